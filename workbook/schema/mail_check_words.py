"""What the self-check says about mail: the server, the password store, Outlook, and the outbox."""

from collections.abc import Mapping

from workbook.schema.words import Words

MAIL_FOUND: Mapping[str, Words] = {
    "no_server": Words("没有设置", "not set up"),
    "server": Words(
        "{server}:{port} 连得上，身份核对过（没有登录）",
        "{server}:{port} answers and has proved who it is (no login tried)",
    ),
    "server_login": Words(
        "{server}:{port} 连得上，身份核对过，{user} 能登录",
        "{server}:{port} answers, has proved who it is, and takes the login of {user}",
    ),
    "server_fault": Words("{server}:{port} 不能用", "{server}:{port} cannot be used"),
    "store": Words("{name}", "{name}"),
    "no_store": Words(
        "没有安全的密码库，每次发信时问密码（不会存下来）",
        "no safe store: the password is asked for each time, and kept nowhere",
    ),
    "outlook": Words("{version}，能用", "{version}, works"),
    "no_outlook": Words("用不了", "cannot be used"),
    "outbox": Words(
        "{file} · 已发 {sent} · 待发 {queued} · 不确定 {unknown}",
        "{file} · {sent} sent · {queued} waiting · {unknown} unknown",
    ),
    "no_outbox": Words("还没有发过信", "nothing has been sent yet"),
    "outbox_fault": Words("用不了", "cannot be used"),
}

MAIL_SENTENCE: Mapping[str, Words] = {
    "unknown": Words(
        "有 {unknown} 封信不确定到了没有。请在预览发送里逐封选：再发一次，还是已经到了。",
        "Whether {unknown} letters arrived is not known. Choose for each in the preview: send again, or it "
        "arrived.",
    ),
}
