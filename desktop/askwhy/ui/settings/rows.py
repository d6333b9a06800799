"""One section of the settings in the grid of the dialog: its heading, its rows, and which of them are shown."""

from collections.abc import Iterator, Sequence

from PySide6.QtWidgets import QGridLayout, QWidget

from askwhy.domain.spelling import sort_key
from askwhy.ui.forms.choices import Choice
from askwhy.ui.forms.rows import Row, plain
from askwhy.ui.look.controls import Text
from askwhy.ui.look.group import entry_of
from askwhy.ui.look.size import BOLD, NAME, SECOND, px
from askwhy.ui.settings.part import Line, Part, Section
from askwhy.wording.i18n import _

_NAME_WIDTH = 152
_FEW = 12
"""A list of more choices, such as all countries, would be found by every word."""


class SectionRows:
    """The rows of one section."""

    def __init__(self, section: Section, grid: QGridLayout) -> None:
        self.section = section
        self.rows: dict[QWidget, Row] = {}
        self._heading = Text(section.title, NAME, BOLD, wraps=True, heading=True)
        self._heading.setContentsMargins(0, px(8), 0, px(4))
        self._note = Text(section.note, SECOND, token="quiet", wraps=True)
        for text in (self._heading, self._note):
            text.hide()
            grid.addWidget(text, grid.rowCount(), 0, 1, 2)
        for line in self._lines():
            self._put(line, grid)

    def _put(self, line: Line, grid: QGridLayout) -> None:
        row = self.rows[line.control] = Row(line.name, line.control, line.hint)
        row.set_shown(False)
        row.put(grid)
        row.label.setFixedWidth(px(_NAME_WIDTH))

    def _lines(self) -> Iterator[Line]:
        for part in self.section.parts:
            yield from part.lines

    def control(self, key: str) -> QWidget | None:
        """Give the control of a row by its key; None where this section has no such row."""
        return next((line.control for line in self._lines() if key and line.key == key), None)

    def shown(self) -> list[QWidget]:
        """Give what takes the focus of each row in sight."""
        return [entry_of(row.widget) for row in self.rows.values() if row.is_shown]

    def show_rows(self, words: Sequence[str], *, whole: bool) -> int:
        """Show the whole section, or the rows that every word of a search fits; gives how many."""
        for line in self._lines():
            self.rows[line.control].set_shown(whole or (bool(words) and self._fits(line, words)))
        count = len(self.shown())
        self._heading.setVisible(bool(count))
        self._note.setVisible(bool(self.section.note) and bool(count))
        return count

    def _fits(self, line: Line, words: Sequence[str]) -> bool:
        texts = (self.section.title, plain(line.name), line.hint, line.words, *_offers(line.control))
        said = sort_key(" ".join(texts))
        return all(word in said for word in words)

    def show_problems(self, part: Part) -> None:
        """Say below each row of a part what is to be mended."""
        for control, problem in part.problems().items():
            self.rows[control].set_problem(problem)

    def kept(self, part: Part) -> str:
        """Say that a part is kept."""
        return _("{setting}: kept.").format(setting=plain(part.lines[0].name))


def _offers(control: QWidget) -> Iterator[str]:
    """Give what a control says itself: the words beside its box, or a few choices."""
    yield entry_of(control).accessibleName()
    if isinstance(control, Choice) and control.count() <= _FEW:
        yield from (control.itemText(at) for at in range(control.count()))
