"""What install and uninstall say, and what they are called in the start menu."""

from collections.abc import Mapping

from workbook.schema.words import Words

# One name in both languages: installing again in the other one must not leave a second entry.
MENU_FILE = "目标 mubiao"
MENU_NAME = Words("目标 mubiao", "mubiao")
MENU_COMMENT = Words(
    "目标管理：不开 Excel 也能按的按钮", "Managing by targets: the buttons, outside Excel"
)

INSTALLED: Mapping[str, Words] = {
    "title": Words("已装好", "Installed"),
    "add_in": Words("Excel 加载项", "Excel add-in"),
    "script": Words("Excel 的启动脚本", "Excel's start script"),
    "menu": Words("小窗口", "Window"),
    "toolbar": Words("LibreOffice 工具栏", "LibreOffice toolbar"),
    "program": Words("按钮启动 {interpreter}", "The buttons start {interpreter}"),
    "next_windows": Words(
        "接下来：保存并关闭所有 Excel 窗口，再打开 Excel，最上面多出“{tab}”。没有的话，从开始菜单打开“{menu}”，按“{doctor}”。",
        "Next: save and close every Excel window, then open Excel: there is a tab “{tab}”. If not, open "
        "“{menu}” from the Start menu and press “{doctor}”.",
    ),
    "next_macos": Words(
        "接下来：退出 Excel（⌘Q）再打开，最上面多出“{tab}”。没有的话，运行 mubiao doctor。",
        "Next: quit Excel (⌘Q) and open it again: there is a tab “{tab}”. If not, run mubiao doctor.",
    ),
    "next_linux": Words(
        "接下来：关闭再打开 LibreOffice Calc，工具栏里多出“{tab}”。不用 LibreOffice 时，从应用菜单打开“{menu}”。",
        "Next: close LibreOffice Calc and open it again: there is a toolbar “{tab}”. Without LibreOffice, "
        "open “{menu}” from the applications menu.",
    ),
    "no_toolbar": Words(
        "LibreOffice 的工具栏没有装上：{why}",
        "The LibreOffice toolbar was not installed: {why}",
    ),
}

UNINSTALLED: Mapping[str, Words] = {
    "title": Words("已拆除", "Uninstalled"),
    "removed": Words("已删除 {file}", "Removed {file}"),
    "toolbar": Words("已从 LibreOffice 拆下工具栏", "Took the toolbar out of LibreOffice"),
    "gone": Words("早已不在 {file}", "Already gone: {file}"),
    "left": Words(
        "没有删 {file}：装好以后被改过。确实不要了，请自己删除。",
        "Left {file}: it was changed after it had been installed. If you do not want it, delete it.",
    ),
    "nothing": Words("这个账户里没有装过，没有要拆的。", "Nothing is installed for this account."),
    "next": Words(
        "台账、月表和分析表都没有动。正开着的 Excel 或 LibreOffice 要重新打开，按钮才会消失。",
        "No workbook was touched. The buttons disappear when Excel or LibreOffice is opened again.",
    ),
}

INSTALL_FAULT: Mapping[str, Words] = {
    "foreign": Words(
        "{file} 已经有了，不是 mubiao 放的，没有覆盖。请把它移走或改名，再运行一次 mubiao install。",
        "{file} is there already and was not put there by mubiao; it was not overwritten. Move or rename "
        "it, then run mubiao install again.",
    ),
    "held_open": Words(
        "{file} 正被 Excel 用着，没有动它。请保存并关闭所有 Excel 窗口，再运行一次。",
        "Excel is using {file}; it was left as it is. Save and close every Excel window, then run this again.",
    ),
    "not_on_drive": Words(
        "mubiao 在 {file}，不在本机的硬盘上。请 IT 把它装到本机硬盘，再运行 mubiao install。",
        "mubiao is in {file}, which is not on a drive of this computer. Ask IT to install it on a local "
        "drive, then run mubiao install.",
    ),
    "store": Words(
        "这个 Python（{file}）来自 Microsoft Store，它放的文件 Excel 看不见，按钮装不上。请 IT 从 python.org 安装 Python，用它装 mubiao，再运行 mubiao install。",
        "This Python ({file}) comes from the Microsoft Store: Excel does not see the files it puts in place, so the "
        "buttons cannot be installed. Ask IT to install Python from python.org and mubiao with it, then run "
        "mubiao install.",
    ),
    "not_put": Words(
        "{file} 放不进去：{why}。请 IT 检查这个文件夹的权限，再运行一次 mubiao install。",
        "{file} cannot be put in place: {why}. Ask IT to check the permissions of that folder, then run "
        "mubiao install again.",
    ),
    "not_removed": Words(
        "{file} 删不掉：{why}。请 IT 检查它的权限，再运行一次 mubiao uninstall。",
        "{file} cannot be removed: {why}. Ask IT to check its permissions, then run mubiao uninstall again.",
    ),
}
