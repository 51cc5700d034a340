"""Every fault known from the trade, by number, and why some of them are in no file."""

from collections.abc import Mapping
from dataclasses import dataclass

from workbook.schema.words import Words

KNOWN = frozenset(range(1, 53))


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """A fault that no file can carry.

    Attributes:
        what: The fault.
        answer: What is done about it, or why it cannot happen.
    """

    what: Words
    answer: Words


IN_NO_FILE: Mapping[int, Elsewhere] = {
    9: Elsewhere(
        Words("没有交、迟交", "Not handed in, or late"),
        Words(
            "对照名册逐个点名，没交的列为“未交”，交了但没收下的写明是哪个文件、为什么。",
            "Everybody in the roster is called: who is missing is listed, with the file that was refused and why.",
        ),
    ),
    25: Elsewhere(
        Words("程序写回时弄丢下拉列表、图表", "A program writes back and loses lists and charts"),
        Words("交回来的表从不改动，一个字也不写。", "Books that came back are never written to."),
    ),
    40: Elsewhere(
        Words("网盘上的文件还没有下载到本机", "A cloud file that is not on this computer yet"),
        Words(
            "那一个列为“打不开”，请先下载到本机；其余照常汇总。",
            "That one is listed as unreadable, to be downloaded first; the others are consolidated.",
        ),
    ),
    41: Elsewhere(
        Words("WPS 顶替了 Excel", "WPS stands in for Excel"),
        Words(
            "汇总直接读文件，不用 Excel，也不用 WPS。",
            "Consolidating reads the files itself; neither Excel nor WPS takes part.",
        ),
    ),
    42: Elsewhere(
        Words(
            "工作簿在 OneDrive、SharePoint 上，路径是网址", "The workbook's path is a web address"
        ),
        Words(
            "按钮会说：请先把文件保存到这台电脑的文件夹里。",
            "The button says so: save the file in a folder of this computer first.",
        ),
    ),
    43: Elsewhere(
        Words("邮件发不出去、发错账号", "Mail is blocked or leaves from another account"),
        Words("汇总不发邮件。", "Consolidating sends no mail."),
    ),
    44: Elsewhere(
        Words("新版 Outlook 没有反应", "The new Outlook hangs"),
        Words("汇总不用 Outlook。", "Consolidating does not use Outlook."),
    ),
    45: Elsewhere(
        Words(
            "公司的安全策略不让 Excel 启动程序", "A company rule keeps Excel from starting programs"
        ),
        Words(
            "“安装检测”说出是哪一条，并写好给 IT 的话；小窗口和命令行不受影响。",
            "The self-check names the rule, with a sentence for IT; the window and the commands still work.",
        ),
    ),
    46: Elsewhere(
        Words(
            "受保护的视图、编辑状态、弹窗挡住", "Protected View, edit mode or a dialog in the way"
        ),
        Words(
            "交回来的表从不在 Excel 里打开。",
            "Books that came back are never opened in Excel.",
        ),
    ),
    47: Elsewhere(
        Words("Excel 开了五十个文件后卡死", "Excel hangs after fifty files"),
        Words(
            "不用 Excel 读；每个文件有时限，读不完的只退那一个。",
            "Excel does not read them; each file has a time limit, and costs itself alone.",
        ),
    ),
}
