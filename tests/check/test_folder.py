"""A folder: one file counts per member, copies are set apart, everybody is accounted for."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tests.check.sample import checked, identity, log, said
from tests.facts.sample import MEMBERS
from workbook.check.checked import CheckedBook
from workbook.check.folder import Came, findings_missing, settle
from workbook.schema.status import FileStatus, MemberStatus

NAMES = {member.id: member.name for member in MEMBERS}
ROW = "date customer activity deals amount\n11-03 甲 成交 1 {}"


def handed_in(
    file: str, amount: object = 5000, *, member: str = "001", modified: str = ""
) -> CheckedBook:
    """Return a member's file with one deal in it."""
    values = {**identity(member, NAMES.get(member, "")), **log(ROW.format(amount))}
    return replace(checked(values), file=file, modified=modified)


def states(books: tuple[CheckedBook, ...]) -> list[tuple[str, str, str]]:
    """Return every file with its status and code."""
    return [(book.file, book.status.value, book.code) for book in books]


def test_who_handed_in_one_file_is_received() -> None:
    books, members = settle([handed_in("a.xlsx"), handed_in("b.xlsx", member="002")], MEMBERS)

    assert states(books) == [("a.xlsx", "accepted", ""), ("b.xlsx", "accepted", "")]
    assert (
        Came(member_id="001", status=MemberStatus.RECEIVED, file="a.xlsx"),
        Came(member_id="002", status=MemberStatus.RECEIVED, file="b.xlsx"),
        Came(member_id="009", status=MemberStatus.MISSING),
    ) == members


def test_of_two_files_that_say_the_same_the_first_by_name_counts() -> None:
    books, members = settle([handed_in("b(1).xlsx"), handed_in("a.xlsx")], MEMBERS[:1])

    assert states(books) == [
        ("b(1).xlsx", "duplicate", "duplicate_same"),
        ("a.xlsx", "accepted", ""),
    ]
    assert said(books[0].findings) == ["与 a.xlsx 内容完全一样，只算一份。"]
    assert members[0].file == "a.xlsx"


def test_two_files_that_differ_are_both_set_aside_and_the_newer_proposed() -> None:
    old = handed_in("a.xlsx", 5000, modified="2026-11-17T18:00:00Z")
    new = handed_in("b.xlsx", 6000.5, modified="2026-11-18T18:00:00Z")
    books, members = settle([old, new, handed_in("c.xlsx", 6000.5)], MEMBERS[:1])

    assert states(books) == [
        ("a.xlsx", "set_aside", "copies_differ"),
        ("b.xlsx", "set_aside", "copies_differ"),
        ("c.xlsx", "duplicate", "duplicate_same"),
    ]
    sentence = (
        "同一个人有 2 份内容不同的月表，都先不算。建议用较新的 b.xlsx；"
        "不同之处（+ 只有这份有，− 这份没有）：¥5,000 ≠ ¥6,000.5; 日志!F5 5000 ≠ 6000.5。把不算的那份移出文件夹再汇总（命令行：--use 文件名）。"
    )
    assert said(books[0].findings) == [sentence]
    assert books[1].findings[0].found == "¥6,000.5 ≠ ¥5,000; 日志!F5 6000.5 ≠ 5000"
    assert (
        Came(member_id="001", status=MemberStatus.SET_ASIDE, file="b.xlsx", code="copies_differ"),
    ) == members


def test_use_decides_between_copies() -> None:
    files = [handed_in("a.xlsx", 1), handed_in("b.xlsx", 2), handed_in("c.xlsx", 2)]
    books, members = settle(files, MEMBERS[:1], frozenset({"c.xlsx", "elsewhere.xlsx"}))

    assert states(books) == [
        ("a.xlsx", "duplicate", "not_used"),
        ("b.xlsx", "duplicate", "duplicate_same"),
        ("c.xlsx", "accepted_with_warnings", "amount_unusual"),
    ]
    assert "你选用了 c.xlsx，这一份不算。" in said(books[0].findings)
    assert members[0].file == "c.xlsx"


def test_use_of_two_copies_decides_nothing() -> None:
    files = [handed_in("a.xlsx", 5000), handed_in("b.xlsx", 6000)]
    books, _ = settle(files, MEMBERS[:1], frozenset({"a.xlsx", "b.xlsx"}))

    assert [book.status for book in books] == [FileStatus.SET_ASIDE] * 2


