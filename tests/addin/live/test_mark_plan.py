"""Which cells get which colour and which sentences."""

from addin.live.mark_plan import Mark, plan_marks
from workbook.schema.finding import Finding, Severity
from workbook.schema.marks import TINT
from workbook.schema.sentences import finding
from workbook.schema.words import Words

DATE = Words("日期", "Date")
MISSING = finding("missing", sheet="日志", cell="A8", column=DATE)
DIFFERS = finding("name_differs", found="周明", wanted=Words("周明远", "周明远"))


def marks(*findings: Finding) -> tuple[Mark, ...]:
    return plan_marks(findings, ("首页", "日志"), "zh")


def test_a_finding_without_a_cell_or_of_another_sheet_marks_nothing() -> None:
    elsewhere = finding("missing", sheet="日报", cell="A8", column=DATE)
    whole = finding("sheet_absent", sheet="日志", wanted=DATE)

    assert () == marks(DIFFERS, elsewhere, whole)


def test_a_mark_carries_the_number_that_the_list_gives_it() -> None:
    assert (
        Mark(
            sheet="日志",
            cell="A8",
            number=2,
            severity=Severity.ERROR,
            text="〔补正 2〕没有填日期。请补上，否则这一行不算。",
        ),
    ) == marks(DIFFERS, MISSING)


def test_of_several_in_a_cell_the_gravest_gives_the_colour_and_all_are_said() -> None:
    warning = finding("bad_phone", sheet="日志", cell="A8", column=DATE, found="1")
    (mark,) = marks(warning, MISSING)

    assert (Severity.ERROR, TINT["error"], 1) == (mark.severity, mark.fill, mark.number)
    assert ["〔补正 1〕", "〔补正 2〕"] == [line[:6] for line in mark.text.split("\n")]


def test_sentences_are_in_the_books_language() -> None:
    (mark,) = plan_marks((MISSING,), ("日志",), "en")

    assert (
        "[Correction 1] Date is missing. Enter it; the row does not count without it." == mark.text
    )
