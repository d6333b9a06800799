"""The notice over a page: what one should know of the Book's file, with one button at most; it stays until closed."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from askwhy.ui.look.controls import Ground, IconMark, Text, button
from askwhy.ui.look.mirror import set_margins
from askwhy.ui.look.size import px
from askwhy.wording.i18n import _


class Notices(QWidget):
    """The place of the notices; it takes no room while there is none."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.hide()

    def over(self, body: QLayout) -> QWidget:
        """Give a widget that holds the notices, and a page's layout below them."""
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self)
        column.addLayout(body, 1)
        return whole

    def say(self, text: str, verb: str = "", do: Callable[[], object] | None = None) -> None:
        """Show a notice, each text once."""
        if any(notice.text == text for notice in self.findChildren(Notice)):
            return
        notice = Notice(text, verb, do)
        notice.away.clicked.connect(lambda: self._remove(notice))
        self._column.addWidget(notice)
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def take_back(self, text: str) -> None:
        """Put a notice away that no longer holds."""
        for notice in self.findChildren(Notice):
            if notice.text == text:
                self._remove(notice)

    def _remove(self, notice: "Notice") -> None:
        self._column.removeWidget(notice)
        notice.hide()
        notice.deleteLater()
        self.setVisible(self._column.count() > 0)


class Notice(Ground):
    """One sentence, a way on, and a way to put it away."""

    def __init__(self, text: str, verb: str, do: Callable[[], object] | None) -> None:
        super().__init__("warnsky")
        self.text = text
        line = QHBoxLayout(self)
        set_margins(line, px(24), px(6), px(12), px(6))
        line.setSpacing(px(8))
        line.addWidget(IconMark("warn", "warnink", 18), 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(Text(text, token="warnink", wraps=True), 1)
        self.way = button(verb, "warn")
        self.way.setVisible(bool(verb))
        if do is not None:
            self.way.clicked.connect(lambda: do())
        self.away = button("", "flat", "close", name=_("Put this notice away"))
        line.addWidget(self.way)
        line.addWidget(self.away)
