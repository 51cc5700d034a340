"""Random cells of every kind that people, programs and chats put into a form."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from random import Random

from tests.planting.sheet_xml import Xml
from tests.silent.meant import (
    CLOCK,
    DAY,
    GENERAL,
    LOCAL_DAYS,
    PERCENT,
    PERCENT2,
    SPAN,
    TEXT,
    THOUSANDS,
    Fault,
    Hostile,
    clock,
    day,
    logical,
    moment,
    number,
    text,
    written_day,
    wrong,
)
from tests.silent.words import CHARACTERS, DATES, ERRORS, NULLS, NUMBERS, TEXTS, UNITS, WIDE
from workbook.schema.choices import ATTENDANCE, GRADE, NEW_OLD, SOURCE, YES_NO


def hostile(rng: Random, days: tuple[date, ...]) -> Hostile:
    """Return any cell at all; days are mostly those of the month."""
    makers: tuple[Callable[[Random, tuple[date, ...]], Hostile], ...]
    makers = (_number, _number, _text, _text, _text, _random_text, _date_text, _date, _unit, _other)
    return rng.choice(makers)(rng, days)


def _number(rng: Random, days: tuple[date, ...]) -> Hostile:
    del days
    form = rng.choice((GENERAL, GENERAL, TEXT, PERCENT, PERCENT2, THOUSANDS))
    formula = rng.choice(("", "", "<f>A1*2</f>"))
    if rng.random() < 0.4:
        return number(rng.choice(NUMBERS), form, formula)
    value = rng.choice(
        (
            rng.randint(-20, 2000),
            round(rng.uniform(-1000, 1e6), 2),
            rng.uniform(0, 1e8),
            rng.uniform(0, 1) * 10 ** rng.randint(-20, 300),
            rng.randint(10**10, 10**17),
            rng.randint(1, 9999) / 100 + 1e-12,
        )
    )
    return number(repr(value), form, formula)


def _text(rng: Random, days: tuple[date, ...]) -> Hostile:
    del days
    choices = (*NEW_OLD, *YES_NO, *SOURCE, *GRADE, *ATTENDANCE)
    value = rng.choice((*TEXTS, *TEXTS, *NULLS, *(rng.choice(choices).both())))
    return text(value, rng, rng.choice((GENERAL, TEXT)))


def _random_text(rng: Random, days: tuple[date, ...]) -> Hostile:
    del days
    length = rng.choice((1, 2, 3, 5, 9, 30))
    if rng.random() < 0.3:
        points = (
            rng.choice((rng.randint(0, 0xFF), rng.randint(0, 0x2FFFF))) for _ in range(length)
        )
        return text("".join(map(chr, points)), rng)
    return text("".join(rng.choices(CHARACTERS, k=length)), rng)


def _date_text(rng: Random, days: tuple[date, ...]) -> Hostile:
    each = _any_day(rng, days)
    shown = rng.choice(DATES).format(
        y=each.year,
        short=each.year % 100,
        m=each.month,
        d=each.day,
        name=each.strftime(rng.choice(("%b", "%B"))),
        week="一二三四五六日"[rng.choice((each.weekday(), each.weekday(), 3))],
    )
    return text(shown.translate(WIDE) if rng.random() < 0.3 else shown, rng)


def _any_day(rng: Random, days: tuple[date, ...]) -> date:
    if rng.random() < 0.7:
        return rng.choice(days)
    return date.fromordinal(rng.randint(date(1900, 3, 1).toordinal(), date(2150, 1, 1).toordinal()))


def _date(rng: Random, days: tuple[date, ...]) -> Hostile:
    each = _any_day(rng, days)
    seconds = timedelta(seconds=rng.randint(1, 86_399))
    return rng.choice(
        (
            day(each, rng.choice((DAY, *LOCAL_DAYS))),
            moment(datetime(each.year, each.month, each.day) + seconds),
            clock(seconds, CLOCK),
            clock(seconds + timedelta(days=rng.randint(0, 40)), SPAN),
            written_day(each),
        )
    )


def _unit(rng: Random, days: tuple[date, ...]) -> Hostile:
    del days
    figures = rng.choice((str(rng.randint(0, 3000)), f"{rng.uniform(0, 5000):,.2f}", "1.5", "2000"))
    shown = f"{rng.choice(('', '', '¥', '约', '-', ' '))}{figures}{rng.choice(('', ' '))}{rng.choice(UNITS)}"
    return text(shown.translate(WIDE) if rng.random() < 0.3 else shown, rng)


def _other(rng: Random, days: tuple[date, ...]) -> Hostile:
    del days
    return rng.choice(
        (
            logical(rng.random() < 0.5, rng.choice(("", "<f>1=1</f>"))),
            wrong(rng.choice(ERRORS)),
            Hostile(Fault(""), Xml("", "<f>SUM(A1:A2)</f>")),
            Hostile(Fault("#REF!"), Xml(' t="e"', "<f>#REF!</f><v>#REF!</v>")),
            Hostile(None, Xml("", "")),
            Hostile("", Xml(' t="str"', '<f>""</f><v></v>')),
            Hostile("", Xml(' t="inlineStr"', "<is><t></t></is>")),
        )
    )
