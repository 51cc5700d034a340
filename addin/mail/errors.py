"""What may keep letters from being sent, each with a sentence that says what to do.

MailFault
├── LetterUnfit      a header would not be what is shown
├── ServerAway       it cannot be reached, or goes away
├── ServerUnverified who it is, is not sure: neither password nor letter was given to it
├── LoginRefused
├── PasswordLacking  nobody can be asked for it
├── OutboxUnfit      what was sent already is not known, so nothing is
├── ContentGone      a letter's bytes were cleared away
├── OutlookLacking
└── WayLacking
"""

from addin.errors import MubiaoError
from workbook.schema.fault_words import FAULT
from workbook.schema.mail_words import MAIL_FAULT, MIDWAY_FAULT
from workbook.schema.words import Lang


class MailFault(MubiaoError):  # noqa: N818 - named for what happened, in the user's words
    """Letters were not sent, or not all; those that were not are still queued."""

    catalogue = {**FAULT, **MAIL_FAULT}  # noqa: RUF012 - a ClassVar of the base
    is_midway = False  # letters were being sent: nobody says any more that none was

    def told(self, lang: Lang) -> str:
        """Return the sentence in one language."""
        words = MIDWAY_FAULT.get(self.code) if self.is_midway else None
        return self._filled(words, lang) if words else super().told(lang)


class LetterUnfit(MailFault):
    """A name, subject, address or file name would put something else on the wire than is shown."""


class ServerAway(MailFault):
    """The mail server cannot be reached."""


class ServerUnverified(MailFault):
    """The mail server's identity is not sure, or the line is not encrypted."""


class LoginRefused(MailFault):
    """The mail server does not accept the login."""


class PasswordLacking(MailFault):
    """There is no safe store for the password and nobody to ask."""


class OutboxUnfit(MailFault):
    """The outbox cannot be read or written."""


class ContentGone(MailFault):
    """A letter's bytes are no longer in the outbox."""


class OutlookLacking(MailFault):
    """Outlook is not there, or does not answer."""


class WayLacking(MailFault):
    """A letter goes by a way that was not made ready."""
