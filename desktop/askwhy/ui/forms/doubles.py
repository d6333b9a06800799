"""People who may be in the book twice: one pair after the other, beside each other, to be made one or left."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from askwhy.domain.ids import InterviewerId
from askwhy.domain.people import Employer, Interviewer
from askwhy.operations.merging import Double
from askwhy.ui.bridge import Bridge
from askwhy.ui.forms.frame import Frame
from askwhy.ui.forms.side_by_side import Shown, SideBySide
from askwhy.ui.look.controls import Text, button
from askwhy.wording.i18n import _, ngettext
from askwhy.wording.reasons import sentence


class DoublesView(Frame):
    """Shows one pair at a time. Making one of two keeps everything of both, and can be undone."""

    def __init__(self, bridge: Bridge, parent: QWidget | None) -> None:
        super().__init__(parent, _("People who may be here twice"), 640)
        self._bridge = bridge
        self._left: list[Double] = bridge.workspace.doubles()
        self._two: set[tuple[InterviewerId, InterviewerId]] = set()
        """The pairs that were said to be two."""
        self.said = Text("", token="quiet", wraps=True)
        self.why = Text("", wraps=True)
        self.beside = SideBySide()
        for widget in (self.said, self.why, self.beside):
            self.add_wide(widget)
        self.one = button(_("Make them one"), "primary")
        self.one.clicked.connect(self._merge)
        self.two = button(_("They are two"))
        self.two.clicked.connect(self._next)
        self.close_button = button(_("Close"))
        self.close_button.clicked.connect(self.reject)
        self.buttons.addButton(self.close_button, QDialogButtonBox.ButtonRole.RejectRole)
        self.buttons.addButton(self.two, QDialogButtonBox.ButtonRole.ActionRole)
        self.buttons.addButton(self.one, QDialogButtonBox.ButtonRole.AcceptRole)
        self._show_first()
        self.settle()

    def _show_first(self) -> None:
        pair = self._left[0] if self._left else None
        for widget in (self.why, self.beside, self.one, self.two):
            widget.setVisible(pair is not None)
        if pair is None:
            self.said.setText(_("Nobody seems to be in your book twice."))
            self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.said.setText(
            ngettext(
                "One pair. Everything of both is kept, and it can be undone.",
                "{count} pairs. Everything of both is kept, and it can be undone.",
                len(self._left),
            )
        )
        self.why.setText(sentence(pair.why, self._bridge.today))
        self.beside.show_people(
            Shown(_("Stays"), pair.one, self._employer(pair.one)),
            Shown(_("Is added to it"), pair.other, self._employer(pair.other)),
        )

    def _employer(self, person: Interviewer) -> str:
        key = person.employer
        found = self._bridge.workspace.book.values(Employer, [key]) if key is not None else {}
        return found[key].name if key in found else ""

    def _merge(self) -> None:
        pair = self._left[0]
        self.complaint.hide()
        self._bridge.do(
            lambda now: self._bridge.workspace.merge(pair.one.id, pair.other.id, now),
            then=lambda _applied: self._after(),
            refused=self.complain,
        )

    def _after(self) -> None:
        """Go on with those who are left, as they stand now."""
        now = self._bridge.workspace.doubles()
        self._left = [pair for pair in now if (pair.one.id, pair.other.id) not in self._two]
        self._show_first()

    def _next(self) -> None:
        pair = self._left.pop(0)
        self._two.add((pair.one.id, pair.other.id))
        self._show_first()
