"""A line to type into, which keeps undo and redo to itself only while it has something to take back."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

Key = QKeySequence.StandardKey


class Line(QLineEdit):
    """What was typed is taken back letter by letter; then Ctrl+Z takes back what was done last in the window."""

    def event(self, event: QEvent) -> bool:
        """Leave the keys to the window; Qt's line would keep them, and do nothing."""
        asked = event.type() == QEvent.Type.ShortcutOverride
        if asked and isinstance(event, QKeyEvent) and self._is_for_window(event):
            event.ignore()
            return False
        return super().event(event)

    def _is_for_window(self, event: QKeyEvent) -> bool:
        undoes, redoes = event.matches(Key.Undo), event.matches(Key.Redo)
        return (undoes and not self.isUndoAvailable()) or (redoes and not self.isRedoAvailable())


def field(placeholder: str = "", *, name: str) -> Line:
    """Make a line to type into; `name` is what a screen reader says."""
    made = Line()
    made.setProperty("kind", "field")
    made.setPlaceholderText(placeholder)
    made.setAccessibleName(name)
    return made
