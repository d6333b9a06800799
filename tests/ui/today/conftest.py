"""What the tests of Today share: a Book to fill, the page on its own, and programs that only seem to open."""

from collections.abc import Callable, Iterator
from datetime import datetime

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QApplication,
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot
from tests.ui.today.desk import Desk

from askwhy.ui.bridge import Bridge
from askwhy.ui.today.page import TodayPage
from askwhy.ui.verbs import Verbs
from askwhy.workspace.workspace import Workspace

Show = Callable[[], TodayPage]


@pytest.fixture
def desk(workspace: Workspace, now: datetime) -> Desk:
    """Give the Book to put people into."""
    return Desk(workspace, now)


@pytest.fixture
def host(bridge: Bridge, qtbot: QtBot) -> QWidget:
    """Give a window of the size that the page has beside side bar and pane."""
    made = QWidget()
    made.setMinimumSize(400, 300)
    made.resize(728, 772)
    QVBoxLayout(made).setContentsMargins(0, 0, 0, 0)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def show(qtbot: QtBot, bridge: Bridge, host: QWidget) -> Show:
    """Give a way to show the page, once the Book is filled."""

    def shown() -> TodayPage:
        page = TodayPage(bridge, Verbs(bridge, host))
        layout = host.layout()
        assert layout is not None
        layout.addWidget(page)
        host.show()
        qtbot.waitExposed(host)
        host.activateWindow()
        qtbot.waitUntil(host.isActiveWindow)
        return page

    return shown


@pytest.fixture
def toasts(bridge: Bridge) -> list[str]:
    """Give the sentences of the toast, as they come."""
    heard: list[str] = []
    bridge.said.connect(lambda sentence, _offer: heard.append(sentence))
    return heard


class _Programs(QObject):
    """Takes what would open another program."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        """Remember what was to be opened."""
        self.opened.append(url.toString())


@pytest.fixture
def opened(themed: QApplication) -> Iterator[list[str]]:
    """Give what was handed to the programs that dial and write; none of them is started."""
    programs = _Programs()
    for scheme in ("tel", "mailto"):
        QDesktopServices.setUrlHandler(scheme, programs, "take")  # type: ignore[arg-type]  # takes no bytes
    yield programs.opened
    for scheme in ("tel", "mailto"):
        QDesktopServices.unsetUrlHandler(scheme)


class _Still(QProxyStyle):
    """A style in which nothing moves."""

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returned: QStyleHintReturn | None = None,
    ) -> int:
        """Say that the system wants no animation."""
        if hint is QStyle.StyleHint.SH_Widget_Animate:
            return 0
        return super().styleHint(hint, option, widget, returned)


@pytest.fixture
def still(themed: QApplication) -> Iterator[None]:
    """Have nothing move, as a person can ask of the system."""
    themed.setStyle(_Still("Fusion"))
    yield
    themed.setStyle("Fusion")
