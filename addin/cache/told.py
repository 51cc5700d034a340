"""What a command said, as text and back."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from addin.outcome import Outcome
from addin.page import Cell, Grid, Line, Page, Tone


def as_text(outcome: Outcome) -> str:
    """Return an outcome as text."""
    return json.dumps(
        {
            "code": outcome.code,
            "lang": outcome.lang,
            "page": [_block(each) for each in outcome.page],
            "copy": outcome.copy,
            "record": outcome.record,
            "output": None if outcome.output is None else str(outcome.output),
        },
        ensure_ascii=True,
    )


def from_text(text: str) -> Outcome:
    """Return the outcome that ``as_text`` made a text of."""
    told = json.loads(text)
    return Outcome(
        code=told["code"],
        lang=told["lang"],
        page=_page(told["page"]),
        copy=told["copy"],
        record=told["record"],
        output=None if told["output"] is None else Path(told["output"]),
    )


def _block(block: Line | Grid) -> Mapping[str, object]:
    if isinstance(block, Line):
        return {"text": block.text, "tone": block.tone}
    return {
        "heads": block.heads,
        "rows": [[(cell.text, cell.tone) for cell in row] for row in block.rows],
        "numbers": sorted(block.numbers),
    }


def _page(blocks: list[dict[str, Any]]) -> Page:
    return tuple(
        Line(each["text"], Tone(each["tone"])) if "text" in each else _grid(each) for each in blocks
    )


def _grid(told: dict[str, Any]) -> Grid:
    return Grid(
        heads=tuple(told["heads"]),
        rows=tuple(tuple(Cell(text, Tone(tone)) for text, tone in row) for row in told["rows"]),
        numbers=frozenset(told["numbers"]),
    )
