"""The monthly review with a page for each of 200 members, against XlsxWriter alone."""

from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from itertools import cycle
from pathlib import Path
from time import process_time
from zipfile import ZipFile

from tests.bench.ratio import Ratio
from tests.bench.replay import noted
from tests.review.month_sample import LAST_DAY, LAST_DAY_BEFORE
from tests.review.sample import PEOPLE, Person, consolidated
from workbook.review.month import plan_month
from workbook.review.source import MOST_PAGES
from workbook.review.write import write_review
from workbook.schema.recipient import Audience

ROUNDS = 5


def reviewing(_: Path) -> Ratio:
    """Plan and write the monthly review, against XlsxWriter making the same cells and charts."""
    people = crowd(MOST_PAGES)
    run = consolidated(people, as_of=LAST_DAY)
    before = consolidated(people, period_id="2026-10", as_of=LAST_DAY_BEFORE)

    def write() -> bytes:
        return write_review(plan_month(run, "zh", audience=Audience.SUPERVISOR, before=before))

    with noted() as calls:
        written = write()
    # In turns, so that a busy moment of the machine does not fall on one side alone.
    taken = [(of_processor(write), of_processor(calls.again())) for _ in range(ROUNDS)]
    ours, peer = map(min, zip(*taken, strict=True))
    assert sheets(written) == sheets(calls.again()()), "not the same book"
    return Ratio(
        what=f"monthly review with {MOST_PAGES} member pages, planned and written",
        ours=ours,
        peer=peer,
        bar=-2,
        peer_is="XlsxWriter alone, the same cells and charts, in_memory",
    )


def of_processor(work: Callable[[], object]) -> float:
    """Return the seconds of processor time that some work takes; nothing here waits for a disk."""
    start = process_time()
    work()
    return process_time() - start


def crowd(count: int) -> tuple[Person, ...]:
    """Return so many made-up people, twelve of them over and over."""
    return tuple(
        replace(person, name=f"{person.name}{number}")
        for number, person in zip(range(count), cycle(PEOPLE), strict=False)
    )


def sheets(content: bytes) -> dict[str, int]:
    """Return the parts of a book that hold cells and charts, and how long each is."""
    with ZipFile(BytesIO(content)) as package:
        parts = package.infolist()
    return {
        each.filename: each.file_size
        for each in parts
        if "sheets/" in each.filename or "charts/" in each.filename
    }
