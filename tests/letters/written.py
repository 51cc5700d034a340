"""Letters of the made-up team, as the tests want them."""

from collections.abc import Mapping

from tests.review.sample import consolidated
from workbook.letters.broken import Broken
from workbook.letters.letter import Attachment, Letter
from workbook.letters.occasion import Enclosed, Occasion
from workbook.letters.templates import Templates, open_templates
from workbook.letters.write_letter import write_letter
from workbook.review.consolidated import Consolidated
from workbook.schema.recipient import Audience, Recipient, Way
from workbook.schema.words import Lang

RUN = consolidated()
REVIEW = Attachment("经营分析表_城东一部_2026-11.xlsx", b"review")
CHART = Attachment("chart.png", b"png", "chart")


def templates(own: Mapping[str, str] | None = None) -> Templates:
    """Return templates that are known to be good."""
    opened = open_templates(own or {})
    assert isinstance(opened, Templates)
    return opened


def recipient(
    audience: Audience = Audience.SUPERVISOR, *, lang: Lang | None = "zh", member_id: str = ""
) -> Recipient:
    """Return a recipient."""
    return Recipient(
        name="孙丽",
        address="sun.li@team.example",
        audience=audience,
        way=Way.DRAFT,
        member_id=member_id,
        lang=lang,
    )


def written(
    reader: Recipient,
    *,
    week: int = 0,
    own: Mapping[str, str] | None = None,
    run: Consolidated = RUN,
) -> Letter | Broken:
    """Return what becomes of a letter: of the month, or of a week of it."""
    occasion = Occasion(period=run.period, week=run.period.weeks[week - 1] if week else None)
    enclosed = Enclosed(review=REVIEW, pictures=(CHART,), masked=3)
    return write_letter(run, reader, occasion=occasion, enclosed=enclosed, templates=templates(own))


def letter(reader: Recipient, *, week: int = 0, run: Consolidated = RUN) -> Letter:
    """Return a letter that could be written."""
    found = written(reader, week=week, run=run)
    assert isinstance(found, Letter)
    return found
