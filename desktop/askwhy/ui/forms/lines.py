"""A field for a few lines."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPlainTextEdit

from askwhy.ui.look.size import px


class Lines(QPlainTextEdit):
    """A field for a few lines; Tab goes on to the next field."""

    def __init__(self, name: str, lines: int, placeholder: str = "") -> None:
        super().__init__()
        self.setProperty("kind", "field")
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(px(6))
        self.setFixedHeight(self.fontMetrics().lineSpacing() * lines + px(24))

    @property
    def text(self) -> str:
        """What stands in the field, without what is empty around it."""
        return self.toPlainText().strip()

    def sizeHint(self) -> QSize:
        """Ask for the lines."""
        return QSize(px(240), self.maximumHeight())
