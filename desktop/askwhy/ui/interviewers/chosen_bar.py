"""What can be done for several people at once: a bar below the table while more than one is chosen."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from askwhy.ui.look.controls import Ground, Text, button
from askwhy.ui.look.roles import GROUP, reads_as
from askwhy.ui.look.size import BOLD, px
from askwhy.wording.i18n import _, ngettext


class ChosenBar(Ground):
    """Counts who is chosen, and offers what can be done for all of them."""

    labels_wanted = Signal()
    tags_wanted = Signal()
    plans_wanted = Signal()
    one_wanted = Signal()
    """One shall be chosen again, and nobody else."""

    def __init__(self) -> None:
        super().__init__("soft")
        reads_as(self, GROUP)
        self._text = Text("", weight=BOLD)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(24), px(8), px(24), px(8))
        row.setSpacing(px(8))
        row.addWidget(self._text, 1)
        ways = (
            (_("Print labels"), "print", self.labels_wanted),
            (_("Tags…"), "", self.tags_wanted),
            (_("Start plans…"), "", self.plans_wanted),
        )
        for text, icon, wanted in ways:
            made = button(text, "plain", icon)
            made.clicked.connect(wanted)
            row.addWidget(made)
        one = button("", "flat", "close", name=_("Choose one only"))
        one.setToolTip(_("Choose one only"))
        one.clicked.connect(self.one_wanted)
        row.addWidget(one)
        self.hide()

    def show_count(self, count: int) -> None:
        """Say how many are chosen; one alone needs no bar."""
        said = ngettext("{count} person chosen", "{count} people chosen", count)
        self._text.setText(said)
        self.setAccessibleName(said)
        self.setVisible(count > 1)
