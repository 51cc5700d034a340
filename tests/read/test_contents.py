"""A workbook's list of contents, and what is no workbook of the kind that is read."""

import pytest

from tests.read.made import (
    BOOK,
    BOOK_RELS,
    CORE,
    HEAD,
    MAIN,
    OFFICE,
    RELS,
    STYLES,
    TYPES,
    Parts,
    cells,
    packed,
    raw_book,
    raw_parts,
    refusal,
)
from workbook.read.contents import Contents, SheetPart, read_contents
from workbook.read.parts import Parts as Package

ONE = cells('<c r="A1"><v>1</v></c>')


def contents(parts: Parts) -> Contents:
    return read_contents(Package(packed(parts)))


def changed(name: str, old: str, new: str, *sheets: str) -> Parts:
    """Return a raw book's parts with a text in one of them replaced."""
    parts = raw_parts(*(sheets or (ONE,)))
    text = parts[name]
    assert isinstance(text, str)
    assert old in text
    return {**parts, name: text.replace(old, new)}


def test_sheets_in_tab_order_with_their_parts() -> None:
    parts = changed(BOOK, 'sheetId="2"', 'sheetId="2" state="veryHidden"', ONE, ONE)

    assert (
        SheetPart("S1", "xl/worksheets/sheet1.xml", is_hidden=False),
        SheetPart("S2", "xl/worksheets/sheet2.xml", is_hidden=True),
    ) == contents(parts).sheets


def test_styles_and_strings_that_are_listed_but_not_there_are_none() -> None:
    read = contents(raw_parts(ONE))
    with_styles = contents({**raw_parts(ONE), STYLES: "<styleSheet/>"})

    assert ("", "", STYLES) == (read.styles, read.strings, with_styles.styles)


def test_chart_sheets_are_left_out() -> None:
    link = f'Type="{OFFICE}/worksheet" Target="worksheets/sheet2.xml"'
    chart = f'Type="{OFFICE}/chartsheet" Target="chartsheets/sheet1.xml"'

    assert ["S1"] == [
        each.name for each in contents(changed(BOOK_RELS, link, chart, ONE, ONE)).sheets
    ]


@pytest.mark.parametrize("target", ["/xl/worksheets/sheet1.xml", "./worksheets/x/../sheet1.xml"])
def test_targets_may_be_absolute_or_roundabout(target: str) -> None:
    read = contents(changed(BOOK_RELS, "worksheets/sheet1.xml", target))

    assert ["xl/worksheets/sheet1.xml"] == [sheet.part for sheet in read.sheets]


def test_the_workbook_part_may_stand_elsewhere() -> None:
    parts = changed(RELS, BOOK, "book/main.xml")
    parts["book/main.xml"] = parts.pop(BOOK)
    index = parts.pop(BOOK_RELS)
    assert isinstance(index, str)
    parts["book/_rels/main.xml.rels"] = index.replace("worksheets/", "/xl/worksheets/")

    assert ["xl/worksheets/sheet1.xml"] == [sheet.part for sheet in contents(parts).sheets]


@pytest.mark.parametrize(
    ("setting", "expected"),
    [
        ('<workbookPr date1904="1"/>', True),
        ('<workbookPr date1904="true"/>', True),
        ('<workbookPr date1904="0"/>', False),
        ("<workbookPr/>", False),
        ("", False),
    ],
)
def test_the_date_system(setting: str, *, expected: bool) -> None:
    assert expected == contents(changed(BOOK, "<sheets>", f"{setting}<sheets>")).is_1904


