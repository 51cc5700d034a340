Attribute VB_Name = "MubiaoLine"
Option Explicit

' The lines that start a command. Nothing here asks Excel or the system anything.

' Windows: the whole line, to be split again by the rules of CommandLineToArgvW.
Public Function CommandLine(ByVal interpreter As String, ByVal command As String, _
        ByVal book As String, ByVal hwnd As String) As String
    CommandLine = WinQuote(interpreter) & " -I -m addin " & command & " " & _
        WinQuote("--wb=" & book) & " --hwnd=" & hwnd
End Function

' macOS: the command, a space, and then the book's name to the end, whatever it holds.
Public Function ScriptParameter(ByVal command As String, ByVal book As String) As String
    ScriptParameter = command & " " & book
End Function

' Backslashes count double before a quotation mark only, and the closing mark is one.
Public Function WinQuote(ByVal text As String) As String
    Dim at As Long, slashes As Long, one As String, quoted As String
    For at = 1 To Len(text)
        one = Mid(text, at, 1)
        If one = "\" Then
            slashes = slashes + 1
        Else
            If one = """" Then quoted = quoted & String(slashes + 1, "\")
            slashes = 0
        End If
        quoted = quoted & one
    Next at
    WinQuote = """" & quoted & String(slashes, "\") & """"
End Function
