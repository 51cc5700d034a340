"""件数 and 金额 of a log row: both or neither, the sign, the unit."""

from collections.abc import Iterator

from workbook.check.numbers import number_shown
from workbook.check.table import Typed
from workbook.schema.finding import Finding
from workbook.schema.playbook import AMOUNT, DEALS, REVERSAL, Playbook
from workbook.schema.words import NOTHING, Words

UNUSUAL = 100  # times the standard deal, or a hundredth of it: perhaps 万元 or 分

Said = Iterator[tuple[int, Finding]]


def deal_findings(typed: Typed, playbook: Playbook) -> Said:
    """Yield what is wrong with the deals and amounts of a log, with the row it is about.

    Findings:
        ``missing`` (both, for a deal or a reversal), ``deal_incomplete``, ``negative_amount``: they
        block the row. ``reversal_positive``, ``amount_unusual``.
    """
    both = (playbook.deal.id, REVERSAL)
    unreadable = typed.faulty.get(DEALS, frozenset()) | typed.faulty.get(AMOUNT, frozenset())
    columns = (typed.column(each) for each in ("activity", DEALS, AMOUNT))
    for index, (activity, deals, amount) in enumerate(zip(*columns, strict=True)):
        if deals is not None and amount is not None:
            yield from _sign(typed, index, activity, (amount, deals))
            yield from _unit(typed, index, playbook.average_deal, (amount, deals))
        elif deals or amount or activity in both or index in unreadable:
            yield from _incomplete(typed, index)


def _say(typed: Typed, code: str, column_id: str, index: int, wanted: Words) -> Finding:
    column, figure = typed.source.table[column_id], typed.column(column_id)[index]
    found = None if figure is None else number_shown(figure)
    return typed.source.says(code, column, index, found, wanted=wanted)


def _incomplete(typed: Typed, index: int) -> Said:
    lacking = [
        each
        for each in (DEALS, AMOUNT)
        if typed.column(each)[index] is None and not typed.is_faulty(each, index)
    ]
    for column_id in lacking:
        other = AMOUNT if column_id == DEALS else DEALS
        code = "missing" if other in lacking else "deal_incomplete"
        wanted = NOTHING if other in lacking else typed.source.table[other].label
        yield index, _say(typed, code, column_id, index, wanted)


def _sign(typed: Typed, index: int, activity: object, figures: tuple[float, int]) -> Said:
    """A minus needs 撤单, and 撤单 needs a minus; without an activity the row is blocked anyway."""
    is_reversal = activity == REVERSAL
    for column_id, figure in zip((AMOUNT, DEALS), figures, strict=True):
        if activity is not None and (figure > 0 if is_reversal else figure < 0):
            code = "reversal_positive" if is_reversal else "negative_amount"
            yield index, _say(typed, code, column_id, index, NOTHING)
            return


def _unit(typed: Typed, index: int, standard: float, figures: tuple[float, int]) -> Said:
    amount, deals = figures
    each = abs(amount) / max(1, abs(deals))
    if each and standard > 0 and not standard / UNUSUAL < each < standard * UNUSUAL:
        text = number_shown(standard)
        yield index, _say(typed, "amount_unusual", AMOUNT, index, Words(text, text))
