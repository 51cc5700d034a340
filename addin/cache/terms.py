"""What an entry holds for besides its file: the team book, the month and the rules themselves.

The rules have no number that somebody would have to raise: what stands for them is their own text and
the libraries that are installed. So after an update, or an edit, nothing stale is found.
"""

import hashlib
import sys
from collections.abc import Iterable, Iterator
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from pyexpat import EXPAT_VERSION

import templates
import workbook
from workbook.check.checked import CheckedBook

_WORKBOOK = Path(str(workbook.__file__)).parent
_RULES = (
    *(_WORKBOOK / each for each in ("schema", "calendar", "read", "check", "pipeline.py")),
    Path(str(templates.__file__)).parent / "playbooks",
    Path(__file__).parent,
)
_OWN = (_WORKBOOK, Path(str(templates.__file__)).parent, Path(__file__).parents[1])
_TEXTS = frozenset({".py", ".toml"})
_READERS = ("python_calamine", "openpyxl", "defusedxml")
_INSTALLED = ".dist-info", ".egg-info"  # folders named after a library and its version


def terms_of(check: "partial[CheckedBook]") -> bytes:
    """Return what stands for everything a file is checked against and by.

    Args:
        check: Checks a file; the team and the month are its arguments.
    """
    against = repr((check.func.__qualname__, check.args, sorted(check.keywords.items())))
    return _hash((_rules().encode(), against.encode(errors="surrogatepass")))


def all_rules() -> bytes:
    """Return what stands for mubiao as a whole: the same files give the same answer only by the same."""
    return _hash((_rules(_OWN).encode(),))


def _rules(places: Iterable[Path] = _RULES) -> str:
    """Return the version of what stands at some places, and of the libraries."""
    own = _hash(_texts(places)).hex()
    return "\n".join((own, sys.version, sys.byteorder, EXPAT_VERSION, *_libraries()))


def _texts(places: Iterable[Path]) -> Iterator[bytes]:
    for place in places:
        for file in (place, *sorted(place.rglob("*"))):
            if file.suffix in _TEXTS:
                yield file.as_posix().encode(errors="surrogatepass")
                yield file.read_bytes()


def _libraries() -> list[str]:
    """Return what is installed where the readers are, as names with versions.

    Whatever else is installed there is among it; asking for each version by itself takes far longer.
    """
    origins = (spec.origin for spec in map(find_spec, _READERS) if spec and spec.origin)
    folders = {Path(origin).parents[1] for origin in origins}
    names = (each for folder in folders for each in folder.iterdir())
    return sorted(each.name for each in names if each.suffix in _INSTALLED)


def _hash(parts: Iterable[bytes]) -> bytes:
    """Return a hash of several texts, none of which runs into the next."""
    whole = hashlib.blake2b(digest_size=32)
    for each in parts:
        whole.update(len(each).to_bytes(8, "big"))
        whole.update(each)
    return whole.digest()
