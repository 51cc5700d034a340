"""Words that are recognised in returned files, whichever language the book was issued in."""

# A row that begins like this sums others and is not counted again.
TOTAL_WORDS = (
    "合计",
    "小计",
    "总计",
    "共计",
    "累计",
    "本月合计",
    "本周合计",
    "Total",
    "Subtotal",
    "Sub-total",
    "Grand total",
    "Sum",
)

# Headers of columns people add to number their rows; nothing is lost with them.
ROW_NUMBER_WORDS = ("序号", "编号", "序", "行号", "No.", "No", "#", "Nr.", "Row")

# What programs and people append to a file's or tab's name when they copy it.
COPY_WORDS = ("副本", "复制", "拷贝", "冲突", "冲突副本", "Copy", "Conflict", "Conflicted copy")

# What a bracket behind a header may say without making it another header: 金额(元), Date (required).
UNIT_WORDS = (
    "元",
    "千元",
    "万元",
    "件",
    "次",
    "人",
    "个",
    "台",
    "户",
    "天",
    "%",
    "CNY",
    "RMB",
    "yuan",
    "pcs",
    "times",
    "days",
    "必填",
    "选填",
    "可选",
    "required",
    "optional",
)
