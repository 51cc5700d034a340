"""Every sentence of the review book, zh and en beside each other."""

from workbook.schema.words import Words

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
    "bridge": Words(
        "金额对得上：日志 {log} − 截至日以后 {later} + 每日活动量 {daily} = 实际 {actual} 元",
        "The amount ties: log {log} − after the as-of day {later} + daily counts {daily} = actual {actual}",
    ),
    "bridge_broken": Words(
        "金额对不上，差 {difference} 元：日志 {log} − 截至日以后 {later} + 每日活动量 {daily} ≠ 实际 {actual} 元。"
        "这是程序的问题，请不要用这些数字。",
        "The amount does not tie, by {difference}: log {log} − after the as-of day {later} + daily counts "
        "{daily} ≠ actual {actual}. The fault is ours: do not use these figures.",
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
        "Lights follow pace: on pace from 100 %, near pace from 85 %, behind from 70 %, far behind below. "
        "Who has not handed in is not taken as zero and not ranked.",
    ),
    "supervisor": Words(
        "主管本人计入合计，不参加排名。", "The supervisor counts in the totals and is not ranked."
    ),
    "no_pages": Words(
        "人数超过 {most}，这本没有个人页；分小组收表，每人就有一页。",
        "More than {most} members: no pages of their own here; consolidate group by group to have them.",
    ),
    "rates": Words(
        "转化率 = 本环节 ÷ 上一环节，次数在旁；不足 10 次不作判断。橙色为各人最弱的环节。",
        "Rate = this stage ÷ the stage before, with its counts; fewer than 10 trials: no verdict. "
        "Orange marks each member's weakest stage.",
    ),
    "stage_standard": Words("{stage} · 标准 {rate}", "{stage} · std {rate}"),
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
    "folded": Words(
        "先列最要紧的 3 条，其余 {count} 条点左侧“＋”展开",
        "the 3 gravest first; {count} more behind the + on the left",
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
    "no_figures": Words("{status}，还没有数字可看。", "{status}: no figures yet."),
    "no_figures_because": Words(
        "{status}，还没有数字可看：{reason}", "{status}: no figures yet. {reason}"
    ),
    "aside_own": Words(
        "交来了不止一份月表，内容不同，都先不算。请告诉主管用哪一份。",
        "More than one book has come, and they differ: none counts yet. Tell your supervisor which one does.",
    ),
    "no_gap": Words(
        "没有目标或没有成绩，差距无从分解。", "No target or nothing done: no gap to explain."
    ),
    "member_title": Words("{name} · {period} 月度分析", "{name} · {period} review"),
    "as_of": Words("截至 {as_of}", "as of {as_of}"),
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
