"""--out replaces an earlier review book and nothing else."""

from pathlib import Path

from tests.story.told import mubiao

AS_OF = ("--as-of", "2026-11-13")


def test_a_team_book_named_as_output_is_not_overwritten(own_demo: Path) -> None:
    team = own_demo / "主管台账.xlsx"
    before = team.read_bytes()

    told = mubiao("consolidate", team, *AS_OF, "--out", team, cwd=own_demo)

    assert told.code == 2
    assert team.read_bytes() == before
    assert team.name in told.err


def test_a_members_book_and_a_foreign_file_are_not_overwritten(own_demo: Path) -> None:
    team = own_demo / "主管台账.xlsx"
    book = own_demo / "2026-11" / "2026-11_0102_周明远.xlsx"
    notes = own_demo / "notes.docx"
    notes.write_bytes(b"minutes")

    for path in (book, notes, own_demo):
        before = path.read_bytes() if path.is_file() else b""
        assert mubiao("consolidate", team, *AS_OF, "--out", path, cwd=own_demo).code == 2
        assert path.is_dir() or path.read_bytes() == before


def test_an_earlier_review_is_replaced(own_demo: Path) -> None:
    team, out = own_demo / "主管台账.xlsx", own_demo / "review.xlsx"

    for _ in range(2):
        assert mubiao("consolidate", team, *AS_OF, "--out", out, cwd=own_demo).code == 1
        assert out.stat().st_size > 10_000
