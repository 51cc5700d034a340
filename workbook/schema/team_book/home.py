"""首页 of the team book: how it stands, and four steps to start."""

from workbook.schema.sheet import Column, Form, Kind, Notes, Sheet
from workbook.schema.words import Words

# Compared cell by cell: as a criterion of COUNTIFS the text "2026-11" would be taken for a date.
_OF_THE_MONTH = "([targets.targets.period]=[month])"


def home_sheet() -> Sheet:
    """Return the first page: how it stands, and how to start."""

    def count(field: str, label: Words, formula: str, kind: Kind = Kind.COUNT) -> Column:
        return Column(id=field, kind=kind, label=label, formula=formula)

    return Sheet(
        id="home",
        label=Words("首页", "Home"),
        title=Words("主管台账", "Team book"),
        corner='=[settings.settings.name]&"  "&[settings.settings.supervisor]',
        is_landscape=False,
        tab="#C00000",
        widths=(19, 14, 17, 14, 18, 14),
        blocks=(
            Form(
                id="state",
                label=Words("现在的情况", "How it stands"),
                fields=(
                    count("team", Words("团队", "Team"), '=[settings.settings.name]&""', Kind.TEXT),
                    count(
                        "supervisor",
                        Words("主管", "Supervisor"),
                        '=[settings.settings.supervisor]&""',
                        Kind.TEXT,
                    ),
                    count(
                        "members",
                        Words("在册人数", "Members"),
                        '=COUNTIFS([roster.roster.member],"<>",[roster.roster.left],"")',
                    ),
                    count(
                        "month",
                        Words("最近下达的工作月", "Latest month issued"),
                        '=IFERROR(LOOKUP(2,1/([targets.targets.period]<>""),[targets.targets.period]),"")',
                        Kind.TEXT,
                    ),
                    count(
                        "issued",
                        Words("已下达金额目标", "Amount issued"),
                        f"=SUMPRODUCT({_OF_THE_MONTH}*ISNUMBER([targets.targets.amount]),"
                        "[targets.targets.amount])",
                        Kind.MONEY,
                    ),
                    count(
                        "without",
                        Words("还没有目标的人", "Members without target"),
                        f'=MAX(0,[members]-SUMPRODUCT({_OF_THE_MONTH}*([targets.targets.amount]<>"")))',
                    ),
                ),
            ),
            Notes(
                id="guide",
                label=Words("四步开始", "Four steps to start"),
                lines=(
                    Words(
                        "① 设置：填团队编号、名称、主管和工作月规则。",
                        "1  Settings: team number, name, supervisor, and how the working month runs.",
                    ),
                    Words(
                        "② 名册：一人一行，工号是唯一的，调离的填离队日期，不要删行。",
                        "2  Roster: one row each; the member number is unique. Who leaves gets a leaving date; keep the row.",
                    ),
                    Words(
                        "③ 目标：每人每月一行，填金额（和件数）；活动量不填就按指标表里的标准转化率推算。",
                        "3  Targets: one row per member and month with the amount; activity left empty is derived from the standard rates in Metrics.",
                    ),
                    Words(
                        "④ 下发月表：mubiao new-month 主管台账.xlsx --month 2026-11，每人生成一个个人月表。",
                        "4  New month: mubiao new-month TEAM.xlsx --month 2026-11 makes one member book each.",
                    ),
                    Words(
                        "收表汇总：成员把月表放回同一个文件夹，mubiao consolidate 主管台账.xlsx，得到经营分析表。",
                        "Consolidate: members put their books back into the folder; mubiao consolidate TEAM.xlsx makes the review book.",
                    ),
                ),
            ),
        ),
    )
