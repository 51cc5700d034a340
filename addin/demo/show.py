"""The demo as a command: made, and consolidated."""

from dataclasses import replace
from pathlib import Path

from addin.consolidating import consolidate_team
from addin.demo.make import DEMO_AS_OF, MEMBERS, Wish, make_demo
from addin.demo.told import tell_demo, told_page
from addin.exit_codes import DONE
from addin.opened import open_team_file
from addin.outcome import Outcome
from addin.pages.demo import demo_page
from addin.progress import Follow
from addin.request import Request

MOST_TOLD = 50  # members


def show_demo(request: Request, follow: Follow) -> Outcome:
    """Make a made-up team in mid-month and consolidate it.

    Args:
        request: What demo is wanted.
        follow: Shows how far it is.

    Raises:
        FileThere: The folder holds something else.
        FileUnwritten: It cannot be saved.
    """
    lang = request.lang or "zh"
    wish = Wish(
        folder=Path(request.out or "demo"),
        lang=lang,
        as_of=request.as_of if request.is_as_of_given else DEMO_AS_OF,
        members=request.number("members"),
        log_rows=request.number("log-rows"),
        seed=request.number("seed"),
    )
    made = make_demo(wish, follow)
    wanted = replace(request, month=made.month, as_of=wish.as_of, out=None)
    opened = open_team_file(made.team_file)
    done = consolidate_team(opened, wanted, follow)
    outcome = done.outcome(request.command)
    told = told_page(tell_demo(opened, made.folder, wanted, follow), lang) if is_told(wish) else ()
    return replace(outcome, code=DONE, page=(*demo_page(made, lang), *outcome.page, *told))


def is_told(wish: Wish) -> bool:
    """Return whether the demo is to be looked at: a large one, or one of bare rows, is to be measured."""
    return wish.log_rows is None and (wish.members or MEMBERS) <= MOST_TOLD
