"""A consolidation that was asked for before, of files in which nothing has changed since: told again.

What was said and the review book stand in the cache, sealed like the entries of single files: the key is
made of the team book and every handed-in file, so whoever lacks one of them reads nothing.
"""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from addin.cache.digests import digests
from addin.cache.memory import MAY_BE_THE_MACHINE
from addin.cache.place import cache_file, is_wanted
from addin.cache.seal import Key, digest_of, key_of, sealed, unsealed
from addin.cache.store import Store
from addin.cache.terms import all_rules
from addin.cache.told import as_text, from_text
from addin.errors import FileFault
from addin.files import handed_in, read_file, source_of
from addin.outcome import Outcome
from addin.request import Request
from workbook.check.checked import CheckedBook

BY_THE_MACHINE = MAY_BE_THE_MACHINE | {"read_too_slow", "read_too_large", "read_broke_down"}
_LONG = 32
_LENGTH = 8  # bytes of a length


@dataclass(frozen=True, slots=True)
class Asked:
    """What was asked for, and of which team book.

    Attributes:
        request: The command with its options.
        team: The team book's digest.
        rules: What stands for mubiao itself.
    """

    request: Request
    team: bytes
    rules: bytes

    @property
    def key(self) -> Key:
        """What opens the note of where the files were."""
        return key_of(self.team, self._words(), self.rules)

    def key_with(self, files: bytes) -> Key:
        """Return what opens the answer, given what stands for all the files."""
        return key_of(hashlib.sha256(self.team + files).digest(), self._words(), self.rules)

    def _words(self) -> str:
        asked = self.request
        team = Path(asked.files[0]).absolute()
        options = (asked.month, asked.as_of, sorted(asked.use), asked.lang, asked.folder, asked.out)
        return repr((asked.command, str(team), str(Path.cwd()), options))


def asked(request: Request) -> Asked | None:
    """Return what is asked for; None where nothing is to be remembered, or the team book not had."""
    if not is_wanted():
        return None
    try:
        team = digest_of(read_file(Path(request.files[0])))
        return Asked(request, team, all_rules())
    except OSError:
        return None  # opening it says why


def told_before(ask: Asked) -> tuple[Outcome, bytes] | None:
    """Return what was said, and the review book, if this was asked before and nothing has changed."""
    with Store(cache_file()) as store:
        where = unsealed(ask.key, store.entry(ask.key.id))
        files = files_digest(Path(where.decode()), ask.request) if where else None
        if files is None:
            return None
        key = ask.key_with(files)
        answer = unsealed(key, store.entry(key.id))
        if answer is None:
            return None
        store.used(ask.rules, (ask.key.id, key.id), today=date.today())
    length = int.from_bytes(answer[:_LENGTH], "big")
    said, review = answer[_LENGTH : _LENGTH + length], answer[_LENGTH + length :]
    return from_text(said.decode()), review


def is_by_files_alone(books: Iterable[CheckedBook]) -> bool:
    """Return whether the same files would be told the same of another time, on another machine."""
    return not any(book.code in BY_THE_MACHINE for book in books)


def note(ask: Asked, folder: Path, files: bytes, outcome: Outcome) -> None:
    """Remember what was said, with the review book that was saved.

    Nothing is remembered if a file was changed meanwhile: nobody knows which of the two was read.

    Args:
        ask: What was asked for.
        folder: Where the files are.
        files: What stands for all of them, taken before they were read.
        outcome: What was said.
    """
    if outcome.output is None or files_digest(folder, ask.request) != files:
        return
    try:
        if digest_of(read_file(Path(ask.request.files[0]))) != ask.team:
            return
        review = outcome.output.read_bytes()
    except OSError:
        return  # moved away meanwhile
    said = as_text(outcome).encode(errors="surrogatepass")
    key, today = ask.key_with(files), date.today()
    with Store(cache_file()) as store:
        answer = sealed(key, len(said).to_bytes(_LENGTH, "big") + said + review)
        store.keep(ask.rules, key.id, answer, today=today)
        where = sealed(ask.key, str(folder).encode(errors="surrogatepass"))
        store.keep(ask.rules, ask.key.id, where, today=today)


def files_digest(folder: Path, request: Request) -> bytes | None:
    """Return what stands for everything in a hand-in folder; None where one file cannot be had."""
    try:
        found = handed_in(folder, leaving_out=(Path(request.files[0]),))
    except FileFault:
        return None
    sources = tuple(map(source_of, found.files))
    known = dict(digests(sources))
    if len(known) < len(sources):
        return None
    whole = hashlib.blake2b(digest_size=_LONG)
    for number, source in enumerate(sources):
        whole.update(repr(source.file).encode())
        whole.update(known[number])
    whole.update(repr(found.passed_over).encode())
    return whole.digest()
