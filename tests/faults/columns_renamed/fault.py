"""Headers renamed."""

from tests.faults.fault import Fault, Files, Says
from tests.faults.good import FILE, LOG, GoodTeam
from workbook.schema.words import Words


def make(good: GoodTeam) -> Files:
    """Return what comes back."""
    headers = {"A4": "拜访日期", "B4": "客户名称", "F4": "业绩"}
    return {FILE: good.book.typed(LOG, headers).packed()}


FAULT = Fault(
    number=2,
    what=Words("表头换了叫法", "Headers renamed"),
    make=make,
    says=(
        Says(
            "column_renamed",
            "日志!A4",
            Words("表头“拜访日期”已按“日期”读取。", "The header “拜访日期” was read as Date."),
        ),
        Says(
            "column_renamed",
            "日志!B4",
            Words("表头“客户名称”已按“客户”读取。", "The header “客户名称” was read as Customer."),
        ),
        Says(
            "column_renamed",
            "日志!F4",
            Words("表头“业绩”已按“金额”读取。", "The header “业绩” was read as Amount."),
        ),
    ),
)
