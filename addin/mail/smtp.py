"""Letters by SMTP: verified TLS, one recipient a letter, and always known whether it has gone.

A letter can have gone only once the final dot has been sent. Up to then whatever goes wrong leaves it
queued; from then on, only the server's answer says what became of it.
"""

import re
import smtplib
from base64 import b64encode
from collections.abc import Callable
from contextlib import suppress

from addin.mail.errors import LoginRefused, ServerAway
from addin.mail.secrets import Secret
from addin.mail.server import Server, connected, faults, said_by
from addin.mail.way import Answer, Later, Message, Refused, Sent, Unknown
from addin.unsaved import told_size
from workbook.schema.mail_words import SAID
from workbook.schema.words import Words

FINAL_WAIT = 600.0  # seconds for the answer to the final dot (RFC 5321 §4.5.3.2.6)
_RESET, _GO_AHEAD, _NOT_NOW, _TOO_BIG = 250, 354, 421, 552
_FINE, _TEMPORARY, _PERMANENT = range(200, 300), range(400, 500), range(500, 600)


class Smtp:
    """A way out by a mail server; one line to it for all letters, made anew where it breaks."""

    def __init__(
        self,
        server: Server,
        password: Callable[[], Secret],
        *,
        answered: Callable[[bool], None] = lambda _: None,
        final_wait: float = FINAL_WAIT,
    ) -> None:
        """Keep how to get there; nothing is said to anybody yet.

        Args:
            server: The server.
            password: Gives the password; called only when the server has proved who it is.
            answered: Is told whether the server takes the password.
            final_wait: Seconds to wait for the answer to the final dot.
        """
        self._server = server
        self._password = password
        self._answered = answered
        self._final_wait = final_wait
        self._line: smtplib.SMTP | None = None

    def send(self, message: Message, *, going: Callable[[], None]) -> Answer:
        """Send one letter.

        Args:
            message: The letter.
            going: Called just before DATA.

        Raises:
            ServerAway: It cannot be reached, or went away before DATA.
            ServerUnverified: Who it is, is not sure.
            LoginRefused: It does not accept the login.
            PasswordLacking: There is none.
        """
        line, refused = self._addressed(message)
        if refused is not None:
            return refused
        going()
        return self._handed_over(line, message)

    def connect(self) -> smtplib.SMTP:
        """Return the line, made and logged in."""
        self.close()
        line = connected(self._server)
        try:
            self._log_in(line)
        except BaseException:
            line.close()
            raise
        self._line = line
        return line

    def close(self) -> None:
        """Say good-bye, if there is somebody to say it to."""
        line, self._line = self._line, None
        if line is not None:
            with suppress(OSError, smtplib.SMTPException):
                line.quit()
            line.close()

    def _log_in(self, line: smtplib.SMTP) -> None:
        """Log in where the server wants it; one in the office may take letters without.

        The library's error is left behind: what the server answers may quote what it was sent.
        """
        if not line.has_extn("auth"):
            return
        name, user = self._server.name, self._server.user
        with faults(self._server):
            refused = _authenticated(line, user, self._password())
        if refused is None:
            self._answered(True)
            return
        code, said = refused
        if code in _PERMANENT:
            self._answered(False)
        if code in _TEMPORARY:
            port = str(self._server.port)
            raise ServerAway("away", server=name, port=port, why=f"{code} {said}")
        if code == 0:
            raise LoginRefused("no_login", server=name, methods=line.esmtp_features["auth"].strip())
        raise LoginRefused("login_refused", server=name, user=user, reply=f"{code} {said}".strip())

    def _addressed(self, message: Message) -> tuple[smtplib.SMTP, Answer | None]:
        """Tell the server from whom and to whom; no answer where it takes both.

        A line that was idle may have been cut: that is noticed here, and a new one is made once.
        """
        line = self._line or self.connect()
        try:
            return line, self._taken(line, message)
        except OSError:  # smtplib's errors are of that kind, too
            self._drop()
        line = self.connect()
        try:
            with faults(self._server):
                return line, self._taken(line, message)
        except ServerAway:
            self._drop()
            raise

    def _taken(self, line: smtplib.SMTP, message: Message) -> Answer | None:
        size = len(message.content)
        most = line.esmtp_features.get("size", "")
        if most.isdecimal() and 0 < int(most) < size:
            told = {"size": told_size(size), "most": told_size(int(most))}
            return Refused(_TOO_BIG, _filled(SAID["too_big"], **told))
        told_most = f" SIZE={size}" if line.has_extn("size") else ""
        refused = _refused(line.docmd("MAIL", f"FROM:<{message.sender}>{told_most}"))
        refused = refused or _refused(line.docmd("RCPT", f"TO:<{message.recipient}>"))
        if refused is not None:
            self._begin_anew(line, refused)
        return refused

    def _handed_over(self, line: smtplib.SMTP, message: Message) -> Answer:
        """Hand over the letter itself, now that it is on the disk that it may be gone."""
        try:
            code, reply = line.docmd("DATA")
            if code != _GO_AHEAD:
                answer = _refused((code, reply)) or Later(code, _quoted(code, reply))
                self._begin_anew(line, answer)
                return answer
            # A dot alone on a line ends the letter (RFC 5321 §4.5.2).
            line.send(re.sub(rb"(?m)^\.", b"..", message.content))
        except OSError:
            self._drop()
            return Later(0, SAID["cut_before"])
        return self._ended(line)

    def _ended(self, line: smtplib.SMTP) -> Answer:
        """Send the final dot; from here on only the server knows."""
        try:
            _wait(line, self._final_wait)
            line.send(b".\r\n")
            code, reply = line.getreply()
            _wait(line, self._server.wait)
        except OSError as error:
            self._drop()
            is_silent = isinstance(error.__context__, TimeoutError)
            return Unknown(SAID["silent" if is_silent else "cut"])
        if code == _NOT_NOW:
            self._drop()
        said = _quoted(code, reply)
        if code in _FINE:
            return Sent(said)
        if code not in _TEMPORARY and code not in _PERMANENT:
            self._drop()
            return Unknown(said)
        return Refused(code, said) if code in _PERMANENT else Later(code, said)

    def _begin_anew(self, line: smtplib.SMTP, answer: Answer) -> None:
        """Make ready for the next letter after this one was refused."""
        try:
            if (isinstance(answer, Later) and answer.code == _NOT_NOW) or line.rset()[0] != _RESET:
                self._drop()
        except OSError:
            self._drop()

    def _drop(self) -> None:
        """Leave the line without a word."""
        line, self._line = self._line, None
        if line is not None:
            line.close()


