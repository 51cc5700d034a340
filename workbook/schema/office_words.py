"""The sentences about LibreOffice: what is missing, and what to do about it."""

from collections.abc import Mapping

from workbook.schema.words import Words

OFFICE_FAULT: Mapping[str, Words] = {
    "uno_missing": Words(
        "这台电脑的 Python 连不上 LibreOffice：缺少 uno。请 IT 安装 python3-uno（须与 Python 同一版本）。",
        "Python cannot reach LibreOffice on this computer: uno is missing. Ask IT to install python3-uno "
        "(for the same Python version).",
    ),
    "office_missing": Words(
        "这台电脑上没有找到 LibreOffice。请 IT 安装 LibreOffice Calc。",
        "LibreOffice was not found on this computer. Ask IT to install LibreOffice Calc.",
    ),
    "office_silent": Words(
        "LibreOffice 没有应答。请保存后关闭 LibreOffice，重新打开再按一次。",
        "LibreOffice does not answer. Save, close LibreOffice, open it again and press once more.",
    ),
    "book_gone": Words(
        "按按钮时的那本工作簿已经关了。请打开它再按一次。",
        "The book the button was pressed on has been closed. Open it and press again.",
    ),
}
