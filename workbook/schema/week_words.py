"""Every label of the weekly review, zh and en beside each other."""

from workbook.schema.words import Words

WEEK_BOOK = Words("周总结", "Weekly review")

WEEK_SHEET = {
    "week": Words("周总结", "The week"),
    "week_members": Words("每人完成", "Members"),
    "week_promises": Words("承诺兑现", "Promises"),
    "week_visits": Words("拜访执行", "Visits"),
    "week_gaps": Words("差距与原因", "Gaps and why"),
    "week_coming": Words("下周安排", "Next week"),
}

WEEK_HEADING = {
    "headline": Words("全组本周", "The team this week"),
    "urgent": Words("先看这几件", "First of all"),
    "metrics": Words("本周计划与实际", "Plan and done"),
    "causes": Words("未达成原因（人数）", "Causes (members)"),
    "by_week": Words("每周：金额", "Week by week: amount"),
    "members": Words("每人：本周计划与实际", "Every member: plan and done"),
    "stages": Words("每人：各环节", "Every member: the stages"),
    "promises": Words("本周承诺兑现了没有", "This week's promises: kept or not"),
    "words": Words("上周写的改进措施和承诺", "What was to change, and what was promised"),
    "visits": Words("计划拜访执行了多少", "Planned visits carried out"),
    "reasons": Words("未执行原因", "Why not carried out"),
    "left_visits": Words("没有按计划走的拜访", "Visits that did not go as planned"),
    "never": Words("连续计划、一次没去的客户", "Planned week after week, never seen"),
    "gaps": Words("每人的差距和原因", "Every member's gap and why"),
    "coming_targets": Words("下周目标和承诺", "Next week's targets and promises"),
    "coming_purposes": Words("下周拜访计划（次数，按目的）", "Visits planned, by purpose"),
    "coming_visits": Words("下周拜访明细", "Next week's visits, one by one"),
    "well": Words("做得好的", "Done well"),
    "own_gap": Words("差在哪里，为什么", "The gap, and why"),
    "own_promises": Words("上周说到的，做到没有", "Said last week: kept?"),
    "own_visits": Words("计划的拜访", "Visits planned"),
    "own_coming": Words("下周", "Next week"),
}

WEEK_LABEL = {
    "week_plan": Words("本周计划", "Week's plan"),
    "week_actual": Words("本周实际", "Done"),
    "week_gap": Words("差额", "Gap"),
    "week_attainment": Words("完成率", "Attained"),
    "week_promise": Words("本周承诺", "Promised"),
    "week_light": Words("本周进度", "Light"),
    "month_plan": Words("月累计计划", "Month's plan so far"),
    "month_actual": Words("月累计实际", "Month so far"),
    "month_attainment": Words("月累计完成率", "Month attained"),
    "month_left": Words("本月还差", "Month: to go"),
    "difference": Words("超出/不足", "Over/short"),
    "kept": Words("兑现", "Kept?"),
    "kept_share": Words("承诺兑现", "Promises kept"),
    "planned": Words("计划", "Planned"),
    "done": Words("按计划去了", "Carried out"),
    "moved": Words("改期去了", "Moved"),
    "other": Words("去了，目的不同", "Seen for else"),
    "not_done": Words("没去", "Not done"),
    "open": Words("还没到期", "Still open"),
    "unknown": Words("无法核对", "Not checkable"),
    "executed": Words("计划执行率", "Carried out, share"),
    "contacts": Words("实际拜访", "Visits made"),
    "unplanned": Words("其中计划外", "Not planned"),
    "unplanned_share": Words("计划外占比", "Not planned, share"),
    "planned_day": Words("计划日期", "Planned"),
    "met": Words("实际日期", "Met"),
    "slot": Words("时段", "Slot"),
    "customer": Words("客户", "Customer"),
    "mode": Words("方式", "How"),
    "purpose": Words("目的", "Purpose"),
    "expected": Words("预期结果", "Expected"),
    "expected_amount": Words("预计金额", "Expected amount"),
    "joint": Words("需陪访", "Join?"),
    "outcome": Words("结果", "Outcome"),
    "why_not": Words("未执行原因", "Why not"),
    "times": Words("次数", "Times"),
    "weeks": Words("计划了几周", "Weeks"),
    "cause": Words("原因", "Cause"),
    "members_count": Words("人数", "Members"),
    "questions": Words("种类 · 目的 · 数量", "Kinds · purpose · volume"),
    "why": Words("原因说明", "Why"),
    "action": Words("改进措施", "What I change"),
    "said": Words("下周承诺", "Promise for next week"),
    "last_action": Words("上周的改进措施", "Last week: what I change"),
    "last_said": Words("上周的承诺", "Last week: promise"),
    "next_plan": Words("下周目标", "Next week's target"),
    "next_promise": Words("下周承诺数", "Promised"),
    "next_visits": Words("计划拜访", "Visits planned"),
    "all": Words("合计", "All"),
    "received": Words("交表", "Handed in"),
    "no_purpose": Words("未写目的", "No purpose"),
    "other_purpose": Words("其他", "Other"),
}

KEPT_WORD = {
    True: Words("兑现", "Kept"),
    False: Words("未兑现", "Not kept"),
}

OUTCOME = {
    "done": Words("按计划去了", "Carried out"),
    "moved": Words("改期去了", "Moved"),
    "other": Words("去了，目的不同", "Seen for something else"),
    "not_done": Words("没去", "Not done"),
    "open": Words("还没到期", "Still open"),
    "unknown": Words("无法核对", "Cannot be checked"),
}

WEEK_CHART = {
    "by_week": Words("每周计划与实际（金额，元）", "Plan and done, week by week (amount, CNY)"),
    "members": Words("每人本周完成率", "Attained this week, per member"),
}
