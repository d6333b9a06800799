"""The frame of a dialog: a heading, rows that may scroll, and a foot with buttons; it grows with what it holds."""

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from askwhy.ui.forms.tab_order import neighbour
from askwhy.ui.look.controls import Rule, Scrolled, Text
from askwhy.ui.look.group import entry_of
from askwhy.ui.look.size import BOLD, NAME, OPENING, px

WIDTH = 560
"""The width of a form, in pixels of the look."""
_LEAST_WIDTH, _LEAST_HEIGHT = 560, 480
"""So much a dialog may always take, however small the window behind it is."""


class Frame(QDialog):
    """A dialog in the looks of the window. Enter presses the button in focus, else the default one."""

    def __init__(self, parent: QWidget | None, title: str, width: int = WIDTH) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._width = width
        self._start: QWidget | None = None
        self._instead: QWidget | None = None
        self.heading = Text(title, OPENING, BOLD, wraps=True, heading=True)
        self.heading.setContentsMargins(px(24), px(20), px(24), px(8))
        self.rows = QGridLayout()
        self.rows.setContentsMargins(px(24), px(8), px(24), px(16))
        self.rows.setHorizontalSpacing(px(16))
        self.rows.setVerticalSpacing(px(8))
        self.rows.setColumnStretch(1, 1)
        self.buttons = QDialogButtonBox()  # gives the buttons in the order of the platform
        self.foot = QVBoxLayout()
        self.foot.setContentsMargins(px(24), px(12), px(24), px(16))
        self.foot.setSpacing(px(8))
        self.complaint = Text("", token="warnink", wraps=True)
        self.complaint.hide()
        self.foot.addWidget(self.complaint)
        self.foot.addWidget(self.buttons)
        self._area = self._scrolled_rows()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.heading)
        self._column.addWidget(self._area, 1)
        self._column.addWidget(Rule())
        self._column.addLayout(self.foot)

    def _scrolled_rows(self) -> Scrolled:
        body = _Body()
        # Nested layouts tell their new size one after the other, so the frame grows when they have.
        body.laid_out.connect(self._grow, Qt.ConnectionType.QueuedConnection)
        whole = QVBoxLayout(body)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(self.rows)
        whole.addStretch(1)
        return Scrolled(body)

    def add_section(self, text: str) -> Text:
        """Add a heading over the rows that follow."""
        heading = Text(text, NAME, BOLD)
        heading.setContentsMargins(0, px(12), 0, px(4))
        self.add_wide(heading)
        return heading

    def add_wide(self, widget: QWidget) -> None:
        """Add something over the whole width."""
        self.rows.addWidget(widget, self.rows.rowCount(), 0, 1, 2)

    def show_instead(self, widget: QWidget) -> None:
        """Show something else in the place of the rows."""
        self._instead = widget
        widget.setContentsMargins(px(24), 0, px(24), px(16))
        self._area.hide()
        self._column.insertWidget(self._column.indexOf(self._area), widget, 1)
        # What is not shown yet takes neither room nor focus.
        widget.show()
        entry_of(widget).setFocus(Qt.FocusReason.OtherFocusReason)

    def start_at(self, widget: QWidget) -> None:
        """Have the focus on a control when the dialog is opened."""
        self._start = widget

    def sizeHint(self) -> QSize:
        """Ask for as much as the rows need, but never more than the window behind has."""
        room = self.room()
        width = max(min(px(self._width), room.width()), self.rows.minimumSize().width())
        content = (self._instead or self._area).sizeHint()
        around = self._column.sizeHint() - content - self.heading.sizeHint()
        wanted = self.heading.heightForWidth(width) + self._content_height(width) + around.height()
        return QSize(width, min(wanted, room.height()))

    def room(self) -> QSize:
        """Give what a dialog may take: the window behind it, or the least that it needs."""
        parent = self.parentWidget()
        behind = parent.window().size() - QSize(px(24), px(24)) if parent is not None else QSize()
        return behind.expandedTo(QSize(px(_LEAST_WIDTH), px(_LEAST_HEIGHT)))

    def _content_height(self, width: int) -> int:
        """Give the height that the rows, or what stands in their place, take at a width."""
        layout = self._instead.layout() if self._instead is not None else self.rows
        if layout is None:
            return 0
        return layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.sizeHint().height()

    def complain(self, sentence: str) -> None:
        """Say over the buttons what went wrong; the dialog stays as it is."""
        self.complaint.setText(sentence)
        self.complaint.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self.complaint, QAccessible.Event.Alert))
        self._grow()

    def settle(self) -> None:
        """Take the size that is asked for; Qt would give a dialog two thirds of the screen at most."""
        self.resize(self.sizeHint())

    def _grow(self) -> None:
        """Take the room of what has come, where there is any; what goes leaves its room."""
        self.resize(self.width(), max(self.height(), self.sizeHint().height()))
        fits = self._content_height(self._area.width()) <= self._area.height()
        if fits and self._area.verticalScrollBar().isVisible():
            # A bar takes of the width, so texts wrap, so it would stay though nothing needs it.
            self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin at the first control, or at the one that was asked for."""
        super().showEvent(event)
        if self._start is not None:
            start = entry_of(self._start)
            start.setFocus(Qt.FocusReason.OtherFocusReason)
            # Qt selects all when a dialog opens; the first letter would replace what stands there.
            QTimer.singleShot(0, self, self._unselect)
            self._area.ensureWidgetVisible(start, 0, px(64))

    def _unselect(self) -> None:
        focused = self.focusWidget()
        if isinstance(focused, QLineEdit):
            focused.end(False)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go on with Tab as one reads."""
        to = neighbour(self, self._column, self.focusWidget(), forward=forward)
        if to is None:
            return False
        to.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press the button in focus with Enter, also one that is not the default; a chip is only chosen."""
        focused = self.focusWidget()
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and isinstance(focused, QPushButton) and focused.property("kind") != "chip":
            focused.click()
        else:
            super().keyPressEvent(event)


class _Body(QWidget):
    """The rows; tells when what stands in them takes another room."""

    laid_out = Signal()

    def event(self, event: QEvent) -> bool:
        """Tell of another room."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self.laid_out.emit()
        return done
