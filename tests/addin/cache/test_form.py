"""A book comes back from its bytes as it was, to the last value and its kind."""

from dataclasses import fields
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from addin.cache.columns import NotKept, packed, unpacked
from addin.cache.form import from_bytes, to_bytes
from workbook.check.checked import CheckedBook, Rows, Tally, Totals
from workbook.schema.finding import Finding
from workbook.schema.status import FileStatus

texts = st.text(st.characters(exclude_categories=())) | st.sampled_from(
    ("=1+1", "客户\u200b", "\udcff.xlsx")
)
numbers = st.integers() | st.floats(allow_nan=False) | st.sampled_from((1, 1.0, True, 0.0, -0.0))


def unfolded(moment: Any) -> Any:  # noqa: ANN401 - a datetime or a time, and the same again
    """Return a moment without a mark of summer time, which no cell has."""
    return moment.replace(fold=0)


moments = (
    st.dates()
    | st.datetimes().map(unfolded)
    | st.times().map(unfolded)
    | st.timedeltas()
    | st.just(datetime(2026, 11, 3))
)
cells = st.none() | st.booleans() | numbers | texts | moments
of_one_kind = st.sampled_from((st.booleans(), st.integers(), st.floats(), texts, st.dates()))


@st.composite
def columns(draw: st.DrawFn, length: int) -> tuple[object, ...]:
    """A column of mixed values, or of one kind as most are."""
    cell = cells if draw(st.booleans()) else st.none() | draw(of_one_kind)
    return draw(st.tuples(*[cell] * length))


@st.composite
def tables(draw: st.DrawFn) -> Rows:
    """The rows of a table, with any columns."""
    numbers = draw(st.lists(st.integers(1, 1 << 20), max_size=6))
    names = draw(st.lists(st.text(max_size=3), unique=True, max_size=4))
    return Rows(
        tuple(numbers),
        {name: draw(columns(len(numbers))) for name in names},
        draw(texts),
        dict.fromkeys(names, "C"),
    )


def every(kind: type, **given: st.SearchStrategy[object]) -> st.SearchStrategy[object]:
    """Values of a dataclass with every field drawn, those it will have one day too."""
    drawn: dict[str, Any] = {each.name: ... for each in fields(kind)}
    return st.builds(kind, **{**drawn, **given})


findings = every(Finding, found=texts, facts=st.lists(st.tuples(texts, texts)).map(tuple))
totals = st.builds(Totals, *[st.builds(Tally, *[st.integers()] * 3)] * 3)
books = every(
    CheckedBook,
    file=texts,
    status=st.sampled_from(FileStatus),
    tables=st.dictionaries(st.text(max_size=3), tables(), max_size=3),
    fields=st.dictionaries(st.text(max_size=3), cells, max_size=4),
    findings=st.lists(findings, max_size=3).map(tuple),
    totals=totals,
)


@given(books)
def test_a_book_comes_back_as_it_was(book: CheckedBook) -> None:
    again = from_bytes(to_bytes(book))

    assert repr(book) == repr(again)  # 1, 1.0 and TRUE are equal, but not the same
    assert type(book) is type(again)


@given(st.integers(0, 3).flatmap(lambda digits: st.integers(0, 3 * 10 ** (2 * digits))))
def test_however_many_different_values_a_column_has_they_come_back(count: int) -> None:
    column = tuple(range(min(count, 70_000)))

    assert column == unpacked(*packed(column))


@given(st.lists(st.none() | st.sampled_from(("", "a", "\x7f", "a\x7fb"))))
def test_texts_with_any_sign_come_back(column: list[str | None]) -> None:
    assert tuple(column) == unpacked(*packed(column))


def test_equal_values_of_different_kinds_stay_apart() -> None:
    column = (1, True, 1.0, 0.0, -0.0, None, date(2026, 11, 3), datetime(2026, 11, 3), time(9), "1")

    assert repr(column) == repr(unpacked(*packed(column)))
    assert repr((timedelta(hours=30),)) == repr(unpacked(*packed((timedelta(hours=30),))))


def test_a_value_of_an_unknown_kind_is_not_kept() -> None:
    book = CheckedBook(
        file="a.xlsx", status=FileStatus.ACCEPTED, fields={"month.plan.amount": Decimal("1.10")}
    )

    with pytest.raises(NotKept, match="Decimal"):
        to_bytes(book)
