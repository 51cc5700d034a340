"""Conditional colours: what is coloured where, and when."""

from openpyxl.formatting.rule import Rule

from tests.templates.opened import opened, page
from workbook.schema.sheet import Column, Form, Kind, Row, Table
from workbook.schema.words import NOTHING, Words

LABEL = Words("列", "Column")
ACTUAL = Column(id="actual", kind=Kind.COUNT, label=LABEL)
DUE = Column(id="due", kind=Kind.COUNT, label=LABEL)


def rules_of(*columns: Column, dim: str = "", rows: tuple[Row, ...] = ()) -> dict[str, list[Rule]]:
    table = Table(id="table", label=NOTHING, columns=columns, rows=rows, room=4, dim=dim)
    formats = opened(page(table)).worksheets[0].conditional_formatting
    return {str(cells.sqref): list(cells.rules) for cells in formats}


def gap(light: str) -> Column:
    return Column(id="gap", kind=Kind.COUNT, label=LABEL, light=light, span=2)


def test_a_light_is_green_yellow_orange_or_red_and_none_without_a_pace() -> None:
    lights = rules_of(ACTUAL, DUE, gap('IF([due]="","",[actual]/[due])'))["C4:D7"]

    pace = 'IF($B4="","",$A4/$B4)'
    assert [rule.formula[0] for rule in lights] == [
        f"IF(ISNUMBER({pace}),ROUND({pace},9)>=1,FALSE)",
        f"IF(ISNUMBER({pace}),ROUND({pace},9)>=0.85,FALSE)",
        f"IF(ISNUMBER({pace}),ROUND({pace},9)>=0.7,FALSE)",
        f"IF(ISNUMBER({pace}),TRUE,FALSE)",
    ]
    fills = [rule.dxf.fill.bgColor.rgb for rule in lights]
    assert fills == ["FFDDF1E1", "FFFFF1BF", "FFFFDFC2", "FFFAD4D1"]


def test_where_less_is_better_the_pace_is_turned_round() -> None:
    rows = (Row(id="sales"), Row(id="complaints", is_less_better=True), Row(id="visits"))
    rules = rules_of(ACTUAL, gap("[actual]"), rows=rows)

    firsts = {cells: of_cells[0].formula[0] for cells, of_cells in rules.items()}
    assert firsts == {
        "B4:C4": "IF(ISNUMBER($A4),ROUND($A4,9)>=1,FALSE)",
        "B5:C5": "IF(ISNUMBER($A5),ROUND(IF($A5>0,1/$A5,1),9)>=1,FALSE)",
        "B6:C7": "IF(ISNUMBER($A6),ROUND($A6,9)>=1,FALSE)",
    }


def test_an_alarm_makes_the_cell_red() -> None:
    overdue = Column(id="overdue", kind=Kind.COUNT, label=LABEL, alarm="N([overdue])>0")

    [rule] = rules_of(ACTUAL, overdue)["B4:B7"]

    assert (rule.formula, rule.dxf.fill.bgColor.rgb) == (["N($B4)>0"], "FFFAD4D1")


def test_a_field_has_its_alarm_too() -> None:
    as_of = Column(id="as_of", kind=Kind.DATE, label=LABEL, alarm="[as_of]<TODAY()-1")
    sheet = opened(page(Form(id="form", label=NOTHING, fields=(as_of,)))).worksheets[0]

    [(cells, rules)] = [(str(each.sqref), each.rules) for each in sheet.conditional_formatting]

    assert (cells, rules[0].formula) == ("B3", ["$B$3<TODAY()-1"])


def test_a_day_off_is_greyed_over_the_whole_row() -> None:
    [rule] = rules_of(ACTUAL, DUE, dim='RIGHT([due],1)="{休|off}"')["A4:B7"]

    assert rule.formula == ['RIGHT($B4,1)="休"']


def test_a_share_has_a_bar_that_is_full_at_a_hundred_per_cent() -> None:
    share = Column(id="share", kind=Kind.SHARE, label=LABEL, bar="done")

    [rule] = rules_of(share)["A4:A7"]

    assert (rule.type, [limit.val for limit in rule.dataBar.cfvo]) == ("dataBar", [0, 1])
