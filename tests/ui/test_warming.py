"""What is likely to be opened next is loaded while nobody waits: one thing at a time, and then it is there."""

import sys
from importlib import import_module

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from askwhy.ui import warming
from askwhy.ui.warming import MODULES, Warming


@pytest.mark.parametrize("name", MODULES)
def test_each_of_them_is_there_to_be_loaded(name: str) -> None:
    assert import_module(f"askwhy.ui.{name}").__doc__


def test_one_thing_is_loaded_at_a_time_until_all_are(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    loaded: list[str] = []
    monkeypatch.setattr(warming, "import_module", loaded.append)
    monkeypatch.setattr(warming, "_APART_MS", 1)
    parent = QObject()
    begun = Warming(parent)

    begun.begin(after=0)
    qtbot.waitUntil(lambda: bool(loaded))
    assert len(loaded) < len(MODULES)

    qtbot.waitUntil(lambda: len(loaded) == len(MODULES))
    assert loaded == [f"askwhy.ui.{name}" for name in MODULES]


def test_it_ends_with_the_window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    loaded: list[str] = []
    monkeypatch.setattr(warming, "import_module", loaded.append)
    parent = QObject()
    Warming(parent).begin(after=20)

    parent.deleteLater()
    qtbot.wait(250)

    assert loaded == []


def test_what_the_settings_show_is_read_too(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    from askwhy.facts.sheets import label_sheets

    label_sheets.cache_clear()
    monkeypatch.setattr(warming, "MODULES", ("settings.dialog",))
    monkeypatch.setattr(warming, "_APART_MS", 1)
    parent = QObject()

    Warming(parent).begin(after=0)

    qtbot.waitUntil(lambda: label_sheets.cache_info().currsize == 1)
    assert "askwhy.ui.settings.dialog" in sys.modules
