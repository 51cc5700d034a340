"""The add-in's file: an Open XML package with a sheet, a Basic project and a ribbon."""

from collections.abc import Mapping, Sequence
from io import BytesIO
from xml.sax.saxutils import escape, quoteattr
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from addin.ribbon.modules import SHEET, WORKBOOK
from addin.ribbon.vba_project.module import Module
from addin.ribbon.vba_project.project import vba_project
from addin.ribbon.words_sheet import Row
from workbook.schema.ribbon_words import ADDIN_SHEET

PROJECT = "mubiao"
PROJECT_ID = "{7B1C2E0A-5D1F-4C3E-9A57-0F6E4B8D2C91}"
FIRST_DATE = (1980, 1, 1, 0, 0, 0)  # the same file every time

XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
RIBBON = "http://schemas.microsoft.com/office/2007/relationships/ui/extensibility"
BASIC = "http://schemas.microsoft.com/office/2006/relationships/vbaProject"

CONTENT_TYPES = XML + (
    f'<Types xmlns="{PACKAGE}/content-types">'
    '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.addin.macroEnabled.main+xml"/>'
    '<Override PartName="/xl/worksheets/sheet1.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>'
    '<Override PartName="/xl/styles.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>'
)
STYLES = XML + (
    f'<styleSheet xmlns="{SPREADSHEET}">'
    '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>'
    '<fills count="2"><fill><patternFill patternType="none"/></fill>'
    '<fill><patternFill patternType="gray125"/></fill></fills>'
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
    '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf xfId="0"/></cellXfs></styleSheet>'
)


def package(*, modules: Sequence[Module], rows: Sequence[Row], ribbon: str) -> bytes:
    """Return the add-in's file.

    Args:
        modules: The Basic modules, those of the workbook and its sheet among them.
        rows: What stands on the sheet.
        ribbon: The ribbon's XML.
    """
    parts: dict[str, bytes | str] = {
        **_texts(rows, ribbon),
        "xl/vbaProject.bin": vba_project(PROJECT, modules, PROJECT_ID),
    }
    buffer = BytesIO()
    with ZipFile(buffer, "w") as file:
        for name, part in parts.items():
            info = ZipInfo(name, FIRST_DATE)
            info.compress_type = ZIP_DEFLATED
            info.create_system = 0
            file.writestr(info, part)
    return buffer.getvalue()


def _texts(rows: Sequence[Row], ribbon: str) -> Mapping[str, str]:
    # An add-in has no window, so its sheet is never seen; it is not marked hidden, for a book without
    # any sheet to show is a damaged one to Excel.
    return {
        "[Content_Types].xml": CONTENT_TYPES,
        "_rels/.rels": _relations(
            (f"{RELATION}/officeDocument", "xl/workbook.xml"),
            (RIBBON, "customUI/customUI14.xml"),
        ),
        "customUI/customUI14.xml": XML + ribbon,
        "xl/workbook.xml": XML
        + (
            f'<workbook xmlns="{SPREADSHEET}" xmlns:r="{RELATION}">'
            f'<workbookPr codeName="{WORKBOOK.name}"/>'
            f'<sheets><sheet name={quoteattr(ADDIN_SHEET)} sheetId="1" r:id="rId1"/></sheets></workbook>'
        ),
        "xl/_rels/workbook.xml.rels": _relations(
            (f"{RELATION}/worksheet", "worksheets/sheet1.xml"),
            (f"{RELATION}/styles", "styles.xml"),
            (BASIC, "vbaProject.bin"),
        ),
        "xl/worksheets/sheet1.xml": XML
        + (
            f'<worksheet xmlns="{SPREADSHEET}"><sheetPr codeName="{SHEET.name}"/>'
            f"<sheetData>{''.join(_row(*each) for each in enumerate(rows, 1))}</sheetData></worksheet>"
        ),
        "xl/styles.xml": STYLES,
    }


def _relations(*targets: tuple[str, str]) -> str:
    each = (
        f'<Relationship Id="rId{number}" Type="{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets, 1)
    )
    return XML + f'<Relationships xmlns="{PACKAGE}/relationships">{"".join(each)}</Relationships>'


def _row(number: int, row: Row) -> str:
    cells = "".join(
        f'<c r="{column}{number}" t="inlineStr"><is><t xml:space="preserve">{escape(text)}</t></is></c>'
        for column, text in zip("ABC", row, strict=True)
        if text
    )
    return f'<row r="{number}">{cells}</row>'
