"""What they said and what they liked: themes that open to the words about them."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from askwhy.store.feedback import SaidRow, ThemeRow
from askwhy.ui.lessons.quotes import Quotes
from askwhy.ui.lessons.section import Section, Slot, column_of
from askwhy.ui.lessons.theme_head import SET_IN, ThemeHead
from askwhy.ui.look.colours import colour, is_bare
from askwhy.ui.look.controls import Text
from askwhy.ui.look.size import BOLD, NAME, SECOND, px
from askwhy.wording import learned
from askwhy.wording.i18n import _
from askwhy.wording.plots import DotPlot, DotRow
from askwhy.workspace.lessons import Taught

Words = Callable[[ThemeRow], list[SaidRow]]
"""Asks the Book for the words about a theme."""


class ThemeBlock(QWidget):
    """One theme. The words are asked for when it is opened, or when a dot is pointed at."""

    opened = Signal(object)
    """The InterviewerId of whom the pane shall show."""
    edited = Signal(object)
    """The FeedbackId of words that shall be corrected."""

    def __init__(self, theme: ThemeRow, row: DotRow, words: Words) -> None:
        super().__init__()
        self.theme = theme
        self._words = words
        self._quotes: Quotes | None = None
        self.head = ThemeHead(row, self._tips)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.head)
        self.head.toggled.connect(self._on_toggled)

    def _tips(self) -> Sequence[str]:
        """Give what each person said, in the order of the dots."""
        rows = sorted(self._words(self.theme), key=lambda row: not row.words)
        by_person = {row.interviewer: row for row in reversed(rows)}
        return [
            f"{learned.speaker(row.name, row.employer)}: {learned.quoted(row.words)}"
            for row in reversed(by_person.values())
        ]

    def _on_toggled(self, is_open: bool) -> None:
        if self._quotes is not None:
            self._quotes.hide()
            self._quotes.deleteLater()
            self._quotes = None
        if is_open:
            self._quotes = Quotes(self._words(self.theme), self.theme.people)
            self._quotes.opened.connect(self.opened)
            self._quotes.edited.connect(self.edited)
            self._column.addWidget(self._quotes)
            self._quotes.show()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground of what is open or under the pointer, else a line below."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.head.isChecked() or self.head.underMouse():
            painter.setPen(colour("line") if is_bare() else Qt.PenStyle.NoPen)
            painter.setBrush(colour("soft" if self.head.isChecked() else "hover"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), px(8), px(8))
        else:
            painter.fillRect(px(SET_IN), self.height() - 1, self.width() - 2 * px(SET_IN), 1, colour("line"))


class SaidSection(Section):
    """The themes that they missed, and those that they liked. One is open at a time, at first the most said."""

    opened = Signal(object)
    """The InterviewerId of whom the pane shall show."""
    edited = Signal(object)
    """The FeedbackId of words that shall be corrected."""

    def __init__(self, words: Words) -> None:
        super().__init__(_("What they said"))
        self._words = words
        self.legend = Text("", SECOND, token="quiet", wraps=True)
        self.nothing = Text(
            _(
                "Nothing is noted yet. When somebody answers, note what they said, in their words, and what it "
                "is about. Here you then see what several of them said."
            ),
            token="quiet",
            wraps=True,
        )
        self._missed, self._liked = Slot(), Slot()
        self._also = Text(_("And they liked"), NAME, BOLD, heading=True)
        self.column.setContentsMargins(px(24 - SET_IN), px(18), px(24 - SET_IN), px(16))
        for text in (self.title, self.nothing, self.legend):
            text.setContentsMargins(px(SET_IN), 0, px(SET_IN), 0)
        self._also.setContentsMargins(px(SET_IN), px(14), px(SET_IN), 0)
        for widget in (self.nothing, self._missed, self.legend, self._also, self._liked):
            self.column.addWidget(widget)
        self.blocks: list[ThemeBlock] = []

    def show_taught(self, taught: Taught) -> None:
        """Show the themes; what was open stays open."""
        was_open = [block.theme[:2] for block in self.blocks if block.head.isChecked()]
        focused = next((block.theme[:2] for block in self.blocks if block.head.hasFocus()), None)
        fresh = not self.blocks
        missed = self._fill(self._missed, taught, taught.missed)
        liked = self._fill(self._liked, taught, taught.liked)
        self.blocks = [*missed, *liked]
        self.nothing.setVisible(not self.blocks)
        self._also.setVisible(bool(liked))
        self._say_legend(taught)
        for block in self.blocks:
            if block.theme[:2] in was_open or (fresh and block is self.blocks[0]):
                block.head.setChecked(True)
            if block.theme[:2] == focused:
                block.head.setFocus()

    def plots(self) -> tuple[DotPlot, DotPlot]:
        """Give what is shown, to be drawn as a picture: what they said, and what they liked."""
        missed = tuple(block.head.row for block in self.blocks if not block.theme.liked)
        liked = tuple(block.head.row for block in self.blocks if block.theme.liked)
        return learned.said_plot(missed), learned.liked_plot(liked)

    def open_theme(self, key: str) -> None:
        """Open what was said about a theme, and put the keyboard there."""
        for block in self.blocks:
            if block.theme.theme == key and not block.theme.liked:
                block.head.setChecked(True)
                block.head.setFocus()

    def _say_legend(self, taught: Taught) -> None:
        text = learned.legend(tuple(block.head.row for block in self.blocks))
        self.legend.setText(text)
        self.legend.setVisible(bool(text))

    def _fill(self, place: Slot, taught: Taught, rows: Sequence[ThemeRow]) -> list[ThemeBlock]:
        blocks = []
        for theme in rows:
            row = learned.said_row(taught.theme(theme), theme.people, taught.people, liked=theme.liked)
            block = ThemeBlock(theme, row, self._words)
            block.opened.connect(self.opened)
            block.edited.connect(self.edited)
            block.head.toggled.connect(
                lambda is_open, own=block: self._close_others(own) if is_open else None
            )
            blocks.append(block)
        place.hold(column_of(blocks))
        place.setVisible(bool(blocks))
        return blocks

    def _close_others(self, own: ThemeBlock) -> None:
        for block in self.blocks:
            if block is not own:
                block.head.setChecked(False)
