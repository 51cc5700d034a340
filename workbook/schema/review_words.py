"""Every label of the review book, zh and en beside each other."""

from workbook.schema.words import Words

BOOK = Words("经营分析表", "Review book")

SHEET = {
    "overview": Words("总览", "Overview"),
    "roster": Words("名册", "Roster"),
    "funnel": Words("漏斗", "Funnel"),
    "gaps": Words("差距分析", "Gap analysis"),
    "weeks": Words("周进度", "Weeks"),
    "corrections": Words("补正清单", "Corrections"),
    "hand_in": Words("交表情况", "Hand-in"),
}

HEADING = {
    "control": Words(
        "核对：见到 = 计入 + 待定 + 未计入",
        "Control totals: seen = counted + set aside + not counted",
    ),
    "files": Words("收到的文件", "Files seen"),
    "urgent": Words("先看这几件", "First of all"),
    "headline": Words("全组", "The team"),
    "roster": Words("个人排名", "Ranking"),
    "groups": Words("小组与部门", "Groups and units"),
    "team_funnel": Words("全组漏斗", "The team's funnel"),
    "funnel": Words("每人每个环节", "Every member at every stage"),
    "four": Words("四个数", "Four numbers"),
    "team_parts": Words("全组的差距从哪里来", "Where the team's gap comes from"),
    "parts": Words("每人的差距从哪里来", "Where each member's gap comes from"),
    "team_weeks": Words("全组：各项指标", "The team: every metric"),
    "weeks": Words("每人：金额", "Every member: amount"),
    "days": Words("任务进度（累计金额）", "Progress (cumulative amount)"),
    "members": Words("每个人", "Every member"),
    "every_file": Words("每个文件", "Every file"),
    "own_funnel": Words("漏斗与往后每天要做", "Funnel, and what to do per day"),
    "own_parts": Words("差距从哪里来", "Where the gap comes from"),
    "own_weeks": Words("每周", "Weeks"),
    "own_corrections": Words("要补正的", "To be corrected"),
    "agreed": Words("面谈约定", "What we agree"),
}

LABEL = {
    "rank": Words("名次", "Rank"),
    "name": Words("姓名", "Name"),
    "id": Words("工号", "ID"),
    "group": Words("小组", "Group"),
    "level": Words("层级", "Level"),
    "unit_or_group": Words("名称", "Name"),
    "status": Words("交表", "Hand-in"),
    "target": Words("目标", "Target"),
    "actual": Words("实际", "Actual"),
    "attainment": Words("达成率", "Attained"),
    "time": Words("时间进度", "Time gone"),
    "to_date": Words("应达成", "Due to date"),
    "gap": Words("超/欠序时", "Ahead/behind"),
    "pace": Words("序时进度", "Pace"),
    "light": Words("进度", "Light"),
    "needed": Words("往后每天要做", "Needed per day"),
    "forecast": Words("按现在的速度月底可到", "At this speed"),
    "deals": Words("件数", "Deals"),
    "amount": Words("金额", "Amount"),
    "members": Words("人数", "Members"),
    "with_deals": Words("有单人数", "With a deal"),
    "active": Words("活动率", "Active share"),
    "per_member": Words("人均", "Per member"),
    "average_deal": Words("件均", "Average deal"),
    "item": Words("项目", "Item"),
    "seen": Words("见到 / 应交", "Seen / expected"),
    "counted": Words("计入 / 已收", "Counted / received"),
    "aside": Words("待定", "Set aside"),
    "left_out": Words("未计入 / 未交", "Not counted / missing"),
    "check": Words("核对", "Check"),
    "file_status": Words("状态", "Status"),
    "files": Words("文件数", "Files"),
    "stage": Words("环节", "Stage"),
    "count": Words("数量", "Count"),
    "done": Words("已做", "Done"),
    "basis": Words("次数", "Trials"),
    "rate": Words("转化率", "Rate"),
    "standard": Words("标准", "Standard"),
    "verdict": Words("判断", "Verdict"),
    "weakest": Words("最弱环节", "Weakest stage"),
    "developed": Words("客户开发量", "Developed"),
    "conversion": Words("转化效率", "Converted"),
    "repeat": Words("复购量", "Repeat deals"),
    "orders": Words("单量", "Deals"),
    "factor": Words("因素", "Factor"),
    "baseline": Words("标准", "Standard"),
    "effect": Words("影响（元）", "Effect (CNY)"),
    "sum": Words("合计", "Sum"),
    "gap_amount": Words("差距", "Gap"),
    "sentence": Words("说明", "In words"),
    "metric": Words("指标", "Metric"),
    "plan": Words("目标", "Plan"),
    "day": Words("日期", "Date"),
    "cumulative_target": Words("累计目标", "Target"),
    "cumulative_actual": Words("累计实际", "Actual"),
    "cumulative_forecast": Words("按现在的速度", "At this speed"),
    "severity": Words("程度", "Severity"),
    "file": Words("文件", "File"),
    "sheet": Words("表", "Sheet"),
    "cell": Words("单元格", "Cell"),
    "found": Words("现为", "Found"),
    "message": Words("要做什么", "What to do"),
    "where": Words("位置", "Where"),
    "reason": Words("原因", "Reason"),
    "rows_seen": Words("日志行", "Log rows"),
    "rows_counted": Words("计入", "Counted"),
    "rows_left_out": Words("未计入", "Not counted"),
    "amount_counted": Words("计入金额", "Amount counted"),
    "week": Words("周", "Week"),
    "dates": Words("起止", "Dates"),
    "left": Words("还要做", "Still to do"),
    "per_day": Words("每天做", "Per day"),
    "total": Words("合计", "Total"),
    "team": Words("全组", "Team"),
    "figure": Words("数值", "Figure"),
}

CONTROL = {
    "members": Words("成员（人）", "Members"),
    "rows": Words("日志（行）", "Log rows"),
    "deals": Words("件数（件）", "Deals"),
    "amount": Words("金额（元）", "Amount (CNY)"),
}

LEVEL = {
    "unit": Words("部门", "Unit"),
    "group": Words("小组", "Group"),
}

LIGHT = {
    "green": Words("达序时", "On pace"),
    "yellow": Words("略慢", "Near pace"),
    "orange": Words("偏慢", "Behind"),
    "red": Words("落后", "Far behind"),
    "grey": Words("无数据", "No figures"),
}

VERDICT = {
    "weak": Words("偏弱", "Weak"),
    "fair": Words("正常", "Fair"),
    "strong": Words("较强", "Strong"),
    "too_few": Words("样本不足", "Too few"),
}

FACTOR_VOLUME = Words("{stage}数量", "{stage}: volume")
FACTOR_RATE = Words("{stage}转化率", "{stage}: rate")

CHART = {
    "progress": Words("任务进度图（累计金额，元）", "Progress (cumulative amount, CNY)"),
    "attainment": Words("每人达成率与时间进度", "Attainment per member and time gone"),
    "parts": Words("全组差距构成（元）", "What makes up the team's gap (CNY)"),
    "rates": Words("全组转化率与标准", "The team's rates and the standard"),
}
