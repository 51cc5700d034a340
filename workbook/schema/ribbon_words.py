"""What Excel's ribbon says where a command cannot be started, and the sheet that holds its words."""

from collections.abc import Mapping

from workbook.schema.words import Words

ADDIN_SHEET = "mubiao"

START_FAULT: Mapping[str, Words] = {
    "damaged": Words(
        "安装已损坏：找不到 mubiao 的程序（错误 {code}）。什么都没有运行。请重新安装，或请 IT 运行 mubiao doctor。",
        "Installation damaged: mubiao's program is not there (error {code}). Nothing was run. "
        "Install it again, or ask IT to run mubiao doctor.",
    ),
    "blocked": Words(
        "这台电脑不让 Excel 启动别的程序（错误 {code}）。请改用“目标 mubiao”窗口"
        "（在开始菜单里；Mac 上运行 mubiao window），按钮都一样；或把这句话发给 IT。",
        "Excel may not start programs on this computer (error {code}). Use the window “目标 mubiao” "
        "instead (in the start menu; on a Mac run mubiao window): it has the same buttons. Or send this sentence to IT.",
    ),
    "silent": Words(
        "程序已启动，但一分钟没有回应，可能被杀毒软件拦住了。请改用“目标 mubiao”窗口"
        "（在开始菜单里；Mac 上运行 mubiao window），或请 IT 运行 mubiao doctor。",
        "The program was started but has not answered for a minute; antivirus software may be holding it. Use the "
        "window “目标 mubiao” (in the start menu; on a Mac run mubiao window), or ask IT to run mubiao doctor.",
    ),
}
