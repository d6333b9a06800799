"""The picture of a printer's slot: where an envelope goes in, and which of its sides is up."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from askwhy.domain.printers import Face, Feed
from askwhy.ui.look.colours import colour
from askwhy.ui.look.size import SECOND, font, px
from askwhy.wording.i18n import N_, _

_WIDTH, _HEIGHT = 220, 132
_SLOT = 18
_PLACES = {Feed.LEFT: 0.0, Feed.CENTRE: 0.5, Feed.RIGHT: 1.0}
_SAID = {
    Feed.LEFT: N_("The envelope goes in at the left, short side first."),
    Feed.CENTRE: N_("The envelope goes in at the middle, short side first."),
    Feed.RIGHT: N_("The envelope goes in at the right, short side first."),
}
_FACES = {
    Face.UP: N_("The side with the address is up, its left edge goes in first."),
    Face.DOWN: N_("The side with the address is down, its right edge goes in first."),
}


class FeedPicture(QWidget):
    """A printer from its front, drawn in a few lines; the same is said in words to who cannot see it."""

    def __init__(self) -> None:
        super().__init__()
        self._feed, self._face = Feed.CENTRE, Face.UP
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_feed(self, feed: Feed, face: Face) -> None:
        """Show how an envelope goes in."""
        self._feed, self._face = feed, face
        self.setAccessibleName(feed_said(feed, face))
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for a small picture."""
        return QSize(px(_WIDTH), px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the slot, and the envelope before it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width, slot = float(px(_WIDTH)), float(px(_SLOT))
        painter.setPen(QPen(colour("edge"), 1.5))
        painter.setBrush(colour("side"))
        painter.drawRoundedRect(QRectF(1, 1, width - 2, slot), px(4), px(4))
        inner = QRectF(px(20), slot, width - px(40), px(_HEIGHT) - slot - 2)
        across = px(64)
        left = inner.left() + (inner.width() - across) * _PLACES[self._feed]
        envelope = QRectF(left, slot - px(6), across, inner.height() - px(8))
        self._paint_envelope(painter, envelope)
        painter.setPen(QPen(colour("ghost"), 1, Qt.PenStyle.DotLine))
        for edge in (inner.left(), inner.right()):
            painter.drawLine(round(edge), round(slot + 4), round(edge), px(_HEIGHT) - 4)

    def _paint_envelope(self, painter: QPainter, place: QRectF) -> None:
        painter.setPen(QPen(colour("accent"), 1.5))
        painter.setBrush(colour("sheet"))
        painter.drawRect(place)
        painter.setPen(QPen(colour("sheetquiet"), 1))
        if self._face is Face.UP:
            # The address, turned with the envelope: its lines run towards the printer's user.
            for index in range(3):
                x = place.center().x() - px(2) - index * px(6)
                painter.drawLine(
                    round(x), round(place.center().y()), round(x), round(place.bottom() - px(12))
                )
        else:
            # The flap, as the back shows it.
            painter.drawLine(place.topLeft(), place.center())
            painter.drawLine(place.bottomLeft(), place.center())
        painter.setFont(font(SECOND))


def feed_said(feed: Feed, face: Face) -> str:
    """Say in words how an envelope goes in."""
    return f"{_(_SAID[feed])} {_(_FACES[face])}"
