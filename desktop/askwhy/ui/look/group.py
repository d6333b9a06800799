"""A field that consists of several controls, and the one of them that takes the focus for it."""

from PySide6.QtWidgets import QWidget


class Group(QWidget):
    """Several controls that are one field.

    Qt's own focus proxies lead Tab in a circle once such a field has grown, so the way in is named here.
    """

    def __init__(self) -> None:
        super().__init__()
        self.entry: QWidget = self
        """The control to begin with."""


def entry_of(widget: QWidget) -> QWidget:
    """Give the control that takes the focus for a field."""
    return entry_of(widget.entry) if isinstance(widget, Group) and widget.entry is not widget else widget
