"""What is said before and after letters are sent."""

from collections.abc import Mapping

from workbook.schema.words import Words

SEND: Mapping[str, Words] = {
    "drafts": Words("待发信件", "Letters to send"),
    "making": Words("写信", "Writing letters"),
    "sending": Words("发送", "Sending"),
    "title": Words(
        "{command} · {team} · {period} · {count} 封",
        "{command} · {team} · {period} · {count} letters",
    ),
    "nothing": Words(
        "没有信要发：主管台账的“收件人”里一个也没有。填好每人的邮箱和“给谁看”，再来。",
        "There is no letter to send: nobody is on the Recipients sheet of the team book. Fill in an address and "
        "an audience each, then come again.",
    ),
    "nothing_for": Words(
        "没有信要发。收件人里的人这次都没有信：",
        "There is no letter to send. Nobody on the Recipients sheet gets one this time:",
    ),
    "not_here": Words("这个月不在名册里", "not in the roster this month"),
    "no_line": Words("收件人里没有这个人", "not on the Recipients sheet"),
    "no_chart": Words(
        "信里没有图：这台电脑上没有中文字体。",
        "The letters have no picture: no Chinese font was found.",
    ),
    "outside": Words("公司外", "outside"),
    "masked": Words("遮了 {count} 处", "{count} masked"),
    "to_send": Words("要发", "to be sent"),
    "sent_same": Words("{time} 已发过，不再发", "sent {time} already, not sent again"),
    "sent_other": Words("{time} 发过另一版", "another version was sent {time}"),
    "put_same": Words("{time} 已存好，等您自己发", "put ready {time}, to be sent by you"),
    "put_other": Words("{time} 存好过另一版", "another version was put ready {time}"),
    "put_otherwise": Words(
        "{time} 已存好；方式改了，这次要发", "put ready {time}; by another way now, to be sent"
    ),
    "unknown": Words(
        "{time} 发过，不确定到没到；先说清楚再发",
        "sent {time}, unknown whether it arrived: say first",
    ),
    "put_off": Words("{time} 以后再试", "to be tried again after {time}"),
    "refused": Words("{time} {stands}：{why}", "{stands} {time}: {why}"),
    "keep": Words(
        "登录成功。把 {login} 的密码存进系统的密码库，以后不再问？",
        "The login works. Keep the password of {login} in the system's password store, so that it is not asked for "
        "again?",
    ),
    "left_out": Words("没有信的人", "Nobody writes to"),
    "look": Words("信的样子在：{file}", "What the letters look like: {file}"),
    "ask": Words("发出 {count} 封？(y/n) ", "Send {count} letters? (y/n) "),
    "ask_password": Words(
        "{login} 的密码（企业微信、腾讯、163 填授权码）：", "Password of {login}: "
    ),
    "ask_keep": Words(
        "登录成功。把 {login} 的密码存进系统的密码库？(y/n) ",
        "The login works. Keep the password of {login} in the system's password store? (y/n) ",
    ),
    "not_sent": Words(
        "什么也没有发。看好以后加上 --yes 再来一次。",
        "Nothing was sent. Add --yes to send what is shown.",
    ),
    "not_sent_yet": Words(
        "还没有发。看好了，按“发送 {count} 封”。",
        "Nothing was sent yet. When all is well, press Send {count}.",
    ),
    "changed_all": Words(
        "看过以后内容变了，所以没有发。这是现在的样子：再看一遍，按“发送 {count} 封”。",
        "Something has changed since you looked, so nothing was sent. This is how it stands now: look again, then "
        "press Send {count}.",
    ),
    "called_off": Words("没有发。", "Nothing was sent."),
    "none_due": Words("没有要发的：{why}。", "There is nothing to send: {why}."),
    "due_sent": Words("{count} 封已发过", "{count} sent before"),
    "due_put": Words("{count} 封已存好，等您自己发", "{count} put ready, to be sent by you"),
    "due_put_off": Words("{count} 封服务器要求晚点再试", "{count} put off by the server"),
    "due_unknown": Words(
        "{count} 封不确定到没到，要先说清楚", "{count} unknown whether arrived, say first"
    ),
    "reasons": Words("；", "; "),
    "counts": Words(
        "{sent}，{refused} 封没有发出，{unknown} 封不确定，{queued} 封待发",
        "{sent}, {refused} not sent, {unknown} unknown, {queued} waiting",
    ),
    "counted": Words("，", ", "),
    "sent": Words("{count} 封已发出", "{count} sent"),
    "put": Words("{count} 封已存好、等你发", "{count} put ready for you to send"),
    "go_again": Words(
        "要重发的信在待发里：再运行一次 mubiao send 就发。",
        "What is to be sent again is waiting: run mubiao send once more.",
    ),
    "say_first": Words(
        "不确定的信不会自己再发。看邮箱的“已发送”，再说：mubiao outbox --arrived {number}，或者 --again {number}。",
        "A letter that is unknown is never sent again by itself. Look into Sent, then say: mubiao outbox "
        "--arrived {number}, or --again {number}.",
    ),
    "no_sheet": Words(
        "这本台账是只读打开的，或者结构设了保护，加不了“预览发送”这张表。请正常打开、撤销“保护工作簿”，再按一次。",
        "This team book is open read-only, or its structure is protected: no sheet can be added. Open it for "
        "writing, take the protection off (Review, Protect workbook) and press again.",
    ),
    "how": Words(
        "每封信一行，√ 的才发；不要发的，删掉 √。看好后在这张表上再按一次“预览发送”。",
        "A line for each letter; those with √ go. Delete the √ of any that is not to go, then press Preview and "
        "send again on this sheet.",
    ),
    "ask_button": Words("发出 {count} 封？", "Send {count} letters?"),
    "changed": Words(
        "看过以后内容变了，没有发：请重新预览",
        "changed since it was shown, not sent: preview again",
    ),
    "empty": Words("还没有发过信。", "No letter was sent yet."),
    "more": Words(
        "另有 {count} 封：mubiao outbox --out 发信记录.xlsx",
        "{count} more: mubiao outbox --out letters.xlsx",
    ),
    "exported": Words("全部记录：{file}", "The whole record: {file}"),
    "unmask_noted": Words(
        "客户资料没有遮；发出时记下原因：{reason}",
        "Nothing is masked; when letters go, the reason is kept: {reason}",
    ),
}

