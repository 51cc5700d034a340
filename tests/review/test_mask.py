"""Masking: planted names, phones, ids, cards and addresses are in no byte that leaves the house."""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from zipfile import ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.check.sample import BOOK, checked, log, rows
from tests.review.private_run import Canary, canaries, planted
from tests.review.sample import consolidated
from workbook.check.kept import KEPT, kept
from workbook.check.private_values import PRIVATE, private_values
from workbook.review.blocks import (
    Block,
    Boxes,
    Card,
    Cards,
    Cell,
    Chart,
    Column,
    Look,
    Notes,
    Row,
    Series,
    Table,
    Title,
)
from workbook.review.mask import UNMASKED, Mask, mask_plan
from workbook.review.plan import plan_review
from workbook.review.private import Private
from workbook.review.private_names import Names
from workbook.review.write import write_review
from workbook.schema.recipient import Audience
from workbook.schema.team import Member
from workbook.schema.words import LANGS, Lang

MANY = 10_000
NAMED = Canary(
    member="001",
    name="王建国",
    phone="13800001234",
    identity="11010119900101123X",
    card="6222021234567890123",
    mail="jianguo.wang@mail.example",
)
OTHER = Canary(
    member="002",
    name="Zhang San",
    phone="010-65001234",
    identity="110101900101123",
    card="6222 0212 3456 7890",
    mail="zs@mail.example",
)
RUN = planted((NAMED, OTHER))
ABOVE = Mask.of(RUN, Audience.ABOVE)


@pytest.mark.parametrize(
    ("text", "shown", "count"),
    [
        ("", "", 0),
        (
            "本月签单 3 件，金额 15,000 元，达成 82.5%。",
            "本月签单 3 件，金额 15,000 元，达成 82.5%。",
            0,
        ),
        ("2026-11-03 2026-11-04 12:30", "2026-11-03 2026-11-04 12:30", 0),
        ("13.50 12.80 15.70 1,380.50 12,800", "13.50 12.80 15.70 1,380.50 12,800", 0),
        ("王建国", "王**", 1),
        ("约王建国、Zhang San见面", "约王**、Z**见面", 2),
        ("王 建 国和ＺＨＡＮＧ　ＳＡＮ", "王**和Ｚ**", 2),
        ("王\u200b建·国", "王**", 1),
        ("xZhang San, Zhang Sand", "xZhang San, Zhang Sand", 0),
        ("电话13800001234", "电话138****1234", 1),
        ("138 0000 1234 / 138-0000-1234", "138****1234 / 138****1234", 2),
        ("１３８００００１２３４", "138****1234", 1),
        ("一三八〇〇〇〇一二三四", "138****1234", 1),
        ("1 3 8.0 0 0 0 1 2,3 4", "138****1234", 1),
        ("+86 13911112222转802", "+86 139****2222转802", 1),
        (
            "实际 13,900,001,234 元、12,900,001,234、13,900,001,234,000",
            "实际 139****1234 元、12,900,001,234、13,900,001,234,000",
            1,
        ),
        ("2026110313800001234", "202****1234", 1),
        ("(010)65001234、010 6500 1234", "(010****1234、010****1234", 2),
        ("身份证11010119900101123X", "身份证110****123X", 1),
        ("身份证110101 19900101 123x", "身份证110****123x", 1),
        ("卡号 6222 0212 3456 7890 123", "卡号 622****0123", 1),
        ("jianguo.wang@mail.example", "j**@mail.example", 1),
        ("王五@公司，ｗａｎｇ＠mail.example", "王五@公司，w**＠mail.example", 1),
    ],
)
def test_what_is_private_is_hidden_however_it_is_written(text: str, shown: str, count: int) -> None:
    assert (shown, count) == ABOVE.masked(text)


def test_masked_once_is_masked_for_good() -> None:
    once = ABOVE.text("王建国 13800001234 11010119900101123X zs@mail.example 010-65001234")

    assert (once, 0) == ABOVE.masked(once)


def test_the_supervisor_reads_everything() -> None:
    text = "王建国 13800001234"

    assert UNMASKED == Mask.of(RUN, Audience.SUPERVISOR)
    assert (text, 0) == UNMASKED.masked(text)
    assert (13800001234.0, 0) == UNMASKED.number(13800001234.0)


def test_a_member_reads_her_own_customers_names_and_no_phone() -> None:
    private = Private.of(RUN)
    first = Mask.of(RUN, Audience.MEMBER, "001", private=private)
    second = Mask.of(RUN, Audience.MEMBER, "002", private=private)
    text = "王建国、Zhang San 13800001234"

    assert "王建国、Z** 138****1234" == first.text(text)
    assert "王**、Zhang San 138****1234" == second.text(text)


