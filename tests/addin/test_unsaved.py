"""Why a file was not saved: each reason its own sentence, with what to do and what became of the earlier."""

import errno
import os
from pathlib import Path

import pytest

from addin.unsaved import told_size, unsaved
from workbook.schema.saving_words import UNSAVED

KEPT = "原来的那份没有动。"


def failed(code: int) -> OSError:
    """Return what the system says."""
    return OSError(code, os.strerror(code))


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        (errno.EDQUOT, "您在 / 的空间配额用完了（要 3.0 MB）。请删掉不用的文件，或请 IT 加配额。"),
        (errno.EFBIG, "/ 不收 3.0 MB 这么大的文件。请存到别的盘。"),
        (errno.EACCES, "文件夹 {folder} 不让写。请换一个能写的文件夹，或请 IT 开权限。"),
        (errno.EROFS, "文件夹 {folder} 不让写。请换一个能写的文件夹，或请 IT 开权限。"),
        (
            errno.EIO,
            "磁盘或网络出错（Input/output error）。请检查网络、U 盘，再试一次；还不行就换个盘存，并告诉 IT。",
        ),
        (errno.EMFILE, "Too many open files。请检查磁盘空间和权限，或换个地方存。"),
    ],
)
def test_the_earlier_file_is_said_to_be_unharmed(tmp_path: Path, code: int, sentence: str) -> None:
    target = tmp_path / "a.xlsx"
    fresh = unsaved(target, failed(code), size=3 * 2**20).told("zh")
    target.write_bytes(b"earlier")
    over = unsaved(target, failed(code), size=3 * 2**20).told("zh")

    place = os.fspath(next(p for p in target.parents if os.path.ismount(p)))
    wanted = sentence.format(folder=tmp_path).replace("在 / 的", f"在 {place} 的")
    wanted = wanted.replace("/ 不收", f"{place} 不收")
    assert fresh.endswith(wanted)
    assert over == fresh + KEPT


def test_a_folder_that_is_gone_and_a_name_that_is_too_long(tmp_path: Path) -> None:
    target = tmp_path / "gone" / "a.xlsx"

    assert unsaved(target, failed(errno.ENOENT), size=1).told("zh") == (
        f"{target} 存不了：文件夹 {tmp_path}/gone 不在了。它可能被移走、改名，或者网络、U 盘断开了。"
        "请接好或放回去再试。"
    )
    assert unsaved(target, failed(errno.ENAMETOOLONG), size=1).told("zh") == (
        f"{target} 存不了：名字太长。请把名字改短，或把文件夹移到浅一些的地方再试。"
    )


def test_a_full_disk_whose_space_the_system_does_not_tell(tmp_path: Path) -> None:
    target = tmp_path / "gone" / "a.xlsx"

    assert "disk_full_unmeasured" == unsaved(target, failed(errno.ENOSPC), size=1).code


def test_a_full_disk_with_room_for_the_file_is_full_of_something_else(tmp_path: Path) -> None:
    """No more files fit, though there is room: no figure would help."""
    error = unsaved(tmp_path / "a.xlsx", failed(errno.ENOSPC), size=1)

    assert "disk_full_unmeasured" == error.code
    assert error.told("en").endswith(" is full (it needs 1 KB). Make room and try again.")


@pytest.mark.parametrize(
    ("windows", "code"),
    [
        (112, "disk_full_unmeasured"),
        (39, "disk_full_unmeasured"),
        (53, "folder_gone"),
        (64, "disk_failed"),
        (206, "name_too_long"),
        (1295, "quota_full"),
        (5, "folder_closed"),
    ],
)
def test_what_windows_says_is_understood(tmp_path: Path, windows: int, code: str) -> None:
    error = failed(errno.EACCES if windows == 5 else errno.EINVAL)
    error.winerror = windows  # type: ignore[attr-defined]

    assert code == unsaved(tmp_path / "a.xlsx", error, size=1).code


@pytest.mark.parametrize(
    ("size", "told"),
    [(0, "0 KB"), (1, "1 KB"), (65_537, "65 KB"), (2**20, "1.0 MB"), (3_300_000, "3.1 MB")],
)
def test_sizes_as_people_read_them(size: int, told: str) -> None:
    assert told == told_size(size)


def test_every_sentence_says_what_to_do_and_ends() -> None:
    ends = ("。", "{kept}")

    assert [code for code, words in UNSAVED.items() if not words.zh.endswith(ends)] == []
    assert [code for code, words in UNSAVED.items() if "请" not in words.zh] == []
