"""LibreOffice's own message box; without a display it returns at once."""

from addin.calc.bridge import Uno, enum

OK, OK_CANCEL, YES_NO, YES_NO_CANCEL = 1, 2, 3, 4  # com.sun.star.awt.MessageBoxButtons
BUTTONS = {
    None: OK,
    "ok": OK,
    "ok_cancel": OK_CANCEL,
    "yes_no": YES_NO,
    "yes_no_cancel": YES_NO_CANCEL,
}
ANSWERS = ("cancel", "ok", "yes", "no")  # com.sun.star.awt.MessageBoxResults


def asked(
    toolkit: Uno, window: Uno, text: tuple[str, str], buttons: str | None, mode: str | None
) -> str:
    """Show a message and return which button was pressed.

    Args:
        toolkit: UNO's toolkit.
        window: The window it belongs to; None for none.
        text: The title and the message.
        buttons: Which buttons there are, in xlwings' words.
        mode: "critical" for an error, else "info".
    """
    kind = _kind(BUTTONS[buttons], is_grave=mode == "critical")
    box = toolkit.createMessageBox(window, kind, BUTTONS[buttons], *text)
    answer: int = box.execute()
    return ANSWERS[answer] if answer < len(ANSWERS) else "cancel"


def _kind(buttons: int, *, is_grave: bool) -> Uno:
    name = "ERRORBOX" if is_grave else "INFOBOX" if buttons == OK else "QUERYBOX"
    return enum("com.sun.star.awt.MessageBoxType", name)
