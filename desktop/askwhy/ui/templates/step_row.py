"""One step of a plan template in the dialog: its line, and below it the fields while it is open."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from askwhy.ui.look.mirror import set_margins
from askwhy.ui.look.size import px
from askwhy.ui.templates.draft import Field, Problems, StepDraft
from askwhy.ui.templates.heads import verb_row
from askwhy.ui.templates.step_fields import StepFields, order_button
from askwhy.ui.templates.step_head import StepHead
from askwhy.wording.i18n import _

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class StepRow(QWidget):
    """A step. Alt and an arrow moves it, Delete takes it away, an arrow alone goes to the next one."""

    changed = Signal()
    opened = Signal()
    move_wanted = Signal(int)
    """By how many places, down or, negative, up."""
    go_wanted = Signal(int)
    remove_wanted = Signal()
    order_wanted = Signal()
    """All steps shall be put in the order of their days."""

    def __init__(self, draft: StepDraft, *, editable: bool) -> None:
        super().__init__()
        self.draft = draft
        self._editable = editable
        self._problems: Problems = {}
        self._is_out_of_order = False
        self.fields: StepFields | None = None
        self.verbs: dict[str, QPushButton] = {}
        self._below = QWidget()
        self.head = StepHead(editable=editable)
        self.head.toggled.connect(self._on_toggled)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.head)
        self.order = order_button()
        self.order.clicked.connect(self.order_wanted)
        self._column.addWidget(self.order, 0, Qt.AlignmentFlag.AlignRight)

    def open(self, opened: bool = True) -> None:
        """Show the fields, or hide them."""
        self.head.setChecked(opened)

    def _on_toggled(self, opened: bool) -> None:
        if opened:
            self._make_fields()
            self.opened.emit()
        elif self.fields is not None:
            self.fields, self.verbs = None, {}
            self._column.removeWidget(self._below)
            self._below.hide()
            self._below.deleteLater()
            self._show_problems()

    def _make_fields(self) -> None:
        self.fields = StepFields(self.draft)
        self.fields.changed.connect(self._on_changed)
        self.fields.order.clicked.connect(self.order_wanted)
        self._below = QWidget()
        column = QVBoxLayout(self._below)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.fields)
        column.addLayout(self._verbs())
        self._column.addWidget(self._below)
        # What is not shown yet takes neither room nor focus.
        self._below.show()
        self._show_problems()

    def _verbs(self) -> QVBoxLayout:
        row, made = verb_row(
            (_("Move up"), lambda: self.move_wanted.emit(-1)),
            (_("Move down"), lambda: self.move_wanted.emit(1)),
            (_("Remove the step"), self.remove_wanted.emit),
        )
        self.verbs = dict(zip(("up", "down", "remove"), made, strict=True))
        place = QVBoxLayout()
        set_margins(place, px(20), 0, px(8), px(14))
        place.addWidget(row)
        return place

    def _on_changed(self) -> None:
        assert self.fields is not None
        self.draft = self.fields.draft
        self.changed.emit()

    def show_place(self, number: int, count: int) -> None:
        """Say what the step is, and which of how many."""
        self.head.show_step(self.draft, number, count)
        if self.verbs:
            self.verbs["up"].setEnabled(number > 1)
            self.verbs["down"].setEnabled(number < count)
            self.verbs["remove"].setEnabled(count > 1)

    def show_problems(self, problems: Problems, *, out_of_order: bool) -> None:
        """Say what is to be mended: beside the fields, and on the line while they are hidden."""
        self._problems, self._is_out_of_order = problems, out_of_order
        self._show_problems()

    def _show_problems(self) -> None:
        first = next((self._problems[kind] for kind in Field if kind in self._problems), "")
        opened = self.fields is not None
        if self.fields is not None:
            self.fields.show_problems(self._problems)
            self.fields.order.setVisible(self._is_out_of_order)
        self.head.show_problem("" if opened else first)
        self.order.setVisible(self._is_out_of_order and not opened)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the step, go to the next one, open it, or take it away."""
        key, by = Qt.Key(event.key()), _STEPS.get(Qt.Key(event.key()))
        keys = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        on_line = self.head.hasFocus() and keys == Qt.KeyboardModifier.NoModifier
        if by is not None and keys == Qt.KeyboardModifier.AltModifier and self._editable:
            self.move_wanted.emit(by)
        elif by is not None and on_line:
            self.go_wanted.emit(by)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and on_line and self._editable:
            self.head.click()
        elif key is Qt.Key.Key_Delete and on_line and self._editable:
            self.remove_wanted.emit()
        else:
            super().keyPressEvent(event)
