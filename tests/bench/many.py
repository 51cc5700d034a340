"""Thousands of books: against the time it takes merely to unpack what is read of them, and against peers.

The floor is what every reader that starts with ``zipfile`` has to spend: opening each book and unpacking the
XML parts that are read, checksums verified, on one core. Inflating alone, with the compressed bytes laid
ready in memory, takes some six tenths of that: a line without a bar tells it. What was measured is told in
``docs/speed.md``.
"""

import io
import os
import shutil
import subprocess
import sys
import tempfile
import time
import zipfile
import zlib
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

import openpyxl
import pandas as pd
import psutil

from addin.cache.terms import all_rules
from tests.bench.ratio import Ratio, fastest, fastest_in_turns, run, seconds, uncached
from workbook.read.contents import Contents, read_contents
from workbook.read.parts import Parts
from workbook.read.refusal import Refused
from workbook.schema.member.live import LIVE_SHEET
from workbook.schema.screen_words import SAID

LOG_ROWS = 300
AS_OF, MONTH = "2026-11-13", "2026-11"
ROUNDS, TURNS = 5, 3  # of what takes seconds, and of what takes most of a minute
SAMPLE = 12
MEGABYTE = 1e6
EVERY = 0.3  # seconds between two looks at the memory
RAW = -15  # zlib's name for a stream without its own header
LOCAL_HEADER = 30

Packed = tuple[bytes, ...]  # the compressed parts of a book


def thousands(folder: Path, few: int = 1_000, many: int = 5_000) -> Iterator[Ratio]:
    """Yield every comparison of ``few`` and ``many`` books.

    Args:
        folder: Where the books are, or are put.
        few: How many in the first folder.
        many: How many in the second.
    """
    team, books = made(folder / str(few), few)
    parts = [(book, names) for book in books if (names := parts_read(book))]
    floor, cold = fastest_in_turns(
        partial(unpack, parts), partial(consolidated, team, uncached()), ROUNDS
    )
    of_books = f"{few:,} books of {LOG_ROWS} log rows"
    on_one_core = "unpacking the parts that are read, on one core"
    yield Ratio(what=f"consolidate {of_books}", ours=cold, peer=floor, bar=-7, peer_is=on_one_core)
    yield Ratio(
        what=f"consolidate {of_books}",
        ours=cold,
        peer=min(inflated(books) for _ in range(ROUNDS)),
        bar=None,
        peer_is="zlib alone on those parts, laid ready in memory",
    )
    for name, bar, read in PEERS:
        peer = fastest(partial(each, read, books[:SAMPLE]), ROUNDS) / SAMPLE * few
        yield Ratio(
            what=f"consolidate {of_books}",
            ours=cold,
            peer=peer,
            bar=bar,
            peer_is=f"{name} ({SAMPLE} timed, scaled)",
        )
    with tempfile.TemporaryDirectory() as kept:
        remembering = {**os.environ, "XDG_CACHE_HOME": kept}
        consolidated(team, remembering)
        again = fastest(partial(consolidated, team, remembering), ROUNDS)
    yield Ratio(
        what=f"the same {few:,}, nothing changed",
        ours=again,
        peer=floor,
        bar=-1.5,
        peer_is=on_one_core,
    )
    yield memory(few, peak(team), 500)
    larger, _ = made(folder / str(many), many)
    fewer, longer = fastest_in_turns(
        partial(consolidated, team, uncached()), partial(consolidated, larger, uncached()), TURNS
    )
    yield Ratio(
        what=f"consolidate {many:,} such books",
        ours=longer,
        peer=fewer,
        bar=-5.5,
        peer_is=f"{few:,}",
    )
    yield memory(many, peak(larger), 700)


def memory(count: int, most: float, limit: float) -> Ratio:
    """Return the memory of all processes together against its limit."""
    return Ratio(
        what=f"memory at most, {count:,} books, all processes",
        ours=most,
        peer=limit,
        bar=-1,
        peer_is="the limit",
        unit="MB",
    )


def made(folder: Path, count: int) -> tuple[Path, Sequence[Path]]:
    """Return a made-up team book and its members' books, as the present code makes them.

    They are kept for the next run: to make thousands takes minutes.
    """
    team = folder / SAID["team_file"].zh
    made_by, ours = folder.with_suffix(".made_by"), all_rules()
    if not team.exists() or not made_by.exists() or made_by.read_bytes() != ours:
        shutil.rmtree(folder, ignore_errors=True)
        run("demo", "--out", folder, "--members", count, "--log-rows", LOG_ROWS)
        made_by.write_bytes(ours)
    books = [each for each in sorted((folder / MONTH).iterdir()) if each.stat().st_size > 2**14]
    return team, books


