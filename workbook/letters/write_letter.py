"""Writes a letter: its words from a template, put into the layouts of the text and the HTML."""

from collections.abc import Mapping
from dataclasses import fields
from types import TracebackType

from jinja2 import Template, TemplateError, TemplateSyntaxError

from workbook.letters.broken import Broken
from workbook.letters.environment import LetterEnvironment
from workbook.letters.facts import Drawn, Facts
from workbook.letters.figures import facts_of, glance, headline
from workbook.letters.letter import Letter
from workbook.letters.matter import Matter, matter_of
from workbook.letters.occasion import Enclosed, Occasion
from workbook.letters.one_line import SUBJECT_LIMIT, one_line
from workbook.letters.points import points
from workbook.letters.templates import BLOCKS, HTML_LAYOUT, TEXT_LAYOUT, Templates, words_name
from workbook.review.consolidated import Consolidated
from workbook.schema.letter_words import HEADING, SAID
from workbook.schema.recipient import Recipient
from workbook.schema.words import Lang

CHART = "chart"  # the content id of the picture under the figures
LANGUAGE = {"zh": "zh-CN", "en": "en"}
# What an expression over finished texts can run into; the sandbox has no more to offer.
FAILURES = (TemplateError, TypeError, ValueError, ArithmeticError, RecursionError, MemoryError)


def write_letter(
    run: Consolidated,
    recipient: Recipient,
    *,
    occasion: Occasion,
    enclosed: Enclosed,
    templates: Templates,
) -> Letter | Broken:
    """Return the letter to one recipient, or what is wrong with the template it is written from.

    Args:
        run: The month.
        recipient: For whom; ``is_for`` says that the month has a letter for her.
        occasion: What it is about.
        enclosed: The review, and pictures to show in the letter.
        templates: The words and layouts.
    """
    matter = matter_of(run, recipient, occasion=occasion, enclosed=enclosed)
    facts, hidden = facts_of(matter)
    words = _words(templates.words, matter, facts)
    if isinstance(words, Broken):
        return words
    told = [matter.hidden(point) for point in points(matter)]
    drawn = _drawn(matter, facts, words, points=tuple(text for text, _ in told))
    text = _rendered(templates.words, TEXT_LAYOUT, drawn)
    html = _rendered(templates.html, HTML_LAYOUT, drawn)
    if isinstance(text, Broken):
        return text
    if isinstance(html, Broken):
        return html
    return Letter(
        team=run.team.id,
        period=occasion.id,
        recipient=recipient,
        subject=drawn.subject,
        text=text,
        html=html,
        attachments=(*enclosed.pictures, enclosed.review),
        masked=enclosed.masked + hidden + sum(count for _, count in told),
    )


def _drawn(
    matter: Matter, facts: Facts, words: Mapping[str, str], *, points: tuple[str, ...]
) -> Drawn:
    pictures = matter.enclosed.pictures
    shown = glance(matter.source, matter.member, matter.occasion)
    return Drawn(
        language=LANGUAGE[matter.lang],
        labels=_labels(facts, matter.lang),
        figures=headline(shown, matter.occasion),
        points=points,
        chart=CHART if any(each.content_id == CHART for each in pictures) else "",
        subject=one_line(words["subject"], SUBJECT_LIMIT),
        greeting=one_line(words["greeting"]),
        opening=_lines(words["opening"]),
        asked=_lines(words["asked"]),
        closing=_lines(words["closing"]),
    )


def _labels(facts: Facts, lang: Lang) -> dict[str, str]:
    footer = SAID["footer"].of(
        lang, team=facts.team, as_of=facts.as_of, supervisor=facts.supervisor
    )
    attached = SAID["attached"].of(lang, review=facts.review)
    headings = {key: each.of(lang) for key, each in HEADING.items()}
    return {**headings, "footer": footer, "attached": attached}


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line for each in text.splitlines() if (line := one_line(each)))


def _words(
    templates: LetterEnvironment, matter: Matter, facts: Facts
) -> Mapping[str, str] | Broken:
    """Return a letter's blocks as plain text; those of a template it extends where it has none."""
    name = words_name(matter.occasion.kind, matter.recipient.audience, matter.lang)
    try:
        template = templates.get_template(name)
        context = template.new_context(_named(facts))
        "".join(template.root_render_func(context))
        return {block: "".join(context.blocks[block][0](context)) for block in BLOCKS}
    except FAILURES as error:
        return _broken(name, error)


def _rendered(templates: LetterEnvironment, name: str, drawn: Drawn) -> str | Broken:
    try:
        template = templates.get_template(name)
        return "".join(template.root_render_func(template.new_context(_named(drawn))))
    except FAILURES as error:
        return _broken(name, error)


def _named(values: Facts | Drawn) -> dict[str, object]:
    return {each.name: getattr(values, each.name) for each in fields(values)}


def _broken(name: str, error: Exception) -> Broken:
    if isinstance(error, TemplateSyntaxError):
        found = error.message or ""
        return Broken(
            code="template_syntax", file=error.name or name, line=error.lineno, found=found
        )
    file, line = _where(error.__traceback__) or (name, 1)
    found = one_line(str(error)) or type(error).__name__
    return Broken(code="template_failed", file=file, line=line, found=found)


def _where(trace: TracebackType | None) -> tuple[str, int] | None:
    """Return the innermost template that was being rendered, and its line."""
    place = None
    while trace is not None:
        template = trace.tb_frame.f_globals.get("__jinja_template__")
        if isinstance(template, Template):
            place = (template.name or "", template.get_corresponding_lineno(trace.tb_lineno))
        trace = trace.tb_next
    return place
