"""Files that LibreOffice saved, compared part for part."""

import io
import re
import zipfile

# What LibreOffice makes up anew at every saving: ids of data bars and of charts' axes, the number of a
# chart among all of its session, and the times among a book's properties.
_GUID = re.compile(rb"\{[0-9A-F]{8}-[0-9A-F-]{27}\}")
_AXIS = re.compile(rb'(axId|crossAx) val="\d+"')
_CHART = re.compile(rb"charts/(_rels/)?chart(\d+)\.xml")
_TIME = re.compile(
    rb"<(dcterms:\w+|TotalTime|cp:revision)[^>]*>[^<]*</|<(dcterms:\w+|TotalTime)[^>]*/>"
)


def saved_parts(content: bytes) -> dict[str, bytes]:
    """Return a saved book's parts, without what LibreOffice makes up anew at every saving."""
    with zipfile.ZipFile(io.BytesIO(content)) as book:
        charts: dict[bytes, bytes] = {}
        for name in book.namelist():
            for match in _CHART.finditer(name.encode()):
                charts.setdefault(match[2], str(len(charts) + 1).encode())
        parts: dict[str, bytes] = {}
        for name in book.namelist():
            text = _numbered(book.read(name), charts)
            if name.startswith("docProps/"):
                text = _TIME.sub(b"", text)
            parts[_numbered(name.encode(), charts).decode()] = text
        return parts


def different(content: bytes, other: bytes) -> list[str]:
    """Return the names of the parts in which two saved books differ."""
    parts, others = saved_parts(content), saved_parts(other)
    names = sorted(parts.keys() | others.keys())
    return [name for name in names if parts.get(name) != others.get(name)]


def _numbered(text: bytes, charts: dict[bytes, bytes]) -> bytes:
    def chart(match: re.Match[bytes]) -> bytes:
        return b"charts/%schart%s.xml" % (match[1] or b"", charts.get(match[2], match[2]))

    guids: dict[bytes, bytes] = {}
    text = _AXIS.sub(rb"\1", _CHART.sub(chart, text))
    return _GUID.sub(lambda match: guids.setdefault(match[0], b"{%d}" % len(guids)), text)
