"""What an import would do, before anything changes: who is new, changed or doubtful, to be picked."""

from collections.abc import Mapping, Sequence
from enum import Enum
from typing import NamedTuple

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialogButtonBox, QTreeWidget, QTreeWidgetItem, QWidget

from askwhy.domain.ids import InterviewerId
from askwhy.domain.people import Employer, Interviewer
from askwhy.operations.people import Coming
from askwhy.ui.bridge import Bridge
from askwhy.ui.forms.frame import Frame
from askwhy.ui.forms.side_by_side import Shown, SideBySide
from askwhy.ui.look.controls import Text, button
from askwhy.ui.look.size import px
from askwhy.ui.look.tick_line import TickLine
from askwhy.wording.i18n import _, ngettext
from askwhy.wording.reasons import sentence

_PLACE = Qt.ItemDataRole.UserRole
"""Of a row: the place of its draft among those that come; of a heading, nothing."""


class Sort(Enum):
    """What becomes of somebody."""

    DOUBTFUL = "doubtful"
    CHANGED = "changed"
    NEW = "new"
    UNCHANGED = "unchanged"


class Picked(NamedTuple):
    """Who shall come in, by the places of their drafts, and who of them is somebody known."""

    places: tuple[int, ...]
    same: Mapping[int, InterviewerId]


def sort_of(coming: Coming) -> Sort:
    """Tell what becomes of a draft."""
    if coming.perhaps is not None:
        return Sort.DOUBTFUL
    if coming.known is None:
        return Sort.NEW
    return Sort.UNCHANGED if coming.after == coming.known else Sort.CHANGED


