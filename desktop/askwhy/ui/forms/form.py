"""What all forms share: rows with a name and a sentence below, one verb, and care for what was typed."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from askwhy.ui.bridge import Bridge
from askwhy.ui.forms.leaving import ask_to_leave
from askwhy.ui.forms.rows import More, Row, name_width
from askwhy.ui.look.controls import Rule, Text, button
from askwhy.ui.look.size import BOLD, NAME, OPENING, px
from askwhy.wording.i18n import _

_WIDTH = 560


class Form(QDialog):
    """A form that checks as one types and never loses what was typed.

    A form overrides `values` (a comparable value of everything typed), `check` (shows what is missing and
    tells whether it can be kept) and `save`.
    """

    saved = Signal(object)
    """What was made or changed, once it stands in the Book."""

    def __init__(self, bridge: Bridge, parent: QWidget | None, title: str, verb: str) -> None:
        super().__init__(parent)
        self.bridge = bridge
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._rows: dict[QWidget, Row] = {}
        self._more: More | None = None
        self._first: object = None
        self._saving = False
        self._start: QWidget | None = None
        self.rows = QGridLayout()
        self.rows.setContentsMargins(px(24), px(8), px(24), px(16))
        self.rows.setHorizontalSpacing(px(16))
        self.rows.setVerticalSpacing(px(8))
        self.rows.setColumnStretch(1, 1)
        self._complaint = Text("", token="warnink", wraps=True)
        self._complaint.hide()
        self.keep = button(verb, "primary")
        self.keep.setDefault(True)
        self.keep.clicked.connect(self._try_save)
        self._cancel = button(_("Cancel"))
        self._cancel.clicked.connect(self.reject)
        self._head = Text(title, OPENING, BOLD)
        self._lay_out()
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self._try_save)

    def _lay_out(self) -> None:
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._head.setContentsMargins(px(24), px(20), px(24), px(8))
        column.addWidget(self._head)
        self._body = QWidget()
        whole = QVBoxLayout(self._body)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(self.rows)
        whole.addStretch(1)
        self._area = QScrollArea()
        self._area.setProperty("kind", "page")
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(self._body)
        # The ground is the dialog's own.
        self._area.viewport().setAutoFillBackground(False)
        self._body.setAutoFillBackground(False)
        column.addWidget(self._area, 1)
        column.addWidget(Rule())
        foot = QVBoxLayout()
        foot.setContentsMargins(px(24), px(12), px(24), px(16))
        foot.setSpacing(px(8))
        foot.addWidget(self._complaint)
        foot.addWidget(self._buttons())
        column.addLayout(foot)

    def _buttons(self) -> QDialogButtonBox:
        """Give the buttons in the order of the platform."""
        box = QDialogButtonBox()
        box.addButton(self._cancel, QDialogButtonBox.ButtonRole.RejectRole)
        box.addButton(self.keep, QDialogButtonBox.ButtonRole.AcceptRole)
        return box

    def sizeHint(self) -> QSize:
        """Ask for as much as the rows need, but never more than the window behind has."""
        width = max(px(_WIDTH), self.rows.minimumSize().width())
        rows = self.rows.totalHeightForWidth(width) if self.rows.hasHeightForWidth() else self.rows.sizeHint().height()
        around = self._column.sizeHint().height() - self._area.sizeHint().height()
        parent = self.parentWidget()
        behind = parent.window().height() if parent is not None else px(680)
        return QSize(width, min(rows + around, max(px(480), behind - px(24))))

    # What a form says of itself

    def values(self) -> object:
        """Give everything typed, as a value to compare."""
        raise NotImplementedError

    def check(self) -> bool:
        """Show what is missing or wrong, and tell whether it can be kept as it is."""
        raise NotImplementedError

    def save(self) -> None:
        """Keep what was typed: `self.bridge.do(verb, then=self.finish, refused=self.complain)`."""
        raise NotImplementedError

    # What a form builds itself from

    def add_row(self, name: str, widget: QWidget, hint: str = "") -> Row:
        """Add a row; its sentence below is the hint until there is something to mend."""
        row = self._rows[widget] = Row(name, widget, hint)
        row.put(self.rows)
        if self._more is not None:
            self._more.add(row)
        return row

    def add_section(self, text: str) -> None:
        """Add a heading over the rows that follow."""
        heading = Text(text, NAME, BOLD)
        heading.setContentsMargins(0, px(12), 0, px(4))
        self.rows.addWidget(heading, self.rows.rowCount(), 0, 1, 2)

    def add_wide(self, widget: QWidget) -> None:
        """Add something over the whole width."""
        self.rows.addWidget(widget, self.rows.rowCount(), 0, 1, 2)

    def add_more(self, text: str) -> More:
        """Hide the rows that follow behind a link."""
        self._more = More(text, self)
        self._more.link.toggled.connect(self.grow)
        self.rows.addWidget(self._more.link, self.rows.rowCount(), 0, 1, 2, Qt.AlignmentFlag.AlignLeft)
        return self._more

    def set_problem(self, widget: QWidget, sentence: str) -> None:
        """Say below a row what is to be mended; with nothing, its hint stands there again."""
        self._rows[widget].set_problem(sentence)

    def row(self, widget: QWidget) -> Row:
        """Give the row of a control."""
        return self._rows[widget]

    def start_at(self, widget: QWidget) -> None:
        """Have the focus on a control when the form is opened."""
        self._start = widget

    def begin(self) -> None:
        """Remember what stands in the form now, so that leaving it asks only when something was typed."""
        width = name_width(list(self._rows.values()))
        for row in self._rows.values():
            row.label.setFixedWidth(width)
        self._first = self.values()
        self.renew()
        # Qt would give a dialog two thirds of the screen at most.
        self.resize(self.sizeHint())

    def renew(self, *_told: object) -> None:
        """Check again, after each letter."""
        self.keep.setEnabled(self.check() and not self._saving)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin at the first control, or at the one that was asked for."""
        super().showEvent(event)
        if self._start is not None:
            self._start.setFocus(Qt.FocusReason.OtherFocusReason)
            self._area.ensureWidgetVisible(self._start, 0, px(64))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press the button in focus with Enter, also one that is not the form's verb."""
        focused = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focused, QPushButton):
            focused.click()
        else:
            super().keyPressEvent(event)

    def grow(self, *_told: object) -> None:
        """Take the room of what has come, where there is any."""
        self.rows.activate()
        self.resize(self.width(), max(self.height(), self.sizeHint().height()))

    # How it ends

    def finish(self, result: object) -> None:
        """Close the form, once what was typed stands in the Book."""
        self._saving = False
        self._first = self.values()
        self.saved.emit(result)
        self.accept()

    def complain(self, sentence: str) -> None:
        """Say what went wrong; the form stays open with all that was typed."""
        self._saving = False
        self._complaint.setText(sentence)
        self._complaint.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self._complaint, QAccessible.Event.Alert))
        self.keep.setEnabled(True)

    def _try_save(self) -> None:
        self._complaint.hide()
        # A locked Book is tried for a while; a second key must not keep everything twice.
        if not self._saving and self.check():
            self._saving = True
            self.keep.setEnabled(False)
            self.save()

    def reject(self) -> None:
        """Leave; ask first when something was typed."""
        if self._saving:
            return
        if self.values() == self._first:
            super().reject()
            return
        ask_to_leave(self, lambda: super(Form, self).reject())
