"""Says the faults of the world that reach nobody else: those that a slot meets while it only reads the Book."""

import sys
from types import TracebackType

from PySide6.QtCore import QTimer

from askwhy.domain.faults import Fault
from askwhy.ui.bridge import Bridge
from askwhy.wording.faults import sentence


def tell_faults(bridge: Bridge) -> None:
    """Have an uncaught fault told as a sentence instead of a traceback; our own bugs keep theirs.

    Qt hands what a slot raises to `sys.excepthook`.
    """
    tell_bug = sys.excepthook

    def tell(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, Fault):
            # Not at once: the slot may stand in the midst of painting.
            QTimer.singleShot(0, bridge, lambda: bridge.refused.emit(sentence(error)))
        else:
            tell_bug(kind, error, trace)

    sys.excepthook = tell
