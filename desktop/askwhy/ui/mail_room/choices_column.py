"""The second column for what is no label: which envelope or form of letter, and how the printer takes it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from askwhy.domain.papers import PAPERS
from askwhy.domain.printers import Face, Feed
from askwhy.facts.envelopes import envelopes
from askwhy.facts.letters import letter_forms
from askwhy.ui.forms.choices import Choice
from askwhy.ui.look.controls import Rule, Text, Whole
from askwhy.ui.look.size import BOLD, NAME, SECOND, px
from askwhy.ui.look.tick_line import TickLine
from askwhy.ui.mail_room.feed_picture import FeedPicture, feed_said
from askwhy.ui.mail_room.wishes import Wishes
from askwhy.wording.i18n import _


class _Column(QWidget):
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
        heading = Text(title, NAME, BOLD)
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


class EnvelopeColumn(_Column):
    """Which envelope; and for a printer that does not know it, as what paper and where it goes in."""

    def __init__(self, wishes: Wishes) -> None:
        super().__init__(_("Envelope"), wishes)
        sizes = [
            (each.name, f"{each.title}, {each.width:g} × {each.height:g} mm") for each in envelopes().values()
        ]
        self.envelope = Choice(_("Size of the envelope"), sizes)
        self.hole = Text(
            _("The window shows the address of the letter inside; print the letter in a form with a window."),
            SECOND,
            token="quiet",
            wraps=True,
        )
        papers = [
            (name, _("takes it for {paper}").format(paper=paper.title)) for name, paper in PAPERS.items()
        ]
        self.told = Choice(_("My printer"), [("", _("knows this envelope")), *papers])
        self.feed = Choice(
            _("Where it goes in"),
            [
                (Feed.LEFT, _("at the left")),
                (Feed.CENTRE, _("in the middle")),
                (Feed.RIGHT, _("at the right")),
            ],
        )
        self.face = Choice(
            _("Which side is up"), [(Face.UP, _("address up")), (Face.DOWN, _("address down"))]
        )
        self.picture = FeedPicture()
        self._said = Text("", SECOND, token="quiet", wraps=True)
        self._lay_out()
        for choice in (self.envelope, self.told, self.feed, self.face):
            choice.currentIndexChanged.connect(self._tell)
        self.show_wishes()

    def _lay_out(self) -> None:
        self.column.addWidget(self.envelope)
        self.column.addWidget(self.hole)
        self.column.addSpacing(px(8))
        self.column.addWidget(Rule())
        self.column.addSpacing(px(8))
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(16))
        grid.setVerticalSpacing(px(8))
        grid.setColumnStretch(1, 1)
        self._names = [
            Whole(name, SECOND, token="quiet") for name in (_("My printer"), _("Goes in"), _("Side"))
        ]
        for row, (name, choice) in enumerate(
            zip(self._names, (self.told, self.feed, self.face), strict=True)
        ):
            grid.addWidget(name, row, 0)
            grid.addWidget(choice, row, 1)
        self.column.addLayout(grid)
        self.column.addSpacing(px(8))
        self.column.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignHCenter)
        self.column.addWidget(self._said)
        self.column.addStretch(1)

    def take(self) -> None:
        """Take over size, paper and feed."""
        self._wishes.envelope = envelopes()[self.envelope.value]
        self._wishes.told = PAPERS.get(self.told.value)
        # Qt gives an enum of texts back as a mere text.
        self._wishes.feed, self._wishes.face = Feed(self.feed.value), Face(self.face.value)

    def show_wishes(self) -> None:
        """Show the envelope, and where it goes in when the printer must be told."""
        wishes = self._wishes
        self._showing = True
        self.envelope.choose(wishes.envelope.name)
        self.told.choose(next((name for name, paper in PAPERS.items() if paper == wishes.told), ""))
        self.feed.choose(wishes.feed)
        self.face.choose(wishes.face)
        self._showing = False
        self.hole.setVisible(wishes.envelope.window is not None)
        for widget in (self.feed, self.face, self.picture, self._said, *self._names[1:]):
            widget.setVisible(wishes.told is not None)
        self.picture.show_feed(wishes.feed, wishes.face)
        self._said.setText(feed_said(wishes.feed, wishes.face))


class LetterColumn(_Column):
    """In which form, and whether to mark where to fold."""

    def __init__(self, wishes: Wishes) -> None:
        super().__init__(_("Letter"), wishes)
        self.form = Choice(
            _("Form of the letter"), [(each.name, each.title) for each in letter_forms().values()]
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


class CallColumn(_Column):
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
