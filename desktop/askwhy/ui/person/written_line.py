"""The fields into which a value turns: a line as wide as what is written, or several lines."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QCompleter, QLineEdit, QPlainTextEdit

from askwhy.ui.look.lists import list_choices
from askwhy.ui.look.size import px

_NARROWEST = 120
_TO_GO_ON = 24
_LEAST_LINES = 3


class WrittenLine(QLineEdit):
    """Grows while one writes, as far as there is room; may offer what is `known`."""

    def __init__(self, text: str, known: Sequence[str] = ()) -> None:
        super().__init__(text)
        if known:
            completer = QCompleter(list(known), self)
            list_choices(completer.popup())
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            self.setCompleter(completer)
        self.textChanged.connect(lambda _text: self.updateGeometry())

    def sizeHint(self) -> QSize:
        """Ask for the text, and room to go on."""
        wanted = self.fontMetrics().horizontalAdvance(self.text()) + px(_TO_GO_ON)
        return QSize(max(px(_NARROWEST), wanted), super().sizeHint().height())


class WrittenLines(QPlainTextEdit):
    """As high as what stood there, and three lines at least; Tab goes on."""

    def __init__(self, text: str, height: int) -> None:
        super().__init__(text)
        self.document().setDocumentMargin(0)
        self.setTabChangesFocus(True)
        self.moveCursor(QTextCursor.MoveOperation.End)
        self.setFixedHeight(max(height, self.fontMetrics().lineSpacing() * _LEAST_LINES) + px(6))

    def text(self) -> str:
        """Give what is written."""
        return self.toPlainText()
