"""Where the keyboard stops in the pane: what stays of a button that is made anew, and the way of Tab backwards."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def place_of(button: QWidget) -> str:
    """Give what stays of a button when it is made anew: its place among the values, or its name."""
    return button.objectName() or button.accessibleName()


def back_from(window: QWidget) -> Iterator[QWidget]:
    """Go the way of Tab backwards, from the end, by what can have the focus."""
    widget = window.previousInFocusChain()
    while widget is not None and widget is not window:
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
            yield widget
        widget = widget.previousInFocusChain()
