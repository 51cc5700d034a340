"""A refusal has a status, and a finding with a sentence."""

import errno

import pytest

from workbook.read.refusal import Refusal
from workbook.schema.finding import Severity
from workbook.schema.sentences import message
from workbook.schema.sentences_files import FILE_SENTENCES
from workbook.schema.status import FileStatus

CODES = list(FILE_SENTENCES)[: list(FILE_SENTENCES).index("part_unreadable") + 1]


@pytest.mark.parametrize("code", CODES)
def test_every_code_has_its_status_and_a_sentence_in_both_languages(code: str) -> None:
    refused = Refusal.of("张三.xlsx", code, found="日志")

    status = FileStatus.UNHANDLED if code == "not_a_workbook" else FileStatus.UNREADABLE
    assert (status, Severity.ERROR) == (refused.status, refused.finding.severity)
    assert all("{" not in message(refused.finding, lang) for lang in ("zh", "en"))


def test_a_refusal_names_the_file_and_what_was_found() -> None:
    refused = Refusal.of("张三.xlsx", "far_cell", found="日志!XFD1048576")

    assert ("张三.xlsx", "张三.xlsx") == (refused.file, refused.finding.file)
    assert "日志!XFD1048576" in message(refused.finding, "zh")


def test_bytes_the_system_does_not_give_are_a_refusal_too() -> None:
    denied = Refusal.unread("张三.xlsx", PermissionError(errno.EACCES, "Permission denied"))
    nameless = Refusal.unread("张三.xlsx", OSError())

    assert ("not_given", "Permission denied") == (denied.finding.code, denied.finding.found)
    assert "OSError" == nameless.finding.found
