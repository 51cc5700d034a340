"""Where the cache lies, and whether it is wanted."""

import os
from collections.abc import Mapping
from pathlib import Path

from addin.installation.places import places_of, this_platform

SWITCH = "MUBIAO_CACHE"
OFF = "off"
FILE = "checked-books.db"


def is_wanted(environment: Mapping[str, str] = os.environ) -> bool:
    """Return whether the cache is used; ``MUBIAO_CACHE=off`` is for benchmarks and support."""
    return environment.get(SWITCH, "").strip().lower() != OFF


def cache_file() -> Path:
    """Return the one file the cache is in, there or not."""
    return places_of(this_platform(), os.environ, Path.home()).cache / FILE
