"""A file that its worker does not survive costs itself alone."""

import resource
import signal
import subprocess
import sys
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from addin.demo.make import Wish, make_demo
from addin.files import handed_in, source_of
from addin.opened import open_team_file
from addin.worker_limits import LIMITS, Limits
from addin.workers import check_files
from tests.addin.deadly import (
    BAD,
    SHORT,
    Stillborn,
    bounded,
    check,
    folder,
    good,
    once,
    slowly,
    wait_for_ever,
)
from tests.story.terminal import descendants, is_running, until
from workbook.pipeline import Source, consolidate
from workbook.schema.sentences import message
from workbook.schema.status import FileStatus


def test_several_bad_files_are_refused_with_their_reasons_and_every_other_is_right() -> None:
    files = folder(*BAD)

    books = list(check_files(check, files, limits=SHORT))

    assert [each.file for each in files] == [book.file for book in books]
    assert {name: (FileStatus.UNREADABLE, code) for name, (_, code) in BAD.items()} == {
        book.file: (book.status, book.code) for book in books if book.file in BAD
    }
    assert [(each.file, each.file.encode().hex()) for each in files if each.file not in BAD] == [
        (book.file, book.name) for book in books if book.file not in BAD
    ]


def test_a_file_that_never_comes_near_holds_up_no_other() -> None:
    first, second, *others = folder()
    far = replace(second, fetch=wait_for_ever)

    books = list(check_files(check, [first, far, *others], limits=SHORT))

    assert {FileStatus.ACCEPTED} == {book.status for book in books}
    assert [each.file for each in (first, far, *others)] == [book.file for book in books]


def test_a_month_is_what_it_would_be_without_the_bad_files(tmp_path: Path) -> None:
    made = make_demo(Wish(folder=tmp_path, members=12, log_rows=5))
    opened = open_team_file(made.team_file)
    good_files = list(map(source_of, handed_in(opened.folder(made.month)).files))
    bad_files = [Source(f"{name}.xlsx", BAD[name][0]) for name in ("aborts", "too large", "killed")]
    run = partial(check_files, limits=Limits(memory=SHORT.memory))
    month = partial(consolidate, opened.team, month=made.month, as_of=made.as_of, run=run)

    without, among = month(good_files), month([*bad_files, *good_files])

    refused = {"aborts.xlsx", "killed.xlsx", "too large.xlsx"}
    assert refused == {book.file for book in among.books} - {book.file for book in without.books}
    assert (without.measures, without.totals) == (among.measures, among.totals)
    assert without.hand_ins == among.hand_ins
    assert without.findings == tuple(each for each in among.findings if each.file not in refused)


@pytest.mark.parametrize(
    ("bad", "zh", "en"),
    [
        (
            "hangs",
            (
                "读了 1 秒还没有读完，先放下了，没有汇总。如果文件在网盘或共享文件夹里，请先下载到本机；"
                "还是这样，请用 Excel 打开，另存为 .xlsx 再交。"
            ),
            (
                "It was not read within 1 s and was left out. If it lies in a cloud or shared folder, "
                "download it first; if that does not help, open it in Excel, save as .xlsx, hand in again."
            ),
        ),
        (
            "too large",
            "读这个文件要的内存太多，没有读完，没有汇总。请用新发的月表，只粘贴数值。",
            (
                "Reading this file takes too much memory; it was left out. Use a fresh member book and "
                "paste values only."
            ),
        ),
        (
            "aborts",
            (
                "读取程序两次读到这个文件都中断了，没有汇总；其他文件不受影响。请用 Excel 打开，另存为 .xlsx "
                "再交；还是这样，请用新发的月表，只粘贴数值。"
            ),
            (
                "The reader broke down on this file twice; it was left out, the others are not affected. "
                "Open it in Excel, save as .xlsx, hand in again; if that does not help, use a fresh "
                "member book and paste values only."
            ),
        ),
    ],
)
def test_each_reason_is_a_sentence_of_its_own(bad: str, zh: str, en: str) -> None:
    (book,) = check_files(check, [Source(bad, BAD[bad][0])], limits=SHORT)

    (finding,) = book.findings
    assert (bad, bad) == (book.file, finding.file)
    assert (zh, en) == (message(finding, "zh"), message(finding, "en"))


def test_a_file_that_was_only_beside_the_trouble_is_taken(tmp_path: Path) -> None:
    files = folder()
    files.insert(30, Source("unlucky", partial(once, tmp_path / "died", "unlucky")))

    books = list(check_files(check, files))

    assert [(each.file, each.file.encode().hex()) for each in files] == [
        (book.file, book.name) for book in books
    ]
    assert (tmp_path / "died").exists()


def test_a_time_limit_is_for_each_file_and_not_for_all() -> None:
    files = [Source(f"{n}", partial(slowly, str(n))) for n in range(8)]

    books = list(check_files(check, files, limits=SHORT))

    assert [FileStatus.ACCEPTED] * 8 == [book.status for book in books]


def test_where_every_worker_ends_before_it_begins_the_files_are_checked_here() -> None:
    files = folder()

    books = list(check_files(Stillborn(), files))

    assert [(each.file, each.file.encode().hex()) for each in files] == [
        (book.file, book.name) for book in books
    ]


NO_MORE_FILES = """
import resource
from addin.workers import check_files
from tests.addin.deadly import check, folder
resource.setrlimit(resource.RLIMIT_NOFILE, (8, 8))
print(*[book.file for book in check_files(check, folder())])
"""


def test_where_the_system_starts_no_process_the_files_are_checked_here() -> None:
    done = subprocess.run([sys.executable, "-c", NO_MORE_FILES], capture_output=True, text=True)

    assert (" ".join(each.file for each in folder()) + "\n", "") == (done.stdout, done.stderr)


def test_workers_say_nothing_on_the_terminal(capfd: pytest.CaptureFixture[str]) -> None:
    list(check_files(check, [Source(name, BAD[name][0]) for name in ("far cell", "fault of ours")]))

    assert tuple(capfd.readouterr()) == ("", "")


def test_the_worker_has_as_much_memory_as_the_limit_says_and_no_more() -> None:
    (book,) = check_files(bounded, [Source("x", partial(good, "x"))], limits=SHORT)
    (wide,) = check_files(bounded, [Source("x", partial(good, "x"))])

    assert LIMITS.memory - SHORT.memory == pytest.approx(int(wide.name) - int(book.name), rel=0.1)
    assert resource.getrlimit(resource.RLIMIT_AS)[0] == resource.RLIM_INFINITY


HANGING = """
from addin.workers import check_files
from tests.addin.deadly import check, wait_for_ever
from workbook.pipeline import Source, consolidate
list(check_files(check, [Source(str(n), wait_for_ever) for n in range(60)]))
"""


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM])
def test_a_command_that_is_killed_leaves_no_worker(number: signal.Signals) -> None:
    with subprocess.Popen([sys.executable, "-c", HANGING]) as command:
        until(lambda: len(descendants(command.pid)) >= 3)  # two, and what counts semaphores
        workers = descendants(command.pid)
        command.send_signal(number)
        command.wait()
        until(lambda: not any(map(is_running, workers)))
