"""The committed templates are the ones this source draws."""

from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest

from templates import load
from templates.build import build_templates, main
from tests.conftest import Validate

NAMES = ("member.zh.xlsx", "team.zh.xlsx", "member.en.xlsx", "team.en.xlsx")


def parts(content: bytes) -> dict[str, bytes]:
    with ZipFile(BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


@pytest.fixture(scope="module")
def built() -> dict[str, bytes]:
    return dict(build_templates())


def test_four_templates_are_built(built: dict[str, bytes]) -> None:
    assert tuple(built) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_the_committed_template_is_the_built_one_part_by_part(
    built: dict[str, bytes], name: str
) -> None:
    committed, rebuilt = parts(load(name)), parts(built[name])

    assert list(rebuilt) == list(committed)
    assert [part for part in rebuilt if rebuilt[part] != committed[part]] == []


@pytest.mark.parametrize("name", NAMES)
def test_the_validator_finds_nothing(name: str, validate: Validate) -> None:
    assert validate(load(name)) == []


def test_main_writes_them_where_it_is_told(tmp_path: Path, built: dict[str, bytes]) -> None:
    main([str(tmp_path)])

    assert sorted(NAMES) == sorted(path.name for path in tmp_path.iterdir())
    assert built["team.zh.xlsx"] == (tmp_path / "team.zh.xlsx").read_bytes()


def test_what_is_not_there_is_not_loaded() -> None:
    with pytest.raises(FileNotFoundError):
        load("member.fr.xlsx")
