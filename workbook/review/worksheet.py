"""XlsxWriter's worksheet, quicker with what a review has tens of thousands of; it writes the same bytes."""

from functools import cache
from typing import Any

from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from workbook.schema.place import letters

_Cell = Any  # one of XlsxWriter's own, without a type
_letters = cache(letters)  # of a few dozen columns, asked for in every row
BLOCK = 16  # rows whose widest span of columns is told in each of them


class QuickWorksheet(Worksheet):  # type: ignore[misc] # XlsxWriter has no types
    """A worksheet that takes cells by row and column only, and our formulas as they stand."""

    def write_number(self, row: int, col: int, number: float, cell_format: Format) -> object:
        """Write a number."""
        return self._write_number(row, col, number, cell_format)

    def write_string(self, row: int, col: int, string: str, cell_format: Format = None) -> object:
        """Write a text."""
        return self._write_string(row, col, string, cell_format)

    def write_blank(self, row: int, col: int, blank: None, cell_format: Format) -> object:
        """Write an empty cell."""
        return self._write_blank(row, col, blank, cell_format)

    def _check_dimensions(
        self, row: int, col: int, ignore_row: bool = False, ignore_col: bool = False
    ) -> int:
        # XlsxWriter asks of every cell whether Excel has such a one; between two cells it has.
        if self.dim_rowmax is not None and self.dim_colmax is not None:
            is_between = self.dim_rowmin <= row <= self.dim_rowmax
            if is_between and self.dim_colmin <= col <= self.dim_colmax:
                return 0
        return int(super()._check_dimensions(row, col, ignore_row, ignore_col))

    def _prepare_formula(self, formula: str, expand_future_functions: bool = False) -> str:  # noqa: ARG002
        # XlsxWriter looks for thirty newer functions, none of them ours, in every one of thousands.
        return formula.removeprefix("=")

    def _write_cell(self, row: int, col: int, cell: _Cell) -> None:
        # XlsxWriter escapes every attribute of every cell, none of which has anything to escape.
        kind = type(cell).__name__
        if cell.format is None or (kind == "Formula" and type(cell.value) not in (int, float)):
            super()._write_cell(row, col, cell)
            return
        begin = f'<c r="{_letters(col)}{row + 1}" s="{cell.format._get_xf_index()}"'
        match kind:
            case "Number":
                self.fh.write(f"{begin}><v>{cell.number:.16G}</v></c>")
            case "String":
                self.fh.write(f'{begin} t="s"><v>{cell.string}</v></c>')
            case "Blank":
                self.fh.write(f"{begin}/>")
            case "Formula":
                formula = self._escape_data(cell.formula)
                self.fh.write(f"{begin}><f>{formula}</f><v>{cell.value}</v></c>")
            case _:
                super()._write_cell(row, col, cell)

    def _calculate_spans(self) -> None:
        # XlsxWriter asks for every column of every row whether it is there.
        spans: dict[int, tuple[int, int]] = {}
        for row, cells in self.table.items():
            if cells:
                low, high = spans.get(row // BLOCK, (min(cells), 0))
                spans[row // BLOCK] = min(low, *cells), max(high, *cells)
        self.row_spans = {block: f"{low + 1}:{high + 1}" for block, (low, high) in spans.items()}
