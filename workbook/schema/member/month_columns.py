"""Columns that the tables of 月目标 share: issued cells, computed cells, pace against a target."""

from workbook.schema.sheet import Column, Kind
from workbook.schema.words import Words

_TO_DATE = '=SUMIFS([live.used.{metric}],[live.used.date],"<="&[month.time.as_of])'


def calc(column_id: str, kind: Kind, label: Words, formula: str, *, decimals: int = 0) -> Column:
    """Return a computed column."""
    return Column(id=column_id, kind=kind, label=label, formula=formula, decimals=decimals)


def fixed(column_id: str, kind: Kind, label: Words, aliases: tuple[str, ...] = ()) -> Column:
    """Return a column that the supervisor's tool fills in."""
    return Column(id=column_id, kind=kind, label=label, is_locked=True, aliases=aliases)


def actual(metric: str) -> tuple[tuple[str, str], ...]:
    """Return the row formula that counts a metric up to the as-of day."""
    return (("actual", _TO_DATE.replace("{metric}", metric)),)


def pace(target: str) -> tuple[Column, ...]:
    """Return to date, actual and gap against the target in column ``target``."""
    return (
        calc(
            "to_date",
            Kind.MONEY,
            Words("截至应达成", "Target to date"),
            f'=IF([{target}]="","",[{target}]*[month.time.progress])',
            decimals=1,
        ),
        fixed("actual", Kind.MONEY, Words("实际", "Actual")),
        gap(f'[{target}]=""'),
    )


def gap(is_without: str) -> Column:
    """Return actual less target to date, coloured by pace; behind is negative."""
    return Column(
        id="gap",
        kind=Kind.MONEY,
        label=Words("差距", "Gap"),
        formula=f'=IF({is_without},"",[actual]-[to_date])',
        decimals=1,
        light='IF(N([to_date])=0,"",[actual]/[to_date])',
    )


def attainment(target: str) -> Column:
    """Return the share of the whole target that is reached."""
    return Column(
        id="attainment",
        kind=Kind.SHARE,
        label=Words("达成率", "Attainment"),
        formula=f'=IF(N([{target}])=0,"",[actual]/[{target}])',
        bar="done",
    )
