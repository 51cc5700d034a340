"""What the buttons say: in Excel's ribbon, on LibreOffice's toolbar and in the window."""

from collections.abc import Mapping

from workbook.schema.words import Words

TAB = Words("目标管理", "Targets")

GROUP: Mapping[str, Words] = {
    "today": Words("今天", "Today"),
    "month_start": Words("月初", "Month start"),
    "track": Words("追踪", "Track"),
    "review": Words("总结", "Review"),
    "tools": Words("工具", "Tools"),
}

LABEL: Mapping[str, Words] = {
    "check": Words("检查填写", "Check"),
    "clear-marks": Words("清除标记", "Clear marks"),
    "gaps": Words("差距分析", "Gaps"),
    "new-team": Words("新建主管台账", "New team book"),
    "new-month": Words("下发月表", "New month"),
    "consolidate": Words("收表汇总", "Consolidate"),
    "review-week": Words("周总结", "Weekly review"),
    "review-month": Words("月度经营分析", "Monthly review"),
    "send": Words("预览发送", "Preview and send"),
    "chat": Words("复制到微信群", "Copy for chat"),
    "doctor": Words("安装检测", "Self-check"),
    "demo": Words("演示", "Demo"),
    "help": Words("帮助", "Help"),
}

TIP: Mapping[str, Words] = {
    "check": Words("看这份个人月表哪里要补正", "See what is to be corrected in this member book"),
    "clear-marks": Words("去掉检查留下的颜色和批注", "Take away the colours and notes of Check"),
    "gaps": Words("差多少、为什么、往后每天要做什么", "How far, why, and what every day needs"),
    "new-team": Words("新建一本主管台账，填好就能开始", "Make a team book to fill in"),
    "new-month": Words(
        "给在册的每个人发一份个人月表", "Make a member book for everybody in the roster"
    ),
    "consolidate": Words(
        "收上来的月表汇总成经营分析表", "Turn the books handed in into the review book"
    ),
    "review-week": Words(
        "最近一周：计划和实际，承诺做到没有，下周排了什么",
        "The last week: plan and result, promises kept or not, what is planned next",
    ),
    "review-month": Words(
        "整个月：达成、差距和原因、各周对比、下月目标建议",
        "The month: result, gaps and why, the weeks side by side, targets proposed for the next",
    ),
    "send": Words("先看每一封发给谁、发什么，勾好再发", "See every letter first, tick, then send"),
    "chat": Words(
        "文字放进剪贴板，战报做成图片，没有客户资料",
        "Text to the clipboard, the board as a picture, nothing private",
    ),
    "doctor": Words(
        "看安装得对不对，什么被拦住了", "See whether all is installed, and what is blocked"
    ),
    "demo": Words("造一个月中的团队，看一遍结果", "Make up a team in mid-month, to look at"),
    "help": Words("每个按钮做什么，怎样开始", "What every button does, and how to begin"),
}

DETAIL: Mapping[str, Words] = {
    "check": Words(
        "在打开的个人月表上按。要改的单元格标上颜色和批注，另有一张“补正清单”，最要紧的三条在前。再按一次就换成新的。",
        "Press it on an open member book. Cells to correct get a colour and a note, and a sheet lists them, "
        "the three gravest first. Pressing again replaces them.",
    ),
    "clear-marks": Words(
        "每个单元格恢复原样，您自己的批注和颜色不动，“补正清单”删去。",
        "Every cell is as it was; your own notes and colours stay, the list of corrections goes.",
    ),
    "gaps": Words(
        "在打开的个人月表上按。“月目标”旁边列出差距、序时进度、往后每天要做什么、差距由哪几项相加而成。",
        "Press it on an open member book. Beside Month target it shows the gap, the pace, what every "
        "remaining day needs, and the parts the gap is made of.",
    ),
    "new-team": Words(
        "存到您选的文件夹并打开。已有的文件不会被覆盖。",
        "Saved in the folder you choose, and opened. Nothing that exists is overwritten.",
    ),
    "new-month": Words(
        "在打开的主管台账上按。月表放进旁边的月份文件夹；可以重复按：只补缺的，已有的一份也不动。",
        "Press it on the open team book. The books go into the month's folder beside it. Press it again at "
        "any time: it makes what is missing and leaves every existing book as it is.",
    ),
    "consolidate": Words(
        "在打开的主管台账上按。第一次会问收表文件夹在哪里，并记在台账里。成员的文件一个字也不改。",
        "Press it on the open team book. The first time it asks for the hand-in folder and remembers it in "
        "the book. No member's file is changed.",
    ),
    "review-week": Words(
        "在打开的主管台账上按。做的是已经结束的最近一周，存在台账旁边并打开。",
        "Press it on the open team book. It reviews the last week that has ended, is saved beside the team "
        "book and opens.",
    ),
    "review-month": Words(
        "在打开的主管台账上按。做的是昨天所在的工作月，存在台账旁边并打开。",
        "Press it on the open team book. It reviews the working month of yesterday, is saved beside the team "
        "book and opens.",
    ),
    "send": Words(
        "在打开的主管台账上按，多出一张“预览发送”：每封信一行，勾着的才发。看好后，在那张表上再按一次就发出，"
        "结果写回表里。同一份内容给同一个人只发一次。",
        "Press it on the open team book. A sheet lists every letter; only those ticked go. Press it again on that "
        "sheet to send them; what came of each is written beside it. Nobody gets the same twice.",
    ),
    "chat": Words(
        "在打开的主管台账上按。贴到群里就行；战报和每人一页的图片放在台账旁边的文件夹里。",
        "Press it on the open team book, then paste into the group. The board and each member's page lie as "
        "pictures in a folder beside the team book.",
    ),
    "doctor": Words(
        "列出每一项，坏的那一项附一句可以直接发给 IT 的话。",
        "Lists every point; what is wrong comes with a sentence for IT.",
    ),
    "demo": Words("人名、客户和电话都是编造的。", "Names, customers and phones are made up."),
    "help": Words("在浏览器里打开。", "Opens in the browser."),
}