def test_on_her_page_for_the_group_her_own_customers_are_not_named() -> None:
    page = Mask.of(RUN, Audience.MEMBER, "001").in_a_group()

    assert "王**、Z** 138****1234，001" == page.text("王建国、Zhang San 13800001234，001")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("见了李王建国", ("见了李王**", 1)),
        ("见了李王建 国，又见王建国", ("见了李王**，又见王**", 2)),
        ("见了李王建", ("见了李王建", 0)),
        ("见了李王建，王建也在", ("见了李王建，王**也在", 1)),
    ],
)
def test_another_members_customer_that_begins_inside_ones_own_is_hidden(
    text: str, shown: tuple[str, int]
) -> None:
    names = Names.of(("李王建", "王建国", "王建"))
    private = Private(names=names, phones=frozenset(), ids=Names(), own={})

    assert shown == Mask(private=private, known=frozenset({"李王建"})).masked(text)


def test_a_run_that_did_not_keep_what_is_private_is_not_masked_in_silence() -> None:
    kept_nothing = replace(RUN, private=None)

    for audience in (Audience.ABOVE, Audience.MEMBER):
        with pytest.raises(ValueError, match=r"^what is private was not kept"):
            Mask.of(kept_nothing, audience, "001")
    assert UNMASKED == Mask.of(kept_nothing, Audience.SUPERVISOR)


def test_a_member_reads_no_other_members_number() -> None:
    team = replace(
        RUN.team,
        members=tuple(replace(m, id=f"A{m.id}", phone="0571-6500123") for m in RUN.team.members),
    )
    run = replace(RUN, team=team)
    mask = Mask.of(run, Audience.MEMBER, "A001")

    assert "A001与A**一起，电话057****0123" == mask.text("A001与A002一起，电话0571-6500123")
    assert "A001与0**" == Mask.of(
        replace(run, team=replace(team, members=(*team.members, Member(id="0102", name="钱多")))),
        Audience.MEMBER,
        "A001",
    ).text("A001与0102")
    assert "A001、A002" == Mask.of(run, Audience.ABOVE).text("A001、A002")


def test_members_and_words_of_the_forms_are_not_hidden_though_a_customer_is_called_so() -> None:
    named = replace(NAMED, name="转介绍")
    member = replace(NAMED, name=RUN.team.members[1].name)
    mask = Mask.of(planted((named, member)), Audience.ABOVE)

    assert ("转介绍 李娜 客户", 0) == mask.masked("转介绍 李娜 客户")


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (13800001234.0, "138****1234"),
        (110101199001011008.0, "110****1008"),
        (13900001234.0, "139****1234"),
        (12900001234.0, 12900001234.0),
        (13900001234.5, 13900001234.5),
        (6500123.5, 6500123.5),
        (15_000.0, 15_000.0),
    ],
)
def test_a_number_in_a_cell_is_hidden_where_it_is_no_amount(
    value: float, shown: str | float
) -> None:
    assert (shown, int(shown != value)) == ABOVE.number(value)


def spaced(value: str) -> str:
    return " ".join(value)


def wide(value: str) -> str:
    return "".join(chr(ord(c) + 0xFEE0) if c.isascii() and c.isalnum() else c for c in value)


def unseen(value: str) -> str:
    return "\u200b".join(value)


def pointed(value: str) -> str:
    return "·".join(value)


DRESSES: tuple[Callable[[str], str], ...] = (str, spaced, wide, unseen, pointed)


def undressed(text: str) -> str:
    """Return a text without what hides a value from a plain search."""
    narrow = unicodedata.normalize("NFKC", text)
    return re.sub(r"[\s\u200b·]", "", narrow)


@given(
    st.sampled_from(canaries(MANY)),
    st.sampled_from(DRESSES),
    st.text(st.characters(codec="utf-8", exclude_categories=("Nd", "Nl", "No")), max_size=8),
    st.booleans(),
)
def test_a_planted_value_is_hidden_however_it_is_dressed(
    canary: Canary, dress: Callable[[str], str], around: str, is_mask_of_a_member: bool
) -> None:
    mask = MEMBER_OF_MANY if is_mask_of_a_member else ABOVE_OF_MANY
    for value in (canary.name, canary.phone, canary.identity, canary.card):
        shown, count = mask.masked(f"{around}{dress(value)}{around}")

        assert value not in undressed(shown)
        assert count >= 1


def texts_of(content: bytes) -> str:
    """Return everything that stands in a workbook, part after part."""
    with ZipFile(BytesIO(content)) as archive:
        return "\n".join(
            archive.read(name).decode("utf-8", "replace") for name in archive.namelist()
        )


