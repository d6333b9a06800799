"""What all forms share: rows with a name and a sentence below, one verb, and care for what was typed."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QMessageBox,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from askwhy.ui.bridge import Bridge
from askwhy.ui.look.controls import Rule, Text, button
from askwhy.ui.look.size import BOLD, NAME, OPENING, SECOND, font, px
from askwhy.wording.i18n import _


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
        self._problems: dict[QWidget, Text] = {}
        self._first: object = None
        self.rows = QGridLayout()
        self.rows.setContentsMargins(px(24), px(16), px(24), px(16))
        self.rows.setHorizontalSpacing(px(16))
        self.rows.setVerticalSpacing(px(4))
        self.rows.setColumnStretch(1, 1)
        self._complaint = Text("", token="warnink", wraps=True)
        self._complaint.hide()
        self._save = button(verb, "primary")
        self._save.setDefault(True)
        self._save.clicked.connect(self._try_save)
        self._lay_out(title)
        QShortcut(QKeySequence("Ctrl+Return"), self, self._try_save)

    def _lay_out(self, title: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = Text(title, OPENING, BOLD)
        head.setContentsMargins(px(24), px(20), px(24), px(8))
        column.addWidget(head)
        self._body = QWidget()
        self._body.setLayout(self.rows)
        self._area = QScrollArea()
        self._area.setProperty("kind", "page")
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self._body)
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
        cancel = button(_("Cancel"))
        cancel.clicked.connect(self.reject)
        box.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole)
        box.addButton(self._save, QDialogButtonBox.ButtonRole.AcceptRole)
        return box

    def sizeHint(self) -> QSize:
        """Ask for as much as the rows need, but never more than a small screen has."""
        body = self._body.sizeHint()
        return QSize(max(px(520), body.width()), min(body.height() + px(150), px(560)))

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

    def add_row(self, name: str, widget: QWidget, hint: str = "") -> None:
        """Add a row; its sentence below is the hint until there is something to mend."""
        row = self.rows.rowCount()
        label = QLabel(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setFont(font())
        label.setBuddy(widget)
        label.setFixedHeight(px(32))
        below = Text(hint, SECOND, token="quiet", wraps=True)
        below.setVisible(bool(hint))
        below.setContentsMargins(0, 0, 0, px(4))
        below.setProperty("hint", hint)
        if not widget.accessibleName():
            widget.setAccessibleName(name)
        self.rows.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        self.rows.addWidget(widget, row, 1)
        self.rows.addWidget(below, row + 1, 1)
        self._problems[widget] = below

    def add_section(self, text: str) -> None:
        """Add a heading over the rows that follow."""
        heading = Text(text, NAME, BOLD)
        heading.setContentsMargins(0, px(12), 0, px(4))
        self.rows.addWidget(heading, self.rows.rowCount(), 0, 1, 2)

    def add_wide(self, widget: QWidget) -> None:
        """Add something over the whole width."""
        self.rows.addWidget(widget, self.rows.rowCount(), 0, 1, 2)

    def set_problem(self, widget: QWidget, sentence: str) -> None:
        """Say below a row what is to be mended; with nothing, its hint stands there again."""
        below = self._problems[widget]
        below.setText(sentence or str(below.property("hint")))
        below.set_token("warnink" if sentence else "quiet")
        below.setVisible(bool(below.text()))
        widget.setAccessibleDescription(below.text())
        widget.setProperty("fault", "true" if sentence else "false")
        widget.style().unpolish(widget)
        widget.style().polish(widget)

    def begin(self) -> None:
        """Remember what stands in the form now, so that leaving it asks only when something was typed."""
        self._first = self.values()
        self.renew()

    def renew(self) -> None:
        """Check again, after each letter."""
        self._save.setEnabled(self.check())

    # How it ends

    def finish(self, result: object) -> None:
        """Close the form, once what was typed stands in the Book."""
        self._first = self.values()
        self.saved.emit(result)
        self.accept()

    def complain(self, sentence: str) -> None:
        """Say what went wrong; the form stays open with all that was typed."""
        self._complaint.setText(sentence)
        self._complaint.show()
        self._save.setEnabled(True)

    def _try_save(self) -> None:
        self._complaint.hide()
        if self.check():
            self.save()

    def reject(self) -> None:
        """Leave; ask first when something was typed."""
        if self.values() == self._first:
            super().reject()
            return
        asking = QMessageBox(self)
        asking.setWindowModality(Qt.WindowModality.WindowModal)
        asking.setTextFormat(Qt.TextFormat.PlainText)
        asking.setText(_("What you typed is not kept yet."))
        stay = asking.addButton(_("Go on writing"), QMessageBox.ButtonRole.RejectRole)
        leave = asking.addButton(_("Throw it away"), QMessageBox.ButtonRole.DestructiveRole)
        asking.setDefaultButton(stay)
        asking.setEscapeButton(stay)
        asking.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        leave.clicked.connect(lambda: super(Form, self).reject())
        asking.open()
