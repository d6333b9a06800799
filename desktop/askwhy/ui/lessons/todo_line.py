"""One thing to do: a box to tick, the thing itself, and where it comes from; its words can be changed in place."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from askwhy.store.feedback import TodoRow
from askwhy.ui.lessons.section import pen_button
from askwhy.ui.look.controls import Text
from askwhy.ui.look.link import NameLink
from askwhy.ui.look.size import BODY, BOLD, REGULAR, SECOND, font, px
from askwhy.ui.look.tick_box import TickBox
from askwhy.ui.look.tips import plain_tip
from askwhy.wording import learned
from askwhy.wording.i18n import _

LONGEST = 300
"""Letters of a thing to do; whoever writes more writes a diary."""


class TodoLine(QWidget):
    """Tells what is wanted of it; who shows it does it."""

    ticked = Signal(bool)
    reworded = Signal(str)
    """The new words; none: it shall go."""
    source_wanted = Signal()

    def __init__(self, row: TodoRow, theme: str) -> None:
        super().__init__()
        self.row = row
        said = learned.source(theme, row.people, row.name)
        self.tick = TickBox(_("{text}. From: {source}").format(text=row.text, source=said))
        self.tick.setAccessibleDescription(learned.quoted(row.words) if row.words else "")
        self.tick.setChecked(row.done_on is not None)
        self.tick.clicked.connect(self.ticked)
        done = row.done_on is not None
        self._text = Text(row.text, BODY, REGULAR if done else BOLD, "quiet" if done else "ink", wraps=True)
        self.pen = pen_button(_("Change: {text}").format(text=row.text))
        self.pen.clicked.connect(self._edit)
        self._field: QLineEdit | None = None
        self._lay_out(said)

    def _lay_out(self, said: str) -> None:
        """Put the source below words and pen, so that it has the room of both."""
        top, left = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignLeft
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, px(6))
        grid.setHorizontalSpacing(px(9))
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        self._words = QVBoxLayout()
        self._words.setContentsMargins(0, px(3), 0, 0)
        self._words.addWidget(self._text)
        grid.addWidget(self.tick, 0, 0, top)
        grid.addLayout(self._words, 0, 1)
        grid.addWidget(self.pen, 0, 2, top)
        if self.row.theme and self.row.people:
            grid.addWidget(self._link(said), 1, 1, 1, 2, left)
        else:
            grid.addWidget(self._plain(said), 1, 1, 1, 2)

    def _link(self, said: str) -> NameLink:
        """Make the line of where it comes from; it leads to the words about its theme."""
        link = NameLink(said, _("Show what was said: {source}").format(source=said))
        link.setProperty("kind", "aside")
        link.setFont(font(SECOND))
        link.clicked.connect(self.source_wanted)
        return link

    def _plain(self, said: str) -> Text:
        """Make the line of what has no theme; the words are its tip."""
        words = self.row.words
        plain = Text(said, SECOND, token="quiet")
        plain.setContentsMargins(0, px(4), 0, px(4))  # as much as the link of the others has around it
        self._text.setToolTip(plain_tip(f"{self.row.name}: {learned.quoted(words)}" if words else ""))
        return plain

    def _edit(self) -> None:
        """Put a field in the place of the words: Enter keeps them, Escape leaves them, an empty line takes it out."""
        made = TodoField(_("Thing to do"))
        made.setText(self.row.text)
        made.setToolTip(_("Enter keeps it, Escape leaves it as it was. Empty the line to take it out."))
        made.entered.connect(self.reworded)
        made.left.connect(self._end)
        self._field = made
        self._text.hide()
        self.pen.hide()
        self._words.insertWidget(0, made)
        made.setFocus()
        made.selectAll()

    def _end(self) -> None:
        if self._field is not None:
            self._field.hide()
            self._field.deleteLater()
            self._field = None
            self._text.show()
            self.pen.show()
            self.pen.setFocus()


class TodoField(QLineEdit):
    """A line to write a thing to do into."""

    entered = Signal(str)
    left = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setProperty("kind", "field")
        self.setAccessibleName(name)
        self.setMaxLength(LONGEST)
        self.returnPressed.connect(lambda: self.entered.emit(self.text().strip()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave it by Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
