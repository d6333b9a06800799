"""One person of the mail room: a tick box, the name, what is due, and a warning with its remedy."""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QEnterEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from askwhy.domain.ids import InterviewerId
from askwhy.ui.look.colours import colour
from askwhy.ui.look.controls import IconMark, Text, button
from askwhy.ui.look.mirror import painter_on, set_margins
from askwhy.ui.look.size import BODY, BOLD, NAME, px
from askwhy.ui.look.tick_box import TickBox
from askwhy.ui.mail_room.choice import Listed

EDGE = 12
"""How far a row's ground reaches into the margin of its column."""
_ROOM = 168
"""What a sentence and its button have beside one another in the narrowest column."""


class PersonRow(QWidget):
    """A row is shown again for another person rather than made anew."""

    ticked = Signal(object, bool)
    """The InterviewerId, and whether they shall get a label."""
    chosen = Signal(object)
    """The InterviewerId of whom the label shall be shown."""
    mended = Signal(object)
    """The InterviewerId of whom something is to be mended."""

    def __init__(self) -> None:
        super().__init__()
        self.key = InterviewerId(0)
        self._ground = ""
        self.tick = TickBox()
        self.tick.toggled.connect(lambda on: self.ticked.emit(self.key, on))
        self._name = Text("", NAME, BOLD)
        self._second = Text("", BODY, token="quiet")
        self._problem = Text("", BODY, token="warnink", wraps=True)
        self.mend = button("", "warn")
        self.mend.clicked.connect(lambda: self.mended.emit(self.key))
        self._warning = QWidget()
        self._lay_out()

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        set_margins(grid, px(EDGE) - 3, px(8) - 4, px(EDGE), px(8))
        grid.setHorizontalSpacing(px(12) - 3)
        grid.setVerticalSpacing(px(1))
        grid.setColumnStretch(1, 1)
        grid.addWidget(self.tick, 0, 0, 2, 1, Qt.AlignmentFlag.AlignTop)
        self._name.setContentsMargins(0, 4, 0, 0)
        grid.addWidget(self._name, 0, 1)
        grid.addWidget(self._second, 1, 1)
        self._warned = QGridLayout(self._warning)
        self._warned.setContentsMargins(0, px(6), 0, px(2))
        self._warned.setSpacing(px(6))
        self._warned.setColumnStretch(1, 1)
        self._warned.addWidget(IconMark("warn", "warnink", 18), 0, 0)
        self._warned.addWidget(self._problem, 0, 1)
        self._warned.addWidget(self.mend, 0, 2)
        grid.addWidget(self._warning, 2, 1)

    def _make_room(self, problem: str) -> None:
        """Put the button beside a sentence of two lines and under a longer one, which would stand a word a line."""
        self._warned.removeWidget(self.mend)
        letters = self._problem.fontMetrics()
        widest = max(
            letters.horizontalAdvance(problem) / 2, *map(letters.horizontalAdvance, problem.split()), 0
        )
        if widest + self.mend.sizeHint().width() <= px(_ROOM):
            self._warned.addWidget(self.mend, 0, 2)
        else:
            self._warned.addWidget(self.mend, 1, 1, Qt.AlignmentFlag.AlignLeft)

    def show_person(self, listed: Listed, problem: str, remedy: str) -> None:
        """Show a person; a problem that has a remedy gets its button."""
        self.key = listed.key
        self._name.setText(listed.name)
        self._second.setText(listed.second)
        self._second.setVisible(bool(listed.second))
        self.tick.setEnabled(listed.why is None)
        self.tick.setAccessibleName(listed.name)
        self.tick.setAccessibleDescription(" ".join(filter(None, (listed.second, problem))))
        self._problem.setText(problem)
        self.mend.setText(remedy)
        self._make_room(problem)
        self.mend.setAccessibleName(f"{remedy}, {listed.name}")
        self.mend.setVisible(bool(remedy))
        self._warning.setVisible(bool(problem))

    def set_ticked(self, on: bool) -> None:
        """Show whether they get a label, without telling."""
        blocked = self.tick.blockSignals(True)
        self.tick.setChecked(on and self.tick.isEnabled())
        self.tick.blockSignals(blocked)

    def set_current(self, current: bool) -> None:
        """Show whether theirs is the label that is looked at."""
        warns = not self._warning.isHidden()
        self._ground = "warnsky" if warns else "soft" if current else ""
        self.update()

    @property
    def stop(self) -> QWidget | None:
        """Where the keyboard stops in this row; None where there is nothing to do."""
        if self.tick.isEnabled():
            return self.tick
        return None if self.mend.isHidden() else self.mend

    def set_reachable(self, reachable: bool) -> None:
        """Let the Tab key come here, or pass by: of a long list, it stops at one row only."""
        policy = Qt.FocusPolicy.StrongFocus if reachable else Qt.FocusPolicy.ClickFocus
        self.tick.setFocusPolicy(policy)
        self.mend.setFocusPolicy(policy)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Show this person's label."""
        stop = self.stop
        if stop is not None:
            stop.setFocus(Qt.FocusReason.MouseFocusReason)
        self.chosen.emit(self.key)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be pressed."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Show that the pointer has gone."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground."""
        token = self._ground or ("hover" if self.underMouse() else "")
        if token:
            painter = painter_on(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour(token))
            painter.drawRoundedRect(QRectF(self.rect()), px(8), px(8))
