"""The ribbon's XML: the tab, the groups that have a button, the buttons (customUI14, Excel 2010 on)."""

from xml.sax.saxutils import quoteattr

from addin.buttons import Button, groups
from addin.ribbon.modules import BUTTON_MODULE

NAMESPACE = "http://schemas.microsoft.com/office/2009/07/customui"
TAB_ID = "mubiao"
LABEL = ("getLabel", "MubiaoRibbon.GetLabel")
TIPS = (("getScreentip", "MubiaoRibbon.GetScreentip"), ("getSupertip", "MubiaoRibbon.GetSupertip"))


def custom_ui() -> str:
    """Return the ribbon; every word in it is asked for while Excel shows it."""
    inner = "".join(
        _element("group", (("id", group_id(group)), LABEL), inner="".join(map(_button, buttons)))
        for group, _, buttons in groups()
    )
    tab = _element("tab", (("id", TAB_ID), LABEL), inner=inner)
    ribbon = f"<ribbon><tabs>{tab}</tabs></ribbon>"
    return _element("customUI", (("xmlns", NAMESPACE),), inner=ribbon)


def group_id(group: str) -> str:
    """Return a group's id, which no command can have.

    Example:
        >>> group_id("today")
        'group.today'
    """
    return f"group.{group}"


def _button(button: Button) -> str:
    return _element(
        "button",
        (
            ("id", button.command),
            ("size", "large"),
            ("imageMso", button.image),
            ("onAction", f"{BUTTON_MODULE}.{button.sub}"),
            LABEL,
            *TIPS,
        ),
    )


def _element(tag: str, attributes: tuple[tuple[str, str], ...], inner: str = "") -> str:
    given = "".join(f" {name}={quoteattr(value)}" for name, value in attributes)
    return f"<{tag}{given}>{inner}</{tag}>" if inner else f"<{tag}{given}/>"
