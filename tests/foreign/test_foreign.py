"""Hundreds of workbooks of other people's in the hand-in folder: each has a status, ours are right."""

from collections import Counter
from pathlib import Path

from tests.faults.good import AS_OF, MONTH, TEAM_FILE
from tests.foreign.fetched import foreign_books
from tests.foreign.twelve import put
from tests.story.told import Told, mubiao

LEAST = 300  # foreign files
WITHIN = 120  # seconds; a run that hangs would take for ever

# What becomes of them: the versions are pinned, so that this is known to the file.
BECAME = Counter(
    {
        ("unreadable", "no_identity"): 206,
        ("unreadable", "old_xls"): 50,
        ("unreadable", "macro_book"): 24,
        ("unhandled", "not_a_workbook"): 14,
        ("unreadable", "encrypted"): 12,
        ("unreadable", "web_page_as_book"): 10,
        ("unreadable", "xlsb_book"): 6,
        ("unreadable", "empty_file"): 1,
    }
)


def test_foreign_workbooks_have_a_status_each_and_change_nothing(tmp_path: Path) -> None:
    good = put(tmp_path)
    alone = _consolidated(tmp_path)
    foreign = foreign_books()
    for name, content in foreign.items():
        (tmp_path / MONTH / name).write_bytes(content)

    beside = _consolidated(tmp_path)

    assert LEAST <= BECAME.total() == len(foreign)
    assert (0, "") == (alone.code, alone.err)
    assert (1, "") == (beside.code, beside.err)
    files = {each["file"]: each for each in beside.record["files"]}
    assert {*good, *foreign} == files.keys()
    assert {"accepted"} == {files[name]["status"] for name in good}
    assert BECAME == Counter((files[n]["status"], files[n]["code"]) for n in foreign)
    for each in ("members", "measures", "explained"):
        assert alone.record[each] == beside.record[each]
    for each in ("members", "rows", "deals", "amount"):
        assert alone.record["totals"][each] == beside.record["totals"][each]
    told = Counter(each["file"] for each in beside.record["findings"])
    assert Counter(foreign.keys()) == told


def _consolidated(folder: Path) -> Told:
    words = ("consolidate", TEAM_FILE, "--month", MONTH, "--as-of", AS_OF.isoformat(), "--json")
    return mubiao(*words, cwd=folder, within=WITHIN)
