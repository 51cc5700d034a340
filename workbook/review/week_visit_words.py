"""A planned visit's choices and its outcome, in the words of a language."""

from collections.abc import Sequence

from workbook.measure.visits import Outcome, Visit
from workbook.review.blocks import Cell, Tone
from workbook.review.week_view import WeekView
from workbook.schema.choices import choice_id
from workbook.schema.week_words import OUTCOME
from workbook.schema.words import Words

OUTCOME_TONE = {
    Outcome.DONE: Tone.GREEN,
    Outcome.MOVED: Tone.YELLOW,
    Outcome.OTHER: Tone.ORANGE,
    Outcome.NOT_DONE: Tone.RED,
    Outcome.OPEN: Tone.GREY,
    Outcome.UNKNOWN: Tone.GREY,
}


def choice_word(view: WeekView, value: str, known: Sequence[Words]) -> str:
    """Return the label of a drop-down value, or what was written instead."""
    labels = {choice_id(each): each for each in known}
    return labels[value].of(view.source.lang) if value in labels else value


def purpose_word(view: WeekView, purpose: str) -> str:
    """Return a purpose as the activity it is, or as it was written."""
    activities = view.source.run.team.playbook.activities
    label = next((each.label for each in activities if each.id == purpose), None)
    return label.of(view.source.lang) if label else purpose


def outcome_cell(view: WeekView, visit: Visit) -> Cell:
    """Return what became of a visit, in a word and a colour."""
    label = OUTCOME[visit.outcome.value].of(view.source.lang)
    return Cell(label, OUTCOME_TONE[visit.outcome])


def purpose_counts(view: WeekView, visits: Sequence[Visit]) -> dict[str, int]:
    """Return how many visits have each purpose, in the playbook's order.

    What is not one of its activities may name a customer: it is counted as other.
    """
    activities = {each.id: each.label for each in view.source.run.team.playbook.activities}
    counts = {
        label.of(view.source.lang): sum(visit.plan.purpose == key for visit in visits)
        for key, label in activities.items()
    }
    counts[view.label("other_purpose")] = sum(
        visit.plan.purpose not in activities and bool(visit.plan.purpose) for visit in visits
    )
    counts[view.label("no_purpose")] = sum(not visit.plan.purpose for visit in visits)
    return {label: count for label, count in counts.items() if count}
