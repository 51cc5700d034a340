"""The rows of 收件人, each as a recipient, and what is wrong with it by itself and with the roster."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from workbook.check.address import address_fault, domain_of, has_unseen_marks, is_within
from workbook.check.parsed import key, shown
from workbook.check.table import Typed
from workbook.schema.choices import AUDIENCE, BOOK_LANG, WAY, choice_id
from workbook.schema.finding import Finding
from workbook.schema.recipient import Audience, Recipient, Way
from workbook.schema.team import Member
from workbook.schema.words import LANGS, Lang

_AUDIENCES: Mapping[str, Audience] = dict(zip(map(choice_id, AUDIENCE), Audience, strict=True))
_WAYS: Mapping[str, Way] = dict(zip(map(choice_id, WAY), Way, strict=True))
_LANGS: Mapping[str, Lang] = dict(zip(map(choice_id, BOOK_LANG), LANGS, strict=True))
_NO_NAME = frozenset('@＠"<>＜＞')


@dataclass(frozen=True, kw_only=True)  # no slots: what is looked up is kept
class RecipientRows:
    """The rows of 收件人 whose cells can be read.

    Attributes:
        typed: The table after reading every cell.
        members: The roster.
        domains: The company's own mail domains, in small letters.
    """

    typed: Typed
    members: Sequence[Member]
    domains: tuple[str, ...]

    def recipient(self, index: int) -> Recipient:
        """Return a row as a recipient, with what its cells leave to the roster."""
        audience = _AUDIENCES[self._word("audience", index)]
        person = self._person(index, audience)
        address = self._typed_addresses[index] or (person.email if person else "")
        return Recipient(
            name=self._word("name", index) or (person.name if person else ""),
            address=address,
            audience=audience,
            way=_WAYS.get(self._word("way", index), Way.DRAFT),
            member_id=self._word("member", index) if audience is Audience.MEMBER else "",
            lang=_LANGS.get(self._word("lang", index)),
            is_outside=bool(address) and not is_within(domain_of(address), self.domains),
            cell=self.typed.source.cell("address", index),
        )

    def faults(self, index: int, recipient: Recipient) -> Iterator[Finding]:
        """Yield why no letter may go by a row.

        Findings:
            ``recipient_no_member``, ``recipient_unknown_member``, ``recipient_name_differs``,
            ``recipient_others_address``, ``recipient_no_name``, ``recipient_bad_name``,
            ``address_missing``, ``roster_address_bad``; those of ``address_fault``.
        """
        person = self._person(index, recipient.audience)
        if recipient.audience is Audience.MEMBER and person is None:
            code = "recipient_unknown_member" if recipient.member_id else "recipient_no_member"
            yield self.says(code, index, column="member", found=recipient.member_id)
            return
        yield from self._name_faults(index, recipient, person)
        yield from self._address_faults(index, recipient, person)

    def warnings(self, index: int, recipient: Recipient) -> Iterator[Finding]:
        """Yield what a person should look at before a row's letter goes.

        Findings:
            ``address_outside``, ``recipient_is_member``, ``recipient_member_unused``.
        """
        number = self._word("member", index)
        if number and self._person(index, recipient.audience) is None:
            yield self.says("recipient_member_unused", index, column="member", found=number)
        if recipient.is_outside and self.domains:
            yield self.says("address_outside", index, found=recipient.address)
        owner = self._owner(recipient.address)
        if owner and not owner.is_supervisor and recipient.audience is not Audience.MEMBER:
            facts = (("name", owner.name),)
            yield self.says("recipient_is_member", index, found=recipient.address, facts=facts)

    def says(
        self,
        code: str,
        index: int,
        *,
        column: str = "address",
        found: str = "",
        facts: tuple[tuple[str, str], ...] = (),
    ) -> Finding:
        """Return a finding about a cell of a row."""
        source = self.typed.source
        return source.says(code, source.table[column], index, found, facts=facts)

    def _name_faults(
        self, index: int, recipient: Recipient, person: Member | None
    ) -> Iterator[Finding]:
        name = recipient.name
        if not name:
            yield self.says("recipient_no_name", index, column="name")
        elif has_unseen_marks(name) or not _NO_NAME.isdisjoint(name):
            yield self.says("recipient_bad_name", index, column="name", found=name)
        elif person and key(name) != key(person.name):
            facts = (("name", person.name), ("other", name))
            yield self.says(
                "recipient_name_differs", index, column="member", found=person.id, facts=facts
            )

    def _address_faults(
        self, index: int, recipient: Recipient, person: Member | None
    ) -> Iterator[Finding]:
        address = recipient.address
        if not address:
            if recipient.way is not Way.FOLDER:
                yield self.says("address_missing", index)
            return
        fault = address_fault(address, self.domains)
        if fault and person and not self._typed_addresses[index]:
            name = (("name", person.name),)
            yield self.says("roster_address_bad", index, found=address, facts=name)
        elif fault:
            column = self.typed.source.table["address"]
            where = {"wanted": fault.wanted, "facts": fault.facts}
            yield self.typed.source.says(fault.code, column, index, address, **where)
        elif person and (owner := self._owner(address)) and owner.id != person.id:
            names = (("name", owner.name), ("other", recipient.name))
            yield self.says("recipient_others_address", index, found=address, facts=names)

    def _word(self, column: str, index: int) -> str:
        return self.typed.column(column)[index] or ""

    @cached_property
    def _typed_addresses(self) -> tuple[str, ...]:
        """The addresses as they were typed: a character nobody sees may make another one."""
        blank = [None] * len(self.typed.source.rows)
        raw = self.typed.source.raw().get("address", blank)
        return tuple(each.strip() if isinstance(each, str) else shown(each) for each in raw)

    def _person(self, index: int, audience: Audience) -> Member | None:
        """Return whose row it is by its 工号: a member's own, or the supervisor's."""
        member = self._by_number.get(self._word("member", index))
        is_hers = audience is Audience.MEMBER or (
            audience is Audience.SUPERVISOR and member is not None and member.is_supervisor
        )
        return member if is_hers else None

    def _owner(self, address: str) -> Member | None:
        """Return whose address it is by the roster."""
        return self._by_address.get(address.casefold())

    @cached_property
    def _by_number(self) -> Mapping[str, Member]:
        return {each.id: each for each in reversed(self.members)}  # of two, the first one's

    @cached_property
    def _by_address(self) -> Mapping[str, Member]:
        return {each.email.casefold(): each for each in reversed(self.members) if each.email}
