"""The lines that the window writes: a page as HTML, progress in lines, the folder named."""

import re
from pathlib import Path

from addin.far import Far
from tests.story.told import mubiao

TEAM, REVIEW = "主管台账.xlsx", "经营分析表 演示一组 2026-11.xlsx"
AS_OF = "--as-of=2026-11-13"


def test_progress_in_lines_and_the_page_as_html(own_demo: Path) -> None:
    told = mubiao("consolidate", TEAM, AS_OF, "--html", "--progress=lines", cwd=own_demo)

    far = [Far.of_line(line) for line in told.err.splitlines()]
    seen = [(each.done, each.total, each.label) for each in far if each is not None]
    files = len(far)
    assert files > 10
    assert [(done, files, "检查") for done in range(1, files + 1)] == seen
    assert far[-1] is not None
    assert (1, 0) == (far[-1].left_out, far[-1].seconds)
    assert told.out.startswith("<!doctype html>")
    assert "收表汇总 · 演示一组 · 2026-11" in told.out
    assert told.code == 1


def test_the_folder_that_is_named_is_the_one_that_is_read(own_demo: Path) -> None:
    (own_demo / "2026-11").rename(own_demo / "收来的")

    beside = mubiao("consolidate", TEAM, AS_OF, "--json", cwd=own_demo)
    named = mubiao("consolidate", TEAM, AS_OF, "--json", "--folder=收来的", cwd=own_demo)

    assert (2, 1) == (beside.code, named.code)
    assert named.record["totals"]["members"]["received"] == 9


def test_a_review_that_is_open_somewhere_is_left(own_demo: Path) -> None:
    review = own_demo / REVIEW
    before = review.read_bytes()
    for mark in (f"~${REVIEW}", f".~lock.{REVIEW}#"):
        (own_demo / mark).write_text("")
        told = mubiao("consolidate", TEAM, AS_OF, cwd=own_demo)
        (own_demo / mark).unlink()

        assert f"{REVIEW} 正开着，没有动它；新的存成了另一个名字。" in told.out
        aside = [each.name for each in own_demo.glob("经营分析表*-*-*.xlsx") if each != review]
        assert len(aside) == 1
        assert re.fullmatch(r"经营分析表 演示一组 2026-11 \d\d-\d\d-\d\d\.xlsx", aside[0])
        (own_demo / aside[0]).unlink()
        assert before == review.read_bytes()
