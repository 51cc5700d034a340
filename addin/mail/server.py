"""A mail server as the settings name it, and a verified line to it."""

import re
import smtplib
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from addin.mail.errors import MailFault, ServerAway, ServerUnverified
from workbook.schema.recipient import MailSettings

IMPLICIT_PORTS = frozenset({465, 994})  # 994: 163's other one
# What we call ourselves: the machine's own name is nobody's business, and looking it up may take long.
OURSELVES = "[127.0.0.1]"
_COMMAND_WAIT = 60.0  # seconds for the answer to a command
_LONGEST_SAID = 200  # characters
_WRONG_NAME, _NOT_YET, _EXPIRED = 62, 9, 10  # OpenSSL's X509_V_ERR_…


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """A mail server.

    Attributes:
        name: Its name, which its certificate must carry.
        port: Where it listens.
        user: The login.
        is_implicit: TLS from the first byte; else STARTTLS, without which nothing is said.
        ca_file: Whom to trust besides those the system does; None for nobody.
        wait: Seconds for the answer to a command.
    """

    name: str
    port: int
    user: str
    is_implicit: bool
    ca_file: Path | None = None
    wait: float = _COMMAND_WAIT


def server_of(settings: MailSettings, *, ca_file: Path | None = None) -> Server:
    """Return the server that a team's settings name.

    Raises:
        MailFault: They name none, or no sender.
    """
    if not settings.server or not settings.sender:
        raise MailFault("no_server")
    return Server(
        name=settings.server,
        port=settings.port,
        user=settings.user or settings.sender,
        is_implicit=settings.port in IMPLICIT_PORTS,
        ca_file=ca_file,
    )


def connected(server: Server) -> smtplib.SMTP:
    """Return a line to a server that is encrypted, and whose other end has proved who it is.

    Nothing but greetings is said before: no login, no address.

    Raises:
        ServerAway: It cannot be reached.
        ServerUnverified: It is another one, cannot prove it, or does not encrypt.
    """
    context = ssl.create_default_context(cafile=server.ca_file)
    if server.ca_file is not None:
        context.load_default_certs()
    with faults(server):
        if server.is_implicit:
            line: smtplib.SMTP = smtplib.SMTP_SSL(
                server.name, server.port, OURSELVES, timeout=server.wait, context=context
            )
        else:
            line = smtplib.SMTP(server.name, server.port, OURSELVES, timeout=server.wait)
    try:
        with faults(server):
            if not server.is_implicit:
                _encrypt(line, server, context)
            line.ehlo_or_helo_if_needed()
    except MailFault:
        line.close()
        raise
    return line


def _encrypt(line: smtplib.SMTP, server: Server, context: ssl.SSLContext) -> None:
    line.ehlo_or_helo_if_needed()
    refused = ServerUnverified("no_tls", server=server.name, port=str(server.port))
    if not line.has_extn("starttls"):
        raise refused
    try:
        line.starttls(context=context)
    except smtplib.SMTPResponseException:
        raise refused from None


@contextmanager
def faults(server: Server) -> Iterator[None]:
    """Turn what the network, TLS or the server's first answers say into the sentence for it."""
    place = {"server": server.name, "port": str(server.port)}
    try:
        yield
    except ssl.SSLCertVerificationError as error:
        raise _unverified(server, error) from error
    except ssl.SSLError as error:
        raise ServerUnverified("not_tls", why=error.reason or str(error), **place) from error
    except smtplib.SMTPResponseException as error:
        why = f"{error.smtp_code} {said_by(error.smtp_error)}"
        raise ServerAway("away", why=why, **place) from error
    except (OSError, smtplib.SMTPException) as error:
        raise ServerAway("away", why=_why(error), **place) from error


def _why(error: Exception) -> str:
    return getattr(error, "strerror", None) or str(error) or type(error).__name__


def _unverified(server: Server, error: ssl.SSLCertVerificationError) -> ServerUnverified:
    code = {_WRONG_NAME: "wrong_name", _NOT_YET: "not_yet", _EXPIRED: "expired"}.get(
        error.verify_code, "untrusted"
    )
    today = date.today().isoformat()
    return ServerUnverified(code, server=server.name, today=today, why=error.verify_message)


def said_by(reply: bytes | str) -> str:
    r"""Return a server's reply as one short line in which nothing is invisible.

    Example:
        >>> said_by(b"5.1.1 no such user\n\x1b[2Jhere")
        '5.1.1 no such user [2Jhere'
    """
    text = reply.decode("utf-8", "replace") if isinstance(reply, bytes) else reply
    return re.sub(r"[^\w !-~、-～…]+", " ", text).strip()[:_LONGEST_SAID]
