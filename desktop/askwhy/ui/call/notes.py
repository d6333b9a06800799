"""The notes of a call, with the keyboard from the start, and the time that it has lasted."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from askwhy.ui.forms.lines import Lines
from askwhy.ui.look.controls import Text, button, set_kind
from askwhy.ui.look.size import BOLD, SECOND, px
from askwhy.wording import talk
from askwhy.wording.i18n import _

_ANY_HEIGHT = 16_777_215
"""Qt's own largest."""
_LEAST = 88
"""Pixels of the look that the notes keep, however small the window is."""


class Timer(QWidget):
    """How long the call lasts, in a button that starts and stops it. It beeps at nobody."""

    turned = Signal(bool)

    def __init__(self, clock: Callable[[], datetime]) -> None:
        super().__init__()
        self._clock = clock
        self._since: datetime | None = None
        self._before = 0.0
        self.button = button("", "chip")
        self.button.clicked.connect(lambda: self.run(not self.is_running))
        self._second = QTimer(self, interval=1000)
        self._second.timeout.connect(self._show)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.button)
        self._show()

    @property
    def is_running(self) -> bool:
        """Whether time goes on."""
        return self._since is not None

    @property
    def seconds(self) -> int:
        """How long it ran."""
        running = (self._clock() - self._since).total_seconds() if self._since is not None else 0.0
        return int(self._before + running)

    def run(self, on: bool) -> None:
        """Start, or stop and keep what has passed."""
        if on == self.is_running:
            return
        if self._since is not None:
            self._before, self._since = float(self.seconds), None
            self._second.stop()
        else:
            self._since = self._clock()
            self._second.start()
        self._show()
        self.turned.emit(on)

    def _show(self) -> None:
        dot = "●" if self.is_running else "○"
        self.button.setText(f"{dot}  {talk.clock_of(self.seconds)}")
        name = _("Stop the time, {clock}") if self.is_running else _("Start the time, {clock}")
        self.button.setAccessibleName(name.format(clock=talk.clock_of(self.seconds)))
        set_kind(self.button, "chip")


class _Field(Lines):
    """As high as there is room."""

    def __init__(self, name: str, lines: int, placeholder: str) -> None:
        super().__init__(name, lines, placeholder)
        self.setMinimumHeight(px(_LEAST))
        self.setMaximumHeight(_ANY_HEIGHT)

    def sizeHint(self) -> QSize:
        """Ask for no more than it must have; the layout gives what is left."""
        return QSize(px(240), px(_LEAST))


class Notes(QWidget):
    """Where one types while they speak; digits are digits here."""

    changed = Signal()

    def __init__(self, clock: Callable[[], datetime], text: str) -> None:
        super().__init__()
        self.timer = Timer(clock)
        self.title = Text(_("Notes"), SECOND, BOLD, "quiet")
        self.field = _Field(_("Notes"), 4, _("What they say, in their words. Kept as you type."))
        self.field.setPlainText(text)
        self.field.textChanged.connect(self.changed)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.timer)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        column.addLayout(head)
        column.addWidget(self.field, 1)

    @property
    def text(self) -> str:
        """What was typed."""
        return self.field.toPlainText()
