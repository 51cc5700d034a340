"""The add-in with a recording platform in place of Excel's and the system's own calls.

The recorder keeps everything on the add-in's sheet, so that one and the same Basic runs in
LibreOffice and in an interpreter: what is asked stands in column F before, what was said in E after.
"""

from addin.buttons import BUTTONS
from addin.ribbon.custom_ui import custom_ui
from addin.ribbon.modules import modules
from addin.ribbon.package import package
from addin.ribbon.vba_project.module import Module
from addin.ribbon.words_sheet import rows

INTERPRETER = r"C:\Program Files\目标 & co\pythonw.exe"
FOLDER = r"C:\Program Files\目标 & co"

ON_MAC, WINDOW, LANGUAGE, RESULT = "F1", "F2", "F3", "F4"
PROGRAM, STARTED_IN, TEXT, SAID, AGAIN = "E1", "E2", "E3", "E4", "E5"
RECORDED = (PROGRAM, STARTED_IN, TEXT, SAID, AGAIN)

RECORDER = """
Option Explicit

Private Function Asked(ByVal row As Long) As String
    Asked = CStr(ThisWorkbook.Worksheets(1).Cells(row, 6).Value)
End Function

Private Sub Record(ByVal row As Long, ByVal text As String)
    ThisWorkbook.Worksheets(1).Cells(row, 5).Value = text
End Sub

Public Function IsMac() As Boolean
    IsMac = (Asked(1) = "yes")
End Function

Public Function WindowNumber() As String
    WindowNumber = Asked(2)
End Function

Public Function UiLanguage() As Long
    UiLanguage = CLng(Asked(3))
End Function

Public Sub Say(ByVal sentence As String)
    Record 4, sentence
End Sub

Public Function StartPython(ByVal program As String, ByVal folder As String, ByVal text As String) As Long
    Record 1, program
    Record 2, folder
    Record 3, text
    StartPython = CLng(Asked(4))
End Function

Public Sub LookAgain(ByVal macro As String)
    Record 5, macro
End Sub
"""

PRESSER = "\n".join(
    f"Public Sub Press{button.sub}()\n    {button.sub} Nothing\nEnd Sub\n" for button in BUTTONS
)

ASKER = """
Public Function AskWord(ByVal key As String) As String
    AskWord = WordOf(key, UiLanguage())
End Function

Public Function AskIsChinese() As String
    AskIsChinese = CStr(IsChinese(UiLanguage()))
End Function

Public Function AskLabel(control As Object) As String
    Dim answer As Variant
    GetLabel control, answer
    AskLabel = answer
End Function

Public Function AskScreentip(control As Object) As String
    Dim answer As Variant
    GetScreentip control, answer
    AskScreentip = answer
End Function

Public Function AskSupertip(control As Object) As String
    Dim answer As Variant
    GetSupertip control, answer
    AskSupertip = answer
End Function
"""


def recording_xlam(*, interpreter: str = INTERPRETER, folder: str = FOLDER) -> bytes:
    """Return the add-in with the recorder for its platform module, and Subs that press its buttons."""
    replaced = (
        Module("MubiaoSystem", RECORDER) if each.name == "MubiaoSystem" else each
        for each in modules()
    )
    return package(
        modules=(*replaced, Module("TestPresser", PRESSER), Module("TestAsker", ASKER)),
        rows=rows(interpreter=interpreter, folder=folder),
        ribbon=custom_ui(),
    )
