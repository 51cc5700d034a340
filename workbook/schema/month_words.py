"""Every label and sentence of the monthly review, zh and en beside each other."""

from workbook.schema.words import Words

MONTH_BOOK = Words("月度经营分析", "Monthly review")

MONTH_SHEET = {
    "month": Words("本月与上月", "This month and last"),
    "next": Words("下月目标", "Next month"),
}

MONTH_HEADING = {
    "month_team": Words("全组：目标、实际与上月", "The team: target, actual and last month"),
    "month_members": Words(
        "每人：目标、实际与上月（金额）", "Every member: target, actual and last month (amount)"
    ),
    "moved": Words("比上月多少，差在哪里", "What moved since last month"),
    "proposals": Words("下月目标建议", "Proposed targets"),
    "own_funnel_month": Words(
        "漏斗对照标准，与下月要做", "Funnel against the standard, and next month"
    ),
    "well": Words("先说做得好的", "First, what went well"),
    "promises": Words(
        "每周：目标、做到与承诺（金额）", "Week by week: target, done and promises (amount)"
    ),
}

MONTH_LABEL = {
    "before": Words("上月", "Last month"),
    "now": Words("本月", "This month"),
    "change": Words("比上月", "Change"),
    "change_share": Words("环比", "Change %"),
    "month_gap": Words("差距", "Gap"),
    "this_target": Words("本月目标", "This month's target"),
    "this_actual": Words("本月实际", "This month's actual"),
    "last_actual": Words("上月实际", "Last month's actual"),
    "proposed": Words("建议目标（元）", "Proposed (CNY)"),
    "proposed_deals": Words("建议件数", "Proposed deals"),
    "proposed_change": Words("比本月目标", "Against this month"),
    "why": Words("理由", "Why"),
    "next_target": Words("下月建议目标", "Proposed next month"),
    "promised": Words("当时怎么说", "What was promised"),
    "kept": Words("兑现", "Kept?"),
    "next_month": Words("下月要做", "Next month"),
    "next_per_day": Words("每天做", "Per day"),
}

MONTH_CHART = Words("比上月的变化由哪些部分构成（元）", "What the change is made of (CNY)")

