"""收件人 and the mail fields of 设置: who gets letters, and every way to the wrong person refused."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.check.sample import changed, rows, said, told
from tests.check.test_team import team_grids
from workbook.check.team import check_team
from workbook.check.team_recipients import recipients_on
from workbook.schema.finding import Finding
from workbook.schema.recipient import Audience, MailSettings, Recipient, Way
from workbook.schema.sentences import message
from workbook.schema.team import Team

MAIL = {"settings.mail.domains": "example.com"}
EMAILS = {
    "roster.roster.email@0": "zhang@example.com",
    "roster.roster.email@1": "li@example.com",
    "roster.roster.email@2": "wang@example.com",
}
HEADER = "name address audience member way lang"

Values = Mapping[str, object]


def read(lines: str, values: Values | None = None) -> tuple[Team, tuple[Finding, ...]]:
    """Return the team with rows of 收件人 typed in, and what is said."""
    typed = rows("recipients.recipients", f"{HEADER}\n{lines}") if lines else {}
    team, findings = check_team(team_grids({**MAIL, **EMAILS, **typed, **(values or {})}))
    assert team is not None
    return team, findings


def sentences(lines: str, values: Values | None = None) -> list[str]:
    """Return what is said of rows none of which is used."""
    team, findings = read(lines, values)
    assert team.recipients == ()
    return said(findings)


def with_address(address: object) -> list[str]:
    """Return what is said of one address, which is not used."""
    return sentences("赵总 - 上级 - - -", {"recipients.recipients.address@0": address})


def test_each_audience_gets_its_letter() -> None:
    team, findings = read(
        "王五 - 主管 A9 直接发邮件 英文\n"
        "赵总 zhao@example.com 上级 - Outlook -\n"
        "张三 - 成员本人 A1 存成草稿 中文\n"
        "- - Member A2 - -\n"
        "档案 - 上级 - 存到文件夹 -",
        {"settings.mail.sender": "wang@example.com", "settings.mail.server": "smtp.example.com"},
    )

    assert findings == ()
    assert (
        Recipient(
            name="王五",
            address="wang@example.com",
            audience=Audience.SUPERVISOR,
            way=Way.SMTP,
            lang="en",
            cell="C5",
        ),
        Recipient(
            name="赵总",
            address="zhao@example.com",
            audience=Audience.ABOVE,
            way=Way.OUTLOOK,
            cell="C6",
        ),
        Recipient(
            name="张三",
            address="zhang@example.com",
            audience=Audience.MEMBER,
            way=Way.DRAFT,
            member_id="A1",
            lang="zh",
            cell="C7",
        ),
        Recipient(
            name="李四",
            address="li@example.com",
            audience=Audience.MEMBER,
            way=Way.DRAFT,
            member_id="A2",
            cell="C8",
        ),
        Recipient(name="档案", address="", audience=Audience.ABOVE, way=Way.FOLDER, cell="C9"),
    ) == team.recipients


def test_a_team_book_without_the_sheet_sends_nothing() -> None:
    book = team_grids()
    older = replace(book, grids=tuple(each for each in book.grids if each.name != "收件人"))
    team, findings = check_team(older)

    assert team is not None
    assert (team.recipients, team.mail, findings) == ((), MailSettings(), ())


def test_a_list_of_addresses_of_somebodys_own_is_not_taken_for_the_sheet() -> None:
    own = [["姓名", "邮箱"], ["赵总", "zhao@example.com"]]
    team, findings = check_team(changed(team_grids(MAIL), "收件人", name="通讯录", rows=own))

    assert team is not None
    assert (team.recipients, findings) == ((), ())


def test_the_sheet_under_another_name_is_found_by_its_headers() -> None:
    typed = rows("recipients.recipients", f"{HEADER}\n赵总 zhao@example.com 上级 - - -")
    team, _ = check_team(changed(team_grids({**MAIL, **typed}), "收件人", name="发给谁"))

    assert team is not None
    assert [each.address for each in team.recipients] == ["zhao@example.com"]


@pytest.mark.parametrize(
    ("address", "sentence"),
    [
        ("", "没有填邮箱，这封信发不出去。请补上；成员的也可以填在名册里。"),
        (
            "zhao@example.com,thief@example.net",
            "邮箱“zhao@example.com,thief@example.net”不止一个地址。一格只写一个，每个收件人写一行。",
        ),
        (
            "zhao@example.com\nthief@example.net",
            "邮箱“zhao@example.com thief@example.net”不止一个地址。一格只写一个，每个收件人写一行。",
        ),
        (
            "zhao@example.com、thief",
            "邮箱“zhao@example.com、thief”不止一个地址。一格只写一个，每个收件人写一行。",
        ),
        (
            "zhao@exam\nple.com",
            "邮箱“zhao@exam ple.com”里有换行或看不见的字符。请清空这一格，手工重新输入。",
        ),
        (
            "zhao@exam\u200bple.com",
            "邮箱“zhao@exam\u200bple.com”里有换行或看不见的字符。请清空这一格，手工重新输入。",
        ),
        (
            "zhao\u202e@example.com",
            "邮箱“zhao\u202e@example.com”里有换行或看不见的字符。请清空这一格，手工重新输入。",
        ),
        (
            "ｚhao＠example.com",
            "邮箱“ｚhao＠example.com”里有全角字符。请改成半角的“zhao@example.com”。",
        ),
        ("zhao.example.com", "邮箱“zhao.example.com”里没有 @，不是邮箱地址。请改正。"),
        (138.0, "邮箱“138”里没有 @，不是邮箱地址。请改正。"),
        (
            "zhao@example",
            "邮箱“zhao@example”不是完整的邮箱地址。请写成 name@example.com 这样，前后不要别的字。",
        ),
        (
            "zhao@xn--exmple-cua.com",
            "邮箱“zhao@xn--exmple-cua.com”不是完整的邮箱地址。请写成 name@example.com 这样，前后不要别的字。",
        ),
        (
            "赵总<zhao@example.com>",
            "邮箱“赵总<zhao@example.com>”里的“赵总”不是英文字母，可能是冒充的地址。请向本人核对后手工输入。",
        ),
        (
            "zhao@ex\u0430mple.com",
            "邮箱“zhao@ex\u0430mple.com”里的“\u0430”不是英文字母，可能是冒充的地址。请向本人核对后手工输入。",
        ),
        (
            "zhao@exarnple.com",
            "邮箱“zhao@exarnple.com”的域名很像公司的 example.com，但不是。请改正；如果确实没错，把它写进设置的公司邮箱域名。",
        ),
    ],
)
def test_an_address_that_is_not_one_plain_address_is_refused(
    address: object, sentence: str
) -> None:
    assert [sentence] == with_address(address)


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        (
            "赵总 zhao@example.com - - - -",
            "没有填给谁看。请补上，否则这一行不算。",
        ),
        (
            "赵总 zhao@example.com 大家 - - -",
            "给谁看“大家”不在列表里。请从下拉列表选。",
        ),
        (
            "赵总 zhao@example.com 上级 - 传真 -",
            "方式“传真”不在列表里。请从下拉列表选。",
        ),
        (
            "- zhao@example.com 上级 - - -",
            "没有填姓名，信里不知道怎么称呼。请补上，否则这一行不算。",
        ),
        (
            "赵总<zhao> zhao@example.com 上级 - - -",
            "姓名“赵总<zhao>”不能用：里面有换行、看不见的字符、@、引号或尖括号。请只写姓名。",
        ),
        (
            "张三 zhang@example.com 成员本人 - - -",
            "给成员本人看，但没有填工号，不知道发谁的一页。请补上工号。",
        ),
        (
            "张三 zhang@example.com 成员本人 A7 - -",
            "工号 A7 不在名册里，这封信不发。请改正工号，或先写进名册。",
        ),
        (
            "张三 zhang.san@example.com 成员本人 A2 - -",
            "工号 A2 在名册里是李四，这里写的是张三。发错人就泄露了，所以这封信不发。请改正。",
        ),
        (
            "张三 LI@example.com 成员本人 A1 - -",
            "邮箱“LI@example.com”是李四的，却写在张三的一行。发错人就泄露了，所以这封信不发。请改正。",
        ),
    ],
)
def test_a_row_that_may_reach_the_wrong_person_is_refused(line: str, sentence: str) -> None:
    assert [sentence] == sentences(line)


def test_a_members_address_in_the_roster_is_looked_at_too() -> None:
    assert [
        "张三在名册里的邮箱“zhang#example”不能用，这封信发不出去。请改正名册，或在这一格填对的。"
    ] == sentences("- - 成员本人 A1 - -", {"roster.roster.email@0": "zhang#example"})
    assert ["没有填邮箱，这封信发不出去。请补上；成员的也可以填在名册里。"] == sentences(
        "- - 成员本人 A1 - -", {"roster.roster.email@0": ""}
    )


def test_what_stands_twice_goes_once() -> None:
    team, findings = read(
        "赵总 zhao@example.com 上级 - - -\n"
        "赵总 Zhao@Example.com 上级 - Outlook -\n"
        "张三 - 成员本人 A1 - -\n"
        "张三 zhang.san@example.com 成员本人 A1 - -\n"
        "李四 zhang.san@example.com 成员本人 A2 - -\n"
        "王五 zhang.san@example.com 成员本人 A9 - -"
    )

    assert said(findings) == [
        "同一个人收同一份写了两行（另一行是 C5），这一行不算。请删掉一行。",
        "同一个人收同一份写了两行（另一行是 C7），这一行不算。请删掉一行。",
        "邮箱“zhang.san@example.com”已经收另一个人的一页（C9）。一个邮箱只收一个人的，这一行不算。请改正。",
    ]
    assert told(findings) == [
        "收件人!C6 recipient_twice",
        "收件人!C8 recipient_twice",
        "收件人!C10 recipient_two_pages",
    ]
    assert [each.cell for each in team.recipients] == ["C5", "C7", "C9"]


@given(st.lists(st.tuples(st.sampled_from(["A1", "A2", ""]), st.sampled_from("aAbBc")), max_size=8))
def test_what_stands_twice_is_found_as_by_comparing_every_two_rows(
    typed: list[tuple[str, str]],
) -> None:
    whose = {"A1": "张三 {} 成员本人 A1", "A2": "李四 {} 成员本人 A2", "": "赵总 {} 上级 -"}
    lines = [f"{whose[number].format(f'{box}.x@example.com')} - -" for number, box in typed]
    kept: list[int] = []
    expected = []
    for here, (number, box) in enumerate(typed):
        for there in kept:
            other_number, other_box = typed[there]
            is_same_address = box.lower() == other_box.lower()
            is_same_letter = number == other_number and (number != "" or is_same_address)
            if is_same_letter or (number and other_number and is_same_address):
                code = "recipient_twice" if is_same_letter else "recipient_two_pages"
                expected.append((f"收件人!C{5 + here} {code}", f"C{5 + there}"))
                break
        else:
            kept.append(here)

    team, findings = read("\n".join(lines))

    others = [dict(each.facts)["other"] for each in findings]
    assert expected == list(zip(told(findings), others, strict=True))
    assert [f"C{5 + each}" for each in kept] == [each.cell for each in team.recipients]


def test_who_is_outside_or_sees_more_than_usual_is_marked_and_stays() -> None:
    team, findings = read(
        "赵总 zhao@mail.example.com 上级 A1 - -\n"
        "钱总 qian@partner.example 上级 - - -\n"
        "李四 li@example.com 主管 - - -"
    )

    assert [each.is_outside for each in team.recipients] == [False, True, False]
    assert said(findings) == [
        "这一行不是给成员本人看的，工号 A1 没有用上。请删掉工号，或改“给谁看”。",
        "邮箱“qian@partner.example”不是公司的邮箱。请确认这个人可以看。",
        "邮箱“li@example.com”是成员李四的，按这一行会看到全组的数字。请确认是否这样。",
    ]


def test_without_company_domains_everybody_is_marked_and_it_is_said_once() -> None:
    team, findings = read(
        "赵总 zhao@example.com 上级 - - -\n张三 - 成员本人 A1 - -", {"settings.mail.domains": ""}
    )

    assert [each.is_outside for each in team.recipients] == [True, True]
    assert told(findings) == ["设置!B20 domains_missing"]
    assert said(findings) == [
        "设置里没有填公司邮箱域名，所以每个收件人都标成“公司外”。请补上，例如 example.com。"
    ]


def test_the_mail_server_is_read() -> None:
    team, findings = read(
        "",
        {
            "settings.mail.sender": "wang@example.com",
            "settings.mail.server": "SMTP.example.com",
            "settings.mail.port": 587,
            "settings.mail.user": "wangwu",
            "settings.mail.domains": "＠example.com，Example.org; example.com",
        },
    )

    assert findings == ()
    assert team.mail == MailSettings(
        sender="wang@example.com",
        server="smtp.example.com",
        port=587,
        user="wangwu",
        domains=("example.com", "example.org"),
    )


def test_what_the_mail_server_lacks_is_said_where_somebody_is_sent_to_by_it() -> None:
    _, findings = read(
        "赵总 zhao@example.com 上级 - 直接发邮件 -\n钱总 qian@example.com 上级 - 存成草稿 -"
    )

    assert [f"{each.cell} {message(each, 'zh')}" for each in findings] == [
        "B16 有收件人的方式是“直接发邮件”，但设置里没有填发件邮箱，发不出去。请补上，或把方式改成存成草稿。",
        "B17 有收件人的方式是“直接发邮件”，但设置里没有填邮件服务器，发不出去。请补上，或把方式改成存成草稿。",
    ]


def test_mail_fields_that_cannot_be_used_are_said_and_left_out() -> None:
    team, findings = read(
        "赵总 zhao@example.com 上级 - 直接发邮件 -",
        {
            "settings.mail.sender": "wang@example.com;li@example.com",
            "settings.mail.server": "https://smtp.example.com:465",
            "settings.mail.port": 70_000,
            "settings.mail.user": "wang wu",
            "settings.mail.domains": "example.com, 公司",
        },
    )

    assert MailSettings(domains=("example.com",)) == team.mail
    assert [f"{each.cell} {message(each, 'zh')}" for each in findings] == [
        "B16 发件邮箱“wang@example.com;li@example.com”不止一个地址。一格只写一个，每个收件人写一行。",
        "B17 邮件服务器“https://smtp.example.com:465”不是服务器名，没有用上。请写成 smtp.example.com 这样，不要网址和端口。",
        "B19 登录名“wang wu”里有空格、换行或看不见的字符，没有用上。请手工重新输入。",
        "B20 公司邮箱域名里的“公司”不是域名，没有用上。请写 @ 后面的部分，例如 example.com。",
        "B18 端口“70000”超出范围，应为 1–65,535。请改正。",
    ]


def test_who_left_gets_nothing_from_the_day_after() -> None:
    team, _ = read(
        "- - 成员本人 A1 - -\n- - 成员本人 A2 - -", {"roster.roster.left@0": date(2026, 11, 20)}
    )
    on_the_day, nothing = recipients_on(team, date(2026, 11, 20))
    after, findings = recipients_on(team, date(2026, 11, 21))

    assert (team.recipients, ()) == (on_the_day, nothing)
    assert [each.member_id for each in after] == ["A2"]
    assert told(findings) == ["收件人!C5 recipient_left"]
    assert said(findings) == [
        "张三（A1）已于 2026-11-20 离队，这封信不发。请删掉这一行，或改名册。"
    ]
