"""The one main action of a row: call, print, write, or add what is missing for it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QPushButton, QWidget

from askwhy.domain.outreach import Channel
from askwhy.store.rows import DueRow
from askwhy.ui.look.controls import set_kind
from askwhy.ui.look.icons import icon
from askwhy.ui.look.size import BODY, BOLD, font, px
from askwhy.ui.today.words import missing
from askwhy.wording.i18n import N_, _

_ACTIONS = {
    Channel.PHONE: (N_("Call"), N_("Call {who}"), "phone"),
    Channel.LETTER: (N_("Print"), N_("Print for {who}"), "print"),
    Channel.EMAIL: (N_("Write"), N_("Write to {who}"), "pen"),
}
_MENDS = {
    Channel.PHONE: (N_("Add phone"), N_("Add a phone number of {who}")),
    Channel.LETTER: (N_("Add street"), N_("Add the street of {who}")),
    Channel.EMAIL: (N_("Add e-mail"), N_("Add an e-mail address of {who}")),
}


class ActionButton(QPushButton):
    """Filled in the row in hand, plain in the others; what mends has a border in the accent."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "plain")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self.setIconSize(QSize(px(18), px(18)))
        self._icon = ""
        self._is_mending = False

    def show_action(self, row: DueRow) -> None:
        """Show what is to be done for a step."""
        self._is_mending = missing(row)
        words, name = _MENDS[row.channel] if self._is_mending else _ACTIONS[row.channel][:2]
        self._icon = "" if self._is_mending else _ACTIONS[row.channel][2]
        # A style sheet cannot part icon and text; a thin space does.
        self.setText(_(words) if self._is_mending else f"\N{THIN SPACE}{_(words)}")
        self.setAccessibleName(_(name).format(who=row.name))

    def sizeHint(self) -> QSize:
        """Ask for the same room in hand and not: in hand the words are bolder."""
        asked = super().sizeHint()
        if self._is_mending:
            return asked
        bold, now = QFontMetrics(font(BODY, BOLD)), self.fontMetrics()
        more = bold.horizontalAdvance(self.text()) - now.horizontalAdvance(self.text())
        return QSize(asked.width() + max(0, more), asked.height())

    def set_in_hand(self, in_hand: bool) -> None:
        """Stand out in the row in hand."""
        kind = "warn" if self._is_mending else "primary" if in_hand else "plain"
        if self._icon:
            self.setIcon(icon(self._icon, "onaccent" if kind == "primary" else "ink"))
        if self.property("kind") != kind:
            set_kind(self, kind)
