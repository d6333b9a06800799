"""The links under a text by which one keeps it as one's own, changes such a one, or takes it away."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from askwhy.domain.own_texts import OwnText
from askwhy.ui.bridge import Bridge
from askwhy.ui.desk.draft import Draft
from askwhy.ui.look.controls import button
from askwhy.ui.look.size import px
from askwhy.wording.i18n import _


class OwnShelf(QWidget):
    """What one wrote to one person can be kept for others; it stands beside the texts that came with AskWhy then."""

    changed = Signal()
    """Another text stands in the draft, or there are others to choose from."""

    def __init__(self, bridge: Bridge, draft: Draft) -> None:
        super().__init__()
        self._bridge, self._draft = bridge, draft
        self.keep = button(_("Keep as my text…"), "link", "plus")
        self.edit = button(_("Rename or change it…"), "link", "pen")
        self.remove = button(_("Remove it"), "link")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(16))
        for link in (self.keep, self.edit, self.remove):
            row.addWidget(link)
        row.addStretch(1)
        self.keep.clicked.connect(lambda: self._open(self._draft.for_others()))
        self.edit.clicked.connect(self._edit)
        self.remove.clicked.connect(self._remove)

    def show_state(self) -> None:
        """Offer what fits the text that stands there."""
        mine = self._draft.mine
        self.keep.setVisible(mine is None or self._draft.is_changed)
        for link in (self.edit, self.remove):
            link.setVisible(mine is not None)

    def _edit(self) -> None:
        if self._draft.mine is not None:
            self._open(self._draft.mine)

    def _open(self, text: OwnText) -> None:
        from askwhy.ui.desk.own_text import OwnTextForm  # few texts are kept, and no desk waits for it

        form = OwnTextForm(self._bridge, self.window(), text)
        form.saved.connect(lambda key: self._read(-int(key)))
        form.open()

    def _remove(self) -> None:
        mine = self._draft.mine
        if mine is not None:
            self._bridge.do(
                lambda now: self._bridge.workspace.remove_own_text(mine.id, now),
                then=lambda _applied: self._read(),
            )

    def _read(self, number: int | None = None) -> None:
        """Take the texts as they stand now, and show one of them, or the one that comes first."""
        if self._draft.is_unkept:
            self._bridge.do(self._draft.keep)
        self._draft.read(self._bridge.now())
        if number in self._draft.numbers:
            self._draft.variant = number
        self.changed.emit()
