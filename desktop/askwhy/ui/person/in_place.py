"""A value that turns into a field where it stands: by a click on it, or by the pen that shows beside it."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QEnterEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from askwhy.ui.look.colours import colour
from askwhy.ui.look.controls import Text
from askwhy.ui.look.icons import paint_icon
from askwhy.ui.look.size import BODY, font, px
from askwhy.wording.i18n import _

_SIDE = 22
_ASKED = (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)
"""A key of the field itself, and before that the question whether it is one of the window."""
MAY_BREAK = "\N{ZERO WIDTH SPACE}"


class InPlace(QWidget):
    """A text with a pen. Enter and looking away keep what is written, Esc leaves it as it was."""

    kept = Signal(str)
    """Another text, once it is written."""
    left = Signal()
    """Nothing is being written any more."""

    def __init__(self, what: str, value: str, shown: str = "", *, lines: bool = False) -> None:
        super().__init__()
        self._what, self._value, self._lines = what, value, lines
        self._field: QLineEdit | QPlainTextEdit | None = None
        said = shown or value or _("Add")
        # An e-mail that is too long for its line breaks behind the @, not in the middle of a word.
        self.text = Text(
            said.replace("@", f"@{MAY_BREAK}"), BODY, token="ink" if value else "quiet", wraps=True
        )
        stands = shown or value or _("none")
        self.text.setAccessibleName(f"{what}: {stands}")
        self.text.setCursor(Qt.CursorShape.IBeamCursor)
        self.pen = _Pen(_("Change {what}").format(what=self.text.accessibleName()))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(px(4))
        self._row.addWidget(self.text, 1, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(self.pen, 0, Qt.AlignmentFlag.AlignTop)
        self.pen.clicked.connect(self.begin)

    @property
    def is_open(self) -> bool:
        """Whether something is being written."""
        return self._field is not None

    def begin(self) -> None:
        """Turn into a field, with the cursor at its end."""
        if self._field is not None:
            return
        field = self._field = self._made()
        self._row.insertWidget(0, field, 1)
        self.text.hide()
        field.show()
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        field.installEventFilter(self)
        QAccessible.updateAccessibility(QAccessibleEvent(field, QAccessible.Event.Focus))

    def _made(self) -> QLineEdit | QPlainTextEdit:
        if self._lines:
            many = QPlainTextEdit(self._value)
            many.document().setDocumentMargin(0)
            many.setTabChangesFocus(True)
            many.setFixedHeight(max(self.text.height(), self.fontMetrics().lineSpacing() * 3) + px(6))
        made = many if self._lines else QLineEdit(self._value)
        made.setProperty("kind", "inplace")
        made.setFont(font())
        made.setAccessibleName(self._what)
        return made

    def _end(self, *, keep: bool) -> None:
        field, self._field = self._field, None
        if field is None:
            return
        had_focus = field.hasFocus()
        written = (field.text() if isinstance(field, QLineEdit) else field.toPlainText()).strip()
        field.removeEventFilter(self)
        field.hide()
        field.deleteLater()
        self.text.show()
        if had_focus:
            self.pen.setFocus(Qt.FocusReason.OtherFocusReason)
        self.left.emit()
        if keep and written != self._value:
            self.kept.emit(written)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear the keys of the field, and that it is left."""
        if event.type() is QEvent.Type.FocusOut and not self._keeps_open(event):
            self._end(keep=True)
        if not isinstance(event, QKeyEvent) or event.type() not in _ASKED:
            return False
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        done = enter and (not self._lines or bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        if not done and event.key() != Qt.Key.Key_Escape:
            return False
        event.accept()
        if event.type() is QEvent.Type.KeyPress:
            self._end(keep=done)
        return True

    def _keeps_open(self, event: QEvent) -> bool:
        """A menu over the field, or another program in front, is no leaving."""
        reason = getattr(event, "reason", None)
        return reason is not None and reason() in (
            Qt.FocusReason.PopupFocusReason,
            Qt.FocusReason.ActiveWindowFocusReason,
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to write where the value was clicked."""
        self.begin()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show the pen."""
        self.pen.show_for(pointer=True)
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Hide the pen."""
        self.pen.show_for(pointer=False)
        super().leaveEvent(event)


class _Pen(QAbstractButton):
    """The pen; it is there for the keyboard also while it is not seen."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._is_near = False
        self.setAccessibleName(name)
        self.setToolTip(_("Change it here"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedSize(px(_SIDE), px(_SIDE))

    def show_for(self, *, pointer: bool) -> None:
        """Be seen while the pointer is on the value."""
        self._is_near = pointer
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Be pressed by Enter as well."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pen, and the ring of the focus."""
        if not (self._is_near or self.hasFocus()):
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        paint_icon(painter, "pen", area.adjusted(3, 3, -3, -3), "ink" if self.hasFocus() else "quiet")
        if self.hasFocus():
            painter.setPen(QPen(colour("accent"), 2))
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), px(4), px(4))