class ImportPreview(Frame):
    """Lists everyone by what would become of them; nothing is in the book before the button is pressed."""

    picked = Signal(object)
    """What was `Picked`."""

    def __init__(self, bridge: Bridge, parent: QWidget, coming: Sequence[Coming], problems: int) -> None:
        super().__init__(parent, _("Before they come in"), 720)
        self._bridge, self._coming = bridge, coming
        self._same: dict[int, InterviewerId] = {}
        self.add_wide(Text(_said(problems), token="quiet", wraps=True))
        self.tree = QTreeWidget()
        self.tree.setHeaderHidden(True)
        self.tree.setAccessibleName(_("Who comes in"))
        self.tree.setUniformRowHeights(True)
        self.tree.setMinimumHeight(px(240))
        self.headings: dict[Sort, QTreeWidgetItem] = {}
        self.lines: dict[int, QTreeWidgetItem] = {}
        self._fill()
        self.add_wide(self.tree)
        self.why = Text("", token="warnink", wraps=True)
        self.one = TickLine(_("It is the same person"))
        self.beside = SideBySide()
        for widget in (self.why, self.one, self.beside):
            self.add_wide(widget)
        self.take = button("", "primary")
        self.take.setDefault(True)
        self.take.clicked.connect(self._take)
        leave = button(_("Cancel"))
        leave.clicked.connect(self.reject)
        self.buttons.addButton(leave, QDialogButtonBox.ButtonRole.RejectRole)
        self.buttons.addButton(self.take, QDialogButtonBox.ButtonRole.AcceptRole)
        self.tree.itemChanged.connect(self._count)
        self.tree.currentItemChanged.connect(self._show_one)
        self.one.tick.toggled.connect(self._decide)
        self.tree.setCurrentItem(self._first())
        self._count()
        self.start_at(self.take)
        self.settle()

    def _fill(self) -> None:
        sorted_out: dict[Sort, list[int]] = {sort: [] for sort in Sort}
        for place, coming in enumerate(self._coming):
            sorted_out[sort_of(coming)].append(place)
        for sort, places in sorted_out.items():
            if places:
                self._add_heading(sort, places)

    def _add_heading(self, sort: Sort, places: list[int]) -> None:
        heading = QTreeWidgetItem([_heading(sort, len(places))])
        heading.setSizeHint(0, QSize(0, px(28)))
        self.headings[sort] = heading
        rows = []
        for place in places:
            row = QTreeWidgetItem([_row_text(self._coming[place])])
            row.setData(0, _PLACE, place)
            row.setSizeHint(0, QSize(0, px(28)))
            if sort is not Sort.UNCHANGED:
                row.setCheckState(0, Qt.CheckState.Checked)
            rows.append(row)
            self.lines[place] = row
        heading.addChildren(rows)
        if sort is not Sort.UNCHANGED:
            heading.setFlags(heading.flags() | Qt.ItemFlag.ItemIsAutoTristate)
            heading.setCheckState(0, Qt.CheckState.Checked)
        self.tree.addTopLevelItem(heading)
        heading.setExpanded(sort is not Sort.UNCHANGED)

    def _first(self) -> QTreeWidgetItem:
        """Give the row to look at first: a doubtful one, else one that changes, else one that is new."""
        order: list[Sort] = [sort for sort in Sort if sort is not Sort.UNCHANGED]
        places = [place for place, coming in enumerate(self._coming) if sort_of(coming) in order]
        return self.lines[min(places, key=lambda place: order.index(sort_of(self._coming[place])))]

    def value(self) -> Picked:
        """Give who is picked now."""
        ticked = (place for place, row in self.lines.items() if row.checkState(0) is Qt.CheckState.Checked)
        places = tuple(sorted(ticked))
        return Picked(places, {place: self._same[place] for place in places if place in self._same})

    def _count(self, *_told: object) -> None:
        count = len(self.value().places)
        self.take.setText(ngettext("Bring in one person", "Bring in {count} people", count))
        self.take.setAccessibleName(self.take.text())
        self.take.setEnabled(count > 0)

    def _show_one(self, row: QTreeWidgetItem | None, *_before: object) -> None:
        place = row.data(0, _PLACE) if row is not None else None
        coming = self._coming[place] if place is not None else None
        other = coming.perhaps if coming is not None else None
        self.why.setVisible(other is not None)
        self.one.setVisible(other is not None)
        if coming is None:
            self.beside.show_people()
            return
        if other is not None and coming.why is not None:
            self.why.setText(sentence(coming.why, self._bridge.today))
            self.one.tick.blockSignals(True)
            self.one.tick.setChecked(place in self._same)
            self.one.tick.blockSignals(False)
        before = other if other is not None else coming.known
        employer = self._employer(before) or coming.draft.employer
        new = Shown(_("From the file"), coming.after, coming.draft.employer if other else employer)
        if before is None:
            self.beside.show_people(new)
            return
        heading = _("From the file") if other is not None else _("Afterwards")
        self.beside.show_people(
            Shown(_("In your book"), before, self._employer(before)), new._replace(heading=heading)
        )

    def _employer(self, person: Interviewer | None) -> str:
        key = person.employer if person is not None else None
        found = self._bridge.workspace.book.values(Employer, [key]) if key is not None else {}
        return found[key].name if key in found else ""

    def _decide(self, same: bool) -> None:
        row = self.tree.currentItem()
        if row is None:
            return
        place = row.data(0, _PLACE)
        other = self._coming[place].perhaps
        if same and other is not None:
            self._same[place] = other.id
        else:
            self._same.pop(place, None)

    def _take(self) -> None:
        picked = self.value()
        self.accept()
        self.picked.emit(picked)


def _said(problems: int) -> str:
    nothing = _("Nothing in your book has changed yet. Untick whom you do not want.")
    if not problems:
        return nothing
    listed = ngettext(
        "One thing in the files could not be read; it is listed afterwards.",
        "{count} things in the files could not be read; they are listed afterwards.",
        problems,
    )
    return f"{nothing} {listed}"


def _heading(sort: Sort, count: int) -> str:
    if sort is Sort.NEW:
        return ngettext("One is new", "{count} are new", count)
    if sort is Sort.CHANGED:
        return ngettext("One is known, and gets more", "{count} are known, and get more", count)
    if sort is Sort.DOUBTFUL:
        return ngettext("One may be known already", "{count} may be known already", count)
    return ngettext("One is known, and stays as it is", "{count} are known, and stay as they are", count)


def _row_text(coming: Coming) -> str:
    """Dana Reyes, VP Engineering, Acme Robotics."""
    parts = (coming.after.name, coming.after.role, coming.draft.employer)
    return ", ".join(part for part in parts if part)
