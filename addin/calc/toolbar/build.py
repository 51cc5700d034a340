"""The extension as a file: the same bytes for the same interpreter, whenever and wherever it is made."""

import json
from collections.abc import Mapping
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from addin.buttons import BUTTONS
from addin.calc.toolbar import parts
from workbook.schema.button_words import TAB
from workbook.schema.toolbar_words import UNSTARTED

_HERE = Path(__file__).parent
_DRAWN = 24  # the size the pictures are drawn in
_SIZE = 'width="{0}" height="{0}"'
_FIRST_DAY = (1980, 1, 1, 0, 0, 0)  # of a zip's calendar


def build_oxt(*, interpreter: str) -> bytes:
    """Return the LibreOffice extension.

    Args:
        interpreter: The Python that runs the commands, as an absolute path.
    """
    packed = BytesIO()
    with ZipFile(packed, "w") as archive:
        for name, content in _files(interpreter).items():
            entry = ZipInfo(name, _FIRST_DAY)
            entry.compress_type = ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            entry.create_system = 3  # Unix, whatever it is made on
            archive.writestr(entry, content)
    return packed.getvalue()


def _files(interpreter: str) -> Mapping[str, str]:
    configuration = {
        "Addons.xcu": parts.buttons(),
        "CalcWindowState.xcu": parts.window_state(),
        "ProtocolHandler.xcu": parts.protocol(),
    }
    return {
        "META-INF/manifest.xml": parts.manifest(tuple(configuration), "handler.py"),
        "description.xml": parts.description(),
        **configuration,
        "handler.py": (_HERE / "handler.py").read_text("utf-8"),
        "pythonpath/mubiao_child.py": (_HERE / "mubiao_child.py").read_text("utf-8"),
        "settings.json": _settings(interpreter),
        **_pictures(),
    }


def _settings(interpreter: str) -> str:
    """Return all that the handler knows; it reads nothing else."""
    tips = {parts.url(each): each.tip for each in BUTTONS}
    words = {"title": TAB, **UNSTARTED, **tips}
    settings = {
        "interpreter": interpreter,
        "handler": parts.HANDLER,
        "commands": {parts.url(each): each.command for each in BUTTONS},
        "words": {key: {"zh": each.zh, "en": each.en} for key, each in words.items()},
    }
    return json.dumps(settings, ensure_ascii=False, indent=1)


def _pictures() -> Mapping[str, str]:
    drawn = {each: (_HERE / "icons" / f"{each.command}.svg").read_text("utf-8") for each in BUTTONS}
    return {
        parts.picture(button, size): svg.replace(_SIZE.format(_DRAWN), _SIZE.format(size))
        for button, svg in drawn.items()
        for size in (parts.SMALL, parts.BIG)
    }
