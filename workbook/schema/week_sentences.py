"""Every sentence of the weekly review, zh and en beside each other."""

from workbook.schema.words import Words

WEEK_SENTENCE = {
    "subtitle": Words(
        "工作月 {period} 第{week}周（{start} 至 {end}，{workdays} 个工作日） · 截至 {as_of}",
        "Working month {period}, week {week} ({start} to {end}, {workdays} workdays) · as of {as_of}",
    ),
    "brief": Words(
        "{team} · {period} 第{week}周 · 截至 {as_of}",
        "{team} · {period} week {week} · as of {as_of}",
    ),
    "member_title": Words(
        "{name} · {period} 第{week}周 周总结", "{name} · {period} week {week}, weekly review"
    ),
    "week_runs": Words(
        "这一周还没有过完：数字到 {as_of} 为止，完成率按整周计划算。",
        "This week is not over: figures are up to {as_of}, shares are of the whole week's plan.",
    ),
    "week_ahead": Words("这一周还没有开始。", "This week has not begun."),
    "missing": Words("未交 {count} 人：{names}", "Not handed in, {count}: {names}"),
    "aside": Words(
        "待定 {count} 人，请定用哪一份：{names}",
        "Set aside, {count}; decide which file counts: {names}",
    ),
    "no_review": Words(
        "本周没达成、又没写原因和改进措施 {count} 人：{names}",
        "Short of the plan and wrote neither why nor what changes, {count}: {names}",
    ),
    "no_plan": Words(
        "没排下周拜访 {count} 人：{names}", "No visits planned for next week, {count}: {names}"
    ),
    "broken": Words("承诺没兑现 {count} 人：{names}", "Promise not kept, {count}: {names}"),
    "behind": Words(
        "本周完成不到七成 {count} 人：{names}", "Below 70 % of the week's plan, {count}: {names}"
    ),
    "joint": Words(
        "下周请主管陪访 {count} 次：{names}", "Asked to join {count} visits next week: {names}"
    ),
    "all_well": Words(
        "都已交齐，承诺都兑现，没有人落后。", "All handed in, promises kept, nobody far behind."
    ),
    "of_plan": Words("本周计划 {amount}", "week's plan {amount}"),
    "time_of": Words("时间进度 {share}", "time gone {share}"),
    "month_of": Words("{actual}，计划 {plan}", "{actual} of {plan}"),
    "kept_of": Words("承诺 {promised} 项，兑现 {kept} 项", "{kept} of {promised} kept"),
    "no_promise": Words("没有人写承诺数", "nobody promised a figure"),
    "no_own_promise": Words("没有写承诺数", "no figure promised"),
    "done_of": Words("到期 {due} 次，去了 {done} 次", "{done} of {due} due"),
    "no_visits": Words("没有排拜访", "none planned"),
    "unplanned_of": Words(
        "实际 {count} 次，计划外 {unplanned} 次", "{unplanned} of {count} not planned"
    ),
    "received_of": Words("应交 {count} 人", "of {count}"),
    "deals_of": Words("本周计划 {plan} 件", "week's plan {plan}"),
    "deals": Words("{deals} 件", "{deals} deals"),
    "next_of": Words("排了拜访 {visits} 次", "{visits} visits planned"),
    "no_target": Words("还没有下达目标", "no target issued"),
    "uncaused": Words("没写原因", "No cause given"),
    "causes_note": Words(
        "只数本周没达成的人；没交表的不在内。",
        "Members short of the week's plan; those who have not handed in are left out.",
    ),
    "none_short": Words("没有人低于本周计划。", "Nobody is short of the week's plan."),
    "lights": Words(
        "本周进度按完成率：100% 起为达序时，85% 起略慢，70% 起偏慢，以下落后；没过完的一周按已过的工作日算。未交表的人不作零计。",
        "Lights follow the share attained: on pace from 100 %, near from 85 %, behind from 70 %, far behind "
        "below; a week that is not over counts by its workdays gone. Who has not handed in is not taken as zero.",
    ),
    "promise_note": Words(
        "承诺是个人月表里本周的“本周承诺”；实际由日志和每日活动量算出。",
        "A promise is what stands under “Week's promise” in the member book; what was done comes from the log.",
    ),
    "nobody_promised": Words(
        "本周没有人写承诺数。请在个人月表的“本周承诺”里填。",
        "Nobody promised a figure for this week. It goes under “Week's promise” in the member book.",
    ),
    "nothing_said": Words("上周没有写。", "Nothing was written last week."),
    "first_week": Words(
        "本月第一周：上一周写的改进措施和承诺在上个月的月表里。",
        "The month's first week: what was to change and was promised stands in last month's book.",
    ),
    "first_plans": Words(
        "本月第一周：上个月月表里排的拜访不在此列。",
        "The month's first week: visits planned in last month's book are not among these.",
    ),
    "visits_note": Words(
        "按计划去了 = 同一客户、前后不超过两天、目的同类；改期去了 = 晚了，但在一周之内。执行率只算已到期的。"
        "计划外只看排过本周拜访的人；撤单和只开发准客户的不算拜访。",
        "Carried out = the same customer within two days for a purpose of the same kind; moved = later, but within a week. "
        "The share counts what is due. Not planned is told of those who planned this week; "
        "reversals and prospecting alone are no visits.",
    ),
    "none_planned": Words("本周没有人排拜访。", "Nobody planned visits for this week."),
    "nothing_left": Words("到期的都按计划去了。", "All that were due were carried out."),
    "never_note": Words(
        "排了 3 周以上、一次都没去。", "Planned in 3 weeks or more and never seen."
    ),
    "none_coming": Words("下周没有人排拜访。", "Nobody has planned visits for next week."),
    "next_span": Words(
        "下周 {start} 至 {end}（{workdays} 个工作日）",
        "Next week: {start} to {end} ({workdays} workdays)",
    ),
    "next_no_target": Words(
        "下个工作月 {period} 的目标还没有下达。", "No targets have been issued for {period} yet."
    ),
    "yes": Words("够", "enough"),
    "no": Words("不够", "short"),
    "met": Words("达成", "met"),
    "unmet": Words("没达成", "not met"),
    "no_figures": Words("{status}，还没有数字可看。", "{status}: no figures yet."),
    "well_promise": Words(
        "承诺兑现：{metric}说到 {promised}，做到 {actual}。",
        "Promise kept: {metric}, {promised} promised and {actual} done.",
    ),
    "well_metric": Words(
        "{metric}完成 {actual}，本周计划 {plan}（{share}）。",
        "{metric}: {actual} of the week's {plan} ({share}).",
    ),
    "well_visits": Words(
        "计划的拜访去了 {done} 次，共 {due} 次（{share}）。",
        "{done} of {due} planned visits carried out ({share}).",
    ),
    "well_more": Words(
        "{metric}做了 {actual}，比上周多 {more}。",
        "{metric}: {actual}, {more} more than last week.",
    ),
    "well_did": Words("{metric}做了 {actual}。", "{metric}: {actual} done."),
    "nothing_well": Words(
        "这一周还没有记下活动。先把做过的补进日志。",
        "Nothing is logged for this week yet. Enter first what was done.",
    ),
    "own_ahead": Words("本周超出计划 {gap} 元。", "CNY {gap} above the week's plan."),
    "own_behind": Words("本周比计划少 {gap} 元。", "CNY {gap} short of the week's plan."),
    "own_even": Words("本周正好完成计划。", "The week's plan is met exactly."),
    "own_cause": Words("原因：{cause}", "Cause: {cause}"),
    "own_why": Words("说明：{text}", "Why: {text}"),
    "own_action": Words("改进措施：{text}", "What I change: {text}"),
    "own_uncaused": Words(
        "原因和改进措施还没有写，请在面谈时补上。",
        "No cause and no change is written yet: add them when we talk.",
    ),
    "weakest": Words(
        "最弱的环节：{stage}，转化率 {rate}（{basis}），标准 {standard}",
        "Weakest stage: {stage}, rate {rate} ({basis}), standard {standard}",
    ),
    "said_action": Words("上周的改进措施：{text}", "To be changed: {text}"),
    "said_promise": Words("上周的承诺：{text}", "Promised: {text}"),
    "more_visits": Words("另有 {count} 次。", "{count} more."),
    "more_findings": Words("另有 {count} 条。", "{count} more."),
    "said_figure": Words(
        "{metric}：说到 {promised}，做到 {actual}，{verdict}",
        "{metric}: {promised} promised, {actual} done: {verdict}",
    ),
    "own_next": Words("下周要做：{wanted}", "Next week: {wanted}"),
    "own_promised": Words("（承诺 {value}）", " (promised {value})"),
    "own_next_visits": Words(
        "已排拜访 {count} 次：{purposes}", "{count} visits planned: {purposes}"
    ),
    "own_no_visits": Words("还没有排下周的拜访。", "No visits are planned for next week yet."),
    "promise_box": Words("下周承诺", "My promise"),
    "change_box": Words("改进措施", "What I change"),
}
