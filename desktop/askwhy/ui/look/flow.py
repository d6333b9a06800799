"""A layout that sets widgets side by side and goes on in the next line where the room ends."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QApplication, QLayout, QLayoutItem, QStyle, QWidget, QWidgetItem
from shiboken6 import delete


class Flow(QLayout):
    """Lines of widgets, as words stand in a text; a longer language needs one line more, and nothing is cut."""

    def __init__(self, parent: QWidget | None = None, spacing: int = 8) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:
        """Take one more, in an item of our own.

        Of Qt's own items PySide knows only that they lie below the wrapper of another layout: with that one it may
        take them for gone while they live, and the next look at them, within Qt, ends the program.
        """
        widget = item.widget()
        assert widget is not None  # nothing else is set side by side
        self._items.append(QWidgetItem(widget))
        delete(item)

    def count(self) -> int:
        """Give how many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Give one; None beyond the last."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Let go of one."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Want no more room than the lines need."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The fewer fit into a line, the more lines there are."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height of the lines at a width."""
        return self._flow(QRect(0, 0, width, 0), place=False)

    def setGeometry(self, rect: QRect) -> None:
        """Place everything."""
        super().setGeometry(rect)
        self._flow(rect, place=True)

    def sizeHint(self) -> QSize:
        """Ask for the room of the widest; the height follows from the width."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Ask for the room of the widest."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _flow(self, rect: QRect, *, place: bool) -> int:
        """Go along the lines; gives their height."""
        x, y, line = rect.x(), rect.y(), 0
        for item in self._items:
            if item.isEmpty():
                continue
            # What can be cut is, rather than run out of the line.
            size = item.sizeHint().boundedTo(QSize(max(rect.width(), item.minimumSize().width()), 10_000))
            if x > rect.x() and x + size.width() > rect.x() + rect.width():
                x, y, line = rect.x(), y + line + self.spacing(), 0
            if place:
                spot = QRect(QPoint(x, y), size)
                item.setGeometry(QStyle.visualRect(QApplication.layoutDirection(), rect, spot))
            x += size.width() + self.spacing()
            line = max(line, size.height())
        return y + line - rect.y()
