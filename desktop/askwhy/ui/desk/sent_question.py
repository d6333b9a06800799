"""The question whether a draft really went out."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from askwhy.domain.outreach import Channel
from askwhy.domain.touches import DISPOSITIONS
from askwhy.ui.look.controls import Text, button
from askwhy.ui.look.size import px
from askwhy.wording import names
from askwhy.wording.i18n import N_, _

_QUESTIONS = {Channel.EMAIL: N_("Did you send it?"), Channel.LETTER: N_("Did you post it?")}


class SentQuestion(QWidget):
    """Comes when a draft was handed on. Only a yes is recorded; a no leaves everything as it is."""

    happened = Signal(object)
    """The Disposition."""

    def __init__(self, channel: Channel) -> None:
        super().__init__()
        self._channel = channel
        self._said = DISPOSITIONS[channel][0]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        self.text = Text("", wraps=True)
        self.yes = button(names.disposition(self._said), "tinted", "check")
        self.no = button(_("Not yet"))
        self.yes.clicked.connect(lambda: self.happened.emit(self._said))
        self.no.clicked.connect(self.hide)
        row.addWidget(self.text, 1)
        row.addWidget(self.yes)
        row.addWidget(self.no)
        self.hide()

    def ask(self, said: str, question: str = "") -> None:
        """Say what became of the draft, and ask; the usual question, if no other."""
        self.text.setText(f"{said} {question or _(_QUESTIONS[self._channel])}")
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.text.text()))
