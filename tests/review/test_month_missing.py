"""A book missing in one of the two months is unknown in the change, not zero; a loss has no share."""

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest

from tests.calc import Calc
from tests.review.month_sample import BEFORE, before, over
from tests.review.reading import cards, column, notes, sheet, table, values
from workbook.facts.tables import build_facts
from workbook.measure.measure import measure
from workbook.review.consolidated import Consolidated
from workbook.review.month import plan_month
from workbook.review.sheets import Plan, Sheet
from workbook.review.write import write_review
from workbook.schema.recipient import Audience
from workbook.schema.status import MemberStatus

LATE = "009"  # 15,900 in November, 19,000 in October
CHANGE, BASE = 224751.3 - 15900 - (225400.5 - 19000), 225400.5 - 19000


def without(run: Consolidated, *missing: str) -> Consolidated:
    """Return a run in which these members' books did not come."""
    books = tuple(book for book in run.books if book.member_id not in missing)
    hand_ins = tuple(
        replace(each, status=MemberStatus.MISSING, file="") if each.member_id in missing else each
        for each in run.hand_ins
    )
    facts = build_facts(books, run.team, run.period)
    measures = measure(facts, run.team, run.period, run.as_of)
    return replace(run, books=books, hand_ins=hand_ins, measures=measures)


def plan_of(now: Consolidated, then: Consolidated, audience: Audience = Audience.ABOVE) -> Plan:
    """Return the monthly review of two runs."""
    return plan_month(now, "zh", audience=audience, before=then)


def month_of(now: Consolidated, then: Consolidated) -> Sheet:
    """Return the sheet of both months."""
    return sheet(plan_of(now, then), "month")


def both_totals(month: Sheet) -> list[list[float]]:
    """Return the money's actual, last month, change and share in the team's and the members' table."""
    rows = values(table(month, "team"))[0], values(table(month, "members"))[-1]
    return [[float(str(row[at])) for at in (2, 5, 6, 7)] for row in rows]


def test_a_book_missing_this_month_is_no_fall_of_the_team() -> None:
    month = month_of(without(over(), LATE), before())
    found = [pytest.approx([208851.3, 225400.5, CHANGE, CHANGE / BASE])] * 2

    assert found == both_totals(month)
    assert "本月缺 4 份月表，上月缺 3 份。比上月只算两个月都有月表的 8 人，缺的不当作 0。" in notes(
        month, "compared"
    )
    assert str(notes(month, "because")[0]).startswith("比上月多 2,451 元")
    assert pytest.approx(CHANGE) == values(table(month, "parts"))[-1][3]


def test_a_book_missing_last_month_is_no_rise_of_the_team() -> None:
    plan = plan_of(over(), without(before(), LATE))
    month = sheet(plan, "month")
    found = [pytest.approx([224751.3, 206400.5, CHANGE, CHANGE / BASE])] * 2

    assert found == both_totals(month)
    assert "每个工作日：本月 9,080 元，上月 12,900 元（−29.6%）。" == notes(month, "compared")[-1]
    assert (206400.5, "两月都交的 8 人：+2,451") == cards(sheet(plan, "overview"))["before"]
    assert "上月没有月表，比不了上月。" == column(table(month, "members"), "sentence")[8]


def test_nobody_with_both_books_leaves_the_change_unknown() -> None:
    early = ("001", "002", "003", "004", "005")
    late = ("007", "009", "010", "012")
    month = month_of(without(over(), *early), without(before(), *late))

    assert (None, None) == values(table(month, "team"))[0][6:]
    assert (None, None) == values(table(month, "members"))[-1][6:8]
    assert ["没有人两个月都有月表，变化无从分解。"] == notes(month, "parts")


def test_who_left_stands_below_so_that_last_month_adds_up() -> None:
    run = over()
    gone = replace(
        run,
        team=replace(run.team, members=tuple(m for m in run.team.members if m.id != LATE)),
        hand_ins=tuple(each for each in run.hand_ins if each.member_id != LATE),
    )
    then = before()
    month = month_of(without(gone, LATE), then)
    members = table(month, "members")

    assert ("周捷", None, None, None, None, 19000.0, None, None, "本月已不在组里。") == values(
        members
    )[-2]
    assert [pytest.approx([208851.3, 225400.5, CHANGE, CHANGE / BASE])] * 2 == both_totals(month)


def test_out_of_a_loss_last_month_there_is_no_share() -> None:
    loss = before(tuple(replace(each, amount=-400.0) for each in BEFORE))
    plan = plan_of(over(), loss, Audience.SUPERVISOR)
    month = sheet(plan, "month")

    assert {None} == {
        values(each)[at][7]
        for each, at in ((table(month, "team"), 0), (table(month, "members"), -1))
    }
    assert {None} == set(column(table(month, "members"), "change_share"))
    assert (-400.0, "比上月 +55,600") == cards(sheet(plan, "member 001"))["before"]
    assert 1 == sum("个工作日" in str(line) for line in notes(month, "compared"))


@pytest.mark.filterwarnings("ignore:Unable to read chart")
def test_formulas_are_worth_what_is_stored_with_a_book_missing(tmp_path: Path) -> None:
    content = write_review(plan_of(without(over(), LATE), before()))
    file = tmp_path / "month.xlsx"
    file.write_bytes(content)
    stored = openpyxl.load_workbook(BytesIO(content), data_only=True).worksheets[1]
    (again,) = Calc(tmp_path / "calc").recalculated([file])

    written = openpyxl.load_workbook(BytesIO(content)).worksheets[1]
    formulas = [cell for row in written.iter_rows() for cell in row if cell.data_type == "f"]
    for cell in formulas:
        expected = pytest.approx(stored[cell.coordinate].value, rel=1e-9, abs=1e-6)
        assert expected == again[written.title][cell.coordinate].value, cell
    shares = [cell for cell in formulas if str(cell.value).endswith(',"—")')]
    assert 8 == len(shares)
