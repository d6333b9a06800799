"""Several e-mails one after another: each is seen before it goes, a pause lies between, and closing one ends it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from askwhy.domain.ids import StepId
from askwhy.ui.desk.dialog import Desk
from askwhy.ui.look.controls import Text, button
from askwhy.ui.look.size import px
from askwhy.wording.i18n import _, ngettext

PAUSE_S = 20
"""Seconds from one e-mail to the next: mail servers take many at once for advertising, and haste for carelessness."""

Open = Callable[[StepId, Callable[[Desk], None]], None]
"""Opens the desk for a step and hands it over before it is shown."""


class Turn(QWidget):
    """Says which e-mail of how many it is, how long the pause still lasts, and lets one leave it for later."""

    later = Signal()
    over = Signal()
    """The pause is over."""

    def __init__(self, number: int, count: int, pause_s: int) -> None:
        super().__init__()
        self._place = _("E-mail {number} of {count}.").format(number=number, count=count)
        self._left = pause_s
        self.text = Text("", token="quiet")
        self.leave = button(_("Leave it for later"))
        self.leave.clicked.connect(self.later)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        row.addWidget(self.text, 1)
        row.addWidget(self.leave)
        self._clock = QTimer(self, interval=1000)
        self._clock.timeout.connect(self._tick)
        self._say()
        if pause_s:
            self._clock.start()

    def _tick(self) -> None:
        self._left -= 1
        self._say()
        if self._left <= 0:
            self._clock.stop()
            self.over.emit()

    def _say(self) -> None:
        wait = ngettext("It can go in a second.", "It can go in {count} seconds.", self._left)
        self.text.setText(f"{self._place} {wait}" if self._left > 0 else self._place)


class Round(QObject):
    """Goes from desk to desk; lives until the last one, or until one is closed."""

    def __init__(self, parent: QObject, steps: Sequence[StepId], show: Open) -> None:
        super().__init__(parent)
        self._steps, self._show = list(steps), show
        self._at = 0
        self._pause_s = 0
        """Nothing has gone out yet, so the first need not wait."""

    def go_on(self) -> None:
        """Open the desk of the next e-mail."""
        if self._at < len(self._steps):
            self._at += 1
            self._show(self._steps[self._at - 1], self._seat)
        else:
            self.deleteLater()

    def _seat(self, desk: Desk) -> None:
        turn = Turn(self._at, len(self._steps), self._pause_s)
        desk.foot.insertWidget(0, turn)
        desk.happened.connect(lambda _said: self._sent())
        turn.later.connect(desk.reject)
        turn.later.connect(self.go_on)
        if desk.server is not None:
            # The desk stays while its server has the e-mail, so the next one waits as well.
            desk.server.busy.connect(turn.leave.setDisabled)
        if self._pause_s:
            desk.hold(True)
            turn.over.connect(lambda: desk.hold(False))

    def _sent(self) -> None:
        self._pause_s = PAUSE_S
        QTimer.singleShot(0, self, self.go_on)
