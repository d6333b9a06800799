"""The way of the Tab key: through the controls as they stand in their layouts, also after some have come."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget


def neighbour(window: QWidget, layout: QLayout, focused: QWidget | None, *, forward: bool) -> QWidget | None:
    """Give the control that Tab goes to from the one in focus, round at the end; None where there is none.

    Qt goes by the time at which controls were made, and loses its way once a form has grown.
    """
    there = [each for each in controls(layout) if each.isVisibleTo(window) and each.isEnabled()]
    if not there:
        return None
    step = 1 if forward else -1
    at = there.index(focused) if focused in there else (-1 if forward else 0)
    return there[(at + step) % len(there)]


def controls(layout: QLayout) -> Iterator[QWidget]:
    """Give what takes the focus by Tab, in the order of the layouts."""
    for at in range(layout.count()):
        item = layout.itemAt(at)
        inner, widget = (item.layout(), item.widget()) if item is not None else (None, None)
        if inner is not None:
            yield from controls(inner)
        elif widget is not None:
            yield from _controls_of(widget)


def _controls_of(widget: QWidget) -> Iterator[QWidget]:
    inside = widget.widget() if isinstance(widget, QScrollArea) else widget
    within = inside.layout() if inside is not None else None
    # A button may hold texts of its own; a field of several controls takes no focus itself.
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
    if within is not None:
        yield from controls(within)
