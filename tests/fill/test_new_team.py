"""A team book to fill in."""

from io import BytesIO

import openpyxl
import pytest

from templates import load
from tests.conftest import Validate
from workbook.fill.new_team import new_team
from workbook.schema.playbook import Playbook
from workbook.schema.words import LANGS, Lang


@pytest.mark.parametrize("lang", LANGS)
def test_nobodys_team_book_is_the_template(playbook: Playbook, lang: Lang) -> None:
    assert load(f"team.{lang}.xlsx") == new_team(playbook, lang)


def test_what_is_known_already_is_filled_in(playbook: Playbook, validate: Validate) -> None:
    content = new_team(playbook, "zh", team="T01", name="样板组", supervisor="某主管")
    sheet = openpyxl.load_workbook(BytesIO(content))["设置"]

    settings = {row[0].value: row[1].value for row in sheet.iter_rows(min_row=4)}
    assert settings == {
        "团队编号": "T01",
        "团队名称": "样板组",
        "主管姓名": "某主管",
        "工作月": "26日至25日",
        "周六上班": "否",
        "周日上班": "否",
        "标准件均(元)": 5000,
        "月表语言": "中文",
        "主管计入人均和排名": "否",
        "收表文件夹": None,
    }
    assert validate(content) == []
