"""The foot of the mail room: says in words what will happen, and does it; says whether it went well."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAction
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QProgressBar,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from askwhy.ui.look.controls import Ground, IconMark, Rule, Text, button
from askwhy.ui.look.size import BOLD, MEDIUM, px
from askwhy.ui.mail_room.words import posted_verb
from askwhy.wording.i18n import _

_PAGES_OFFERED = 40
"""More than anyone prints at once; a longer menu would leave the screen."""

_PATIENCE_MS = 200
"""What is done sooner than this shows no progress."""


class Foot(Ground):
    """What will happen, with its two buttons; while it happens, how far it is, and a button to stop."""

    save_wanted = Signal()
    print_wanted = Signal()
    stop_wanted = Signal()

    def __init__(self) -> None:
        super().__init__("desk")
        self.said = Text("", weight=MEDIUM, wraps=True)
        self.said.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self.save = button(_("Save PDF"), "plain", "import")
        self.print = button("", "primary", "print")
        self.progress = QProgressBar()
        self.progress.setProperty("kind", "field")
        self.progress.setAccessibleName(_("How far it is"))
        self.progress.setTextVisible(False)
        self.stop = button(_("Stop"))
        self.save.clicked.connect(self.save_wanted)
        self.print.clicked.connect(self.print_wanted)
        self.stop.clicked.connect(self.stop_wanted)
        self._working = Text("", weight=MEDIUM)
        self._hand: QWidget | None = None
        self._strayed: QWidget | None = None
        self._late = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._late.timeout.connect(lambda: self._states.setCurrentIndex(1))
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Rule())
        self._states = QStackedWidget()
        self._states.addWidget(_row(self.said, self.save, self.print))
        self._states.addWidget(_row(self._working, self.progress, self.stop))
        self._states.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        column.addWidget(self._states)

    def show_outcome(self, text: str, verb: str, *, able: bool) -> None:
        """Say what will happen, and what the button does."""
        self.said.setText(text)
        self.print.setText(f"\N{THIN SPACE}{verb}")
        self.print.setAccessibleName(verb)
        self.print.setAccessibleDescription(text)
        self._able = able
        self._enable(not self._late.isActive() and self._states.currentIndex() == 0)

    def wait(self, text: str) -> None:
        """Say that it is not known yet what will happen, or why it cannot be known."""
        self.said.setText(text)
        self._able = False
        self._enable(False)

    def _enable(self, on: bool) -> None:
        self.save.setEnabled(on and self._able)
        self.print.setEnabled(on and self._able)

    def begin(self, text: str, *, stoppable: bool) -> None:
        """Show that something is under way, once it takes its time."""
        self._working.setText(text)
        self.progress.setRange(0, 0)
        self.stop.setVisible(stoppable)
        self._hand = self.window().focusWidget()
        self._enable(False)
        self._strayed = self.window().focusWidget()
        self._late.start()

    def progressed(self, done: int, total: int) -> None:
        """Show how far it is."""
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def end(self) -> None:
        """Show again what will happen next."""
        self._late.stop()
        self._states.setCurrentIndex(0)
        self._enable(True)
        self._take_focus_back()

    def _take_focus_back(self) -> None:
        """Qt moves the focus off a button that cannot be pressed; who moved it on since then keeps it there."""
        if self._hand in (self.save, self.print) and self.window().focusWidget() is self._strayed:
            self._hand.setFocus(Qt.FocusReason.OtherFocusReason)


def _row(text: Text, *others: QWidget) -> QWidget:
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(px(24), px(14), px(24), px(14))
    row.setSpacing(px(8))
    row.addWidget(text, 1)
    for other in others:
        row.addWidget(other)
    return made


class PrintedWell(Ground):
    """Asks whether it was printed well: only then are letters posted and labels used."""

    well = Signal()
    again = Signal(int)
    """The page from which to print once more, after a jam."""
    again_from_label = Signal()
    """Print once more from the label on that is looked at."""
    onward = Signal()
    """To what else goes to the same people: envelopes after letters."""

    def __init__(self) -> None:
        super().__init__("soft")
        self._told = Text("", token="quiet")
        self._question = Text(_("Printed well?"), weight=BOLD)
        self.yes = button("", "tinted")
        self.not_yet = button(_("Not yet"), "flat")
        self.envelopes = button(_("Now the envelopes"), "flat", "letter")
        self.envelopes.clicked.connect(self.onward)
        self.repeat = button(_("Print again"), "flat", "print", menu=True)
        self._pages = QMenu(self)
        self._pages.setAccessibleName(_("Print again"))
        self._from_label = QAction(self)
        self._from_label.triggered.connect(self.again_from_label)
        self.repeat.setMenu(self._pages)
        self.yes.clicked.connect(self.well)
        self.not_yet.clicked.connect(self.hide)
        words = QVBoxLayout()
        words.setSpacing(px(1))
        words.addWidget(self._question)
        words.addWidget(self._told)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(24), px(12), px(24), px(12))
        row.setSpacing(px(12))
        row.addWidget(IconMark("check", "good", 20), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)
        row.addWidget(self.repeat)
        row.addWidget(self.envelopes)
        row.addWidget(self.not_yet)
        row.addWidget(self.yes)
        self.hide()

    def ask(self, told: str, letters: int, pages: Sequence[str], *, envelopes: bool) -> None:
        """Say what was done, and ask; `letters` are due among them. From each of the `pages` one can print again;
        `envelopes` says whether these come next.
        """
        self._told.setText(told)
        self._offer(pages)
        self.envelopes.setVisible(envelopes)
        self.count(letters)
        self.show()
        question = _("Printed well?")
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, f"{told} {question}"))

    def _offer(self, pages: Sequence[str]) -> None:
        self._pages.clear()
        self._pages.addAction(self._from_label)
        for number, text in enumerate(pages[:_PAGES_OFFERED]):
            self._pages.addAction(text, partial(self.again.emit, number))

    def offer_label(self, text: str, *, able: bool) -> None:
        """Offer to begin at the label that is looked at, or say how to; without a text, there are no labels."""
        self._from_label.setText(text.replace("&", "&&"))
        self._from_label.setEnabled(able)
        self._from_label.setVisible(bool(text))

    def count(self, letters: int) -> None:
        """Say how many letters a yes would mark."""
        self.yes.setText(posted_verb(letters))
        self.yes.setAccessibleName(posted_verb(letters))
