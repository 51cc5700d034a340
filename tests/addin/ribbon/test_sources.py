"""The Basic sources: what they may not do, whoever changes them."""

import re

import pytest
from pyopenvba.interpreter import parse_module

from addin.ribbon.modules import modules
from addin.ribbon.vba_project.module import Module

WRITTEN = [each for each in modules() if each.source]
CODE = {each.name: re.sub(r"(?m)^\s*'.*$", "", each.source) for each in WRITTEN}
ALL = "\n".join(CODE.values())


@pytest.mark.parametrize("module", WRITTEN, ids=lambda each: each.name)
def test_it_is_plain_ascii_with_every_name_declared(module: Module) -> None:
    assert module.source.isascii()
    assert re.search(r"(?m)^Option Explicit$", module.source)


@pytest.mark.parametrize("module", WRITTEN, ids=lambda each: each.name)
@pytest.mark.parametrize("mac", [False, True])
def test_both_of_its_forms_parse(module: Module, *, mac: bool) -> None:
    given = f"#Const Mac = {mac}\n{module.source}"
    assert module.name == parse_module(given, name=module.name).name


def test_of_the_open_book_only_its_name_is_used() -> None:
    uses = re.findall(r"Active\w+(?:\.\w+|\s+Is\s+Nothing)?", ALL)
    assert ["ActiveWorkbook Is Nothing", "ActiveWorkbook.Name"] == uses


def test_only_the_add_ins_own_sheet_is_read() -> None:
    before = re.findall(r"([\w.()]*)\.(?:Worksheets|Sheets|Cells|Range|Names)\b", ALL)
    assert {"ThisWorkbook.Worksheets(1)"} == set(before)
    assert [] == re.findall(r"(?<![.\w])(?:Worksheets|Sheets|Cells|Range|Names|Evaluate)\b", ALL)


@pytest.mark.parametrize(
    "forbidden",
    [
        "Resume Next",  # no error is swallowed
        "Shell",  # no shell, no %VARIABLES%
        "cmd",
        "Environ",
        "CreateObject",
        "GetObject",
        "GetSetting",
        "GetConfig",
        "Workbooks",  # no other book
        "Open",  # no file
        "Dir",
        "FileSystem",
        ".Path",  # nobody's folder
        "FullName",
        "CurDir",
        "ChDir",
        "Run",  # no macro by name
        "Evaluate",
        "SendKeys",
    ],
)
def test_what_it_does_not_do(forbidden: str) -> None:
    start = r"\b" if forbidden[0].isalpha() else ""
    assert [] == re.findall(rf"(?i){start}{re.escape(forbidden)}\b", ALL)


def test_the_platform_is_called_in_one_module_only() -> None:
    platform = r"Declare|Lib |AppleScriptTask|Application\.(?!StatusBar)|#If|MsgBox|StrPtr"
    assert ["MubiaoSystem"] == [name for name, code in CODE.items() if re.search(platform, code)]
