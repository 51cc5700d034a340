"""What a running command says."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from addin.far import Far
from addin.window.spoken import NOTHING_SAID, Spoken, heard


def test_progress_and_the_sentence_are_told_apart() -> None:
    said = heard(NOTHING_SAID, "1/12\t0\t9\t检查\n2/12\t1\t8\t检查\nmubiao: 表读不了。\n  第一行\n")

    far = Far(done=2, total=12, left_out=1, seconds=8, label="检查")
    assert Spoken(far=far, sentences=("mubiao: 表读不了。", "  第一行")) == said
    assert said.sentence == "表读不了。\n  第一行"


def test_a_line_that_only_looks_like_progress_is_a_sentence() -> None:
    lines = ("1/2", "1/2\tx", "a/2\t0\t0\tx", "1/2\t0\t\tx", "一/二\t0\t0\tx")

    assert lines == heard(NOTHING_SAID, "\n".join((*lines, ""))).sentences


def test_a_sentence_without_an_end_of_line_is_told_too() -> None:
    assert heard(NOTHING_SAID, "1/2\t0\t0\tx\nmubiao: 停了").sentence == "停了"


def test_windows_ends_its_lines_with_two_characters() -> None:
    said = heard(NOTHING_SAID, "3/4\t0\t1\tChecking\r\nmubiao: no\r\n")

    assert (3, "Checking", "no") == (said.far.done, said.far.label, said.sentence)


@given(st.lists(st.integers(0, 40), max_size=6))
def test_it_does_not_matter_in_which_pieces_it_comes(cuts: list[int]) -> None:
    text = "1/9\t0\t8\t检查\n2/9\t1\t7\t检查\nmubiao: 读不了。\r\n3/9\t1\t6\t写"
    edges = [0, *sorted(cuts), len(text)]

    said = NOTHING_SAID
    for begin, end in pairwise(edges):
        said = heard(said, text[begin:end])

    assert heard(NOTHING_SAID, text) == said
