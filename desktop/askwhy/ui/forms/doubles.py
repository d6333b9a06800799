"""People who may be in the book twice: one pair after the other, beside each other, to be made one or left."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from askwhy.domain.faults import Fault
from askwhy.domain.people import Employer, Interviewer
from askwhy.operations.merging import Double
from askwhy.store.applied import Applied
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
        self.said = Text("", token="quiet", wraps=True)
        self.why = Text("", wraps=True)
        self.beside = SideBySide()
        for widget in (self.said, self.why, self.beside):
            self.add_wide(widget)
        self.again = button("", "link")
        self.again.clicked.connect(self._ask_again)
        self.rows.addWidget(self.again, self.rows.rowCount(), 0, 1, 2, Qt.AlignmentFlag.AlignLeft)
        self.one = button(_("Make them one"), "primary")
        self.one.clicked.connect(self._merge)
        self.two = button(_("They are two"))
        self.two.clicked.connect(self._keep_apart)
        self.close_button = button(_("Close"))
        self.close_button.clicked.connect(self.reject)
        self.buttons.addButton(self.close_button, QDialogButtonBox.ButtonRole.RejectRole)
        self.buttons.addButton(self.two, QDialogButtonBox.ButtonRole.ActionRole)
        self.buttons.addButton(self.one, QDialogButtonBox.ButtonRole.AcceptRole)
        # What a command or an undo changes shows at once; a slot of the dialog ends with it.
        bridge.changed.connect(self._look)
        self._show_first()
        self.settle()

    def _show_first(self) -> None:
        pair = self._left[0] if self._left else None
        apart = self._bridge.workspace.kept_apart()
        self.again.setText(
            ngettext(
                "One pair was said to be two. Ask again",
                "{count} pairs were said to be two. Ask again",
                apart,
            )
        )
        self.again.setVisible(apart > 0)
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
        self._do(lambda now: self._bridge.workspace.merge(pair.one.id, pair.other.id, now))

    def _keep_apart(self) -> None:
        pair = self._left[0]
        self._do(lambda now: self._bridge.workspace.keep_apart(pair.one.id, pair.other.id, now))

    def _ask_again(self) -> None:
        self._do(self._bridge.workspace.forget_apart)

    def _do(self, verb: Callable[[datetime], Applied]) -> None:
        """Do it; what is left then shows as the Book tells that it has changed."""
        self.complaint.hide()
        self._bridge.do(verb, refused=self.complain)

    def _look(self, *_told: object) -> None:
        """Go on with those who are left, as they stand now."""
        try:
            self._left = self._bridge.workspace.doubles()
        except Fault:
            return  # locked for a moment; the next change tells
        self._show_first()
