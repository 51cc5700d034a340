"""Lines of text that have room."""

from hypothesis import given
from hypothesis import strategies as st

from workbook.pictures.wrapping import wrapped


@given(st.text(max_size=200), st.integers(1, 40))
def test_wrapped_lines_have_room_and_lose_nothing(text: str, room: int) -> None:
    text = " ".join(text.split())
    lines = wrapped(text, len, room)

    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert [line for line in lines if len(line) > room] == []


def test_no_line_begins_with_a_stop_or_ends_with_an_open_bracket() -> None:
    assert wrapped("目标，达成，很好。", len, 3) == ("目标，", "达成，", "很好。")
    assert wrapped("达成（50%）。", len, 6) == ("达成", "（50%）。")


def test_words_stay_whole_where_they_have_room() -> None:
    assert wrapped("CNY 18,678 ahead; still", len, 12) == ("CNY 18,678", "ahead; still")
