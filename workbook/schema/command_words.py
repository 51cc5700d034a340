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
    "stopped": Words("已停止。", "Stopped."),
    "bug": Words(
        "程序出错了，是我们的问题，您的文件没有改动。详情在 {log}（不含表格内容），请把它发给我们。",
        "Something went wrong on our side; your files are unchanged. Details, without any cell contents, "
        "are in {log}: please send it to us.",
    ),
}
