"""Looks at what sending letters needs: the server, the password store, Outlook, and the outbox."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from addin.installation.check import Check, State, Told, told_by
from addin.mail.entry import State as Letters
from addin.mail.errors import MailFault
from addin.mail.outbox import Outbox
from addin.mail.outbox_file import outbox_file
from addin.mail.outlook import Outlook
from addin.mail.secrets import Passwords, Secret, Store, ask_at_terminal, safe_store
from addin.mail.server import Server, connected, server_of
from addin.mail.smtp import Smtp
from workbook.schema.mail_check_words import MAIL_FOUND, MAIL_SENTENCE
from workbook.schema.recipient import Way
from workbook.schema.team import Team

LOOK_SECONDS = 10.0  # for each answer of a server; somebody waits for the whole list


def mail_checks(team: Team | None = None, *, ca_file: Path | None = None) -> Iterator[Check]:
    """Look at everything about mail, and at the ways that a team's letters go.

    Args:
        team: Whose letters; None where no team book was named.
        ca_file: Whom to trust besides those the system does.
    """
    ways = {each.way for each in team.recipients} if team is not None else set()
    store = safe_store()
    if team is not None and Way.SMTP in ways:
        yield _server_of(team, store, ca_file)
    yield check_password_store(store)
    if Way.OUTLOOK in ways:
        yield check_outlook(Outlook())
    try:
        yield check_outbox(outbox_file())
    except MailFault as error:
        yield Check("outbox", State.BAD, _found("outbox_fault"), told_by(error))


def _server_of(team: Team, store: Store | None, ca_file: Path | None) -> Check:
    """Look at a team's mail server, with the login where its password is kept: nobody is asked."""
    try:
        server = replace(server_of(team.mail, ca_file=ca_file), wait=LOOK_SECONDS)
    except MailFault as error:
        return Check("mail_server", State.BAD, _found("no_server"), told_by(error))
    secret = Passwords(store, ask_at_terminal).kept(server.user, server.name)
    return check_server(server, None if secret is None else lambda: secret)


def check_server(server: Server, password: Callable[[], Secret] | None = None) -> Check:
    """Look whether a mail server answers, proves who it is, and takes the login.

    Args:
        server: The server.
        password: Gives the password; None: no login is tried.
    """
    place = {"server": server.name, "port": str(server.port)}
    try:
        if password is None:
            connected(server).close()
            return Check("mail_server", State.OK, _found("server", **place))
        way = Smtp(server, password)
        way.connect()
        way.close()
    except MailFault as error:
        return Check("mail_server", State.BAD, _found("server_fault", **place), told_by(error))
    return Check("mail_server", State.OK, _found("server_login", **place, user=server.user))


def check_password_store(store: Store | None) -> Check:
    """Look where the mail password is kept; without a safe place it is asked for, which works as well."""
    if store is None:
        return Check("password_store", State.OK, _found("no_store"))
    name = type(store).__module__.rpartition(".")[2]
    return Check("password_store", State.OK, _found("store", name=name))


def check_outlook(outlook: Outlook) -> Check:
    """Look whether Outlook can be driven; where it cannot, there are drafts."""
    try:
        version = outlook.probe()
    except MailFault as error:
        return Check("outlook", State.WARN, _found("no_outlook"), told_by(error))
    return Check("outlook", State.OK, _found("outlook", version=version))


def check_outbox(file: Path) -> Check:
    """Look how letters stand, and whether somebody has to decide about one."""
    if not file.exists():
        return Check("outbox", State.OK, _found("no_outbox"))
    try:
        with Outbox(file) as outbox:
            states = Counter(each.state for each in outbox.entries())
    except MailFault as error:
        return Check("outbox", State.BAD, _found("outbox_fault"), told_by(error))
    unknown = str(states[Letters.UNKNOWN] + states[Letters.SENDING])
    counts = {"sent": str(states[Letters.SENT]), "queued": str(states[Letters.QUEUED])}
    told = _found("outbox", file=str(file), unknown=unknown, **counts)
    if unknown == "0":
        return Check("outbox", State.OK, told)
    asked = Told(MAIL_SENTENCE["unknown"], (("unknown", unknown),))
    return Check("outbox", State.WARN, told, asked)


def _found(key: str, **facts: str) -> Told:
    return Told(MAIL_FOUND[key], tuple(facts.items()))
