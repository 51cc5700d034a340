Attribute VB_Name = "MubiaoSystem"
Option Explicit

' What only Excel and the system can do, a call each. Every other module runs in any Basic.
' The ribbon needs Office 2010 or later, and that has VBA7: there is no older form of these lines.

#If Mac Then
Private Const SCRIPT As String = "mubiao.applescript"
Private Const SCRIPT_MISSING As Long = 2
Private Const CHINESE_UI As Long = 2052
#Else
Private Const NO_WINDOW As Long = &H8000000
Private Const WARNING As Long = &H30
Private Const UI As Long = 2

Private Type StartupInfo
    cb As Long
    lpReserved As LongPtr
    lpDesktop As LongPtr
    lpTitle As LongPtr
    dwX As Long
    dwY As Long
    dwXSize As Long
    dwYSize As Long
    dwXCountChars As Long
    dwYCountChars As Long
    dwFillAttribute As Long
    dwFlags As Long
    wShowWindow As Integer
    cbReserved2 As Integer
    lpReserved2 As LongPtr
    hStdInput As LongPtr
    hStdOutput As LongPtr
    hStdError As LongPtr
End Type

Private Type ProcessInformation
    hProcess As LongPtr
    hThread As LongPtr
    dwProcessId As Long
    dwThreadId As Long
End Type

Private Declare PtrSafe Function CreateProcessW Lib "kernel32" ( _
    ByVal lpApplicationName As LongPtr, ByVal lpCommandLine As LongPtr, _
    ByVal lpProcessAttributes As LongPtr, ByVal lpThreadAttributes As LongPtr, _
    ByVal bInheritHandles As Long, ByVal dwCreationFlags As Long, _
    ByVal lpEnvironment As LongPtr, ByVal lpCurrentDirectory As LongPtr, _
    ByRef lpStartupInfo As StartupInfo, ByRef lpProcessInformation As ProcessInformation) As Long
Private Declare PtrSafe Function CloseHandle Lib "kernel32" (ByVal hObject As LongPtr) As Long
Private Declare PtrSafe Function MessageBoxW Lib "user32" ( _
    ByVal hWnd As LongPtr, ByVal lpText As LongPtr, ByVal lpCaption As LongPtr, ByVal uType As Long) As Long
#End If

#If Mac Then

Public Function IsMac() As Boolean
    IsMac = True
End Function

Public Function WindowNumber() As String
    WindowNumber = ""
End Function

' Asked for late: an Excel without this property must still compile the module.
Public Function UiLanguage() As Long
    Dim host As Object
    Set host = Application
    On Error GoTo Unknown
    UiLanguage = host.LocalizedLanguage
    Exit Function
Unknown:
    UiLanguage = CHINESE_UI
End Function

Public Sub Say(ByVal sentence As String)
    MsgBox sentence, vbExclamation, "mubiao"
End Sub

' The script knows the program and its folder itself. Excel says nothing but "error 5" where the
' script is not in Excel's scripts folder.
Public Function StartPython(ByVal program As String, ByVal folder As String, ByVal text As String) As Long
    On Error GoTo Missing
    StartPython = CLng(AppleScriptTask(SCRIPT, "startCommand", text))
    Exit Function
Missing:
    StartPython = SCRIPT_MISSING
End Function

#Else

Public Function IsMac() As Boolean
    IsMac = False
End Function

Public Function WindowNumber() As String
    WindowNumber = CStr(Application.Hwnd)
End Function

Public Function UiLanguage() As Long
    UiLanguage = Application.LanguageSettings.LanguageID(UI)
End Function

' Basic's own MsgBox would turn Chinese into question marks on a system of another language.
Public Sub Say(ByVal sentence As String)
    MessageBoxW Application.Hwnd, StrPtr(sentence), StrPtr("mubiao"), WARNING
End Sub

' No shell: the system starts this program and hands it this line, untouched.
Public Function StartPython(ByVal program As String, ByVal folder As String, ByVal text As String) As Long
    Dim startup As StartupInfo, started As ProcessInformation
    startup.cb = LenB(startup)
    If CreateProcessW(StrPtr(program), StrPtr(text), 0, 0, 0, NO_WINDOW, 0, StrPtr(folder), startup, started) = 0 Then
        StartPython = Err.LastDllError
    Else
        CloseHandle started.hThread
        CloseHandle started.hProcess
    End If
End Function

#End If

Public Sub LookAgain(ByVal macro As String)
    Application.OnTime Now + TimeSerial(0, 1, 0), "'" & ThisWorkbook.Name & "'!" & macro
End Sub
