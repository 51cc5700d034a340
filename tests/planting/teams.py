"""Folders of random books: what shows only between files, and who is missing."""

from collections import Counter
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from itertools import pairwise
from random import Random

from tests.planting.checking import FILE
from tests.planting.draft import Draft
from tests.planting.expected import Expected, Line
from tests.planting.files import BROKEN, broken
from tests.planting.goods import good
from tests.planting.issued import Issue, issued, issues
from tests.planting.planters import ALONE, BESIDE
from workbook.check.checked import Totals
from workbook.pipeline import Source, consolidate
from workbook.schema.finding import Finding
from workbook.schema.sentences import SENTENCES
from workbook.schema.status import MemberStatus

Told = tuple[str, ...]
FATES = ("whole", "whole", "whole", "missing", "identity", "broken", "same", "differ", "chosen")
REFUSED = ("identity", "broken")
COUNTED = ("whole", "same", "chosen")
MOST = 4
# These cost a thousand rows, or may make the whole book one that does not count.
NOT_HERE = frozenset({"too_many_rows", "too_many_customers", "column_missing", "column_twice"})
STRANGERS = frozenset({"unknown_member"})  # nobody of the team is told to be behind such a file
COPY = "2026_{member} - 副本.xlsx"


@dataclass(slots=True)
class Folder:
    """A team's folder while it fills.

    Attributes:
        files: Name -> content.
        wanted: The findings to come.
        use: The files the supervisor chose.
    """

    issue: Issue
    files: dict[str, bytes] = field(default_factory=dict)
    wanted: Counter[Told] = field(default_factory=Counter)
    members: dict[str, MemberStatus] = field(default_factory=dict)
    totals: Totals = field(default_factory=Totals)
    use: set[str] = field(default_factory=set)

    def expect(self, code: str, file: str = "", tab: str = "", cell: str = "") -> None:
        """Expect a finding as grave as the catalogue says."""
        self.wanted[code, file, tab, cell, SENTENCES[code].severity] += 1


@dataclass(frozen=True, slots=True)
class Team:
    """A folder that was consolidated, and what did not come out as it had to."""

    seed: int
    fates: tuple[str, ...]
    across: tuple[str, ...]
    wrong: tuple[str, ...]


def team(seed: int) -> Team:
    """Return a random folder with what consolidating it says against what was planted."""
    rng = Random(seed)
    issue = issued(*rng.choice(issues()))
    folder = Folder(issue)
    fates = {member: rng.choice(FATES) for member in sorted(issue.papers)}
    drafts = {member: good(rng, member, issue) for member in fates}
    counted = [drafts[member] for member, fate in fates.items() if fate in COUNTED]
    across = tuple(_across(counted, rng))
    for member, draft in drafts.items():
        most = 0 if fates[member] in REFUSED else MOST
        for code in rng.choices(sorted(BESIDE.keys() - NOT_HERE), k=rng.randint(0, most)):
            BESIDE[code](draft)
        _hand_in(folder, draft, fates[member], rng)
    return Team(seed, tuple(fates.values()), across, tuple(_differences(folder)))


def _across(drafts: list[Draft], rng: Random) -> Iterator[str]:
    for first, second in pairwise(drafts):
        if rng.random() < 0.7 and _customer_shared(first, second):
            yield "customer_shared"
        if rng.random() < 0.7 and _phone_shared(first, second):
            yield "phone_shared"
    if drafts and _phone_shared(drafts[0], drafts[0]):
        yield "phone_shared"


def _tell(code: str, draft: Draft, column: str, index: int) -> None:
    draft.expected.append(Expected(code, "log", draft.address("log", "log", column, index)))


def _customer_shared(first: Draft, second: Draft) -> bool:
    """Log a colleague's customer on the same day."""
    pairs = Counter((line.get("customer"), line.get("date")) for line in first.log)
    for index, day in first.days.items():
        customer = first.log[index]["customer"]
        if pairs[customer, day] > 1 or not _keep(first, index):
            continue
        place = _new_row(second, day, {"customer": customer})
        if place is not None:
            _tell("customer_shared", first, "customer", index)
            _tell("customer_shared", second, "customer", place)
            return True
    return False


def _phone_shared(first: Draft, second: Draft) -> bool:
    """Write a number under another name."""
    for index, line in enumerate(first.log):
        if not line.get("phone") or not _keep(first, index):
            continue
        other: Line = {"customer": f"新客{index}号{second.member}", "phone": line["phone"]}
        place = _new_row(second, first.days[index], other)
        if place is not None:
            _tell("phone_shared", second, "phone", place)
            return True
    return False


