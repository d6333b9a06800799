"""Finds what is cut: texts that end in an ellipsis or in the middle, and widgets that reach beyond what is seen."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QFontMetricsF
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QToolButton, QWidget

from askwhy.ui.side_bar import NavItem

Elided = dict[str, str]


@contextmanager
def elisions(patch: pytest.MonkeyPatch) -> Iterator[Elided]:
    """Note what is cut with an ellipsis while it is painted. Rows of a list may: they are whole as a tip."""
    found: Elided = {}

    def watch(metrics: type[QFontMetrics] | type[QFontMetricsF]) -> None:
        cut = metrics.elidedText

        def elided(self: Any, text: str, *args: Any) -> str:
            shown: str = cut(self, text, *args)
            if shown != text and sys._getframe(1).f_code.co_name != "draw_line":
                found[text] = shown
            return shown

        patch.setattr(metrics, "elidedText", elided)

    watch(QFontMetrics)
    watch(QFontMetricsF)
    yield found


def cut_in(top: QWidget) -> Iterator[str]:
    """Give what has less room than it needs."""
    for widget in [top, *top.findChildren(QWidget)]:
        if widget.isVisible() and not widget.visibleRegion().isEmpty():
            yield from _cut(widget)


def _cut(widget: QWidget) -> Iterator[str]:
    name = f"{type(widget).__name__} {_text(widget)!r}"
    if _text(widget) and widget.visibleRegion().boundingRect().width() < widget.width() - 1:
        yield f"{name} reaches beyond what is seen"
    if isinstance(widget, QAbstractButton) and _shows_text(widget):
        if widget.width() < widget.sizeHint().width() - 1:
            yield f"{name} needs {widget.sizeHint().width()} and has {widget.width()}"
    elif isinstance(widget, QLabel) and widget.wordWrap():
        if widget.height() < widget.heightForWidth(widget.width()) - 1:
            yield f"{name} needs {widget.heightForWidth(widget.width())} in height and has {widget.height()}"
    elif isinstance(widget, QLineEdit) and not isinstance(widget.parentWidget(), QComboBox):
        icons = [each.width() for each in widget.findChildren(QToolButton) if each.isVisible()]
        needed = widget.fontMetrics().horizontalAdvance(widget.placeholderText()) + sum(icons)
        if not widget.text() and widget.width() < needed + 12:
            yield f"{name} needs {needed} for {widget.placeholderText()!r} and has {widget.width()}"


def _text(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, (QLabel, QAbstractButton)) else ""


def _shows_text(button: QAbstractButton) -> bool:
    """An icon alone stands for its text in the rail and at the end of a field."""
    if isinstance(button, QToolButton):
        return button.toolButtonStyle() is not Qt.ToolButtonStyle.ToolButtonIconOnly
    return bool(button.text()) and not (isinstance(button, NavItem) and button.width() < 100)
