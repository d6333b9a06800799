"""What stands below the sheet: the fields that are still open, each to be gone to, and how some words may sound."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from askwhy.domain.tone import ToneHit
from askwhy.ui.look.controls import IconMark, Text, Whole, button
from askwhy.ui.look.flow import Flow
from askwhy.ui.look.size import SECOND, px
from askwhy.wording import tone
from askwhy.wording.i18n import _, ngettext
from askwhy.wording.letters import missing_fields

_SHOWN = 2
"""Hints that are shown at once; a page of them would be a reproach itself."""


class Notes(QWidget):
    """Quiet lines: nothing here blocks, but that an open field goes to nobody."""

    field_wanted = Signal(str)
    """The name of an open field that shall be filled in."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(6))
        self._missing: tuple[str, ...] = ()
        self._hits: tuple[str, ...] = ()
        self._gaps_line: QWidget | None = None
        self._hint_lines: list[QWidget] = []

    def show_notes(self, missing: Sequence[str], hits: Sequence[ToneHit]) -> None:
        """Show what is open and what may press; what is as it was stays untouched."""
        if tuple(missing) != self._missing:
            self._missing = tuple(missing)
            self._show_missing()
        said = tuple(tone.sentence(hit) for hit in hits)
        if said != self._hits:
            self._hits = said
            self._show_hits()

    @property
    def texts(self) -> tuple[str, ...]:
        """The hints that are shown."""
        return tuple(text.text() for line in self._hint_lines for text in line.findChildren(Text))

    def _show_missing(self) -> None:
        if self._gaps_line is not None:
            _remove(self._gaps_line)
            self._gaps_line = None
        if self._missing:
            self._gaps_line = line = QWidget()
            flow = Flow(line, px(8))
            asked = Whole(_("Still to fill in:"), SECOND, token="warnink")
            asked.setFixedHeight(px(28))
            flow.addWidget(asked)
            for name in self._missing:
                link = button(missing_fields([name]), "link")
                link.clicked.connect(partial(self.field_wanted.emit, name))
                flow.addWidget(link)
            self._column.insertWidget(0, line)

    def _show_hits(self) -> None:
        for line in self._hint_lines:
            _remove(line)
        said = list(self._hits[:_SHOWN])
        more = len(self._hits) - _SHOWN
        if more > 0:
            said.append(
                ngettext("One more place is underlined.", "{count} more places are underlined.", more)
            )
        self._hint_lines = [_hint(text) for text in said]
        for line in self._hint_lines:
            self._column.addWidget(line)


def _hint(text: str) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(px(8))
    row.addWidget(IconMark("quote", "quiet", 16), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(Text(text, SECOND, token="quiet", wraps=True), 1)
    return line


def _remove(line: QWidget) -> None:
    line.hide()
    line.setParent(None)
    line.deleteLater()
