"""Turns pages: two arrows, and between them which page it is."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from askwhy.ui.look.controls import Whole, button
from askwhy.ui.look.size import SECOND


class Pager(QWidget):
    """Shown only where there is more than one page."""

    turned = Signal(int)
    """The page before or after: -1 or 1."""

    def __init__(self, before: str, after: str) -> None:
        super().__init__()
        self.back = button("", "flat", "left", name=before)
        self.on = button("", "flat", "right", name=after)
        self._said = Whole("", SECOND)
        self.back.clicked.connect(lambda: self.turned.emit(-1))
        self.on.clicked.connect(lambda: self.turned.emit(1))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        for widget in (self.back, self._said, self.on):
            row.addWidget(widget)
        row.addStretch(1)

    def show_page(self, said: str, page: int, pages: int) -> None:
        """Show where one is among the pages."""
        self.setVisible(pages > 1)
        self._said.setText(said)
        self.back.setEnabled(page > 0)
        self.on.setEnabled(page < pages - 1)
