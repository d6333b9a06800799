"""Shows in words what was found before paper moves."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from askwhy.ui.look.controls import IconMark, Text
from askwhy.ui.look.size import BODY, BOLD, MEDIUM, NAME, SECOND, px
from askwhy.ui.mail_room.checks import Check
from askwhy.wording.i18n import _


class ChecksView(QWidget):
    """A heading and a line for each check, with its details below."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(_("Before paper moves"))
        self._lines: list[_Line] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(12))
        self._column.addWidget(Text(_("Before paper moves"), NAME, BOLD, heading=True))

    def show_checks(self, checks: Sequence[Check]) -> None:
        """Show what was found; nothing found shows nothing at all."""
        for index, check in enumerate(checks):
            if index == len(self._lines):
                self._lines.append(_Line())
                self._column.addWidget(self._lines[index])
            self._lines[index].show_check(check)
            self._lines[index].show()
        for line in self._lines[len(checks) :]:
            line.hide()


class _Line(QWidget):
    """One check."""

    def __init__(self) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(1))
        grid.setColumnStretch(1, 1)
        self._icon = IconMark("check", "good", 20)
        self._title = Text("", BODY, MEDIUM, wraps=True)
        self._detail = Text("", SECOND, token="quiet", wraps=True)
        grid.addWidget(self._icon, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._title, 0, 1)
        grid.addWidget(self._detail, 1, 1)

    def show_check(self, check: Check) -> None:
        """Show what was found."""
        self._icon.show_icon(check.icon, check.token)
        self._title.setText(check.title)
        self._title.set_token("warnink" if check.warns else "ink")
        self._detail.setText(check.detail)
