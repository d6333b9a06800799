"""Loads what is likely to be opened next, a little at a time while nobody waits, so that it opens at once."""

from collections.abc import Callable, Iterator
from functools import partial
from importlib import import_module

from PySide6.QtCore import QObject, QTimer

_QUIET_MS = 3000
"""After so long nobody waits for the window any more."""
_APART_MS = 150
"""Between two of them, in which the window can do what it is asked for."""

MODULES = (
    "interviewers.page",
    "person.pane",
    "palette.dialog",
    "forms.person",
    "forms.start",
    "call.page",
    "desk.dialog",
    "mail_room.page",
    "applications.page",
    "lessons.page",
    "settings.sections",
    "settings.dialog",
    "forms.importing",
    "forms.backups",
    "forms.exporting",
    "help.window",
)
"""Pages and dialogs of this room, those that are opened most first."""


class Warming(QObject):
    """Loads one thing after the other once it has begun; it ends with its parent."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._left = _steps()
        self._timer = QTimer(self, interval=_APART_MS)
        self._timer.timeout.connect(self._go_on)

    def begin(self, after: int = _QUIET_MS) -> None:
        """Begin after some milliseconds."""
        QTimer.singleShot(after, self, self._timer.start)

    def _go_on(self) -> None:
        step = next(self._left, None)
        if step is None:
            self._timer.stop()
        else:
            step()


def _steps() -> Iterator[Callable[[], object]]:
    for name in MODULES:
        yield partial(import_module, f"{__package__}.{name}")
    # Each is read from its table once, in some 40 ms; the settings show both.
    from askwhy.facts.languages import languages, own_name  # by now they are loaded
    from askwhy.facts.sheets import label_sheets

    yield label_sheets
    yield from (partial(own_name, code) for code in languages())
