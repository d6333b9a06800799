"""The password: in the system's keyring, or asked for each time; a keyring that is not there stops nothing."""

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, NoKeyringError, PasswordDeleteError

from askwhy.domain.faults import Fault
from askwhy.domain.mail_account import MailAccount, Security
from askwhy.remote.passwords import forget_password, keep_password, kept_password

ACCOUNT = MailAccount("Mara", "mara@lind.example", "smtp.lind.example", 465, Security.TLS, "mara")


class InMemory(KeyringBackend):
    """A keyring for a test."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        """Give what was kept."""
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep one."""
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        """Drop one."""
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError


class Broken(InMemory):
    """A keyring that is not there, or locked."""

    def __init__(self, error: Exception) -> None:
        super().__init__()
        self.error = error

    def get_password(self, service: str, username: str) -> str | None:
        """Fail."""
        raise self.error

    def set_password(self, service: str, username: str, password: str) -> None:
        """Fail."""
        raise self.error

    def delete_password(self, service: str, username: str) -> None:
        """Fail."""
        raise self.error


def use(monkeypatch: pytest.MonkeyPatch, backend: KeyringBackend) -> None:
    """Have this be the keyring of the system."""
    for name in ("get_password", "set_password", "delete_password"):
        monkeypatch.setattr(keyring, name, getattr(backend, name))


def test_it_is_kept_for_its_account_alone_and_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    use(monkeypatch, InMemory())
    assert kept_password(ACCOUNT) is None
    keep_password(ACCOUNT, "secret")

    assert kept_password(ACCOUNT) == "secret"
    assert kept_password(ACCOUNT._replace(server="other.example")) is None
    forget_password(ACCOUNT)
    assert kept_password(ACCOUNT) is None
    forget_password(ACCOUNT)  # a second time does no harm


@pytest.mark.parametrize("error", [NoKeyringError(), KeyringLocked()], ids=["none", "locked"])
def test_without_a_keyring_it_is_asked_for_and_not_kept(
    monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    use(monkeypatch, Broken(error))

    assert kept_password(ACCOUNT) is None
    forget_password(ACCOUNT)
    with pytest.raises(Fault) as raised:
        keep_password(ACCOUNT, "secret")
    assert raised.value.reason.key == "no_keyring"