def consolidated(team: Path, environment: dict[str, str]) -> None:
    """Consolidate a month, as a person would."""
    run("consolidate", team, "--month", MONTH, "--as-of", AS_OF, environment=environment)


def peak(team: Path) -> float:
    """Return the most megabytes that the processes of a consolidation hold together.

    It is not timed: to look at the memory takes its time too.
    """
    line = [sys.executable, "-m", "addin", "consolidate", str(team)]
    done = subprocess.Popen(
        [*line, "--month", MONTH, "--as-of", AS_OF], env=uncached(), stdout=subprocess.DEVNULL
    )
    most = 0.0
    while done.poll() is None:
        most = max(most, held(psutil.Process(done.pid)))
        time.sleep(EVERY)
    assert done.returncode in (0, 1), done.returncode
    return most / MEGABYTE


def held(process: psutil.Process) -> float:
    """Return the bytes a process and its children hold, what they share counted once."""
    total = 0
    try:
        for each in (process, *process.children(recursive=True)):
            total += each.memory_full_info().pss
    except psutil.Error:
        return 0  # one of them has just ended: the next look counts
    return total


def unpack(books: Sequence[tuple[Path, Sequence[str]]]) -> None:
    """Open books one after the other and unpack some of their parts."""
    for book, parts in books:
        with zipfile.ZipFile(book) as package:
            for part in parts:
                package.read(part)


def parts_read(book: Path) -> Sequence[str]:
    """Return the names of the parts that are read of a book."""
    try:
        wanted = parts_of(read_contents(Parts(book.read_bytes())))
    except Refused:  # a damaged one of the demo
        return ()
    with zipfile.ZipFile(book) as package:
        return [name for name in package.namelist() if name in wanted]


def parts_of(contents: Contents) -> set[str]:
    """Return the names of the parts that are read of a book, given its table of contents."""
    sheets = {tab.part for tab in contents.sheets if tab.name != LIVE_SHEET}
    return sheets | {contents.strings, contents.styles, "xl/workbook.xml", "[Content_Types].xml"}


def inflated(books: Sequence[Path]) -> float:
    """Return the seconds it takes to inflate what is read of the books, one after the other."""
    took = 0.0
    for parts in map(packed_parts, books):
        took += seconds(partial(inflate, parts))
    return took


def packed_parts(book: Path) -> Packed:
    """Return the parts of a book that are read, as they stand in the file."""
    content = book.read_bytes()
    try:
        contents = read_contents(Parts(content))
    except Refused:  # a damaged one of the demo
        return ()
    wanted = parts_of(contents)
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        parts = [part for part in package.infolist() if part.filename in wanted]
    return tuple(packed(content, part) for part in parts)


def packed(content: bytes, part: zipfile.ZipInfo) -> bytes:
    """Return a part as it stands in the file."""
    at = part.header_offset
    names = int.from_bytes(content[at + 26 : at + 28], "little")
    names += int.from_bytes(content[at + 28 : at + 30], "little")
    begin = at + LOCAL_HEADER + names
    return content[begin : begin + part.compress_size]


def inflate(parts: Packed) -> None:
    """Inflate the parts of one book."""
    for part in parts:
        zlib.decompress(part, RAW)


def each(read: Callable[[Path], object], books: Sequence[Path]) -> None:
    """Read books one after the other, as a loop in a script does."""
    for book in books:
        read(book)


def with_pandas(engine: str) -> Callable[[Path], object]:
    """Return how people read a book with pandas."""
    return lambda book: pd.read_excel(book, sheet_name=None, engine=engine)  # type: ignore[call-overload]


def read_only(book: Path) -> None:
    """Read a book's cells with openpyxl, the quicker way."""
    for sheet in openpyxl.load_workbook(book, read_only=True, data_only=True).worksheets:
        for _ in sheet.iter_rows(values_only=True):
            pass


PEERS: Sequence[tuple[str, float, Callable[[Path], object]]] = (
    ("pandas + openpyxl only reading them", 10, with_pandas("openpyxl")),
    ("openpyxl read-only, only reading them", 4, read_only),
    ("pandas + calamine only reading them", 2, with_pandas("calamine")),
)
