"""What one reader must not read, hidden in any text before it leaves."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from workbook.review.consolidated import Consolidated
from workbook.review.private import Private
from workbook.review.private_names import Span, fold
from workbook.review.private_numbers import figures_of, is_mobile, number_spans
from workbook.schema.recipient import Audience

LEAST_FIGURES = 11  # a number in a cell with fewer is an amount before it is a phone
LOST = 15  # figures: Excel keeps no more of a number, so it was an id or a card

NOBODY: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Mask:
    """What one reader must not read.

    Attributes:
        private: What is private in the run; None hides nothing.
        known: Names the reader may read: her own customers', as they are looked for.
        own_ids: The reader's own 工号, as it is looked for.
        hides_ids: Other members' 工号 are hidden too.
    """

    private: Private | None = None
    known: frozenset[str] = NOBODY
    own_ids: frozenset[str] = NOBODY
    hides_ids: bool = False

    @classmethod
    def of(
        cls,
        run: Consolidated,
        audience: Audience,
        member_id: str = "",
        *,
        private: Private | None = None,
    ) -> "Mask":
        """Return the mask for an audience.

        The supervisor reads everything: all of it is in the books that were handed in to her. Who is
        above reads no customer's name and nobody's phone, id, card or address. A member reads the
        names of her own customers, no other member's 工号, and no phone either: a letter is seen by
        more eyes than her book.

        Args:
            run: Knows whose names and numbers there are.
            audience: For whom.
            member_id: Whose page, for a member.
            private: What is private in the run, where it is known already.
        """
        if audience is Audience.SUPERVISOR:
            return UNMASKED
        private = private or Private.of(run)
        if audience is Audience.ABOVE:
            return cls(private=private)
        own = frozenset({fold(member_id).text})
        known = private.own.get(member_id, NOBODY)
        return cls(private=private, known=known, own_ids=own, hides_ids=True)

    def in_a_group(self) -> "Mask":
        """Return the mask for a page of hers that all read: not even her own customers are named."""
        return replace(self, known=NOBODY)

    def text(self, value: str) -> str:
        """Return a text with what is private hidden: 138****5678, 王**."""
        return self.masked(value)[0]

    def masked(self, value: str) -> tuple[str, int]:
        """Return a text with what is private hidden, and how many pieces that were."""
        private = self.private
        if private is None or not value:
            return value, 0
        value, names = _hidden(value, private.names.spans(value, known=self.known))
        value, ids = self._without_ids(value, private)
        value, numbers = _hidden(value, number_spans(value, private.phones))
        return value, names + ids + numbers

    def number(self, value: float) -> tuple[str | float, int]:
        """Return a number, or its text with most figures hidden if it is a phone, an id or a card.

        A phone that was typed where an amount belongs stands in the totals; no team's own total is as
        large.
        """
        figures = figures_of(value)
        if self.private is None or len(figures) < LEAST_FIGURES:
            return value, 0
        is_known = figures in self.private.phones or is_mobile(figures)
        if not is_known and len(figures) < LOST:
            return value, 0
        return f"{figures[:3]}****{figures[-4:]}", 1

    def _without_ids(self, value: str, private: Private) -> tuple[str, int]:
        if not self.hides_ids:
            return value, 0
        return _hidden(value, private.ids.spans(value, known=self.own_ids))


UNMASKED = Mask()


def _hidden(text: str, spans: Iterable[Span]) -> tuple[str, int]:
    """Return a text with something else in the place of each span, and how many there were."""
    pieces: list[str] = []
    at = 0
    count = 0
    for span in _apart(spans):
        pieces += (text[at : span.start], span.shown)
        at = span.end
        count += 1
    return "".join((*pieces, text[at:])), count


def _apart(spans: Iterable[Span]) -> Iterator[Span]:
    """Yield spans from left to right; those that overlap as one, shown as the first of them."""
    last: Span | None = None
    for span in sorted(spans, key=lambda each: (each.start, -each.end)):
        if last is None:
            last = span
        elif span.start < last.end:
            last = Span(last.start, max(last.end, span.end), last.shown)
        else:
            yield last
            last = span
    if last is not None:
        yield last
