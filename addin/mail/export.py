"""What went out when, to whom and how it ended, as a file that can be handed to whoever asks.

The person whose data it is may ask what was passed on and to whom (PIPL art. 45), the authority for what
happened and when (art. 57).
"""

import csv
import io
from collections.abc import Iterable, Iterator

from addin.mail.entry import Change, Entry, State, standing_words
from workbook.schema.mail_words import AUDIENCE, EXPORT, EXPORT_SHEET, WAY
from workbook.schema.words import Lang

_WIDTHS = {"at": 20, "subject": 36, "address": 28, "files": 32, "said": 40, "message_id": 48}
_WIDTH = 12
_FORMULA_SIGNS = ("=", "+", "-", "@")
_SHOWN_BY_EXCEL = "utf-8-sig"  # without the mark, Excel reads Chinese in a .csv as another code


def as_csv(changes: Iterable[Change], lang: Lang) -> bytes:
    """Return what happened to letters, a line each, as ``.csv``.

    A text that a spreadsheet would take for a formula gets an apostrophe before it.
    """
    file = io.StringIO()
    writer = csv.writer(file)
    writer.writerow([words.of(lang) for words in EXPORT.values()])
    for row in _rows(changes, lang):
        writer.writerow([f"'{each}" if each.startswith(_FORMULA_SIGNS) else each for each in row])
    return file.getvalue().encode(_SHOWN_BY_EXCEL)


def as_workbook(changes: Iterable[Change], lang: Lang) -> bytes:
    """Return the same as ``.xlsx``; every cell is text."""
    from xlsxwriter import Workbook

    file = io.BytesIO()
    with Workbook(file, {"in_memory": True}) as book:
        sheet = book.add_worksheet(EXPORT_SHEET.of(lang))
        head = book.add_format({"bold": True, "bottom": 1})
        for column, (name, words) in enumerate(EXPORT.items()):
            sheet.write_string(0, column, words.of(lang), head)
            sheet.set_column(column, column, _WIDTHS.get(name, _WIDTH))
        last = 0
        for last, row in enumerate(_rows(changes, lang), 1):
            for column, text in enumerate(row):
                sheet.write_string(last, column, text)
        sheet.autofilter(0, 0, last, len(EXPORT) - 1)
        sheet.freeze_panes(1, 0)
    return file.getvalue()


def _rows(changes: Iterable[Change], lang: Lang) -> Iterator[list[str]]:
    """Yield what left us or came to an end: not that it was queued or begun."""
    for each in changes:
        if each.state not in (State.QUEUED, State.SENDING):
            yield _row(each, each.entry, lang)


def _row(change: Change, entry: Entry, lang: Lang) -> list[str]:
    told = {
        "at": f"{change.at:%Y-%m-%d %H:%M:%S}",
        "team": entry.team,
        "period": entry.period,
        "name": entry.name,
        "address": entry.address,
        "audience": AUDIENCE[entry.audience].of(lang),
        "member_id": entry.member_id,
        "way": WAY[entry.way].of(lang),
        "subject": entry.subject,
        "files": "\n".join(entry.files),
        "size": str(entry.size),
        "masked": str(entry.masked),
        "state": standing_words(change.state, entry.way, change.said).of(lang),
        "said": change.said.of(lang),
        "message_id": entry.message_id,
    }
    return [told[name] for name in EXPORT]
