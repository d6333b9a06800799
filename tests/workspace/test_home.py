"""Where a person's things are: the Book that is named, and the country of the system's settings."""

import locale
from pathlib import Path

import pytest

from askwhy.workspace.home import BOOK_VARIABLE, locale_country, named_book


def test_an_argument_counts_before_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    assert named_book(None) is None

    monkeypatch.setenv(BOOK_VARIABLE, "from-environment.askwhy")
    assert named_book(None) == Path("from-environment.askwhy")
    assert named_book(Path("named.askwhy")) == Path("named.askwhy")

    monkeypatch.setenv(BOOK_VARIABLE, "")
    assert named_book(None) is None


@pytest.mark.parametrize(
    ("environment", "country"),
    [
        ({"LC_ALL": "de_DE.UTF-8", "LANG": "en_US.UTF-8"}, "DE"),
        ({"LC_ALL": "", "LC_ADDRESS": "fr_CA", "LANG": "en_US.UTF-8"}, "CA"),
        ({"LC_ALL": "", "LANG": "pt_br.UTF-8"}, "BR"),
        ({"LC_ALL": "", "LANG": "de_DE@euro"}, "DE"),
        ({"LC_ALL": "C.UTF-8", "LANG": "en_US.UTF-8"}, ""),
        ({"LC_ALL": "POSIX"}, ""),
    ],
)
def test_the_country_is_that_of_the_locale(
    monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], country: str
) -> None:
    for name in ("LC_ALL", "LC_ADDRESS", "LANG"):
        monkeypatch.setenv(name, environment.get(name, ""))

    assert locale_country() == country


@pytest.mark.parametrize(("said", "country"), [("de_AT", "AT"), ("English_United States", ""), (None, "")])
def test_without_an_environment_the_system_is_asked(
    monkeypatch: pytest.MonkeyPatch, said: str | None, country: str
) -> None:
    for name in ("LC_ALL", "LC_ADDRESS", "LANG"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(locale, "getlocale", lambda: (said, "UTF-8"))

    assert locale_country() == country
