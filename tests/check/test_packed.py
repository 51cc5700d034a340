"""A packed column is the column, smaller; texts are numbers that are equal where they are."""

import pickle
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from workbook.check.checked import CheckedBook, Rows
from workbook.check.kept import kept
from workbook.check.packed import BETWEEN, Packed
from workbook.check.stacked import Places, below_each_other
from workbook.check.text_numbers import text_numbers
from workbook.schema.status import FileStatus

TEXTS = st.lists(
    st.none() | st.text(st.sampled_from(["a", "甲", "\ud800", "🙂", BETWEEN]), max_size=4)
)
COLUMNS = TEXTS | st.lists(st.none() | st.dates()) | st.lists(st.none() | st.integers())


@given(COLUMNS)
def test_nothing_is_lost(column: list[object]) -> None:
    packed = Packed.of(column)

    assert list(packed) == column == list(pickle.loads(pickle.dumps(packed)))
    assert packed == tuple(column)
    assert [packed[index] for index in range(len(packed))] == column
    assert packed[1:3] == tuple(column[1:3])
    assert len(packed.different) == packed.size == packed.texts.count(BETWEEN)


def test_more_different_values_than_a_byte_can_tell() -> None:
    days = [date(2026, 1, 1) + timedelta(each) for each in range(70_000)]

    assert [list(Packed.of(days[:size])) for size in (0, 256, 257, 70_000)] == [
        days[:size] for size in (0, 256, 257, 70_000)
    ]


@given(st.lists(TEXTS, min_size=1))
def test_texts_of_many_columns_have_numbers_that_tell_them_apart(columns: list[list[str]]) -> None:
    packed = [Packed.of(column) for column in columns]
    numbers, lengths = text_numbers("".join(column.texts for column in packed))
    rows = below_each_other(packed)
    texts = [value or "" for column in columns for value in column]

    assert lengths[rows].tolist() == list(map(len, texts))
    assert len(set(zip(texts, numbers[rows].tolist(), strict=True))) == len(set(texts))
    assert len(set(numbers[rows].tolist())) == len(set(texts))
    assert list(Places.of(list(map(len, columns)), 7).by_table()) == [
        (number, list(range(len(column)))) for number, column in enumerate(columns, 7) if column
    ]


def test_a_kept_book_says_the_same_of_what_is_kept() -> None:
    rows = Rows((5, 6, 8), {"customer": ("甲", None, "甲"), "comment": ("x",) * 3}, "日志")
    book = CheckedBook(file="a.xlsx", status=FileStatus.ACCEPTED, tables={"log": rows})
    small = kept(book).tables["log"]

    assert (small.numbers, dict(small.columns)) == ((5, 6, 8), {"customer": ("甲", None, "甲")})
    assert kept(kept(book)) == kept(book)
