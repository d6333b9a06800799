"""What an import would do, before anything changes: who is new, changed or doubtful, to be picked."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QDialogButtonBox, QListView, QWidget

from askwhy.domain.ids import InterviewerId
from askwhy.domain.people import Employer, Interviewer
from askwhy.ui.bridge import Bridge
from askwhy.ui.forms.coming_model import PLACE, ComingModel
from askwhy.ui.forms.coming_rows import ComingRows
from askwhy.ui.forms.frame import Frame
from askwhy.ui.forms.import_work import Previewed
from askwhy.ui.forms.side_by_side import Shown, SideBySide
from askwhy.ui.forms.tables import Table
from askwhy.ui.look.controls import Text, button
from askwhy.ui.look.lists import make_calm
from askwhy.ui.look.size import px
from askwhy.ui.look.tick_line import TickLine
from askwhy.wording.columns import charset_words, delimiter_words
from askwhy.wording.i18n import _, ngettext
from askwhy.wording.reasons import sentence


class Picked(NamedTuple):
    """Who shall come in, by the places of their drafts."""

    places: tuple[int, ...]
    same: Mapping[int, InterviewerId]
    """Who of them is somebody known."""
    newer: frozenset[int] = frozenset()
    """Of whom the file has the newer role and employer."""


class ImportPreview(Frame):
    """Lists everyone by what would become of them; nothing is in the book before the button is pressed."""

    picked = Signal(object)
    """What was `Picked`."""
    reading_wanted = Signal()
    """It shall be seen how the tables are read."""

    def __init__(self, bridge: Bridge, parent: QWidget, previewed: Previewed) -> None:
        super().__init__(parent, _("Before they come in"), 720)
        self._bridge, self._coming = bridge, previewed.coming
        self._same: dict[int, InterviewerId] = {}
        self._newer: set[int] = set()
        self.model = ComingModel(self._coming)
        self.list = QListView()
        self._lay_out(previewed)
        self.model.ticked.connect(self._count)
        self.list.selectionModel().currentChanged.connect(self._show_one)
        self.one.tick.toggled.connect(self._decide)
        self.newer.tick.toggled.connect(self._take_newer)
        self.all_newer.clicked.connect(self._take_all_newer)
        self.list.setCurrentIndex(self._first())
        self._count()
        self.start_at(self.take)
        self.settle()

    def _lay_out(self, previewed: Previewed) -> None:
        self.add_wide(Text(_said(len(previewed.problems)), token="quiet", wraps=True))
        self.how = button(_how(previewed.tables), "link")
        self.how.clicked.connect(self.reading_wanted)
        self.how.setVisible(bool(previewed.tables))
        self.rows.addWidget(self.how, self.rows.rowCount(), 0, 1, 2, Qt.AlignmentFlag.AlignLeft)
        self.list.setModel(self.model)
        self.list.setItemDelegate(ComingRows(self.list))
        self.list.setAccessibleName(_("Who comes in"))
        make_calm(self.list)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setMinimumHeight(px(240))
        self.why = Text("", token="warnink", wraps=True)
        self.one = TickLine(_("It is the same person"))
        self.newer = TickLine(_("Role and employer of the file are the newer ones"))
        self.all_newer = button(_("Of everyone here"), "link")
        self.beside = SideBySide()
        for widget in (self.list, self.why, self.one, self.newer, self.all_newer, self.beside):
            self.add_wide(widget)
        self.take = button("", "primary")
        self.take.setDefault(True)
        self.take.clicked.connect(self._take)
        leave = button(_("Cancel"))
        leave.clicked.connect(self.reject)
        self.buttons.addButton(leave, QDialogButtonBox.ButtonRole.RejectRole)
        self.buttons.addButton(self.take, QDialogButtonBox.ButtonRole.AcceptRole)

    def _first(self) -> QModelIndex:
        """Give the row to look at first: a doubtful one, else one that changes, else one that is new."""
        return self.model.index_of(next(places[0] for places in self.model.groups.values() if places))

    def value(self) -> Picked:
        """Give who is picked now."""
        places = tuple(sorted(self.model.picked))
        same = {place: self._same[place] for place in places if place in self._same}
        return Picked(places, same, frozenset(self._newer.intersection(places)))

    def _count(self) -> None:
        count = len(self.model.picked)
        self.take.setText(ngettext("Bring in one person", "Bring in {count} people", count))
        self.take.setAccessibleName(self.take.text())
        self.take.setEnabled(count > 0)

    @property
    def _place(self) -> int | None:
        """The place of the draft that is looked at; None at a heading."""
        place = self.list.currentIndex().data(PLACE)
        return int(place) if place is not None else None

    def _show_one(self, *_told: object) -> None:
        place = self._place
        coming = self._coming[place] if place is not None else None
        doubtful = coming is not None and coming.perhaps is not None
        self.why.setVisible(doubtful)
        self.one.setVisible(doubtful)
        if coming is None or place is None:
            self.newer.hide()
            self.all_newer.hide()
            self.beside.show_people()
            return
        if coming.why is not None:
            self.why.setText(sentence(coming.why, self._bridge.today))
        _set(self.one, place in self._same)
        _set(self.newer, place in self._newer)
        self._show_newer(place)
        self._show_beside(place)

    def _show_newer(self, place: int) -> None:
        """Ask which role and employer count, where the file has others of somebody known."""
        shown = self._may_be_newer(place)
        self.newer.setVisible(shown)
        self.all_newer.setVisible(shown and sum(map(self._may_be_newer, self.model.picked)) > 1)

    def _may_be_newer(self, place: int) -> bool:
        coming = self._coming[place]
        return coming.moved and (coming.known is not None or place in self._same)

    def _show_beside(self, place: int) -> None:
        coming = self._coming[place]
        before = coming.perhaps if coming.perhaps is not None else coming.known
        after, employer = coming.after, self._employer(before) or coming.draft.employer
        if coming.perhaps is not None or place in self._newer:
            employer = coming.draft.employer or employer
            after = replace(after, role=" ".join(coming.draft.role.split()) or after.role)
        new = Shown(_("From the file") if coming.perhaps is not None else _("Afterwards"), after, employer)
        if before is None:
            self.beside.show_people(new._replace(heading=_("From the file")))
            return
        self.beside.show_people(Shown(_("In your book"), before, self._employer(before)), new)

    def _employer(self, person: Interviewer | None) -> str:
        key = person.employer if person is not None else None
        found = self._bridge.workspace.book.values(Employer, [key]) if key is not None else {}
        return found[key].name if key in found else ""

    def _decide(self, same: bool) -> None:
        place = self._place
        if place is None:
            return
        other = self._coming[place].perhaps
        if same and other is not None:
            self._same[place] = other.id
        else:
            self._same.pop(place, None)
        self._show_newer(place)

    def _take_newer(self, newer: bool) -> None:
        place = self._place
        if place is None:
            return
        if newer:
            self._newer.add(place)
        else:
            self._newer.discard(place)
        self._show_beside(place)

    def _take_all_newer(self) -> None:
        """Do for everyone who is ticked as for the one in hand."""
        self._newer.update(filter(self._may_be_newer, self.model.picked))
        self._show_one()

    def _take(self) -> None:
        picked = self.value()
        self.accept()
        self.picked.emit(picked)


def _set(line: TickLine, ticked: bool) -> None:
    """Show a tick without taking it for a decision."""
    line.tick.blockSignals(True)
    line.tick.setChecked(ticked)
    line.tick.blockSignals(False)


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


def _how(tables: Sequence[Table]) -> str:
    """Read as Unicode (UTF-8), commas. Change…"""
    if len(tables) != 1:
        return _("See how the tables are read…")
    mapping = tables[0].mapping
    text = _("Read as {letters}; cells parted by: {delimiter}. Change…")
    return text.format(letters=charset_words(mapping.charset), delimiter=delimiter_words(mapping.delimiter))
