"""Where a person's things are on this computer: the default Book, and what the system's settings say of them."""

import locale
import os
import re
from pathlib import Path

BOOK_VARIABLE = "ASKWHY_BOOK"

BOOK_ENDING = ".askwhy"
"""By it, a file is known for a book before it is opened."""


def default_book() -> Path:
    """Give the Book that is opened when none is named: in the platform's data folder."""
    from platformdirs import user_data_path  # not needed where a Book is named

    return user_data_path("AskWhy", appauthor=False) / "book.askwhy"


def short_lived() -> Path:
    """Give the folder for what is only of use while the program runs: in the platform's cache folder."""
    from platformdirs import user_cache_path  # not needed by a command

    return user_cache_path("AskWhy", appauthor=False)


def log_file() -> Path:
    """Give the file in which our own mistakes are written down: in the platform's folder of logs."""
    from platformdirs import user_log_path  # written rarely

    return user_log_path("AskWhy", appauthor=False) / "askwhy.log"


def preferences_file() -> Path:
    """Give the file of what belongs to this computer and not to a Book: in the platform's folder of settings."""
    from platformdirs import user_config_path  # not needed by a command

    return user_config_path("AskWhy", appauthor=False) / "window.ini"


def named_book(argument: Path | None) -> Path | None:
    """Give the Book that was named, by argument or by environment; None when none was."""
    if argument is not None:
        return argument
    text = os.environ.get(BOOK_VARIABLE, "")
    return Path(text) if text else None


def locale_country() -> str:
    """Give the country of the system's language setting (ISO 3166-1 alpha-2); empty when it says none."""
    for name in ("LC_ALL", "LC_ADDRESS", "LANG"):
        language, _, country = re.split("[.@]", os.environ.get(name, ""))[0].partition("_")
        if language in ("C", "POSIX"):
            return ""  # Python 3.11 takes "C.UTF-8" for American English
        if len(country) == 2 and country.isalpha():
            return country.upper()
    _, _, country = (locale.getlocale()[0] or "").partition("_")
    return country.upper() if len(country) == 2 and country.isalpha() else ""


def wanted_languages() -> list[str]:
    """Give the languages that the system's settings ask for, the dearest first, as they are written there."""
    several = [name for name in os.environ.get("LANGUAGE", "").split(":") if name]
    one = next((text for name in ("LC_ALL", "LC_MESSAGES", "LANG") if (text := os.environ.get(name))), "")
    named = [*several, *([one] if one else [])]
    return named or [locale.getlocale()[0] or ""]


def list_separator() -> str:
    """Give what parts the cells of a CSV file here: a semicolon where a comma is the decimal mark, as in Excel."""
    from askwhy.facts.numbers import decimal_mark  # asked for by files

    return ";" if decimal_mark(locale_name()) == "," else ","


def home_charset() -> str:
    """Give the code page in which a file that is no Unicode was most likely written here."""
    from askwhy.facts.code_pages import code_page  # asked for by files

    return code_page(locale_name())


def locale_name(category: str = "LC_NUMERIC") -> str:
    """Give the locale by which numbers, or what has another category, are written here ("de_DE"); empty: none."""
    for name in ("LC_ALL", category, "LANG"):
        text = re.split("[.@]", os.environ.get(name, ""))[0]
        if text:
            return "" if text in ("C", "POSIX") else text
    return locale.getlocale()[0] or ""
