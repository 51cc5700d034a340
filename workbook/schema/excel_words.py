"""What is said when Excel or LibreOffice does not let us work on the open book."""

from collections.abc import Mapping

from workbook.schema.words import Words

EXCEL_FAULT: Mapping[str, Words] = {
    "book_not_open": Words(
        "找不到打开着的“{name}”。如果顶上有“启用编辑”，请先点它；已经关了的请打开，再按一次。",
        "“{name}” is not open. If there is “Enable Editing” at the top, click it first; if it was closed, "
        "open it. Then press again.",
    ),
    "excel_gone": Words(
        "做到一半，Excel 或 LibreOffice 里的工作簿关了。请打开它再按一次。",
        "The book in Excel or LibreOffice was closed half-way. Open it and press again.",
    ),
    "excel_missing": Words(
        "连不上 Excel。请打开工作簿再按一次；还是不行，请按“安装检测”。",
        "Excel cannot be reached. Open the book and press again; if that does not help, press Self-check.",
    ),
    "excel_busy": Words(
        "Excel 正忙：请先输完正在输入的单元格（按回车），关掉打开的对话框，再按一次。",
        "Excel is busy: finish the cell you are typing in (press Enter), close any open box, then press again.",
    ),
    "book_fixed": Words(
        "“{name}”的工作簿结构被保护了，不能加减工作表。请在“审阅 > 保护工作簿”里取消，再按一次。",
        "The structure of “{name}” is protected, so no sheet can be added or deleted. Lift it under "
        "Review > Protect Workbook, then press again.",
    ),
    "box_failed": Words(
        "选择文件或文件夹的窗口没能打开：{why}。请再按一次；还是不行，请按“安装检测”。",
        "The box to choose a file or folder did not open: {why}. Press again; if that does not help, "
        "press Self-check.",
    ),
    "same_name_open": Words(
        "另一个同名的“{name}”正打开着，Excel 不能同时打开两个。请先关掉它，再按一次。",
        "Another book named “{name}” is open, and Excel cannot open two. Close it, then press again.",
    ),
}

XLSX = Words("Excel 工作簿", "Excel workbook")
