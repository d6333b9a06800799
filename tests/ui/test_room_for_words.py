"""In a language that is 40 % longer than English, no text is cut: on every page, in every dialog."""

from collections.abc import Iterator
from itertools import chain

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.screen import open_window, throw_away
from tests.ui.cut import cut_in, elisions
from tests.ui.pseudo import Pseudo, is_fixed, pseudo
from tests.ui.walk import SMALL, USUAL, dialogs, pages, settle

from askwhy.facts.sequences import sequences
from askwhy.ui.bridge import Bridge
from askwhy.ui.language import speak_in
from askwhy.ui.window import Window
from askwhy.wording.i18n import speak
from askwhy.workspace.example import fill_example


@pytest.fixture
def longer(qtbot: QtBot, themed: QApplication, bridge: Bridge) -> Iterator[Window]:
    """Give the window with the example, in the longer language."""
    fill_example(bridge.workspace, bridge.now())
    speak("xx", Pseudo())
    window = open_window(bridge, qtbot)
    yield window
    throw_away(window)
    speak_in(themed, "en")


def test_no_text_is_cut_where_words_are_longer(longer: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    # The name of a plan may be one's own, and as long as one likes.
    may_be_cut = {pseudo(each.name) for each in sequences().values()}
    cut: list[str] = []
    with elisions(monkeypatch) as elided:
        for where, seen in chain(pages(longer, SMALL), pages(longer, USUAL), dialogs(longer)):
            elided.clear()
            seen.grab()
            settle()
            ours = [text for text in elided if is_fixed(text) and text not in may_be_cut]
            cut += [f"{where}: {what}" for what in (*cut_in(seen), *ours)]

    assert cut == []
