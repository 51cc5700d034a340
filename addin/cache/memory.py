"""What is remembered of the files checked before, and what is noted of those checked now."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache, partial
from pathlib import Path

from addin.cache.columns import NotKept
from addin.cache.digests import digests
from addin.cache.form import from_bytes, to_bytes
from addin.cache.place import cache_file, is_wanted
from addin.cache.seal import Key, digest_of, key_of, sealed, unsealed
from addin.cache.store import Store
from addin.cache.terms import terms_of
from workbook.check.checked import CheckedBook
from workbook.pipeline import Source

Check = Callable[[Source], CheckedBook]

# Of codes: another time the file may be had.
MAY_BE_THE_MACHINE = frozenset({"part_unreadable", "not_given"})


@dataclass(frozen=True, slots=True)
class Memory:
    """What is remembered under the same terms.

    Attributes:
        file: The cache.
        terms: What stands for everything a file is checked against and by.
        today: When what is found or noted was last of use.
    """

    file: Path
    terms: bytes
    today: date

    def known(self, sources: Sequence[Source]) -> Iterator[tuple[int, CheckedBook]]:
        """Yield the number of each file that was checked before, and what was found then."""
        with Store(self.file) as store:
            ids = store.known(self.terms)
            if ids:
                yield from self._found(store, ids, sources)
            store.tidy(today=self.today)

    def _found(
        self, store: Store, ids: frozenset[bytes], sources: Sequence[Source]
    ) -> Iterator[tuple[int, CheckedBook]]:
        used = []
        for number, digest in digests(sources):
            key = key_of(digest, sources[number].file, self.terms)
            if key.id not in ids:
                continue
            content = unsealed(key, store.entry(key.id))
            if content is not None:
                used.append(key.id)
                yield number, from_bytes(content)
        store.used(self.terms, used, today=self.today)

    def note(self, key: Key, book: CheckedBook) -> None:
        """Remember what was found in a file, where that depends on the file alone."""
        if book.code in MAY_BE_THE_MACHINE:
            return
        try:
            entry = sealed(key, to_bytes(book))
            _store(self.file).keep(self.terms, key.id, entry, today=self.today)
        except (NotKept, MemoryError):
            return  # the book is right without it


@dataclass(frozen=True, slots=True)
class Noting:
    """A check that remembers what it finds; it can be sent to a worker.

    Attributes:
        check: Checks a file.
        memory: Where it is noted.
    """

    check: Check
    memory: Memory

    def known(self, sources: Sequence[Source]) -> Iterator[tuple[int, CheckedBook]]:
        """Yield the number of each file that was checked before, and what was found then."""
        return self.memory.known(sources)

    def __call__(self, source: Source) -> CheckedBook:
        """Return a file checked. What is noted is about the very bytes that were checked."""
        try:
            content = source.read()
        except OSError:
            return self.check(source)
        book = self.check(Source(source.file, lambda: content))
        self.memory.note(key_of(digest_of(content), source.file, self.memory.terms), book)
        return book


def remembering(check: Check) -> Check:
    """Return a check that remembers what it finds; the same where it is not to, or cannot."""
    if not isinstance(check, partial) or not is_wanted():
        return check
    try:
        memory = Memory(cache_file(), terms_of(check), date.today())
    except OSError:
        return check  # mubiao's own text cannot be read, so nobody knows whether the rules changed
    return Noting(check, memory)


@lru_cache(maxsize=1)
def _store(file: Path) -> Store:
    """Return the cache as this worker holds it open for file after file."""
    return Store(file)
