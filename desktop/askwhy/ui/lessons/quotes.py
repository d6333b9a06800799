"""The words about a theme: one person's first, and those of all others when they are asked for."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from askwhy.store.feedback import SaidRow
from askwhy.ui.lessons.section import pen_button
from askwhy.ui.lessons.theme_head import SET_IN
from askwhy.ui.look.controls import Text, button
from askwhy.ui.look.link import NameLink
from askwhy.ui.look.size import SECOND, px
from askwhy.wording import dates, learned
from askwhy.wording.i18n import _

_AT_ONCE = 20
"""So many people's words are shown at once; more of them when asked for."""


class Quotes(QWidget):
    """Begins with the newest words, and says of how many more there are."""

    opened = Signal(object)
    """The InterviewerId of whom the pane shall show."""
    edited = Signal(object)
    """The FeedbackId of words that shall be corrected, or be about something else."""

    def __init__(self, rows: Sequence[SaidRow], people: int) -> None:
        """Begin with `rows`; where very many said it, they are the newest, and not those of all `people`."""
        super().__init__()
        self._people = people
        self._rows = sorted(rows, key=lambda row: not row.words)  # words first, each still the newest first
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(px(SET_IN), 0, px(SET_IN), px(12))
        self._column.setSpacing(px(8))
        self._shown = 0
        self._more = button("", "link")
        self._more.clicked.connect(self._read_on)
        if len(self._rows) == 1:
            self._read_on()
        elif self._rows:
            self._begin()

    def _begin(self) -> None:
        """Show one person's words, and the way to all."""
        first = self._rows[0]
        self._column.addWidget(_words(first))
        foot = QWidget()
        line = QHBoxLayout(foot)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(px(8))
        line.addWidget(Text(learned.and_more(first.name, self._people - 1), SECOND, token="quiet"), 1)
        whole = self._people <= len(self._rows)
        self._say_more(learned.read_all(len(self._rows)) if whole else _("Read on"))
        line.addWidget(self._more)
        self._column.addWidget(foot)

    def _read_on(self) -> None:
        """Show the words of the next people, in the place of the short form the first time."""
        had_focus = self._more.hasFocus()
        if not self._shown:
            self._clear()
        new = self._rows[self._shown : self._shown + _AT_ONCE]
        self._shown += len(new)
        made = [self._whole(row) for row in new]
        self._column.removeWidget(self._more)
        for widget in made:
            self._column.addWidget(widget)
            widget.show()  # Qt would show it only later, and the page would move
        left = len(self._rows) - self._shown
        self._column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self._say_more(_("Read on"))
        self._more.setVisible(left > 0)
        if had_focus and made:
            link = made[0].findChild(NameLink)
            if link is not None:
                link.setFocus(Qt.FocusReason.TabFocusReason)

    def _say_more(self, text: str) -> None:
        self._more.setText(text)
        self._more.setAccessibleName(text)

    def _clear(self) -> None:
        self._more.setParent(None)
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _whole(self, row: SaidRow) -> QWidget:
        """Give somebody's words with who said them, when and of which position."""
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, px(4))
        column.setSpacing(0)
        column.addWidget(_words(row))
        line = QHBoxLayout()
        line.setSpacing(px(8))
        name = NameLink(row.name, _("Show {who}").format(who=row.name))
        name.clicked.connect(lambda: self.opened.emit(row.interviewer))
        line.addWidget(name)
        day = dates.full_day(row.at.date()) if row.at is not None else ""
        about = ", ".join(part for part in (row.employer, row.role, day) if part)
        line.addWidget(Text(about, SECOND, token="quiet"), 1)
        pen = pen_button(_("Change what {who} said, or what it is about").format(who=row.name))
        pen.clicked.connect(lambda: self.edited.emit(row.feedback))
        line.addWidget(pen)
        column.addLayout(line)
        return made


def _words(row: SaidRow) -> Text:
    return Text(learned.quoted(row.words), token="ink" if row.words else "quiet", wraps=True)
