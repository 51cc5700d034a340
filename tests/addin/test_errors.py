"""The tree of named faults: small, in both languages, each with what to do."""

from pathlib import Path

from addin.errors import FileFault, MubiaoError
from workbook.schema.fault_words import FAULT

MOST = 12


def kinds(parent: type[MubiaoError]) -> list[type[MubiaoError]]:
    return [parent, *(each for child in parent.__subclasses__() for each in kinds(child))]


def test_there_are_few_kinds_and_one_base() -> None:
    ours = [kind for kind in kinds(MubiaoError) if kind.__module__ == MubiaoError.__module__]

    assert len(ours) <= MOST


def test_a_file_fault_names_the_file_and_the_systems_reason() -> None:
    fault = FileFault("file_unread", Path("a.xlsx"), "Permission denied")

    assert fault.told("zh") == "a.xlsx 读不了：Permission denied。如果正开着，请关掉再试。"
    assert (
        fault.told("en")
        == "a.xlsx cannot be read: Permission denied. If it is open elsewhere, close it and try again."
    )


def test_every_sentence_ends_as_one_or_leads_on() -> None:
    ends = ("。", "：", "--help", "--out", "{wanted}", "PySide6-Essentials")

    assert [code for code, words in FAULT.items() if not words.zh.endswith(ends)] == []
