"""The ribbon's XML: one tab, the groups that have a button, every button as the list has it."""

from xml.etree import ElementTree

from addin.buttons import BUTTONS, groups
from addin.ribbon.custom_ui import NAMESPACE, custom_ui

NAMES = f"{{{NAMESPACE}}}"
# Of the icons Excel 2010 and later have; a name that is not there leaves a button bare.
KNOWN_IMAGES = frozenset(
    {
        "AcceptInvitation",
        "CalendarInsert",
        "ChartTrendline",
        "ChartTypeColumnInsertGallery",
        "ClearFormats",
        "Consolidate",
        "Copy",
        "CreateMailRule",
        "ErrorChecking",
        "FileNew",
        "FileSendAsAttachment",
        "Help",
        "MacroPlay",
    }
)


def test_every_group_has_its_buttons_in_order() -> None:
    tab = ElementTree.fromstring(custom_ui()).find(f"{NAMES}ribbon/{NAMES}tabs/{NAMES}tab")
    assert tab is not None
    actual = [
        (group.get("id"), [button.get("id") for button in group.iter(f"{NAMES}button")])
        for group in tab.iter(f"{NAMES}group")
    ]
    expected = [
        (f"group.{group}", [button.command for button in buttons]) for group, _, buttons in groups()
    ]
    assert expected == actual


def test_no_group_is_empty_and_no_id_twice() -> None:
    ribbon = ElementTree.fromstring(custom_ui())
    assert [] == [group for group in ribbon.iter(f"{NAMES}group") if not len(group)]
    ids = [each.get("id") for each in ribbon.iter() if each.get("id")]
    assert sorted(set(ids)) == sorted(ids)  # type: ignore[type-var]


def test_a_button_is_drawn_with_what_excel_asks_for() -> None:
    ribbon = ElementTree.fromstring(custom_ui())
    first = next(ribbon.iter(f"{NAMES}button"))
    assert {
        "id": "check",
        "size": "large",
        "imageMso": "AcceptInvitation",
        "onAction": "MubiaoButtons.OnCheck",
        "getLabel": "MubiaoRibbon.GetLabel",
        "getScreentip": "MubiaoRibbon.GetScreentip",
        "getSupertip": "MubiaoRibbon.GetSupertip",
    } == first.attrib


def test_every_icon_is_one_that_excel_has() -> None:
    assert set() == {button.image for button in BUTTONS} - KNOWN_IMAGES
