"""The steps of a plan template one below the other: opened, added, taken away, and moved by drag and by key."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from askwhy.domain.contacts import Step
from askwhy.domain.sequences import MOST_STEPS
from askwhy.ui.look.controls import Text, button
from askwhy.ui.look.size import SECOND, px
from askwhy.ui.templates.draft import FIRST_STEP, Problems, StepDraft
from askwhy.ui.templates.step_row import StepRow
from askwhy.wording.i18n import _

_SETTLES_MS = 30


class StepsList(QWidget):
    """The steps in their order. One of them is open at most, so that the others stay in sight."""

    changed = Signal()
    order_wanted = Signal()
    """The steps shall be put in the order of their days."""
    seek = Signal(object)
    """A widget that shall be scrolled into sight."""

    def __init__(self, steps: Sequence[StepDraft], *, editable: bool) -> None:
        super().__init__()
        self._editable = editable
        self.rows: list[StepRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(2))
        for step in steps:
            self._put(step, len(self.rows))
        self.add_button = button(_("Add a step"), "link", "plus")
        self.add_button.clicked.connect(self.add_step)
        self._full = Text(
            _("A plan template has {most} steps at most.").format(most=MOST_STEPS),
            SECOND,
            token="quiet",
            wraps=True,
        )
        self._hint = Text(
            _("Open a step to change it. Drag it by its dots, or move it with Alt+Up and Alt+Down."),
            SECOND,
            token="quiet",
            wraps=True,
        )
        if editable:
            self._column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
            self._column.addWidget(self._full)
            self._column.addWidget(self._hint)
        self._renew()

    @property
    def steps(self) -> tuple[StepDraft, ...]:
        """What stands here, in its order."""
        return tuple(row.draft for row in self.rows)

    def _put(self, step: StepDraft, at: int) -> StepRow:
        row = StepRow(step, editable=self._editable)
        row.changed.connect(self._on_changed)
        row.order_wanted.connect(self.order_wanted)
        row.opened.connect(lambda: self._on_opened(row))
        row.move_wanted.connect(lambda by: self._move(row, self.rows.index(row) + by))
        row.go_wanted.connect(lambda by: self._go(self.rows.index(row) + by))
        row.remove_wanted.connect(lambda: self._remove(row))
        if row.head.grip is not None:
            row.head.grip.held.connect(lambda held: self._on_held(row, held))
            row.head.grip.dragged.connect(lambda y: self._on_dragged(row, y))
        self.rows.insert(at, row)
        self._column.insertWidget(at, row)
        return row

    def _on_changed(self) -> None:
        self._renew()
        self.changed.emit()

    def _renew(self) -> None:
        for number, row in enumerate(self.rows, 1):
            row.show_place(number, len(self.rows))
        full = len(self.rows) >= MOST_STEPS
        self.add_button.setVisible(not full and self._editable)
        self._full.setVisible(full and self._editable)

    def _on_opened(self, row: StepRow) -> None:
        for other in self.rows:
            if other is not row:
                other.open(False)
        self._renew()
        self._seek(row)

    # Verbs

    def add_step(self) -> None:
        """Add a step behind the last one, as that is: the same channel and day, and open it."""
        row = self._put(self.rows[-1].draft._replace(text="") if self.rows else FIRST_STEP, len(self.rows))
        row.show()
        row.open()
        self._on_changed()
        row.head.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self, row: StepRow) -> None:
        if len(self.rows) < 2:
            return
        at = self.rows.index(row)
        self.rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._on_changed()
        self._go(min(at, len(self.rows) - 1))
        self._announce(_("The step is removed."))

    def _go(self, to: int) -> None:
        if 0 <= to < len(self.rows):
            self.rows[to].head.setFocus(Qt.FocusReason.TabFocusReason)
            self._seek(self.rows[to].head)

    def _move(self, row: StepRow, to: int) -> None:
        """Put a step at another place, and tell it to a screen reader."""
        if not 0 <= to < len(self.rows) or self.rows.index(row) == to:
            return
        focused = self.window().focusWidget()
        self.rows.remove(row)
        self.rows.insert(to, row)
        self._column.removeWidget(row)
        self._column.insertWidget(to, row)
        self._on_changed()
        if focused is not None and row.isAncestorOf(focused):
            focused.setFocus(Qt.FocusReason.OtherFocusReason)
        self._seek(row.head)
        self._announce(_("Moved: now step {number} of {count}.").format(number=to + 1, count=len(self.rows)))

    def _on_held(self, row: StepRow, held: bool) -> None:
        """While one is dragged, all are closed: an open one is too high to go past."""
        row.head.hold(held)
        if held:
            for each in self.rows:
                each.open(False)

    def _on_dragged(self, row: StepRow, y: float) -> None:
        """Have the step stand where the pointer is."""
        at = self.mapFromGlobal(QPoint(0, round(y))).y()
        others = [each for each in self.rows if each is not row]
        self._move(row, sum(each.geometry().center().y() < at for each in others))

    def _seek(self, widget: QWidget) -> None:
        """Have a widget scrolled to, once the layouts around it have told their new sizes."""
        QTimer.singleShot(_SETTLES_MS, widget, lambda: self.seek.emit(widget))

    def _announce(self, text: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    # What is said of the steps

    def show_problems(self, problems: Callable[[int], Problems], out_of_order: int | None) -> None:
        """Say at each step what is to be mended, and at one that it is out of order."""
        for at, row in enumerate(self.rows):
            row.show_problems(problems(at), out_of_order=at == out_of_order)

    def show_days(self, steps: dict[int, Step], today: date) -> None:
        """Show the days of the example, by the places of the steps."""
        for at, row in enumerate(self.rows):
            row.head.show_day(steps.get(at), today)
