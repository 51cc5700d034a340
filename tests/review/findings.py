"""Findings of every kind for the made-up team: many of one sender, private ones, ones across members."""

from workbook.schema.finding import Finding
from workbook.schema.sentences import finding
from workbook.schema.team import Member
from workbook.schema.words import Words

DATE, AMOUNT, PHONE = Words("日期", "Date"), Words("金额", "Amount"), Words("电话", "Phone")
CUSTOMER = Words("客户", "Customer")


def file_of(member: Member) -> str:
    """Return the name of the file a member hands in."""
    return f"2026-11_{member.id}_{member.name}.xlsx"


def findings_of(member: Member) -> tuple[Finding, ...]:
    """Return what was found in a member's book."""
    where = {"file": file_of(member), "sheet": "日志", "member_id": member.id}
    match member.id:
        case "003":
            return (
                finding("not_a_date", **where, cell="A9", found="11月31日", column=DATE),
                finding("not_a_number", **where, cell="F12", found="约三千", column=AMOUNT),
            )
        case "004":
            return (
                finding(
                    "taken_as",
                    **where,
                    cell="F10",
                    found="1,200元",
                    wanted=Words("1200", "1200"),
                    column=AMOUNT,
                ),
                *(
                    finding("no_customer", **where, cell=f"B{row}", column=CUSTOMER)
                    for row in range(11, 17)
                ),
                finding(
                    "bad_phone",
                    **where,
                    cell="J8",
                    found="1380013800",
                    column=PHONE,
                    is_private=True,
                ),
                finding(
                    "row_twice",
                    **where,
                    cell="A18",
                    found="某某公司 促成",
                    facts=(("other", "17"), ("quantity", "1"), ("deals", "1"), ("amount", "3,000")),
                ),
                finding(
                    "phone_shared",
                    **where,
                    cell="J9",
                    found="13800138000",
                    is_across=True,
                    is_private=True,
                    facts=(("other", "乙公司"),),
                ),
            )
        case "008":
            return (
                finding(
                    "copies_differ",
                    **{**where, "sheet": ""},
                    found="日志 F7",
                    wanted=Words(file_of(member), file_of(member)),
                    facts=(("count", "2"),),
                ),
            )
        case _:
            return ()
