"""The page of all keys: those of the menus and those of each page, read from the actions when it is opened."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QDialogButtonBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from askwhy.domain.spelling import sort_key
from askwhy.ui.forms.frame import Frame
from askwhy.ui.look.colours import colour
from askwhy.ui.look.controls import Text, button
from askwhy.ui.look.roles import ITEM, LIST, reads_as
from askwhy.ui.look.search import search_field
from askwhy.ui.look.size import BOLD, NAME, SECOND, font, px
from askwhy.ui.palette.keys import KeyHint
from askwhy.wording.i18n import _

_WIDTH = 640


class KeyGroup(NamedTuple):
    """The keys of one menu or one page."""

    title: str
    hints: Sequence[KeyHint]


class KeysPage(Frame):
    """Every key in groups; a search leaves those that fit."""

    def __init__(self, parent: QWidget | None, groups: Sequence[KeyGroup]) -> None:
        super().__init__(parent, _("Keys"), _WIDTH)
        self.search = search_field(_("Search keys"), name=_("Search keys"))
        self._nothing = Text("", token="quiet", wraps=True)
        self._blocks = [_Block(group) for group in groups if group.hints]
        self.add_wide(self.search)
        self.add_wide(self._nothing)
        self._nothing.hide()
        for block in self._blocks:
            self.add_wide(block)
        close = button(_("Close"))
        close.clicked.connect(self.reject)
        self.buttons.addButton(close, QDialogButtonBox.ButtonRole.RejectRole)
        self.search.textChanged.connect(self._find)
        self.start_at(self.search)
        self.settle()

    @property
    def shown(self) -> list[KeyHint]:
        """The keys in sight."""
        return [line.hint for block in self._blocks for line in block.lines if not line.isHidden()]

    def _find(self, text: str) -> None:
        words = sort_key(text).split()
        found = sum([block.narrow(words) for block in self._blocks])
        self._nothing.setText(_("No key is called “{text}”.").format(text=text.strip()))
        self._nothing.setVisible(not found)


class _Block(QWidget):
    """A heading and its keys."""

    def __init__(self, group: KeyGroup) -> None:
        super().__init__()
        reads_as(self, LIST)
        self.setAccessibleName(group.title)
        self._title = group.title
        self.lines = [_Line(hint) for hint in group.hints]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, px(8), 0, px(8))
        column.setSpacing(px(2))
        column.addWidget(Text(group.title, NAME, BOLD, heading=True))
        for line in self.lines:
            column.addWidget(line)

    def narrow(self, words: Sequence[str]) -> int:
        """Leave the keys that fit; gives how many."""
        fits = [line.fits(words, self._title) for line in self.lines]
        for line, fit in zip(self.lines, fits, strict=True):
            line.setVisible(fit)
        self.setVisible(any(fits))
        return sum(fits)


class _Line(QWidget):
    """What a key does, and the key as on its cap."""

    def __init__(self, hint: KeyHint) -> None:
        super().__init__()
        reads_as(self, ITEM)
        self.setAccessibleName(f"{hint.does}: {hint.keys}")
        self.hint = hint
        grid = QGridLayout(self)
        grid.setContentsMargins(0, px(2), 0, px(2))
        grid.setColumnStretch(0, 1)
        grid.addWidget(Text(hint.does, wraps=True), 0, 0)
        grid.addWidget(_Cap(hint.keys), 0, 1, Qt.AlignmentFlag.AlignRight)

    def fits(self, words: Sequence[str], title: str) -> bool:
        """Tell whether every word of a search is found here."""
        said = sort_key(f"{title} {self.hint.does} {self.hint.keys}")
        return all(word in said for word in words)


class _Cap(QLabel):
    """A key as it stands on its cap."""

    def __init__(self, keys: str) -> None:
        super().__init__(keys)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(font(SECOND, tabular=True))
        self.setContentsMargins(px(8), px(3), px(8), px(3))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the cap and the key."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour("edge"), 1))
        painter.setBrush(colour("paper"))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setFont(self.font())
        painter.setPen(colour("ink"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
