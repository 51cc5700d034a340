"""What is said about sending letters: why one was not sent, and how each of them stands."""

from collections.abc import Mapping

from workbook.schema.words import Words

MAIL_FAULT: Mapping[str, Words] = {
    "unfit_text": Words(
        "这封信不能发：{what}“{found}”里有换行或看不见的控制字符。请在主管台账里改掉再发。",
        "This letter cannot be sent: its {what} “{found}” holds a line break or an invisible control "
        "character. Correct it in the team book and send again.",
    ),
    "unfit_address": Words(
        "这封信不能发：{what}“{found}”不是一个邮箱地址。一格只写一个地址，例如 name@example.com。",
        "This letter cannot be sent: its {what} “{found}” is not one e-mail address. Write one address in "
        "a cell, such as name@example.com.",
    ),
    "no_server": Words(
        "设置里没有邮件服务器或发件邮箱，信没法发。请在主管台账的设置里填好，或把方式改成草稿。",
        "Settings name no mail server or no sender, so no letter can be sent. Fill them in in the team "
        "book, or choose drafts as the way.",
    ),
    "away": Words(
        "连不上邮件服务器 {server}:{port}（{why}），没发的信都还在待发里。请检查网络、服务器名和端口，再发一次。",
        "The mail server {server}:{port} cannot be reached ({why}); what was not sent is still waiting. "
        "Check the network, the server's name and the port, and send again.",
    ),
    "no_tls": Words(
        "邮件服务器 {server}:{port} 不提供加密（STARTTLS），密码和信都没有交给它。请把端口改成 465，或问 IT：可能有人在中间截取。",
        "The mail server {server}:{port} offers no encryption (STARTTLS); neither password nor letter was "
        "given to it. Use port 465, or ask IT: somebody may be listening in between.",
    ),
    "not_tls": Words(
        "邮件服务器 {server}:{port} 加密连接没有建立（{why}），密码和信都没有交给它。465 端口是一开始就加密，587 是先连再加密：请核对端口。",
        "No encrypted connection to the mail server {server}:{port} came about ({why}); neither password nor "
        "letter was given to it. Port 465 encrypts from the first byte, 587 after a greeting: check the port.",
    ),
    "wrong_name": Words(
        "邮件服务器的身份核对不上：{server} 出示的是别的名字的证书。什么也没有发出，密码也没有交出。请核对服务器名，或问 IT。",
        "The mail server's identity could not be verified: {server} shows a certificate for another name. "
        "Nothing was sent, and no password given. Check the server's name, or ask IT.",
    ),
    "expired": Words(
        "邮件服务器的身份核对不上：{server} 的证书过期了（这台电脑上今天是 {today}；日期不对的话先改日期）。什么也没有发出，密码也没有交出。",
        "The mail server's identity could not be verified: the certificate of {server} has expired (this "
        "computer says today is {today}; if that is wrong, mend it). Nothing was sent, and no password given.",
    ),
    "not_yet": Words(
        "邮件服务器的身份核对不上：{server} 的证书还没有生效，这台电脑上今天是 {today}。请把日期时间改对再发。什么也没有发出，密码也没有交出。",
        "The mail server's identity could not be verified: the certificate of {server} is not valid yet, and "
        "this computer says today is {today}. Mend its clock and send again. Nothing was sent, and no "
        "password given.",
    ),
    "untrusted": Words(
        "邮件服务器的身份核对不上：{server} 的证书不是这台电脑信任的机构发的（{why}）。什么也没有发出，密码也没有交出。请问 IT 要公司的根证书。",
        "The mail server's identity could not be verified: the certificate of {server} was issued by nobody "
        "this computer trusts ({why}). Nothing was sent, and no password given. Ask IT for the company's "
        "root certificate.",
    ),
    "login_refused": Words(
        "邮件服务器 {server} 不接受 {user} 的登录（{reply}）。企业微信邮箱、腾讯企业邮、163 要用“授权码”，不是登录密码。没发的信都还在待发里。",
        "The mail server {server} does not accept the login of {user} ({reply}). WeCom Mail, Tencent "
        "Exmail and 163 want an app password (授权码), not the one you sign in with. What was not sent is "
        "still waiting.",
    ),
    "no_login": Words(
        "邮件服务器 {server} 不能用这个密码登录（它只认：{methods}）。没发的信都还在待发里。请问 IT，或把方式改成 Outlook 或草稿。",
        "The mail server {server} takes no login with this password (it knows only: {methods}). What was not "
        "sent is still waiting. Ask IT, or choose Outlook or drafts as the way.",
    ),
    "no_password": Words(
        "没有密码，信没有发。这里没有地方可以问：请在命令行窗口里发，或让 IT 装好系统的密码库。",
        "There is no password, so nothing was sent. There is nobody to ask here: send from a terminal, or "
        "have IT set up the system's password store.",
    ),
    "password_called_off": Words(
        "没有输入密码，信没有发，都还在待发里。再按一次“预览发送”就会再问。",
        "No password was given, so nothing was sent; all of it is still waiting. Press Preview and send again to be "
        "asked again.",
    ),
    "outbox": Words(
        "发信记录 {file} 用不了：{why}。没有它就不知道哪些信已经发过，所以什么也没有发。请检查磁盘和权限；坏了就把它改名留着，再告诉我们。",
        "The record of letters {file} cannot be used: {why}. Without it nobody knows what was sent already, "
        "so nothing was sent. Check the disk and your permissions; if it is damaged, rename it, keep it and "
        "tell us.",
    ),
    "outbox_newer": Words(
        "发信记录 {file} 是更新的 mubiao 写的。什么也没有发。请先更新 mubiao。",
        "The record of letters {file} was written by a newer mubiao. Nothing was sent. Update mubiao first.",
    ),
    "content_gone": Words(
        "给{name}的这封信已经清理掉了，不能原样再发。请重新做一次总结再发。",
        "The letter to {name} has been cleared away and cannot be sent again as it was. Make the review again.",
    ),
    "no_outlook": Words(
        "Outlook 用不了（{why}）。请把方式改成草稿（.eml，任何邮件程序都能打开）或 SMTP。",
        "Outlook cannot be used ({why}). Choose drafts (.eml, any mail program opens them) or SMTP as the way.",
    ),
    "no_way": Words(
        "给{name}的信要走“{way}”，这次没有备好这条路。信还在待发里。",
        "The letter to {name} goes by “{way}”, which was not made ready. It is still waiting.",
    ),
}

