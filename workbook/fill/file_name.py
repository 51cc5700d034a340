"""What a member's file is called."""

import re

from workbook.schema.team import Member

SUFFIX = ".xlsx"
LONGEST = 60  # characters of each part, so that the whole stays a legal name everywhere
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')


def member_file_name(period_id: str, member: Member) -> str:
    r"""Return the name a member's book is made and handed in under.

    What Windows forbids in a file name becomes a hyphen.

    Example:
        >>> member_file_name("2026-11", Member(id="00123", name="张三/李四"))
        '2026-11_00123_张三-李四.xlsx'
    """
    parts = (period_id, _legal(member.id), _legal(member.name))
    return "_".join(part for part in parts if part) + SUFFIX


def _legal(text: str) -> str:
    legal = _FORBIDDEN.sub("-", " ".join(text.split()))
    return legal[:LONGEST].rstrip(". ")
