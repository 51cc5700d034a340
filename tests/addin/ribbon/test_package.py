"""The add-in's file: reproducible, valid, and read back by tools that are not ours."""

import json
import subprocess
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree
from zipfile import ZipFile

import olefile
import pytest
from oletools.olevba import VBA_Parser
from pyopenvba import ExcelFile

from addin.ribbon.build import build_xlam
from addin.ribbon.modules import modules
from addin.ribbon.vba_project.module import Module
from addin.ribbon.vba_project.project import vba_project
from addin.ribbon.words_sheet import rows
from tests.addin.ribbon.platform_stub import FOLDER, INTERPRETER
from tests.addin.ribbon.test_compound_file import black_height, opened
from tests.conftest import VALIDATOR

SPREADSHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
HOSTILE = r"C:\a <b> & 'c' \"d\"\目标"


@pytest.fixture
def xlam() -> bytes:
    """Return the add-in."""
    return build_xlam(interpreter=INTERPRETER, folder=FOLDER)


def test_it_builds_twice_to_the_same_bytes(xlam: bytes) -> None:
    assert xlam == build_xlam(interpreter=INTERPRETER, folder=FOLDER)


@pytest.mark.parametrize("path", [FOLDER, HOSTILE, ""])
def test_the_open_xml_validator_passes_it(tmp_path: Path, path: str) -> None:
    file = tmp_path / "mubiao.xlam"
    file.write_bytes(build_xlam(interpreter=path, folder=path))
    done = subprocess.run([VALIDATOR, file], capture_output=True, text=True)
    report = json.loads(done.stdout)
    assert (True, []) == (report["ok"], report["errors"])


def test_the_validator_sees_the_ribbon(tmp_path: Path, xlam: bytes) -> None:
    file = tmp_path / "mubiao.xlam"
    with ZipFile(BytesIO(xlam)) as built, ZipFile(file, "w") as spoilt:
        for name in built.namelist():
            spoilt.writestr(name, built.read(name).replace(b"onAction=", b"onActon="))
    done = subprocess.run([VALIDATOR, file], capture_output=True, text=True)
    assert "onActon" in done.stdout


def test_oletools_reads_every_module_back(tmp_path: Path, xlam: bytes) -> None:
    file = tmp_path / "mubiao.xlam"
    file.write_bytes(xlam)
    parser = VBA_Parser(str(file))
    actual = {name.rpartition(".")[0]: text for _, _, name, text in parser.extract_macros()}
    parser.close()
    assert {each.name: each.stored() for each in modules()} == actual


def test_another_reader_finds_the_project_sound(tmp_path: Path, xlam: bytes) -> None:
    file = tmp_path / "mubiao.xlam"
    file.write_bytes(xlam)
    with ExcelFile(file) as book:
        project = book.vba_project()
        assert [each.name for each in modules()] == book.module_names()
        assert ["stdole", "Office"] == [each.name for each in project.references]
        assert [] == list(project.validate())


def test_olefile_finds_no_defect(xlam: bytes) -> None:
    with ZipFile(BytesIO(xlam)) as file:
        project = file.read("xl/vbaProject.bin")
    with opened(project) as streams:
        assert [] == streams.parsing_issues
        for entry in [each for each in streams.direntries if each is not None]:
            if entry.entry_type in (olefile.STGTY_STORAGE, olefile.STGTY_ROOT):
                black_height(streams, entry.sid_child, "red")


def test_its_sheet_holds_where_python_is_and_every_word_as_text(xlam: bytes) -> None:
    with ZipFile(BytesIO(xlam)) as file:
        sheet = ElementTree.fromstring(file.read("xl/worksheets/sheet1.xml"))
    cells = list(sheet.iter(f"{SPREADSHEET}c"))
    assert {"inlineStr"} == {cell.get("t") for cell in cells}
    assert [] == list(sheet.iter(f"{SPREADSHEET}f"))
    actual = {cell.get("r"): "".join(cell.itertext()) for cell in cells}
    expected = {
        f"{column}{number}": text
        for number, row in enumerate(rows(interpreter=INTERPRETER, folder=FOLDER), 1)
        for column, text in zip("ABC", row, strict=True)
        if text
    }
    assert expected == actual


def test_source_that_is_not_ascii_is_refused() -> None:
    with pytest.raises(UnicodeEncodeError):
        vba_project("p", [Module("M", "' 目标\n")], "{7B1C2E0A-5D1F-4C3E-9A57-0F6E4B8D2C91}")
