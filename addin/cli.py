"""The command line: a line comes in, a command runs, a page or a JSON object goes out."""

import io
import sys
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from addin.collecting import collect_no_more, collect_rarely
from addin.exit_codes import DONE
from addin.languages import lang_of_line
from addin.last_resort import Reported
from addin.request import Request, command_of_line, parse
from addin.stopping import hear_ctrl_c
from addin.usage import MEASURING

if TYPE_CHECKING:
    from addin.outcome import Outcome

PRESSED = "--wb="  # stands in every line that a button runs


def main(words: Sequence[str] | None = None) -> int:
    """Run a command and return its exit code: 0 done, 1 done and a person is needed, 2 not done."""
    words = sys.argv[1:] if words is None else words
    hear_ctrl_c()
    _make_streams_safe()
    report = _reporting(words)
    with report:
        request = parse(words, date.today())
        if request.is_as_of_given or request.command in MEASURING:
            report.as_of = request.as_of
        is_told = request.is_help or request.is_version
        report.code = _help(request, report) if is_told else _run(request, report)
    collect_no_more()
    return report.code


def _reporting(words: Sequence[str]) -> Reported:
    """Return how whoever wrote the line, or pressed the button that did, is told what stops it."""
    lang, command = lang_of_line(words), command_of_line(words)
    if any(word.startswith(PRESSED) for word in words):
        from addin.live.telling import Told

        return Told(lang, command)
    return Reported(lang, command=command, is_json="--json" in words)


def _help(request: Request, report: Reported) -> int:
    if request.is_version:
        from importlib.metadata import version

        print(f"mubiao {version('mubiao')}")
        return DONE
    from addin.help_page import help_page
    from addin.usage import command_named

    print(help_page(command_named(request.command), report.lang))
    return DONE


def _run(request: Request, report: Reported) -> int:
    from addin.commands import COMMANDS

    collect_rarely()
    if request.is_live:
        from addin.live.run import run_live

        return run_live(request)
    outcome = COMMANDS[request.command](request)
    if request.is_json:
        from addin.record import written

        text = written(outcome.record)
        report.is_json = False  # from here on the program has its object
        print(text)
    elif request.is_html:
        print(_as_html(request.command, outcome))
    else:
        from addin.page import Line
        from addin.screen import show

        show((*outcome.page, *map(Line, outcome.copy.splitlines())), sys.stdout)
    if request.is_open and outcome.output is not None:
        from addin.opening import open_file

        open_file(outcome.output)
    return outcome.code


def _as_html(command: str, outcome: "Outcome") -> str:
    from addin.html_page import html_of
    from workbook.schema.command_words import COMMAND

    title = COMMAND[command].of(outcome.lang)
    head = {"output": str(outcome.output or "")}
    if outcome.due:
        head |= {"due": str(outcome.due.count), "seen": outcome.due.seen}
    return html_of(outcome.page, title=title, lang=outcome.lang, copy=outcome.copy, head=head)


def _make_streams_safe() -> None:
    """No character of a file's name may stop a command on a console that cannot show it.

    Through a pipe it is always UTF-8, as JSON must be.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            encoding = None if stream.isatty() else "utf-8"
            stream.reconfigure(encoding=encoding, errors="replace")
