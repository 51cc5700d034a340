"""Across members: one customer or one phone in several hands."""

import time
from dataclasses import replace

from tests.check.sample import checked, identity, log, rows, said
from tests.facts.sample import MEMBERS
from workbook.check.across import findings_across
from workbook.check.checked import CheckedBook, Rows
from workbook.schema.finding import Finding
from workbook.schema.status import FileStatus

NAMES = {member.id: member.name for member in MEMBERS}


def book(member: str, text: str, customers: str = "") -> CheckedBook:
    """Return a member's checked book."""
    values = {**identity(member, NAMES[member]), **log(text)}
    if customers:
        values |= rows("customers.customers", customers)
    return replace(checked(values), file=f"{member}.xlsx")


def places(findings: tuple[Finding, ...]) -> list[str]:
    """Return where each finding is, and what is known of it."""
    return [
        f"{each.file} {each.sheet}!{each.cell} {each.code} {each.is_across}" for each in findings
    ]


def test_the_same_customer_on_the_same_day_in_two_logs() -> None:
    first = book(
        "001",
        """
        date  customer activity
        11-03 甲公司   面谈
        11-03 甲公司   服务
        11-04 乙公司   面谈
        11-03 -        面谈
        """,
    )
    second = book(
        "002", "date customer activity\n11-04 甲公司 面谈\n11-03 甲公司 面谈\n11-03 - 面谈"
    )
    third = book("009", "date customer activity\n11-03 甲公司 面谈")
    found = findings_across((first, second), NAMES)

    assert (places(found)) == [
        "001.xlsx 日志!B5 customer_shared True",
        "002.xlsx 日志!B6 customer_shared True",
    ]
    assert said(found) == [
        "客户“甲公司”同一天（2026-11-03）也在李四的日志里。请确认由谁跟进。",
        "客户“甲公司”同一天（2026-11-03）也在张三的日志里。请确认由谁跟进。",
    ]
    assert all(each.is_private for each in found)
    assert "客户“甲公司”同一天（2026-11-03）也在李四 / 王五的日志里。请确认由谁跟进。" in said(
        findings_across((first, second, third), NAMES)
    )


def test_names_are_compared_without_width_case_and_spaces() -> None:
    one = book("001", "date customer activity\n11-03 ＡＢＣ公司 面谈")
    other = book("002", "date customer activity\n11-03 abc公司 面谈")

    assert len(findings_across((one, other), NAMES)) == 2


def test_one_phone_under_two_names() -> None:
    one = book(
        "001",
        """
        date  customer activity phone
        11-03 甲公司   面谈     13800001111
        11-04 甲公司   面谈     138-0000-1111
        11-05 乙公司   面谈     13900002222
        11-05 -        面谈     13900002222
        """,
        "customer phone\n丙公司 +86-13800001111",
    )
    other = book("002", "date customer activity phone\n11-05 丁公司 面谈 13900002222/65001234")
    own = findings_across((one,), NAMES)

    assert places(own) == ["001.xlsx 客户档案!C5 phone_shared False"]
    assert said(own) == ["同一个电话写在不同客户名下：+86-13800001111（甲公司 / 丙公司）。请核对。"]
    assert places(findings_across((one, other), NAMES)) == [
        "001.xlsx 客户档案!C5 phone_shared False",
        "002.xlsx 日志!J5 phone_shared True",
    ]


def test_many_names_are_cut_short() -> None:
    lines = "\n".join(f"11-03 客户{n} 面谈 13800001111" for n in range(5))
    found = findings_across((book("001", f"date customer activity phone\n{lines}"),), NAMES)

    assert found[0].facts[0] == ("other", "客户0 / 客户1 / 客户2 …")
    assert len(found) == 4


def test_three_hundred_thousand_rows_take_a_moment() -> None:
    size = 1500
    day = checked(log("date customer activity\n11-03 甲 面谈")).tables["log"].column("date")[0]
    books = [
        CheckedBook(
            file=f"{n}.xlsx",
            status=FileStatus.ACCEPTED,
            member_id=str(n),
            tables={
                "log": Rows(
                    numbers=tuple(range(2, size + 2)),
                    columns={
                        "date": (day,) * size,
                        "customer": tuple(f"客户{n}-{row % 300}" for row in range(size)),
                        "phone": tuple(f"138{n:04}{row % 300:04}" for row in range(size)),
                    },
                )
            },
        )
        for n in range(200)
    ]
    start = time.process_time()

    assert findings_across(books, {}) == ()
    assert time.process_time() - start < 10
