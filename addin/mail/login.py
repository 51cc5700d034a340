"""One login of one run: its password is got once, kept if the server takes it, forgotten if not."""

from collections.abc import Callable

from addin.mail.secrets import Passwords, Secret


class Login:
    """A login of a mail server while letters are sent."""

    def __init__(
        self,
        passwords: Passwords,
        user: str,
        server: str,
        *,
        wants_kept: Callable[[str], bool] = lambda _: False,
    ) -> None:
        """Keep whose it is; nothing is looked up or asked yet.

        Args:
            passwords: Where the password comes from.
            user: The login.
            server: The server's name.
            wants_kept: Asks a person whether the system is to keep the password of a login.
        """
        self._passwords = passwords
        self._user = user
        self._server = server
        self._wants_kept = wants_kept
        self._secret: Secret | None = None
        self._is_new = False

    def password(self) -> Secret:
        """Return the password; a line that is made anew needs nobody to type it again.

        Raises:
            PasswordLacking: There is none.
        """
        if self._secret is None:
            self._secret = self._passwords.kept(self._user, self._server)
            self._is_new = self._secret is None
        if self._secret is None:
            self._secret = self._passwords.asked(self._user, self._server)
        return self._secret

    def answered(self, is_taken: bool) -> None:
        """Keep a new password that the server takes, if somebody wants that; forget one it refuses.

        Args:
            is_taken: The server takes it.
        """
        secret, is_new = self._secret, self._is_new
        self._is_new = False
        if not is_taken:
            self._secret = None
            self._passwords.forget(self._user, self._server)
        elif secret is not None and is_new and self._passwords.store is not None:
            is_wanted = self._wants_kept(f"{self._user} @ {self._server}")
            _ = is_wanted and self._passwords.keep(self._user, self._server, secret)
