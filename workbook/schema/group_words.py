"""What is said to the chat group, as text and on pictures."""

from collections.abc import Mapping

from workbook.schema.words import Words

GROUP: Mapping[str, Words] = {
    "team_title": Words("{team} 战报", "{team} standings"),
    "member_title": Words("{name} 月度分析", "{name}, this month"),
    "when": Words("{month} · 截至{as_of}", "{month} · as of {as_of}"),
    "when_week": Words("{month}{week} · 截至{as_of}", "{month}, {week} · as of {as_of}"),
    "member_week": Words("{name} 周总结", "{name}, this week"),
    "week_goal": Words(
        "本周计划 {plan} 元，实际 {actual} 元，完成 {attainment}",
        "Week's plan CNY {plan}, done CNY {actual}, {attainment} attained",
    ),
    "week_done": Words("本周实际 {actual} 元", "Done this week: CNY {actual}"),
    "month_pace": Words(
        "全月达成 {attainment}，时间进度 {time}，{standing}",
        "The month: {attainment} attained, {time} of the workdays gone, {standing}",
    ),
    "week_leading": Words("本周领先", "In the lead this week"),
    "week_ranking": Words("本周完成排名", "Ranking of the week"),
    "goal": Words(
        "目标 {target} 元，实际 {actual} 元，达成 {attainment}",
        "Target CNY {target}, actual CNY {actual}, {attainment} attained",
    ),
    "done": Words("实际 {actual} 元", "Actual CNY {actual}"),
    "pace": Words("时间进度 {time}，{standing}", "{time} of the workdays gone, {standing}"),
    "needed": Words(
        "往后 {left} 个工作日，每天要做 {needed} 元",
        "{left} workdays left, CNY {needed} needed a day",
    ),
    "light": Words("时间进度 {time} · {light}", "Time gone {time} · {light}"),
    "leading": Words("达成领先", "In the lead"),
    "ranking": Words("达成排名", "Ranking"),
    "rank": Words("第 {rank} 名", "Rank {rank}"),
    "others": Words("另有 {count} 人", "{count} more"),
    "missing": Words("还没有交月表（{count} 人）", "Not handed in yet ({count})"),
    "aside": Words(
        "交了不止一份，请说明用哪一份（{count} 人）", "Handed in twice; say which counts ({count})"
    ),
    "please": Words("请今天补交。", "Please hand in today."),
    "all_in": Words("月表都交齐了。", "Everybody has handed in."),
    "corrections": Words("要补正", "To be corrected"),
    "places": Words("{name} {count} 处", "{name} {count}"),
    "own_corrections": Words("要补正 {count} 处", "{count} to be corrected"),
    "more": Words("其余 {count} 处见补正清单。", "{count} more in the corrections."),
    "nothing": Words("没有要补正的。", "Nothing to correct."),
    "done_well": Words("做得好", "Done well"),
    "next": Words("接下来", "Next"),
    "weeks": Words("每周达成", "Week by week"),
    "week": Words("第{number}周", "Week {number}"),
    "footer": Words("数字截至{as_of}，交表后会更新", "As of {as_of}; changes as books come in"),
    "chart": Words("任务进度（累计，元）", "Progress (cumulative, CNY)"),
    "ten_thousands": Words("{amount}万", "{amount}k"),
}

FONT_MISSING: Mapping[str, Words] = {
    "no_font_windows": Words(
        "这台电脑上没有中文字体，图片画不出来。请在 Windows 设置 → 应用 → 可选功能里添加“中文(简体)补充字体”，再试一次。",
        "This computer has no Chinese font, so no picture can be drawn. Add “Chinese (Simplified) Supplemental "
        "Fonts” in Windows Settings → Apps → Optional features, and try again.",
    ),
    "no_font_darwin": Words(
        "这台电脑上没有中文字体，图片画不出来。请打开“字体册”，下载“苹方-简”，再试一次。",
        "This computer has no Chinese font, so no picture can be drawn. Open Font Book, download “PingFang SC”, "
        "and try again.",
    ),
    "no_font_linux": Words(
        "这台电脑上没有中文字体，图片画不出来。请装一种，例如 sudo apt install fonts-noto-cjk，再试一次。",
        "This computer has no Chinese font, so no picture can be drawn. Install one, as with "
        "sudo apt install fonts-noto-cjk, and try again.",
    ),
}
