"""Makes the demo: a team book, its month issued, the books filled in, and some of them damaged."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from random import Random

from addin.demo.activity import LEAD_DAYS, Row, Setting, known_customers, month_of_work, rows_wanted
from addin.demo.books import (
    Pages,
    as_text,
    count_rows,
    counted,
    customer_rows,
    log_rows,
    member_pages,
    moved,
)
from addin.demo.cells import Writes, typed
from addin.demo.damage import careless, changed_later, encrypted
from addin.demo.folder import DemoFolder
from addin.demo.persona import PERSONAS, Damage, Persona, persona_of
from addin.demo.team import made_up_team
from addin.demo.weeks import WeekWork, week_writes
from addin.issue import issue_month
from addin.opened import OpenTeam, open_team_file
from addin.playbooks import general_playbook
from addin.progress import Follow, unseen
from workbook.calendar.build import period_of
from workbook.calendar.months import working_month
from workbook.calendar.period import Period
from workbook.fill.file_name import member_file_name
from workbook.schema.screen_words import SAID
from workbook.schema.team import MonthRule
from workbook.schema.words import Lang

DEMO_AS_OF = date(2026, 11, 13)
MONTH_RULE: MonthRule = "26-25"
MEMBERS = len(PERSONAS)
SEED = 1
SAVED, SAVED_LATER = "{day}T17:30:00Z", "{day}T21:05:00Z"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What demo is wanted.

    Attributes:
        members: How many; None for twelve.
        log_rows: Log rows of each member; None for as many as each would have.
        seed: Another number, another team.
    """

    folder: Path
    lang: Lang = "zh"
    as_of: date = DEMO_AS_OF
    members: int | None = None
    log_rows: int | None = None
    seed: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """The demo on disk.

    Attributes:
        damaged: Who, and what happened to the book.
    """

    folder: DemoFolder
    team_file: Path
    month: str
    start: date
    as_of: date
    members: int
    damaged: tuple[tuple[str, Damage], ...]


def make_demo(wish: Wish, follow: Follow = unseen) -> Made:
    """Make the team, issue its month the real way, and fill the books in.

    Args:
        wish: What demo is wanted.
        follow: Shows how far it is.

    Raises:
        FileThere: The folder holds files that are not a demo's.
        FileUnwritten: Something cannot be saved.
    """
    playbook = general_playbook()
    month = period_of(wish.as_of, MONTH_RULE)
    start, _ = working_month(month, MONTH_RULE)
    members = MEMBERS if wish.members is None else wish.members
    folder = DemoFolder(wish.folder)
    team_file = wish.folder / SAID["team_file"].of(wish.lang)
    team = made_up_team(playbook, wish.lang, members=members, month=month, start=start)
    folder.write(team_file, team)
    opened = open_team_file(team_file)
    month_folder = opened.folder(month)
    names = (member_file_name(month, member) for member in opened.team.members)
    folder.expect(month_folder / name for name in names)
    issued = issue_month(opened, month, label=SAID["issuing"].of(wish.lang), follow=follow)
    work = _Work.of(opened, issued.period, wish)
    label = SAID["filling"].of(wish.lang)
    for index, (_, path) in enumerate(follow(issued.made, total=members, label=label)):
        _hand_in(work, index, path, folder)
    folder.close()
    return Made(
        folder=folder,
        team_file=team_file,
        month=month,
        start=start,
        as_of=wish.as_of,
        members=members,
        damaged=tuple(
            (member.name, persona_of(index).damage)
            for index, (member, _) in enumerate(issued.made)
            if persona_of(index).damage is not Damage.NONE
        ),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Work:
    """What all the members' work has in common."""

    setting: Setting
    period: Period
    pages: Pages
    seed: int
    log_rows: int | None

    @classmethod
    def of(cls, opened: OpenTeam, period: Period, wish: Wish) -> "_Work":
        earlier = tuple(period.start - timedelta(days=n) for n in range(LEAD_DAYS, 0, -1))
        gone = tuple(day for day in period.workdays if day <= wish.as_of)
        setting = Setting(
            playbook=opened.team.playbook,
            lang=wish.lang,
            start=period.start,
            as_of=wish.as_of,
            days=(*earlier, *gone),
            workdays=len(period.workdays),
        )
        return cls(
            setting=setting,
            period=period,
            pages=member_pages(opened.team.playbook, len(period.days), wish.lang),
            seed=SEED if wish.seed is None else wish.seed,
            log_rows=wish.log_rows,
        )


def _hand_in(work: _Work, index: int, path: Path, folder: DemoFolder) -> None:
    """Fill a member's book in and put it back as it comes in, whole or damaged."""
    persona = persona_of(index)
    seed = f"{work.seed}-{index}"
    if work.log_rows is None:
        rows = month_of_work(index, persona, work.setting, Random(seed))  # noqa: S311 - made up
    else:
        rows = rows_wanted(index, persona, work.setting, seed, work.log_rows)
    weeks = _weeks(work, index, rows) if work.log_rows is None else {}
    if persona.damage is Damage.CARELESS:
        rows = careless(rows)
    blank, day = path.read_bytes(), work.setting.as_of.isoformat()
    known = known_customers(index, persona, work.setting.lang)
    issued = _Issued(persona=persona, content=blank, known=known, weeks=weeks)
    content = _filled(work, issued, rows)
    if persona.damage is Damage.ENCRYPTED:
        content = encrypted()
    elif persona.damage is Damage.COPY:
        later = _filled(work, issued, rows[:-1])
        copy = path.with_name(f"{path.stem}(1){path.suffix}")
        folder.write(copy, changed_later(later, SAVED_LATER.format(day=day)))
        content = changed_later(content, SAVED.format(day=day))
    folder.write(path, content)
    if persona.damage is Damage.MISSING:
        folder.remove(path)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Issued:
    """A member's book as it was issued, and what is typed into it whatever the log says.

    Attributes:
        known: Customers who bought before.
        weeks: What is typed into the week sheets.
    """

    persona: Persona
    content: bytes
    known: tuple[str, ...]
    weeks: Mapping[str, Writes]


def _weeks(work: _Work, index: int, rows: list[Row]) -> Mapping[str, Writes]:
    own = WeekWork(
        index=index,
        persona=persona_of(index),
        rows=rows,
        period=work.period,
        playbook=work.setting.playbook,
        as_of=work.setting.as_of,
    )
    chance = Random(f"{work.seed}-{index}-weeks")  # noqa: S311 - made up
    return week_writes(own, work.pages, chance)


def _filled(work: _Work, issued: _Issued, rows: list[Row]) -> bytes:
    pages, playbook, persona = work.pages, work.setting.playbook, issued.persona
    customers = customer_rows(rows, {name: 1 + n % 3 for n, name in enumerate(issued.known)})
    writes = {
        **issued.weeks,
        pages.tab("customers"): pages.rows("customers", "customers", customers),
    }
    log = pages.tab("log")
    if persona.is_counting and work.log_rows is None:
        days = count_rows(counted(rows, playbook), work.period.days)
        writes[pages.tab("daily")] = pages.rows("daily", "counts", days)
    elif persona.damage is Damage.MOVED:
        writes[log], columns = moved(pages, log_rows(rows, playbook))
        return typed(issued.content, writes, moved={log: columns})
    elif persona.damage is Damage.TEXT:
        writes[log] = pages.rows("log", "log", map(as_text, log_rows(rows, playbook)))
    else:
        writes[log] = pages.rows("log", "log", log_rows(rows, playbook))
    return typed(issued.content, writes)
