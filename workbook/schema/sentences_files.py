"""Sentences about whole files: why one was refused or put aside, and what to do."""

from collections.abc import Mapping

from workbook.schema.finding import Sentence

FILE_SENTENCES: Mapping[str, Sentence] = {
    "not_a_workbook": Sentence.error(
        "不是 Excel 工作簿，没有处理。请把里面的月表解压或另存为 .xlsx 再放进来。",
        "Not an Excel workbook, not handled. Unpack it or save the member book as .xlsx and put it here.",
    ),
    "empty_file": Sentence.error(
        "文件是空的（0 字节），多半没有传完。请重新发送。",
        "The file is empty (0 bytes), probably not fully sent. Send it again.",
    ),
    "cut_short": Sentence.error(
        "文件不完整，没有传完或已损坏。请重新发送原文件。",
        "The file is cut short or damaged. Send the original again.",
    ),
    "encrypted": Sentence.error(
        "文件有打开密码，读不了。请去掉密码（文件-信息-保护工作簿）再交。",
        "The file has an opening password. Remove it (File, Info, Protect Workbook) and hand in again.",
    ),
    "old_xls": Sentence.error(
        "这是旧格式 .xls，不读。请用 Excel 或 WPS 打开，另存为 .xlsx 再交。",
        "This is the old .xls format, which is not read. Open it, save as .xlsx, hand in again.",
    ),
    "xlsb_book": Sentence.error(
        "这是二进制格式 .xlsb，不读。请另存为 .xlsx 再交。",
        "This is the binary .xlsb format, which is not read. Save as .xlsx and hand in again.",
    ),
    "macro_book": Sentence.error(
        "文件带宏，为安全起见不打开。请另存为 .xlsx 再交。",
        "The file holds macros and is not opened, for safety. Save as .xlsx and hand in again.",
    ),
    "strict_book": Sentence.error(
        "这是“Strict Open XML”格式，不读。请另存为普通的“Excel 工作簿 (.xlsx)”再交。",
        "This is Strict Open XML, which is not read. Save as a normal Excel Workbook (.xlsx).",
    ),
    "web_page_as_book": Sentence.error(
        "这其实是网页，只是扩展名像表格。请用 Excel 打开，另存为 .xlsx 再交。",
        "This is a web page named like a workbook. Open it in Excel, save as .xlsx, hand in again.",
    ),
    "text_as_book": Sentence.error(
        "这其实是文本（CSV），不是工作簿。请用发下来的月表填写再交。",
        "This is plain text (CSV), not a workbook. Fill in the member book that was issued.",
    ),
    "wps_et": Sentence.error(
        "这是 WPS 的 .et 格式，不读。请在 WPS 里另存为 .xlsx 再交。",
        "This is WPS's .et format, which is not read. In WPS, save as .xlsx and hand in again.",
    ),
    "too_large": Sentence.error(
        "文件超过 20 MB，没有打开。请删掉图片，或用新发的月表重填。",
        "The file is over 20 MB and was not opened. Remove pictures or use a fresh member book.",
    ),
    "part_too_large": Sentence.error(
        "文件解开后太大，没有打开。请用新发的月表，只粘贴数值。",
        "The file unpacks to far too much and was not opened. Use a fresh member book and paste values only.",
    ),
    "too_many_parts": Sentence.error(
        "文件里的部件超过 1,000 个，没有打开。请用新发的月表，只粘贴数值。",
        "The file has more than 1,000 parts and was not opened. Use a fresh member book and paste values only.",
    ),
    "xml_with_doctype": Sentence.error(
        "文件里有 Excel 不会写的内容，可能有害，没有打开。请用新发的月表重填。",
        "The file holds XML that Excel does not write; it may do harm and was not opened. Use a fresh member book.",
    ),
    "far_cell": Sentence.error(
        "表格区域以外很远的地方有内容（{found}），没有打开。请删掉那里的内容，或用新发的月表重填。",
        "There is a cell far outside the table ({found}); the file was not opened. Clear it or use a fresh member book.",
    ),
    "part_unreadable": Sentence.error(
        "文件读不出来（{found}）。请用 Excel 打开，另存为 .xlsx 再交。",
        "The file cannot be read ({found}). Open it in Excel, save as .xlsx, hand in again.",
    ),
    "not_given": Sentence.error(
        "这个文件现在拿不到（{found}），没有汇总。如果在网盘上，请先下载到本机；如果正开着，请先关掉；然后再汇总一次。",
        "The system does not give this file now ({found}); it was left out. If it is in a cloud folder, download it first; if it is open, close it; then consolidate again.",
    ),
    "read_too_slow": Sentence.error(
        "读了 {found} 秒还没有读完，先放下了，没有汇总。如果文件在网盘或共享文件夹里，请先下载到本机；还是这样，请用 Excel 打开，另存为 .xlsx 再交。",
        "It was not read within {found} s and was left out. If it lies in a cloud or shared folder, download it first; if that does not help, open it in Excel, save as .xlsx, hand in again.",
    ),
    "read_too_large": Sentence.error(
        "读这个文件要的内存太多，没有读完，没有汇总。请用新发的月表，只粘贴数值。",
        "Reading this file takes too much memory; it was left out. Use a fresh member book and paste values only.",
    ),
    "read_broke_down": Sentence.error(
        "读取程序两次读到这个文件都中断了，没有汇总；其他文件不受影响。请用 Excel 打开，另存为 .xlsx 再交；还是这样，请用新发的月表，只粘贴数值。",
        "The reader broke down on this file twice; it was left out, the others are not affected. Open it in Excel, save as .xlsx, hand in again; if that does not help, use a fresh member book and paste values only.",
    ),
    "no_identity": Sentence.error(
        "这不是发下来的月表，或者标识都没了：隐藏的标识和首页的工号都找不到。请用发下来的月表填写；与收表无关的文件请移出这个文件夹。",
        "This is not a member book that was issued, or it lost its marks: neither the hidden mark nor the member number is there. Use the book that was issued; move what is no hand-in out of this folder.",
    ),
    "other_kind": Sentence.error(
        "这不是个人月表（是{wanted}），没有汇总。",
        "This is not a member book (it is: {wanted}) and was not consolidated.",
    ),
    "other_team": Sentence.error(
        "这是团队 {found} 的月表，不是本团队（{wanted}）的，没有汇总。请交给那个团队的主管；调来的人请填本团队发的月表。",
        "This member book is of team {found}, not of this team ({wanted}); it was not consolidated. Pass it on to that team's supervisor; who has moved here uses the book this team issued.",
    ),
    "other_period": Sentence.error(
        "这是 {found} 的月表，本次汇总的是 {wanted}。请交本月的文件。",
        "This member book is for {found}; this consolidation is for {wanted}. Hand in this month's file.",
    ),
    "old_version": Sentence.error(
        "月表模板版本是 {found}，现在用 {wanted}。请用新发的月表，把内容粘贴过去。",
        "The template is version {found}, now it is {wanted}. Use the newly issued book and paste the values.",
    ),
    "identity_mismatch": Sentence.error(
        "首页的工号 {found} 与月表自带的工号 {wanted} 不一样，可能是借用别人的表填的，已退回。请用自己的月表。",
        "The member number shown ({found}) is not the book's own ({wanted}); perhaps a colleague's book was used. Use your own.",
    ),
    "unknown_member": Sentence.error(
        "工号 {found} 不在本月名册里。请核对工号，或先把人加进名册。",
        "Member number {found} is not in this month's roster. Check the number, or add the member first.",
    ),
    "sheet_missing": Sentence.error(
        "找不到“{wanted}”，多半被删掉或改了表头。请用发下来的月表。",
        "{wanted} cannot be found: deleted, or the headers were changed. Use the book that was issued.",
    ),
    "sheet_renamed": Sentence.note(
        "工作表“{found}”已按“{wanted}”读取。",
        "The sheet {found} was read as {wanted}.",
    ),
    "sheet_twice": Sentence.warning(
        "“{wanted}”有不止一张，只读了一张，没有读：{found}。请删掉多余的。",
        "There is more than one sheet {wanted}; not read: {found}. Delete the spare one.",
    ),
    "sheet_unread": Sentence.error(
        "工作表“{found}”里有 {count} 行没有读，也没有计算。请移到“{wanted}”里再交；如果只是备份，请删掉这张表。",
        "The sheet {found} holds {count} rows that were not read and do not count. Move them into {wanted} and hand in again; if it is only a spare copy, delete it.",
    ),
    "hidden_sheet_unread": Sentence.warning(
        "隐藏的工作表“{found}”里有 {count} 行没有读，也没有计算。如果要算，请取消隐藏，移到“{wanted}”里再交；如果只是备份，不用管。",
        "The hidden sheet {found} holds {count} rows that were not read and do not count. If they should, unhide it and move them into {wanted}; if it is a spare copy, leave it.",
    ),
    "sheet_absent": Sentence.warning(
        "找不到“{wanted}”，其余照常汇总。请用发下来的月表。",
        "The sheet {wanted} is not there; the rest was consolidated. Use the book that was issued.",
    ),
    "identity_visible": Sentence.warning(
        "月表的隐藏标识不见了，按首页的工号 {found} 认定。请用发下来的月表填写。",
        "The book's hidden mark is gone; it was taken by the member number shown ({found}). Use the book that was issued.",
    ),
    "duplicate_same": Sentence.note(
        "与 {wanted} 内容完全一样，只算一份。",
        "The same content as {wanted}; only one counts.",
    ),
    "not_used": Sentence.note(
        "你选用了 {wanted}，这一份不算。",
        "You chose {wanted}; this one does not count.",
    ),
    "copies_differ": Sentence.error(
        "同一个人有 {count} 份内容不同的月表，都先不算。建议用较新的 {wanted}；不同之处（+ 只有这份有，− 这份没有）：{found}。把不算的那份移出文件夹再汇总（命令行：--use 文件名）。",
        "There are {count} different books of one member; none counts yet. Proposed: the newer {wanted}. They differ in (+ only this one has it, − this one lacks it): {found}. Take the one that does not count out of the folder and consolidate again (command line: --use FILE).",
    ),
    "name_differs": Sentence.warning(
        "月表上的姓名是“{found}”，名册里是“{wanted}”。按工号汇总，请核对。",
        "The book says {found}, the roster {wanted}. It was taken by member number; please check.",
    ),
    "not_handed_in": Sentence.error(
        "{name}（{member}）没有交月表。请催交。",
        "{name} ({member}) has not handed in. Please remind.",
    ),
    "not_handed_in_but": Sentence.error(
        "{name}（{member}）的文件 {file} 没有被接收，等于没交。请按原因重交。",
        "{name} ({member}) handed in {file}, which was not accepted. Hand in again as the reason says.",
    ),
}
