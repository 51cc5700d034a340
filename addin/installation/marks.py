"""Whether a file carries the mark that systems put on what was downloaded."""

import subprocess
from pathlib import Path

from addin.installation.places import Platform

STREAM = "Zone.Identifier"
QUARANTINE = "com.apple.quarantine"
XATTR = "/usr/bin/xattr"
INTERNET, UNTRUSTED = "3", "4"


def mark_of(file: Path, platform: Platform, *, xattr: str = XATTR) -> bool:
    """Return whether a file is marked as coming from the Internet.

    Args:
        file: The file.
        platform: Where it lies.
        xattr: The program of macOS that reads marks.
    """
    match platform:
        case "windows":
            return _is_from_the_internet(file)
        case "macos":
            return _is_quarantined(file, xattr)
        case "linux":
            return False


def _is_from_the_internet(file: Path) -> bool:
    """Look into the stream that Windows keeps beside the content, under a name of its own."""
    try:
        stream = Path(f"{file}:{STREAM}").read_bytes()
    except OSError:  # no stream, no file, or a disk that has no streams: no mark
        return False
    lines = stream.decode("utf-8", "replace").split()
    zones = [each.partition("=")[2] for each in lines if each.lower().startswith("zoneid=")]
    return any(each in (INTERNET, UNTRUSTED) for each in zones)


def _is_quarantined(file: Path, xattr: str) -> bool:
    line = [xattr, "-p", QUARANTINE, str(file)]
    done = subprocess.run(line, check=False, capture_output=True)  # noqa: S603 - the system's own
    return done.returncode == 0
