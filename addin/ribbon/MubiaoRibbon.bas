Attribute VB_Name = "MubiaoRibbon"
Option Explicit

' What Excel asks about the tab, its groups and its buttons.

Public Sub GetLabel(control As IRibbonControl, ByRef answer As Variant)
    answer = WordOf(control.ID & ".label", UiLanguage())
End Sub

Public Sub GetScreentip(control As IRibbonControl, ByRef answer As Variant)
    answer = WordOf(control.ID & ".screentip", UiLanguage())
End Sub

Public Sub GetSupertip(control As IRibbonControl, ByRef answer As Variant)
    answer = WordOf(control.ID & ".supertip", UiLanguage())
End Sub
