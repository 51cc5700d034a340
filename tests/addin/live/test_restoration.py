"""Which notes and fills a sheet gets back, whatever happened to its rows in between."""

from addin.live.mark_state import KeptCell
from addin.live.restoration import Restoration, plan_restoration
from workbook.schema.marks import TINT

RED, AMBER = TINT["error"], TINT["warning"]
OWN = "#FFF9E3"
FIRST = KeptCell(sheet="日志", cell="A8", number=1, own_fill=OWN, text="〔补正 1〕没有填日期。")
SECOND = KeptCell(
    sheet="日志", cell="C9", number=2, own_fill="", own_box="20x30", text="〔补正 2〕不在列表里。"
)
KEPT = (FIRST, SECOND)


def restored(notes: dict[str, str], painted: dict[str, str]) -> Restoration:
    return plan_restoration("日志", notes=notes, painted=painted, kept=KEPT)


def expected(
    notes: dict[str, str | None],
    fills: dict[str, str],
    like: dict[str, str] | None = None,
    boxes: dict[str, str] | None = None,
) -> Restoration:
    return Restoration(notes=notes, boxes=boxes or {}, fills=fills, like=like or {})


def test_a_sheet_without_marks_is_left_alone() -> None:
    wanted = restored({"A8": "自己的话"}, {})

    assert not wanted
    assert expected({}, {}) == wanted


def test_a_cell_is_found_by_its_note_wherever_its_row_has_gone() -> None:
    notes = {"A5": FIRST.text, "C30": f"问过\n{SECOND.text}"}

    assert expected(
        {"A5": None, "C30": "问过"}, {"A5": OWN, "C30": ""}, boxes={"C30": "20x30"}
    ) == restored(notes, {"A5": RED, "C30": AMBER})


def test_a_colour_that_she_changed_stays() -> None:
    assert expected({"A8": None}, {}) == restored({"A8": FIRST.text}, {})


def test_a_cell_whose_note_she_deleted_is_found_by_its_address() -> None:
    assert expected({}, {"A8": OWN}) == restored({}, {"A8": RED})


def test_sorted_without_looks_the_note_goes_and_the_tint_stays_behind() -> None:
    assert expected({"A20": None}, {"A8": OWN}) == restored({"A20": FIRST.text}, {"A8": RED})


def test_a_tint_nobody_knows_becomes_what_is_below_it() -> None:
    assert expected({}, {}, {"B6": "B8", "B7": "B8"}) == restored({}, {"B6": RED, "B7": RED})


def test_a_copied_cell_is_like_the_one_it_was_copied_from() -> None:
    notes = {"A8": FIRST.text, "A40": FIRST.text}

    assert expected({"A8": None, "A40": None}, {"A8": OWN, "A40": OWN}) == restored(
        notes, {"A8": RED, "A40": RED}
    )


def test_a_mark_of_another_book_does_not_take_this_ones_number() -> None:
    notes = {"B7": "〔补正 1〕别的月表里的话。"}

    assert expected({"B7": None}, {}, {"B7": "B8"}) == restored(notes, {"B7": RED})
