"""Masking a whole review: every text and number of every sheet, before it is written."""

from dataclasses import dataclass, field, replace

from workbook.review.blocks import (
    Block,
    Boxes,
    Card,
    Cards,
    Cell,
    Chart,
    Content,
    Notes,
    Row,
    Series,
    Table,
    Title,
    Value,
)
from workbook.review.reader_mask import UNMASKED, Mask
from workbook.review.sheets import Plan, Sheet

__all__ = ["UNMASKED", "Mask", "mask_plan"]


def mask_plan(plan: Plan, mask: Mask) -> tuple[Plan, int]:
    """Return a review in which nothing can be read that the mask hides, and how much was hidden.

    Args:
        plan: The review, already made for its audience: masking hides what is in free text, but a
            row that is not the reader's business must not be in the plan at all.
        mask: What the reader must not read.
    """
    work = _Masking(mask)
    masked = replace(
        plan,
        title=work.text(plan.title),
        author=work.text(plan.author),
        sheets=tuple(work.sheet(each) for each in plan.sheets),
    )
    return masked, work.count


@dataclass(slots=True)
class _Masking:
    """One walk through a plan, which remembers texts that come again and counts what was hidden."""

    mask: Mask
    count: int = 0
    texts: dict[str, tuple[str, int]] = field(default_factory=dict)

    def text(self, value: str) -> str:
        if value not in self.texts:
            self.texts[value] = self.mask.masked(value)
        shown, count = self.texts[value]
        self.count += count
        return shown

    def value(self, value: Value) -> Value:
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, int | float) and not isinstance(value, bool):
            shown, count = self.mask.number(value)
            self.count += count
            return shown
        return value

    def content(self, content: Content) -> Content:
        if isinstance(content, Cell):
            return replace(content, value=self.value(content.value))
        return self.value(content)

    def sheet(self, sheet: Sheet) -> Sheet:
        return replace(
            sheet,
            name=self.text(sheet.name),
            footer=self.text(sheet.footer),
            bands=tuple(tuple(self.block(each) for each in band) for band in sheet.bands),
        )

    def block(self, block: Block) -> Block:
        match block:
            case Title():
                return replace(
                    block,
                    text=self.text(block.text),
                    note=self.text(block.note),
                    link_text=self.text(block.link_text),
                )
            case Table():
                return self.table(block)
            case Cards():
                cards = tuple(self.card(each) for each in block.cards)
                return replace(block, heading=self.text(block.heading), cards=cards)
            case Chart():
                series = tuple(self.series(each) for each in block.series)
                return replace(block, title=self.text(block.title), series=series)
            case Notes():
                lines = tuple(self.content(each) for each in block.lines)
                return replace(block, heading=self.text(block.heading), lines=lines)
            case Boxes():
                return replace(
                    block,
                    heading=self.text(block.heading),
                    labels=tuple(map(self.text, block.labels)),
                    signatures=tuple(map(self.text, block.signatures)),
                )

    def table(self, table: Table) -> Table:
        return replace(
            table,
            heading=self.text(table.heading),
            columns=tuple(
                replace(each, label=self.text(each.label), band=self.text(each.band))
                for each in table.columns
            ),
            rows=tuple(self.row(each) for each in table.rows),
        )

    def row(self, row: Row) -> Row:
        return replace(row, cells=tuple(self.content(each) for each in row.cells))

    def card(self, card: Card) -> Card:
        return replace(
            card,
            label=self.text(card.label),
            value=self.value(card.value),
            note=self.text(card.note),
        )

    def series(self, series: Series) -> Series:
        return replace(series, label=self.text(series.label))
