"""What to say, read down the page: how to open, or what to leave on the voicemail; what to ask; if it gets hard."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from askwhy.domain.guard import Caps
from askwhy.domain.letters import LetterText
from askwhy.facts.calls import better_not, hard_lines, questions
from askwhy.ui.call.questions import Questions
from askwhy.ui.call.saying import Saying
from askwhy.ui.look.controls import Text, button
from askwhy.ui.look.size import OPENING, SECOND, px
from askwhy.wording import talk
from askwhy.wording.i18n import _
from askwhy.workspace.call_card import CallCard


class Words(QWidget):
    """Nothing in it must be filled in; what is ticked helps to remember what was asked."""

    changed = Signal()
    name_wanted = Signal()
    """One's own name is missing in what to say."""

    def __init__(self, card: CallCard) -> None:
        super().__init__()
        self.tabs = {False: self._tab(_("They answer")), True: self._tab(_("Voicemail"))}
        self.open = Saying(_("Open with"), OPENING)
        self._spoken: dict[bool, list[str]] = {False: [""], True: [""]}
        self.advice = Text("", SECOND, token="quiet", wraps=True)
        self.no_name = button(_("Add your name"), "link")
        self.no_name.clicked.connect(self.name_wanted)
        self.questions = Questions(
            questions(card.kind, card.language), card.typed.asked, card.typed.pointed_to
        )
        self.questions.changed.connect(self.changed)
        self.hard, self.better_not = Saying(_("If it gets hard")), Saying(_("Better not"))
        self.hard.show_wordings([_("“{words}”").format(words=line) for line in hard_lines(card.language)])
        never = [_("“{words}”").format(words=line) for line in better_not(card.language)]
        self.better_not.show_wordings([", ".join(never)])
        self.better_not.words.set_token("quiet")
        self._lay_out()
        self._turn(voicemail=False)

    def _tab(self, text: str) -> QPushButton:
        made = button(text, "tab")
        made.setCheckable(True)
        return made

    def _lay_out(self) -> None:
        group = QButtonGroup(self)
        for at, (voicemail, tab) in enumerate(self.tabs.items(), 1):
            group.addButton(tab)
            self.open.head.insertWidget(at, tab)
            tab.clicked.connect(lambda _checked=False, voicemail=voicemail: self._turn(voicemail=voicemail))
        self.tabs[False].setChecked(True)
        foot = QHBoxLayout()
        foot.setSpacing(px(24))
        foot.addWidget(self.hard, 1)
        foot.addWidget(self.better_not, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        for each in (self.open, self.advice, self.no_name):
            column.addWidget(each)
        column.addSpacing(px(4))
        column.addWidget(self.questions)
        column.addSpacing(px(4))
        column.addLayout(foot)
        column.addStretch(1)

    def _turn(self, *, voicemail: bool) -> None:
        """Show what to say to a person, or to a machine."""
        self.questions.setVisible(not voicemail)
        self.advice.setVisible(voicemail)
        self.open.title.setText(_("Leave this") if voicemail else _("Open with"))
        self.open.show_wordings(self._spoken[voicemail])

    def show_card(self, card: CallCard, my_name: str, home: str, caps: Caps) -> None:
        """Fill what to say with what is known by now."""

        def spoken(texts: Sequence[LetterText]) -> list[str]:
            return talk.spoken(texts, card.facts, my_name, home)

        self._spoken = {False: spoken(card.openings), True: spoken(card.voicemails)}
        self.open.show_wordings(self._spoken[self.tabs[True].isChecked()])
        self.advice.setText(talk.voicemail_advice(card.left_voicemails, caps.voicemails))
        self.no_name.setVisible(not my_name.strip())
