"""What commands say on the screen when they are done."""

from collections.abc import Mapping

from workbook.schema.words import Words

SAID: Mapping[str, Words] = {
    "title": Words(
        "{command} · {team} · {period}（{start} 至 {end}） · 截至 {as_of}",
        "{command} · {team} · {period} ({start} to {end}) · as of {as_of}",
    ),
    "month": Words(
        "{command} · {team} · {period}（{start} 至 {end}）",
        "{command} · {team} · {period} ({start} to {end})",
    ),
    "time": Words(
        "工作日 {workdays} 天，已过 {gone} 天，还剩 {left} 天，时间进度 {share}",
        "{workdays} workdays, {gone} gone, {left} left, time gone {share}",
    ),
    "members": Words(
        "成员：应交 {expected} = 已收 {received} + 待定 {set_aside} + 未交 {missing}",
        "Members: expected {expected} = received {received} + set aside {set_aside} + missing {missing}",
    ),
    "files": Words("文件：{total} = {parts}", "Files: {total} = {parts}"),
    "status_count": Words("{status} {count}", "{status} {count}"),
    "not_in": Words("未交和待定", "Missing or set aside"),
    "refused": Words("没有收下的文件", "Files not taken"),
    "corrections": Words("先补正这些", "To be corrected first"),
    "more": Words(
        "另有 {count} 条，见经营分析表的“补正清单”。",
        "{count} more in Corrections of the review book.",
    ),
    "more_left": Words(
        "另有 {count} 条：先改好上面的，再检查一次。",
        "{count} more: correct these first, then check again.",
    ),
    "nothing": Words("没有要补正的。", "Nothing to correct."),
    "no_file": Words("没有交月表", "no book handed in"),
    "review": Words("{book}：{file}", "{book}: {file}"),
    "team_book": Words("主管台账：{file}", "Team book: {file}"),
    "team_file": Words("主管台账.xlsx", "Team book.xlsx"),
    "folder": Words("月表在：{file}", "The books are in: {file}"),
    "saved_aside": Words(
        "{wanted} 正开着，没有动它；新的存成了另一个名字。",
        "{wanted} is open and was left as it is; the new one has another name.",
    ),
    "next_team": Words(
        "接下来：填好设置、名册和目标，再下发月表：mubiao new-month {file}",
        "Next: fill in settings, roster and targets, then issue the month: mubiao new-month {file}",
    ),
    "made": Words("新发 {count} 份", "{count} issued"),
    "kept": Words("已有 {count} 份，没有动", "{count} there already, left as they are"),
    "nobody": Words("这个月没有在册的人。", "Nobody is in the roster this month."),
    "demo": Words(
        "演示：编造的 {members} 个人，{start} 到 {as_of} 的日志，在 {file}",
        "Demo: {members} made-up people, their logs from {start} to {as_of}, in {file}",
    ),
    "demo_review": Words("月度经营分析：{file}", "Monthly review: {file}"),
    "demo_letters": Words(
        "信：{folder}（{count} 封 .eml 草稿，谁也没有收到）",
        "Letters: {folder} ({count} drafts as .eml; nobody has got one)",
    ),
    "demo_board": Words("战报：{file}", "Board: {file}"),
    "demo_damage": Words("故意弄坏的几份", "Damaged on purpose"),
    "issuing": Words("下发", "Issuing"),
    "filling": Words("填写", "Filling in"),
    "checking": Words("检查", "Checking"),
    "alone": Words(
        "旁边没有主管台账，按月表自己带的内容核对。",
        "No team book beside it: checked by what the book itself carries.",
    ),
    "against": Words("按 {file} 核对", "Checked against {file}"),
    "own_parts": Words("差在哪里", "Where the gap comes from"),
    "to_do": Words("往后做什么", "What to do"),
    "weakest": Words(
        "最先补“{stage}”这一环：转化率 {rate}，标准 {standard}。",
        "Work on {stage} first: rate {rate}, standard {standard}.",
    ),
    "funnel": Words("每个环节", "Every stage"),
}

FAR: Mapping[str, Words] = {
    "far": Words("{label} {done}/{total}", "{label} {done}/{total}"),
    "left_out": Words("{count} 份没收下", "{count} not taken"),
    "seconds": Words("约剩 {left} 秒", "about {left} s left"),
    "minutes": Words("约剩 {left} 分钟", "about {left} min left"),
}

DAMAGE: Mapping[str, Words] = {
    "moved": Words(
        "表头改名、换了顺序、右移一列", "headers renamed, reordered, one column further right"
    ),
    "text": Words(
        "数字和日期写成文字、全角", "numbers and dates typed as text, in full-width digits"
    ),
    "copy": Words("交了两份，内容不同", "handed in twice, with different content"),
    "encrypted": Words("带打开密码", "has an opening password"),
    "missing": Words("没有交", "not handed in"),
    "careless": Words(
        "漏填、重复、日期颠倒", "cells left empty, a row twice, a date before its day"
    ),
}

HEAD: Mapping[str, Words] = {
    "control": Words("核对", "Control"),
    "seen": Words("见到", "Seen"),
    "counted": Words("计入", "Counted"),
    "left_out": Words("未计入", "Not counted"),
    "who": Words("谁", "Who"),
    "where": Words("位置", "Where"),
    "what": Words("要做什么", "What to do"),
    "file": Words("文件", "File"),
    "status": Words("状态", "Status"),
    "why": Words("原因", "Why"),
    "usable": Words("可用工作日", "Usable days"),
}
