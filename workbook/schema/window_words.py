"""What the window says beside its buttons, and the page that shows a result."""

from collections.abc import Mapping

from workbook.schema.words import Words

PAGE: Mapping[str, Words] = {
    "copy": Words("复制给 IT", "Copy for IT"),
    "copied": Words("已复制", "Copied"),
}

WINDOW: Mapping[str, Words] = {
    "title": Words("目标管理", "Targets"),
    "book": Words("表格", "Book"),
    "no_book": Words("还没有选表格", "No book chosen yet"),
    "drop_here": Words("把文件拖到窗口里也行", "You can also drop a file onto the window"),
    "choose": Words("选择…", "Choose…"),
    "choose_tip": Words(
        "选一本个人月表或主管台账（Ctrl+O）", "Choose a member or team book (Ctrl+O)"
    ),
    "choose_title": Words("选一本个人月表或主管台账", "Choose a member or team book"),
    "books": Words("Excel 工作簿 (*.xlsx)", "Excel workbooks (*.xlsx)"),
    "all_files": Words("所有文件 (*)", "All files (*)"),
    "reading": Words("正在看这是什么表…", "Finding out which book this is…"),
    "not_ours": Words(
        "不是个人月表，也不是主管台账。请选由“下发月表”或“新建主管台账”做出来的表。",
        "Neither a member book nor a team book. Choose one made by New month or New team book.",
    ),
    "is_review": Words(
        "这是经营分析表，直接打开看就行。请选个人月表或主管台账。",
        "This is a review book, only to be looked at. Choose a member or team book.",
    ),
    "one_file": Words("一次只能放一个文件。", "One file at a time."),
    "month": Words("工作月", "Month"),
    "month_open": Words("自动", "Automatic"),
    "month_tip": Words(
        "自动：“算到”的那一天所在的工作月", "Automatic: the working month of the last day counted"
    ),
    "as_of": Words("算到", "Up to"),
    "yesterday": Words("昨天", "Yesterday"),
    "now": Words("今天（含到现在为止）", "Today, so far"),
    "save_team": Words("主管台账存到哪里", "Where to save the team book"),
    "save_demo": Words("演示放在哪个文件夹里", "Which folder to put the demo in"),
    "demo_folder": Words("目标管理演示", "Targets demo"),
    "pick_first": Words("请先选一本{kind}。", "Choose a {kind} first."),
    "wait_reading": Words(
        "正在看这是什么表，请稍等。", "Finding out which book this is; one moment."
    ),
    "wait_running": Words(
        "正在{command}，请等它做完。", "{command} is running; wait until it is done."
    ),
    "running": Words("正在{command}…", "{command}…"),
    "stopping": Words("正在停止…", "Stopping…"),
    "cancel": Words("停止", "Cancel"),
    "cancel_tip": Words("停止正在做的（Esc）", "Stop what is running (Esc)"),
    "done": Words("{command}：做完了。", "{command}: done."),
    "needs_person": Words(
        "{command}：做完了，有几处要您处理，见上面。",
        "{command}: done; some points above need you.",
    ),
    "not_done": Words("{command}：没有做成。", "{command}: not done."),
    "stopped": Words("{command}：已停止。", "{command}: stopped."),
    "stopped_page": Words(
        "已停止。原有的文件都没有动，可以再做一次。",
        "Stopped. Nothing that existed was changed; you can run it again.",
    ),
    "silent": Words(
        "程序没有说明原因就停了。请再试一次；还是这样，请按“安装检测”。",
        "It ended without saying why. Try again; if it happens again, press Self-check.",
    ),
    "open": Words("打开结果", "Open the result"),
    "open_folder": Words("打开文件夹", "Open the folder"),
    "which": Words(
        "按整个月，还是按已经结束的最近一周？",
        "For the whole month, or for the last week that has ended?",
    ),
    "neither": Words("不做了", "Neither"),
    "send": Words("发送 {count} 封", "Send {count}"),
    "send_tip": Words(
        "把上面列出的信发出去；看过以后内容变了的，一封也不发",
        "Send the letters listed above; if anything has changed since, none goes",
    ),
    "sending": Words("发送", "Sending"),
    "nothing_sent": Words(
        "还没有发。看好了，按“发送 {count} 封”。",
        "Nothing was sent yet. When all is well, press Send {count}.",
    ),
    "copy": Words("复制", "Copy"),
    "copy_tip": Words("把结果复制成文字，可以贴到群里", "Copy the result as plain text"),
    "copied": Words("已复制，可以粘贴了。", "Copied."),
    "quit_title": Words("还没有做完", "Still running"),
    "quit": Words("正在{command}。停止并关闭吗？", "{command} is running. Stop it and close?"),
    "quit_yes": Words("停止并关闭", "Stop and close"),
    "quit_no": Words("继续做", "Keep running"),
    "result": Words("结果", "Result"),
    "steps_done": Words("进度", "Progress"),
}

WELCOME: Mapping[str, Words] = {
    "title": Words("从这里开始", "Start here"),
    "drop": Words(
        "把一本个人月表或主管台账拖到这个窗口里，或按右上角的“选择”。",
        "Drop a member or team book onto this window, or press Choose.",
    ),
    "save": Words(
        "这里看的是存在盘上的文件：表格还开着的话，先保存再按。",
        "The file on disk is read: if the book is open, save it before you press a button.",
    ),
    "unchanged": Words(
        "检查、分析和汇总都不会改动成员的文件。",
        "Check, Gaps and Consolidate change no member's file.",
    ),
}
