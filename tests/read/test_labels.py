"""Labels are compared without what people and programs change about them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbook.read.labels import is_label, is_total, normal, without_copy_mark, without_unit
from workbook.schema.recognise import COPY_WORDS, TOTAL_WORDS


@pytest.mark.parametrize(
    "text",
    [
        "客户姓名",
        " 客户姓名 ",
        "客户\n姓名",
        "客 户 姓 名",
        "*客户姓名",
        "客户姓名：",
        "客户\u200b姓名＊",
        "客户　姓名:",
    ],
)
def test_one_label_however_it_is_spaced_and_marked(text: str) -> None:
    assert "客户姓名" == normal(text)


def test_width_and_case_make_no_difference() -> None:
    assert "amount(cny)" == normal("ＡMOUNT （CNY）")


@given(st.text())
def test_normal_is_normal_again(text: str) -> None:
    assert normal(text) == normal(normal(text))


@pytest.mark.parametrize(
    ("label", "expected"),
    [
        ("金额（元）", ("金额", "元")),
        ("金额(万元)", ("金额", "万元")),
        ("金额【元】", ("金额", "元")),
        ("Amount (CNY)", ("amount", "cny")),
        ("日期(必填)", ("日期", "必填")),
        ("实际(上月)", ("实际(上月)", "")),
        ("客户姓名(单位)", ("客户姓名(单位)", "")),
        ("(元)", ("(元)", "")),
        ("金额", ("金额", "")),
    ],
)
def test_only_units_come_off(label: str, expected: tuple[str, str]) -> None:
    assert expected == without_unit(normal(label))


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("日志", "日志"),
        ("日志 (2)", "日志"),
        ("日志（2）", "日志"),
        ("日志(2)(3)", "日志"),
        ("张三 - 副本", "张三"),
        ("张三-副本 (2)", "张三"),
        ("张三_副本2", "张三"),
        ("副本 张三", "张三"),
        ("张三-冲突", "张三"),
        ("Log - Copy (2)", "Log"),
        ("Copy of Log", "Log"),
        ("Copycat", "Copycat"),
        ("副本", "副本"),
        ("2026-11_001_张三(1)", "2026-11_001_张三"),
        ("第1周", "第1周"),
        ("Week 1", "Week 1"),
    ],
)
def test_what_copying_appends_comes_off(name: str, expected: str) -> None:
    assert expected == without_copy_mark(name)


@given(st.sampled_from(["张三", "日志", "Log", "Week 1", "第1周"]), st.sampled_from(COPY_WORDS))
def test_every_copy_word_comes_off(name: str, word: str) -> None:
    assert [name] * 3 == [
        without_copy_mark(copy)
        for copy in (f"{name} - {word}", f"{name}-{word}(1)", f"{name} ({word})")
    ]


@pytest.mark.parametrize("word", TOTAL_WORDS)
def test_every_total_word_is_known_however_it_is_spaced(word: str) -> None:
    assert is_total(" ".join(word.upper()) + "：")


@pytest.mark.parametrize("value", ["合计人数", "", 12.0, True, "x" * 100])
def test_other_values_are_no_totals(value: object) -> None:
    assert not is_total(value)


@pytest.mark.parametrize(
    ("value", "expected"), [("日期", True), ("", False), (1.0, False), ("长" * 61, False)]
)
def test_what_may_be_a_label(value: object, *, expected: bool) -> None:
    assert expected == is_label(value)