def test_copies_that_differ_in_a_blocked_row_alone_are_told_apart() -> None:
    one = checked({**log(ROW.format("五千"))})
    other = replace(checked({**log(ROW.format("六千"))}), file="b.xlsx")
    books, _ = settle([one, other], MEMBERS[:1])

    told = [each.found for book in books for each in book.findings if each.code == "copies_differ"]
    assert told == ["日志!F5"] * 2


def test_rows_fields_and_private_cells_that_differ_are_named() -> None:
    rows = "date customer activity\n11-03 甲 面谈\n- 乙 面谈"
    shared = {"week1.review.action": "早出门"}
    one = checked({**log(rows), **shared, "week1.review.reason": "忙"})
    other = checked({**log(rows.replace("甲", "丙") + "\n11-05 丁 面谈"), **shared})
    books, _ = settle([one, replace(other, file="b.xlsx")], MEMBERS[:1])

    assert [
        "日志!B5; 日志!7 −; week1.review.reason",
        "日志!B5; 日志!7 +; week1.review.reason",
    ] == [e.found for book in books for e in book.findings if e.code == "copies_differ"]


def test_a_refused_file_beside_a_good_one_does_not_matter() -> None:
    bad = CheckedBook(
        file="0.xlsx", status=FileStatus.OLD_VERSION, code="old_version", member_id="001"
    )
    books, members = settle([bad, handed_in("a.xlsx")], MEMBERS[:1])

    assert [book.status for book in books] == [FileStatus.OLD_VERSION, FileStatus.ACCEPTED]
    assert (
        members[0].status,
        members[0].file,
        members[0].code,
    ) == (MemberStatus.RECEIVED, "a.xlsx", "")


def test_whose_only_file_was_refused_is_missing_with_the_reason() -> None:
    bad = CheckedBook(
        file="a.xlsx", status=FileStatus.OTHER_PERIOD, code="other_period", member_id="001"
    )
    _, members = settle([bad], MEMBERS[:2])
    findings = findings_missing(members, NAMES)

    assert (
        Came(member_id="001", status=MemberStatus.MISSING, file="a.xlsx", code="other_period"),
        Came(member_id="002", status=MemberStatus.MISSING),
    ) == members
    assert said(findings) == [
        "张三（001）的文件 a.xlsx 没有被接收，等于没交。请按原因重交。",
        "李四（002）没有交月表。请催交。",
    ]


GOOD = [
    handed_in(f"{member}.xlsx", amount, member=member)
    for member in ("001", "002")
    for amount in (5000, 6000)
]
files = st.lists(
    st.tuples(
        st.sampled_from(
            [
                *GOOD,
                CheckedBook(file="", status=FileStatus.UNREADABLE, code="encrypted"),
                CheckedBook(file="", status=FileStatus.IGNORED),
                CheckedBook(
                    file="", status=FileStatus.OTHER_TEAM, code="other_team", member_id="001"
                ),
                CheckedBook(
                    file="", status=FileStatus.REJECTED, code="unknown_member", member_id="7"
                ),
            ]
        ),
        st.sampled_from(["", "2026-11-17", "2026-11-18"]),
    ),
    max_size=8,
)


@given(files, st.sets(st.integers(0, 7)))
def test_expected_is_received_set_aside_and_missing(
    drawn: list[tuple[CheckedBook, str]], used: set[int]
) -> None:
    folder = [
        replace(book, file=f"{number}.xlsx", modified=modified)
        for number, (book, modified) in enumerate(drawn)
    ]
    use = frozenset(f"{number}.xlsx" for number in used)
    books, members = settle(folder, MEMBERS, use)
    counted = [book.member_id for book in books if book.status.is_counted]
    by_status = [[m for m in members if m.status is status] for status in MemberStatus]

    assert [member.id for member in MEMBERS] == [came.member_id for came in members]
    assert len(MEMBERS) == sum(map(len, by_status))
    assert sorted(counted) == sorted(came.member_id for came in by_status[0])
    assert [book.file for book in folder] == [book.file for book in books]
    shuffled = sorted(folder, key=lambda book: book.file, reverse=True)
    again, came = settle(shuffled, MEMBERS, use)
    assert members == came
    assert sorted(states(books)) == sorted(states(again))
