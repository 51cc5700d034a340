"""The parts of the extension that LibreOffice reads: what it is called, which buttons it has."""

from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version
from xml.sax.saxutils import escape, quoteattr

from addin.buttons import BUTTONS, Button, groups
from workbook.schema.button_words import TAB
from workbook.schema.words import Words

IDENTIFIER = "mubiao.toolbar"
HANDLER = "mubiao.toolbar.Handler"
PROTOCOL = "mubiao:"
SMALL, BIG = 16, 26  # pixels, the sizes LibreOffice asks for

_CALC = "com.sun.star.sheet.SpreadsheetDocument"
_START = "com.sun.star.frame.StartModule"  # the window that stands there while no book is open
_PICTURE_AND_LABEL = 2
_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'


def url(button: Button) -> str:
    """Return what LibreOffice dispatches when a button is pressed."""
    return PROTOCOL + button.command


def picture(button: Button, size: int) -> str:
    """Return where a button's picture lies in the extension."""
    return f"icons/{button.command}_{size}.svg"


def manifest(configuration: tuple[str, ...], handler: str) -> str:
    """Return the list of what the extension brings.

    Args:
        configuration: Its files that extend LibreOffice's configuration.
        handler: Its UNO component.
    """
    data = "application/vnd.sun.star.configuration-data"
    component = "application/vnd.sun.star.uno-component;type=Python"
    entries = "".join(
        f"<manifest:file-entry manifest:full-path={quoteattr(path)}"
        f" manifest:media-type={quoteattr(kind)}/>"
        for path, kind in (*((path, data) for path in configuration), (handler, component))
    )
    space = "http://openoffice.org/2001/manifest"
    return f'{_HEAD}<manifest:manifest xmlns:manifest="{space}">{entries}</manifest:manifest>\n'


def description() -> str:
    """Return what LibreOffice's extension manager shows."""
    names = "".join(f'<name lang="{tag}">{escape(text)}</name>' for tag, text in _texts(TAB))
    return (
        f'{_HEAD}<description xmlns="http://openoffice.org/extensions/description/2006">'
        f'<identifier value="{IDENTIFIER}"/><version value={quoteattr(_version())}/>'
        f"<display-name>{names}</display-name></description>\n"
    )


def protocol() -> str:
    """Return who handles the buttons' URLs."""
    handled = f'<prop oor:name="Protocols"><value>{PROTOCOL}*</value></prop>'
    return _component("", "ProtocolHandler", _node("HandlerSet", _new(HANDLER, handled)))


def buttons() -> str:
    """Return the toolbar, the menu, and the pictures of both."""
    tipped = _property("ControlType", "ImageButton")  # no other kind takes a tip
    bar = "".join(_new(name, _item(each, _CALC), tipped) for name, each in _numbered())
    menu = "".join(_new(name, _item(each, _context(each))) for name, each in _numbered())
    popup = _property("Title", TAB) + _property("Context", f"{_CALC},{_START}")
    pictures = "".join(_pictures(each) for each in BUTTONS)
    return _component(
        "",
        "Addons",
        _node(
            "AddonUI",
            _node("OfficeToolBar", _new(IDENTIFIER, bar)),
            _node("OfficeMenuBar", _new(IDENTIFIER, popup, _node("Submenu", menu))),
            _node("Images", pictures),
        ),
    )


def window_state() -> str:
    """Return how Calc shows the toolbar at first: by its name, below its own, with labels."""
    state = (
        _property("UIName", TAB),
        '<prop oor:name="DockingArea"><value>0</value></prop>',
        '<prop oor:name="DockPos"><value>0,3</value></prop>',
        '<prop oor:name="Visible"><value>true</value></prop>',
        f'<prop oor:name="Style"><value>{_PICTURE_AND_LABEL}</value></prop>',
    )
    name = f"private:resource/toolbar/addon_{IDENTIFIER}"
    return _component(
        ".UI", "CalcWindowState", _node("UIElements", _node("States", _new(name, *state)))
    )


def _numbered() -> Iterator[tuple[str, Button | None]]:
    """Yield the buttons under names by which LibreOffice sorts them; None between two groups."""
    every = [each for _, _, buttons in groups() for each in (None, *buttons)][1:]
    for number, each in enumerate(every):
        yield f"b{number:02}", each


def _item(button: Button | None, context: str) -> str:
    if button is None:
        return _property("URL", "private:separator")
    return "".join(
        (
            _property("URL", url(button)),
            _property("Title", button.label),
            _property("Target", "_self"),
            _property("Context", context),
        )
    )


def _context(button: Button | None) -> str:
    needs_a_book = button is None or button.book
    return _CALC if needs_a_book else f"{_CALC},{_START}"


def _pictures(button: Button) -> str:
    images = "".join(
        _property(name, f"%origin%/{picture(button, size)}")
        for name, size in (("ImageSmallURL", SMALL), ("ImageBigURL", BIG))
    )
    return _new(button.command, _property("URL", url(button)), _node("UserDefinedImages", images))


def _component(package: str, name: str, content: str) -> str:
    return (
        f'{_HEAD}<oor:component-data xmlns:oor="http://openoffice.org/2001/registry"'
        f' xmlns:xs="http://www.w3.org/2001/XMLSchema" oor:name="{name}"'
        f' oor:package="org.openoffice.Office{package}">{content}</oor:component-data>\n'
    )


def _node(name: str, *content: str) -> str:
    return f'<node oor:name="{name}">{"".join(content)}</node>'


def _new(name: str, *content: str) -> str:
    return f'<node oor:name="{name}" oor:op="replace">{"".join(content)}</node>'


def _property(name: str, value: str | Words) -> str:
    values = f"<value>{escape(value)}</value>" if isinstance(value, str) else _localised(value)
    return f'<prop oor:name="{name}" oor:type="xs:string">{values}</prop>'


def _localised(words: Words) -> str:
    return "".join(f'<value xml:lang="{tag}">{escape(text)}</value>' for tag, text in _texts(words))


def _texts(words: Words) -> tuple[tuple[str, str], ...]:
    """Return a text by LibreOffice's names of the languages; any other language gets English."""
    return (("en", words.en), ("zh-CN", words.zh), ("zh-TW", words.zh))


def _version() -> str:
    try:
        return version("mubiao")
    except PackageNotFoundError:
        return "0"
