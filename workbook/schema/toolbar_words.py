"""What LibreOffice's toolbar says when a button cannot do its work."""

from collections.abc import Mapping

from workbook.schema.words import Words

UNSTARTED: Mapping[str, Words] = {
    "missing": Words(
        "目标管理没有装好：找不到 {interpreter}。请重新安装（在终端运行 mubiao install），或把这句话发给 IT。",
        "Targets is not installed properly: {interpreter} is not there. Install it again (run mubiao "
        "install in a terminal), or send this sentence to IT.",
    ),
    "blocked": Words(
        "目标管理启动不了：{interpreter} 被拦住了（{why}）。请把这句话发给 IT。",
        "Targets could not be started: {interpreter} is blocked ({why}). Please send this sentence to IT.",
    ),
    "broken": Words(
        "目标管理没有启动成功，表格没有改动。安装可能坏了：请重新安装（在终端运行 mubiao install），"
        "或把这句话发给 IT：{interpreter} 结束，代码 {code}。",
        "Targets did not start; your book is unchanged. The installation may be damaged: install it again "
        "(run mubiao install in a terminal), or send this to IT: {interpreter} ended with code {code}.",
    ),
    "cut_off": Words(
        "没有做完：程序中途停了（代码 {code}）。请看一下表格再保存，然后再按一次。",
        "Not finished: the program stopped half-way (code {code}). Look at the book before you save it, "
        "then press again.",
    ),
}

TOOLBAR_FAULT: Mapping[str, Words] = {
    "unopkg_missing": Words(
        "LibreOffice 的扩展管理程序 {file} 用不了：{why}。请 IT 检查 LibreOffice 装好了没有。",
        "LibreOffice's extension manager {file} does not run: {why}. Ask IT to see whether LibreOffice is "
        "installed properly.",
    ),
    "unopkg_silent": Words(
        "LibreOffice 的扩展管理程序 {file} 没有应答。请关掉 LibreOffice 再试一次。",
        "LibreOffice's extension manager {file} does not answer. Close LibreOffice and try again.",
    ),
    "unopkg_refuses": Words(
        "LibreOffice 不接受工具栏：{why}。请关掉 LibreOffice 再试一次。",
        "LibreOffice does not accept the toolbar: {why}. Close LibreOffice and try again.",
    ),
}
