"""Keeps what is written in the pane, of whom it is written; what cannot be kept is said, and nothing of it lost."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from askwhy.domain.drafts import PersonDraft
from askwhy.domain.ids import InterviewerId
from askwhy.ui.bridge import Bridge
from askwhy.ui.person.in_place import InPlace
from askwhy.ui.verbs import Verbs
from askwhy.wording.i18n import _


class Writing(QObject):
    """Has the values of the pane write the person in sight anew."""

    grown = Signal()
    """A field takes more room than before."""
    ended = Signal()
    """A value is a text again."""

    def __init__(self, bridge: Bridge, verbs: Verbs) -> None:
        super().__init__()
        self._bridge, self._verbs = bridge, verbs
        self.person: InterviewerId | None = None
        """Whose values are in sight."""

    def rewrite(self, place: InPlace, change: Callable[[PersonDraft, str], PersonDraft]) -> None:
        """Have a value write the person anew; `change` makes another draft of the one that stands."""

        def refused(sentence: str) -> None:
            # A locked book is tried for a while, and somebody else may be in sight by then.
            if isValid(place) and place.is_open:
                place.complain(sentence)
            else:
                self._bridge.refused.emit(sentence)

        def keep(text: str) -> None:
            if self.person is not None:
                self._verbs.rewrite_person(
                    self.person, lambda draft: change(draft, text), lambda _done: place.settle(), refused
                )

        place.kept.connect(keep)
        place.grown.connect(self.grown)
        place.left.connect(self.ended)

    def let_go(self, places: Iterable[InPlace]) -> None:
        """Keep what is being written of a person who goes; what cannot be kept is said."""
        for place in places:
            place.keep()
            if place.problem:
                text = _("{what} not kept: “{text}”. {why}")
                said = text.format(what=place.what, text=place.written, why=place.problem)
                self._bridge.said.emit(said, "")
                place.settle()
