"""What the workbooks are called, by the kind that ``_mubiao`` keeps."""

from workbook.schema.words import Words

BOOK_LABEL = {
    "member": Words("个人月表", "member book"),
    "team": Words("主管台账", "team book"),
    "review": Words("经营分析表", "review book"),
}
