"""Opened and saved again in LibreOffice."""

from pathlib import Path
from tempfile import TemporaryDirectory

from tests.calc import Calc
from tests.faults.fault import Fault, Files
from tests.faults.good import FILE, GoodTeam
from workbook.schema.words import Words


def make(good: GoodTeam) -> Files:
    """Return what comes back."""
    with TemporaryDirectory() as folder:
        book = Path(folder, FILE)
        book.write_bytes(good.book.packed())
        (Path(folder) / "calc").mkdir()
        (saved,) = Calc(Path(folder) / "calc").converted([book], "xlsx")
        return {FILE: saved.read_bytes()}


FAULT = Fault(
    number=12,
    what=Words("用 LibreOffice 打开再保存过", "Opened and saved again in LibreOffice"),
    make=make,
    because=Words(
        "填的内容一样，谁保存的都一样。", "What was filled in is the same, whoever saved it."
    ),
)
