"""The language of the window: our texts, Qt's own, and the direction in which one reads."""

import os

from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from askwhy.facts.languages import SOURCE, fitting
from askwhy.wording.habits import Habits
from askwhy.wording.i18n import speak, spoken
from askwhy.workspace.home import wanted_languages
from askwhy.workspace.open_book import OpenBook
from askwhy.workspace.own_language import own_language

_of_qt: list[QTranslator] = []
"""What knows the texts of Qt itself in the language of the window; nothing for English."""


def system_language() -> str:
    """Give the language that the system asks for.

    Where its environment names none, as on macOS and Windows, Qt knows its settings; all rooms find them there then.
    """
    if not any(wanted_languages()):
        os.environ["LANGUAGE"] = ":".join(QLocale.system().uiLanguages()).replace("-", "_")
    return fitting(wanted_languages())


def system_habits() -> Habits:
    """Give how the system writes times, dates and numbers."""
    system, short = QLocale.system(), QLocale.FormatType.ShortFormat
    return Habits(
        twelve_hours="ap" in system.timeFormat(short).casefold(),
        month_first=system.dateFormat(short).casefold().lstrip().startswith("m"),
        decimal_mark=system.decimalPoint(),
    )


def language_of(opened: OpenBook) -> str:
    """Give the language that a Book's owner has chosen, else the system's."""
    return own_language(opened.book.settings())


def speak_in(application: QApplication, language: str) -> None:
    """Let the window speak a language from now on; what is already shown stays as it is."""
    if language != spoken():
        speak(language)
    _translate_qt(application, language)
    QLocale.setDefault(_locale_for(language))
    application.setLayoutDirection(QLocale(language).textDirection())


def _locale_for(language: str) -> QLocale:
    """Give the system's locale, by which Qt names months and begins weeks; its place alone, for another language."""
    system, wanted = QLocale.system(), QLocale(language)
    if wanted.language() is system.language() or (language, system.language()) == (
        SOURCE,
        QLocale.Language.C,
    ):
        return system
    return QLocale(wanted.language(), system.territory())


def _translate_qt(application: QApplication, language: str) -> None:
    """Bring in what Qt says by itself: the buttons of its dialogs, the menu of a field."""
    # Remembered here: to ask the application for its children would hand Python its style, with all enumerations.
    while _of_qt:
        old = _of_qt.pop()
        application.removeTranslator(old)
        old.deleteLater()
    if language == SOURCE:
        return
    from PySide6.QtCore import QLibraryInfo  # English needs no file

    translator = QTranslator(application)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if translator.load(QLocale(language), "qtbase", "_", folder):
        application.installTranslator(translator)
        _of_qt.append(translator)