@pytest.mark.parametrize(
    ("stamp", "expected"),
    [
        ("2026-11-18T09:30:00Z", "2026-11-18T09:30:00Z"),
        (" 2026-11-18T09:30:00+08:00 ", "2026-11-18T09:30:00+08:00"),
        ("yesterday", ""),
        ("", ""),
    ],
)
def test_when_it_was_last_saved(stamp: str, expected: str) -> None:
    core = f'xmlns:d="http://purl.org/dc/terms/"><d:modified>{stamp}</d:modified>'
    kind = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
    link = f'<Relationship Id="rId2" Type="{kind}" Target="{CORE}"/></Relationships>'
    parts = changed(RELS, "</Relationships>", link)

    assert expected == contents({**parts, CORE: f"{HEAD}<core {core}</core>"}).modified
    assert not contents({**parts, CORE: f"{HEAD}<core/>"}).modified
    assert not contents(parts).modified


@pytest.mark.parametrize(
    ("parts", "code"),
    [
        ({"照片.jpg": b"\xff\xd8"}, "not_a_workbook"),
        ({"mimetype": "application/vnd.oasis.opendocument.spreadsheet"}, "not_a_workbook"),
        ({TYPES: "<Types>wordprocessingml</Types>", "word/document.xml": "<w/>"}, "not_a_workbook"),
        ({**raw_parts(ONE), "xl/vbaProject.bin": b"\xd0\xcf"}, "macro_book"),
        ({**raw_parts(ONE), "xl/macrosheets/sheet1.xml": "<m/>"}, "macro_book"),
        (changed(TYPES, "sheet.main", "sheet.macroEnabled.main"), "macro_book"),
        ({TYPES: "<Types>spreadsheetml</Types>", "xl/workbook.bin": b"\x83"}, "xlsb_book"),
        (changed(BOOK, MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main"), "strict_book"),
    ],
)
def test_other_kinds_of_file_each_have_their_code(parts: Parts, code: str) -> None:
    assert (code, "") == refusal(packed(parts))


def test_a_book_saved_by_a_web_tool_is_no_macro_book_for_a_type_it_only_names() -> None:
    kind = "application/vnd.ms-excel.sheet.binary.macroEnabled.main"
    named = f'<Default Extension="bin" ContentType="{kind}"/></Types>'

    assert ["S1"] == [tab.name for tab in contents(changed(TYPES, "</Types>", named)).sheets]


DTD = '<!DOCTYPE workbook [<!ENTITY a "b">]>'


@pytest.mark.parametrize(
    ("parts", "code", "found"),
    [
        (changed(TYPES, "<Types", f"{DTD}<Types"), "xml_with_doctype", ""),
        (changed(BOOK, "<workbook", f"{DTD}<workbook"), "xml_with_doctype", ""),
        (changed(BOOK, "</sheets>", "</sheet>"), "part_unreadable", BOOK),
        (changed(BOOK, 'r:id="rId1"', 'r:id="rId9"'), "part_unreadable", "S1"),
        (changed(BOOK, ' r:id="rId1"', ""), "part_unreadable", "S1"),
        (changed(BOOK_RELS, "sheet2.xml", "sheet1.xml", ONE, ONE), "part_unreadable", BOOK),
        (changed(BOOK_RELS, "sheet1.xml", "gone.xml"), "part_unreadable", "xl/worksheets/gone.xml"),
        (changed(RELS, BOOK, "xl/gone.xml"), "part_unreadable", "xl/gone.xml"),
    ],
)
def test_damaged_lists_name_the_part(parts: Parts, code: str, found: str) -> None:
    assert (code, found) == refusal(packed(parts))


def test_a_missing_root_index_is_named() -> None:
    parts = raw_parts(ONE)
    del parts[RELS]

    assert ("part_unreadable", RELS) == refusal(packed(parts))


def test_external_links_lead_nowhere() -> None:
    away = 'TargetMode="External" Target="worksheets/sheet1.xml"'
    parts = changed(BOOK_RELS, 'Target="worksheets/sheet1.xml"', away)

    assert ("part_unreadable", "S1") == refusal(packed(parts))


def test_more_tabs_than_anyone_has_are_refused() -> None:
    assert ("part_unreadable", BOOK) == refusal(raw_book(*[ONE] * 256))
