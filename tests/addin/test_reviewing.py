"""A week's review from the folder on disk: how far it looks ahead and how far back."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from addin.live.preview_sheet import Asked
from addin.opened import OpenTeam
from addin.playbooks import general_playbook
from addin.request import Request
from addin.reviewing import Reviewed, reviewed
from addin.sending.letters import Made
from addin.sending.preview import Preview
from tests.review.reading import notes, sheet
from tests.typed import typed
from workbook.calendar.build import build_period
from workbook.fill.member_books import member_books
from workbook.schema.member import member_book
from workbook.schema.recipient import Audience
from workbook.schema.team import Member, Target, Team

MEMBER = Member(id="001", name="演示甲")
TEAM = Team(
    id="T1",
    name="演示",
    supervisor="林主管",
    playbook=general_playbook(),
    members=(MEMBER,),
    targets=(Target(period="2026-11", member_id="001", metric="amount", value=46000.0),),
)
CLOSE, DEAL = TEAM.playbook.stage("close").label, TEAM.playbook.deal.label
SOLD = {"activity": DEAL, "deals": 1, "amount": 4000}


@pytest.fixture(autouse=True)
def own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Give every test a cache of its own."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


def hand_in(
    folder: Path,
    month: str,
    *,
    rows: Mapping[tuple[str, str], list[dict[str, object]]] | None = None,
    fields: Mapping[tuple[str, str, str], object] | None = None,
) -> None:
    """Put the member's book of a month into its folder."""
    period, _ = build_period(month, TEAM)
    ((_, blank),) = member_books(TEAM, period, TEAM.members)
    book = member_book(TEAM.playbook, len(period.days))
    (folder / month).mkdir()
    sold = {("log", "log"): [{"date": period.start, "customer": "客户零", **SOLD}]}
    content = typed(blank, book, "zh", rows=rows or sold, fields=fields or {})
    (folder / month / f"{month}_001_演示甲.xlsx").write_bytes(content)


def week_of(folder: Path, week: int, as_of: date) -> Reviewed:
    """Return a week of November, reviewed on a day."""
    opened = OpenTeam(file=folder / "主管台账.xlsx", team=TEAM, findings=())
    request = Request(command="review-week", as_of=as_of, month="2026-11", week=week)
    return reviewed(opened, request)


def said(done: Reviewed) -> object:
    """Return what the member's page says first of what she had promised."""
    return notes(sheet(done.plan(Audience.SUPERVISOR), "member 001"), "said")[0]


def test_a_visit_of_saturday_is_judged_and_one_moved_to_tuesday_is_found(tmp_path: Path) -> None:
    planned = [
        {"date": date(2026, 11, 7), "customer": "客户一", "purpose": CLOSE},
        {"date": date(2026, 11, 6), "customer": "客户二", "purpose": CLOSE},
    ]
    log = [
        {"date": date(2026, 11, 4), "customer": "客户三", **SOLD},
        {"date": date(2026, 11, 10), "customer": "客户二", **SOLD},
    ]
    hand_in(tmp_path, "2026-11", rows={("week1", "visits"): planned, ("log", "log"): log})

    seen = []
    for day in (date(2026, 11, 8), date(2026, 11, 12)):
        done = week_of(tmp_path, 2, day)
        (sales,) = (
            each.actual
            for each in done.run.measures.weeks
            if (each.week, each.metric, each.member_id) == (2, "amount", "001")
        )
        outcomes = [each.outcome.value for each in done.run.week_plans.due(2)]
        asked = Asked.of(Preview(done=done, made=Made(letters=()), shown=())).told
        seen.append((done.run.as_of, sales, outcomes, asked))

    assert seen == [
        (date(2026, 11, 8), 4000.0, ["open", "not_done"], "2026-11 W2 · 2026-11-08"),
        (date(2026, 11, 8), 4000.0, ["not_done", "moved"], "2026-11 W2 · 2026-11-12"),
    ]


def test_the_first_week_tells_what_was_promised_in_last_months_last(tmp_path: Path) -> None:
    last = len(build_period("2026-10", TEAM)[0].weeks)
    hand_in(tmp_path, "2026-10", fields={(f"week{last}", "review", "promise"): "签一单"})
    hand_in(tmp_path, "2026-11")

    done = week_of(tmp_path, 1, date(2026, 11, 2))

    assert said(done) == "上周的承诺：签一单"
    assert done.before is not None
    assert done.before.as_of == done.before.period.end
    assert week_of(tmp_path, 2, date(2026, 11, 8)).before is None


@pytest.mark.parametrize("is_folder_there", [False, True])
def test_where_last_months_books_are_not_there_the_first_week_says_so(
    tmp_path: Path, *, is_folder_there: bool
) -> None:
    hand_in(tmp_path, "2026-11")
    if is_folder_there:
        (tmp_path / "2026-10").mkdir()

    done = week_of(tmp_path, 1, date(2026, 11, 2))

    assert said(done) == "本月第一周：上一周写的改进措施和承诺在上个月的月表里。"
