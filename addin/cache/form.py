"""A checked book as bytes, quick to load: JSON, and behind it the rows of every column.

JSON and not pickle, so that nothing in a cache can ever run.
"""

import json
from array import array
from collections.abc import Mapping, Sequence
from itertools import starmap

from addin.cache.columns import Plain, packed, plain, unpacked, value_of
from workbook.check.checked import CheckedBook, Rows, Tally, Totals
from workbook.schema.finding import Finding, Severity
from workbook.schema.status import FileStatus
from workbook.schema.words import NOTHING, Words

_LENGTH = 4  # bytes that say how long the JSON is
_ROW = "I"  # a row's number
_TEXT = {"encoding": "utf-8", "errors": "surrogatepass"}  # file names on Linux may hold anything


def to_bytes(book: CheckedBook) -> bytes:
    """Return a book as bytes.

    Raises:
        NotKept: It holds a value of another kind than cells have.
    """
    behind: list[bytes] = []
    kept = [
        [book.file, book.status, book.code, book.modified, book.member_id, book.name],
        [[name, *_table(rows, behind)] for name, rows in book.tables.items()],
        [list(book.fields), [plain(value) for value in book.fields.values()]],
        [_finding(each) for each in book.findings],
        [[each.seen, each.accepted, each.blocked] for each in _tallies(book.totals)],
    ]
    text = json.dumps(kept, ensure_ascii=False, separators=(",", ":")).encode(**_TEXT)
    return b"".join((len(text).to_bytes(_LENGTH, "big"), text, *behind))


def from_bytes(content: bytes) -> CheckedBook:
    """Return the book that ``to_bytes`` made bytes of."""
    end = _LENGTH + int.from_bytes(content[:_LENGTH], "big")
    head, tables, fields, findings, totals = json.loads(content[_LENGTH:end].decode(**_TEXT))
    file, status, code, modified, member_id, name = head
    return CheckedBook(
        file=file,
        status=FileStatus(status),
        code=code,
        modified=modified,
        member_id=member_id,
        name=name,
        tables=_tables(tables, content, end),
        fields=dict(zip(fields[0], map(value_of, fields[1]), strict=True)),
        findings=tuple(starmap(_finding_of, findings)),
        totals=Totals(*starmap(Tally, totals)),
    )


def _table(rows: Rows, behind: list[bytes]) -> list[Plain]:
    numbers = rows.numbers
    first = numbers[0] if isinstance(numbers, range) else 0
    behind.append(b"" if first else array(_ROW, numbers).tobytes())
    columns = []
    for name, column in rows.columns.items():
        head, places = packed(column)
        behind.append(places)
        columns.append([name, len(column), *head])
    return [rows.sheet, len(numbers), first, list(rows.letters.items()), columns]


def _tables(tables: Sequence[Plain], content: bytes, start: int) -> Mapping[str, Rows]:
    """Return the tables, whose rows stand in ``content`` from ``start`` on, one behind the other."""
    read = {}
    for table_id, sheet, count, first, letters, columns in tables:
        numbers = array(_ROW)
        end = start if first else start + numbers.itemsize * count
        numbers.frombytes(content[start:end])
        values_of = {}
        for name, length, width, *values in columns:
            start, end = end, end + width * length
            values_of[name] = unpacked((width, *values), content[start:end])
        start = end
        in_a_row = range(first, first + count)
        read[table_id] = Rows(
            in_a_row if first else tuple(numbers), values_of, sheet, dict(letters)
        )
    return read


def _tallies(totals: Totals) -> tuple[Tally, ...]:
    return totals.rows, totals.deals, totals.amount


def _finding(each: Finding) -> list[Plain]:
    where = [each.code, each.severity, each.file, each.sheet, each.cell, each.found]
    words = [each.wanted.zh, each.wanted.en, each.column.zh, each.column.en]
    return [where, words, each.member_id, each.is_across, each.is_private, each.facts]


def _finding_of(
    where: Sequence[str],
    words: Sequence[str],
    member_id: str,
    is_across: bool,
    is_private: bool,
    facts: Sequence[Sequence[str]],
) -> Finding:
    code, severity, file, sheet, cell, found = where
    return Finding(
        code=code,
        severity=Severity(severity),
        file=file,
        sheet=sheet,
        cell=cell,
        found=found,
        wanted=_words(*words[:2]),
        column=_words(*words[2:]),
        member_id=member_id,
        is_across=is_across,
        is_private=is_private,
        facts=tuple((name, value) for name, value in facts),
    )


def _words(zh: str, en: str) -> Words:
    return Words(zh, en) if zh or en else NOTHING
