"""Reads the Windows registry, a key at a time."""

import sys
from collections.abc import Callable, Mapping
from typing import Literal

Hive = Literal["HKCR", "HKCU", "HKLM"]
Values = Mapping[str, str | int]

# A key's values by name in small letters, its own under ""; empty if there is no such key, None if
# this user may not look.
Registry = Callable[[Hive, str], Values | None]


def no_registry(_hive: Hive, _key: str) -> Values:
    """Say that a key is not there, as on every system but Windows."""
    return {}


if sys.platform == "win32":
    import winreg

    _HIVES = {
        "HKCR": winreg.HKEY_CLASSES_ROOT,
        "HKCU": winreg.HKEY_CURRENT_USER,
        "HKLM": winreg.HKEY_LOCAL_MACHINE,
    }

    def read_registry(hive: Hive, key: str) -> Values | None:
        """Return the texts and numbers of a key, in the view of 64-bit programs."""
        try:
            with winreg.OpenKey(
                _HIVES[hive], key, access=winreg.KEY_READ | winreg.KEY_WOW64_64KEY
            ) as opened:
                count = winreg.QueryInfoKey(opened)[1]
                found = [winreg.EnumValue(opened, index) for index in range(count)]
        except FileNotFoundError:
            return {}
        except PermissionError:
            return None
        return {name.lower(): value for name, value, _ in found if isinstance(value, (str, int))}

else:
    read_registry = no_registry
