"""What book a file is."""

import shutil
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import openpyxl

from addin.window.recognised import Book, recognise

LOCAL_HEADER = 30  # bytes before a part's name in a zip


def test_every_kind_of_book_is_known_by_what_is_inside(made: Path) -> None:
    team = made / "主管台账.xlsx"
    member = next((made / "2026-11").glob("*_0102_*.xlsx"))
    review = next(made.glob("经营分析表*.xlsx"))

    assert [recognise(each, "zh") for each in (team, member, review)] == [
        Book(path=team, kind="team", about="主管台账 · 演示一组"),
        Book(path=member, kind="member", about="个人月表 · 周明远 0102 · 2026-11"),
        Book(path=review, about="这是经营分析表，直接打开看就行。请选个人月表或主管台账。"),
    ]
    assert recognise(team, "en").about == "Team book · 演示一组"


def test_its_name_does_not_matter(made: Path, tmp_path: Path) -> None:
    copy = tmp_path / "副本 (1).xlsx"
    shutil.copy(made / "主管台账.xlsx", copy)

    assert recognise(copy, "zh").kind == "team"


def test_a_book_without_its_hidden_sheet_is_known_by_what_it_shows(
    made: Path, tmp_path: Path
) -> None:
    for name, file in (("team", "主管台账.xlsx"), ("member", "2026-11/2026-11_0102_周明远.xlsx")):
        book = openpyxl.load_workbook(made / file)
        del book["_mubiao"]
        bare = tmp_path / f"{name}.xlsx"
        book.save(bare)

        assert recognise(bare, "zh").kind == name


def test_another_workbook_is_not_ours(tmp_path: Path) -> None:
    file = tmp_path / "考勤.xlsx"
    openpyxl.Workbook().save(file)

    assert recognise(file, "zh") == Book(
        path=file,
        about="不是个人月表，也不是主管台账。请选由“下发月表”或“新建主管台账”做出来的表。",
    )


def test_what_cannot_be_read_says_why(tmp_path: Path) -> None:
    gone, text, empty = (tmp_path / name for name in ("没有.xlsx", "a.txt", "b.xlsx"))
    text.write_text("hello")
    empty.touch()

    books = [recognise(each, "zh") for each in (gone, text, empty, tmp_path)]

    assert [""] * 4 == [each.kind for each in books]
    assert books[0].about == f"找不到 {gone}。请检查文件名和文件夹。"
    assert all(each.about for each in books)


def test_a_workbook_with_damaged_properties_does_not_stop_the_looking(tmp_path: Path) -> None:
    whole, file = tmp_path / "a.xlsx", tmp_path / "b.xlsx"
    openpyxl.Workbook().save(whole)
    with ZipFile(whole) as package, ZipFile(file, "w", ZIP_DEFLATED) as copy:
        for name in package.namelist():
            # Nothing leads to the properties, so that only who looks for them by name meets them.
            copy.writestr(name, package.read(name).replace(b"core-properties", b"nothing"))
        part = copy.getinfo("docProps/core.xml")
    content = bytearray(file.read_bytes())
    begin = part.header_offset + LOCAL_HEADER + len(part.filename)
    content[begin : begin + part.compress_size] = b"\xff" * part.compress_size
    file.write_bytes(content)

    assert (
        recognise(file, "zh").about
        == "不是个人月表，也不是主管台账。请选由“下发月表”或“新建主管台账”做出来的表。"
    )
