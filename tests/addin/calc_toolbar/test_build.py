"""The extension's file: what is in it, and that it is always the same."""

import ast
import io
import json
import xml.etree.ElementTree as ET
from pathlib import Path
from zipfile import ZipFile

import pytest

from addin.buttons import BUTTONS, groups
from addin.calc.toolbar import build
from addin.calc.toolbar.build import build_oxt
from workbook.schema.button_words import TAB

OLDEST = (3, 8)  # the Python that LibreOffice brings with it
PICTURES = Path(build.__file__).parent / "icons"
REGISTRY = "{http://openoffice.org/2001/registry}"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
MANIFEST = "{http://openoffice.org/2001/manifest}"
INTERPRETER = "/home/某人/a & b/100% \"x\" 'y'/bin/python"
START = "com.sun.star.frame.StartModule"


def files(interpreter: str = INTERPRETER) -> dict[str, str]:
    with ZipFile(io.BytesIO(build_oxt(interpreter=interpreter))) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist()}


def node(name: str) -> str:
    return f"node[@{REGISTRY}name='{name}']"


def found(root: ET.Element, path: str) -> ET.Element:
    element = root.find(path)
    assert element is not None, path
    return element


def texts(item: ET.Element, name: str) -> dict[str | None, str | None]:
    """Return a property's values by language."""
    values = item.findall(f"prop[@{REGISTRY}name='{name}']/value")
    return {value.get(LANG): value.text for value in values}


def items(parent: ET.Element) -> list[tuple[str | None, str | None, str | None]]:
    """Return URL and labels in the order in which LibreOffice shows them, by their nodes' names."""
    nodes = sorted(parent.findall("node"), key=lambda each: each.get(f"{REGISTRY}name") or "")
    titles = [texts(each, "Title") for each in nodes]
    return [
        (texts(each, "URL")[None], title.get("en"), title.get("zh-CN"))
        for each, title in zip(nodes, titles, strict=True)
    ]


def wanted() -> list[tuple[str, str | None, str | None]]:
    every: list[tuple[str, str | None, str | None]] = []
    for _, _, buttons in groups():
        every.append(("private:separator", None, None))
        every += [(f"mubiao:{b.command}", b.label.en, b.label.zh) for b in buttons]
    return every[1:]


def test_two_builds_are_the_same_to_the_byte() -> None:
    assert build_oxt(interpreter=INTERPRETER) == build_oxt(interpreter=INTERPRETER)


def test_the_interpreter_is_written_into_it_as_it_is() -> None:
    assert INTERPRETER == json.loads(files()["settings.json"])["interpreter"]


def test_every_part_is_there_and_those_to_be_registered_are_listed() -> None:
    parts = files()
    listed = ET.fromstring(parts["META-INF/manifest.xml"]).iter(f"{MANIFEST}file-entry")

    assert [
        "Addons.xcu",
        "CalcWindowState.xcu",
        "ProtocolHandler.xcu",
        "handler.py",
    ] == [each.get(f"{MANIFEST}full-path") for each in listed]
    assert {
        "META-INF/manifest.xml",
        "description.xml",
        "Addons.xcu",
        "CalcWindowState.xcu",
        "ProtocolHandler.xcu",
        "handler.py",
        "pythonpath/mubiao_child.py",
        "settings.json",
        *(f"icons/{each.command}_{size}.svg" for each in BUTTONS for size in (16, 26)),
    } == set(parts)


def test_toolbar_and_menu_have_every_button_in_its_group_in_both_languages() -> None:
    surface = found(ET.fromstring(files()["Addons.xcu"]), node("AddonUI"))
    bar = found(surface, f"{node('OfficeToolBar')}/{node('mubiao.toolbar')}")
    menu = found(surface, f"{node('OfficeMenuBar')}/{node('mubiao.toolbar')}")

    assert wanted() == items(bar)
    assert wanted() == items(found(menu, node("Submenu")))
    assert {"en": TAB.en, "zh-CN": TAB.zh, "zh-TW": TAB.zh} == texts(menu, "Title")


def test_without_a_book_the_menu_has_the_buttons_that_need_none() -> None:
    surface = found(ET.fromstring(files()["Addons.xcu"]), node("AddonUI"))
    menu = f"{node('OfficeMenuBar')}/{node('mubiao.toolbar')}/{node('Submenu')}/node"
    shown = [
        each for each in surface.findall(menu) if START in (texts(each, "Context").get(None) or "")
    ]

    assert [f"mubiao:{each.command}" for each in BUTTONS if not each.book] == [
        texts(each, "URL")[None] for each in shown
    ]


def test_every_button_has_a_tip_in_both_languages() -> None:
    words = json.loads(files()["settings.json"])["words"]

    for button in BUTTONS:
        assert {"zh": button.tip.zh, "en": button.tip.en} == words[f"mubiao:{button.command}"]


def test_every_picture_is_a_buttons_and_comes_in_both_sizes() -> None:
    parts = files()

    assert {each.command for each in BUTTONS} == {each.stem for each in PICTURES.glob("*.svg")}
    for button in BUTTONS:
        for size in (16, 26):
            picture = ET.fromstring(parts[f"icons/{button.command}_{size}.svg"])
            assert (str(size), str(size)) == (picture.get("width"), picture.get("height"))
            assert "0 0 24 24" == picture.get("viewBox")


@pytest.mark.parametrize("name", ["handler.py", "pythonpath/mubiao_child.py"])
def test_libreoffices_own_python_can_read_it(name: str) -> None:
    imported = [
        each
        for each in ast.walk(ast.parse(files()[name], feature_version=OLDEST))
        if isinstance(each, ast.Import | ast.ImportFrom)
    ]

    assert [] == [
        ast.unparse(each)
        for each in imported
        if "addin" in ast.unparse(each) or "workbook" in ast.unparse(each)
    ]
