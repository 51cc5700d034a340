"""What the window says of its state: on the buttons, below the result, and in its place."""

from dataclasses import dataclass

from addin.buttons import Button
from addin.exit_codes import DONE, NEEDS_A_PERSON
from addin.html_page import html_of
from addin.page import Line, Page, Tone
from addin.window.press import Press
from addin.window.state import Result, State
from workbook.schema.book_kinds import BOOK_LABEL
from workbook.schema.button_words import LABEL
from workbook.schema.window_words import WELCOME, WINDOW
from workbook.schema.words import Lang


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """A button as it stands now.

    Attributes:
        tip: What happens when it is pressed; where it cannot be, what has to be done first.
    """

    is_enabled: bool
    tip: str


def offer(state: State, button: Button) -> Offer:
    """Return whether a button can be pressed, and what is said about it."""
    lang, tip = state.lang, button.tip.of(state.lang)
    if state.running is not None:
        running = LABEL[state.running.press.command].of(lang)
        return Offer(is_enabled=False, tip=WINDOW["wait_running"].of(lang, command=running))
    if not button.book:
        return Offer(is_enabled=True, tip=tip)
    if state.reading is not None:
        return Offer(is_enabled=False, tip=WINDOW["wait_reading"].of(lang))
    if state.book is None or state.book.kind != button.book:
        kind = BOOK_LABEL[button.book].of(lang)
        first = WINDOW["pick_first"].of(lang, kind=kind)
        return Offer(is_enabled=False, tip=f"{first}\n{tip}")
    return Offer(is_enabled=True, tip=tip)


def about_book(state: State) -> Line:
    """Return what is said of the book chosen."""
    if state.reading is not None:
        return Line(WINDOW["reading"].of(state.lang), Tone.FAINT)
    if state.book is None:
        return Line(WINDOW["drop_here"].of(state.lang), Tone.FAINT)
    return Line(state.book.about, Tone.PLAIN if state.book.kind else Tone.BAD)


def headline(state: State) -> Line:
    """Return the line below the result."""
    if state.running is not None:
        return Line(_running_line(state))
    if state.result is None or state.result.press.command == "help":
        return Line()
    if state.result.due is not None:
        return Line(WINDOW["nothing_sent"].of(state.lang, count=state.result.due.count), Tone.WARN)
    command = _name_of(state.result.press, state.lang)
    words, tone = _end_of(state.result)
    return Line(WINDOW[words].of(state.lang, command=command), tone)


def result_html(state: State) -> str:
    """Return what stands in the place of the result."""
    result = state.result
    title = WINDOW["title"].of(state.lang)
    if result is not None and result.html:
        return result.html
    if result is not None:
        return html_of(_not_done_page(state, result), title=title, lang=state.lang)
    page = _running_page(state) if state.running else _welcome(state.lang)
    return html_of(page, title=title, lang=state.lang)


def _running_line(state: State) -> str:
    running, lang = state.running, state.lang
    if running is None or running.is_stopping:
        return WINDOW["stopping"].of(lang)
    command = _name_of(running.press, lang)
    far = running.spoken.far
    return far.said(lang) if far.total else WINDOW["running"].of(lang, command=command)


def _running_page(state: State) -> Page:
    if state.running is None:
        return ()
    command = _name_of(state.running.press, state.lang)
    return (Line(WINDOW["running"].of(state.lang, command=command), Tone.FAINT),)


def _name_of(press: Press, lang: Lang) -> str:
    """Return what a press is called: to send what was shown is more than to show it."""
    return WINDOW["sending"].of(lang) if press.seen else LABEL[press.command].of(lang)


def _end_of(result: Result) -> tuple[str, Tone]:
    if result.code is None:
        return "stopped", Tone.WARN
    return {DONE: ("done", Tone.GOOD), NEEDS_A_PERSON: ("needs_person", Tone.WARN)}.get(
        result.code, ("not_done", Tone.BAD)
    )


def _not_done_page(state: State, result: Result) -> Page:
    lang = state.lang
    title = Line(headline(state).text, Tone.TITLE)
    if result.code is None:
        return title, Line(WINDOW["stopped_page"].of(lang))
    sentence = result.sentence or WINDOW["silent"].of(lang)
    return title, *(Line(each.strip(), Tone.BAD) for each in sentence.splitlines())


def _welcome(lang: Lang) -> Page:
    title, *lines = (WELCOME[each].of(lang) for each in ("title", "drop", "save", "unchanged"))
    return Line(title, Tone.TITLE), *(Line(each) for each in lines)
