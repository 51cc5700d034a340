"""What a letter can name: figures and names as finished text, one line each."""

from dataclasses import dataclass, fields

from workbook.review.at_a_glance import Figure


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """The names that a letter's template can use; each is text in the letter's language.

    Empty text is false, so ``{% if missing %}`` asks whether anybody is missing; a figure that is not
    known is empty.

    Attributes:
        reader: Whom the letter greets.
        team: The team's name.
        supervisor: The supervisor's name.
        member: The member whose page it is; empty for the other audiences.
        month: "2026年11月".
        week: "第2周（11/02–11/08）"; empty in a monthly letter.
        as_of: The last day that counts.
        days_left: Workdays left.
        time: Share of the workdays gone.
        target: The month's target, 元.
        actual: The month's actual, 元; empty where the member's book has not come.
        attainment: Of the month.
        forecast: At this speed, at the month's end.
        needed: Per day, from now on; empty where no workday is left or nothing is missing.
        standing: "欠序时 12,345 元".
        week_actual: Of the week; empty in a monthly letter.
        week_attainment: Of the week; empty in a monthly letter.
        missing: Who has not handed in, by name; the member herself in hers.
        aside: Whose files differ, by name.
        expected: How many were to hand in.
        received: How many have.
        corrections: How many errors and doubts are open; empty for none, and where the book does not count.
        review: The attached file's name.
    """

    reader: str
    team: str
    supervisor: str
    member: str
    month: str
    week: str
    as_of: str
    days_left: str
    time: str
    target: str
    actual: str
    attainment: str
    forecast: str
    needed: str
    standing: str
    week_actual: str
    week_attainment: str
    missing: str
    aside: str
    expected: str
    received: str
    corrections: str
    review: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """What the layout of a letter shows besides its words.

    Attributes:
        language: As HTML names it.
        labels: Headings and the footer, by id.
        figures: The headline figures.
        points: Sentences about what stands out.
        chart: The content id of the inline chart; empty for none.
        subject: The subject as finished text, and so the words below.
        greeting: One line.
        opening: Paragraphs.
        asked: One thing each.
        closing: Lines.
    """

    language: str
    labels: dict[str, str]
    figures: tuple[Figure, ...]
    points: tuple[str, ...]
    chart: str
    subject: str
    greeting: str
    opening: tuple[str, ...]
    asked: tuple[str, ...]
    closing: tuple[str, ...]


FACTS = tuple(each.name for each in fields(Facts))
DRAWN = tuple(each.name for each in fields(Drawn))
