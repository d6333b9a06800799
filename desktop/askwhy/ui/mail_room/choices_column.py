"""The second column for letters and calls: which form of letter, and what a call sheet is for."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from askwhy.domain.papers import PAPERS
from askwhy.facts.letters import letter_forms
from askwhy.ui.forms.choices import Choice
from askwhy.ui.look.controls import Text
from askwhy.ui.look.size import BOLD, NAME, SECOND, px
from askwhy.ui.look.tick_line import TickLine
from askwhy.ui.mail_room.wishes import Wishes
from askwhy.wording.i18n import _


class ChoicesColumn(QWidget):
    """A heading, and what may be chosen, one below the other."""

    changed = Signal()
    """Something else was chosen."""

    def __init__(self, title: str, wishes: Wishes) -> None:
        super().__init__()
        self._wishes = wishes
        self._showing = False
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(px(24), px(16), px(24), px(16))
        self.column.setSpacing(px(8))
        heading = Text(title, NAME, BOLD, heading=True)
        heading.setFixedHeight(px(32))
        self.column.addWidget(heading)

    def _tell(self, *_told: object) -> None:
        if not self._showing:
            self.take()
            self.show_wishes()
            self.changed.emit()

    def take(self) -> None:
        """Take over what was chosen."""
        raise NotImplementedError

    def show_wishes(self) -> None:
        """Show what is wished now."""
        raise NotImplementedError


class LetterColumn(ChoicesColumn):
    """In which form, and whether to mark where to fold."""

    def __init__(self, wishes: Wishes) -> None:
        super().__init__(_("Letter"), wishes)
        self.form = Choice(
            _("Form of the letter"), [(each.name, _(each.title)) for each in letter_forms().values()]
        )
        self.folds = TickLine(_("Mark where to fold"))
        self._said = Text("", SECOND, token="quiet", wraps=True)
        self._text = Text(
            _(
                "Each letter says what its plan asks for, else thanks. Your name and address come from the settings."
            ),
            SECOND,
            token="quiet",
            wraps=True,
        )
        for widget in (self.form, self._said, self.folds, self._text):
            self.column.addWidget(widget)
        self.column.addStretch(1)
        self.form.currentIndexChanged.connect(self._tell)
        self.folds.tick.toggled.connect(self._tell)
        self.show_wishes()

    def take(self) -> None:
        """Take over form and marks."""
        self._wishes.form = letter_forms()[self.form.value]
        self._wishes.fold_marks = self.folds.tick.isChecked()

    def show_wishes(self) -> None:
        """Show the form, and what it is for."""
        form = self._wishes.form
        self._showing = True
        self.form.choose(form.name)
        self.folds.tick.setChecked(self._wishes.fold_marks)
        self._showing = False
        self.folds.setVisible(bool(form.folds))
        if form.is_card:
            said = _("A card to sign and put in an envelope; add a line by hand, it is read first.")
        elif form.line_bottom is not None:
            said = _("Folded at the marks, its address shows in the window of a DL or C6/5 envelope.")
        elif form.paper[1:] == PAPERS["letter"][1:]:
            said = _("Folded in thirds, an address of four lines shows in the window of a No 10 envelope.")
        else:
            said = _("Fold it in thirds.")
        self._said.setText(said)


class CallColumn(ChoicesColumn):
    """What a call sheet is for."""

    def __init__(self, wishes: Wishes) -> None:
        super().__init__(_("Call sheet"), wishes)
        text = _(
            "Today’s calls on one page: whom, when on both clocks, the number, and lines for what they say."
        )
        self.column.addWidget(Text(text, token="quiet", wraps=True))
        self.column.addStretch(1)

    def take(self) -> None:
        """Nothing is chosen here."""

    def show_wishes(self) -> None:
        """Nothing changes here."""
