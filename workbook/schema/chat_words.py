"""What is said when a review is made ready for the chat group."""

from collections.abc import Mapping

from workbook.schema.words import Words

CHAT: Mapping[str, Words] = {
    "which": Words(
        "要整个月的吗？选“是”是月度经营分析，选“否”是最近一周的周总结。",
        "The whole month? Yes for the monthly review, No for the review of the last week.",
    ),
    "not_copied_here": Words(
        "这台电脑上没有剪贴板可用：要粘贴的文字在文件夹里的“{file}”。",
        "There is no clipboard here: the text to paste is in “{file}” in the folder.",
    ),
    "folder": Words("微信群 {period}", "For chat {period}"),
    "team_text": Words("全组.txt", "Team.txt"),
    "board": Words("战报", "Board"),
    "drawing": Words("画图", "Drawing"),
    "copied": Words(
        "文字已经复制，到群里粘贴就行。", "The text is on the clipboard: paste it into the group."
    ),
    "not_copied": Words(
        "这台电脑上没有剪贴板可用：文字在下面，也在文件夹里。",
        "There is no clipboard here: the text is below, and in the folder.",
    ),
    "there": Words(
        "战报和每人一页的图片、文字都在：{folder}",
        "The board, and a picture and a text for each member, are in: {folder}",
    ),
}
