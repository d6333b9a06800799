"""The sheet that is written on: plain text with quiet marks where a field stands open or a wording may press."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from askwhy.domain.letters import Gap
from askwhy.domain.tone import ToneHit
from askwhy.ui.look.colours import colour
from askwhy.ui.look.size import px
from askwhy.wording.i18n import _


class Sheet(QPlainTextEdit):
    """Shows a text exactly as it goes out. Marks lie over it and are never part of it."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "field")
        self.setAccessibleName(_("Text"))
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(px(10))
        self._gaps: tuple[Gap, ...] = ()
        self._hits: tuple[ToneHit, ...] = ()

    def sizeHint(self) -> QSize:
        """Ask for the lines of a usual letter."""
        return QSize(px(560), self.fontMetrics().lineSpacing() * 15 + px(24))

    def minimumSizeHint(self) -> QSize:
        """Be content with a few lines in a low window."""
        return QSize(px(240), self.fontMetrics().lineSpacing() * 5 + px(24))

    def mark(self, gaps: Iterable[Gap], hits: Iterable[ToneHit]) -> None:
        """Mark what stands open, and under which words a hint lies."""
        self._gaps, self._hits = tuple(gaps), tuple(hits)
        self._show_marks()

    def select(self, start: int, end: int) -> None:
        """Select a place of the text, so that the next key writes over it."""
        self.setTextCursor(self._cursor(self.toPlainText(), start, end))
        self.ensureCursorVisible()

    def replace_all(self, text: str) -> None:
        """Write another text over all, in a way that can be taken back."""
        cursor = self.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)

    def _show_marks(self) -> None:
        text = self.toPlainText()
        open_field, hint = QTextCharFormat(), QTextCharFormat()
        open_field.setBackground(colour("warnsky"))
        open_field.setForeground(colour("warnink"))
        hint.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        hint.setUnderlineColor(colour("early"))
        marks = [self._selection(text, gap.start, gap.end, open_field) for gap in self._gaps]
        marks += [self._selection(text, hit.start, hit.end, hint) for hit in self._hits]
        self.setExtraSelections(marks)

    def _selection(self, text: str, start: int, end: int, look: QTextCharFormat) -> QTextEdit.ExtraSelection:
        made = QTextEdit.ExtraSelection()
        made.cursor = self._cursor(text, start, end)
        made.format = look
        return made

    def _cursor(self, text: str, start: int, end: int) -> QTextCursor:
        """Give a cursor over a place. Qt counts an emoji as two."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(_in_qt(text, start))
        cursor.setPosition(_in_qt(text, end), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours of another scheme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._show_marks()


def _in_qt(text: str, at: int) -> int:
    return at + sum(sign > "\uffff" for sign in text[:at])
