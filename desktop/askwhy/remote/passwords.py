"""The password of the mail account, in the keyring of the system or nowhere; it is never in the Book."""

from askwhy.domain.faults import Fault
from askwhy.domain.mail_account import MailAccount

_SERVICE = "AskWhy"


def has_keyring() -> bool:
    """Tell whether this computer has a keyring that a password can be given to; it may still be locked."""
    import keyring  # takes 60 ms, only when something is sent
    from keyring.backends.fail import Keyring as NoKeyring  # with it

    return not isinstance(keyring.get_keyring(), NoKeyring)


def kept_password(account: MailAccount) -> str | None:
    """Give the password that the keyring holds; None when it holds none, is locked, or is not there."""
    import keyring  # takes 60 ms, only when something is sent
    from keyring.errors import KeyringError  # with it

    try:
        return keyring.get_password(_SERVICE, _name(account))
    except (KeyringError, RuntimeError):
        return None  # it is asked for instead


def keep_password(account: MailAccount, password: str) -> None:
    """Give the password to the keyring. Raises Fault "no_keyring" when there is none that can be used."""
    import keyring  # takes 60 ms, only when something is sent
    from keyring.errors import KeyringError  # with it

    try:
        keyring.set_password(_SERVICE, _name(account), password)
    except (KeyringError, RuntimeError) as error:
        raise Fault("no_keyring") from error


def forget_password(account: MailAccount) -> None:
    """Take the password out of the keyring; one that is not there, or cannot be reached, needs no more."""
    import keyring  # takes 60 ms, only when something is sent
    from keyring.errors import KeyringError  # with it

    try:
        keyring.delete_password(_SERVICE, _name(account))
    except (KeyringError, RuntimeError):
        return


def _name(account: MailAccount) -> str:
    return f"{account.user}@{account.server}:{account.port}"
