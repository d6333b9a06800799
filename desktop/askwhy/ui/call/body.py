"""Between head and keys of a call: at the left what to say and ask, at the right what they say."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from askwhy.domain.call_notes import CallNotes
from askwhy.domain.settings import SettingKey
from askwhy.ui.bridge import Bridge
from askwhy.ui.call.dial import Dial
from askwhy.ui.call.notes import Notes
from askwhy.ui.call.words import Words
from askwhy.ui.feedback.chips import ThemeChips
from askwhy.ui.look.controls import Ground, Scrolled, Text
from askwhy.ui.look.size import BOLD, SECOND, px
from askwhy.wording import talk
from askwhy.wording.i18n import _, spoken
from askwhy.workspace.call_card import CallCard

if TYPE_CHECKING:
    from askwhy.ui.call.after import After

_NOTES_WIDTH = 320
_FEW_THEMES = 4


class Body(Ground):
    """It scrolls as a whole where the window is too low. After a talk only its left side changes."""

    changed = Signal()
    """Something was typed or ticked."""

    def __init__(self, bridge: Bridge, card: CallCard) -> None:
        super().__init__("desk")
        self._bridge = bridge
        self.after: After | None = None
        """What is offered after a talk; None before."""
        self.dial, self.words = Dial(), Words(card)
        self.notes = Notes(bridge.now, card.typed.notes)
        self.about = ThemeChips(bridge.workspace.themes(spoken()), few=_FEW_THEMES)
        self.about.write(card.typed.marks)
        self._hint = Text(
            _("While you write, Ctrl+1 to Ctrl+6 tick the call."), SECOND, token="quiet", wraps=True
        )
        self._lay_out(talk.what_they_said(card.person.pronouns))
        for each in (self.words, self.notes, self.about):
            each.changed.connect(self.changed)
        self.dial.called.connect(self._begin)
        self.notes.timer.turned.connect(self.dial.show_called)

    def _lay_out(self, about: str) -> None:
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(px(24), px(14), px(24), px(14))
        row.setSpacing(px(32))
        self._left = QVBoxLayout()
        self._left.setSpacing(px(12))
        self._left.addWidget(self.dial)
        self._left.addWidget(self.words, 1)
        row.addLayout(self._left, 1)
        beside = QWidget()
        beside.setFixedWidth(px(_NOTES_WIDTH))
        right = QVBoxLayout(beside)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(px(10))
        right.addWidget(self.notes, 1)
        right.addWidget(Text(about, SECOND, BOLD, "quiet", wraps=True))
        right.addWidget(self.about)
        right.addWidget(self._hint)
        row.addWidget(beside)
        held = QVBoxLayout(self)
        held.setContentsMargins(0, 0, 0, 0)
        held.addWidget(Scrolled(inside))

    @property
    def typed(self) -> CallNotes:
        """Everything that was typed and ticked."""
        questions = self.words.questions
        named = self.after.named.name.text() if self.after is not None else questions.name.text()
        return CallNotes(self.notes.text, questions.asked, self.about.marks, named)

    def show_card(self, card: CallCard) -> None:
        """Show the numbers, and fill the words with what is known by now."""
        workspace = self._bridge.workspace
        my_name = workspace.book.settings()[SettingKey.NAME]
        self.dial.show_numbers(card.numbers, card.person.name)
        self.words.show_card(card, my_name, workspace.world.home, workspace.world.caps)

    def go_to_notes(self) -> None:
        """Give the notes the keyboard."""
        self.notes.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _begin(self) -> None:
        self.notes.timer.run(True)
        self.go_to_notes()

    def offer_after(self) -> "After":
        """Put what a talk can bring in the place of what to say; the notes stay where they are."""
        from askwhy.ui.call.after import After  # most calls reach nobody, and the page opens the sooner

        self.notes.timer.run(False)
        made = self.after = After(self._bridge, self.words.questions.name.text())
        made.named.changed.connect(self.changed)
        for each in (self.dial, self.words, self._hint):
            each.hide()
        self._left.addWidget(made, 1)
        made.show()
        made.outcome.entry.setFocus(Qt.FocusReason.OtherFocusReason)
        return made
