"""What the marks, 补正清单 and the panel of gaps say in a member book that is open."""

from collections.abc import Mapping

from workbook.schema.words import Words

# Begins each of our lines in a note: so they are found again, whatever a person writes around them.
MARK = Words("〔补正 {number}〕", "[Correction {number}] ")

LIST: Mapping[str, Words] = {
    "title": Words("补正清单", "Corrections"),
    "counts": Words("共 {total} 条：{parts}", "{total} in all: {parts}"),
    "part": Words("{severity} {count}", "{severity} {count}"),
    "how": Words(
        "点“位置”跳到那一格；改好后再按一次“检查填写”。“清除标记”去掉颜色、批注和本表。",
        "Click a place to go there; once corrected, press Check again. Clear marks takes colours, notes "
        "and this sheet away.",
    ),
    "first": Words("先改这几条", "Correct these first"),
    "rest": Words("其余 {count} 条", "{count} more"),
    "folded": Words(
        "其余 {count} 条（点左边的 + 展开）", "{count} more (unfold with + on the left)"
    ),
    "number": Words("序号", "No."),
    "severity": Words("程度", "Severity"),
    "where": Words("位置", "Where"),
    "what": Words("要做什么", "What to do"),
    "whole": Words("整本月表", "the whole book"),
    "locked": Words(
        "“{sheet}”设了保护密码，上面的格子没有标颜色和批注，要改的都列在这里。",
        "{sheet} is protected by a password: its cells carry no marks, all of it is listed here.",
    ),
}

CHECKED: Mapping[str, Words] = {
    "nothing": Words(
        "没有要补正的。日志 {rows} 行、件数 {deals}、金额 {amount}，全部计入。",
        "Nothing to correct. Log rows {rows}, deals {deals}, amount {amount}: all counted.",
    ),
    "read_only": Words(
        "这本月表是只读打开的：颜色、批注和“补正清单”现在看得到，但存不进这个文件。",
        "This book is open read-only: the marks and the list can be seen now, but not saved in this file.",
    ),
    "frozen": Words(
        "这本月表是只读打开的，什么也标不上。请另存一份再按。",
        "This book is open read-only, so nothing can be marked. Save a copy and press again.",
    ),
    "line": Words("{number}. {where}：{text}", "{number}. {where}: {text}"),
    "fixed": Words(
        "这本月表的结构设了保护，不能加“补正清单”。请先在“审阅”里撤销“保护工作簿”，再按一次。",
        "The structure of this book is protected, so Corrections cannot be added. Take the protection off "
        "(Review, Protect workbook) and press again.",
    ),
    "marking": Words("正在标记", "Marking"),
}

CLEARED: Mapping[str, Words] = {
    "none": Words("这本月表里没有标记。", "There are no marks in this book."),
    "locked": Words(
        "“{sheet}”设了保护密码，上面的标记没有去掉。请撤销保护后再按一次“清除标记”。",
        "{sheet} is protected by a password, so its marks are still there. Take the protection off and press "
        "Clear marks again.",
    ),
}

PANEL: Mapping[str, Words] = {
    "title": Words("差距分析 · {name}", "Gap analysis · {name}"),
    "time": Words(
        "截至 {as_of} · 工作日 {workdays} 天，已过 {gone} 天，还剩 {left} 天 · 时间进度 {share}",
        "As of {as_of} · {workdays} workdays, {gone} gone, {left} left · time gone {share}",
    ),
    "results": Words("结果", "Results"),
    "end": Words(
        "按“差距分析”更新；“清除标记”去掉这一块。收表时不读这里。",
        "Gaps renews this box, Clear marks takes it away. It is not read when the book is handed in.",
    ),
    "no_month": Words(
        "这本月表里没有“{sheet}”，不知道把差距分析放在哪里。",
        "This book has no sheet {sheet} to put the gap analysis on.",
    ),
    "locked": Words(
        "“{sheet}”设了保护密码，放不进差距分析。请撤销保护后再按一次。",
        "{sheet} is protected by a password, so the gap analysis cannot be put there. Take the protection "
        "off and press again.",
    ),
}
