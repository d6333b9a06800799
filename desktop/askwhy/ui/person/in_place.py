"""A value that turns into a field where it stands: by a click on it, or by the pen that shows beside it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QEnterEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from askwhy.domain.drafts import PersonDraft
from askwhy.ui.look.controls import Text
from askwhy.ui.look.roles import ALERT, reads_as
from askwhy.ui.look.size import BODY, SECOND, px
from askwhy.ui.person.pen import Pen
from askwhy.ui.person.written_line import WrittenLine, WrittenLines
from askwhy.wording.i18n import _

_ASKED = (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)
"""A key of the field itself, and before that the question whether it is one of the window."""
_HELD = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
"""A menu over the field, or another program in front, is no leaving."""
MAY_BREAK = "\N{ZERO WIDTH SPACE}"


Rewrite = Callable[["InPlace", Callable[[PersonDraft, str], PersonDraft]], None]
"""Has a value write the person anew: takes what makes another draft of the one that stands, and of its text."""


class InPlace(QWidget):
    """A text with a pen. Enter and looking away keep what is written, Esc leaves it as it was.

    What cannot be kept stays in the field, with the reason below it, until it is mended or left with Esc.
    """

    kept = Signal(str)
    """Another text is to be kept; whoever hears it settles, or complains."""
    grown = Signal()
    """It takes more room than before."""
    left = Signal()
    """Nothing is being written any more."""

    def __init__(
        self, what: str, value: str = "", shown: str = "", *, lines: bool = False, text: Text | None = None
    ) -> None:
        super().__init__()
        self.what, self._lines = what, lines
        self.hint = ""
        """What the empty field says."""
        self.add_words = _("Add")
        """What stands where nothing does."""
        self.known: Callable[[], Sequence[str]] | None = None
        """Gives what may be meant by the first letters of it."""
        self._field: WrittenLine | WrittenLines | None = None
        self._problem: Text | None = None
        self._pales = text is None
        self.text = text or Text("", BODY, wraps=True)
        self.text.setCursor(Qt.CursorShape.IBeamCursor)
        self.pen = Pen()
        self._row = QHBoxLayout()
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(px(4) if text is None else px(2))
        upright = Qt.AlignmentFlag.AlignTop if text is None else Qt.AlignmentFlag.AlignVCenter
        self._row.addWidget(self.text, 1, upright)
        self._row.addWidget(self.pen, 0, upright)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(2))
        self._column.addLayout(self._row)
        self.pen.clicked.connect(lambda: self.keep() if self.is_open else self.begin())
        self.show_value(value, shown)

    def show_value(self, value: str, shown: str = "") -> None:
        """Show another value, unless one is being written; `shown` is what it looks like to a reader."""
        if self.is_open:
            return
        self._value = value
        said = shown or value or self.add_words
        # An e-mail that is too long for its line breaks behind the @, not in the middle of a word.
        self.text.setText(said.replace("@", f"@{MAY_BREAK}"))
        if self._pales:
            self.text.set_token("ink" if value else "quiet")
        self._stands = shown or value or _("none")
        self.text.setAccessibleName(f"{self.what}: {self._stands}")
        self._show_pen()

    def _show_pen(self) -> None:
        self.pen.serve(keeps=self.is_open)
        words = _("Keep {what}") if self.is_open else _("Change {what}")
        what = self.what if self.is_open else f"{self.what}: {self._stands}"
        self.pen.setAccessibleName(words.format(what=what))

    @property
    def is_open(self) -> bool:
        """Whether something is being written."""
        return self._field is not None

    @property
    def written(self) -> str:
        """What stands in the field."""
        return self._field.text().strip() if self._field is not None else self._value

    @property
    def problem(self) -> str:
        """Why what is written cannot be kept; empty when it can, or nobody knows yet."""
        return self._field.accessibleDescription() if self._field is not None else ""

    def begin(self) -> None:
        """Turn into a field, with the cursor at its end."""
        if self._field is not None:
            return
        field = self._field = self._made()
        self._row.insertWidget(0, field, 1)
        self.text.hide()
        self._show_pen()
        field.show()
        # Behind the pen, so that Tab goes on to what comes next.
        QWidget.setTabOrder(self.pen, field)
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        for part in (field, self.pen):
            part.installEventFilter(self)
        QAccessible.updateAccessibility(QAccessibleEvent(field, QAccessible.Event.Focus))
        self.grown.emit()

    def _made(self) -> WrittenLine | WrittenLines:
        known = self.known() if self.known is not None else ()
        lines = self._lines
        made = WrittenLines(self._value, self.text.height()) if lines else WrittenLine(self._value, known)
        made.setProperty("kind", "inplace")
        made.setFont(self.text.font())
        made.setPlaceholderText(self.hint)
        made.setAccessibleName(self.what)
        made.textChanged.connect(self._forget_problem)
        return made

    def keep(self) -> None:
        """Have what is written be kept."""
        if self._field is not None and self.written != self._value:
            self.kept.emit(self.written)
        else:
            self.settle()

    def settle(self) -> None:
        """Turn into a text again; what is written was kept, or is given up."""
        field, self._field = self._field, None
        if field is None:
            return
        had_focus = field.hasFocus() or self.pen.hasFocus()
        for part in (field, self.pen):
            part.removeEventFilter(self)
        field.hide()
        field.deleteLater()
        self._forget_problem()
        self._show_pen()
        self.text.show()
        if had_focus:
            self.pen.setFocus(Qt.FocusReason.OtherFocusReason)
        self.left.emit()

    def complain(self, sentence: str) -> None:
        """Say below the field why what is written cannot be kept."""
        if self._field is None:
            return
        if self._problem is None:
            self._problem = Text("", SECOND, token="warnink", wraps=True)
            reads_as(self._problem, ALERT)
            self._column.addWidget(self._problem)
        self._problem.setText(sentence)
        self._problem.show()
        self._field.setAccessibleDescription(sentence)
        # What comes up beside the field is not heard by itself.
        QAccessible.updateAccessibility(QAccessibleEvent(self._problem, QAccessible.Event.Alert))
        self.grown.emit()

    def _forget_problem(self) -> None:
        if self._problem is not None:
            self._problem.hide()
        if self._field is not None:
            self._field.setAccessibleDescription("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear the keys of the field, and that it is left; its check is a part of it."""
        if event.type() is QEvent.Type.FocusOut and not self._keeps_open(event):
            self.keep()
        if not isinstance(event, QKeyEvent) or event.type() not in _ASKED:
            return False
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and watched is self._field
        done = enter and (not self._lines or bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        if not done and event.key() != Qt.Key.Key_Escape:
            return False
        event.accept()
        if event.type() is QEvent.Type.KeyPress:
            (self.keep if done else self.settle)()
        return True

    def _keeps_open(self, event: QEvent) -> bool:
        reason = getattr(event, "reason", None)
        is_held = reason is not None and reason() in _HELD
        return is_held or QApplication.focusWidget() in (self._field, self.pen)

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
