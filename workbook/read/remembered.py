"""What was read from a small part, remembered for the next book: most parts of a team's books are alike."""

from collections import OrderedDict
from collections.abc import Callable
from functools import lru_cache, wraps
from typing import Concatenate, ParamSpec, TypeVar

MOST = 64  # parts, a few books' worth
LARGEST = 2**16  # bytes of one; a filled-in log is larger and in no other book

Rest = ParamSpec("Rest")
Key = TypeVar("Key")
Read = TypeVar("Read")


def remembered(
    read: Callable[Concatenate[bytes, Rest], Read],
) -> Callable[Concatenate[bytes, Rest], Read]:
    """Return a function of a part's bytes that remembers what it returned for the latest ones.

    Args:
        read: The function; what it returns depends on its arguments alone and is never changed.
    """
    known = lru_cache(maxsize=MOST)(read)

    @wraps(read)
    def ask(part: bytes, /, *rest: Rest.args, **named: Rest.kwargs) -> Read:
        if len(part) > LARGEST:
            return read(part, *rest, **named)
        return known(part, *rest, **named)  # type: ignore[arg-type]  # all of it is hashable

    return ask


class Latest(OrderedDict[Key, Read]):
    """What was found for the latest keys; what was not asked for the longest time is forgotten."""

    def get_again(self, key: Key) -> Read | None:
        """Return what was found for a key, or None, and keep it the longer."""
        found = self.pop(key, None)  # another thread may forget it at any moment
        if found is not None:
            self[key] = found
        return found

    def keep(self, key: Key, found: Read) -> None:
        """Remember what was found for a key."""
        self[key] = found
        if len(self) > MOST:
            self.popitem(last=False)
