"""Sentences about cells and rows of a member book."""

from collections.abc import Mapping

from workbook.schema.finding import Sentence

CELL_SENTENCES: Mapping[str, Sentence] = {
    "missing": Sentence.error(
        "没有填{column}。请补上，否则这一行不算。",
        "{column} is missing. Enter it; the row does not count without it.",
    ),
    "not_a_number": Sentence.error(
        "{column}应为数字，现为“{found}”。请只写数字。",
        "{column} must be a number, found “{found}”. Type digits only.",
    ),
    "not_whole": Sentence.error(
        "{column}应为整数，现为“{found}”。请改正。",
        "{column} must be a whole number, found “{found}”. Please correct it.",
    ),
    "not_a_date": Sentence.error(
        "{column}“{found}”看不出是哪一天。请写成 2026-11-03 这样。",
        "{column} “{found}” does not say for certain which day. Write it like 2026-11-03.",
    ),
    "not_a_choice": Sentence.error(
        "{column}“{found}”不在列表里。请从下拉列表选。",
        "{column} “{found}” is not in the list. Choose from the drop-down.",
    ),
    "out_of_range": Sentence.error(
        "{column}“{found}”超出范围，应为 {wanted}。请改正。",
        "{column} “{found}” is out of range; it must be {wanted}. Please correct it.",
    ),
    "bad_phone": Sentence.warning(
        "{column}“{found}”不像电话号码。手机应为 11 位，请核对。",
        "{column} “{found}” does not look like a phone number. Please check it.",
    ),
    "digits_lost": Sentence.error(
        "{column}“{found}”超过 15 位，被存成数字丢了尾数。请先把格子设为文本，再重新输入。",
        "{column} “{found}” has more than 15 digits and lost some as a number. Format the cell as text and type it again.",
    ),
    "error_value": Sentence.error(
        "{column}是错误值 {found}。请直接填写数值，不要用公式。",
        "{column} holds the error {found}. Type the value itself instead of a formula.",
    ),
    "uncalculated": Sentence.error(
        "{column}是公式，但没有算出结果。请用 Excel 打开、保存后再交，或直接填数值。",
        "{column} has a formula that was never calculated. Open and save in Excel, or type the value.",
    ),
    "taken_as": Sentence.note(
        "{column}“{found}”已按 {wanted} 处理。",
        "{column} “{found}” was taken as {wanted}.",
    ),
    "taken_as_blank": Sentence.note(
        "{column}“{found}”已按没有填处理。",
        "{column} “{found}” was taken as empty.",
    ),
    "date_outside": Sentence.error(
        "日期 {found} 不在本工作月（{wanted}），这一行不算。请改正，或写到那个月的表里。",
        "The date {found} is outside this working month ({wanted}); the row does not count. Correct it or use that month's book.",
    ),
    "negative_amount": Sentence.error(
        "{column}是负数（{found}），但活动不是“撤单”。撤单请选“撤单”，否则改成正数。",
        "{column} is negative ({found}) but the activity is not Reversal. Choose Reversal, or make it positive.",
    ),
    "deal_incomplete": Sentence.error(
        "填了{wanted}，没有填{column}。成交的件数和金额都要填，否则这一行不算。",
        "{wanted} is there but {column} is missing. A deal needs both; the row does not count without.",
    ),
    "day_deal_incomplete": Sentence.error(
        "填了{wanted}，没有填{column}。成交的件数和金额都要填，否则这一天的成交不算。",
        "{wanted} is there but {column} is missing. A deal needs both; this day's deals do not count without.",
    ),
    "count_day_twice": Sentence.warning(
        "{found} 有两行（另一行是第 {other} 行），现在两行都算。一天只填一行，请合并。",
        "{found} has two rows (the other is row {other}); both count for now. Keep one row a day.",
    ),
    "reversal_positive": Sentence.warning(
        "活动是“撤单”，{column}却是正数（{found}），现在照加。撤单请填负数。",
        "The activity is Reversal but {column} is positive ({found}) and adds for now. Make it negative.",
    ),
    "no_customer": Sentence.warning(
        "没有写客户。这一行照算，但无法跟进，也算不出复购。",
        "The customer is missing. The row counts, but cannot be followed up or seen as repeat business.",
    ),
    "row_twice": Sentence.warning(
        "与第 {other} 行完全一样，可能粘贴了两次。现在照算；如果确实重复，删掉后活动少 {quantity} 次、件数少 {deals}、金额少 {amount} 元。",
        "The same as row {other}, perhaps pasted twice. It counts for now; if it is a repeat, the activity falls by {quantity}, deals by {deals} and the amount by {amount}.",
    ),
    "next_not_after": Sentence.warning(
        "下次日期 {found} 不晚于这次的日期 {wanted}。请核对。",
        "The next date {found} is not after this row's date {wanted}. Please check.",
    ),
    "amount_unusual": Sentence.warning(
        "金额 {found} 与标准件均 {wanted} 相差百倍以上，可能把单位写成了万元或分。请核对。",
        "The amount {found} is a hundred times or more off the standard deal of {wanted}; perhaps another unit was used, ten thousands or cents. Please check.",
    ),
    "merged_cells": Sentence.warning(
        "数据区里有合并单元格，只有左上角算。请取消合并，每行都填。",
        "There are merged cells among the rows; only the first cell counts. Unmerge them and fill every row.",
    ),
    "merged_taken": Sentence.note(
        "合并的{column}格已按每一行都是“{found}”处理。以后请不要合并。",
        "The merged cells of {column} were read as “{found}” in every row. Please do not merge.",
    ),
    "total_row_skipped": Sentence.note(
        "“{found}”行是合计，已跳过，没有重复计算。",
        "The row “{found}” is a total; it was skipped and not counted twice.",
    ),
    "hidden_rows_counted": Sentence.note(
        "这张表有隐藏或筛掉的行，已一起计算。",
        "This sheet has hidden or filtered rows; they were counted too.",
    ),
    "too_many_rows": Sentence.error(
        "日志超过 {wanted} 行，多出的行没有读。请把旧内容移走。",
        "There are more than {wanted} rows; the rest was not read. Move old rows away.",
    ),
    "too_many_customers": Sentence.warning(
        "客户档案超过 {wanted} 行，多出的行没有读。请把不再联系的客户移走。",
        "There are more than {wanted} customers; the rest was not read. Move old ones away.",
    ),
    "nothing_filled": Sentence.warning(
        "日志和每日活动量都没有填，没有可以汇总的内容。请填写后再交。",
        "Neither the log nor the daily counts are filled in; there is nothing to consolidate. Fill in one and hand in again.",
    ),
    "unit_scaled": Sentence.note(
        "{column}的表头写的单位是“{found}”，已换算成元。",
        "The header of {column} says {found}; the values were turned into CNY.",
    ),
    "column_renamed": Sentence.note(
        "表头“{found}”已按“{wanted}”读取。",
        "The header “{found}” was read as {wanted}.",
    ),
    "column_missing": Sentence.error(
        "找不到“{column}”这一列，表头可能被改或删掉了。请恢复表头再交。",
        "The column {column} is not there; its header was changed or deleted. Restore it and hand in again.",
    ),
    "column_unknown": Sentence.warning(
        "“{found}”不是表里的列，下面填的内容没有读。请写到原有的列里；如果是改了表头，请改回来。",
        "“{found}” is no column of this table; what stands below it was not read. Use the table's own columns, or restore the header.",
    ),
    "column_twice": Sentence.error(
        "“{column}”这一列有两个（{found}），不知道该读哪一个。请删掉多余的。",
        "The column {column} is there twice ({found}); it is not clear which to read. Delete one.",
    ),
    "target_differs": Sentence.warning(
        "{column}的目标是 {found}，主管下达的是 {wanted}。按下达的算。",
        "The target of {column} reads {found}, issued was {wanted}. The issued one counts.",
    ),
    "target_changed": Sentence.warning(
        "{name}的{column}目标现在是 {wanted}，已发的月表里是 {found}。月表没有改动，请通知本人或另发。",
        "The target of {name} for {column} is now {wanted}; the issued book says {found}. The book was left as it is: tell the member or issue anew.",
    ),
    "log_and_count_differ": Sentence.warning(
        "{day} 的{column}：每日活动量填 {found}，日志里是 {wanted}。以日志为准。",
        "{column} on {day}: daily counts say {found}, the log has {wanted}. The log counts.",
    ),
    "customer_shared": Sentence.warning(
        "客户“{found}”同一天（{day}）也在{other}的日志里。请确认由谁跟进。",
        "The customer {found} is also in the log of {other} on the same day ({day}). Settle who follows up.",
    ),
    "phone_shared": Sentence.warning(
        "同一个电话写在不同客户名下：{found}（{other}）。请核对。",
        "One phone number stands under different customers: {found} ({other}). Please check.",
    ),
}
