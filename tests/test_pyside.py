"""That PySide6 itself is sound: one release lost a reference to None at each call that gives nothing back."""

import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, QTimer, QTimerEvent
from PySide6.QtGui import QTransform

CALLS = 1_000


class Child(QObject):
    """An object that Qt calls back."""

    def timerEvent(self, event: QTimerEvent) -> None:
        """Give nothing back."""


@pytest.mark.parametrize(
    "call",
    [
        lambda: QObject().setObjectName("reyes"),
        lambda: QTimer().stop(),
        lambda: QTransform().reset(),
        lambda: Child().event(QTimerEvent(1)),
    ],
    ids=["QObject", "QTimer", "QTransform", "overridden"],
)
def test_a_call_that_gives_nothing_back_keeps_the_references_to_none(call: Callable[[], object]) -> None:
    call()  # what is made once, such as a cached attribute, is made now
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        call()

    assert sys.getrefcount(None) > before - CALLS // 10