# The same where letters have gone already, or may have.
MIDWAY_FAULT: Mapping[str, Words] = {
    "outbox": Words(
        "发信记录 {file} 用不了：{why}。发到一半停了，后面的信没有再发。请检查磁盘和权限，再用 mubiao outbox 看每封信怎么样了；坏了就把它改名留着，再告诉我们。",
        "The record of letters {file} cannot be used: {why}. Sending stopped midway, and no letter went after that. "
        "Check the disk and your permissions, then see with mubiao outbox how each letter stands; if it is damaged, "
        "rename it, keep it and tell us.",
    ),
    "wrong_name": Words(
        "邮件服务器的身份核对不上：{server} 出示的是别的名字的证书。发到一半停了，没发的信都还在待发里。请核对服务器名，或问 IT。",
        "The mail server's identity could not be verified: {server} shows a certificate for another name. "
        "Sending stopped midway; what was not sent is still waiting. Check the server's name, or ask IT.",
    ),
    "expired": Words(
        "邮件服务器的身份核对不上：{server} 的证书过期了（这台电脑上今天是 {today}；日期不对的话先改日期）。发到一半停了，没发的信都还在待发里。",
        "The mail server's identity could not be verified: the certificate of {server} has expired (this "
        "computer says today is {today}; if that is wrong, mend it). Sending stopped midway; what was not sent is "
        "still waiting.",
    ),
    "not_yet": Words(
        "邮件服务器的身份核对不上：{server} 的证书还没有生效，这台电脑上今天是 {today}。请把日期时间改对再发。发到一半停了，没发的信都还在待发里。",
        "The mail server's identity could not be verified: the certificate of {server} is not valid yet, and "
        "this computer says today is {today}. Mend its clock and send again. Sending stopped midway; what was not "
        "sent is still waiting.",
    ),
    "untrusted": Words(
        "邮件服务器的身份核对不上：{server} 的证书不是这台电脑信任的机构发的（{why}）。发到一半停了，没发的信都还在待发里。请问 IT 要公司的根证书。",
        "The mail server's identity could not be verified: the certificate of {server} was issued by nobody "
        "this computer trusts ({why}). Sending stopped midway; what was not sent is still waiting. Ask IT for the "
        "company's root certificate.",
    ),
    "no_password": Words(
        "没有密码，发到一半停了，没发的信都还在待发里。这里没有地方可以问：请在命令行窗口里发，或让 IT 装好系统的密码库。",
        "There is no password, so sending stopped midway; what was not sent is still waiting. There is nobody to ask "
        "here: send from a terminal, or have IT set up the system's password store.",
    ),
}

