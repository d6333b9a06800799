"""The list of plan templates: a lock beside those that came with AskWhy, and what is not kept yet."""

from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from askwhy.ui.look.icons import paint_icon
from askwhy.ui.look.lists import make_calm
from askwhy.ui.look.painted import paint_line
from askwhy.ui.look.size import BODY, MEDIUM, SECOND, font, px
from askwhy.ui.look.tips import plain_tip
from askwhy.ui.look.two_lines import Index, TwoLines
from askwhy.wording.i18n import _

_ENTRY = Qt.ItemDataRole.UserRole
"""The Entry itself, for the delegate."""


class Entry(NamedTuple):
    """One template of the list."""

    key: str
    name: str
    shipped: bool
    unkept: bool = False
    """Whether something was typed that is not kept yet."""

    @property
    def aside(self) -> str:
        """Whose it is."""
        if self.shipped:
            return _("came with AskWhy")
        return _("not kept yet") if self.unkept else _("your own")


class TemplateList(QListWidget):
    """The templates; going to one shows it."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setItemDelegate(_Delegate(self))
        self.setAccessibleName(_("Plan templates"))
        make_calm(self)
        self.currentRowChanged.connect(self._on_row)

    def _on_row(self, row: int) -> None:
        item = self.item(row)
        if item is not None:
            self.chosen.emit(item.data(_ENTRY).key)

    @property
    def entries(self) -> list[Entry]:
        """What is listed."""
        return [self.item(row).data(_ENTRY) for row in range(self.count())]

    def show_entries(self, entries: list[Entry], current: str) -> None:
        """List other templates, and point at one, without telling."""
        before = self.blockSignals(True)
        if [each.key for each in self.entries] != [each.key for each in entries]:
            self.clear()
            for _each in entries:
                self.addItem(QListWidgetItem())
        for row, entry in enumerate(entries):
            item = self.item(row)
            item.setData(_ENTRY, entry)
            said = f"{entry.name}, {entry.aside}"
            item.setText(said)
            item.setToolTip(plain_tip(entry.name))
            if entry.key == current:
                self.setCurrentRow(row)
        self.blockSignals(before)
        self.viewport().update()


class _Delegate(TwoLines):
    """Writes a name, and below it whose template it is."""

    def paint_lines(self, painter: QPainter, upper: QRectF, lower: QRectF, index: Index) -> None:
        """Write both, the second with a lock where it cannot be changed."""
        entry = index.data(_ENTRY)
        if not isinstance(entry, Entry):
            return
        paint_line(painter, upper, entry.name, font(BODY, MEDIUM), "ink")
        if entry.shipped:
            side = px(14)
            spot = QRectF(lower.left(), lower.center().y() - side / 2, side, side)
            paint_icon(painter, "lock", spot, "quiet")
            lower.setLeft(spot.right() + px(5))
        paint_line(painter, lower, entry.aside, font(SECOND), "warnink" if entry.unkept else "quiet")
