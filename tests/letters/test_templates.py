"""A team's own templates: what replaces what, and what is refused, with its file and line."""

import re

import pytest

from tests.letters.written import RUN, recipient, templates, written
from workbook.letters.broken import Broken
from workbook.letters.facts import FACTS
from workbook.letters.letter import Letter
from workbook.letters.templates import BLOCKS, NAMES, WORDS, open_templates

NAME = "month.supervisor.zh.j2"
GOOD = """{% block subject %}本月{% endblock %}
{% block greeting %}您好{% endblock %}
{% block opening %}第一段{% endblock %}
{% block asked %}请看附件{% endblock %}
{% block closing %}谢谢{% endblock %}
"""


def faults(own: dict[str, str]) -> tuple[Broken, ...]:
    opened = open_templates(own)
    assert isinstance(opened, tuple)
    return opened


def test_the_templates_that_came_with_mubiao_are_good() -> None:
    every = {name: templates().find(name) or "" for name in NAMES}

    assert len(WORDS) == 12
    assert not isinstance(open_templates(every), tuple)


@pytest.mark.parametrize("name", WORDS)
def test_every_name_that_words_can_use_is_told_in_their_head(name: str) -> None:
    head = (templates().find(name) or "").split("#}")[0]

    assert [fact for fact in FACTS if not re.search(rf"\b{fact}\b", head)] == []


def test_a_teams_own_words_replace_the_shipped_ones() -> None:
    found = written(recipient(), own={NAME: GOOD})

    assert isinstance(found, Letter)
    assert found.subject == "本月"
    assert "1. 请看附件" in found.text
    assert found.html.count(">请看附件<") == 1


def test_a_teams_own_template_can_change_one_block_and_keep_the_rest() -> None:
    own = {NAME: f'{{% extends "shipped/{NAME}" %}}{{% block asked %}}请回电{{% endblock %}}'}
    found, shipped = written(recipient(), own=own), written(recipient())

    assert isinstance(found, Letter)
    assert isinstance(shipped, Letter)
    assert found.subject == shipped.subject
    assert "1. 请回电\n\n附件" in found.text


def test_a_syntax_error_is_refused_with_its_line() -> None:
    broken = faults({NAME: GOOD.replace("谢谢", "{% if %}谢谢")})

    assert [(each.code, each.file, each.line) for each in broken] == [("template_syntax", NAME, 5)]
    assert broken[0].told("zh").startswith("信件模板 month.supervisor.zh.j2 第 5 行写法不对：")


def test_an_undefined_name_is_refused_with_its_line_even_where_it_would_not_be_reached() -> None:
    broken = faults({NAME: GOOD.replace("第一段", "\n{% if missing %}{{ amout }}{% endif %}")})

    assert broken == (Broken(code="template_name", file=NAME, line=4, found="amout", wanted=FACTS),)
    assert (
        broken[0]
        .told("zh")
        .startswith(
            "信件模板 month.supervisor.zh.j2 第 4 行用了“amout”，没有这个名字。可用的有：reader, team,"
        )
    )


@pytest.mark.parametrize("block", BLOCKS)
def test_a_missing_block_is_refused(block: str) -> None:
    lines = [line for line in GOOD.splitlines() if f"block {block} " not in line]

    assert faults({NAME: "\n".join(lines)}) == (
        Broken(code="template_block", file=NAME, line=4, found=block),
    )


def test_an_empty_block_is_refused() -> None:
    assert faults({NAME: GOOD.replace("请看附件", " ")}) == (
        Broken(code="template_empty", file=NAME, line=4, found="asked"),
    )


def test_a_file_that_no_letter_is_called_by_is_refused() -> None:
    broken = faults({"mounth.above.zh.j2": GOOD})

    assert broken == (Broken(code="template_unknown", file="mounth.above.zh.j2", wanted=NAMES),)
    assert (
        broken[0]
        .told("en")
        .startswith(
            "Letter template mounth.above.zh.j2 is not used: no letter has that name. There are: week."
        )
    )


def test_everything_wrong_is_told_at_once() -> None:
    own = {NAME: "{{ x }}", "letter.html.j2": "{{ team }}", "month.above.en.j2": "{% oops %}"}

    assert [(each.file, each.code, each.found) for each in faults(own)] == [
        ("month.supervisor.zh.j2", "template_name", "x"),
        ("month.above.en.j2", "template_syntax", "Encountered unknown tag 'oops'."),
        ("letter.html.j2", "template_name", "team"),
    ]


@pytest.mark.parametrize(
    "expression",
    [
        "{{ ''.__class__.__mro__ }}",
        "{{ team.__class__.__init__.__globals__ }}",
        "{{ team.format('x') }}",
        "{{ 'a' * 999999999 }}",
        "{{ 9 ** 99999999 }}",
        "{{ team + 1 }}",
        "{{ team.no_such }}",
        "{{ 1 / 0 }}",
    ],
)
def test_what_fails_or_reaches_for_python_is_refused_with_its_line(expression: str) -> None:
    found = written(recipient(), own={NAME: GOOD.replace("第一段", f"\n\n{expression}")})

    assert isinstance(found, Broken)
    assert (found.code, found.file, found.line) == ("template_failed", NAME, 5)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("{{ range(9) }}", "range"),
        ("{{ lipsum() }}", "lipsum"),
        ("{{ team|center(999999999) }}", "center"),
        ("{{ team|safe }}", "safe"),
        ('{% include "../../etc/passwd" %}', "../../etc/passwd"),
        ("{% include team %}", "…"),
    ],
)
def test_nothing_beyond_the_facts_can_be_named(text: str, found: str) -> None:
    broken = faults({NAME: GOOD.replace("第一段", text)})

    assert [(each.code, each.line, each.found) for each in broken] == [("template_name", 3, found)]


def test_a_block_without_an_end_is_refused() -> None:
    found = written(recipient(), own={NAME: GOOD.replace("第一段", "{{ self.opening() }}")})

    assert isinstance(found, Broken)
    assert (found.code, found.file) == ("template_failed", NAME)


def test_a_layout_that_fails_is_refused_too() -> None:
    found = written(recipient(), own={"letter.html.j2": "<p>\n{{ labels.nothing }}"})

    assert isinstance(found, Broken)
    assert (found.file, found.line) == ("letter.html.j2", 2)
    assert RUN.team.name not in found.found
