"""Draws a table: heading, header, rows, total row and filter."""

from dataclasses import dataclass
from itertools import groupby
from typing import Literal

from workbook.review.blocks import Cell, Column, Row, Table, Tone
from workbook.review.canvas import Canvas
from workbook.review.formats import Style
from workbook.review.places import ROW, BlockPlace
from workbook.review.totals import plain


@dataclass(frozen=True, slots=True, kw_only=True)
class _Stroke:
    """How a column is drawn in the rows of one role: everything that is the same in each row."""

    at: int
    span: int
    style: Style
    formula: str  # compiled
    missing: Cell


def draw_table(canvas: Canvas, table: Table) -> None:
    """Write a table at its place."""
    place = canvas.place(table.id)
    if table.heading:
        canvas.put((place.top, table.left), table.heading, style=Style("heading"))
    _draw_header(canvas, table, place=place)
    body = _strokes(canvas, table, place=place, role="body")
    for row, line in enumerate(table.rows, place.first):
        if line.kind == "body":
            _draw_row(canvas, line, row=row, strokes=body)
        elif line.kind == "total":
            _draw_row(
                canvas, line, row=row, strokes=_strokes(canvas, table, place=place, role="total")
            )
        else:
            at = (row, table.left)
            canvas.merge(at, line.cells[0], style=Style("group"), span=_width(table))
    if table.has_filter and table.body:
        last = table.left + _width(table) - 1
        canvas.worksheet.autofilter(place.first - 1, table.left, place.last, last)


def _strokes(
    canvas: Canvas, table: Table, *, place: BlockPlace, role: Literal["body", "total"]
) -> tuple[_Stroke, ...]:
    strokes = []
    for column in table.columns:
        formula = _total(column) if role == "total" else column.formula
        strokes.append(
            _Stroke(
                at=place.columns[column.id],
                span=column.span,
                style=Style(role, column.look),
                formula=canvas.compiled(formula, table.id),
                missing=Cell(column.missing, Tone.MUTED),
            )
        )
    return tuple(strokes)


def _total(column: Column) -> str:
    if column.total == "sum":
        return f"SUM([{column.id}:])"
    return column.formula if column.total == "same" else ""


def _width(table: Table) -> int:
    return sum(column.span for column in table.columns)


def _draw_header(canvas: Canvas, table: Table, *, place: BlockPlace) -> None:
    header = place.first - 1
    if table.has_band:
        for band, grouped in groupby(table.columns, key=lambda column: column.band):
            columns = list(grouped)
            span = sum(column.span for column in columns)
            at = (header - 1, place.columns[columns[0].id])
            if band:
                canvas.merge(at, band, style=Style("band"), span=span)
    for column in table.columns:
        at = (header, place.columns[column.id])
        canvas.merge(at, column.label, style=Style("head", column.look), span=column.span)


def _draw_row(canvas: Canvas, line: Row, *, row: int, strokes: tuple[_Stroke, ...]) -> None:
    for stroke, content in zip(strokes, line.cells, strict=True):
        at = (row, stroke.at)
        if stroke.span > 1:
            canvas.frame(at, style=stroke.style, span=stroke.span)
        if plain(content) is None:
            canvas.put(at, stroke.missing, style=stroke.style)
        else:
            formula = stroke.formula and stroke.formula.replace(ROW, str(row + 1))
            canvas.put(at, content, style=stroke.style, formula=formula)
