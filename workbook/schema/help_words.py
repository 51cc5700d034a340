"""The page about the buttons: how to begin, and what each one does."""

from workbook.schema.words import Words

STOP = Words("。", ". ")
BEGIN = Words("怎样开始", "How to begin")

STEPS = (
    Words(
        "1. 按“新建主管台账”，填好设置、名册和目标，保存。",
        "1. Press “New team book”, fill in Settings, Roster and Targets, and save.",
    ),
    Words(
        "2. 月初按“下发月表”：台账旁边多出一个月份文件夹，每人一份，发给各人。",
        "2. At the start of the month press “New month”: a folder beside the team book holds a book "
        "for everybody; send them out.",
    ),
    Words(
        "3. 各人每天填日志，要交时存回这个文件夹。交之前可以自己按“检查填写”。",
        "3. Everybody fills in the log every day and puts the book back into that folder. “Check” says "
        "before that what is to be corrected.",
    ),
    Words(
        "4. 打开台账，按“收表汇总”：经营分析表打开了，谁没交、差多少、为什么、往后每天要做什么都在里面。",
        "4. Open the team book and press “Consolidate”: the review book opens, with who is missing, how "
        "far everybody is, why, and what every remaining day needs.",
    ),
)

FIRST_LOOK = Words(
    "想先看看？按“演示”：人名、客户和电话都是编造的。",
    "To have a look first, press “Demo”: everything in it is made up.",
)
OUTSIDE = Words(
    "Excel 里看不到按钮，或者用 WPS：从开始菜单打开“mubiao”，或者在命令行写 mubiao window，按钮都一样。",
    "No buttons in Excel, or WPS instead of it: open “mubiao” from the start menu, or type "
    "mubiao window. The buttons are the same.",
)
UNTOUCHED = Words(
    "成员的文件从不改动；只有“检查填写”会在打开的月表上做标记，“清除标记”能去掉。什么也不会发到网上。",
    "Members' files are never changed; only “Check” marks the open book, and “Clear marks” takes the "
    "marks away. Nothing is sent anywhere.",
)