# What is said to somebody who pressed the button, and sees the letters on a sheet of the team book.
PRESSED: Mapping[str, Words] = {
    "which": Words(
        "要发月度经营分析吗？选“是”列出整个月的信，选“否”列出最近一周周总结的信。现在只是列出来，还不会发。",
        "The monthly review? Yes lists the letters of the whole month, No those of the last week's review. "
        "They are only listed; nothing is sent yet.",
    ),
    "none_ticked": Words(
        "没有一封打了 √，所以没有发。要发的在“发送”一列打上 √，再按一次。",
        "No letter has a √, so nothing was sent. Put a √ into the Send column where one is to go, and press again.",
    ),
    "changed_anew": Words(
        "看过以后内容变了，所以没有发。信已经重新列出：请再看一遍，再按一次“预览发送”。",
        "The letters have changed since you saw them, so nothing was sent. They are listed anew: look again, then "
        "press Preview and send once more.",
    ),
    "changed_stay": Words(
        "另有 {count} 封看过以后内容变了，这次不发；发完再按一次，会重新列出。",
        "{count} more have changed since you saw them and stay here; press once more afterwards to list them anew.",
    ),
    "none_due": Words(
        "打了 √ 的这次一封也没有发：{why}。", "None of those ticked was sent this time: {why}."
    ),
    "once_more": Words(
        "没有到，就再发一次给 {name}？", "It did not arrive: send it to {name} once more?"
    ),
    "has_arrived": Words(
        "{time} 给 {name} 的信（{subject}）发到一半断了，不确定到没到。请到邮箱的“已发送”里看，或问问对方。\n"
        "到了吗？选“是”就记为已发，不再发；选“否”就再发一次。",
        "The letter to {name} ({subject}) was cut off half-way on {time}; it may have arrived. Look into Sent in your "
        "mailbox, or ask.\nHas it arrived? Yes notes it as sent; No sends it again.",
    ),
    "left_out": Words("没有信的人：{names}", "No letter for: {names}"),
    "who": Words("{name}（{why}）", "{name} ({why})"),
    "and": Words("、", ", "),
    "sent": Words("{count} 封已发出。", "{count} sent."),
    "put": Words(
        "{count} 封已存好，请自己发：看好了再点“发送”。",
        "{count} put ready, to be sent by you: look at each and press Send yourself.",
    ),
    "laid": Words(
        "其中 {count} 封存在 {folder}：双击打开。", "{count} of them lie in {folder}: open each."
    ),
    "left": Words("{count} 封没有发出：", "{count} not sent:"),
    "say_first": Words(
        "不确定的不会自己再发。在它那一行打上 √，再按一次“预览发送”，会先问你到了没有。",
        "What is unknown is never sent again by itself. Put a √ on its line and press Preview and send again: you "
        "are asked first whether it has arrived.",
    ),
}

HEAD: Mapping[str, Words] = {
    "number": Words("编号", "No."),
    "since": Words("时间", "Since"),
    "about": Words("期间", "Period"),
    "tick": Words("发送", "Send"),
    "name": Words("收件人", "To"),
    "address": Words("邮箱", "Address"),
    "audience": Words("给谁看", "Audience"),
    "way": Words("方式", "Way"),
    "subject": Words("主题", "Subject"),
    "files": Words("附件", "Attached"),
    "size": Words("大小", "Size"),
    "masked": Words("遮盖", "Masked"),
    "state": Words("状态", "State"),
    "letter": Words("信件号", "Letter"),
}
