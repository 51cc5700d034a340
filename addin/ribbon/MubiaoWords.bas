Attribute VB_Name = "MubiaoWords"
Option Explicit

' What people read, and where Python is: the first sheet of this add-in, of no other book.
' Column A is the key, B Chinese, C English.

Private Const PRIMARY_LANGUAGES As Long = 1024
Private Const CHINESE As Long = 4
Private Const FILE_NOT_FOUND As Long = 2
Private Const PATH_NOT_FOUND As Long = 3
Private Const NOT_A_PROGRAM As Long = 193
Private Const NOT_A_FOLDER As Long = 267

Public Function WordOf(ByVal key As String, ByVal language As Long) As String
    If IsChinese(language) Then
        WordOf = CellBeside(key, 2)
    Else
        WordOf = CellBeside(key, 3)
    End If
End Function

Public Function Setting(ByVal key As String) As String
    Setting = CellBeside(key, 2)
End Function

Public Function IsChinese(ByVal language As Long) As Boolean
    IsChinese = (language Mod PRIMARY_LANGUAGES = CHINESE)
End Function

Public Function FailureSentence(ByVal failure As Long, ByVal language As Long) As String
    FailureSentence = Replace(WordOf(FailureKey(failure), language), "{code}", CStr(failure))
End Function

Public Function FailureKey(ByVal failure As Long) As String
    Select Case failure
        Case FILE_NOT_FOUND, PATH_NOT_FOUND, NOT_A_PROGRAM, NOT_A_FOLDER
            FailureKey = "damaged"
        Case Else
            FailureKey = "blocked"
    End Select
End Function

Private Function CellBeside(ByVal key As String, ByVal column As Long) As String
    Dim row As Long
    row = 1
    Do Until ThisWorkbook.Worksheets(1).Cells(row, 1).Value = ""
        If ThisWorkbook.Worksheets(1).Cells(row, 1).Value = key Then
            CellBeside = ThisWorkbook.Worksheets(1).Cells(row, column).Value
            Exit Function
        End If
        row = row + 1
    Loop
End Function
