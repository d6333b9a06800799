"""That the tests keep away from the person who runs them: their book, their screen, their clock and language."""

import subprocess
import sys
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QLocale, QStandardPaths
from PySide6.QtWidgets import QApplication
from tzlocal import get_localzone_name

from askwhy.workspace.home import default_book, locale_country, named_book


def test_the_default_book_lies_in_a_home_of_the_test(home: Path) -> None:
    assert default_book().is_relative_to(home)
    assert named_book(None) is None


def test_a_command_that_a_test_starts_finds_the_same_home(home: Path) -> None:
    code = "from askwhy.workspace.home import default_book; print(default_book())"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert Path(done.stdout.strip()).is_relative_to(home)


def test_qt_shows_nothing_and_keeps_its_settings_in_the_same_home(qapp: QApplication, home: Path) -> None:
    config = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation)

    assert qapp.platformName() == "offscreen"
    assert Path(config).is_relative_to(home)


def test_clock_and_language_do_not_depend_on_the_machine() -> None:
    winter, summer = datetime(2026, 1, 15).astimezone(), datetime(2026, 7, 15).astimezone()

    assert get_localzone_name() == "Europe/Berlin"
    assert (winter.utcoffset(), summer.utcoffset()) == (timedelta(hours=1), timedelta(hours=2))
    assert locale_country() == ""
    assert QLocale.system().language() == QLocale.Language.C
