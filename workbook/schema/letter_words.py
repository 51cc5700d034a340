"""Every label and sentence of the letters and chat texts that is not in a letter's own template."""

from collections.abc import Mapping

from workbook.schema.words import Words

OWN_TEMPLATES = Words("信件模板", "Letter templates")  # the folder beside the team book

HEADING: Mapping[str, Words] = {
    "points": Words("要点", "What stands out"),
    "asked": Words("请您", "What we ask of you"),
    "chart": Words("任务进度图", "Progress chart"),
}

SAID: Mapping[str, Words] = {
    "month": Words("{year}年{month}月", "{name} {year}"),
    "day": Words("{month}月{day}日", "{day} {name}"),
    "week": Words("第{number}周（{start}–{end}）", "Week {number} ({start}–{end})"),
    "behind": Words("欠序时 {amount} 元", "CNY {amount} behind"),
    "ahead": Words("超序时 {amount} 元", "CNY {amount} ahead"),
    "no_target": Words("还没有下达目标", "no target issued yet"),
    "as_of": Words("截至{as_of}", "as of {as_of}"),
    "footer": Words(
        "{team} · 数字截至{as_of} · 由主管 {supervisor} 发出",
        "{team} · figures as of {as_of} · sent by {supervisor}",
    ),
    "attached": Words("附件：{review}", "Attached: {review}"),
    "week_executed": Words(
        "计划的拜访执行了 {share}：{note}", "Planned visits carried out: {share} ({note})"
    ),
    "week_kept_share": Words("承诺兑现 {share}：{note}", "Promises kept: {share} ({note})"),
    "to_correct": Words(
        "补正清单里有 {count} 处是您的", "{count} of the corrections are yours to make"
    ),
}

FIGURE: Mapping[str, Words] = {
    "week_plan": Words("本周目标", "This week's target"),
    "week_actual": Words("本周实际", "This week's actual"),
    "week_attainment": Words("本周达成率", "This week attained"),
    "month_attainment": Words("全月达成率", "The month attained"),
}

BROKEN: Mapping[str, Words] = {
    "template_syntax": Words(
        "信件模板 {file} 第 {line} 行写法不对：{found}。信没有发出；请改好，或者删掉这个文件改用自带的模板。",
        "Letter template {file}, line {line}, is not written correctly: {found}. No letter was sent; "
        "mend it, or delete the file to use the template that came with mubiao.",
    ),
    "template_name": Words(
        "信件模板 {file} 第 {line} 行用了“{found}”，没有这个名字。可用的有：{wanted}。信没有发出。",
        "Letter template {file}, line {line}, uses “{found}”, and there is no such name. There are: {wanted}. "
        "No letter was sent.",
    ),
    "template_block": Words(
        "信件模板 {file} 缺少“{found}”这一段；请在第 {line} 行后面补上。信没有发出。",
        "Letter template {file} lacks the block “{found}”; add it after line {line}. No letter was sent.",
    ),
    "template_failed": Words(
        "信件模板 {file} 第 {line} 行算不出来：{found}。信没有发出；请改好，或者删掉这个文件改用自带的模板。",
        "Letter template {file}, line {line}, fails: {found}. No letter was sent; mend it, or delete the file "
        "to use the template that came with mubiao.",
    ),
    "template_empty": Words(
        "信件模板 {file} 的“{found}”这一段是空的；请在第 {line} 行补上。信没有发出。",
        "In letter template {file} the block “{found}” on line {line} says nothing; fill it in. "
        "No letter was sent.",
    ),
    "template_unknown": Words(
        "信件模板 {file} 用不上，文件名不对。可用的有：{wanted}。信没有发出。",
        "Letter template {file} is not used: no letter has that name. There are: {wanted}. No letter was sent.",
    ),
    "template_large": Words(
        "信件模板 {file} 太大，不像一封信的模板。信没有发出；请换回原来的文件，或者删掉它。",
        "Letter template {file} is too large to be one. No letter was sent; put the earlier file back, "
        "or delete it.",
    ),
    "template_bytes": Words(
        "信件模板 {file} 第 {line} 行不是 UTF-8 文字；请另存为 UTF-8。信没有发出。",
        "Letter template {file}, line {line}, is not UTF-8 text; save it as UTF-8. No letter was sent.",
    ),
}
