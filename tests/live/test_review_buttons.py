"""周总结, 月度经营分析 and 复制到微信群, pressed in a real LibreOffice."""

import shutil
from pathlib import Path

import pytest

from tests.live.office import Office
from tests.live.team_book import AS_OF, TEAM, team_book
from tests.story.told import mubiao, parts


@pytest.fixture
def folder(demos: Path, tmp_path: Path) -> Path:
    """Return a copy of the Chinese demo."""
    return Path(shutil.copytree(demos / "zh", tmp_path / "演示 & 50%"))


@pytest.mark.parametrize("command", ["review-week", "review-month"])
def test_the_review_is_the_one_of_the_command_line(
    office: Office, folder: Path, command: str
) -> None:
    before = set(folder.glob("*.xlsx"))
    mubiao(command, TEAM, AS_OF, cwd=folder)
    (made,) = set(folder.glob("*.xlsx")) - before
    typed = parts(made)
    made.unlink()
    with team_book(office, folder / TEAM) as book:
        book.answered(command)
        is_open = [each.document.Title for each in office.opened()]

    assert [TEAM, made.name] == is_open
    assert typed == parts(made)


def test_the_text_for_the_group_is_the_teams_own(office: Office, folder: Path) -> None:
    with team_book(office, folder / TEAM) as book:
        code, said = book.answered("chat")

    put = folder / "微信群 2026-11"
    names = {each.name for each in put.glob("*.txt")}
    assert (0, 2) == (code, len(said))
    assert "要整个月的吗？选“是”是月度经营分析，选“否”是最近一周的周总结。" == said[0]
    assert {"全组.txt", "0101 林晓晴.txt", "0102 周明远.txt", "0103 赵雨桐.txt"} == names
    assert 4 == len(list(put.glob("*.png")))
    typed = mubiao("chat", TEAM, AS_OF, cwd=folder).out
    lines = (put / "全组.txt").read_text("utf-8-sig").splitlines()
    assert all(line in typed for line in lines)
