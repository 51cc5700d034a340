"""Of which kind a book is, also when its identity sheet is gone."""

from dataclasses import replace

import pytest

from templates import load
from tests.made_team import filled_team
from tests.read.issued import issued
from workbook.check.kind import Kind, kind_of
from workbook.read.book import read_book
from workbook.read.grid import BookGrids, Grid
from workbook.schema.member.identity import IDENTITY_SHEET
from workbook.schema.playbook import Playbook
from workbook.schema.words import LANGS, Lang


def read(content: bytes) -> BookGrids:
    grids = read_book("x.xlsx", content)
    assert isinstance(grids, BookGrids)
    return grids


def without_identity(grids: BookGrids) -> BookGrids:
    left = tuple(grid for grid in grids.grids if grid.name != IDENTITY_SHEET)
    assert len(left) == len(grids.grids) - 1
    return replace(grids, grids=left)


@pytest.mark.parametrize("lang", LANGS)
def test_a_book_says_what_it_is(lang: Lang, playbook: Playbook) -> None:
    member, team = read(load(f"member.{lang}.xlsx")), read(load(f"team.{lang}.xlsx"))

    assert [Kind("member", lang), Kind("team", lang)] == [
        kind_of(member, playbook),
        kind_of(team, playbook),
    ]


@pytest.mark.parametrize("lang", LANGS)
def test_without_its_identity_sheet_it_is_known_by_what_it_shows(
    lang: Lang, playbook: Playbook
) -> None:
    member = without_identity(read(issued(lang)))
    team = without_identity(read(filled_team(playbook, lang, team="T1", name="甲")))

    assert [Kind("member"), Kind("team")] == [kind_of(member, playbook), kind_of(team, playbook)]


def test_anything_else_is_none_of_ours(playbook: Playbook) -> None:
    price_list = Grid(name="价目表", rows=[["名称", "单价"], ["苹果", 3.0]])

    assert [Kind(), Kind()] == [
        kind_of(BookGrids(file="x.xlsx", grids=grids), playbook) for grids in ((), (price_list,))
    ]
