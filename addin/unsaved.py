"""What the system said when a file could not be saved, as a sentence with what to do."""

import errno
import os
import shutil
from pathlib import Path

from addin.errors import FileUnwritten
from workbook.schema.saving_words import EARLIER_KEPT, NONE_EARLIER

_CODES = {
    errno.ENOSPC: "disk_full",
    errno.EDQUOT: "quota_full",
    errno.EFBIG: "file_too_large",
    errno.ENOENT: "folder_gone",
    errno.ENOTDIR: "folder_gone",
    errno.ESTALE: "folder_gone",
    errno.EACCES: "folder_closed",
    errno.EPERM: "folder_closed",
    errno.EROFS: "folder_closed",
    errno.ENAMETOOLONG: "name_too_long",
    errno.EIO: "disk_failed",
    errno.ENXIO: "disk_failed",
    errno.ENODEV: "disk_failed",
}
# What Windows calls some of these; Python has no errno for them, or a vaguer one.
_WINDOWS = {
    39: "disk_full",  # ERROR_HANDLE_DISK_FULL
    53: "folder_gone",  # ERROR_BAD_NETPATH
    59: "disk_failed",  # ERROR_UNEXP_NET_ERR
    64: "disk_failed",  # ERROR_NETNAME_DELETED
    67: "folder_gone",  # ERROR_BAD_NET_NAME
    112: "disk_full",  # ERROR_DISK_FULL
    206: "name_too_long",  # ERROR_FILENAME_EXCED_RANGE
    1117: "disk_failed",  # ERROR_IO_DEVICE
    1295: "quota_full",  # ERROR_DISK_QUOTA_EXCEEDED
}
_KB, _MB = 2**10, 2**20


def unsaved(target: Path, error: OSError, *, size: int) -> FileUnwritten:
    """Return why a file was not saved.

    Args:
        target: Where it should have gone; what stood there stands there still.
        error: What the system said.
        size: How many bytes it has.
    """
    code = _code(error)
    folder = target.parent
    facts = {"place": str(_place(folder)), "needed": told_size(size), "folder": str(folder)}
    if code == "disk_full":
        free = _free(folder)
        if free is None or free >= size:  # no more files, or somebody else's space
            code = "disk_full_unmeasured"
        else:
            facts |= {"free": told_size(free), "lacking": told_size(size - free)}
    kept = EARLIER_KEPT if os.path.lexists(target) else NONE_EARLIER
    return FileUnwritten(code, target, error.strerror or str(error), kept=kept, **facts)


def told_size(size: int) -> str:
    """Return a number of bytes as people read it.

    Example:
        >>> told_size(65_000), told_size(3_200_000)
        ('64 KB', '3.1 MB')
    """
    return f"{-(-size // _KB)} KB" if size < _MB else f"{size / _MB:.1f} MB"


def _code(error: OSError) -> str:
    windows = getattr(error, "winerror", None)
    by_errno = _CODES.get(error.errno or 0, "not_saved")
    return _WINDOWS.get(windows, by_errno) if windows else by_errno


def _free(folder: Path) -> int | None:
    """Return the free bytes where a folder is, or None where the system does not say."""
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return None


def _place(folder: Path) -> Path:
    """Return the drive a folder is on, as people know it."""
    whole = Path(os.path.abspath(folder))  # resolve() asks a disk that just failed
    if whole.drive:
        return Path(whole.drive)
    return next((each for each in (whole, *whole.parents) if os.path.ismount(each)), whole)
