"""Sentences about who gets letters and by which server: 收件人 and the mail fields of 设置."""

from collections.abc import Mapping

from workbook.schema.finding import Sentence

MAIL_SENTENCES: Mapping[str, Sentence] = {
    "address_missing": Sentence.error(
        "没有填邮箱，这封信发不出去。请补上；成员的也可以填在名册里。",
        "The address is missing, so this letter cannot go. Enter it; a member's may stand in the roster.",
    ),
    "address_two": Sentence.error(
        "{column}“{found}”不止一个地址。一格只写一个，每个收件人写一行。",
        "{column} “{found}” is more than one address. Write one per cell, one recipient per row.",
    ),
    "address_unseen": Sentence.error(
        "{column}“{found}”里有换行或看不见的字符。请清空这一格，手工重新输入。",
        "{column} “{found}” holds a line break or characters that cannot be seen. Clear the cell and type it by hand.",
    ),
    "address_wide": Sentence.error(
        "{column}“{found}”里有全角字符。请改成半角的“{wanted}”。",
        "{column} “{found}” holds full-width characters. Type it in half-width as {wanted}.",
    ),
    "address_no_at": Sentence.error(
        "{column}“{found}”里没有 @，不是邮箱地址。请改正。",
        "{column} “{found}” has no @ and is no e-mail address. Please correct it.",
    ),
    "address_bad": Sentence.error(
        "{column}“{found}”不是完整的邮箱地址。请写成 name@example.com 这样，前后不要别的字。",
        "{column} “{found}” is not a whole e-mail address. Write it like name@example.com, with nothing around it.",
    ),
    "address_foreign_letters": Sentence.error(
        "{column}“{found}”里的“{letters}”不是英文字母，可能是冒充的地址。请向本人核对后手工输入。",
        "{column} “{found}” holds “{letters}”, no Latin letters; it may be a forged address. Ask the person and type it by hand.",
    ),
    "address_like_company": Sentence.error(
        "{column}“{found}”的域名很像公司的 {domain}，但不是。请改正；如果确实没错，把它写进设置的公司邮箱域名。",
        "{column} “{found}” looks like the company's {domain} but is not. Correct it, or if it is right, add its domain to Company mail domains in Settings.",
    ),
    "address_outside": Sentence.warning(
        "{column}“{found}”不是公司的邮箱。请确认这个人可以看。",
        "{column} “{found}” is outside the company. Make sure this person may see it.",
    ),
    "domains_missing": Sentence.warning(
        "设置里没有填公司邮箱域名，所以每个收件人都标成“公司外”。请补上，例如 example.com。",
        "Settings names no company mail domains, so every recipient is marked as outside. Enter them, e.g. example.com.",
    ),
    "domain_bad": Sentence.error(
        "{column}里的“{found}”不是域名，没有用上。请写 @ 后面的部分，例如 example.com。",
        "“{found}” in {column} is no domain and was not used. Write what follows @, e.g. example.com.",
    ),
    "server_bad": Sentence.error(
        "{column}“{found}”不是服务器名，没有用上。请写成 smtp.example.com 这样，不要网址和端口。",
        "{column} “{found}” is no server's name and was not used. Write it like smtp.example.com, without http and port.",
    ),
    "login_bad": Sentence.error(
        "{column}“{found}”里有空格、换行或看不见的字符，没有用上。请手工重新输入。",
        "{column} “{found}” holds spaces, line breaks or characters that cannot be seen and was not used. Type it by hand.",
    ),
    "mail_setting_missing": Sentence.warning(
        "有收件人的方式是“直接发邮件”，但设置里没有填{column}，发不出去。请补上，或把方式改成存成草稿。",
        "Somebody is to be sent to by the mail server, but {column} is missing in Settings. Enter it, or choose Draft.",
    ),
    "recipient_no_name": Sentence.error(
        "没有填姓名，信里不知道怎么称呼。请补上，否则这一行不算。",
        "The name is missing, so the letter cannot greet. Enter it; the row does not count without it.",
    ),
    "recipient_bad_name": Sentence.error(
        "姓名“{found}”不能用：里面有换行、看不见的字符、@、引号或尖括号。请只写姓名。",
        "The name “{found}” cannot be used: it holds a line break, characters that cannot be seen, @, quotes or angle brackets. Write the name alone.",
    ),
    "recipient_no_member": Sentence.error(
        "给成员本人看，但没有填工号，不知道发谁的一页。请补上工号。",
        "It is for a member, but the member number is missing: whose page is it? Enter the number.",
    ),
    "recipient_unknown_member": Sentence.error(
        "工号 {found} 不在名册里，这封信不发。请改正工号，或先写进名册。",
        "The member number {found} is not in the roster; this letter does not go. Correct it, or enter it in the roster.",
    ),
    "recipient_name_differs": Sentence.error(
        "工号 {found} 在名册里是{name}，这里写的是{other}。发错人就泄露了，所以这封信不发。请改正。",
        "The member number {found} is {name} in the roster, but {other} here. The wrong person might read it, so it does not go. Please correct it.",
    ),
    "recipient_others_address": Sentence.error(
        "{column}“{found}”是{name}的，却写在{other}的一行。发错人就泄露了，所以这封信不发。请改正。",
        "{column} “{found}” is that of {name}, but stands in the row of {other}. The wrong person might read it, so it does not go. Please correct it.",
    ),
    "recipient_is_member": Sentence.warning(
        "{column}“{found}”是成员{name}的，按这一行会看到全组的数字。请确认是否这样。",
        "{column} “{found}” belongs to the member {name}, who would see the whole team's figures. Make sure that is meant.",
    ),
    "recipient_two_pages": Sentence.error(
        "{column}“{found}”已经收另一个人的一页（{other}）。一个邮箱只收一个人的，这一行不算。请改正。",
        "{column} “{found}” gets another person's page already ({other}). One address gets one person's; this row does not count. Please correct it.",
    ),
    "recipient_twice": Sentence.error(
        "同一个人收同一份写了两行（另一行是 {other}），这一行不算。请删掉一行。",
        "The same letter to the same person stands twice (also in {other}); this row does not count. Delete one.",
    ),
    "recipient_member_unused": Sentence.warning(
        "这一行不是给成员本人看的，工号 {found} 没有用上。请删掉工号，或改“给谁看”。",
        "This row is not for a member, so the number {found} was not used. Delete it, or change Audience.",
    ),
    "recipient_left": Sentence.warning(
        "{name}（{found}）已于 {day} 离队，这封信不发。请删掉这一行，或改名册。",
        "{name} ({found}) left on {day}; this letter does not go. Delete the row, or correct the roster.",
    ),
    "roster_address_bad": Sentence.error(
        "{name}在名册里的邮箱“{found}”不能用，这封信发不出去。请改正名册，或在这一格填对的。",
        "The address of {name} in the roster, “{found}”, cannot be used, so this letter cannot go. Correct the roster, or enter the right one here.",
    ),
}
