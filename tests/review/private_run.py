"""A run in which thousands of customers, phones and numbers are planted."""

from dataclasses import dataclass, replace
from functools import cache
from random import Random

from tests.review.sample import consolidated
from workbook.review.consolidated import Consolidated
from workbook.schema.playbook import AMOUNT
from workbook.schema.sentences import finding
from workbook.schema.words import Words

FAMILY = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张"
BOOKS = ("001", "002", "003", "004", "005", "007", "008", "009", "010", "012")
GIVEN = "泽宸熙妍汐玥诺瑾奕沐翊骁锦澜昭岚霖珩曦彧璟琛烨灏"


@dataclass(frozen=True, slots=True, kw_only=True)
class Canary:
    """One customer nobody may recognise: each value occurs in this run alone."""

    member: str
    name: str
    phone: str
    identity: str
    card: str
    mail: str

    def values(self) -> tuple[str, ...]:
        """Return everything that tells who it is."""
        return (self.name, self.phone, self.identity, self.card, self.mail)


@cache
def canaries(count: int, seed: int = 7) -> tuple[Canary, ...]:
    """Return as many customers, shared out among the members."""
    rng = Random(seed)
    names = [f"{a}{b}{c}" for a in FAMILY for b in GIVEN for c in GIVEN if b != c]
    chosen = rng.sample(names, count)
    return tuple(
        Canary(
            member=BOOKS[n % len(BOOKS)],
            name=name,
            phone=f"1{rng.choice('3589')}{rng.randrange(10)}{n:04d}{rng.randrange(10**4):04d}",
            identity=f"{rng.randrange(11, 66)}0101{rng.randrange(1950, 2006)}0{rng.randrange(1, 10)}"
            f"1{n % 10}{n:03d}"[:17]
            + rng.choice("0123456789X"),
            card=f"6222{rng.randrange(10**11):011d}{n:04d}",
            mail=f"k{n}@mail.example",
        )
        for n, name in enumerate(chosen)
    )


def planted(found: tuple[Canary, ...]) -> Consolidated:
    """Return the run with the customers in its books, and all that is known of them in free text."""
    run = consolidated()
    private = {
        member: {
            "customer": tuple(each.name for each in found if each.member == member),
            "phone": tuple(each.phone for each in found if each.member == member),
        }
        for member in BOOKS
    }
    texts = ["；".join((f"拜访{each.name}谈了", *each.values()[1:])) for each in found]
    told = tuple(
        finding(
            "not_a_number",
            file=f"2026-11_{each.name}.xlsx",
            sheet=each.name,
            cell=f"F{n + 7}",
            member_id=each.member,
            column=Words("金额", AMOUNT),
            found=text,
        )
        for n, (each, text) in enumerate(zip(found, texts, strict=True))
    )
    return replace(run, private=private, findings=(*run.findings, *told))
