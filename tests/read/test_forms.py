"""A form's values are found beside their labels."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tests.read.made import grid
from workbook.read.cells import Spot
from workbook.read.forms import find_form
from workbook.schema.sheet import Column, Form, Kind
from workbook.schema.words import Words


def field(field_id: str, zh: str, en: str, *aliases: str) -> Column:
    return Column(id=field_id, kind=Kind.TEXT, label=Words(zh, en), aliases=aliases)


FORM = Form(
    id="identity",
    label=Words("", ""),
    fields=(
        field("member", "工号", "Member no.", "员工号"),
        field("name", "姓名", "Name"),
        field("period", "工作月", "Month"),
    ),
)


def test_values_stand_right_of_their_labels() -> None:
    sheet = grid(["月表"], ["工号：", "001", "姓名", "张三"], ["工作月", "2026-11"])

    assert {"member": (1, 1), "name": (1, 3), "period": (2, 1)} == find_form(sheet, FORM)


def test_blank_values_have_their_cell_too() -> None:
    assert {"member": (0, 1), "name": (0, 3)} == find_form(grid(["工号", "", "姓名"]), FORM)


def test_a_label_may_be_merged() -> None:
    sheet = replace(grid(["工号", "", "", "001"]), merges=((0, 0, 1, 2), (5, 0, 5, 1)))

    assert {"member": (0, 3)} == find_form(sheet, FORM)


def test_of_a_label_written_twice_the_first_counts() -> None:
    assert {"member": (0, 1)} == find_form(grid(["工号", "001"], ["员工号", "002"]), FORM)


def test_a_label_whose_value_was_deleted_has_none() -> None:
    assert {"name": (0, 2)} == find_form(grid(["工号", "姓名", "张三"]), FORM)


def test_a_value_may_read_like_another_label() -> None:
    assert {"name": (0, 1), "member": (1, 1)} == find_form(
        grid(["姓名", "工号"], ["工号", "001"]), FORM
    )
    assert {"member": (0, 1), "name": (1, 1)} == find_form(
        grid(["工号", "001"], ["姓名", "工号"]), FORM
    )


def test_start_and_stop_bound_the_search() -> None:
    sheet = grid(["工号", "1"], ["工号", "2"], ["姓名", "张三"])

    assert {"member": (1, 1)} == find_form(sheet, FORM, start=1, stop=2)
    assert {"member": (1, 1), "name": (2, 1)} == find_form(sheet, FORM, start=1, stop=99)


@given(st.permutations(FORM.fields), st.integers(0, 5), st.integers(0, 3), st.integers(1, 3))
def test_wherever_the_fields_were_moved(
    fields: list[Column], down: int, right: int, across: int
) -> None:
    rows: list[list[object]] = [[""] for _ in range(down)]
    expected: dict[str, Spot] = {}
    for index, each in enumerate(fields):
        if index % across == 0:
            rows.append([""] * right)
        rows[-1] += [each.headers()[index % 2], f"值{index}"]
        expected[each.id] = (len(rows) - 1, len(rows[-1]) - 1)

    assert expected == find_form(grid(*rows), FORM)
