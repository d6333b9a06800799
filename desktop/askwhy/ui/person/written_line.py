"""The line into which a value turns: as wide as what is written asks for, and a little more."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLineEdit

from askwhy.ui.look.size import px

_NARROWEST = 120
_TO_GO_ON = 24


class WrittenLine(QLineEdit):
    """Grows while one writes, as far as there is room."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.textChanged.connect(lambda _text: self.updateGeometry())

    def sizeHint(self) -> QSize:
        """Ask for the text, and room to go on."""
        wanted = self.fontMetrics().horizontalAdvance(self.text()) + px(_TO_GO_ON)
        return QSize(max(px(_NARROWEST), wanted), super().sizeHint().height())
