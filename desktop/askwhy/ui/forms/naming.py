"""The field in which one says whom somebody named: a name, who of the Book that is, or how to reach somebody new."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from askwhy.domain.drafts import NamedDraft, PersonDraft
from askwhy.domain.faults import Fault
from askwhy.domain.ids import InterviewerId
from askwhy.store.people import people_rows
from askwhy.store.rows import PersonRow
from askwhy.ui.bridge import Bridge
from askwhy.ui.forms.chips import Chip, Chips
from askwhy.ui.forms.people_line import PeopleLine
from askwhy.ui.look.controls import Text
from askwhy.ui.look.group import Group
from askwhy.ui.look.line import field
from askwhy.ui.look.size import SECOND, px
from askwhy.wording.i18n import _
from askwhy.workspace.referring import namesakes

SOMEBODY_ELSE = None
"""What the proposal is when the name is another person's."""


class NamedField(Group):
    """A name is enough. Who has it already is proposed, and somebody new can be reached by what was said of them."""

    changed = Signal()

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._known: list[InterviewerId] = []
        self._proposal: Chips | None = None
        self.name = PeopleLine(bridge, _("Whom they named"), _("A name, such as Ana Sousa"))
        self.employer = field(_("Employer"), name=_("Where they work"))
        self.email = field(_("E-mail"), name=_("Their e-mail address"))
        self.phone = field(_("Phone"), name=_("Their number"))
        self.entry = self.name
        self._said = Text("", SECOND, token="quiet", wraps=True)
        self._details = QWidget()
        self._lay_out()
        self.name.picked.connect(self._on_picked)
        self.name.textChanged.connect(self._look)
        for line in (self.employer, self.email, self.phone):
            line.textChanged.connect(self.changed)
        self._look()

    def _lay_out(self) -> None:
        details = QHBoxLayout(self._details)
        details.setContentsMargins(0, 0, 0, 0)
        details.setSpacing(px(8))
        for line in (self.employer, self.email, self.phone):
            details.addWidget(line, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(8))
        for widget in (self.name, self._said, self._details):
            self._column.addWidget(widget)

    @property
    def named(self) -> NamedDraft | None:
        """Give whom they named; None for nobody."""
        name = " ".join(self.name.text().split())
        if not name:
            return None
        known = self._proposal.value if self._proposal is not None else SOMEBODY_ELSE
        if known is not SOMEBODY_ELSE:
            return NamedDraft(PersonDraft(name), known)
        return NamedDraft(
            PersonDraft(
                name,
                employer=self.employer.text(),
                emails=((self.email.text(), ""),),
                phones=((self.phone.text(), ""),),
            )
        )

    @property
    def proposal(self) -> Chips | None:
        """Who of the Book it may be; None where nobody has the name."""
        return self._proposal

    def _on_picked(self, key: InterviewerId, name: str) -> None:
        self.name.setText(name)
        if self._proposal is not None and key in self._proposal.buttons:
            self._proposal.choose(key)

    def _look(self) -> None:
        """Propose who has this name."""
        known = [] if not self.name.text().strip() else self._namesakes()
        if known != self._known:
            self._known = known
            self._propose(self._rows(known))
        self._show_details()
        self.changed.emit()

    def _namesakes(self) -> list[InterviewerId]:
        try:
            return [person.id for person in namesakes(self._bridge.workspace.book, self.name.text())]
        except Fault:
            return self._known  # locked for a moment; the next letter finds them

    def _rows(self, known: Sequence[InterviewerId]) -> list[PersonRow]:
        return people_rows(self._bridge.workspace.book.database, known) if known else []

    def _propose(self, rows: Sequence[PersonRow]) -> None:
        if self._proposal is not None:
            self._proposal.hide()
            self._proposal.deleteLater()
            self._proposal = None
        if rows:
            chips = [Chip(row.id, _described(row)) for row in rows]
            made = Chips(_("Who it is"), [*chips, Chip(SOMEBODY_ELSE, _("Somebody else of that name"))])
            made.choose(rows[0].id)
            made.changed.connect(self._show_details)
            made.changed.connect(self.changed)
            self._column.insertWidget(2, made)
            self._proposal = made

    def _show_details(self) -> None:
        """Ask how to reach somebody new; of who is known, it is known."""
        proposal = self._proposal
        is_new = proposal is None or proposal.value is SOMEBODY_ELSE
        self._details.setVisible(bool(self.name.text().strip()) and is_new)
        self._said.setText(_("This name is in your book already:") if proposal is not None else "")
        self._said.setVisible(proposal is not None)


def _described(row: PersonRow) -> str:
    return ", ".join(part for part in (row.name, row.role, row.employer) if part)
