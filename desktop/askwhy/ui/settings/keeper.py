"""Keeps each change of the settings as it is made, and shows what was set elsewhere or taken back."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from askwhy.domain.settings import Setting
from askwhy.ui.bridge import Bridge
from askwhy.ui.settings.part import Part

_PAUSE_MS = 600
"""What is typed is kept when one pauses; a choice at once."""


class Keeper(QObject):
    """Holds the parts and the Book in step. One part is one change."""

    checked = Signal(object)
    """The Part of which something else stands in the controls."""
    kept = Signal(object)
    """The Part that stands in the Book now."""
    refused = Signal(str)
    """A sentence: why the Book would not have it."""

    def __init__(self, bridge: Bridge, parts: Sequence[Part], parent: QObject) -> None:
        super().__init__(parent)
        self._bridge, self._parts = bridge, parts
        self._stands = bridge.workspace.book.settings()
        self._showing = False
        self.unkept: list[Part] = []
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self.keep_all)
        for part in parts:
            part.changed.connect(lambda part=part: self._on_part(part))
        bridge.changed.connect(self._on_changed)

    def show_all(self) -> None:
        """Show what stands in the Book, but where something is being typed."""
        self._showing = True
        for part in self._parts:
            if part not in self.unkept and not part.is_shown_as(self._stands):
                part.show_values(self._stands)
        self._showing = False

    def _on_changed(self, kinds: frozenset[type]) -> None:
        if Setting in kinds:
            self._stands = self._bridge.workspace.book.settings()
            self.show_all()

    def _on_part(self, part: Part) -> None:
        self.checked.emit(part)
        if self._showing:
            return
        if part not in self.unkept:
            self.unkept.append(part)
        self._pause.start(_PAUSE_MS if _is_typed(part) else 0)

    def keep_all(self) -> None:
        """Keep all that makes sense, without waiting for a pause."""
        self._pause.stop()
        for part in [each for each in self.unkept if not any(each.problems().values())]:
            self._keep(part)

    def _keep(self, part: Part) -> None:
        self.unkept.remove(part)
        changed = {key: text for key, text in part.values().items() if text != self._stands[key]}
        if not changed:
            return

        def refuse(sentence: str) -> None:
            self.unkept.append(part)
            self.refused.emit(sentence)

        self._bridge.do(
            # What a change applied would be said by the window, which lies behind.
            lambda now: len(self._bridge.workspace.set(changed, now).edits),
            then=lambda _edits: self.kept.emit(part),
            refused=refuse,
        )


def _is_typed(part: Part) -> bool:
    """Tell whether somebody is typing into a part."""
    focused = QApplication.focusWidget()
    if not isinstance(focused, QLineEdit | QPlainTextEdit):
        return False
    return any(line.control is focused or line.control.isAncestorOf(focused) for line in part.lines)