PART: Mapping[str, Words] = {
    "subject": Words("主题", "subject"),
    "name": Words("姓名", "name"),
    "address": Words("邮箱", "address"),
    "sender": Words("发件邮箱", "sender"),
    "file": Words("附件名", "file name"),
    "period": Words("期间", "period"),
}

STATE: Mapping[str, Words] = {
    "queued": Words("待发", "waiting"),
    "sending": Words("正在发", "being sent"),
    "sent": Words("已发出", "sent"),
    "refused": Words("被退回", "refused"),
    "unknown": Words("不确定，可能已到", "unknown, may have arrived"),
}
# The same for one that nobody returned: it was given up, replaced, or is known not to have arrived.
NOT_SENT: Words = Words("没有发出", "not sent")
# The same for a draft or a folder, from which a person sends it on.
PUT: Words = Words("已存好，请自己发", "put ready, to be sent by you")

WAY: Mapping[str, Words] = {
    "smtp": Words("邮件服务器", "mail server"),
    "outlook": Words("Outlook", "Outlook"),
    "draft": Words("草稿（.eml）", "draft (.eml)"),
    "folder": Words("文件夹", "folder"),
}

SAID: Mapping[str, Words] = {
    "not_arrived": Words("有人确认没有到", "somebody said that it has not arrived"),
    "killed": Words(
        "上次发到一半程序停了", "the program was stopped in the middle of sending it last time"
    ),
    "silent": Words(
        "信交出后服务器没有回话", "the server did not answer after the letter was handed over"
    ),
    "garbled": Words("服务器的回话看不懂", "the server's answer makes no sense"),
    "cut": Words("信交出后连接断了", "the connection was cut after the letter was handed over"),
    "cut_before": Words(
        "信没交完连接就断了", "the connection was cut before the letter was through"
    ),
    "too_big": Words(
        "附件太大：这封信 {size}，服务器最多收 {most}",
        "too large: the letter has {size}, the server takes {most} at most",
    ),
    "outlook_silent": Words("Outlook 没有回话", "Outlook did not answer"),
    "outlook_other": Words(
        "Outlook 把收件人换成了 {found}，没有发",
        "Outlook changed the recipient to {found}; not sent",
    ),
    "outlook_shown": Words("Outlook 里打开了，请自己点发送", "open in Outlook, to be sent by you"),
    "outlook_took": Words("交给 Outlook 了", "handed to Outlook"),
    "outlook_failed": Words("Outlook 出错：{why}", "Outlook failed: {why}"),
    "no_windows": Words("这里不是 Windows", "this is not Windows"),
    "put": Words("存在 {file}", "in {file}"),
    "given_up": Words("放得太久，没有再发", "waited too long and was not sent"),
    "replaced": Words("换成了新的一版", "a newer version was made"),
    "arrived": Words("本人确认收到了", "somebody confirmed that it arrived"),
    "again": Words("确认再发一次", "somebody said to send it again"),
}

EXPORT: Mapping[str, Words] = {
    "at": Words("时间", "Time"),
    "team": Words("团队", "Team"),
    "period": Words("期间", "Period"),
    "name": Words("收件人", "Recipient"),
    "address": Words("邮箱", "Address"),
    "audience": Words("给谁看", "Audience"),
    "member_id": Words("工号", "Employee no."),
    "way": Words("方式", "Way"),
    "subject": Words("主题", "Subject"),
    "files": Words("附件", "Attachments"),
    "size": Words("字节", "Bytes"),
    "masked": Words("已遮盖", "Masked"),
    "state": Words("状态", "State"),
    "said": Words("说明", "Said"),
    "message_id": Words("信件编号", "Message-ID"),
}
EXPORT_SHEET: Words = Words("发信记录", "Letters")

AUDIENCE: Mapping[str, Words] = {
    "supervisor": Words("主管", "supervisor"),
    "above": Words("上级", "above"),
    "member": Words("本人", "member"),
}
