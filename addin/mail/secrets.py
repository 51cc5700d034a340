"""The mail password: in the system's own store, or asked for each time; nowhere else.

A store that keeps it readable in a file, or keeps nothing, is no store.
"""

import getpass
import sys
import warnings
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from importlib import import_module
from typing import Final, NoReturn, Protocol

from addin.mail.errors import PasswordLacking

SERVICE = "mubiao mail"
# The stores that come with a system; every other backend may be a plain file, or nothing.
SAFE_STORES: Final = frozenset(
    {
        "keyring.backends.Windows",
        "keyring.backends.macOS",
        "keyring.backends.SecretService",
        "keyring.backends.libsecret",
        "keyring.backends.kwallet",
    }
)
_OWN: Final[Mapping[str, tuple[tuple[str, str], ...]]] = {
    "win32": (("Windows", "WinVaultKeyring"),),
    "darwin": (("macOS", "Keyring"),),
}
_OF_DESKTOPS = (("SecretService", "Keyring"), ("libsecret", "Keyring"), ("kwallet", "DBusKeyring"))


class Secret:
    """A password that is shown nowhere: not printed, not formatted, not pickled."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        """Keep it."""
        self._text = text

    def revealed(self) -> str:
        """Return the password; only for whoever hands it to the server."""
        return self._text

    def __repr__(self) -> str:
        return "Secret(…)"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a secret is not pickled")


class Store(Protocol):
    """What a keyring backend can do."""

    def get_password(self, service: str, username: str) -> str | None:
        """Return a password; None for none."""

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep a password."""

    def delete_password(self, service: str, username: str) -> None:
        """Forget a password."""


def safe_store(backend: object | None = None) -> Store | None:
    """Return the system's password store; None where there is none that is safe.

    Args:
        backend: A keyring backend; None for the one that the environment names, else the system's
            own. ``keyring`` is not asked to choose: it would try all backends it knows, and one of
            them runs the linker where we stand.
    """
    from keyring.core import load_env

    for each in _chained(backend or load_env() or _own()):
        if type(each).__module__ in SAFE_STORES:
            store: Store = each  # type: ignore[assignment]
            return store
    return None


def _own() -> object | None:
    """Return the store that came with this system, if it is there and lets itself be used."""
    for module, name in _OWN.get(sys.platform, _OF_DESKTOPS):
        store = getattr(import_module(f"keyring.backends.{module}"), name)
        if store.viable:
            made: object = store()
            return made
    return None


def _chained(backend: object) -> Iterator[object]:
    """Yield a backend, or those that it passes calls on to."""
    if type(backend).__module__ != "keyring.backends.chainer":
        yield backend
        return
    yield from getattr(backend, "backends", ())


def ask_at_terminal(prompt: str) -> Secret:
    """Ask for a password without showing it.

    Raises:
        PasswordLacking: There is no terminal, or it would show what is typed.
    """
    # On Windows getpass reads the console whatever standard input is, and would wait there for ever.
    if sys.stdin is None or not sys.stdin.isatty():
        raise PasswordLacking("no_password")
    with warnings.catch_warnings():
        warnings.simplefilter("error", getpass.GetPassWarning)
        try:
            return Secret(getpass.getpass(prompt))
        except (getpass.GetPassWarning, EOFError, OSError):
            raise PasswordLacking("no_password") from None


@dataclass(slots=True)
class Passwords:
    """Where the password of a login comes from.

    Attributes:
        store: The system's; None for none.
        ask: Asks a person for the password of a login at a server.
    """

    store: Store | None
    ask: Callable[[str], Secret]

    def of(self, user: str, server: str) -> Secret:
        """Return the password of a login, from the store or from a person.

        Raises:
            PasswordLacking: Neither has it.
        """
        return self.kept(user, server) or self.asked(user, server)

    def asked(self, user: str, server: str) -> Secret:
        """Return the password of a login from a person.

        Raises:
            PasswordLacking: Nobody can be asked.
        """
        return self.ask(f"{user} @ {server}")

    def keep(self, user: str, server: str, secret: Secret) -> bool:
        """Put a password that the server took into the store; False where there is none."""
        from keyring.errors import KeyringError

        if self.store is None:
            return False
        try:
            self.store.set_password(SERVICE, _name(user, server), secret.revealed())
        except KeyringError:
            return False
        return True

    def forget(self, user: str, server: str) -> bool:
        """Take a password out of the store; False where it was not there."""
        from keyring.errors import KeyringError

        if self.store is None:
            return False
        try:
            self.store.delete_password(SERVICE, _name(user, server))
        except KeyringError:
            return False
        return True

    def kept(self, user: str, server: str) -> Secret | None:
        """Return the password of a login from the store; None for none."""
        from keyring.errors import KeyringError

        if self.store is None:
            return None
        try:
            found = self.store.get_password(SERVICE, _name(user, server))
        except KeyringError:  # locked, or the user said no: then it is asked for
            return None
        return Secret(found) if found else None


def _name(user: str, server: str) -> str:
    return f"{user}@{server}"
