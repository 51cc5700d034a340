"""Makes the ways ready that letters go by; what nobody needs is not asked for."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from addin.mail.login import Login
from addin.mail.put import Drafts, Folder
from addin.mail.secrets import Passwords, Secret, ask_at_terminal, safe_store
from addin.mail.server import server_of
from addin.mail.smtp import Smtp
from addin.mail.way import WayOut
from workbook.schema.recipient import MailSettings, Way
from workbook.schema.send_words import SEND
from workbook.schema.words import Lang


@dataclass(frozen=True, slots=True, kw_only=True)
class Asking:
    """How a person is asked about the password.

    Attributes:
        lang: In which language.
        password: Asks the question for it.
        wants_kept: Asks whether the system is to keep the password of a login.
    """

    lang: Lang
    password: Callable[[str], Secret] = ask_at_terminal
    wants_kept: Callable[[str], bool]

    def password_of(self, login: str) -> Secret:
        """Ask for the password of a login.

        Raises:
            PasswordLacking: Nobody can be asked.
        """
        return self.password(SEND["ask_password"].of(self.lang, login=login))


@dataclass(frozen=True, slots=True, kw_only=True)
class House:
    """What letters leave from.

    Attributes:
        mail: The team's mail server.
        folder: Where drafts and files are put.
        asking: How a person is asked about the password.
        ca_file: Whom to trust besides those the system does.
    """

    mail: MailSettings
    folder: Path
    asking: Asking
    ca_file: Path | None = None


def ways_of(house: House, wanted: Iterable[Way]) -> dict[Way, WayOut]:
    """Return the ways that are wanted, each made ready.

    Raises:
        MailFault: The settings name no mail server, or Outlook is not there.
    """
    return {way: _MADE[way](house) for way in sorted(set(wanted))}


def _smtp(house: House) -> WayOut:
    server = server_of(house.mail, ca_file=house.ca_file)
    passwords = Passwords(safe_store(), house.asking.password_of)
    login = Login(passwords, server.user, server.name, wants_kept=house.asking.wants_kept)
    return Smtp(server, login.password, answered=login.answered)


def _outlook(_: House) -> WayOut:
    from addin.mail.outlook import Outlook

    return Outlook()


_MADE: Mapping[Way, Callable[[House], WayOut]] = {
    Way.SMTP: _smtp,
    Way.OUTLOOK: _outlook,
    Way.DRAFT: lambda house: Drafts(house.folder),
    Way.FOLDER: lambda house: Folder(house.folder),
}
