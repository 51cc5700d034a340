"""What a member's file is called."""

import re

from workbook.schema.cell_text import clean_text
from workbook.schema.team import Member

SUFFIX = ".xlsx"
LONGEST = 105  # bytes of each part, so that with a copy's mark the whole stays below 255
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')


def member_file_name(period_id: str, member: Member) -> str:
    r"""Return the name a member's book is made and handed in under.

    What Windows forbids in a file name becomes a hyphen.

    Example:
        >>> member_file_name("2026-11", Member(id="00123", name="张三/李四"))
        '2026-11_00123_张三-李四.xlsx'
    """
    parts = (period_id, legal(member.id), legal(member.name))
    return "_".join(part for part in parts if part) + SUFFIX


def legal(text: str) -> str:
    """Return a text as every system takes it for a part of a file's name.

    Example:
        >>> legal("一组/二组 ")
        '一组-二组'
    """
    name = clean_text(_FORBIDDEN.sub("-", " ".join(text.split())))
    return name.encode()[:LONGEST].decode(errors="ignore").rstrip(". ")
