"""What is offered after a talk, and can be left: what it brought, whom they named, what one will do."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from askwhy.domain.touches import TALK_OUTCOMES
from askwhy.ui.bridge import Bridge
from askwhy.ui.forms.chips import Chip, Chips
from askwhy.ui.forms.naming import NamedField
from askwhy.ui.look.controls import Text, button
from askwhy.ui.look.line import field
from askwhy.ui.look.size import BOLD, NAME, SECOND, px
from askwhy.wording import names
from askwhy.wording.i18n import _


class After(QWidget):
    """The call stands in the Book already; this adds to it, or is left."""

    kept = Signal()
    left = Signal()

    def __init__(self, bridge: Bridge, named: str) -> None:
        super().__init__()
        self.outcome = Chips(
            _("What it brought"), [Chip(each, names.outcome(each)) for each in TALK_OUTCOMES], optional=True
        )
        self.named = NamedField(bridge)
        self.named.name.setText(named)
        self.todo = field(_("One thing, small enough to do"), name=_("What you will do about it"))
        self.todo.returnPressed.connect(self.kept)
        self.keep = button(_("Keep it"), "primary")
        self.leave = button(_("Nothing to add"))
        self.keep.clicked.connect(self.kept)
        self.leave.clicked.connect(self.left)
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        column.addWidget(Text(_("The call is kept. What did it bring?"), NAME, BOLD, wraps=True))
        column.addWidget(self.outcome)
        for title, what in (
            (_("Whom they named"), self.named),
            (_("What you will do about it"), self.todo),
        ):
            column.addSpacing(px(10))
            column.addWidget(Text(title, SECOND, BOLD, "quiet"))
            column.addWidget(what)
        column.addSpacing(px(14))
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(self.keep)
        row.addWidget(self.leave)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)
