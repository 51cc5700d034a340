"""What the self-check says: a line for every point, and the sentence for IT where one is wrong."""

from collections.abc import Mapping

from workbook.schema.words import Words

TITLE = Words("安装检测 · mubiao {version} · {system}", "Self-check · mubiao {version} · {system}")
ALL_WELL = Words("一切正常。", "All is well.")
NEEDED = Words("{count} 项要处理", "{count} to be seen to")
FOR_IT = Words("发给 IT 的话", "For IT")
HOW = Words(
    '其中的 mubiao install 就是在命令行（Windows 上用 cmd）里运行："{path}" -I -m addin install',
    'Where it says mubiao install, run in a terminal (on Windows: cmd): "{path}" -I -m addin install',
)
LISTED = Words("、", ", ")

STATE: Mapping[str, Words] = {
    "ok": Words("正常", "ok"),
    "warn": Words("注意", "note"),
    "bad": Words("不行", "wrong"),
    "unknown": Words("不明", "unknown"),
}

LABEL: Mapping[str, Words] = {
    "python": Words("Python", "Python"),
    "packages": Words("程序包", "Packages"),
    "own_files": Words("mubiao 自己的文件", "mubiao's own files"),
    "pinned": Words("按钮用的 Python", "The buttons' Python"),
    "add_in": Words("Excel 加载项", "Excel add-in"),
    "script": Words("Excel 的启动脚本", "Excel's start script"),
    "menu": Words("小窗口的入口", "Way to the window"),
    "mark": Words("下载标记", "Download mark"),
    "child_processes": Words("Defender：启动程序", "Defender: starting programs"),
    "win32_calls": Words("Defender：宏调用系统", "Defender: macros calling Windows"),
    "excel": Words("Excel", "Excel"),
    "wps": Words("WPS", "WPS"),
    "macros": Words("Excel 的宏策略", "Excel's macro policy"),
    "libreoffice": Words("LibreOffice", "LibreOffice"),
    "uno": Words("LibreOffice 连接（uno）", "LibreOffice link (uno)"),
    "toolbar": Words("LibreOffice 工具栏", "LibreOffice toolbar"),
    "state_folder": Words("记录文件夹", "Folder for notes"),
    "window": Words("小窗口", "Window"),
    "cache": Words("读过的文件（缓存）", "Files read before (cache)"),
    "mail_server": Words("邮件服务器", "Mail server"),
    "password_store": Words("邮箱密码", "Mail password"),
    "outlook": Words("Outlook", "Outlook"),
    "outbox": Words("发信记录", "Letters sent"),
}

FOUND: Mapping[str, Words] = {
    "python": Words("{version} · {path}", "{version} · {path}"),
    "packages": Words("{count} 个都够新", "all {count} new enough"),
    "from": Words("{name} 来自 {file}", "{name} comes from {file}"),
    "too_old": Words("{name} {found}（需要 {wanted}）", "{name} {found} (needs {wanted})"),
    "lacking": Words("缺 {name}", "{name} is missing"),
    "in": Words("{file}", "{file}"),
    "not_installed": Words("没有安装", "not installed"),
    "gone": Words("{file} 不见了", "{file} is gone"),
    "changed": Words("{file} 被改过", "{file} was changed"),
    "older": Words("{file} 不是现在这一版", "{file} is of another version"),
    "marked": Words("{file} 带着下载标记", "{file} carries a download mark"),
    "unmarked": Words("没有标记", "none"),
    "rule_off": Words("没有拦", "not blocking"),
    "rule_audit": Words("只记录，不拦", "recording only"),
    "rule_excluded": Words("开着，已排除 {path}", "on, {path} is excluded"),
    "rule_warn": Words("先警告", "warning first"),
    "rule_block": Words("拦截", "blocking"),
    "denied": Words("没有权限查看", "may not be read"),
    "no_excel": Words("没有找到", "not found"),
    "wps_none": Words("没有占用 Excel", "not in Excel's place"),
    "wps_place": Words("占用了 Excel：{file}", "in Excel's place: {file}"),
    "policy_none": Words("没有拦", "not blocking"),
    "policy": Words("{name}", "{name}"),
    "uno": Words("可用", "works"),
    "toolbar": Words("在 LibreOffice 里", "in LibreOffice"),
    "toolbar_gone": Words("LibreOffice 里没有了", "no longer in LibreOffice"),
    "toolbar_older": Words("不是现在这一版", "of another version"),
    "version": Words("{version}", "{version}"),
    "cache": Words("{file} · {count} 份 · {size} MB", "{file} · {count} files · {size} MB"),
    "cache_off": Words("已关闭（{switch}）", "switched off ({switch})"),
    "no_write": Words("写不进 {file}", "{file} cannot be written to"),
}

