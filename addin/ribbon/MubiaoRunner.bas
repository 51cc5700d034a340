Attribute VB_Name = "MubiaoRunner"
Option Explicit

' Starts mubiao's own Python for a command. What is started stands on the sheet of this add-in and
' nowhere else: of the open book nothing is used but its name.

Private starting As String
Private waiting As Long

Public Sub RunCommand(ByVal command As String)
    Dim failure As Long
    starting = "mubiao: " & WordOf(command & ".label", UiLanguage()) & "..."
    Application.StatusBar = starting
    failure = StartPython(Setting("interpreter"), Setting("folder"), StartText(command))
    If failure = 0 Then
        waiting = waiting + 1
        LookAgain "MubiaoRunner.TellIfSilent"
    Else
        Application.StatusBar = False
        Say FailureSentence(failure, UiLanguage())
    End If
End Sub

' Python writes its own words into the status bar as soon as it has found Excel. The words of a button
' pressed since are not a minute old: only the last of those who look again may speak.
Public Sub TellIfSilent()
    If waiting > 0 Then waiting = waiting - 1
    If waiting = 0 And CStr(Application.StatusBar) = starting Then
        Application.StatusBar = False
        Say WordOf("silent", UiLanguage())
    End If
End Sub

Public Function StartText(ByVal command As String) As String
    If IsMac() Then
        StartText = ScriptParameter(command, BookName())
    Else
        StartText = CommandLine(Setting("interpreter"), command, BookName(), WindowNumber())
    End If
End Function

' Empty where no book is open, and where the one in front is only shown in Protected View.
Public Function BookName() As String
    If Not ActiveWorkbook Is Nothing Then BookName = ActiveWorkbook.Name
End Function
