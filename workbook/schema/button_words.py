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
    "send": Words("预览发送", "Preview and send"),
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
    "doctor": Words(
        "列出每一项，坏的那一项附一句可以直接发给 IT 的话。",
        "Lists every point; what is wrong comes with a sentence for IT.",
    ),
    "demo": Words("人名、客户和电话都是编造的。", "Names, customers and phones are made up."),
    "help": Words("在浏览器里打开。", "Opens in the browser."),
}
