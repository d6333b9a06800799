"""The window speaks the language that was chosen, and Qt's own words with it."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from askwhy.domain.settings import SettingKey
from askwhy.ui.bridge import Bridge
from askwhy.ui.follow_language import FollowLanguage
from askwhy.ui.language import language_of, speak_in, system_language
from askwhy.ui.window import Window
from askwhy.wording.i18n import spoken
from askwhy.workspace.workspace import Workspace


@pytest.fixture(autouse=True)
def english(themed: QApplication) -> Iterator[None]:
    """Speak English again afterwards."""
    yield
    speak_in(themed, "en")


def cancel() -> str:
    """Give what Qt writes on a button by itself."""
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    return box.button(QDialogButtonBox.StandardButton.Cancel).text()


def test_qts_own_buttons_speak_german(themed: QApplication) -> None:
    speak_in(themed, "de")

    assert cancel() == "Abbrechen"


def test_its_calendar_names_the_months_in_german_and_then_as_before(themed: QApplication) -> None:
    before = QLocale()
    speak_in(themed, "de")
    german = QLocale().monthName(1)
    speak_in(themed, "en")

    assert (german, QLocale()) == ("Januar", before)


def test_and_english_again(themed: QApplication) -> None:
    speak_in(themed, "de")
    speak_in(themed, "en")

    assert cancel() == "Cancel"


def test_a_language_written_from_the_right_turns_the_window_round(themed: QApplication) -> None:
    speak_in(themed, "ar")
    turned = themed.layoutDirection()
    speak_in(themed, "de")

    assert turned is Qt.LayoutDirection.RightToLeft
    assert themed.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_the_systems_language_is_spoken_until_one_is_chosen(
    workspace: Workspace, bridge: Bridge, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LANGUAGE", "de_AT:en")

    assert (system_language(), language_of(workspace)) == ("de", "de")

    workspace.set({SettingKey.LANGUAGE: "en"}, bridge.now())

    assert language_of(workspace) == "en"


def test_another_language_asks_for_the_window_anew(qtbot: QtBot, window: Window) -> None:
    follow = FollowLanguage(window)

    with qtbot.waitSignal(follow.changed, timeout=2000):
        window.bridge.workspace.set({SettingKey.LANGUAGE: "de"}, window.bridge.now())


def test_another_setting_does_not(qtbot: QtBot, window: Window) -> None:
    follow = FollowLanguage(window)

    with qtbot.assertNotEmitted(follow.changed, wait=400):
        window.bridge.workspace.set({SettingKey.NAME: "Ana"}, window.bridge.now())

    assert spoken() == "en"


_CHANGED = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from askwhy.domain.settings import SettingKey
from askwhy.ui import app
from askwhy.ui.window import Window

titles = []

def shown(application, opened, time, **how):
    window = show(application, opened, time, **how)
    titles.append(window.menuBar().actions()[0].text())
    if len(titles) == 1:
        german = {SettingKey.LANGUAGE: "de"}
        window.current.first_painted.connect(
            lambda: QTimer.singleShot(200, lambda: window.bridge.workspace.set(german, time()))
        )
    else:
        windows = [each for each in QApplication.topLevelWidgets() if isinstance(each, Window)]
        print(titles, len(windows))
        QTimer.singleShot(0, application.closeAllWindows)
    return window

show, app.show_window = app.show_window, shown
sys.exit(app.run(Path(sys.argv[1]), None, create=True))
"""


def test_the_window_is_opened_anew_in_the_other_language_and_the_old_one_is_gone(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _CHANGED, str(tmp_path / "book.askwhy")],
        capture_output=True,
        encoding="utf-8",
        timeout=60,
    )

    assert (done.stdout.split("\n")[0], done.returncode) == ("['&Book', 'B&uch'] 1", 0)
