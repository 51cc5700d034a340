"""A login: its password is got once a run, kept if the server takes it, forgotten if not."""

import pytest

from addin.mail.login import Login
from addin.mail.secrets import SERVICE, Passwords, Secret
from tests.mail.scripted import PASSWORD
from tests.mail.test_secrets import Memory

WHERE = ("lin@example.com", "smtp.example.com")
KEY = (SERVICE, "lin@example.com@smtp.example.com")


class Person:
    """Somebody at the keyboard; counts what she is asked."""

    def __init__(self, *, keeps: bool) -> None:
        """Know whether she wants passwords kept."""
        self.asked: list[str] = []
        self._keeps = keeps

    def password(self, prompt: str) -> Secret:
        """Type it."""
        self.asked.append(prompt)
        return Secret(PASSWORD)

    def wants_kept(self, login: str) -> bool:
        """Say so."""
        self.asked.append(login)
        return self._keeps


def login(person: Person, store: Memory | None) -> Login:
    return Login(Passwords(store, person.password), *WHERE, wants_kept=person.wants_kept)


@pytest.mark.parametrize(("keeps", "kept"), [(True, {KEY: PASSWORD}), (False, {})])
def test_a_new_password_is_kept_if_she_says_so(keeps: bool, kept: dict[object, str]) -> None:
    person, store = Person(keeps=keeps), Memory()
    one = login(person, store)

    for _ in range(2):
        assert PASSWORD == one.password().revealed()
        one.answered(True)

    assert kept == store.kept
    assert ["lin@example.com @ smtp.example.com", "lin@example.com @ smtp.example.com"] == (
        person.asked
    )


def test_without_a_store_nobody_is_asked_about_it() -> None:
    person = Person(keeps=True)
    one = login(person, None)

    one.password()
    one.answered(True)

    assert ["lin@example.com @ smtp.example.com"] == person.asked


def test_a_kept_one_is_neither_asked_for_nor_kept_again() -> None:
    person, store = Person(keeps=True), Memory()
    store.kept[KEY] = PASSWORD
    one = login(person, store)

    assert PASSWORD == one.password().revealed()
    one.answered(True)

    assert [] == person.asked


def test_a_refused_one_is_forgotten_and_asked_for_the_next_time() -> None:
    person, store = Person(keeps=False), Memory()
    store.kept[KEY] = "an older one"
    one = login(person, store)

    assert "an older one" == one.password().revealed()
    one.answered(False)

    assert {} == store.kept
    assert PASSWORD == one.password().revealed()
