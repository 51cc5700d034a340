"""What may be typed into a cell, and what Excel says."""

from datetime import date

import pytest
from openpyxl.worksheet.datavalidation import DataValidation

from tests.templates.opened import opened, page
from workbook.schema.sheet import Column, Form, Kind, Table
from workbook.schema.words import NOTHING, Lang, Words

LABEL = Words("下次日期", "Next date")


def rule_of(column: Column, lang: Lang = "zh", **values: object) -> DataValidation:
    """Return the one rule of a table with one column."""
    table = Table(id="table", label=NOTHING, columns=(column,), room=3)
    [rule] = opened(page(table), lang, **values).worksheets[0].data_validations.dataValidation
    return rule


def test_a_date_must_be_a_real_one() -> None:
    rule = rule_of(Column(id="day", kind=Kind.DATE, label=LABEL))

    assert (rule.type, rule.operator, rule.errorStyle) == ("date", None, None)  # between, stop
    assert (rule.formula1, rule.formula2) == ("43831", "73050")
    assert rule.error == "下次日期要填真正的日期，从 2020-01-01 到 2099-12-31，例如 2020-01-01。"
    assert rule.errorTitle == "填写有误"


def test_a_date_of_the_month_must_lie_in_it() -> None:
    column = Column(id="day", kind=Kind.DATE, label=LABEL, is_in_period=True)
    rule = rule_of(
        column,
        "en",
        home__identity__start=date(2026, 10, 26),
        home__identity__end=date(2026, 11, 25),
    )

    assert (rule.formula1, rule.formula2) == ("46321", "46351")
    assert rule.error == (
        "Next date must be a real date from 2026-10-26 to 2026-11-25, for example 2026-10-26."
    )


@pytest.mark.parametrize(
    ("kind", "low", "high", "rule_type", "sentence"),
    [
        (Kind.COUNT, -999, 999, "whole", "件数要填 -999 到 999 之间的整数，只写数字。"),
        (
            Kind.MONEY,
            0.01,
            100_000_000,
            "decimal",
            "件数要填 0.01 到 100,000,000 之间的数字，单位是元，不要写“万”“元”等字。",
        ),
        (
            Kind.SHARE,
            0.0001,
            1,
            "decimal",
            "件数要填 0.01% 到 100.00% 之间的百分数，例如 60%。",
        ),
    ],
)
def test_a_number_must_lie_in_its_range(
    kind: Kind, low: float, high: float, rule_type: str, sentence: str
) -> None:
    rule = rule_of(Column(id="n", kind=kind, label=Words("件数", "Deals"), low=low, high=high))

    assert (rule.type, rule.error) == (rule_type, sentence)
    assert (float(rule.formula1), float(rule.formula2)) == (low, high)


def test_a_hint_is_shown_when_the_cell_is_chosen() -> None:
    hint = Words("不填算 1 次", "Empty counts as 1")
    rule = rule_of(Column(id="n", kind=Kind.TEXT, label=LABEL, hint=hint), "en")

    assert (rule.type, rule.promptTitle, rule.prompt) == (None, "Next date", "Empty counts as 1")


@pytest.mark.parametrize("kind", [Kind.TEXT, Kind.PHONE, Kind.ID, Kind.COUNT])
def test_a_column_without_range_or_hint_has_no_rule(kind: Kind) -> None:
    table = Table(
        id="table", label=NOTHING, columns=(Column(id="n", kind=kind, label=LABEL),), room=3
    )

    assert opened(page(table)).worksheets[0].data_validations.dataValidation == []


@pytest.mark.parametrize(("lang", "source"), [("zh", '"新,老"'), ("en", '"New,Known"')])
def test_a_drop_down_is_in_the_language_of_the_book(lang: Lang, source: str) -> None:
    choices = (Words("新", "New"), Words("老", "Known"))
    rule = rule_of(Column(id="n", kind=Kind.CHOICE, label=LABEL, choices=choices), lang)

    assert (rule.type, rule.formula1, rule.showErrorMessage) == ("list", source, True)


def test_an_open_drop_down_takes_other_values_too() -> None:
    choices = (Words("网络", "Online"),)
    column = Column(id="n", kind=Kind.CHOICE, label=LABEL, choices=choices, is_open_choice=True)

    assert not rule_of(column).showErrorMessage


@pytest.mark.parametrize(
    "labels", [tuple(f"很长很长很长很长的活动名称{n}" for n in range(40)), ("面谈,初次", "促成")]
)
def test_a_long_list_and_one_with_commas_stand_on_the_hidden_sheet(labels: tuple[str, ...]) -> None:
    choices = tuple(Words(label, label) for label in labels)
    columns = tuple(
        Column(id=name, kind=Kind.CHOICE, label=Words(name, name), choices=choices)
        for name in ("one", "two")
    )
    book = opened(page(Table(id="table", label=NOTHING, columns=columns, room=3)))

    rules = book.worksheets[0].data_validations.dataValidation
    listed = [book["_mubiao"].cell(row, 41).value for row in range(1, len(labels) + 1)]

    assert {f"'_mubiao'!$AO$1:$AO${len(labels)}"} == {rule.formula1 for rule in rules}
    assert tuple(listed) == labels


def test_a_formula_that_may_be_typed_over_is_unlocked_with_its_prompt() -> None:
    as_of = Column(
        id="as_of",
        kind=Kind.DATE,
        label=LABEL,
        hint=Words("默认是昨天", "Yesterday by default"),
        formula="=TODAY()-1",
        is_overridable=True,
    )
    sheet = opened(page(Form(id="form", label=NOTHING, fields=(as_of,)))).worksheets[0]
    [rule] = sheet.data_validations.dataValidation

    assert (sheet["B3"].value, sheet["B3"].protection.locked) == ("=TODAY()-1", False)
    assert (str(rule.sqref), rule.type, rule.prompt) == ("B3", "date", "默认是昨天")
