"""Every label and sentence of the review book, zh and en beside each other."""

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
    "corrections": Words("补正清单", "Corrections"),
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
    "attainment": Words("达成率", "Attainment"),
    "time": Words("时间进度", "Time gone"),
    "to_date": Words("应达成", "Due to date"),
    "gap": Words("超/欠序时", "Ahead/behind"),
    "pace": Words("序时进度", "Pace"),
    "light": Words("进度", "Light"),
    "needed": Words("往后每天要做", "Needed per day"),
    "forecast": Words("按现在的速度月底可到", "At this speed"),
    "deals": Words("件数", "Deals"),
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
    "conversion": Words("转化效率", "Conversion"),
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
    "team": Words("全组", "Team"),
    "unit": Words("部门", "Unit"),
    "group": Words("小组", "Group"),
}

LIGHT = {
    "green": Words("达序时", "On pace"),
    "yellow": Words("略慢", "Slightly behind"),
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

SENTENCE = {
    "subtitle": Words(
        "工作月 {period}（{start} 至 {end}） · 截至 {as_of} · 工作日 {workdays} 天，已过 {gone} 天，还剩 {left} 天",
        "Working month {period} ({start} to {end}) · as of {as_of} · {workdays} workdays, {gone} gone, {left} left",
    ),
    "brief": Words("{team} · {period} · 截至 {as_of}", "{team} · {period} · as of {as_of}"),
    "agrees": Words("相符", "Agrees"),
    "differs": Words("不符", "Differs"),
    "missing": Words("未交 {count} 人：{names}", "Not handed in, {count}: {names}"),
    "aside": Words(
        "待定 {count} 人，请定用哪一份：{names}",
        "Set aside, {count}; decide which file counts: {names}",
    ),
    "blocked": Words(
        "日志有 {rows} 行（{amount} 元）没有计入，见补正清单",
        "{rows} log rows (CNY {amount}) are not counted: see Corrections",
    ),
    "behind": Words("落后 {count} 人：{names}", "Far behind, {count}: {names}"),
    "team_weak": Words(
        "全组最弱的环节：{stage}，转化率 {rate}（{basis}），标准 {standard}",
        "The team's weakest stage: {stage}, rate {rate} ({basis}), standard {standard}",
    ),
    "all_well": Words(
        "都已交齐，都已计入，没有人落后。", "All handed in, all counted, nobody far behind."
    ),
    "due": Words("应达成 {amount}", "due to date {amount}"),
    "deals": Words("{deals} 件", "{deals} deals"),
    "deals_of": Words("{deals} 件，目标 {target} 件", "{deals} deals of {target}"),
    "pace": Words("序时进度 {pace}", "pace {pace}"),
    "now_per_day": Words("现在每天 {amount}", "now {amount} a day"),
    "share_of_target": Words("为目标的 {share}", "{share} of the target"),
    "days_left": Words("还剩 {left} 个工作日", "{left} workdays left"),
    "with_deals": Words("{members} 人中 {count} 人有单", "{count} of {members} have a deal"),
    "deals_each": Words("人均 {deals} 件", "{deals} deals each"),
    "standard": Words("标准 {amount}", "standard {amount}"),
    "lights": Words(
        "进度灯按序时进度：100% 起为达序时，85% 起略慢，70% 起偏慢，以下落后。未交表的人不作零计，也不排名。",
        "Lights follow pace: on pace from 100 %, slightly behind from 85 %, behind from 70 %, far behind below. "
        "Who has not handed in is not taken as zero and not ranked.",
    ),
    "supervisor": Words(
        "主管本人计入合计，不参加排名。", "The supervisor counts in the totals and is not ranked."
    ),
    "rates": Words(
        "转化率 = 本环节 ÷ 上一环节，次数在旁；不足 10 次不作判断。橙色为各人最弱的环节。",
        "Rate = this stage ÷ the stage before, with its counts; fewer than 10 trials: no verdict. "
        "Orange marks each member's weakest stage.",
    ),
    "no_weak": Words("没有偏弱", "None weak"),
    "parts": Words(
        "差距 = 实际 − 应达成，按标准转化率和标准件均逐项分解；各项相加等于差距，分毫不差。",
        "Gap = actual − due to date, split against the standard rates and the standard deal; "
        "the parts add up to the gap to the cent.",
    ),
    "behind_because": Words(
        "欠序时 {gap} 元，最大一项是{factor}（{value} 元）：{actual}，标准 {baseline}。",
        "CNY {gap} behind; the largest part is {factor} (CNY {value}): {actual}, standard {baseline}.",
    ),
    "ahead_but": Words(
        "超序时 {gap} 元；还能提高的是{factor}（{value} 元）：{actual}，标准 {baseline}。",
        "CNY {gap} ahead; still to be gained from {factor} (CNY {value}): {actual}, standard {baseline}.",
    ),
    "ahead": Words(
        "超序时 {gap} 元，各环节都不低于标准。", "CNY {gap} ahead, no part below standard."
    ),
    "band": Words(
        "{name} · 错误 {errors} · 警告 {warnings} · 提示 {notes}",
        "{name} · errors {errors} · warnings {warnings} · notes {notes}",
    ),
    "folded": Words(
        " · 先列最要紧的 3 条，其余 {count} 条点左侧“＋”展开",
        " · the 3 gravest first; {count} more behind the + on the left",
    ),
    "team_book": Words("其他（不属于某个成员）", "Others (no member's)"),
    "nothing": Words("没有需要补正的。", "Nothing to correct."),
    "more": Words("另有 {count} 条，见补正清单。", "{count} more in Corrections."),
    "too_late": Words("来不及", "Too late"),
    "too_late_all": Words(
        "新开发的客户本月已来不及成交：盯住重点单和老客户。",
        "New prospects can no longer close this month: turn to key deals and known customers.",
    ),
    "to_do": Words(
        "还差 {amount} 元，{left} 个工作日，每天 {needed} 元。",
        "CNY {amount} to go in {left} workdays, CNY {needed} a day.",
    ),
    "reached": Words("目标已达成，冲挑战目标。", "Target reached: go for the stretch target."),
    "no_target": Words("还没有下达目标。", "No target has been issued."),
    "not_received": Words(
        "本月的表还没有收到，没有数字可看：{reason}",
        "This month's book has not been received: {reason}",
    ),
    "not_received_plain": Words(
        "本月的表还没有收到，没有数字可看。", "This month's book has not been received."
    ),
    "no_gap": Words(
        "没有目标或没有成绩，差距无从分解。", "No target or nothing done: no gap to explain."
    ),
    "member_title": Words("{name} · {period} 月度分析", "{name} · {period} review"),
    "back": Words("返回名册", "Back to the roster"),
    "remaining": Words("往后 {left} 个工作日", "Next {left} workdays"),
    "against_standard": Words("对照标准", "Against the standard"),
    "week": Words("第{number}周", "Week {number}"),
    "whole_month": Words("全月", "Month"),
    "promise": Words("本人约定", "My promises"),
    "comment": Words("主管意见", "Supervisor"),
    "sign_member": Words("本人签字", "Member"),
    "sign_supervisor": Words("主管签字", "Supervisor"),
    "sign_date": Words("日期", "Date"),
    "page": Words("第 &P 页，共 &N 页", "Page &P of &N"),
    "cut": Words("……（过长，已截断）", "… (too long, cut here)"),
}
