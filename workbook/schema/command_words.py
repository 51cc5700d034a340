"""What the command line says about itself: commands, options, and why something was not done."""

from collections.abc import Mapping

from workbook.schema.words import Words

PROGRAM = Words(
    "mubiao（目标）：发下月表，收上来，看清差距。",
    "mubiao: issue the month's books, collect them, see the gaps.",
)

NAME: Mapping[str, Words] = {
    "new-month": Words("下发月表", "New month"),
    "gaps": Words("差距分析", "Gaps"),
    "consolidate": Words("收表汇总", "Consolidate"),
}

COMMAND: Mapping[str, Words] = {
    "demo": Words(
        "演示：造一个月中的团队，收表汇总，看一遍结果",
        "Make up a team in mid-month and consolidate it, to look at",
    ),
    "new-team": Words("新建主管台账，填好就能开始", "Make a team book to fill in"),
    "new-month": Words("下发月表：每人一份个人月表", "Issue the month: a member book each"),
    "check": Words("检查填写：哪里要补正", "Check member books: what is to be corrected"),
    "gaps": Words(
        "差距分析：差多少、为什么、每天要做什么", "How far, why, and what every day needs"
    ),
    "consolidate": Words("收表汇总：得到经营分析表", "Consolidate the month into the review book"),
    "window": Words(
        "打开小窗口，按钮和 Excel 里的一样", "Open the window: the same buttons, outside Excel"
    ),
    "install": Words(
        "装上 Excel 或 LibreOffice 里的按钮", "Put the buttons into Excel or LibreOffice"
    ),
    "uninstall": Words("拆下按钮", "Take the buttons away again"),
    "doctor": Words(
        "安装检测：装得对不对，什么被拦住了", "See what is installed, and what is blocked"
    ),
    "help": Words("每个按钮做什么，怎样开始", "What every button does, and how to begin"),
    "clear-marks": Words("去掉检查留下的标记", "Take away the marks of Check"),
}

DETAIL: Mapping[str, Words] = {
    "demo": Words(
        "人名、客户和电话都是编造的。有一份改了表头、一份写成文字、一份重复、一份带密码、一份没交。",
        "Names, customers and phones are made up. One book has moved columns, one holds text for numbers, "
        "one comes twice, one has a password, one is missing.",
    ),
    "new-team": Words(
        "已有的文件不会被覆盖。填好设置、名册和目标，再下发月表。",
        "Nothing that exists is overwritten. Fill in settings, roster and targets, then issue the month.",
    ),
    "new-month": Words(
        "放进主管台账旁边的月份文件夹。可以重复做：只补缺的，已有的月表一份也不动。",
        "They go into the month's folder beside the team book. Run it again: it makes what is missing "
        "and leaves every existing book as it is.",
    ),
    "check": Words(
        "只看不改。旁边或上一层有主管台账时按它核对，否则按月表自己带的内容核对。",
        "Nothing is changed. Checked against the team book beside it or one folder up, else by itself.",
    ),
    "gaps": Words(
        "看一个人的个人月表。差距逐项分解，各项相加等于差距。",
        "For one member book. The gap is split into parts that add up to it.",
    ),
    "consolidate": Words(
        "读月份文件夹里的每个文件，经营分析表存在主管台账旁边。成员的文件一个字也不改。",
        "Reads every file of the month's folder; the review is saved beside the team book. "
        "No member's file is changed.",
    ),
    "window": Words(
        "公司不让 Excel 启动程序，或者用 WPS 时，就在这里按。",
        "For companies where Excel may not start programs, and for WPS.",
    ),
    "install": Words(
        "只装在自己的账户里，不用管理员。可以重复做。",
        "For your own account, without an administrator. May be run again at any time.",
    ),
    "uninstall": Words(
        "只拆按钮，台账、月表和分析表都不动。",
        "Only the buttons go; no workbook is touched.",
    ),
    "doctor": Words(
        "列出每一项，坏的那一项附一句可以直接发给 IT 的话。",
        "Lists every point; what is wrong comes with a sentence for IT.",
    ),
    "clear-marks": Words(
        "只能在 Excel 或 LibreOffice 里打开的个人月表上按。",
        "Only as a button on a member book that is open in Excel or LibreOffice.",
    ),
    "help": Words("命令的写法见 mubiao --help。", "How the commands are written: mubiao --help."),
}

HEADING: Mapping[str, Words] = {
    "usage": Words("用法", "Usage"),
    "commands": Words("命令", "Commands"),
    "options": Words("选项", "Options"),
    "codes": Words("退出码", "Exit codes"),
}

PLACE: Mapping[str, Words] = {
    "command": Words("命令", "COMMAND"),
    "files": Words("[文件] [选项]", "[FILE] [OPTIONS]"),
    "team": Words("主管台账.xlsx", "TEAM.xlsx"),
    "books": Words("个人月表.xlsx…", "BOOK.xlsx…"),
    "book": Words("个人月表.xlsx", "BOOK.xlsx"),
    "options": Words("[选项]", "[OPTIONS]"),
    "month": Words("年-月", "YYYY-MM"),
    "day": Words("日期", "DATE"),
    "file": Words("文件", "FILE"),
    "folder": Words("文件夹", "DIR"),
    "number": Words("数", "N"),
    "lang": Words("zh|en", "zh|en"),
    "lines": Words("lines", "lines"),
}

OPTION: Mapping[str, Words] = {
    "month": Words(
        "工作月，例如 2026-11；不写就是截至日所在的工作月",
        "the working month, e.g. 2026-11; the one that holds the as-of day if left out",
    ),
    "as-of": Words(
        "算到哪一天（含）；不写是昨天，now 是算到今天",
        "the last day that counts; yesterday if left out, now includes today",
    ),
    "use": Words(
        "同一个人交了不同的几份时，用这一份（可写多次）",
        "the file that counts among differing copies (may be repeated)",
    ),
    "team": Words("按哪一本主管台账核对", "the team book to check against"),
    "members": Words("多少人；不写是 12", "how many members; 12 if left out"),
    "log-rows": Words(
        "每人日志多少行；不写就各人不同",
        "log rows of each member; each has their own number if left out",
    ),
    "seed": Words(
        "换一个数，造出另一个团队；不写是 1",
        "another number makes another team; 1 if left out",
    ),
    "out": Words("存到哪里", "where to save"),
    "open": Words("完成后打开结果", "open the result when done"),
    "lang": Words("用中文（zh）还是英文（en）", "Chinese (zh) or English (en)"),
    "json": Words("只输出一个 JSON 对象，给程序用", "print one JSON object, for programs"),
    "help": Words("显示这一页；写在命令后面是那个命令的", "show this page, or a command's own"),
    "version": Words("显示版本", "show the version"),
}

EXIT_CODES = Words(
    "0 完成；1 完成，但有要人处理的；2 没有完成，并说明原因",
    "0 done; 1 done, and something needs a person; 2 not done, and why",
)
