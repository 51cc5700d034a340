"""How much room texts take."""

import pytest

from templates.text_size import line_count, row_height, text_width


@pytest.mark.parametrize(
    ("text", "width"), [("", 0), ("As of", 5), ("截至日", 6), ("第1周", 5), ("①", 2), ("（元）", 6)]
)
def test_a_chinese_character_takes_two(text: str, width: int) -> None:
    assert width == text_width(text)


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("", 10, 1),
        ("Needed per day", 20, 1),
        ("Needed per day", 10, 2),
        ("Needed per day", 6, 3),
        ("按现在的速度月底可到", 20, 1),
        ("按现在的速度月底可到", 12, 2),
        ("Enormously", 4, 3),
        ("a Enormously", 4, 4),
    ],
)
def test_lines_break_at_spaces_and_between_chinese_characters(
    text: str, width: int, lines: int
) -> None:
    assert lines == line_count(text, width)


def test_rows_grow_with_their_lines() -> None:
    assert (row_height(1), row_height(2)) == (21.0, 37.5)
