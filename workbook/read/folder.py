"""A hand-in folder by its file names: what is passed over, and what a copy is a copy of."""

from pathlib import PurePath

from workbook.read.labels import without_copy_mark

LOCK = "~$"  # Excel and WPS: beside a book that is open
SYSTEM_FILES = frozenset({"thumbs.db", "desktop.ini"})


def is_ignored(name: str, *, is_folder: bool = False) -> bool:
    """Return whether a file is no hand-in at all: a lock, a hidden file, a folder.

    Example:
        >>> is_ignored("~$张三.xlsx"), is_ignored("张三.xlsx")
        (True, False)
    """
    return is_folder or name.startswith((LOCK, ".")) or name.casefold() in SYSTEM_FILES


def base_name(name: str) -> str:
    """Return a file's name without what copying or sending it appended; for wording only.

    Who a book belongs to is read from inside it.

    Example:
        >>> base_name("2026-11_001_张三 - 副本(1).xlsx")
        '2026-11_001_张三.xlsx'
    """
    path = PurePath(name)
    return without_copy_mark(path.stem) + path.suffix
