"""The page that tells a supervisor, and her IT, what becomes of which fault."""

from collections.abc import Iterator
from enum import Enum
from pathlib import Path

from tests.faults.fault import Fault
from tests.faults.known import IN_NO_FILE
from tests.faults.listed import faults
from tests.faults.run import in_order
from workbook.schema.status import STATUS_LABEL, FileStatus
from workbook.schema.words import Lang, Words

PAGE = Path(__file__).parents[2] / "docs" / "faults.md"

TITLE = Words("# 交回来的表会有什么毛病，mubiao 怎么处理", "# In English")
INTRO = Words(
    "每一行都是真的造出一份这样的表，和两位同事的好表放在一起汇总，看处理和原话对不对。"
    "不管这一份怎样，同事的数字一分不变。",
    "For every line such a book is really made and consolidated beside two good ones, and what becomes "
    "of it is compared word by word. Whatever is wrong with it, the colleagues' figures do not change.",
)
HEADS = (
    Words("交回来的", "What comes back"),
    Words("处理", "What becomes of it"),
    Words("原话", "What is said"),
)
ELSEWHERE = Words("## 不在文件里的", "## In no file")
ELSEWHERE_HEADS = (Words("毛病", "Fault"), Words("怎么办", "What is done"))
TOLD_ABOVE = "not_handed_in_but"  # the heading says it for all of them
AND, OF, BRACKETS = (
    Words("、", ", "),
    Words("：{files}", ": {files}"),
    Words("（{text}）", "({text})"),
)
COUNTED = Words("{accepted}/{seen} 行照算", "{accepted} of {seen} rows count")


class Group(Enum):
    """How much of what came back counts."""

    ALL = Words("## 全部照算", "## Everything counts")
    PARTLY = Words("## 一部分照算", "## Part of it counts")
    NOTHING = Words(
        "## 不算，要改好再交\n\n名册上的人同时列为“未交”，并写明是哪个文件没有被接收；两份不一样的，先都列为“待定”。",
        "## Nothing counts until it is handed in again\n\nThe member is listed as missing, with the file that "
        "was not accepted; of two that differ, both are set aside first.",
    )


_ALL = {FileStatus.ACCEPTED, FileStatus.ACCEPTED_WITH_WARNINGS}


def page() -> str:
    """Return the page in Markdown, first in Chinese, then in English."""
    return "\n".join((*_half("zh"), *_half("en")))


def _half(lang: Lang) -> Iterator[str]:
    yield from (TITLE.of(lang), "", INTRO.of(lang), "")
    for group in Group:
        yield from (group.value.of(lang), "", *_heads(HEADS, lang))
        for fault in faults().values():
            if _group(fault) is group:
                yield _row(fault.what.of(lang), _became(fault, lang), _said(fault, lang))
        yield ""
    yield from (ELSEWHERE.of(lang), "", *_heads(ELSEWHERE_HEADS, lang))
    for each in IN_NO_FILE.values():
        yield _row(each.what.of(lang), each.answer.of(lang))
    yield ""


def _group(fault: Fault) -> Group:
    if {each.status for each in fault.became} & _ALL:
        return Group.ALL
    return Group.PARTLY if fault.counts.rows[1] else Group.NOTHING


def _became(fault: Fault, lang: Lang) -> str:
    by_status: dict[FileStatus, list[str]] = {}
    for each in fault.became:
        by_status.setdefault(each.status, []).append(f"`{each.file}`")
    lines = [
        STATUS_LABEL[status].of(lang)
        + (OF.of(lang, files=AND.of(lang).join(files)) if len(by_status) > 1 else "")
        for status, files in by_status.items()
    ]
    seen, accepted, blocked = fault.counts.rows
    if blocked:
        lines.append(COUNTED.of(lang, accepted=f"{accepted:.0f}", seen=f"{seen:.0f}"))
    return "<br>".join(lines)


def _said(fault: Fault, lang: Lang) -> str:
    if not fault.says:
        return BRACKETS.of(lang, text=fault.because.of(lang))
    places: dict[str, list[str]] = {}
    for each in in_order(fault.says):
        if each.code != TOLD_ABOVE:
            places.setdefault(each.words.of(lang), []).append(each.at.rstrip("!"))
    return "<br>".join(
        f"**{AND.of(lang).join(there)}** {sentence}"
        if (there := list(filter(None, at)))
        else sentence
        for sentence, at in places.items()
    )


def _heads(heads: tuple[Words, ...], lang: Lang) -> tuple[str, str]:
    return _row(*(each.of(lang) for each in heads)), "|---" * len(heads) + "|"


def _row(*cells: str) -> str:
    return "| " + " | ".join(each.replace("|", "\\|") for each in cells) + " |"
