"""The shipped playbook holds together."""

from pathlib import Path

import pytest

import templates
from workbook.schema.playbook import AMOUNT, DEALS, REVERSAL, Playbook, read_playbook

FILES = sorted((Path(templates.__file__).parent / "playbooks").glob("*.toml"))


@pytest.fixture(params=FILES, ids=lambda path: str(path.stem))
def playbook(request: pytest.FixtureRequest) -> Playbook:
    """Every playbook that travels in the wheel."""
    path: Path = request.param
    return read_playbook(path.read_text("utf-8"))


def test_every_rate_names_an_earlier_stage_as_denominator(playbook: Playbook) -> None:
    for index, stage in enumerate(playbook.funnel[1:], start=1):
        assert stage.of in [earlier.id for earlier in playbook.funnel[:index]]
        assert stage.rate is not None
        assert 0 < stage.rate <= 1


def test_lags_shrink_towards_the_deal(playbook: Playbook) -> None:
    lags = [stage.lag for stage in playbook.funnel]

    assert lags == sorted(lags, reverse=True)
    assert playbook.deal.lag == 0


def test_results_and_activities_have_ids_of_their_own(playbook: Playbook) -> None:
    ids = [metric.id for metric in (*playbook.results, *playbook.activities)]

    assert len(ids) == len(set(ids))
    assert {AMOUNT, DEALS} <= {result.id for result in playbook.results}
    assert REVERSAL in ids


def test_the_general_funnel_is_the_trade_s_five_steps() -> None:
    general = next(path for path in FILES if path.stem == "general")
    playbook = read_playbook(general.read_text("utf-8"))

    assert [stage.label.zh for stage in playbook.funnel] == [
        "准客户开发",
        "邀约与接洽",
        "产品说明",
        "促成",
        "成交",
    ]
    assert [each.label.zh for each in playbook.beside] == ["异议处理", "增员", "服务", "撤单"]
    assert [metric.id for metric in playbook.counted] == [
        "prospect",
        "approach",
        "present",
        "close",
        "objection",
        "recruit",
        "service",
    ]
