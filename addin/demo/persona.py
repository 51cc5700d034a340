"""Who is in the made-up team, and how each of them works."""

from dataclasses import dataclass
from enum import StrEnum


class Damage(StrEnum):
    """What happened to a book on its way back."""

    NONE = "none"
    MOVED = "moved"  # columns renamed, reordered and shifted
    TEXT = "text"  # numbers and dates typed as text, in full-width digits
    COPY = "copy"  # handed in twice, and the copy differs
    ENCRYPTED = "encrypted"
    MISSING = "missing"
    CARELESS = "careless"  # a few rows of the kind every log has


@dataclass(frozen=True, slots=True, kw_only=True)
class Persona:
    """How a member works, against what the target asks for at the standard rates.

    Attributes:
        rank: 0 the supervisor, 1 senior, 2 regular, 3 newcomer.
        target: The month's amount in 元.
        volume: Prospects found, as a share of what the target needs.
        rates: One factor for each stage after the first, on its standard rate.
        size: Factor on the standard deal.
        days_away: Calendar days of the month before the member joined.
        is_counting: Fills in one row of counts a day instead of log rows.
        known: Customers who bought before and may buy again.
        damage: What happened to the book.
    """

    rank: int = 2
    target: float = 40_000
    volume: float = 1.0
    rates: tuple[float, ...] = (1.0, 1.0, 1.0, 1.0)
    size: float = 1.0
    days_away: int = 0
    is_counting: bool = False
    known: int = 2
    damage: Damage = Damage.NONE


PERSONAS = (
    Persona(rank=0, target=30_000, volume=0.9, rates=(1.0, 1.1, 1.1, 1.1), known=6),
    Persona(rank=1, target=60_000, volume=1.15, rates=(1.1, 1.1, 1.1, 1.1), size=1.15, known=8),
    Persona(rank=1, target=40_000, volume=0.18, known=1),
    Persona(rank=2, target=40_000, volume=1.5, rates=(1.0, 1.0, 0.9, 0.25), known=1),
    Persona(rank=3, target=15_000, volume=1.1, rates=(0.7, 0.8, 0.8, 0.8), days_away=7, known=0),
    Persona(rank=2, target=40_000, is_counting=True),
    Persona(rank=2, target=40_000, volume=1.05, damage=Damage.MOVED),
    Persona(rank=2, target=40_000, volume=0.95, damage=Damage.TEXT),
    Persona(rank=1, target=50_000, volume=0.7, size=1.8, known=5, damage=Damage.COPY),
    Persona(rank=2, target=40_000, rates=(0.6, 1.0, 1.0, 1.0), damage=Damage.ENCRYPTED),
    Persona(rank=2, target=40_000, volume=0.6, damage=Damage.MISSING),
    Persona(rank=2, target=40_000, volume=0.9, rates=(0.75, 1.0, 1.0, 1.1), damage=Damage.CARELESS),
)


def persona_of(index: int) -> Persona:
    """Return how the member at a place in the roster works; only the first twelve meet damage."""
    persona = PERSONAS[index % len(PERSONAS)]
    if index < len(PERSONAS):
        return persona
    return Persona(
        rank=max(1, persona.rank),
        target=persona.target,
        volume=persona.volume,
        rates=persona.rates,
        size=persona.size,
        is_counting=persona.is_counting,
        known=persona.known,
    )
