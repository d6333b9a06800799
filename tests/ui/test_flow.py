"""Widgets side by side that go on in the next line: each keeps its place, whatever went on in other layouts."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from shiboken6 import invalidate

from askwhy.ui.look.controls import button
from askwhy.ui.look.flow import Flow


def test_what_pyside_forgets_of_a_layout_around_it_takes_nothing_along(qapp: QApplication) -> None:
    """Within an event PySide may take all that Qt itself made below a wrapper for gone; a look at it was the end."""
    holder = QWidget()
    column, flow = QVBoxLayout(holder), Flow()
    for number in range(3):
        flow.addWidget(button(str(number)))
    column.addLayout(flow)

    invalidate(column)

    assert flow.heightForWidth(1) > flow.heightForWidth(1000) > 0


def test_a_widget_that_goes_leaves_the_line(qapp: QApplication) -> None:
    holder = QWidget()
    flow = Flow(holder)
    first, second = button("One"), button("Two")
    for each in (first, second):
        flow.addWidget(each)

    first.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    assert flow.count() == 1
    assert flow.itemAt(0).widget() is second  # type: ignore[union-attr]  # it was counted
