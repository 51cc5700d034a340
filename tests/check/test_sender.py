"""An unreadable file is laid to the member whose number its name holds, and to nobody else."""

import pytest

from workbook.check.checked import CheckedBook
from workbook.check.sender import with_senders
from workbook.schema.finding import Finding, Severity
from workbook.schema.status import FileStatus
from workbook.schema.team import Member

MEMBERS = (Member(id="007", name="张三"), Member(id="0071", name="李四"))


def _unreadable(file: str, status: FileStatus = FileStatus.UNREADABLE) -> CheckedBook:
    reason = Finding(code="encrypted", severity=Severity.ERROR, file=file)
    return CheckedBook(file=file, status=status, code=reason.code, findings=(reason,))


@pytest.mark.parametrize(
    ("file", "wanted"),
    [
        ("2026-11_007_张三.xlsx", "007"),
        ("2026-11_0071_李四(1).xlsx", "0071"),
        ("007 张三 副本.xlsx", "007"),
        ("张三.xlsx", ""),
        ("2026-11_1007_王五.xlsx", ""),
        ("007_0071.xlsx", ""),
    ],
)
def test_the_number_in_the_name_tells_whom_to_ask(file: str, wanted: str) -> None:
    (book,) = with_senders([_unreadable(file)], MEMBERS)

    assert book.member_id == wanted
    assert [finding.member_id for finding in book.findings] == [wanted]


def test_a_book_that_says_whose_it_is_is_left_alone() -> None:
    other = CheckedBook(
        file="2026-11_007_张三.xlsx", status=FileStatus.OTHER_PERIOD, member_id="0071"
    )

    assert with_senders([other], MEMBERS) == (other,)


def test_what_is_ignored_belongs_to_nobody() -> None:
    lock = _unreadable("~$2026-11_007_张三.xlsx", FileStatus.IGNORED)

    assert with_senders([lock], MEMBERS) == (lock,)
