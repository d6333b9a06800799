"""What is offered after a talk, and can be left: what it brought, whom they named, what one will do."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from askwhy.domain.drafts import NamedDraft, PersonDraft
from askwhy.domain.people import Interviewer
from askwhy.domain.touches import Outcome
from askwhy.ui.forms.chips import Chip, Chips
from askwhy.ui.look.controls import Text, button, field
from askwhy.ui.look.size import BOLD, NAME, SECOND, px
from askwhy.ui.look.tick_line import TickLine
from askwhy.wording import names
from askwhy.wording.i18n import _

OUTCOMES = (
    Outcome.ADVICE_GIVEN,
    Outcome.REFERRAL,
    Outcome.GENERIC,
    Outcome.DECLINED_POLICY,
    Outcome.NOT_NOW,
    Outcome.OPT_OUT,
)
"""What a talk can have meant."""


class After(QWidget):
    """The call stands in the Book already; this adds to it, or is left."""

    kept = Signal()
    left = Signal()

    def __init__(self, named: str, namesakes: Callable[[str], Sequence[Interviewer]]) -> None:
        super().__init__()
        self._namesakes = namesakes
        self._known: Interviewer | None = None
        self.outcome = Chips(
            _("What it brought"), [Chip(each, names.outcome(each)) for each in OUTCOMES], optional=True
        )
        self.name = field(_("Nobody"), name=_("Whom they pointed you to"))
        self.same = TickLine("")
        self.todo = field(_("One thing, small enough to do"), name=_("What you will do about it"))
        self.keep = button(_("Keep it"), "primary")
        self.leave = button(_("Nothing to add"))
        self.keep.clicked.connect(self.kept)
        self.leave.clicked.connect(self.left)
        self.name.textChanged.connect(self._look_for_namesakes)
        for each in (self.name, self.todo):
            each.returnPressed.connect(self.kept)
        self._lay_out()
        self.name.setText(named)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        column.addWidget(Text(_("The call is kept. What did it bring?"), NAME, BOLD, wraps=True))
        column.addWidget(self.outcome)
        for title, what in (
            (_("Whom they pointed you to"), self.name),
            (_("What you will do about it"), self.todo),
        ):
            column.addSpacing(px(10))
            column.addWidget(Text(title, SECOND, BOLD, "quiet"))
            column.addWidget(what)
            if what is self.name:
                column.addWidget(self.same)
        column.addSpacing(px(14))
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(self.keep)
        row.addWidget(self.leave)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)

    @property
    def named(self) -> NamedDraft | None:
        """Whom they pointed to; None for nobody."""
        name = " ".join(self.name.text().split())
        if not name:
            return None
        known = self._known if self._known is not None and self.same.tick.isChecked() else None
        return NamedDraft(PersonDraft(name), known.id if known is not None else None)

    def _look_for_namesakes(self) -> None:
        """Ask whether somebody of that name in the Book is meant, where there is exactly one."""
        found = self._namesakes(self.name.text())
        self._known = found[0] if len(found) == 1 else None
        self.same.setVisible(self._known is not None)
        if self._known is not None:
            role = f", {self._known.role}" if self._known.role else ""
            self.same.say(_("It is the {name} of your book{role}").format(name=self._known.name, role=role))
            self.same.tick.setChecked(True)
