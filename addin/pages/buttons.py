"""What ``help`` says: how to begin, and what every button does."""

from addin.buttons import groups
from addin.page import Cell, Grid, Line, Page, Tone
from workbook.schema.button_words import TAB
from workbook.schema.help_words import BEGIN, FIRST_LOOK, OUTSIDE, STEPS, STOP, UNTOUCHED
from workbook.schema.words import Lang


def buttons_page(lang: Lang) -> Page:
    """Return the page about the buttons."""
    return (
        Line(BEGIN.of(lang), Tone.TITLE),
        *(Line(step.of(lang)) for step in STEPS),
        Line(),
        Line(FIRST_LOOK.of(lang)),
        Line(OUTSIDE.of(lang)),
        Line(UNTOUCHED.of(lang)),
        *_buttons(lang),
    )


def _buttons(lang: Lang) -> Page:
    page: list[Line | Grid] = []
    for _, label, buttons in groups():
        page += [
            Line(),
            Line(f"{TAB.of(lang)} · {label.of(lang)}", Tone.TITLE),
            Grid(
                rows=tuple(
                    (
                        Cell(each.label.of(lang)),
                        Cell(f"{each.tip.of(lang)}{STOP.of(lang)}{each.detail.of(lang)}"),
                    )
                    for each in buttons
                )
            ),
        ]
    return tuple(page)
