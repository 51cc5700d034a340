"""A real mail server on this machine that does at every step of the protocol what a test tells it."""

import asyncio
import logging
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes
from typing import Any, AnyStr

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

# It says for every login that a later version will say something else.
logging.getLogger("mail.log").setLevel(logging.ERROR)
CUT, SILENT = "cut", "silent"
USER, PASSWORD = "lin@example.com", "canary-7Hx2-口令-never-shown".encode().hex()
STEPS = (
    "connect",
    "EHLO",
    "STARTTLS",
    "AUTH",
    "MAIL",
    "RCPT",
    "DATA",
    "content",
    "dot",
    "accepted",
    "replied",
    "QUIT",
)


def nothing_wrong(step: str, number: int) -> str:
    """Let every step go on."""
    del step, number
    return ""


@dataclass
class Post:
    """What a server was told, and what it does.

    Attributes:
        at: Called at every step with its name and how often it has come; returns "" to go on, CUT,
            SILENT, or the reply to give instead.
        commands: The steps, as they came.
        accepted: The letters it has taken, as envelopes.
        port: Where it listens.
    """

    at: Callable[[str, int], str] = nothing_wrong
    commands: list[str] = field(default_factory=list)
    accepted: list[Envelope] = field(default_factory=list)
    port: int = 0

    def act(self, step: str) -> str:
        """Return what to do at a step."""
        self.commands.append(step)
        return self.at(step, self.commands.count(step))

    def ids(self) -> list[str]:
        """Return the Message-IDs of what it has taken."""
        return [str(message_from_bytes(_content(each))["Message-ID"]) for each in self.accepted]


def _content(envelope: Envelope) -> bytes:
    assert isinstance(envelope.content, bytes)
    return envelope.content


class _Handler:
    """Takes letters."""

    async def handle_EHLO(  # noqa: N802 - as aiosmtpd calls it
        self,
        server: "_Server",
        session: Session,
        envelope: Envelope,
        hostname: str,
        responses: list[str],
    ) -> list[str]:
        """Offer a login only where one is wanted: aiosmtpd offers it on every encrypted line."""
        del envelope
        session.host_name = hostname
        return [each for each in responses if server.wants_login or "AUTH" not in each]

    async def handle_DATA(  # noqa: N802 - as aiosmtpd calls it
        self, server: "_Server", session: Session, envelope: Envelope
    ) -> str:
        del session
        if (reply := await server.stopped("dot")) is not None:
            return reply
        server.post.accepted.append(envelope)
        reply = await server.stopped("accepted")
        return "250 2.0.0 taken" if reply is None else reply


class _Server(SMTP):
    """The server's side of one connection."""

    def __init__(self, post: Post, *, wants_login: bool, **settings: Any) -> None:  # noqa: ANN401
        super().__init__(_Handler(), **settings)
        self.post = post
        self.wants_login = wants_login

    async def stopped(self, step: str) -> str | None:
        """Do what is to be done at a step; return a reply to be given instead of the usual one."""
        match self.post.act(step):
            case "":
                return None
            case "cut":
                self._abort()
                await asyncio.Event().wait()
            case "silent":
                await asyncio.Event().wait()
            case reply:
                return reply
        raise AssertionError

    def _abort(self) -> None:
        assert isinstance(self.transport, asyncio.WriteTransport)
        self.transport.abort()

    async def _handle_client(self) -> None:
        reply = await self.stopped("connect")
        if reply is None:
            await super()._handle_client()
        else:
            await self.push(reply)

    async def push(self, status: AnyStr) -> None:
        """Reply; what comes right after a reply are steps of their own."""
        await super().push(status)
        text = status.decode() if isinstance(status, bytes) else status
        if text.startswith("354"):
            await self.stopped("content")
        elif text.startswith("250 2.0.0 taken"):
            await self.stopped("replied")

    async def _or_reply(self, step: str, usual: Callable[[str], Any], arg: str) -> None:
        reply = await self.stopped(step)
        await (usual(arg) if reply is None else self.push(reply))

    async def smtp_EHLO(self, hostname: str) -> None:  # noqa: N802
        await self._or_reply("EHLO", super().smtp_EHLO, hostname)

    async def smtp_STARTTLS(self, arg: str) -> None:  # noqa: N802
        await self._or_reply("STARTTLS", super().smtp_STARTTLS, arg)

    async def smtp_AUTH(self, arg: str) -> None:  # noqa: N802
        await self._or_reply("AUTH", super().smtp_AUTH, arg)

    async def smtp_MAIL(self, arg: str) -> None:  # noqa: N802
        assert self.session is not None
        if self.wants_login and not self.session.authenticated:
            await self.push("530 5.7.0 Authentication required")
            return
        await self._or_reply("MAIL", super().smtp_MAIL, arg)

    async def smtp_RCPT(self, arg: str) -> None:  # noqa: N802
        await self._or_reply("RCPT", super().smtp_RCPT, arg)

    async def smtp_DATA(self, arg: str) -> None:  # noqa: N802
        await self._or_reply("DATA", super().smtp_DATA, arg)

    async def smtp_QUIT(self, arg: str) -> None:  # noqa: N802
        await self._or_reply("QUIT", super().smtp_QUIT, arg)


def _authenticate(*said: object) -> AuthResult:
    given = said[-1]
    assert isinstance(given, LoginPassword)
    is_right = (given.login, given.password) == (USER.encode(), PASSWORD.encode())
    return AuthResult(success=is_right, handled=False)


@contextmanager
def scripted(
    tls: ssl.SSLContext | None,
    at: Callable[[str, int], str] = nothing_wrong,
    *,
    is_implicit: bool = True,
    has_auth: bool = True,
    most: int = 30_000_000,
) -> Iterator[Post]:
    """Run a server.

    Args:
        tls: What it encrypts with; None: it cannot.
        at: What it does at each step.
        is_implicit: It encrypts from the first byte; else it offers STARTTLS.
        has_auth: It wants a login.
        most: The SIZE it announces.
    """
    post, loop = Post(at), asyncio.new_event_loop()
    loop.set_exception_handler(lambda *_: None)  # connections that we cut

    def server() -> _Server:
        return _Server(
            post,
            loop=loop,
            hostname="localhost",
            data_size_limit=most,
            tls_context=None if is_implicit else tls,
            require_starttls=tls is not None and not is_implicit,
            authenticator=_authenticate if has_auth else None,
            wants_login=has_auth,
            auth_require_tls=not (is_implicit and has_auth),
        )

    listening = loop.run_until_complete(
        loop.create_server(server, "127.0.0.1", 0, ssl=tls if is_implicit else None)
    )
    post.port = listening.sockets[0].getsockname()[1]
    thread = threading.Thread(target=loop.run_forever)
    thread.start()
    try:
        yield post
    finally:
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        listening.close()
        for task in asyncio.all_tasks(loop):
            task.cancel()
        loop.run_until_complete(asyncio.sleep(0))
        loop.close()
