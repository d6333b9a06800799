"""The side bar: the pages, with what waits on each; a rail of icons where the window is narrow."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QVBoxLayout

from askwhy.ui.look.colours import colour
from askwhy.ui.look.controls import Ground, Whole
from askwhy.ui.look.icons import paint_icon
from askwhy.ui.look.mirror import draw_text, painter_on, set_margins
from askwhy.ui.look.size import BOLD, MEDIUM, OPENING, SECOND, SMALL, font, px
from askwhy.ui.look.tips import plain_tip
from askwhy.wording.i18n import _, ngettext

Reason = Qt.FocusReason
WIDE, NARROW = 208, 56


class Place(NamedTuple):
    """One page as the side bar shows it."""

    key: str
    name: str
    icon: str


class SideBar(Ground):
    """The pages, one of which is current, and the settings at the foot."""

    chosen = Signal(str)
    settings_wanted = Signal()

    def __init__(self, places: Sequence[Place]) -> None:
        super().__init__("side")
        self.setAccessibleName(_("Pages"))
        column = QVBoxLayout(self)
        column.setContentsMargins(px(8), px(16), px(8), px(14))
        column.setSpacing(0)
        self._title = Whole("AskWhy", OPENING, BOLD)
        set_margins(self._title, px(16), 0, 0, 0)
        self._title.setFixedHeight(px(48))
        column.addWidget(self._title)
        self._group = QButtonGroup(self)
        self._items: dict[str, NavItem] = {}
        for place in places:
            item = NavItem(place)
            item.clicked.connect(lambda _checked=False, key=place.key: self.chosen.emit(key))
            self._group.addButton(item)
            self._items[place.key] = item
            column.addWidget(item)
        column.addStretch(1)
        self._settings = NavItem(Place("settings", _("Settings"), "sliders"))
        self._settings.setCheckable(False)
        self._settings.clicked.connect(self.settings_wanted)
        column.addWidget(self._settings)
        self.set_narrow(False)

    def set_current(self, key: str) -> None:
        """Show which page is open; there Tab stops, and arrow keys go on."""
        self._items[key].setChecked(True)
        for each, item in self._items.items():
            item.setFocusPolicy(Qt.FocusPolicy.StrongFocus if each == key else Qt.FocusPolicy.ClickFocus)

    @property
    def is_walked(self) -> bool:
        """Whether somebody goes along the pages by keys, and may go on."""
        return any(item.is_ringed and item.hasFocus() for item in [*self._items.values(), self._settings])

    def set_count(self, key: str, count: int) -> None:
        """Show how much waits on a page."""
        self._items[key].set_count(count)

    def set_narrow(self, narrow: bool) -> None:
        """Show icons only, or names as well."""
        self.setFixedWidth(px(NARROW if narrow else WIDE))
        self._title.setVisible(not narrow)
        for item in [*self._items.values(), self._settings]:
            item.set_narrow(narrow)


class NavItem(QAbstractButton):
    """One entry of the side bar."""

    def __init__(self, place: Place) -> None:
        super().__init__()
        self._icon, self._count, self._narrow = place.icon, 0, False
        self.is_ringed = False
        """Whether the focus came by key."""
        self.setText(place.name)
        self.setCheckable(True)
        # One of several, so that a screen reader does not call it a check box.
        self.setAutoExclusive(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(place.name)
        self.setFixedHeight(px(40))

    def set_count(self, count: int) -> None:
        """Show how much waits there."""
        self._count = count
        waits = ngettext("{count} waits", "{count} wait", count) if count else ""
        self.setAccessibleDescription(waits)
        self.update()

    def set_narrow(self, narrow: bool) -> None:
        """Show the icon only; the name becomes the tip."""
        self._narrow = narrow
        self.setFixedHeight(px(48 if narrow else 40))
        self.setToolTip(plain_tip(self.text()) if narrow else "")
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for the height of a row."""
        return QSize(px(NARROW), px(40))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus where it came by key; a click shows itself."""
        self.is_ringed = event.reason() in (Reason.TabFocusReason, Reason.BacktabFocusReason)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show no focus any more."""
        self.is_ringed = False
        super().focusOutEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground, the mark of the current page, icon, name and count."""
        painter = painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(0, px(2), 0, -px(2))
        self._paint_ground(painter, area)
        current = self.isChecked()
        side = px(20)
        left = (area.width() - side) / 2 if self._narrow else px(14)
        icon_area = QRectF(left, area.center().y() - side / 2, side, side)
        paint_icon(painter, self._icon, icon_area, "accent" if current else "quiet")
        if self._narrow:
            self._paint_badge(painter, icon_area)
        else:
            self._paint_words(painter, area.adjusted(px(46), 0, -px(12), 0), current)

    def _paint_ground(self, painter: QPainter, area: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked() or self.underMouse():
            painter.setBrush(colour("paper" if self.isChecked() else "hover"))
            painter.drawRoundedRect(area, px(6), px(6))
        if self.isChecked():
            painter.setBrush(colour("accent"))
            painter.drawRoundedRect(QRectF(0, area.center().y() - px(9), px(3), px(18)), 1.5, 1.5)
        if self.is_ringed:
            painter.setPen(QPen(colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), px(6), px(6))

    def _paint_words(self, painter: QPainter, area: QRectF, current: bool) -> None:
        painter.setPen(colour("ink"))
        painter.setFont(font(weight=BOLD if current else MEDIUM))
        draw_text(painter, area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
        if self._count:
            painter.setPen(colour("ink" if current else "quiet"))
            painter.setFont(font(SECOND, BOLD if current else MEDIUM, tabular=True))
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            draw_text(painter, area, flags, str(self._count))

    def _paint_badge(self, painter: QPainter, icon_area: QRectF) -> None:
        if not self._count:
            return
        text = str(self._count) if self._count < 100 else "99+"
        painter.setFont(font(SMALL * 0.92, BOLD, tabular=True))
        width = max(px(16), painter.fontMetrics().horizontalAdvance(text) + px(8))
        badge = QRectF(0, 0, width, px(16))
        badge.moveCenter(icon_area.topRight())
        badge.moveRight(min(badge.right(), self.width() - 1.0))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("accent" if self.isChecked() else "quiet"))
        painter.drawRoundedRect(badge, px(8), px(8))
        painter.setPen(colour("onaccent" if self.isChecked() else "side"))
        draw_text(painter, badge, Qt.AlignmentFlag.AlignCenter, text)