MONTH_SENTENCE = {
    "month_title": Words("{name} · {period} 月度经营分析", "{name} · {period} monthly review"),
    "compared": Words(
        "本月截至 {as_of}（{gone} 个工作日），上月 {before} 截至 {day}（{days} 个工作日）。",
        "This month as of {as_of} ({gone} workdays); last month, {before}, as of {day} ({days} workdays).",
    ),
    "per_workday": Words(
        "每个工作日：本月 {now} 元，上月 {before} 元（{share}）。",
        "Per workday: this month CNY {now}, last month CNY {before} ({share}).",
    ),
    "no_before": Words(
        "没有上月的月表，比不了上月。", "Last month's books are not at hand: no comparison."
    ),
    "compared_both": Words(
        "本月缺 {now} 份月表，上月缺 {then} 份。比上月只算两个月都有月表的 {both} 人，缺的不当作 0。",
        "Books missing: {now} this month, {then} last month. The change is that of the {both} with a book in "
        "both months; a missing book is not zero.",
    ),
    "nobody_both": Words(
        "没有人两个月都有月表，变化无从分解。",
        "Nobody has a book in both months: no change to explain.",
    ),
    "no_book_before": Words("上月没有月表，比不了上月。", "No book last month: no comparison."),
    "left_since": Words("本月已不在组里。", "No longer in the team this month."),
    "no_result_before": Words(
        "上月没有成绩，变化无从分解。", "No result last month: no change to explain."
    ),
    "rose": Words("比上月多 {change} 元", "Up CNY {change}"),
    "fell": Words("比上月少 {change} 元", "Down CNY {change}"),
    "same": Words("与上月持平。", "The same as last month."),
    "moved_most": Words(
        "{change}，主要是{factor}（{value} 元）：上月 {before}，本月 {now}。",
        "{change}, mostly {factor} ({value}): {before} last month, {now} now.",
    ),
    "proposal_note": Words(
        "建议怎么来的：把本月和上月每天做多少，折成下月的 {workdays} 个工作日（本月 {this} 个）。达成的往上提 5%（最多加两成），"
        "达成八成半以上的不变，差得远的退到中间（最多减两成）。这只是建议，由主管定；写进主管台账的“目标”表才算下达。",
        "How: what this and last month made per day, at next month's {workdays} workdays (this month {this}). Who reached the target "
        "goes up 5 % (a fifth at most), from 85 % it stays, who is far away goes half way back (a fifth at most). "
        "It is a proposal: the supervisor decides, and only what stands in the team book's Targets is issued.",
    ),
    "why_raised": Words(
        "本月达成 {share}；照近 {months} 个月的速度，下月能做 {basis} 元，再往上提一点。",
        "{share} reached; at the speed so far (months: {months}) next month makes CNY {basis}: a little more.",
    ),
    "why_kept": Words(
        "本月达成 {share}，差得不多：目标不变，把差的补上。",
        "{share} reached, nearly there: the target stays.",
    ),
    "why_lowered": Words(
        "本月达成 {share}；照近 {months} 个月的速度，下月能做 {basis} 元，先定一个够得着的数。",
        "{share} reached; at the speed so far (months: {months}) next month makes CNY {basis}: first a figure in reach.",
    ),
    "why_kept_days": Words(
        "本月达成 {share}，差得不多：每天的数不变，照下月的工作日折算，把差的补上。",
        "{share} reached, nearly there: the same per day, at next month's workdays.",
    ),
    "why_far": Words(
        "本月达成 {share}；照近 {months} 个月的速度，下月只能做 {basis} 元。目标最多退两成，光调目标补不上，先谈怎么做。",
        "{share} reached; at the speed so far (months: {months}) next month makes only CNY {basis}. A fifth less at most: talk about how.",
    ),
    "why_weak": Words(
        "先补{stage}：{rate}，标准 {standard}。", "First mend {stage}: {rate}, standard {standard}."
    ),
    "why_no_target": Words(
        "本月没有目标，照近 {months} 个月的速度定。",
        "No target this month: what the speed so far (months: {months}) makes.",
    ),
    "why_no_figures": Words(
        "本月没有数字，目标先不变。", "No figures this month: the target stays for now."
    ),
    "why_no_figures_days": Words(
        "本月没有数字：每天的数先不变，照下月的工作日折算。",
        "No figures this month: the same per day for now, at next month's workdays.",
    ),
    "why_new": Words(
        "没有目标也没有成绩，请主管定。", "Neither target nor result: for the supervisor."
    ),
    "well_reached": Words("目标达成 {share}。", "The target is reached: {share}."),
    "well_rose": Words(
        "比上月多做 {change} 元（{share}）。", "CNY {change} more than last month ({share})."
    ),
    "well_rate": Words(
        "{stage}转化率 {rate}（{basis}），高过标准 {standard}。",
        "{stage}: {rate} ({basis}), above the standard {standard}.",
    ),
    "well_deal": Words(
        "件均 {amount} 元，高过标准 {standard} 元。",
        "Average deal CNY {amount}, above the standard {standard}.",
    ),
    "well_volume": Words(
        "{stage}做了 {count}，超过要求的 {target}。", "{stage}: {count} done, {target} asked."
    ),
    "well_week": Words(
        "第{number}周做到 {share}，比计划多 {more} 元。",
        "Week {number}: {share} of the plan, CNY {more} more.",
    ),
    "well_promise": Words("答应的 {all} 件事，做到 {kept} 件。", "{kept} of {all} promises kept."),
    "well_repeat": Words("老客户又签了 {count} 件。", "Repeat deals: {count}."),
    "well_new": Words("新开发客户 {count} 户。", "New customers developed: {count}."),
    "well_deals": Words("成交 {count} 件，{amount} 元。", "Deals signed: {count}, CNY {amount}."),
    "well_days": Words(
        "{days} 天有记录，看得清每天做了什么。",
        "{days} days recorded: every day's work can be seen.",
    ),
    "well_handed_in": Words(
        "月表交了，数字可以核对。", "The month's book is in and can be checked."
    ),
    "change_note": Words("比上月 {change}（{share}）", "{change} since last month ({share})"),
    "change_note_alone": Words("比上月 {change}", "{change} since last month"),
    "change_note_both": Words(
        "两月都交的 {both} 人：{change}", "{change} of the {both} in both months"
    ),
    "next_note": Words("比本月目标 {change}", "{change} against this month"),
    "next_of": Words("下月（目标 {amount}）", "Next month (target {amount})"),
    "next_unknown": Words("下月", "Next month"),
    "promise_done": Words("{promise}（做到 {done}）", "{promise} (done {done})"),
    "promise_following": Words("下月", "Next month"),
    "kept_yes": Words("兑现", "Kept"),
    "kept_part": Words("做到 {share}", "{share}"),
    "kept_over": Words("超出 {over}", "{over} over"),
    "kept_some": Words("{all} 件兑现 {kept} 件", "{kept} of {all}"),
    "kept_open": Words("请当面对一对", "To be asked"),
    "no_promises": Words(
        "月表里没有写承诺。下月起每周写一句。",
        "No promise in the book. From next month, one a week.",
    ),
    "more_own": Words(
        "另有 {count} 条，打开个人月表点“检查填写”就看得到。",
        "{count} more: open your book and press Check.",
    ),
    "aside_above": Words(
        "待定 {count} 人，交了不同的两份，主管在核：{names}",
        "Set aside, {count}; two books that differ, being looked into: {names}",
    ),
    "blocked_above": Words(
        "日志有 {rows} 行（{amount} 元）没有计入", "{rows} log rows (CNY {amount}) are not counted"
    ),
}
