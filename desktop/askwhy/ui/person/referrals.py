"""The dialog that shows the whole tree of who pointed to whom, and leads to each of them."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QDialogButtonBox,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from askwhy.domain.ids import InterviewerId
from askwhy.store.referrals import ReferralRow
from askwhy.ui.bridge import Bridge
from askwhy.ui.forms.frame import Frame
from askwhy.ui.look.colours import colour
from askwhy.ui.look.controls import Text, button
from askwhy.ui.look.row_ground import paint_ground
from askwhy.ui.look.size import px
from askwhy.wording.i18n import _
from askwhy.wording.referrals import named_when, pointed
from askwhy.workspace import referral_tree

_WIDTH, _HEIGHT, _WHEN = 640, 320, 190
_DEEPEST = 6
"""So many levels stand in each other; what lies deeper is shown from there on."""

_ROW = Qt.ItemDataRole.UserRole
_ONWARD = Qt.ItemDataRole.UserRole + 1


class ReferralsView(Frame):
    """A tree with the keys that trees have: Right opens, Left closes, Enter goes to the person."""

    person_wanted = Signal(object)
    """The InterviewerId of who shall be seen."""

    def __init__(self, bridge: Bridge, parent: QWidget | None) -> None:
        super().__init__(parent, _("Who pointed to whom"), _WIDTH)
        self._bridge = bridge
        self.said = Text("", token="quiet", wraps=True)
        self.tree = _Tree()
        self._dress_tree()
        self.back = button(_("From the beginning"), "link")
        self.go = button(_("Show the person"), "primary")
        self.shut = button(_("Close"))
        for widget in (self.said, self.back, self.tree):
            self.add_wide(widget)
        self.buttons.addButton(self.shut, QDialogButtonBox.ButtonRole.RejectRole)
        self.buttons.addButton(self.go, QDialogButtonBox.ButtonRole.AcceptRole)
        self.tree.itemExpanded.connect(self._open)
        self.tree.itemActivated.connect(lambda _item: self._go())
        self.tree.currentItemChanged.connect(lambda now, _before: self.go.setEnabled(now is not None))
        self.back.clicked.connect(self.show_all)
        self.shut.clicked.connect(self.reject)
        self.go.clicked.connect(self._go)
        self.show_all()
        self.start_at(self.tree)
        self.settle()

    def _dress_tree(self) -> None:
        tree = self.tree
        tree.setFrameShape(QFrame.Shape.NoFrame)
        tree.setAccessibleName(_("Who pointed to whom"))
        tree.setHeaderLabels([_("Person"), _("Named")])
        tree.setHeaderHidden(True)
        tree.setIndentation(px(22))
        tree.setFixedHeight(px(_HEIGHT))
        tree.setUniformRowHeights(True)
        header = tree.header()
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        tree.setColumnWidth(1, px(_WHEN))

    # What is shown

    def show_all(self) -> None:
        """Begin with those whom nobody named."""
        self._bridge.do(
            lambda _now: referral_tree.first_of_all(self._bridge.workspace.book), then=self._show_first
        )

    def _show_first(self, rows: Sequence[ReferralRow]) -> None:
        if rows:
            said = _("Below each person stand those they pointed you to.")
        else:
            said = _(
                "Nobody has pointed you to anybody yet. “They named somebody” beside a person adds whom."
            )
        self.said.setText(said)
        self.back.hide()
        self.tree.setVisible(bool(rows))
        self.go.setVisible(bool(rows))
        self._show(rows)

    def show_from(self, person: InterviewerId, name: str) -> None:
        """Begin with a person who stands deep in a line."""
        self.said.setText(_("From {name} on.").format(name=name))
        self.back.show()
        self._bridge.do(lambda _now: referral_tree.one(self._bridge.workspace.book, person), then=self._show)

    def _show(self, rows: Sequence[ReferralRow]) -> None:
        self.tree.clear()
        items = [self._item(row, "") for row in rows]
        self.tree.addTopLevelItems(items)
        for item in items:
            self._open_whole(item)
        if items:
            self.tree.setCurrentItem(items[0])

    def _item(self, row: ReferralRow, introducer: str) -> QTreeWidgetItem:
        own = self._bridge.workspace.world.own_zone
        at = row.at.astimezone(own) if row.at is not None else None
        when = named_when(at, row.channel, self._bridge.today)
        item = QTreeWidgetItem([", ".join(part for part in (row.name, row.role, row.employer) if part), when])
        item.setData(0, _ROW, row)
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, pointed(introducer, item.text(0), when))
        item.setSizeHint(0, QSize(0, px(32)))
        if row.named:
            item.setChildIndicatorPolicy(QTreeWidgetItem.ChildIndicatorPolicy.ShowIndicator)
        return item

    def _open_whole(self, item: QTreeWidgetItem | None) -> None:
        """Open what stands below, so that what there is is seen at once."""
        if item is not None:
            item.setExpanded(True)
            for at in range(item.childCount()):
                self._open_whole(item.child(at))

    def _open(self, item: QTreeWidgetItem) -> None:
        row: ReferralRow | None = item.data(0, _ROW)
        if row is None or item.childCount():
            return
        if _depth(item) + 1 >= _DEEPEST:
            onward = QTreeWidgetItem([_("More, from {name} on…").format(name=row.name)])
            onward.setData(0, _ONWARD, row)
            item.addChild(onward)
            return
        for named in referral_tree.named_after(self._bridge.workspace.book, row.id):
            item.addChild(self._item(named, row.name))

    def _go(self) -> None:
        """Go to the person, or on in a line that is too long to be shown in one."""
        item = self.tree.currentItem()
        if item is None:
            return
        onward: ReferralRow | None = item.data(0, _ONWARD)
        if onward is not None:
            self.show_from(onward.id, onward.name)
            return
        row: ReferralRow = item.data(0, _ROW)
        self.accept()
        self.person_wanted.emit(row.id)


class _Tree(QTreeWidget):
    """A tree whose chosen line is as quiet as that of the lists."""

    def __init__(self) -> None:
        super().__init__()
        self.setItemDelegate(_Words(self))
        self._tint()

    def drawRow(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the ground of the whole line, ringed where the keyboard is, then the words."""
        flags = QStyle.StateFlag
        state = flags.State_Selected if self.selectionModel().isSelected(index) else flags.State_None
        now = self.currentIndex()
        if self.hasFocus() and (index.row(), index.parent()) == (now.row(), now.parent()):
            state |= flags.State_HasFocus
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, QRectF(option.rect).adjusted(2, 1, -2, -1), state)
        painter.restore()
        super().drawRow(painter, option, index)

    def changeEvent(self, event: QEvent) -> None:
        """Take the other scheme's colours."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ApplicationPaletteChange:
            self._tint()

    def _tint(self) -> None:
        palette = QPalette(QApplication.palette())
        palette.setColor(QPalette.ColorRole.Highlight, QColor(Qt.GlobalColor.transparent))
        palette.setColor(QPalette.ColorRole.HighlightedText, colour("ink"))
        self.setPalette(palette)


class _Words(QStyledItemDelegate):
    """Draws no ground and no ring: the line has one of its own."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Leave out what the line shows as a whole."""
        super().initStyleOption(option, index)
        option.state &= ~(QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_MouseOver)


def _depth(item: QTreeWidgetItem) -> int:
    above = item.parent()
    return _depth(above) + 1 if above is not None else 0
