"""Input rules: prompts, drop-downs, and what Excel says to a wrong entry."""

from datetime import date

from templates.canvas import Canvas
from workbook.schema import entry_words as words
from workbook.schema.cell_text import cut_to
from workbook.schema.column import Column, Kind
from workbook.schema.words import Words

Rule = dict[str, object]
Range = tuple[int, int, int, int]

EARLIEST, LATEST = date(2020, 1, 1), date(2099, 12, 31)
LONGEST_TITLE, LONGEST_MESSAGE = 32, 255  # UTF-16 units that Excel accepts in a rule
PERIOD_START, PERIOD_END = "home.identity.start", "home.identity.end"


def add_rule(canvas: Canvas, column: Column, cells: Range) -> None:
    """Give input cells their rule and prompt; a column with neither stays as it is.

    A rule stops what would not be counted. It never stops pasting: what is pasted is checked
    when the book is handed in.

    Args:
        canvas: The sheet.
        column: Whose cells they are.
        cells: First row, first column, last row, last column.
    """
    rule = _rule(canvas, column)
    hint = column.hint.of(canvas.lang)
    if not rule and not hint:
        return
    canvas.worksheet.data_validation(
        *cells,
        {
            **(rule or {"validate": "any"}),
            "input_title": cut_to(column.label.of(canvas.lang), LONGEST_TITLE) if hint else "",
            "input_message": cut_to(hint, LONGEST_MESSAGE),
        },
    )


def _rule(canvas: Canvas, column: Column) -> Rule:
    match column.kind:
        case Kind.CHOICE:
            return _choice(canvas, column)
        case Kind.DATE:
            return _date(canvas, column)
        case Kind.COUNT:
            return _number(canvas, column, "integer", words.COUNT_WANTED)
        case Kind.MONEY:
            return _number(canvas, column, "decimal", words.MONEY_WANTED)
        case Kind.SHARE:
            return _number(canvas, column, "decimal", words.SHARE_WANTED)
        case _:
            return {}


def _choice(canvas: Canvas, column: Column) -> Rule:
    labels = [choice.of(canvas.lang) for choice in column.choices]
    rule: Rule = {"validate": "list", "source": canvas.lists.source(labels)}
    if column.is_open_choice:
        return {**rule, "show_error": False}
    return {**rule, **_message(canvas, column, words.CHOICE_WANTED)}


def _date(canvas: Canvas, column: Column) -> Rule:
    low, high = EARLIEST, LATEST
    start, end = canvas.values.get(PERIOD_START), canvas.values.get(PERIOD_END)
    if column.is_in_period and isinstance(start, date) and isinstance(end, date):
        low, high = start, end
    message = _message(canvas, column, words.DATE_WANTED, low=f"{low}", high=f"{high}")
    return {"validate": "date", "criteria": "between", "minimum": low, "maximum": high, **message}


def _number(canvas: Canvas, column: Column, validate: str, sentence: Words) -> Rule:
    low, high = column.low, column.high
    if low is None or high is None:
        return {}
    shown = "{:.2%}" if column.kind is Kind.SHARE else "{:,.10g}"
    message = _message(canvas, column, sentence, low=shown.format(low), high=shown.format(high))
    return {"validate": validate, "criteria": "between", "minimum": low, "maximum": high, **message}


def _message(canvas: Canvas, column: Column, sentence: Words, **facts: str) -> Rule:
    label = column.label.of(canvas.lang)
    return {
        "error_type": "stop",
        "error_title": words.WRONG_ENTRY.of(canvas.lang),
        "error_message": cut_to(sentence.of(canvas.lang, label=label, **facts), LONGEST_MESSAGE),
    }
