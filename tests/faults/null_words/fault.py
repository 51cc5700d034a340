"""无, - and / where nothing is meant."""

from tests.faults.fault import Fault, Files, Says
from tests.faults.good import FILE, LOG, GoodTeam
from workbook.schema.words import Words


def make(good: GoodTeam) -> Files:
    """Return what comes back."""
    return {
        FILE: good.book.typed(
            LOG, {"D6": "-", "E6": "/", "F6": "无", "J5": "无", "M6": "—"}
        ).packed()
    }


FAULT = Fault(
    number=24,
    what=Words("空的格子写了“无”“-”“/”", "无, - and / where nothing is meant"),
    make=make,
    says=(
        Says(
            "taken_as_blank",
            "日志!D6",
            Words("数量“-”已按没有填处理。", "Quantity “-” was taken as empty."),
        ),
        Says(
            "taken_as_blank",
            "日志!E6",
            Words("件数“/”已按没有填处理。", "Deals “/” was taken as empty."),
        ),
        Says(
            "taken_as_blank",
            "日志!F6",
            Words("金额“无”已按没有填处理。", "Amount “无” was taken as empty."),
        ),
        Says(
            "taken_as_blank",
            "日志!J5",
            Words("电话“无”已按没有填处理。", "Phone “无” was taken as empty."),
        ),
        Says(
            "taken_as_blank",
            "日志!M6",
            Words("下次日期“—”已按没有填处理。", "Next date “—” was taken as empty."),
        ),
    ),
)
