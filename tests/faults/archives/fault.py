"""A zip, rar, 7z, picture or PDF instead."""

from tests.faults.book import Book
from tests.faults.fault import NONE, Became, Fault, Files, Says
from tests.faults.good import FILE, GoodTeam
from workbook.schema.status import FileStatus
from workbook.schema.words import Words


def make(good: GoodTeam) -> Files:
    """Return what comes back."""
    return {
        "2026-11_0102_周明远.zip": Book({FILE: good.book.packed()}).packed(),
        "周明远.rar": b"Rar!\x1a\x07\x01\x00" + bytes(100),
        "周明远.7z": b"7z\xbc\xaf\x27\x1c" + bytes(100),
        "周明远.jpg": b"\xff\xd8\xff\xe0" + bytes(100),
        "周明远.pdf": b"%PDF-1.7\n" + bytes(100),
    }


FAULT = Fault(
    number=52,
    what=Words("交了 zip、rar、7z、图片、PDF", "A zip, rar, 7z, picture or PDF instead"),
    make=make,
    became=(
        Became(FileStatus.UNHANDLED, "not_a_workbook", file="2026-11_0102_周明远.zip"),
        Became(FileStatus.UNHANDLED, "not_a_workbook", file="周明远.7z"),
        Became(FileStatus.UNHANDLED, "not_a_workbook", file="周明远.jpg"),
        Became(FileStatus.UNHANDLED, "not_a_workbook", file="周明远.pdf"),
        Became(FileStatus.UNHANDLED, "not_a_workbook", file="周明远.rar"),
    ),
    says=(
        Says(
            "not_a_workbook",
            "",
            Words(
                "不是 Excel 工作簿，没有处理。请把里面的月表解压或另存为 .xlsx 再放进来。",
                "Not an Excel workbook, not handled. Unpack it or save the member book as .xlsx and put it here.",
            ),
            file="2026-11_0102_周明远.zip",
        ),
        Says(
            "not_handed_in_but",
            "",
            Words(
                "周明远（0102）的文件 2026-11_0102_周明远.zip 没有被接收，等于没交。请按原因重交。",
                "周明远 (0102) handed in 2026-11_0102_周明远.zip, which was not accepted. Hand in again as the reason says.",
            ),
            file="2026-11_0102_周明远.zip",
        ),
        Says(
            "not_a_workbook",
            "",
            Words(
                "不是 Excel 工作簿，没有处理。请把里面的月表解压或另存为 .xlsx 再放进来。",
                "Not an Excel workbook, not handled. Unpack it or save the member book as .xlsx and put it here.",
            ),
            file="周明远.7z",
        ),
        Says(
            "not_a_workbook",
            "",
            Words(
                "不是 Excel 工作簿，没有处理。请把里面的月表解压或另存为 .xlsx 再放进来。",
                "Not an Excel workbook, not handled. Unpack it or save the member book as .xlsx and put it here.",
            ),
            file="周明远.jpg",
        ),
        Says(
            "not_a_workbook",
            "",
            Words(
                "不是 Excel 工作簿，没有处理。请把里面的月表解压或另存为 .xlsx 再放进来。",
                "Not an Excel workbook, not handled. Unpack it or save the member book as .xlsx and put it here.",
            ),
            file="周明远.pdf",
        ),
        Says(
            "not_a_workbook",
            "",
            Words(
                "不是 Excel 工作簿，没有处理。请把里面的月表解压或另存为 .xlsx 再放进来。",
                "Not an Excel workbook, not handled. Unpack it or save the member book as .xlsx and put it here.",
            ),
            file="周明远.rar",
        ),
    ),
    counts=NONE,
)
