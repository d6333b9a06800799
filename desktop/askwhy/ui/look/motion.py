"""Short movements of heights; all of it instant where the system asks for less motion."""

from collections.abc import Callable

from PySide6.QtCore import QAbstractAnimation, QEasingCurve, QVariantAnimation
from PySide6.QtWidgets import QWidget

from askwhy.ui.look.preferences import Preference, preference

OPENING_MS, CLOSING_MS = 120, 160
"""How long something takes to open, and a row to close up."""

RESTING_MS = 400
"""How long a ticked row stays with its check."""


def moves(widget: QWidget) -> bool:
    """Tell whether things shall move, as is preferred or as the system has it; what is out of sight never does."""
    wish = preference(Preference.MOTION)
    if wish != "system":
        return wish == "moves" and widget.isVisible()
    from PySide6.QtWidgets import (
        QStyle,  # its enumerations cost start-up as much as a page; nothing moves then
    )

    hint = widget.style().styleHint(QStyle.StyleHint.SH_Widget_Animate, None, widget)
    return bool(hint) and widget.isVisible()


class HeightChange(QVariantAnimation):
    """Leads a widget's fixed height to a new value; a second change begins where the first one is."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._then: Callable[[], None] | None = None
        self.setEasingCurve(QEasingCurve.Type.OutCubic)
        self.valueChanged.connect(lambda height: widget.setFixedHeight(int(height)))
        self.finished.connect(self._end)

    def lead(self, height: int, milliseconds: int, then: Callable[[], None] | None = None) -> None:
        """Go to a height; `then` is called once it is reached."""
        self.stop()
        self._then = then
        if not moves(self._widget) or height == self._widget.height():
            self._widget.setFixedHeight(height)
            self._end()
            return
        self.setStartValue(self._widget.height())
        self.setEndValue(height)
        self.setDuration(milliseconds)
        self.start()

    @property
    def is_moving(self) -> bool:
        """Tell whether the height is on its way."""
        return self.state() == QAbstractAnimation.State.Running

    def _end(self) -> None:
        then, self._then = self._then, None
        if then is not None:
            then()
