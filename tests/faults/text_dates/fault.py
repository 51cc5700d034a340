"""Dates written as text, in seven ways."""

from tests.faults.fault import Fault, Files, Says
from tests.faults.good import FILE, LOG, GoodTeam
from workbook.schema.words import Words


def make(good: GoodTeam) -> Files:
    """Return what comes back."""
    return {
        FILE: good.book.typed(
            LOG,
            {
                "A5": "2026.11.2",
                "A6": "11月3日",
                "A7": "2026/11/4",
                "A8": "46331",
                "A9": "20261106",
                "A10": "11-9",
                "A11": "２０２６年１１月１０日",
            },
        ).packed()
    }


FAULT = Fault(
    number=5,
    what=Words("日期写成文字，七种写法", "Dates written as text, in seven ways"),
    make=make,
    says=(
        Says(
            "taken_as",
            "日志!A10",
            Words("日期“11-9”已按 2026-11-09 处理。", "Date “11-9” was taken as 2026-11-09."),
        ),
        Says(
            "taken_as",
            "日志!A11",
            Words(
                "日期“２０２６年１１月１０日”已按 2026-11-10 处理。",
                "Date “２０２６年１１月１０日” was taken as 2026-11-10.",
            ),
        ),
        Says(
            "taken_as",
            "日志!A5",
            Words(
                "日期“2026.11.2”已按 2026-11-02 处理。", "Date “2026.11.2” was taken as 2026-11-02."
            ),
        ),
        Says(
            "taken_as",
            "日志!A6",
            Words("日期“11月3日”已按 2026-11-03 处理。", "Date “11月3日” was taken as 2026-11-03."),
        ),
        Says(
            "taken_as",
            "日志!A7",
            Words(
                "日期“2026/11/4”已按 2026-11-04 处理。", "Date “2026/11/4” was taken as 2026-11-04."
            ),
        ),
        Says(
            "taken_as",
            "日志!A8",
            Words("日期“46331”已按 2026-11-05 处理。", "Date “46331” was taken as 2026-11-05."),
        ),
        Says(
            "taken_as",
            "日志!A9",
            Words(
                "日期“20261106”已按 2026-11-06 处理。", "Date “20261106” was taken as 2026-11-06."
            ),
        ),
    ),
)
