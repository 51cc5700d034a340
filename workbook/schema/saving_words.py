"""Why a file was not saved, and what to do; the earlier one, if there is one, is always unharmed."""

from collections.abc import Mapping

from workbook.schema.words import NOTHING, Words

# Ends a sentence of those below.
EARLIER_KEPT = Words("原来的那份没有动。", " The earlier one is unchanged.")
NONE_EARLIER = NOTHING

UNSAVED: Mapping[str, Words] = {
    "not_saved": Words(
        "{file} 存不了：{why}。请检查磁盘空间和权限，或换个地方存。{kept}",
        "{file} cannot be saved: {why}. Check free space and permissions, or save somewhere else.{kept}",
    ),
    "disk_full": Words(
        "{file} 存不下：还差 {lacking}（要 {needed}，{place} 只剩 {free}）。请腾出空间再试。{kept}",
        "{file} does not fit: it needs {needed}, and {place} has {free} free, {lacking} too little. "
        "Make room and try again.{kept}",
    ),
    "disk_full_unmeasured": Words(
        "{file} 存不下：{place} 满了（要 {needed}）。请腾出空间再试。{kept}",
        "{file} does not fit: {place} is full (it needs {needed}). Make room and try again.{kept}",
    ),
    "quota_full": Words(
        "{file} 存不下：您在 {place} 的空间配额用完了（要 {needed}）。请删掉不用的文件，或请 IT 加配额。{kept}",
        "{file} does not fit: your quota on {place} is used up (it needs {needed}). Delete what you no "
        "longer need, or ask IT for more.{kept}",
    ),
    "file_too_large": Words(
        "{file} 存不下：{place} 不收 {needed} 这么大的文件。请存到别的盘。{kept}",
        "{file} does not fit: {place} takes no file of {needed}. Save it on another drive.{kept}",
    ),
    "folder_gone": Words(
        "{file} 存不了：文件夹 {folder} 不在了。它可能被移走、改名，或者网络、U 盘断开了。请接好或放回去再试。",
        "{file} cannot be saved: the folder {folder} is no longer there. It may have been moved or "
        "renamed, or the network or USB drive is off. Bring it back and try again.",
    ),
    "folder_closed": Words(
        "{file} 存不了：文件夹 {folder} 不让写。请换一个能写的文件夹，或请 IT 开权限。{kept}",
        "{file} cannot be saved: the folder {folder} does not take files from you. Use one that does, "
        "or ask IT for the permission.{kept}",
    ),
    "name_too_long": Words(
        "{file} 存不了：名字太长。请把名字改短，或把文件夹移到浅一些的地方再试。",
        "{file} cannot be saved: its name is too long. Shorten it, or move the folder less deep, and "
        "try again.",
    ),
    "disk_failed": Words(
        "{file} 存不了：磁盘或网络出错（{why}）。请检查网络、U 盘，再试一次；还不行就换个盘存，并告诉 IT。{kept}",
        "{file} cannot be saved: the disk or the network failed ({why}). Check the network or USB drive "
        "and try again; if it fails again, save on another drive and tell IT.{kept}",
    ),
}
