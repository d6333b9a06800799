"""What opens in a row after a call that reached them: what it brought, and a note; both may stay empty."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from askwhy.domain.touches import TALK_OUTCOMES, Outcome
from askwhy.ui.bridge import Bridge
from askwhy.ui.look.controls import button
from askwhy.ui.look.flow import Flow
from askwhy.ui.look.line import field
from askwhy.ui.look.roles import GROUP, reads_as
from askwhy.ui.look.size import px
from askwhy.wording import names
from askwhy.wording.i18n import _

if TYPE_CHECKING:
    from askwhy.ui.forms.naming import NamedField


class OutcomeLine(QWidget):
    """The call is recorded already; this adds to it, or is left."""

    kept = Signal(object, str, object)
    """The Outcome, or None when you just talked, the note, and the NamedDraft of whom they named, or None."""
    left = Signal()
    """There is nothing to add."""

    def __init__(self, bridge: Bridge, note: str = "") -> None:
        super().__init__()
        self._bridge = bridge
        self.named: NamedField | None = None
        """Whom they named; made when that is what the call brought."""
        reads_as(self, GROUP)
        self.setAccessibleName(_("What it brought"))
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(10))
        chips = Flow(spacing=px(6))
        self._group = QButtonGroup(self)
        self.chips: dict[Outcome | None, QPushButton] = {}
        for outcome in (None, *TALK_OUTCOMES):
            chip = button(names.outcome(outcome) if outcome else _("Just talked"), "chip")
            chip.setCheckable(True)
            chip.setChecked(outcome is None)
            chip.toggled.connect(self._ask_whom)
            self._group.addButton(chip)
            self.chips[outcome] = chip
            chips.addWidget(chip)
        column.addLayout(chips)
        column.addLayout(self._note_line(note))

    def _note_line(self, note: str) -> QHBoxLayout:
        self._had = note
        self.note = field(_("What did they say? Their words help most."), name=_("Note"))
        self.note.setText(note)
        self.note.returnPressed.connect(self.keep)
        self.keep_button = button(_("Keep"), "primary")
        self.keep_button.clicked.connect(self.keep)
        line = QHBoxLayout()
        line.setSpacing(px(8))
        line.addWidget(self.note, 1)
        line.addWidget(self.keep_button)
        return line

    def focus_first(self) -> None:
        """Put the keyboard into the note."""
        self.note.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def outcome(self) -> Outcome | None:
        """Which chip is chosen."""
        return next(outcome for outcome, chip in self.chips.items() if chip.isChecked())

    def _ask_whom(self, _checked: bool) -> None:
        """Ask whom they named, where that is what the call brought."""
        pointed = self.chips[Outcome.REFERRAL].isChecked()
        if pointed and self.named is None:
            from askwhy.ui.forms.naming import NamedField  # few calls bring a name, and no start needs it

            self.named = NamedField(self._bridge)
            self.named.name.returnPressed.connect(self.keep)
            self._column.insertWidget(1, self.named)
        if self.named is not None:
            self.named.setVisible(pointed)
        if pointed and self.named is not None:
            self.named.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep(self) -> None:
        """Add what was said; with nothing to add, only leave."""
        note = self.note.text().strip()
        pointed = self.named is not None and self.outcome is Outcome.REFERRAL
        if self.outcome is None and note == self._had:
            self.left.emit()
        else:
            self.kept.emit(self.outcome, note, self.named.named if self.named and pointed else None)
