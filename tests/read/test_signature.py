"""A file is what its first bytes say; its ending decides only where they leave it open."""

import pytest

from tests.read.made import OLE, ole
from workbook.read.signature import refusal_code

PAGE = "<html><table><tr><td>日期</td></tr></table></html>"
LINES = "日期,客户,金额\n2026-11-03,甲,1200\n"
MAIL = "MIME-Version: 1.0\nContent-Type: multipart/related\n"


@pytest.mark.parametrize(
    ("file", "content", "code"),
    [
        ("张三.xlsx", b"", "empty_file"),
        ("张三.xlsx", b"PK\x03\x04rest", ""),
        ("张三.xlsx", ole("EncryptedPackage", "EncryptionInfo"), "encrypted"),
        ("张三.xls", ole("EncryptedPackage"), "encrypted"),
        ("张三.xls", ole("Workbook"), "old_xls"),
        ("张三.xlsx", ole("Workbook"), "old_xls"),
        ("张三.xls", ole("Book"), "old_xls"),
        ("张三", ole("Workbook"), "old_xls"),
        ("张三.et", ole("Workbook"), "wps_et"),
        ("张三.ET", ole("ETExtData"), "wps_et"),
        ("张三.xls", OLE + bytes(600), "cut_short"),
        ("安装.msi", OLE + bytes(600), "not_a_workbook"),
        ("总结.doc", ole("WordDocument"), "not_a_workbook"),
        ("张三.xlsx", ole("PowerPoint Document"), "not_a_workbook"),
        ("张三.xls", b"\x09\x08\x08\x00\x00\x05\x10\x00", "old_xls"),
        ("张三.xls", b"\x09\x08\x10\x00\x00\x06\x05\x00", "old_xls"),
        ("张三.xls", PAGE.encode(), "web_page_as_book"),
        ("张三.xlsx", ("\n  " + PAGE.upper()).encode("utf-8-sig"), "web_page_as_book"),
        ("张三.xls", PAGE.encode("utf-16"), "web_page_as_book"),
        ("张三.xls", MAIL.encode(), "web_page_as_book"),
        ("张三.xls", MAIL.encode() + b"\r\n\xa9 M\xfcller \xae", "web_page_as_book"),
        ("张三.csv", PAGE.encode(), "web_page_as_book"),
        ("网页.html", PAGE.encode(), "not_a_workbook"),
        ("张三.xlsx", LINES.encode(), "text_as_book"),
        ("张三.csv", LINES.encode("gb18030"), "text_as_book"),
        ("张三.tsv", LINES.replace(",", "\t").encode("utf-16"), "text_as_book"),
        ("张三.et", LINES.encode(), "text_as_book"),
        ("说明.txt", LINES.encode(), "not_a_workbook"),
        ("张三.xls", ("日" * 1365 + "\n日").encode(), "text_as_book"),
        ("张三.xlsx", b"%PDF-1.7\n1 0 obj", "not_a_workbook"),
        ("全组.rar", b"Rar!\x1a\x07\x01\x00", "not_a_workbook"),
        ("全组.7z", b"7z\xbc\xaf\x27\x1c\x00\x04", "not_a_workbook"),
        ("照片.jpg", b"\xff\xd8\xff\xe0\x00\x10JFIF", "not_a_workbook"),
        ("张三.xlsx", bytes(2048), "cut_short"),
        ("张三.bin", bytes(2048), "not_a_workbook"),
        ("张三.xlsx", b"\x81\x00\xff\xfe\x02" * 300, "cut_short"),
        ("张三.xlsx", b"\xff\xfe\x00\xd8\x00\x00", "cut_short"),
        ("张三.xlsx", b"\x81\xff\x81\xff", "cut_short"),
    ],
)
def test_what_a_file_is(file: str, content: bytes, code: str) -> None:
    assert code == refusal_code(file, content)
