"""The help pages, in both languages, aligned for Chinese."""

from collections.abc import Iterable, Iterator

from addin.text_width import padded, width
from addin.usage import COMMANDS, COMMON, Command, Option
from workbook.schema.command_words import (
    COMMAND,
    DETAIL,
    EXIT_CODES,
    HEADING,
    OPTION,
    PLACE,
    PROGRAM,
)
from workbook.schema.words import Lang


def help_page(command: Command | None, lang: Lang) -> str:
    """Return the help page of a command, or of the whole program."""
    return "\n".join(_of_command(command, lang) if command else _of_program(lang))


def _of_program(lang: Lang) -> Iterator[str]:
    yield PROGRAM.of(lang)
    yield ""
    yield _usage(("mubiao", PLACE["command"].of(lang), PLACE["files"].of(lang)), lang)
    yield ""
    yield HEADING["commands"].of(lang)
    yield from _columns((each.name, COMMAND[each.name].of(lang)) for each in COMMANDS)
    yield ""
    yield HEADING["options"].of(lang)
    yield from _options((*COMMON, Option("version")), lang)
    yield ""
    yield f"{HEADING['codes'].of(lang)}  {EXIT_CODES.of(lang)}"


def _of_command(command: Command, lang: Lang) -> Iterator[str]:
    yield COMMAND[command.name].of(lang)
    yield DETAIL[command.name].of(lang)
    yield ""
    files = command.files.of(lang)
    told = f"[{files}]" if command.is_alone else files
    yield _usage((command.program, told, PLACE["options"].of(lang)), lang)
    for example in command.examples:
        yield f"  {example.of(lang)}"
    yield ""
    yield HEADING["options"].of(lang)
    yield from _options((*command.options, *COMMON), lang)


def _usage(words: tuple[str, ...], lang: Lang) -> str:
    return f"{HEADING['usage'].of(lang)}  {' '.join(filter(None, words))}"


def _options(options: Iterable[Option], lang: Lang) -> Iterator[str]:
    yield from _columns(
        (f"--{each.name} {each.value.of(lang)}".rstrip(), OPTION[each.name].of(lang))
        for each in options
    )


def _columns(pairs: Iterable[tuple[str, str]]) -> Iterator[str]:
    rows = tuple(pairs)
    widest = max(width(left) for left, _ in rows)
    for left, right in rows:
        yield f"  {padded(left, widest)}  {right}"