def left_in(text: str, found: tuple[Canary, ...]) -> list[str]:
    """Return the planted values that can still be read."""
    bare = undressed(re.sub(r"<[^>]*>", "\n", text))
    windows = {bare[n : n + 3] for n in range(len(bare))}
    runs = set(re.findall(r"\d+X?|k\d+@mail\.example", bare))
    return [v for each in found for v in each.values() if v in windows or v in runs]


@pytest.mark.parametrize("lang", LANGS)
def test_of_ten_thousand_planted_customers_nothing_is_in_any_byte_of_a_review(lang: Lang) -> None:
    plan = plan_review(MANY_RUN, lang)
    masked, count = mask_plan(plan, ABOVE_OF_MANY)
    before, after = (texts_of(write_review(each)) for each in (plan, masked))

    assert len(left_in(before, MANY_FOUND)) > 4 * MANY
    assert left_in(after, MANY_FOUND) == []
    assert count >= 4 * MANY


MANY_FOUND = canaries(MANY)
MANY_RUN = planted(MANY_FOUND)
ABOVE_OF_MANY = Mask.of(MANY_RUN, Audience.ABOVE)
MEMBER_OF_MANY = Mask.of(MANY_RUN, Audience.MEMBER, "nobody")


def test_figures_and_words_of_a_review_stay_as_they_are() -> None:
    plan = plan_review(consolidated(), "zh")
    masked, count = mask_plan(plan, ABOVE)
    changed = [old.id for old, new in zip(plan.sheets, masked.sheets, strict=True) if old != new]

    assert changed == ["corrections"]
    assert count == 4


def test_every_kind_of_text_on_a_sheet_is_masked() -> None:
    plan = plan_review(consolidated(), "zh")
    table = Table(
        id="plan",
        columns=(Column(id="note", label="王建国", band="王建国"),),
        rows=(Row((Cell("王建国", look=Look.LONG), "13800001234", 13800001234.0, None)),),
        heading="王建国",
    )
    blocks: tuple[Block, ...] = (
        Title(text="王建国", note="王建国"),
        table,
        Cards(id="c", cards=(CARD,), per_line=1, span=1, heading="王建国"),
        Chart(
            id="h",
            title="王建国",
            categories="",
            series=(SERIES,),
            look=Look.COUNT,
            points=1,
            span=1,
        ),
        Notes(id="n", lines=("王建国", Cell("王建国")), heading="王建国"),
        Boxes(id="b", labels=("王建国",), signatures=("王建国",), heading="王建国"),
    )
    sheet = replace(plan.sheets[1], name="王建国", footer="王建国", bands=(blocks,))
    plan = replace(plan, title="王建国", author="王建国", sheets=(sheet,))
    masked, count = mask_plan(plan, ABOVE)
    shown = repr(plan).replace("13800001234.0", "'13800001234'")

    assert "王建国" not in repr(masked)
    assert shown.replace("王建国", "王**").replace("13800001234", "138****1234") == repr(masked)
    assert count == shown.count("王建国") + shown.count("13800001234")


CARD = Card(id="c", label="王建国", value="王建国", look=Look.COUNT, note="王建国")
SERIES = Series(label="王建国", values="", color="actual", kind="line")


def test_what_tells_who_customers_are_is_kept() -> None:
    values = {
        **log("date customer activity phone\n11-03 王建国 拜访 13800001234\n11-04 王建国 拜访 -"),
        **rows(
            "customers.customers",
            "customer_id customer phone company\nC001 王建国 13800001234 某某公司\nC002 李 - -",
        ),
    }
    book = kept(checked(values))

    assert private_values([book]) == {
        "001": {
            "customer_id": ("C001", "C002"),
            "customer": ("王建国", "李"),
            "phone": ("13800001234",),
            "company": ("某某公司",),
        }
    }


def test_every_column_declared_private_is_known_to_be() -> None:
    """Free text about customers is not kept at all, and so is in no review."""
    free_text = {"record", "note"}
    declared = {column.id for _, _, column in BOOK.inputs() if column.is_private}
    columns = {each for columns in KEPT.values() for each in columns}

    assert declared - free_text == set(PRIVATE)
    assert free_text & columns == set()


@pytest.mark.parametrize("text", ["客户3", "拜访 客户3，签单", "客户 3"])
def test_a_customer_of_the_log_is_hidden(text: str) -> None:
    mask = Mask.of(consolidated(), Audience.ABOVE)

    assert text.replace("客户3", "客**").replace("客户 3", "客**") == mask.text(text)