def _wait(line: smtplib.SMTP, seconds: float) -> None:
    if line.sock is not None:
        line.sock.settimeout(seconds)


def _authenticated(line: smtplib.SMTP, user: str, secret: Secret) -> tuple[int, str] | None:
    """Log in; return the reply code and reply where it is refused, with no trace of the password."""
    try:
        line.login(user, secret.revealed())
    except smtplib.SMTPAuthenticationError as error:
        return error.smtp_code, _without(secret, user, said_by(error.smtp_error))
    except (smtplib.SMTPServerDisconnected, smtplib.SMTPResponseException):
        raise
    except (smtplib.SMTPException, UnicodeEncodeError):
        # No way of proving a password that both know; or none for one beyond ASCII.
        return 0, ""
    finally:
        line.user = line.password = ""
    return None


def _without(secret: Secret, user: str, said: str) -> str:
    """Return what a server said, nothing where it quotes the password."""
    text = secret.revealed()
    forms = (text, *(b64encode(each.encode()).decode() for each in (text, f"\0{user}\0{text}")))
    return "" if any(each.rstrip("=") in said for each in forms) else said


def _refused(answer: tuple[int, bytes]) -> Later | Refused | None:
    """Return a server's answer as a refusal, None where it agrees; what is no answer comes later."""
    code, reply = answer
    if code in _FINE:
        return None
    if code in _PERMANENT:
        return Refused(code, _quoted(code, reply))
    return Later(code, _quoted(code, reply))


def _quoted(code: int, reply: bytes) -> Words:
    if code not in range(200, 600):
        return SAID["garbled"]
    text = f"{code} {said_by(reply)}"
    return Words(text, text)


def _filled(words: Words, **facts: str) -> Words:
    return Words(words.of("zh", **facts), words.of("en", **facts))
