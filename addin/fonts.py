"""Finds a font with Chinese characters on this computer, for the pictures."""

import os
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from PIL import ImageFont

from addin.errors import MubiaoError
from workbook.pictures.font import Font
from workbook.schema.group_words import FONT_MISSING
from workbook.schema.words import Words

ENDINGS = (".ttc", ".ttf", ".otf")
TRIED = "目标达成"  # characters that a font must have
TRIED_SIZE = 24
SIMPLIFIED = ("SC", "GB", "CN")  # words in the family name of a face in a collection
REGULAR = ("Regular", "Medium", "Normal", "W3", "R", "Light", "ExtraLight")
BOLD = ("Semibold", "Bold", "W6", "Medium", "B")
MOST_FACES = 40


@dataclass(frozen=True, slots=True)
class Kind:
    """A font by its files' names, lower case, without their endings; bold empty: it has none."""

    regular: str
    bold: str = ""


# The best to read on a phone first, of each system.
KINDS = (
    Kind("msyh", "msyhbd"),  # 微软雅黑
    Kind("deng", "dengb"),  # 等线
    Kind("simhei"),
    Kind("pingfang"),
    Kind("hiragino sans gb"),
    Kind("stheiti medium"),
    Kind("stheiti light"),
    Kind("notosanscjk-regular", "notosanscjk-bold"),
    Kind("notosanscjksc-regular", "notosanscjksc-bold"),
    Kind("notosanssc-regular", "notosanssc-bold"),
    Kind("sourcehansanssc-regular", "sourcehansanssc-bold"),
    Kind("sourcehansans-regular", "sourcehansans-bold"),
    Kind("sourcehansanscn-regular", "sourcehansanscn-bold"),
    Kind("wqy-microhei"),
    Kind("wqy-zenhei"),
    Kind("droidsansfallbackfull"),
    Kind("droidsansfallback"),
    Kind("simsun"),
    Kind("uming"),
)


class FontMissing(MubiaoError):  # noqa: N818 - named for what happened, as all of them
    """There is no font with Chinese characters."""

    catalogue: ClassVar[Mapping[str, Words]] = FONT_MISSING


def find_font(folders: Sequence[Path] | None = None, *, platform: str = sys.platform) -> Font:
    """Return a font with Chinese characters.

    Args:
        folders: Where to look, with everything below; None for where this system keeps fonts.
        platform: Whose sentence is told where there is none.

    Raises:
        FontMissing: There is none; the sentence says how to get one.
    """
    files = _files(font_folders() if folders is None else folders)
    for kind in KINDS:
        file = files.get(kind.regular)
        index = _chinese_face(file) if file else None
        if file and index is not None:
            return _font(file, index, files.get(kind.bold))
    code = platform if platform in ("win32", "darwin") else "linux"
    raise FontMissing({"win32": "no_font_windows"}.get(code, f"no_font_{code}"))


def font_folders() -> tuple[Path, ...]:
    """Return where this system keeps its fonts and the user's own."""
    home = Path.home()
    if sys.platform == "win32":
        local = os.environ.get("LOCALAPPDATA")
        windows = Path(os.environ.get("WINDIR") or r"C:\Windows") / "Fonts"
        return (windows, Path(local) / "Microsoft" / "Windows" / "Fonts") if local else (windows,)
    if sys.platform == "darwin":
        system = ("/System/Library/Fonts", "/System/Library/AssetsV2", "/Library/Fonts")
        return (*map(Path, system), home / "Library" / "Fonts")
    return (
        Path("/usr/share/fonts"),
        Path("/usr/local/share/fonts"),
        home / ".local" / "share" / "fonts",
        home / ".fonts",
    )


def _files(folders: Iterable[Path]) -> dict[str, Path]:
    """Return every font file by its name, lower case, without its ending; the first one counts."""
    found: dict[str, Path] = {}
    for folder in folders:
        for place, _, names in os.walk(folder):
            for name in sorted(names):
                stem, ending = os.path.splitext(name.lower())
                if ending in ENDINGS:
                    found.setdefault(stem, Path(place) / name)
    return found


def _font(file: Path, index: int, bold_file: Path | None) -> Font:
    bold_file = bold_file or file  # of some collections, the bold face is in the same file
    bold = _chinese_face(bold_file, BOLD)
    content = file.read_bytes()
    if bold is None or (bold_file == file and bold == index):
        return Font(regular=content, index=index)
    bold_content = content if bold_file == file else bold_file.read_bytes()
    return Font(regular=content, index=index, bold=bold_content, bold_index=bold)


def _chinese_face(file: Path, styles: Sequence[str] = REGULAR) -> int | None:
    """Return which face of a file has Chinese characters in a style; a simplified one first."""
    found: list[tuple[bool, int, int]] = []
    for index, face in enumerate(_faces(file)):
        family, style = (name or "" for name in face.getname())
        if style in styles and _has_chinese(face):
            is_other = not any(word in SIMPLIFIED for word in family.split())
            found.append((is_other, styles.index(style), index))
    return min(found)[2] if found else None


def _faces(file: Path) -> Iterator[ImageFont.FreeTypeFont]:
    for index in range(MOST_FACES):
        try:
            yield ImageFont.truetype(file, TRIED_SIZE, index=index)
        except OSError:  # there is no face of that number, or the file is no font
            return


def _has_chinese(face: ImageFont.FreeTypeFont) -> bool:
    """Return whether characters differ; those that a font lacks all look the same."""
    return len({bytes(face.getmask(each)) for each in TRIED}) == len(TRIED)
