"""What went out when and to whom can be handed over, and opens as text."""

import csv
import io
from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import load_workbook

from addin.mail.entry import State
from addin.mail.export import as_csv, as_workbook
from addin.mail.outbox import Outbox
from addin.mail.way import Refused, Sent, Unknown
from tests.mail.made import Clock, letter, message
from workbook.schema.mail_words import SAID
from workbook.schema.recipient import Way
from workbook.schema.words import LANGS, Lang, Words

OK, NO = Words("250 ok", "250 ok"), Words("550 no such user", "550 no such user")


@pytest.fixture
def outbox(box: Path) -> Outbox:
    """Return an outbox in which a letter was sent, one refused, and one arrived after all."""
    made = Outbox(box, Clock())
    hostile = replace(letter(0), subject="=HYPERLINK(1)")
    made.settle(made.put(hostile, replace(message(0), subject="=HYPERLINK(1)")), Sent(OK))
    made.settle(made.put(letter(1), message(1)), Refused(550, NO))
    made.arrived(made.settle(made.put(letter(2), message(2)), Unknown(SAID["cut"])))
    return made


@pytest.mark.parametrize(
    ("lang", "states"),
    [
        ("zh", ["已发出", "被退回", "不确定，可能已到", "已发出"]),
        ("en", ["sent", "refused", "unknown, may have arrived", "sent"]),
    ],
)
def test_both_files_say_the_same(outbox: Outbox, lang: Lang, states: list[str]) -> None:
    text = as_csv(outbox.changes(), lang).decode("utf-8-sig")
    lines = list(csv.reader(io.StringIO(text)))
    sheet = load_workbook(io.BytesIO(as_workbook(outbox.changes(), lang))).worksheets[0]
    cells = [["" if each is None else str(each) for each in row] for row in sheet.values]

    assert states == [line[12] for line in lines[1:]]
    assert ["'=HYPERLINK(1)", "=HYPERLINK(1)"] == [lines[1][8], cells[1][8]]
    assert "s" == sheet["I2"].data_type
    assert [line[:8] + line[9:] for line in lines] == [line[:8] + line[9:] for line in cells]


def test_a_draft_is_not_called_sent_in_the_record(box: Path) -> None:
    with Outbox(box) as outbox:
        outbox.settle(outbox.put(letter(way=Way.DRAFT), message()), Sent(OK))
        (change,) = (each for each in outbox.changes() if each.state is State.SENT)
        lines = list(csv.reader(io.StringIO(as_csv(outbox.changes(), "zh").decode("utf-8-sig"))))

    assert ["已存好，请自己发"] == [line[12] for line in lines[1:]]
    assert change.entry.changed == change.at


def test_a_line_of_it(outbox: Outbox) -> None:
    lines = list(csv.reader(io.StringIO(as_csv(outbox.changes(), "zh").decode("utf-8-sig"))))
    entry = outbox.entries()[1]

    assert [
        f"{entry.changed:%Y-%m-%d %H:%M:%S}",
        "YS01",
        "2026-11",
        "赵雨桐",
        "person1@example.com",
        "本人",
        "0001",
        "邮件服务器",
        "赵雨桐 2026年11月 经营分析",
        "经营分析_0001.xlsx",
        str(entry.size),
        "3",
        "被退回",
        "550 no such user",
        entry.message_id,
    ] == lines[2]


@pytest.mark.parametrize("said", ["not_arrived", "given_up", "replaced"])
def test_what_nobody_returned_is_not_called_refused(box: Path, said: str) -> None:
    with Outbox(box, Clock()) as outbox:
        entry = outbox.settle(outbox.put(letter(0), message(0)), Refused(0, SAID[said]))
        lines = {
            lang: as_csv(outbox.changes(), lang).decode("utf-8-sig").splitlines()[1]
            for lang in LANGS
        }

    assert ("没有发出", "not sent") == (entry.standing.zh, entry.standing.en)
    assert f",没有发出,{SAID[said].zh}," in lines["zh"]
    assert f",not sent,{SAID[said].en}," in lines["en"]
