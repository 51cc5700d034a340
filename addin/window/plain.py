"""A result as plain text, to be pasted into a chat or a sheet."""

from html.parser import HTMLParser

_LINES = ("h1", "h2", "p", "tr", "pre")
_CELLS = ("td", "th")
_UNSEEN = ("style", "script", "title", "button")


def plain_of(html: str) -> str:
    r"""Return the text of a page: a line for each line and row, a tab between cells.

    Example:
        >>> plain_of("<h1>A</h1><table><tr><td>b</td><td>1</td></tr></table>")
        'A\nb\t1'
    """
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return "\n".join(reader.lines).strip("\n")


class _Reader(HTMLParser):
    """Collects the lines of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[str] = []
        self._cells: list[str] = [""]
        self._hidden = 0

    def handle_starttag(self, tag: str, _: list[tuple[str, str | None]]) -> None:
        if tag in _UNSEEN:
            self._hidden += 1
        if tag in _LINES:
            self._cells = [] if tag == "tr" else [""]
        if tag in _CELLS:
            self._cells.append("")

    def handle_endtag(self, tag: str) -> None:
        if tag in _UNSEEN:
            self._hidden -= 1
        if tag in _LINES:
            self.lines.append("\t".join(self._cells))
            self._cells = [""]

    def handle_data(self, data: str) -> None:
        if not self._hidden and self._cells:
            self._cells[-1] += data
