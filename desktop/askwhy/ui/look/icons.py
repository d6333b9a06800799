"""The icons: SVG files of resources/, drawn sharp at any size in any token's colour."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from askwhy.assets import resource
from askwhy.ui.look.colours import colours
from askwhy.ui.look.mirror import mirror, upright

_ALONG = frozenset(("left", "right", "undo"))
"""What points the way in which one reads, or back: it is turned round where that is."""


@lru_cache(maxsize=256)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    """Read an icon once for each colour: strokes are written as currentColor."""
    source = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
    return QSvgRenderer(QByteArray(source.replace("currentColor", colour).encode()))


def paint_icon(painter: QPainter, name: str, area: QRectF, token: str) -> None:
    """Draw an icon into a square of the painter in a token's colour."""
    turned = name in _ALONG and painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
    with upright(painter, area):
        painter.save()
        if turned:
            mirror(painter, area)
        _renderer(name, getattr(colours(), token)).render(painter, area)
        painter.restore()


class _Engine(QIconEngine):
    """Draws an icon when it is needed, in the colours of the scheme that is shown then."""

    def __init__(self, name: str, token: str) -> None:
        super().__init__()
        self._name = name
        self._token = token

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw the icon in the middle of the area."""
        side = min(rect.width(), rect.height())
        area = QRectF(0, 0, side, side)
        area.moveCenter(QRectF(rect).center())
        paint_icon(painter, self._name, area, "ghost" if mode is QIcon.Mode.Disabled else self._token)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Draw the icon on nothing."""
        picture = QPixmap(size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return picture

    def clone(self) -> QIconEngine:
        """Give the same icon again."""
        return _Engine(self._name, self._token)


def icon(name: str, token: str = "ink") -> QIcon:
    """Give an icon for a button or an action."""
    return QIcon(_Engine(name, token))
