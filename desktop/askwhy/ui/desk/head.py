"""The head of the desk: to whom it goes, which text it is, and the subject of an e-mail."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from askwhy.domain.emails import one_line
from askwhy.domain.letters import gaps
from askwhy.domain.outreach import Channel
from askwhy.ui.bridge import Bridge
from askwhy.ui.desk.draft import Draft
from askwhy.ui.desk.language_choice import LanguageChoice
from askwhy.ui.desk.own_shelf import OwnShelf
from askwhy.ui.forms.chips import Chip, Chips
from askwhy.ui.look.controls import Text, button
from askwhy.ui.look.line import field
from askwhy.ui.look.size import SECOND, font, px
from askwhy.wording import names
from askwhy.wording.i18n import _
from askwhy.workspace.step_texts import OWN


class Head(QWidget):
    """Says to whom, and lets one choose another wording; what was written of one stays when one looks at another."""

    variant_wanted = Signal(int)
    original_wanted = Signal()
    """The text shall stand as it came."""

    def __init__(self, bridge: Bridge, draft: Draft) -> None:
        super().__init__()
        self.language = LanguageChoice(bridge, draft)
        self.shelf = OwnShelf(bridge, draft)
        self._is_email = draft.channel is Channel.EMAIL
        self.to = Text(_to(draft), token="quiet" if draft.text.is_reachable else "warnink")
        self.chips = _chips(draft)
        self.original = button(
            _("As it came"), "link", "undo", name=_("Take back what was changed in this text")
        )
        self.subject = field(name=_("Subject"))
        self._lay_out(draft)
        self._listen_to_chips()
        self.original.clicked.connect(self.original_wanted)

    def _lay_out(self, draft: Draft) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addWidget(
            Text(names.purpose_detail(draft.text.step.purpose), SECOND, token="quiet", wraps=True)
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(8))
        grid.setColumnStretch(1, 1)
        line = self._line = QHBoxLayout()
        line.addWidget(self.chips, 1)
        line.addWidget(self.original, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(_label(_("To")), 0, 0)
        grid.addWidget(self.to, 0, 1)
        grid.addWidget(self.language, 0, 2)
        grid.addWidget(_label(_("Text")), 1, 0, Qt.AlignmentFlag.AlignVCenter)
        grid.addLayout(line, 1, 1, 1, 2)
        if self._is_email:
            name = _label(_("Subject"))
            name.setBuddy(self.subject)
            grid.addWidget(name, 2, 0)
            grid.addWidget(self.subject, 2, 1, 1, 2)
            grid.addWidget(self.shelf, 3, 1, 1, 2)
        else:
            self.subject.setParent(self)
            self.subject.hide()
            grid.addWidget(self.shelf, 2, 1, 1, 2)
        column.addLayout(grid)

    def renew(self, draft: Draft) -> None:
        """Offer the texts of another language."""
        old, self.chips = self.chips, _chips(draft)
        self._line.replaceWidget(old, self.chips)
        old.deleteLater()
        self._listen_to_chips()

    def _listen_to_chips(self) -> None:
        self.chips.changed.connect(lambda: self.variant_wanted.emit(self.chips.value))

    def show_state(self, draft: Draft) -> None:
        """Offer the way back where something was changed."""
        self.original.setVisible(draft.is_changed)
        self.shelf.show_state()

    def select_in_subject(self, name: str) -> None:
        """Select an open field of the subject."""
        found = next((gap for gap in gaps(self.subject.text()) if gap.name == name), None)
        if found is not None:
            self.subject.setFocus()
            self.subject.setSelection(found.start, found.end - found.start)


def _label(text: str) -> QLabel:
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setFont(font())
    return made


def _chips(draft: Draft) -> Chips:
    shipped = [number for number in draft.numbers if number > OWN]
    called = {number: _("Wording {number}").format(number=at) for at, number in enumerate(shipped, start=1)}
    called |= {number: text.name for number, text in draft.text.own.items()}
    made = Chips(_("Text"), [Chip(number, called.get(number, _("Your own"))) for number in draft.numbers])
    made.choose(draft.variant)
    return made


def title(draft: Draft) -> str:
    """E-mail to Dana Reyes."""
    return names.contact(draft.channel, one_line(draft.text.person.name))


def _to(draft: Draft) -> str:
    """Dana Reyes, dana@acme.example; or what is missing."""
    text = draft.text
    if not text.is_reachable:
        return names.way_missing(draft.channel)
    name = one_line(text.person.name)
    return f"{name}, {one_line(text.address)}" if draft.channel is Channel.EMAIL else name
