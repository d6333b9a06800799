"""The language of the commands: the reader's for people, English for what scripts read."""

import gettext
from collections.abc import Callable

from askwhy.domain.settings import SettingKey
from askwhy.facts.languages import DOMAIN, SOURCE, catalogues, fitting
from askwhy.facts.numbers import decimal_mark
from askwhy.facts.time_habits import has_month_first, has_twelve_hours
from askwhy.wording.habits import Habits, follow
from askwhy.wording.i18n import speak
from askwhy.workspace.home import locale_name, wanted_languages
from askwhy.workspace.open_book import OpenBook


def speak_to_reader() -> None:
    """Speak the system's language from now on, and write times and numbers as it does."""
    language = fitting(wanted_languages())
    speak(language)
    times = locale_name("LC_TIME")
    follow(Habits(has_twelve_hours(times), has_month_first(times), decimal_mark(locale_name())))
    if language != SOURCE:
        # What argparse says by itself it looks up in the domain that Python's gettext is set to.
        gettext.bindtextdomain(DOMAIN, str(catalogues()))
        gettext.textdomain(DOMAIN)


def speaking(open_book: Callable[[], OpenBook], *, as_json: bool) -> Callable[[], OpenBook]:
    """Give what opens a Book, and speaks the language that its owner has chosen; JSON stays in English."""
    if as_json:
        speak(SOURCE)
        follow(Habits())

    def open_and_speak() -> OpenBook:
        opened = open_book()
        if not as_json:
            _speak_as_chosen(opened)
        return opened

    return open_and_speak


def speak_to_owner(opened: OpenBook) -> None:
    """Speak to people again after JSON was written, in what the window would say: a file that it keeps as well."""
    speak_to_reader()
    _speak_as_chosen(opened)


def _speak_as_chosen(opened: OpenBook) -> None:
    chosen = opened.book.settings()[SettingKey.LANGUAGE]
    if chosen:
        speak(fitting([chosen]))
