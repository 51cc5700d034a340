"""What a file is by its first bytes, whatever its name says."""

import codecs
import re
from pathlib import PurePath

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # .xls, .et, and every workbook with a password
ZIP = b"PK\x03\x04"
BIFF = (
    b"\x09\x00\x04\x00",
    b"\x09\x02\x06\x00",
    b"\x09\x04\x06\x00",
    b"\x09\x08\x08\x00",
    b"\x09\x08\x10\x00",
)
OTHERS = (b"%PDF", b"Rar!", b"7z\xbc\xaf", b"\x1f\x8b", b"\x89PNG", b"\xff\xd8\xff", b"{\\rtf")
HEAD = 4096

# An ending decides only where the bytes leave it open.
BOOK_ENDINGS = frozenset({".xlsx", ".xls", ".xlsm", ".xlsb", ".xltx", ".et", ".ett"})
TEXT_ENDINGS = frozenset({".csv", ".tsv"})

_WEB_PAGE = re.compile(r"\s*(?:<!doctype html|<html|<head|<meta|<table|<style|mime-version:)", re.I)
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")


def ending(file: str) -> str:
    """Return a file name's ending in lower case, with the dot."""
    return PurePath(file).suffix.lower()


def refusal_code(file: str, content: bytes) -> str:
    """Return the code that refuses a file for what it is; empty for a zip, which is looked into.

    Example:
        >>> refusal_code("a.xlsx", b""), refusal_code("a.pdf", b"%PDF-1.7")
        ('empty_file', 'not_a_workbook')
    """
    if not content:
        return "empty_file"
    if content.startswith(ZIP):
        return ""
    if content.startswith(OLE):
        return _ole_code(file, content)
    is_book = ending(file) in BOOK_ENDINGS
    if content.startswith(OTHERS):
        return "not_a_workbook"
    if content.startswith(BIFF):
        return "old_xls"
    text = _text(content[:HEAD])
    if text is None and is_book and _WEB_PAGE.match(content[:HEAD].decode("latin-1")):
        return "web_page_as_book"  # in some Western code page: its tags are ASCII all the same
    if text is None:
        return "cut_short" if is_book else "not_a_workbook"
    return _text_code(text, is_book=is_book, is_listed=ending(file) in TEXT_ENDINGS)


def _text_code(text: str, *, is_book: bool, is_listed: bool) -> str:
    if not (is_book or is_listed):
        return "not_a_workbook"
    return "web_page_as_book" if _WEB_PAGE.match(text) else "text_as_book"


def _ole_code(file: str, content: bytes) -> str:
    def has_stream(name: str) -> bool:
        return name.encode("utf-16-le") in content

    if has_stream("EncryptedPackage"):
        return "encrypted"
    if has_stream("WordDocument") or has_stream("PowerPoint Document"):
        return "not_a_workbook"
    if ending(file) in {".et", ".ett"}:
        return "wps_et"
    if has_stream("Workbook") or has_stream("Book"):
        return "old_xls"
    # The list of streams stands at the end of many such files.
    return "cut_short" if ending(file) in BOOK_ENDINGS else "not_a_workbook"


def _text(head: bytes) -> str | None:
    """Return the beginning of a file as text, or None if it is none."""
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        names: tuple[str, ...] = ("utf-16",)
    else:
        names = ("utf-8-sig", "gb18030")
    for name in names:
        try:
            text = codecs.getincrementaldecoder(name)().decode(head)
        except UnicodeDecodeError:
            continue
        return None if _CONTROL.search(text) else text
    return None
