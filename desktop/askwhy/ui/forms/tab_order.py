"""The order of the Tab key: as the controls stand in their layouts, also after some have come or gone."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget


def set_tab_order(layout: QLayout) -> None:
    """Have Tab go through the controls of a layout as one reads them.

    Qt orders by the time at which controls were made, and loses its way where a field of several controls
    takes its focus for another one.
    """
    for first, second in pairwise(controls(layout)):
        QWidget.setTabOrder(first, second)


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
    if within is not None:
        yield from controls(within)
    elif widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
