"""设置: what holds for the whole team."""

from workbook.schema import choices
from workbook.schema.sheet import Column, Form, Kind, Sheet
from workbook.schema.words import NOTHING, Words


def settings_sheet() -> Sheet:
    """Return what holds for the whole team: who it is, when it works, what a deal is worth, its mail."""
    return Sheet(
        id="settings",
        label=Words("设置", "Settings"),
        is_landscape=False,
        tab="#1F4E79",
        widths=(26, 34, 56),
        note=Words("黄色格子由你填。", "The tinted cells are yours."),
        blocks=(
            Form(
                id="settings",
                label=NOTHING,
                shows_hints=True,
                fields=(
                    Column(
                        id="team",
                        kind=Kind.ID,
                        label=Words("团队编号", "Team number"),
                        hint=Words(
                            "全公司唯一，例如 T01；月表靠它认团队",
                            "Unique in the company, e.g. T01; member books are known by it",
                        ),
                        required=True,
                    ),
                    Column(
                        id="name",
                        kind=Kind.TEXT,
                        label=Words("团队名称", "Team name"),
                        required=True,
                    ),
                    Column(
                        id="supervisor",
                        kind=Kind.TEXT,
                        label=Words("主管姓名", "Supervisor's name"),
                        required=True,
                    ),
                    Column(
                        id="month_rule",
                        kind=Kind.CHOICE,
                        label=Words("工作月", "Working month"),
                        hint=Words(
                            "26日至25日：1月为1日至25日，12月到31日",
                            "26th to 25th: January 1-25, December to the 31st",
                        ),
                        choices=choices.MONTH_RULE,
                        required=True,
                    ),
                    Column(
                        id="saturday",
                        kind=Kind.CHOICE,
                        label=Words("周六上班", "Saturdays worked"),
                        choices=choices.YES_NO,
                    ),
                    Column(
                        id="sunday",
                        kind=Kind.CHOICE,
                        label=Words("周日上班", "Sundays worked"),
                        choices=choices.YES_NO,
                    ),
                    Column(
                        id="average_deal",
                        kind=Kind.MONEY,
                        label=Words("标准件均(元)", "Standard deal (CNY)"),
                        decimals=2,
                        hint=Words(
                            "一件平均多少元，用来推算件数",
                            "What one deal is worth; turns an amount into deals",
                        ),
                        low=0.01,
                        high=100_000_000,
                        required=True,
                    ),
                    Column(
                        id="lang",
                        kind=Kind.CHOICE,
                        label=Words("月表语言", "Language of member books"),
                        choices=choices.BOOK_LANG,
                    ),
                    Column(
                        id="is_supervisor_averaged",
                        kind=Kind.CHOICE,
                        label=Words("主管计入人均和排名", "Supervisor in averages and ranking"),
                        choices=choices.YES_NO,
                    ),
                    Column(
                        id="folder",
                        kind=Kind.TEXT,
                        label=Words("收表文件夹", "Hand-in folder"),
                        hint=Words(
                            "不填就用本文件旁边的月份文件夹",
                            "Empty: the month's folder beside this file",
                        ),
                    ),
                ),
            ),
            _mail_form(),
        ),
    )


def _mail_form() -> Form:
    """Return the mail server; the password is asked for and never kept in a workbook."""
    return Form(
        id="mail",
        label=Words("发信", "Sending mail"),
        shows_hints=True,
        fields=(
            Column(
                id="sender",
                kind=Kind.TEXT,
                label=Words("发件邮箱", "Sender's address"),
                hint=Words(
                    "信从这个邮箱发出；密码不写在这里",
                    "Letters come from it; the password is never written here",
                ),
            ),
            Column(
                id="server",
                kind=Kind.TEXT,
                label=Words("邮件服务器", "Mail server"),
                hint=Words(
                    "SMTP 服务器，例如 smtp.exmail.qq.com",
                    "The SMTP server, e.g. smtp.office365.com",
                ),
            ),
            Column(
                id="port",
                kind=Kind.COUNT,
                label=Words("端口", "Port"),
                hint=Words(
                    "465（直接加密）或 587（STARTTLS）；不填是 465",
                    "465 (TLS from the start) or 587 (STARTTLS); empty: 465",
                ),
                low=1,
                high=65_535,
            ),
            Column(
                id="user",
                kind=Kind.TEXT,
                label=Words("登录名", "Login"),
                hint=Words("不填就是发件邮箱", "Empty: the sender's address"),
            ),
            Column(
                id="domains",
                kind=Kind.TEXT,
                label=Words("公司邮箱域名", "Company mail domains"),
                hint=Words(
                    "@ 后面的部分，多个用逗号隔开；其他域名会标成“公司外”",
                    "What follows @, with commas; others are marked as outside",
                ),
            ),
        ),
    )
