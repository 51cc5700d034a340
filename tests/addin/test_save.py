"""Saving: whole or not at all, whatever fails and whenever."""

import errno
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from addin.errors import FileThere, FileUnwritten
from addin.save import DRAFT, Disk, create, save

ROOT = Path(__file__).parents[2]
AT = datetime(2026, 11, 18, 17, 5, 9)
OLD, NEW = b"old" * 1000, b"new" * 2000


@pytest.fixture
def review(tmp_path: Path) -> Path:
    """Return a review that was saved before."""
    path = tmp_path / "经营分析表 城东一部 2026-11.xlsx"
    path.write_bytes(OLD)
    return path


def failing(error: OSError) -> Callable[..., None]:
    """Return a system call that fails."""

    def call(*_: object) -> None:
        raise error

    return call


def open_elsewhere(target: Path) -> Callable[[Path, Path], None]:
    """Return a replace that behaves as Windows does while Excel has the target open."""

    def replace(source: Path, wanted: Path) -> None:
        if wanted == target:
            raise PermissionError(errno.EACCES, "Permission denied", str(wanted))
        source.replace(wanted)

    return replace


def test_a_new_file_is_written_whole(tmp_path: Path) -> None:
    target = tmp_path / "a.xlsx"

    assert target == save(target, NEW)
    assert [target] == list(tmp_path.iterdir())
    assert target.read_bytes() == NEW


def test_an_earlier_file_is_replaced(review: Path) -> None:
    assert review == save(review, NEW)
    assert [review] == list(review.parent.iterdir())
    assert review.read_bytes() == NEW


def test_a_target_open_elsewhere_is_left_and_the_new_one_stands_beside_it(review: Path) -> None:
    disk = Disk(replace=open_elsewhere(review))

    first = save(review, NEW, at=AT, disk=disk)
    second = save(review, NEW + b"2", at=AT, disk=disk)

    assert first.name == "经营分析表 城东一部 2026-11 17-05-09.xlsx"
    assert second.name == "经营分析表 城东一部 2026-11 17-05-09 (2).xlsx"
    assert tuple(p.read_bytes() for p in (review, first, second)) == (OLD, NEW, NEW + b"2")
    assert {review, first, second} == set(review.parent.iterdir())


def test_without_a_time_the_present_one_is_told(review: Path) -> None:
    beside = save(review, NEW, disk=Disk(replace=open_elsewhere(review)))

    assert datetime.strptime(beside.stem.removeprefix(review.stem), " %H-%M-%S")


@pytest.mark.parametrize(
    "disk",
    [
        Disk(sync=failing(OSError(errno.EIO, "Input/output error"))),
        Disk(sync=failing(OSError(errno.ENOSPC, "No space left on device"))),
        Disk(replace=failing(OSError(errno.EXDEV, "Invalid cross-device link"))),
        Disk(replace=failing(PermissionError(errno.EACCES, "Permission denied"))),
    ],
)
def test_a_failing_disk_leaves_the_earlier_file_and_no_litter(review: Path, disk: Disk) -> None:
    with pytest.raises(FileUnwritten) as raised:
        save(review, NEW, at=AT, disk=disk)

    assert [review] == list(review.parent.iterdir())
    assert review.read_bytes() == OLD
    assert raised.value.told("en").endswith("The earlier one is unchanged.")


def test_a_failure_while_cleaning_up_shows_the_first_failure(review: Path) -> None:
    broken = OSError(errno.EIO, "Input/output error")
    stuck = PermissionError(errno.EPERM, "Operation not permitted")

    with pytest.raises(FileUnwritten) as raised:
        save(review, NEW, disk=Disk(sync=failing(broken), remove=failing(stuck)))

    assert broken is raised.value.__cause__
    assert review.read_bytes() == OLD
    assert len(list(review.parent.iterdir())) == 2
    assert review == save(review, NEW)
    assert [review] == list(review.parent.iterdir())


def test_only_litter_of_the_same_target_is_removed(review: Path) -> None:
    other = review.with_name("b.xlsx")
    stuck = PermissionError(errno.EPERM, "Operation not permitted")
    broken = Disk(sync=failing(OSError(errno.EIO, "x")), remove=failing(stuck))
    with pytest.raises(FileUnwritten):
        save(other, NEW, disk=broken)

    save(review, NEW)

    litter = [path.name for path in review.parent.iterdir() if path != review]
    assert [name.startswith(DRAFT) for name in litter] == [True]


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(FileUnwritten) as raised:
        save(tmp_path / "gone" / "a.xlsx", NEW)

    assert raised.value.told("en") == (
        f"{tmp_path}/gone/a.xlsx cannot be saved: the folder {tmp_path}/gone is no longer there. It may "
        "have been moved or renamed, or the network or USB drive is off. Bring it back and try again."
    )


