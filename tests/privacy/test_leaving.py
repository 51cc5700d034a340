"""Nothing of a planted customer is in any byte that is mailed, copied, drawn, put down or kept."""

from pathlib import Path

import pytest

from tests.mail.certificates import Authority
from tests.privacy.canary import canaries, left_in
from tests.privacy.leaving import content_text, everything
from tests.privacy.planted import planted_house, told
from workbook.schema.playbook import Playbook

ASKED = (("--month=2026-11", "--lang=zh"), ("--week=2", "--lang=en"))
READER = "0101"


def test_nothing_of_a_planted_customer_leaves_the_house(
    tmp_path: Path, playbook: Playbook, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    folder = tmp_path / "team"
    folder.mkdir()
    house = planted_house(folder, playbook, members=3, customers=150, cornered=3)
    values, read, own = set(house.values()), 0, set[str]()
    for each in everything(house.opened, Authority(tmp_path), ASKED):
        left = left_in(each.text, values)
        assert (each.what, set()) == (each.what, left - house.names_of(each.reader))
        read += 1
        own |= left if each.reader == READER else set()

    assert read > 50
    assert len(own & house.names_of(READER)) > 10  # her own page tells her whom she has to see


@pytest.mark.parametrize("dress", ["{}", "<t>{}</t>", "、{}，", "a {} b", "＜{}＞"])
def test_what_is_there_is_found(dress: str) -> None:
    for each in canaries(90)[:9]:
        shown = content_text(dress.format(told(each) + each.name).encode())

        assert set(each.values) == left_in(shown, {v for c in canaries(90) for v in c.values})


def test_what_is_taken_apart_is_found() -> None:
    (each,) = canaries(1)
    text = f"<r><t>{each.name[0]}</t></r><r><t>{each.name[1:]}</t></r> {int(each.phone):,} x"

    assert {each.name, each.phone} == left_in(content_text(text.encode()), each.values)
