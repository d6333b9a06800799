"""The way of Tab through a page whose parts come and go and change their columns, and off it at its ends."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget

from askwhy.ui.forms.tab_order import controls


def next_stop(page: QWidget, layout: QLayout, focused: QWidget | None, *, forward: bool) -> QWidget | None:
    """Give the control that Tab goes to from one on a page; None where the focus is none of the page's.

    Qt goes by the time at which controls were made, so that what came last would be the last.
    """
    stops = [each for each in controls(layout) if each.isVisibleTo(page) and each.isEnabled()]
    if focused not in stops:
        return None
    at = stops.index(focused) + (1 if forward else -1)
    return stops[at] if 0 <= at < len(stops) else _off(page, focused, forward=forward)


def _off(page: QWidget, start: QWidget, *, forward: bool) -> QWidget | None:
    """Give the next control of the window that is none of the page's."""
    each = start.nextInFocusChain() if forward else start.previousInFocusChain()
    while each is not None and each is not start:
        takes_tab = bool(each.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if takes_tab and each.isVisible() and each.isEnabled() and not page.isAncestorOf(each):
            return each
        each = each.nextInFocusChain() if forward else each.previousInFocusChain()
    return None
