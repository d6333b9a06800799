"""The second column for envelopes: which one, and how a printer takes it that does not know its size."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout

from askwhy.domain.papers import PAPERS
from askwhy.domain.printers import Face, Feed
from askwhy.facts.envelopes import envelopes
from askwhy.ui.forms.choices import Choice
from askwhy.ui.look.controls import Rule, Text, Whole
from askwhy.ui.look.size import SECOND, px
from askwhy.ui.mail_room.choices_column import ChoicesColumn
from askwhy.ui.mail_room.errand import Errand
from askwhy.ui.mail_room.feed_picture import FeedPicture, feed_said
from askwhy.wording.habits import exact
from askwhy.wording.i18n import _


class EnvelopeColumn(ChoicesColumn):
    """Which envelope; and for a printer that does not know it, as what paper and where it goes in.

    Where it goes in is kept for the printer that is chosen; it is offered once such a printer is told of.
    """

    fed = Signal(str, object, object)
    """A printer, by its key, and the Feed and Face that were chosen for it."""

    def __init__(self, errand: Errand) -> None:
        super().__init__(_("Envelope"), errand.wishes)
        self._errand = errand
        sizes = [
            (each.name, f"{_(each.title)}, {exact(each.width)} × {exact(each.height)} mm")
            for each in envelopes().values()
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
        self.printer = Choice(_("Which printer"))
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
        for choice in (self.envelope, self.told, self.printer, self.feed, self.face):
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
            Whole(name, SECOND, token="quiet")
            for name in (_("My printer"), _("Its name"), _("Goes in"), _("Side"))
        ]
        choices = (self.told, self.printer, self.feed, self.face)
        for row, (name, choice) in enumerate(zip(self._names, choices, strict=True)):
            grid.addWidget(name, row, 0)
            grid.addWidget(choice, row, 1)
        self.column.addLayout(grid)
        self.column.addSpacing(px(8))
        self.column.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignHCenter)
        self.column.addWidget(self._said)
        self.column.addStretch(1)

    def take(self) -> None:
        """Take over size, paper and feed; what was kept of a printer comes with it."""
        wishes = self._wishes
        wishes.envelope = envelopes()[self.envelope.value]
        wishes.told = PAPERS.get(self.told.value)
        if wishes.told is not None and not self.printer.count():
            self._offer_printers()
        printer = self.printer.value or ""
        if printer != wishes.printer:
            wishes.printer = printer
            self._errand.follow_printer()
            return
        # Qt gives an enum of texts back as a mere text.
        before, after = (wishes.feed, wishes.face), (Feed(self.feed.value), Face(self.face.value))
        wishes.feed, wishes.face = after
        if printer and after != before:
            self.fed.emit(printer, *after)

    def _offer_printers(self) -> None:
        self._showing = True
        self.printer.offer([(key, key) for key in self._errand.printers()])
        self._showing = False

    def show_wishes(self) -> None:
        """Show the envelope, and where it goes in when the printer must be told."""
        wishes = self._wishes
        self._showing = True
        self.envelope.choose(wishes.envelope.name)
        self.told.choose(next((name for name, paper in PAPERS.items() if paper == wishes.told), ""))
        self.printer.choose(wishes.printer)
        self.feed.choose(wishes.feed)
        self.face.choose(wishes.face)
        self._showing = False
        self.hole.setVisible(wishes.envelope.window is not None)
        for widget in (self.feed, self.face, self.picture, self._said, *self._names[2:]):
            widget.setVisible(wishes.told is not None)
        for widget in (self.printer, self._names[1]):
            widget.setVisible(wishes.told is not None and self.printer.count() > 0)
        self.picture.show_feed(wishes.feed, wishes.face)
        self._said.setText(feed_said(wishes.feed, wishes.face))
