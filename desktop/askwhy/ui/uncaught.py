"""Says what reaches nobody else: faults of the world that a slot meets while it only reads, and our own mistakes."""

import sys
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QTimer

from askwhy.domain.faults import Fault
from askwhy.ui.bridge import Bridge


def tell_faults(bridge: Bridge, mistaken: Callable[[BaseException], object] = lambda _error: None) -> None:
    """Have an uncaught fault told as a sentence instead of a traceback.

    Our own mistakes keep theirs, and go to `mistaken` as well. Qt hands what a slot raises to `sys.excepthook`.
    """
    tell_bug = sys.excepthook

    def tell(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        # Not at once: the slot may stand in the midst of painting.
        if isinstance(error, Fault):
            from askwhy.wording.faults import sentence  # no usual start meets one

            QTimer.singleShot(0, bridge, lambda: bridge.refused.emit(sentence(error)))
            return
        tell_bug(kind, error, trace)
        QTimer.singleShot(0, bridge, lambda: mistaken(error))

    sys.excepthook = tell
