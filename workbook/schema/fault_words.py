"""Why a command was not done, in a sentence that says what to do."""

from collections.abc import Mapping

from workbook.schema.words import Words

FAULT: Mapping[str, Words] = {
    "unknown_command": Words(
        "没有“{found}”这个命令。可用的命令：{wanted}。",
        "There is no command “{found}”. There are: {wanted}.",
    ),
    "unknown_option": Words(
        "{program} 没有“{found}”这个选项。看说明：{program} --help",
        "{program} has no option “{found}”. See {program} --help",
    ),
    "value_needed": Words(
        "“{found}”后面要写“{wanted}”。看说明：{program} --help",
        "{found} needs {wanted}. See {program} --help",
    ),
    "value_unwanted": Words("“{found}”后面不用写值。", "{found} takes no value."),
    "file_needed": Words(
        "要写文件：{program} {wanted}",
        "A file is needed: {program} {wanted}",
    ),
    "file_unwanted": Words(
        "{program} 用不上“{found}”。看说明：{program} --help",
        "{program} has no use for “{found}”. See {program} --help",
    ),
    "live_only": Words(
        "“{label}”要在 Excel 或 LibreOffice 里打开的个人月表上按。",
        "“{label}” is a button for a member book that is open in Excel or LibreOffice.",
    ),
    "bad_month": Words(
        "工作月“{found}”不对，应写成 2026-11。", "The month “{found}” is not right; write 2026-11."
    ),
    "bad_date": Words(
        "截至日“{found}”不对，应写成 2026-11-18，或者 now（算到今天）。",
        "The as-of day “{found}” is not right; write 2026-11-18, or now to include today.",
    ),
    "bad_number": Words(
        "“{option}”要写 {low} 到 {high} 的整数，现为“{found}”。",
        "{option} takes a whole number from {low} to {high}, not “{found}”.",
    ),
    "bad_lang": Words(
        "语言“{found}”不对，写 zh（中文）或 en（英文）。",
        "The language “{found}” is not right; write zh or en.",
    ),
    "file_missing": Words(
        "找不到 {file}。请检查文件名和文件夹。", "{file} is not there. Check its name and folder."
    ),
    "folder_missing": Words(
        "找不到收表文件夹 {file}。请先下发月表（mubiao new-month），或在设置里写对文件夹。",
        "The hand-in folder {file} is not there. Issue the month first (mubiao new-month), "
        "or correct the folder in Settings.",
    ),
    "file_unread": Words(
        "{file} 读不了：{why}。如果正开着，请关掉再试。",
        "{file} cannot be read: {why}. If it is open elsewhere, close it and try again.",
    ),
    "file_there": Words(
        "{file} 已经有了，没有覆盖。请换个名字：--out",
        "{file} exists and was not overwritten. Give another name with --out",
    ),
    "not_a_demo": Words(
        "{file} 里有别的文件，演示不写进去。请用 --out 换一个空文件夹。",
        "{file} holds other files; the demo does not write there. Name an empty folder with --out",
    ),
    "file_unwritten": Words(
        "{file} 存不了：{why}。请检查磁盘空间和权限，或用 --out 换个地方。",
        "{file} cannot be saved: {why}. Check free space and permissions, or save elsewhere with --out",
    ),
    "team_refused": Words("{file} 不能用作主管台账：", "{file} cannot be used as the team book:"),
    "book_refused": Words("{file} 没法分析：", "{file} cannot be analysed:"),
    "use_unknown": Words(
        "--use 的“{found}”不在收表文件夹里。", "The file “{found}” of --use is not in the folder."
    ),
    "no_letter": Words(
        "发件箱里没有第 {found} 封信。", "There is no letter {found} in the outbox."
    ),
    "letter_stands": Words(
        "第 {found} 封信现在是“{wanted}”，不用说。",
        "Letter {found} is “{wanted}”: nothing is to be said of it.",
    ),
    "not_opened": Words(
        "{file} 打不开：{why}。请自己双击打开它。", "{file} does not open: {why}. Open it yourself."
    ),
    "already_running": Words(
        "正在{label}，{since} 开始的。请等它做完。",
        "“{label}” has been running since {since}. Wait until it is done.",
    ),
    "damaged": Words(
        "安装已损坏：{package} 是从 {file} 载入的，不在安装的位置 {wanted}。什么也没有做。请把 mubiao 重新装到那里（不要用 pip 的 --user）。",
        "Installation damaged: {package} was loaded from {file}, which is not where it was installed, "
        "{wanted}. Nothing was done. Install mubiao there again (without pip's --user).",
    ),
    "no_book": Words(
        "请先打开{wanted}（顶上有“启用编辑”的，先点它），再按“{label}”。",
        "Open the {wanted} first (if there is “Enable Editing” at the top, click it), then press “{label}”.",
    ),
    "not_ours": Words(
        "“{file}”不是 mubiao 的表。请先打开{wanted}，再按“{label}”。",
        "“{file}” is no workbook of mubiao's. Open the {wanted} first, then press “{label}”.",
    ),
    "other_kind": Words(
        "“{file}”是{found}。请先打开{wanted}，再按“{label}”。",
        "“{file}” is a {found}. Open the {wanted} first, then press “{label}”.",
    ),
    "never_saved": Words(
        "请先把“{file}”保存到这台电脑的文件夹里（不能在 OneDrive 等云盘里），再按“{label}”："
        "月表和经营分析表都放在它旁边。",
        "Save “{file}” in a folder of this computer first (not in OneDrive or another cloud), then press "
        "“{label}”: the member books and the review go beside it.",
    ),
    "window_missing": Words(
        '窗口还缺一个部件：PySide6。请在命令行（Windows 上用 cmd）里运行："{path}" -m pip install PySide6-Essentials',
        "The window needs PySide6, which is not installed. Please run in a terminal (on Windows: cmd): "
        '"{path}" -m pip install PySide6-Essentials',
    ),
    "window_blocked": Words(
        "窗口打不开：PySide6 装了，但这台电脑缺它要的东西：{why}。请让 IT 补上，或重装 PySide6-Essentials。",
        "The window does not open: PySide6 is installed, but this machine lacks what it needs: {why}. "
        "Ask IT for it, or install PySide6-Essentials again.",
    ),
    "no_screen": Words(
        "这里没有屏幕可以显示窗口。请在桌面上打开，或者直接用命令：mubiao --help",
        "There is no screen here to show a window on. Start it on a desktop, or use the commands: mubiao --help",
    ),
    "stopped": Words("已停止。", "Stopped."),
    "bug": Words(
        "程序出错了，是我们的问题，您的文件没有改动。详情在 {log}（不含表格内容），请把它发给我们。",
        "Something went wrong on our side; your files are unchanged. Details, without any cell contents, "
        "are in {log}: please send it to us.",
    ),
}

# The same where a button was pressed: nobody is told of an option of the command line.
PRESSED_FAULT: Mapping[str, Words] = {
    "folder_missing": Words(
        "找不到收表文件夹 {file}。请先按“下发月表”，或在设置里写对文件夹。",
        "The hand-in folder {file} is not there. Press “New month” first, or correct the folder in "
        "Settings.",
    ),
    "file_there": Words(
        "{file} 已经有了，没有覆盖。请换个名字。",
        "{file} exists and was not overwritten. Choose another name.",
    ),
    "not_a_demo": Words(
        "{file} 里有别的文件，演示不写进去。请把它们移走，再按一次。",
        "{file} holds other files; the demo does not write there. Move them away and press again.",
    ),
    "file_unwritten": Words(
        "{file} 存不了：{why}。请检查磁盘空间和权限。",
        "{file} cannot be saved: {why}. Check free space and permissions.",
    ),
}
