"""Plans for several people one after another: each is looked at before it starts; closing one ends the round."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from askwhy.domain.ids import InterviewerId
from askwhy.ui.forms.start import StartForm
from askwhy.ui.look.controls import Text, button
from askwhy.ui.look.size import px
from askwhy.wording.i18n import _

Open = Callable[[InterviewerId, Callable[[StartForm], None]], None]
"""Opens the form for a person and hands it over before it is shown."""


class PlanRound(QObject):
    """Goes from form to form; lives until the last one, or until one is closed."""

    def __init__(self, parent: QObject, people: Sequence[InterviewerId], show: Open) -> None:
        super().__init__(parent)
        self._people, self._show = list(people), show
        self._at = 0

    def go_on(self) -> None:
        """Open the form of the next person."""
        if self._at < len(self._people):
            self._at += 1
            self._show(self._people[self._at - 1], self._seat)
        else:
            self.deleteLater()

    def _seat(self, form: StartForm) -> None:
        turn = QWidget()
        row = QHBoxLayout(turn)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        place = _("Person {number} of {count}.").format(number=self._at, count=len(self._people))
        row.addWidget(Text(place, token="quiet"), 1)
        leave = button(_("Without a plan"))
        row.addWidget(leave)
        form.foot.insertWidget(0, turn)
        form.saved.connect(lambda _plan: QTimer.singleShot(0, self, self.go_on))
        leave.clicked.connect(form.reject)
        leave.clicked.connect(lambda: QTimer.singleShot(0, self, self.go_on))
