"""How lists behave: no frame, no editing, rows of one height that follow the pointer and scroll smoothly."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyledItemDelegate


def make_calm(view: QListView) -> None:
    """Set a list up; its delegate draws the rows."""
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setMouseTracking(True)
    view.setUniformItemSizes(True)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)


def list_choices(view: QAbstractItemView | None) -> None:
    """Have a list that opens below a field look as the menus do; Qt's own rows for it know no style sheet."""
    assert view is not None  # a completer has one as soon as it is asked for
    view.setProperty("kind", "choices")
    view.setItemDelegate(QStyledItemDelegate(view))
