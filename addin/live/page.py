"""Buttons whose result is a page: it opens in the browser."""

from addin.commands import COMMANDS
from addin.html_page import html_of
from addin.opening import open_file
from addin.request import Request
from addin.save import save
from addin.state_folder import state_folder
from workbook.schema.button_words import LABEL


def page(request: Request) -> int:
    """Show a command's page in the browser.

    Raises:
        MubiaoError: The page cannot be saved, or nothing opens it.
    """
    outcome = COMMANDS[request.command](request)
    title = LABEL[request.command].of(outcome.lang)
    file = state_folder() / f"{request.command}.html"
    html = html_of(outcome.page, title=title, lang=outcome.lang, copy=outcome.copy)
    save(file, html.encode(errors="replace"))
    open_file(file)
    return outcome.code
