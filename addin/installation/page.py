"""What install, uninstall and the self-check say."""

from addin.installation.check import Check, State
from addin.installation.machine import Machine
from addin.installation.pieces import Piece
from addin.installation.removing import Taken
from addin.page import Cell, Grid, Line, Page, Tone, cells
from workbook.schema.button_words import LABEL as BUTTON
from workbook.schema.button_words import TAB
from workbook.schema.installation_words import INSTALLED, MENU_FILE, MENU_NAME, UNINSTALLED
from workbook.schema.self_check_words import ALL_WELL, FOR_IT, HOW, LABEL, NEEDED, STATE, TITLE
from workbook.schema.words import Lang

INSTALL = "mubiao install"
_TONE = {
    State.OK: Tone.GOOD,
    State.WARN: Tone.WARN,
    State.BAD: Tone.BAD,
    State.UNKNOWN: Tone.FAINT,
}


def installed_page(
    machine: Machine, pieces: tuple[Piece, ...], lang: Lang, *, toolbar: Check | None = None
) -> Page:
    """Return the page of an installation: what was put where, and what to do now.

    Args:
        machine: The computer.
        pieces: The files that were put.
        lang: Its language.
        toolbar: How it went with LibreOffice's toolbar; None where there is none.
    """
    platform = machine.places.platform
    menu = MENU_FILE if platform == "windows" else MENU_NAME.of(lang)
    names = {"tab": TAB.of(lang), "menu": menu, "doctor": BUTTON["doctor"].of(lang)}
    rows = tuple(cells(INSTALLED[each.id].of(lang), str(each.path)) for each in pieces)
    if toolbar is not None and not toolbar.needs_a_person:
        rows = (*rows, cells(INSTALLED["toolbar"].of(lang), toolbar.found.of(lang)))
    return (
        Line(INSTALLED["title"].of(lang), Tone.TITLE),
        Grid(rows=rows),
        *_no_toolbar(toolbar, lang),
        Line(INSTALLED["program"].of(lang, interpreter=machine.program.interpreter), Tone.FAINT),
        Line(INSTALLED[f"next_{platform}"].of(lang, **names)),
    )


def _no_toolbar(toolbar: Check | None, lang: Lang) -> Page:
    if toolbar is None or not toolbar.needs_a_person:
        return ()
    why = toolbar.sentence.of(lang)
    return (Line(INSTALLED["no_toolbar"].of(lang, why=why), Tone.WARN),)


def uninstalled_page(taken: Taken, lang: Lang, *, is_toolbar: bool) -> Page:
    """Return the page of what was taken away, and what was left."""
    toolbar = (Line(UNINSTALLED["toolbar"].of(lang)),) if is_toolbar else ()
    return (
        Line(UNINSTALLED["title"].of(lang), Tone.TITLE),
        *(Line(UNINSTALLED["removed"].of(lang, file=each)) for each in taken.removed),
        *toolbar,
        *(Line(UNINSTALLED["gone"].of(lang, file=each), Tone.FAINT) for each in taken.gone),
        *(Line(UNINSTALLED["left"].of(lang, file=each), Tone.WARN) for each in taken.left),
        Line(UNINSTALLED["next"].of(lang)),
    )


def examined_page(machine: Machine, checks: tuple[Check, ...], lang: Lang, *, version: str) -> Page:
    """Return the page of the self-check: a line for each point; the text for IT goes below it."""
    rows = tuple(
        (Cell(STATE[each.state].of(lang), _TONE[each.state]), *cells(*_point(each, lang)))
        for each in checks
    )
    title = TITLE.of(lang, version=version, system=machine.system)
    count = sum(each.needs_a_person for each in checks)
    if not count:
        return (Line(title, Tone.TITLE), Grid(rows=rows), Line(ALL_WELL.of(lang), Tone.GOOD))
    return (
        Line(title, Tone.TITLE),
        Grid(rows=rows),
        Line(NEEDED.of(lang, count=count), Tone.WARN),
        Line(),
        Line(FOR_IT.of(lang), Tone.TITLE),
    )


def for_it(machine: Machine, checks: tuple[Check, ...], lang: Lang, *, version: str) -> str:
    """Return the text that is sent to IT: plain, and complete in itself; "" where all is well."""
    wrong = [each.sentence.of(lang) for each in checks if each.needs_a_person]
    once = list(dict.fromkeys(wrong))  # what was never installed is said once, not per file
    if not once:
        return ""
    told = [f"{number}. {each}" for number, each in enumerate(once, 1)]
    python = ".".join(map(str, machine.python))
    where = f"mubiao {version} · {machine.system} · Python {python}"
    is_named = any(INSTALL in each for each in once)
    how = (HOW.of(lang, path=machine.program.interpreter),) if is_named else ()
    return "\n".join((where, *told, *how))


def _point(check: Check, lang: Lang) -> tuple[str, str]:
    return LABEL[check.id].of(lang), check.found.of(lang)
