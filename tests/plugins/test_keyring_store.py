"""Keys of engines in the system's keyring."""

from __future__ import annotations

from collections.abc import Iterator

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as NoKeyring
from keyring.errors import KeyringLocked, PasswordDeleteError

from workbench.errors import EngineError
from workbench.plugins.keyring_store import forget, get_key, set_key
from workbench.services.messages import explain


class InMemory(KeyringBackend):
    """A keyring that lives as long as the test."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[(service, username)] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError(username)


class Locked(InMemory):
    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked("locked")


class Broken(InMemory):
    def get_password(self, service: str, username: str) -> str | None:
        raise OSError("no bus")


@pytest.fixture
def use() -> Iterator[object]:
    before = keyring.get_keyring()
    yield keyring.set_keyring
    keyring.set_keyring(before)


def test_a_key_is_kept_for_its_engine_and_option_and_forgotten(use) -> None:
    use(backend := InMemory())
    set_key("deepl", "key", " k-1 ")
    set_key("microsoft", "key", "k-2")

    assert (get_key("deepl", "key"), get_key("microsoft", "key"), get_key("qcri", "key")) == ("k-1", "k-2", "")
    assert {service for service, _ in backend.kept} == {"Bayan"}

    forget("deepl", "key")
    forget("deepl", "key")
    set_key("microsoft", "key", "")
    assert backend.kept == {}


@pytest.mark.parametrize(
    ("backend", "code"),
    [(NoKeyring, "engine.no-keyring"), (Locked, "engine.keyring-refused"), (Broken, "engine.keyring-refused")],
)
def test_a_system_without_a_usable_keyring_is_told_in_a_sentence(use, backend, code: str) -> None:
    use(backend())
    for step in (lambda: get_key("deepl", "key"), lambda: forget("deepl", "key")):
        with pytest.raises(EngineError) as caught:
            step()
        assert caught.value.code == code
        assert "{" not in explain(caught.value)


def test_a_key_that_cannot_be_kept_is_not_in_the_error(use) -> None:
    use(NoKeyring())
    with pytest.raises(EngineError) as caught:
        set_key("deepl", "key", "k-secret")

    assert "k-secret" not in str(caught.value)
