"""What Excel says when a cell is entered wrongly, and the words around a printed page."""

from workbook.schema.words import Words

WRONG_ENTRY = Words("填写有误", "Check the entry")

DATE_WANTED = Words(
    "{label}要填真正的日期，从 {low} 到 {high}，例如 {low}。",
    "{label} must be a real date from {low} to {high}, for example {low}.",
)
COUNT_WANTED = Words(
    "{label}要填 {low} 到 {high} 之间的整数，只写数字。",
    "{label} must be a whole number from {low} to {high}, digits only.",
)
MONEY_WANTED = Words(
    "{label}要填 {low} 到 {high} 之间的数字，单位是元，不要写“万”“元”等字。",
    "{label} must be a number from {low} to {high}, in CNY, digits only.",
)
SHARE_WANTED = Words(
    "{label}要填 {low} 到 {high} 之间的百分数，例如 60%。",
    "{label} must be a percentage from {low} to {high}, for example 60%.",
)
CHOICE_WANTED = Words(
    "{label}请从下拉列表里选。",
    "Please choose {label} from the list.",
)

TOTAL = Words("合计", "Total")
FOOTER = Words("{book} · 模板版本 {version}", "{book} · template version {version}")
PAGES = Words("第 &P 页，共 &N 页", "Page &P of &N")
