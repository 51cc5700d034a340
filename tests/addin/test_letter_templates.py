"""A team's own letter templates, found beside its team book."""

from collections.abc import Iterator
from errno import EACCES
from pathlib import Path

import pytest

from addin.errors import FileUnread
from addin.letter_errors import TemplateBroken
from addin.letter_templates import letter_templates, written
from workbook.letters.broken import Broken

NAME = "month.above.zh.j2"
OWN = f'{{% extends "shipped/{NAME}" %}}{{% block closing %}}此致{{% endblock %}}'


@pytest.fixture
def book(tmp_path: Path) -> Path:
    (tmp_path / "信件模板").mkdir()
    return tmp_path / "主管台账.xlsx"


def put(book: Path, content: bytes, name: str = NAME) -> None:
    (book.parent / "信件模板" / name).write_bytes(content)


def test_without_the_folder_the_shipped_templates_are_used(tmp_path: Path) -> None:
    assert letter_templates(tmp_path / "主管台账.xlsx").own == {}


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_a_teams_own_template_is_found_with_or_without_notepads_mark(
    book: Path, mark: bytes
) -> None:
    put(book, mark + OWN.encode())
    put(book, b"\x00", "Thumbs.db")

    assert letter_templates(book).own == {NAME: OWN}


def test_the_folder_may_have_its_english_name(tmp_path: Path) -> None:
    (tmp_path / "Letter templates").mkdir()
    (tmp_path / "Letter templates" / NAME).write_text(OWN, "utf-8")

    assert letter_templates(tmp_path / "Team book.xlsx").own == {NAME: OWN}


def test_a_broken_one_is_refused_with_file_and_line(book: Path) -> None:
    put(book, (OWN + "\n{{ nobody }}").encode())

    with pytest.raises(TemplateBroken) as fault:
        letter_templates(book)

    assert (
        fault.value.told("en")
        .replace("\n", " ")
        .startswith(
            "Letter template month.above.zh.j2, line 2, uses “nobody”, and there is no such name. "
            "There are: reader, team, supervisor,"
        )
    )


def test_another_encoding_is_refused_with_its_line(book: Path) -> None:
    put(book, b"{% block subject %}\n" + "本月".encode("gb18030"))

    with pytest.raises(TemplateBroken) as fault:
        letter_templates(book)

    assert (
        fault.value.told("zh")
        == "信件模板 month.above.zh.j2 第 2 行不是 UTF-8 文字；请另存为 UTF-8。信没有发出。"
    )


def test_a_folder_that_cannot_be_read_is_told(book: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def closed(_: Path) -> Iterator[Path]:
        raise PermissionError(EACCES, "Permission denied")

    monkeypatch.setattr(Path, "iterdir", closed)  # whoever runs the tests may read everything

    with pytest.raises(FileUnread) as fault:
        letter_templates(book)

    folder = book.parent / "信件模板"
    assert f"{folder} 读不了：Permission denied。如果正开着，请关掉再试。" == fault.value.told("zh")


def test_a_large_file_is_refused(book: Path) -> None:
    put(book, b"x" * 200_001)

    with pytest.raises(TemplateBroken) as fault:
        letter_templates(book)

    assert fault.value.code == "template_large"


def test_a_letter_that_could_not_be_written_is_a_fault() -> None:
    with pytest.raises(TemplateBroken) as fault:
        written(Broken(code="template_failed", file=NAME, line=3, found="x"))

    assert fault.value.told("en").startswith("Letter template month.above.zh.j2, line 3, fails: x.")
