"""The dialog of the settings: finds what one looks for, and keeps each change as it is made."""

from typing import TypeVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QVBoxLayout, QWidget

from askwhy.domain.spelling import sort_key
from askwhy.ui.bridge import Bridge
from askwhy.ui.forms.frame import Frame
from askwhy.ui.forms.leaving import ask_to_leave
from askwhy.ui.look.controls import Rule, Text, button
from askwhy.ui.look.mirror import set_margins
from askwhy.ui.look.search import search_field
from askwhy.ui.look.size import SECOND, px
from askwhy.ui.settings.keeper import Keeper
from askwhy.ui.settings.list import SectionList
from askwhy.ui.settings.part import Part
from askwhy.ui.settings.rows import SectionRows
from askwhy.ui.settings.sections import sections
from askwhy.wording.i18n import _

P = TypeVar("P", bound=Part)

_WIDTH, _HEIGHT = 840, 600


class SettingsDialog(Frame):
    """Every setting, by section. A change stands as soon as it makes sense; the foot says so, with a way back."""

    def __init__(self, bridge: Bridge, parent: QWidget | None, focus: str = "") -> None:
        super().__init__(parent, _("Settings"), _WIDTH)
        self.bridge = bridge
        self.search = search_field(_("Search"), name=_("Search settings"))
        self._nothing = Text("", token="quiet", wraps=True)
        self.blocks = [SectionRows(each, self.rows) for each in sections(bridge)]
        self.list = SectionList([each.section.title for each in self.blocks])
        self._keeper = Keeper(bridge, self._parts(), self)
        self._lay_out()
        self._listen()
        self._keeper.show_all()
        self._begin_at(focus)
        self.settle()

    def _lay_out(self) -> None:
        self.heading.setContentsMargins(px(24), px(20), px(24), px(12))
        side = QVBoxLayout()
        set_margins(side, px(16), 0, px(8), px(16))
        side.setSpacing(px(12))
        side.addWidget(self.search)
        side.addWidget(self.list, 1)
        self.search.setFixedWidth(self.list.maximumWidth())
        self.add_wide(self._nothing)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addLayout(side)
        body.addWidget(Rule(upright=True))
        self._column.removeWidget(self._area)
        body.addWidget(self._area, 1)
        self._column.insertLayout(self._column.indexOf(self.heading) + 1, body, 1)
        self.back = button(_("Undo"), "link")
        self._said = Text("", SECOND, token="quiet", wraps=True)
        self.close_button = button(_("Close"), "primary")
        self.buttons.addButton(self.close_button, QDialogButtonBox.ButtonRole.RejectRole)
        foot = QHBoxLayout()
        foot.setSpacing(px(12))
        foot.addWidget(self._said, 1)
        foot.addWidget(self.back)
        self.foot.removeWidget(self.buttons)
        foot.addWidget(self.buttons)
        self.foot.addLayout(foot)
        self._say(_("Each change is kept at once."), back=False)

    def _listen(self) -> None:
        self.list.currentRowChanged.connect(self._on_section)
        # While one searches, none is in sight; then the one in hand can be gone to as well.
        self.list.itemClicked.connect(lambda _item: self._on_section(self.list.currentRow()))
        self.search.textChanged.connect(self._show_rows)
        self.search.returnPressed.connect(self._go_to_found)
        self.close_button.clicked.connect(self.reject)
        self.back.clicked.connect(self._undo)
        self._keeper.checked.connect(lambda part: self._block_of(part).show_problems(part))
        self._keeper.kept.connect(self._on_kept)
        self._keeper.refused.connect(self.complain)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(lambda: self.search.setFocus(Qt.FocusReason.ShortcutFocusReason))

    def _parts(self) -> list[Part]:
        return [part for block in self.blocks for part in block.section.parts]

    def part(self, kind: type[P]) -> P:
        """Give the part of a kind."""
        return next(part for part in self._parts() if isinstance(part, kind))

    def sentence_below(self, control: QWidget) -> str:
        """Give what is said below a row: its hint, or what is to be mended."""
        return next(block.rows[control].below.text() for block in self.blocks if control in block.rows)

    @property
    def said(self) -> str:
        """What the foot says."""
        return self._said.text()

    def sizeHint(self) -> QSize:
        """Ask for the same room whichever section is in sight."""
        return self.room().boundedTo(QSize(px(_WIDTH), px(_HEIGHT)))

    # What is in sight

    def _begin_at(self, focus: str) -> None:
        """Begin at a row or a section by its key, else in the search."""
        for at, block in enumerate(self.blocks):
            control = block.control(focus)
            if control is not None or block.section.key == focus:
                self.list.setCurrentRow(at)
                self.start_at(control or self.list)
                self._show_rows()
                return
        self.list.setCurrentRow(0)
        self.start_at(self.search)
        self._show_rows()

    def _on_section(self, row: int) -> None:
        """Show the section that was gone to, whatever was searched for."""
        if row >= 0:
            self.search.clear()
            self._show_rows()
            self._area.verticalScrollBar().setValue(0)

    def _show_rows(self, *_told: object) -> None:
        """Show the section in hand, or whatever fits the search in any."""
        words = sort_key(self.search.text()).split()
        found = 0
        for at, block in enumerate(self.blocks):
            whole = not words and at == max(self.list.currentRow(), 0)
            found += block.show_rows(words, whole=whole)
        self.list.currentItem().setSelected(not words)
        nothing = _("No setting is called “{text}”.").format(text=self.search.text().strip())
        self._nothing.setText(nothing if not found else "")
        self._nothing.setVisible(not found)

    def _go_to_found(self) -> None:
        first = next((control for block in self.blocks for control in block.shown()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)

    # What is kept

    def _block_of(self, part: Part) -> SectionRows:
        return next(block for block in self.blocks if part in block.section.parts)

    def _on_kept(self, part: Part) -> None:
        self.complaint.hide()
        self._say(self._block_of(part).kept(part), back=True)

    def _undo(self) -> None:
        self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.bridge.undo()
        self._say(_("As it was before."), back=False)

    def _say(self, text: str, *, back: bool) -> None:
        self._said.setText(text)
        self.back.setVisible(back)
        if self.isVisible():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._said, text))

    def reject(self) -> None:
        """Close; what makes no sense yet is not lost without a question."""
        self._keeper.keep_all()
        if not self._keeper.unkept:
            super().reject()
            return
        block = self._block_of(self._keeper.unkept[0])
        self.list.setCurrentRow(self.blocks.index(block))
        ask_to_leave(self, lambda: super(SettingsDialog, self).reject())
