"""What the buttons say in an open book."""

from collections.abc import Mapping

from workbook.schema.words import Words

# What a book is called where somebody is told to open one.
WANTED: Mapping[str, Words] = {
    "member": Words("个人月表（成员的月表）", "member book"),
    "team": Words("主管台账", "team book"),
}

LIVE: Mapping[str, Words] = {
    "ask_folder": Words(
        "{month} 的月表交在哪个文件夹？", "Which folder are the books of {month} in?"
    ),
    "ask_team_file": Words("主管台账存到哪里？", "Where is the team book to be saved?"),
    "ask_next_ending": Words(
        "{month} 到 {end} 就结束了。要下发 {following} 的月表吗？选“否”就补发 {month} 缺的。",
        "{month} ends on {end}. Issue {following}? No makes what is missing of {month}.",
    ),
    "ask_next_issued": Words(
        "{month} 的月表都发过了。要下发 {following} 的月表吗？选“否”就只核对 {month} 的目标。",
        "Everybody has a book of {month}. Issue {following}? No only compares the targets of {month}.",
    ),
    "not_remembered": Words(
        "收表文件夹没能记进台账（只读，或设了保护密码），下次还会再问。",
        "The hand-in folder could not be kept in the book (read-only, or protected by a password); "
        "you will be asked again.",
    ),
    "refused": Words("没有收下的文件：{count} 个", "Files not taken: {count}"),
    "corrections": Words("要补正的：{count} 条", "To be corrected: {count}"),
    "in_review": Words(
        "经营分析表已经打开，都在里面：{file}", "All of it is in the review book, now open: {file}"
    ),
    "more": Words("另有 {count} 行", "{count} more"),
    "demo_folder": Words("mubiao 演示", "mubiao demo"),
}
