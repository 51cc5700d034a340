"""What ``demo`` says above the consolidation: what was made, and what was damaged on purpose."""

from addin.demo.make import Made
from addin.page import Grid, Line, Page, Tone, cells
from workbook.schema.screen_words import DAMAGE, SAID
from workbook.schema.words import Lang


def demo_page(made: Made, lang: Lang) -> Page:
    """Return what was made, and whose books were damaged how."""
    said = SAID["demo"].of(
        lang,
        members=made.members,
        start=made.start,
        as_of=made.as_of,
        file=made.team_file.parent,
    )
    rows = tuple(cells(name, DAMAGE[damage].of(lang)) for name, damage in made.damaged)
    damaged = (Line(SAID["demo_damage"].of(lang), Tone.FAINT), Grid(rows=rows)) if rows else ()
    return Line(said, Tone.TITLE), *damaged, Line()