@pytest.mark.parametrize("code", [errno.EINVAL, errno.ENOSYS, errno.ENOTSUP])
def test_a_share_that_cannot_force_anything_onto_the_disk_still_takes_the_file(
    review: Path, code: int
) -> None:
    refusing = Disk(sync=failing(OSError(code, os.strerror(code))))

    assert review == save(review, NEW, disk=refusing)
    assert NEW == review.read_bytes()


def test_a_folder_that_cannot_be_forced_onto_the_disk_holds_the_new_file(review: Path) -> None:
    """The file stands by then: nothing may say that it does not."""
    handles: list[int] = []

    def sync(handle: int) -> None:
        handles.append(handle)
        if len(handles) == 2:
            raise OSError(errno.EIO, "Input/output error")

    assert review == save(review, NEW, disk=Disk(sync=sync))
    assert (NEW, 2) == (review.read_bytes(), len(handles))


def test_a_book_known_to_be_open_is_left_and_its_litter_is_removed_by_the_next_save(
    review: Path,
) -> None:
    stuck = PermissionError(errno.EPERM, "Operation not permitted")
    with pytest.raises(FileUnwritten):
        save(
            review,
            NEW,
            at=AT,
            is_open=True,
            disk=Disk(replace=failing(OSError(errno.EIO, "x")), remove=failing(stuck)),
        )
    assert 2 == len(list(review.parent.iterdir()))

    aside = save(review, NEW, is_open=True)

    assert {review, aside} == set(review.parent.iterdir())
    assert (OLD, NEW) == (review.read_bytes(), aside.read_bytes())


def test_a_new_file_never_takes_the_place_of_one(review: Path) -> None:
    with pytest.raises(FileThere) as raised:
        create(review, NEW)

    assert review.name in raised.value.told("zh")
    assert OLD == review.read_bytes()
    assert [review] == list(review.parent.iterdir())


def test_where_files_have_one_name_only_a_new_one_is_renamed_and_none_is_replaced(
    review: Path,
) -> None:
    """As on a USB stick: FAT knows no second names."""
    stick = Disk(claim=failing(PermissionError(errno.EPERM, "Operation not permitted")))
    other = review.with_name("b.xlsx")

    assert other == create(other, NEW, disk=stick)
    with pytest.raises(FileThere):
        create(review, NEW, disk=stick)
    assert {review: OLD, other: NEW} == {
        each: each.read_bytes() for each in review.parent.iterdir()
    }


def test_a_long_name_has_room_for_its_draft(tmp_path: Path) -> None:
    target = tmp_path / ("长" * 83 + ".xlsx")  # 254 bytes: as long as a name may be

    assert save(target, NEW).read_bytes() == NEW


def child(code: str, target: Path) -> "subprocess.Popen[bytes]":
    return subprocess.Popen(
        [sys.executable, "-c", code, str(target)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )


def test_a_full_disk_leaves_the_earlier_file(review: Path) -> None:
    """The system itself refuses more than 64 KiB a file, in the middle of the write."""
    code = (
        "import resource, signal, sys\n"
        "from pathlib import Path\n"
        "from addin.errors import FileUnwritten\n"
        "from addin.save import save\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (65536, 65536))\n"
        "try:\n"
        "    save(Path(sys.argv[1]), bytes(1_000_000))\n"
        "except FileUnwritten as error:\n"
        "    print(error.told('en'))\n"
    )

    out, err = child(code, review).communicate()

    assert b"takes no file of 977 KB. Save it on another drive." in out, err
    assert [review] == list(review.parent.iterdir())
    assert review.read_bytes() == OLD


@pytest.mark.parametrize("saves", range(1, 25))
def test_killed_at_any_moment_one_whole_file_is_there(review: Path, saves: int) -> None:
    """Killed without warning in the middle of the n-th save; the next one removes the litter."""
    code = (
        "import os, sys\n"
        "from pathlib import Path\n"
        "from addin.save import save\n"
        "for n in range(10_000):\n"
        "    os.write(1, b'.')\n"
        "    save(Path(sys.argv[1]), b'%06d' % n * 20_000)\n"
    )

    with child(code, review) as killed:
        assert killed.stdout is not None
        for _ in range(saves):
            assert os.read(killed.stdout.fileno(), 1) == b"."
        killed.send_signal(signal.SIGKILL)

    found = review.read_bytes()
    assert found == OLD or (len(found) == 120_000 and found == found[:6] * 20_000)
    save(review, NEW)
    assert [review] == list(review.parent.iterdir())
