"""Sentences about the team book and the calendar."""

from collections.abc import Mapping

from workbook.schema.finding import Sentence

TEAM_SENTENCES: Mapping[str, Sentence] = {
    "not_a_team_book": Sentence.error(
        "这不是主管台账。请选主管台账（mubiao new-team 可以新建一个）。",
        "This is not a team book. Choose the team book (mubiao new-team makes one).",
    ),
    "setting_missing": Sentence.error(
        "设置里没有填“{column}”。请补上。",
        "{column} is missing in Settings. Enter it.",
    ),
    "id_twice": Sentence.error(
        "工号 {found} 在名册里有两行（{other}）。工号必须唯一，请改正。",
        "Member number {found} stands twice in the roster ({other}). It must be unique.",
    ),
    "no_members": Sentence.error(
        "名册里还没有人。请先填名册。",
        "The roster is empty. Fill it in first.",
    ),
    "no_funnel": Sentence.error(
        "指标里至少要有两个环节。请补上。",
        "Metrics needs at least two stages. Add them.",
    ),
    "unknown_denominator": Sentence.error(
        "“{column}”的转化率转化自“{found}”，但没有这个环节。请改成上面有的环节。",
        "The rate of {column} is out of {found}, which is no stage. Name one of the stages.",
    ),
    "rate_missing": Sentence.error(
        "“{column}”写了转化自，但没有标准转化率。请填 0 到 1 之间的比例。",
        "{column} has a denominator but no standard rate. Enter a share between 0 and 1.",
    ),
    "metric_twice": Sentence.error(
        "指标代号 {found} 有两行。代号必须唯一，请改正。",
        "The metric id {found} stands twice. It must be unique.",
    ),
    "bad_metric_id": Sentence.error(
        "指标代号“{found}”不能用。请用英文小写字母开头，只含小写字母、数字和下划线，并避开表格自带的列。",
        "The metric id “{found}” cannot be used. Begin with a small letter, use small letters, digits and _, and none of the forms' own columns.",
    ),
    "bad_metric_name": Sentence.error(
        "“{column}”这个名称不能用：太长，以 = + - 开头，或含有换行、引号、花括号、竖线、@。请换一个短的名称。",
        "The name {column} cannot be used: it is too long, begins with =, + or -, or has line breaks, quotes, braces, bars or @. Choose a short one.",
    ),
    "metric_name_taken": Sentence.error(
        "名称“{found}”是表格自带的列，不能用作指标。请换一个名称。",
        "{found} is a column of the forms themselves and cannot name a metric. Choose another name.",
    ),
    "result_missing": Sentence.error(
        "指标里没有类别为“结果”的{wanted}（代号 {found}）。请补上这一行，或把类别改回“结果”。",
        "Metrics has no {wanted} (id {found}) of the kind Result. Add the row, or set its kind back to Result.",
    ),
    "result_unfed": Sentence.error(
        "“{column}”的类别不对：结果只能是件数（deals）和金额（amount），其他没有地方填。请改成“其他活动”，或删掉这一行。",
        "The kind of {column} is not right: only deals and amount are results, nothing else is written down. Make it another activity, or delete the row.",
    ),
    "direction_fixed": Sentence.error(
        "“{column}”只能越多越好。请把方向改回来。",
        "More of {column} is always better. Set the direction back.",
    ),
    "reversal_is_no_stage": Sentence.error(
        "“{column}”（代号 reversal）不是漏斗的环节。请把类别改成“其他活动”。",
        "{column} (id reversal) is no stage of the funnel. Make it another activity.",
    ),
    "deal_not_last": Sentence.error(
        "“{column}”要放在环节的最后一行，漏斗以它结束。请调整次序。",
        "{column} must be the last of the stages; the funnel ends with it. Change the order.",
    ),
    "day_twice": Sentence.warning(
        "{found} 在日历里写了两次而且不一样，按最后一行算。请只留一行。",
        "{found} stands twice in Calendar and differs; the last row counts. Keep one.",
    ),
    "target_missing": Sentence.warning(
        "{name}（{member}）没有 {period} 的金额目标，无法算差距。请在目标表补一行。",
        "{name} ({member}) has no amount target for {period}; no gap can be computed. Add a row in Targets.",
    ),
    "no_target": Sentence.warning(
        "{name}（{member}）在目标表里没有 {period} 的目标，无法算差距。请补一行。",
        "{name} ({member}) has no row for {period} in Targets; no gap can be computed. Add one.",
    ),
    "target_unknown_member": Sentence.warning(
        "目标表里的工号 {found} 不在名册里，这一行没有用上。",
        "The member number {found} in Targets is not in the roster; the row was not used.",
    ),
    "target_twice": Sentence.error(
        "{found} 在 {period} 有两行目标。请只留一行。",
        "{found} has two target rows for {period}. Keep one.",
    ),
    "bad_period": Sentence.error(
        "工作月“{found}”不对，应写成 2026-11。",
        "The month “{found}” is not right; write it like 2026-11.",
    ),
    "calendar_unknown": Sentence.warning(
        "{found} 年的法定节假日还不知道，暂按周一到周五上班计算。请在日历表里写上节假日和调休。",
        "The public holidays of {found} are not known; Monday to Friday count as workdays. Enter holidays in Calendar.",
    ),
}
