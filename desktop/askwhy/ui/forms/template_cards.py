"""The plan templates to choose one of: a card for each, and a link to where they are made."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout

from askwhy.domain.sequences import Sequence
from askwhy.ui.bridge import Bridge
from askwhy.ui.look.cards import Card
from askwhy.ui.look.controls import button
from askwhy.ui.look.group import Group
from askwhy.ui.look.size import px
from askwhy.wording import names
from askwhy.wording import templates as words
from askwhy.wording.i18n import _


class TemplateCards(Group):
    """The templates that people choose from. They are renewed with the Book, and the choice stays."""

    changed = Signal()
    templates_wanted = Signal()

    def __init__(self, bridge: Bridge, chosen: str) -> None:
        super().__init__()
        self._bridge = bridge
        self.cards: dict[str, Card] = {}
        self._group = QButtonGroup(self)
        self._shown: list[Sequence] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(8))
        self.link = button(_("Plan templates…"), "link")
        self.link.clicked.connect(self.templates_wanted)
        self._column.addWidget(self.link, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addStretch(1)
        self._show(chosen)
        bridge.changed.connect(self._on_book_changed)

    @property
    def value(self) -> str:
        """The key of the template that is chosen."""
        return next(key for key, card in self.cards.items() if card.isChecked())

    def _offered(self) -> list[Sequence]:
        return [each for each in self._bridge.workspace.world.sequences().values() if each.offered]

    def _show(self, chosen: str) -> None:
        for card in self.cards.values():
            self._group.removeButton(card)
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._shown = self._offered()
        self.cards = {each.key: Card(names.plan(each.name), words.purpose(each)) for each in self._shown}
        for at, card in enumerate(self.cards.values()):
            self._group.addButton(card)
            self._column.insertWidget(at, card)
        first = next(iter(self.cards.values()))
        self.entry = self.cards.get(chosen, first)
        self.cards.get(chosen, first).setChecked(True)
        for card in self.cards.values():
            card.toggled.connect(self._on_toggled)

    def _on_toggled(self, chosen: bool) -> None:
        if chosen:
            self.changed.emit()

    def _on_book_changed(self, kinds: frozenset[type]) -> None:
        """Show what was made meanwhile; of a template that is gone, the first one takes its place."""
        if Sequence in kinds and self._offered() != self._shown:
            self._show(self.value)
            self.changed.emit()
