"""What people do every day: starting, checking, issuing, consolidating a team."""

import io
import os
import subprocess
import sys
from pathlib import Path

import openpyxl
import pandas as pd

from tests.bench.ratio import Ratio, fastest, run, seconds, uncached
from tests.live.office import Office
from workbook.schema.marks_words import LIST
from workbook.schema.screen_words import SAID

BOOKS = 200
LOG_ROWS = 300
SAMPLE = 6
AS_OF = "2026-11-13"
MONTH = "2026-11"
STARTS = 9
ROUNDS = 3
LOG, MARKED = "日志", LIST["title"].zh
WRONG = 10  # every tenth row


def consolidating(folder: Path) -> Ratio:
    """Consolidate 200 books of 300 log rows, against pandas merely reading them."""
    run("demo", "--out", folder, "--members", BOOKS, "--log-rows", LOG_ROWS)
    team = folder / SAID["team_file"].zh
    line = ("consolidate", team, "--month", MONTH, "--as-of", AS_OF)
    ours = fastest(lambda: run(*line, environment=uncached()), ROUNDS)
    books = [path for path in sorted((folder / MONTH).iterdir()) if path.stat().st_size > 2**14]

    def read() -> None:
        for path in books[:SAMPLE]:
            pd.read_excel(path, sheet_name=None, engine="openpyxl")

    peer = fastest(read, ROUNDS) / SAMPLE * len(books)
    return Ratio(
        what=f"consolidate {len(books)} books of {LOG_ROWS} log rows, review saved",
        ours=ours,
        peer=peer,
        bar=8,
        peer_is=f"pandas + openpyxl only reading them ({SAMPLE} timed, scaled)",
    )


def issuing(folder: Path) -> Ratio:
    """Issue a month to 200 members, against openpyxl loading, filling and saving a book for each."""
    run("demo", "--out", folder, "--members", BOOKS, "--log-rows", 0)
    team, month = folder / SAID["team_file"].zh, "2026-12"
    ours = seconds(lambda: run("new-month", team, "--month", month))
    issued = sorted((folder / month).iterdir())
    assert len(issued) == BOOKS, len(issued)

    def fill() -> None:
        for number in range(SAMPLE):
            book = openpyxl.load_workbook(issued[0])
            for row in range(4, 20):
                book.worksheets[1].cell(row, 1).value = number
            book.save(io.BytesIO())

    peer = fastest(fill, ROUNDS) / SAMPLE * BOOKS
    return Ratio(
        what=f"new-month for {BOOKS} members",
        ours=ours,
        peer=peer,
        bar=10,
        peer_is=f"openpyxl load, fill, save ({SAMPLE} timed, scaled)",
    )


def starting(_: Path) -> Ratio:
    """Show the help page, against a bare Python."""
    program = Path(sys.executable).with_name("mubiao")
    return Ratio(
        what="mubiao --help",
        ours=fastest(
            lambda: subprocess.run([program, "--help"], check=True, capture_output=True), STARTS
        ),
        peer=fastest(lambda: subprocess.run([sys.executable, "-c", "pass"], check=True), STARTS),
        bar=-8,
        peer_is="python -c pass",
    )


def checking(folder: Path) -> Ratio:
    """Check a book that is open, from the button to the marks, against LibreOffice merely opening and saving it."""
    run("demo", "--out", folder, "--members", 2, "--log-rows", LOG_ROWS)
    file = sorted((folder / MONTH).iterdir())[1]
    saved = folder / "saved.xlsx"

    def open_and_save(office: Office) -> None:
        book = office.open(file)
        book.saved_as(saved)
        book.close()

    def press(office: Office) -> float:
        book = office.open(file)
        log = book.document.Sheets.getByName(LOG)
        for row in range(WRONG, LOG_ROWS, WRONG):
            log.getCellRangeByName(f"A{row}").String = "?"
        took = seconds(lambda: book.run("check"))
        assert MARKED in book.document.Sheets.ElementNames, "not marked"
        book.close()
        return took

    os.environ["XDG_STATE_HOME"] = str(folder / "state")
    with Office(folder) as office:
        peer = fastest(lambda: open_and_save(office), ROUNDS)
        ours = min(press(office) for _ in range(ROUNDS))
    return Ratio(
        what=f"Check of an open book of {LOG_ROWS} log rows, {LOG_ROWS // WRONG - 1} wrong ones marked",
        ours=ours,
        peer=peer,
        bar=-4,
        peer_is="LibreOffice opening and saving it",
    )