def _keep(draft: Draft, index: int) -> bool:
    relied = draft.relied("log", "log", "date", "customer", "activity", "phone")
    return draft.claim([("log", "log", index)], relied)


def _new_row(draft: Draft, day: date, line: Line) -> int | None:
    """Add a row to a log on a day that is counted nowhere else; return which."""
    number = draft.issue.period.days.index(day)
    if draft.rows["daily", "counts"][number]:
        return None
    relied = draft.relied("log", "log", "date", "customer", "activity", "phone", "quantity")
    index = len(draft.log)
    if not draft.claim([("daily", "counts", number), ("log", "log", index)], relied):
        return None
    activity = draft.issue.team.playbook.counted[0].label
    draft.log.append({"date": day, "activity": activity, **line})
    draft.days[index] = day
    return index


def _hand_in(folder: Folder, draft: Draft, fate: str, rng: Random) -> None:
    """Put a member's files into the folder."""
    file, member = FILE.format(member=draft.member), draft.member
    status = MemberStatus.RECEIVED
    match fate:
        case "missing":
            folder.expect("not_handed_in")
            status = MemberStatus.MISSING
        case "identity" | "broken":
            _refused(folder, draft, fate, rng)
            status = MemberStatus.MISSING
        case "differ" | "chosen":
            folder.files[file], copy = draft.content(), COPY.format(member=member)
            folder.files[copy] = _changed(draft).content()
            if fate == "chosen":
                folder.use.add(file)
                folder.expect("not_used", copy)
                _counts(folder, draft, file)
            else:
                status = MemberStatus.SET_ASIDE
                folder.expect("copies_differ", file)
                folder.expect("copies_differ", copy)
        case _:
            folder.files[file] = draft.content()
            _counts(folder, draft, file)
            if fate == "same":
                folder.files[COPY.format(member=member)] = folder.files[file]
                folder.expect("duplicate_same", COPY.format(member=member))
    folder.members[member] = status


def _counts(folder: Folder, draft: Draft, file: str) -> None:
    """Expect what was planted in a book that counts."""
    for (code, tab, cell, severity), times in draft.wanted().items():
        folder.wanted[code, file, tab, cell, severity] += times
    folder.totals += draft.totals()


def _changed(draft: Draft) -> Draft:
    """Return the book with another wish and another customer; one of the sheets may be gone."""
    other = Draft(draft.issue, draft.member, draft.rng, deepcopy(draft.rows), dict(draft.fields))
    other.fields["month", "sign", "support"] = f"另一份 {draft.rng.random()}"
    other.rows["customers", "customers"].append({"customer": f"另一位{draft.rng.random()}"})
    other.other = draft.other
    return other


def _refused(folder: Folder, draft: Draft, fate: str, rng: Random) -> None:
    code = rng.choice(sorted(ALONE if fate == "identity" else BROKEN))
    name, content = FILE, b""
    if fate == "identity":
        ALONE[code](draft)
        content = draft.content()
    else:
        name, content = broken(draft, code)
        name = f"2026_{draft.member}_{name}"
    file = name.format(member=draft.member)
    folder.files[file] = content
    folder.expect(code, file)
    if code in STRANGERS:
        folder.expect("not_handed_in")
    else:
        folder.expect("not_handed_in_but", file)


def _differences(folder: Folder) -> Iterator[str]:
    run = consolidate(
        folder.issue.team,
        [Source(name, partial(bytes, content)) for name, content in folder.files.items()],
        month=folder.issue.period.id,
        as_of=folder.issue.period.end,
        use=frozenset(folder.use),
    )
    found = Counter(map(_told, run.findings))
    for told, times in (folder.wanted - found).items():
        yield f"not found x{times}: {told}"
    for told, times in (found - folder.wanted).items():
        yield f"not planted x{times}: {told}"
    if run.totals != folder.totals:
        yield f"totals {run.totals}, not {folder.totals}"
    members = {each.member_id: each.status for each in run.hand_ins}
    if members != folder.members:
        yield f"members {members}, not {folder.members}"


def _told(each: Finding) -> Told:
    return each.code, each.file, each.sheet, each.cell, each.severity


def folders(count: int, first: int = 0) -> Iterator[Team]:
    """Yield so many random folders."""
    return (team(seed) for seed in range(first, first + count))
