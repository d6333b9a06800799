"""The line of a step: its number, what it is and when, its day in the example, and a grip to drag it by."""

from datetime import date

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from askwhy.domain.contacts import Step
from askwhy.domain.outreach import StepState
from askwhy.ui.look.colours import colour
from askwhy.ui.look.controls import IconMark, Text, Whole
from askwhy.ui.look.icons import paint_icon
from askwhy.ui.look.mirror import painter_on, set_margins
from askwhy.ui.look.painted import chosen_pen
from askwhy.ui.look.size import BODY, MEDIUM, SECOND, px
from askwhy.ui.person.sections import CHANNEL_ICONS
from askwhy.ui.templates.draft import StepDraft
from askwhy.wording import dates, names
from askwhy.wording import templates as words
from askwhy.wording.i18n import _
from askwhy.wording.reasons import sentence


class Grip(QWidget):
    """Six dots to drag a step by; the keys do the same, so a screen reader need not hear of it."""

    dragged = Signal(float)
    """Where the pointer is now, from the top of the screen."""
    held = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(px(20), px(24))
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setToolTip(_("Drag to move, or use Alt+Up and Alt+Down"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.held.emit(True)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell where to."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.dragged.emit(event.globalPosition().y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.held.emit(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the dots."""
        side = px(18)
        area = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        paint_icon(painter_on(self), "grip", area, "quiet")


class StepHead(QAbstractButton):
    """What one sees of a step while it is closed. One that can be changed opens by a click, Enter or Space."""

    def __init__(self, *, editable: bool) -> None:
        super().__init__()
        self.setCheckable(editable)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.grip = Grip() if editable else None
        self._number = Whole("", SECOND, token="quiet")
        self._icon = IconMark("email")
        self._title = Text("", BODY, MEDIUM, wraps=True)
        self._about = Text("", SECOND, token="quiet", wraps=True)
        self._own = Text("", SECOND, token="quiet", wraps=True)
        self._why = Text("", SECOND, token="quiet", wraps=True)
        self._problem = Text("", SECOND, token="warnink", wraps=True)
        self._day = Whole("", BODY)
        self._arrow = IconMark("right", "quiet", 16) if editable else None
        self._is_held = False
        self._lay_out()
        if editable:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.toggled.connect(self._on_toggled)

    def _lay_out(self) -> None:
        top = Qt.AlignmentFlag.AlignTop
        row = QHBoxLayout(self)
        set_margins(row, px(4), px(7), px(8), px(7))
        row.setSpacing(px(8))
        if self.grip is not None:
            row.addWidget(self.grip, 0, top)
        self._number.setMinimumWidth(px(18))
        row.addWidget(self._number, 0, top)
        row.addWidget(self._icon, 0, top)
        texts = QVBoxLayout()
        texts.setSpacing(px(2))
        for text in (self._title, self._about, self._own, self._why, self._problem):
            texts.addWidget(text)
        row.addLayout(texts, 1)
        row.addWidget(self._day, 0, top)
        if self._arrow is not None:
            row.addWidget(self._arrow, 0, top)

    def show_step(self, draft: StepDraft, number: int, count: int) -> None:
        """Say what the step is, and when."""
        self._number.setText(str(number))
        self._icon.show_icon(CHANNEL_ICONS[draft.channel], "quiet")
        step = draft.read()
        title = words.step_title(step) if step is not None else names.purpose(draft.purpose)
        self._say(self._title, title or names.channel(draft.channel))
        self._say(self._about, words.about_step(step) if step is not None else "")
        self._say(self._own, "" if self.isCheckable() else draft.text)
        place = _("Step {number} of {count}").format(number=number, count=count)
        channel = names.channel(draft.channel)
        self.setAccessibleName(f"{place}: {channel}, {self._title.text()}")
        self._describe()

    def show_day(self, step: Step | None, today: date) -> None:
        """Show its day in the example, and why it is that day; None shows nothing."""
        planned = step is not None and step.state is StepState.PLANNED
        day = dates.day_with_weekday(step.due_on) if step is not None and planned and step.due_on else "—"
        self._day.setText(day)
        self._day.set_token("ink" if day != "—" else "quiet")
        self._say(self._why, sentence(step.reason, today) if step is not None and step.reason else "")
        self._describe()

    def show_problem(self, said: str) -> None:
        """Say what is to be mended."""
        self._say(self._problem, said)
        self._describe()

    @property
    def texts(self) -> list[str]:
        """What one reads here, from top to bottom, the day last."""
        lines = (self._title, self._about, self._own, self._why, self._problem, self._day)
        return [line.text() for line in lines if line.text()]

    def _say(self, line: Text, said: str) -> None:
        line.setText(said)
        line.setVisible(bool(said))

    def _describe(self) -> None:
        said = (self._about, self._day, self._own, self._why, self._problem)
        self.setAccessibleDescription(" ".join(_ended(each.text()) for each in said if each.text()))

    def hold(self, held: bool) -> None:
        """Show that the step is being dragged."""
        self._is_held = held
        self.update()

    def _on_toggled(self, opened: bool) -> None:
        if self._arrow is not None:
            self._arrow.show_icon("down" if opened else "right", "quiet")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press with Space; a button takes the arrows to go anywhere, and here they are the row's."""
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def event(self, event: QEvent) -> bool:
        """Show where the pointer is."""
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            self.update()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground, and the ring of the focus."""
        painter = painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(chosen_pen(chosen=self._is_held or self.isChecked()))
        if self._is_held or self.isChecked():
            painter.setBrush(colour("soft"))
        else:
            painter.setBrush(colour("hover" if self.underMouse() and self.isCheckable() else "paper"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)


def _ended(said: str) -> str:
    return said if said.endswith((".", "?")) else f"{said}."
