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
    "review-week": Words("周总结", "Weekly review"),
    "review-month": Words("月度经营分析", "Monthly review"),
    "send": Words("预览发送", "Preview and send"),
    "chat": Words("复制到微信群", "Copy for chat"),
    "outbox": Words("发件箱", "Outbox"),
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
    "review": Words(
        "周总结、月度经营分析：做一份给主管看的总结",
        "Make the weekly or the monthly review",
    ),
    "review-week": Words("周总结：最近一周", "The weekly review of the last week"),
    "review-month": Words("月度经营分析", "The monthly review"),
    "send": Words(
        "预览发送：先看每一封发给谁，点头才发", "Show every letter first, then send what is wanted"
    ),
    "chat": Words(
        "复制到微信群：文字和图片，没有客户资料",
        "Text and pictures for the chat group, nothing private",
    ),
    "outbox": Words("发件箱：什么时候、什么内容、发给了谁", "What was sent, when, and to whom"),
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
    "review": Words(
        "写 --week 是周总结（不写第几周，就是已经结束的最近一周）；写 --month 或都不写是月度经营分析，"
        "存在主管台账旁边。",
        "--week makes the weekly review (of the last week that has ended if no number is given); --month, or "
        "neither, the monthly one. It is saved beside the team book.",
    ),
    "review-week": Words("同 mubiao review --week。", "As mubiao review --week."),
    "review-month": Words("同 mubiao review --month。", "As mubiao review --month."),
    "send": Words(
        "给谁、怎么发，写在主管台账的收件人表里。先列出每个地址、主题、附件；同一份内容给同一个人只发一次。"
        "客户的电话和姓名都遮住。",
        "To whom and how stands on the Recipients sheet of the team book. Every address, subject and attachment "
        "is shown first; nobody gets the same twice. Customers' phones and names are masked.",
    ),
    "chat": Words(
        "文字放进剪贴板，战报和每人一页的图片放进一个文件夹。",
        "The text goes to the clipboard, the board and a picture of each member's page into a folder.",
    ),
    "outbox": Words(
        "“不确定”的信可能已经到了：先看已发送，再说它到了（--arrived）还是重发（--again）。",
        "A letter that is unknown may have arrived: look into Sent, then say so (--arrived) or send it "
        "again (--again).",
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
        "列出每一项，坏的那一项附一句可以直接发给 IT 的话。写上主管台账，邮件服务器也看。",
        "Lists every point; what is wrong comes with a sentence for IT. With a team book, its mail server is "
        "looked at, too.",
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
    "week": Words("第几周", "N"),
    "reason": Words("原因", "REASON"),
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
    "week": Words(
        "周总结；第几周（1–5），不写就是已经结束的最近一周",
        "the weekly review; which week (1-5), the last that has ended if left out",
    ),
    "yes": Words("不再问，照预览发", "do not ask: send what is shown"),
    "unmask": Words(
        "不遮客户资料，写明为什么（记在本机）",
        "mask nothing, and why (kept on this computer)",
    ),
    "arrived": Words(
        "这一封（编号）已经到了（可写多次）", "this letter did arrive (may be repeated)"
    ),
    "again": Words("这一封（编号）重发（可写多次）", "send this letter again (may be repeated)"),
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
