"""What was found in a sheet is asked for once, is right for the sheet it is told of, and goes with it."""

import gc
from dataclasses import replace
from weakref import ref

from tests.read.made import book, read
from workbook.read.grid import Grid
from workbook.read.once_a_grid import MOST, once_a_grid


class Words(list[str]):
    """A list that can be watched until it is freed."""


def test_a_grid_is_looked_at_once_for_the_very_same_arguments() -> None:
    asked: list[tuple[str, str]] = []

    @once_a_grid
    def find(grid: Grid, word: str) -> int:
        asked.append((grid.name, word))
        return sum(row.count(word) for row in grid.rows)

    log, other = Grid(name="日志", rows=[["甲", "乙", "甲"]]), Grid(name="日志", rows=[["乙"]])
    renamed = replace(log, name="日志2", rows=[["甲"]])

    assert [find(log, "甲"), find(log, "甲"), find(log, "乙")] == [2, 2, 1]
    assert [find(other, "甲"), find(renamed, "甲")] == [0, 1]
    assert asked == [("日志", "甲"), ("日志", "乙"), ("日志", "甲"), ("日志2", "甲")]
    assert log == Grid(name="日志", rows=[["甲", "乙", "甲"]])


def test_only_so_much_is_remembered_of_a_grid() -> None:
    @once_a_grid
    def first(grid: Grid, words: list[str]) -> str:
        return f"{grid.name}{words[0]}"

    log = Grid(name="日志", rows=[])

    assert [first(log, [str(n)]) for n in range(3 * MOST)] == [f"日志{n}" for n in range(3 * MOST)]
    assert len(log.found) <= MOST


def test_what_was_found_is_freed_with_the_grid() -> None:
    @once_a_grid
    def words(grid: Grid) -> Words:
        return Words(map(str, grid.rows[0]))

    log = Grid(name="日志", rows=[["甲"]])
    found = ref(words(log))
    gc.disable()
    try:
        assert found() == ["甲"]
        del log
        assert found() is None
    finally:
        gc.enable()


def test_the_same_sheet_of_two_books_is_one_grid_and_under_another_name_another() -> None:
    rows: dict[str, list[list[object]]] = {"第1周": [["周目标"], ["金额", 3]]}
    first, again = read(book(rows)), read(book(rows))
    renamed = read(book({"周一": rows["第1周"]}))
    changed = read(book({"第1周": [["周目标"], ["金额", 4]]}))

    assert first.grids[0] is again.grids[0]
    assert (renamed.grids[0].name, renamed.grids[0].rows) == ("周一", first.grids[0].rows)
    assert changed.grids[0].rows == [["周目标", ""], ["金额", 4.0]]