SENTENCE: Mapping[str, Words] = {
    "python": Words(
        "mubiao 需要 Python {wanted} 或更新的版本，现在是 {version}（{path}）。请安装新的 Python，再运行 mubiao install。",
        "mubiao needs Python {wanted} or newer, and runs on {version} ({path}). Please install a newer "
        "Python, then run mubiao install.",
    ),
    "packages": Words(
        'mubiao 的程序包不齐或太旧：{names}。请在命令行（Windows 上用 cmd）里运行："{path}" -m pip install --upgrade {wanted}',
        "Packages of mubiao are missing or too old: {names}. Please run in a terminal (on Windows: cmd): "
        '"{path}" -m pip install --upgrade {wanted}',
    ),
    "own_files": Words(
        "安装已损坏：{name} 是从 {file} 载入的，应在 {folder}。请删掉那一份，再把 mubiao 装到 {folder}（不要用 pip 的 --user）。",
        "The installation is damaged: {name} was loaded from {file} and belongs in {folder}. Please delete "
        "that copy, then install mubiao into {folder} (without pip's --user).",
    ),
    "pinned_gone": Words(
        "Excel 里的按钮要启动 {path}，它已经不在了。请装回那个 Python，或用现在的 Python 运行 mubiao install。",
        "The buttons in Excel start {path}, which is gone. Please put that Python back, or run mubiao install "
        "with the present one.",
    ),
    "pinned_other": Words(
        "按钮启动的是 {path}，现在运行的是 {running}。如果要用现在这一份，请再运行一次 mubiao install。",
        "The buttons start {path}, and this is {running}. If the buttons are to use this one, run "
        "mubiao install again.",
    ),
    "not_installed": Words(
        "按钮还没有装。请运行 mubiao install，不需要管理员权限。",
        "The buttons are not installed. Please run mubiao install; it needs no administrator.",
    ),
    "add_in_gone": Words(
        "{file} 装好以后被删掉或隔离了，多半是杀毒软件（Defender“保护历史记录”）。请恢复并把它列为允许，再运行 mubiao install。",
        "{file} was deleted or quarantined after it had been installed, most likely by the antivirus (see "
        "Defender's protection history). Please restore and allow it, then run mubiao install.",
    ),
    "again": Words(
        "{file} 不是 mubiao 这一版放的内容。请关闭 Excel，再运行一次 mubiao install。",
        "{file} is not what this version of mubiao puts there. Close Excel and run mubiao install again.",
    ),
    "unreadable": Words(
        "{file} 读不了：{why}。请 IT 检查它的权限。",
        "{file} cannot be read: {why}. Ask IT to check its permissions.",
    ),
    "gone_again": Words(
        "{file} 不见了。请再运行一次 mubiao install。", "{file} is gone. Run mubiao install again."
    ),
    "mark_windows": Words(
        "{file} 带着“来自互联网”的标记，Excel 会禁用它。请在 PowerShell 里运行：Unblock-File -LiteralPath '{quoted}'，再重新打开 Excel。",
        "{file} is marked as coming from the Internet, so Excel disables it. Please run in PowerShell: "
        "Unblock-File -LiteralPath '{quoted}', then open Excel again.",
    ),
    "mark_macos": Words(
        "{file} 带着“来自互联网”的隔离标记，Excel 不会载入它。请在“终端”里运行：xattr -d com.apple.quarantine {quoted}，再重新打开 Excel。",
        "{file} carries macOS's quarantine mark, so Excel does not load it. Please run in Terminal: "
        "xattr -d com.apple.quarantine {quoted}, then open Excel again.",
    ),
    "child_processes": Words(
        "Defender 的规则“阻止所有 Office 应用程序创建子进程”（{rule}）开着，Excel 里的按钮启动不了 mubiao。请把 {path} 列入攻击面减少规则的排除项。在那之前，用开始菜单里的“{menu}”。",
        "Defender's rule “Block all Office applications from creating child processes” ({rule}) is on, so the "
        "buttons in Excel cannot start mubiao. Please exclude {path} from attack surface reduction rules. "
        "Until then, use “{menu}” in the Start menu.",
    ),
    "win32_calls": Words(
        "Defender 的规则“阻止 Office 宏调用 Win32 API”（{rule}）开着，会拦下 Excel 里的按钮。请把 {path} 列入攻击面减少规则的排除项。在那之前，用开始菜单里的“{menu}”。",
        "Defender's rule “Block Win32 API calls from Office macros” ({rule}) is on and stops the buttons in Excel. "
        "Please exclude {path} from attack surface reduction rules. Until then, use “{menu}” in the Start menu.",
    ),
    "no_excel": Words(
        "这台电脑上没有找到 Excel。请安装 Excel，或用开始菜单里的“{menu}”。",
        "Excel was not found on this computer. Please install Excel, or use “{menu}” in the Start menu.",
    ),
    "wps": Words(
        "WPS 占用了 Excel（Excel.Application 指向 {file}），按钮会找错程序。请在 WPS 的“配置工具 · 高级 · 兼容设置”里取消与 Microsoft Office 的兼容，再修复一次 Microsoft Office。在那之前，用开始菜单里的“{menu}”。",
        "WPS has taken Excel's place (Excel.Application leads to {file}), so the buttons reach the wrong program. "
        "Please switch off its compatibility with Microsoft Office in WPS's configuration tool (Advanced, "
        "Compatibility), then repair Microsoft Office. Until then, use “{menu}” in the Start menu.",
    ),
    "excel_old": Words(
        "这里的 Excel 是 {version}，mubiao 的按钮需要 Excel 2010 或更新的版本。请升级 Excel，或用开始菜单里的“{menu}”。",
        "Excel {version} is too old: the buttons need Excel 2010 or newer. Please update Excel, or use "
        "“{menu}” in the Start menu.",
    ),
    "macros": Words(
        "Office 的策略不让 Excel 载入 {file}（{name}）。请允许这个加载项，或把它所在的文件夹设为受信任位置。在那之前，用开始菜单里的“{menu}”。",
        "A policy of Office keeps Excel from loading {file} ({name}). Please allow this add-in, or make its "
        "folder a trusted location. Until then, use “{menu}” in the Start menu.",
    ),
    "libreoffice": Words(
        "没有找到 LibreOffice（soffice）。请安装 LibreOffice Calc；不用它时，用小窗口：mubiao window。",
        "LibreOffice (soffice) was not found. Please install LibreOffice Calc; without it, use the window: "
        "mubiao window.",
    ),
    "unopkg": Words(
        "没有找到 unopkg，工具栏装不上。请安装完整的 LibreOffice。",
        "unopkg was not found, so the toolbar cannot be installed. Please install LibreOffice in full.",
    ),
    "uno": Words(
        "这个 Python（{version}）里没有可用的 uno，LibreOffice 的按钮连不上。请安装与 Python {version} 相配的 python3-uno。",
        "This Python ({version}) has no working uno, so LibreOffice's buttons cannot reach it. Please install "
        "the python3-uno that belongs to Python {version}.",
    ),
    "toolbar_again": Words(
        "LibreOffice 里没有 mubiao 这一版的工具栏。请关闭 LibreOffice，再运行一次 mubiao install。",
        "LibreOffice does not have the toolbar of this version of mubiao. Close LibreOffice and run "
        "mubiao install again.",
    ),
    "state_folder": Words(
        "{file} 写不进去：{why}。请给这个账户写入的权限。",
        "{file} cannot be written to: {why}. Please let this account write there.",
    ),
    "cache": Words(
        "{file} 用不了：{why}。收表汇总照常做，只是每次都要重新读全部文件。请给这个账户写入的权限，或删掉这个文件，它会自己重建。",
        "{file} cannot be used: {why}. Consolidating works all the same, but reads every file again each time. "
        "Please let this account write there, or delete the file: it is made again.",
    ),
    "window": Words(
        '小窗口打不开：这个 Python 里没有 PySide6。请在命令行（Windows 上用 cmd）里运行："{path}" -m pip install PySide6-Essentials',
        "The window cannot be opened: this Python has no PySide6. Please run in a terminal (on Windows: cmd): "
        '"{path}" -m pip install '
        "PySide6-Essentials",
    ),
}
