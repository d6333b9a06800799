"""What opens in the lower part of a row, and how the row grows, stays and closes up."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from askwhy.ui.look.mirror import place
from askwhy.ui.look.size import px

if TYPE_CHECKING:
    from askwhy.ui.look.motion import HeightChange
    from askwhy.ui.today.chooser import CallChooser, Chooser
    from askwhy.ui.today.outcome_line import OutcomeLine

    Panel = Chooser | OutcomeLine

_CLOSED, _PANEL_AT, _BELOW = 56, 62, 14


class Fold(QObject):
    """The height of one row, with the panel in it."""

    changed = Signal()
    """Something opened or closed."""
    settled = Signal()
    """What opened has its height."""

    def __init__(self, row: QWidget) -> None:
        super().__init__(row)
        self._row = row
        self._left = self._right = 0
        self._then: Callable[[], None] | None = None
        self.is_leaving = False
        self.panel: Panel | None = None
        row.setFixedHeight(px(_CLOSED))

    # Most rows never open or move; what that needs is imported by the first that does.

    @cached_property
    def _height(self) -> "HeightChange":
        from askwhy.ui.look.motion import HeightChange

        return HeightChange(self._row)

    @cached_property
    def _rest(self) -> QTimer:
        from askwhy.ui.look.motion import RESTING_MS

        made = QTimer(self, singleShot=True, interval=RESTING_MS)
        made.timeout.connect(self._close_up)
        return made

    def open(self, panel: "Panel", before: QWidget) -> None:
        """Open a panel, in place of what is open, and give it the keyboard; Tab goes there from `before`."""
        self._drop()
        self.panel = panel
        panel.setParent(self._row)
        self._row.installEventFilter(self)
        panel.show()
        self.place(self._left, self._right)
        self.changed.emit()
        for each in panel.findChildren(QWidget):
            if each.focusPolicy() & Qt.FocusPolicy.TabFocus:
                QWidget.setTabOrder(before, each)
                before = each
        panel.focus_first()
        self._lead(self._open_height(), self.settled.emit)

    @property
    def chooser(self) -> "CallChooser | None":
        """What asks how a call ended, while it is open."""
        if self.panel is None:
            return None
        from askwhy.ui.today.chooser import CallChooser

        return self.panel if isinstance(self.panel, CallChooser) else None

    def open_note(self) -> None:
        """Let a note be written before the answer, if one is asked for."""
        if self.chooser is not None:
            self.chooser.open_note()

    def _lead(self, height: int, then: Callable[[], None] | None = None) -> None:
        from askwhy.ui.look.motion import OPENING_MS

        self._height.lead(height, OPENING_MS, then)

    def close(self) -> None:
        """Close what is open; the row keeps the keyboard if the panel had it."""
        if self.panel is None:
            return
        had_focus = self.panel.isAncestorOf(self._row.window().focusWidget() or self._row)
        self._drop()
        if had_focus:
            self._row.setFocus(Qt.FocusReason.OtherFocusReason)
        self._lead(px(_CLOSED))

    def _drop(self) -> None:
        if self.panel is not None:
            self._row.removeEventFilter(self)
            self.panel.hide()
            self.panel.deleteLater()
            self.panel = None
            self.changed.emit()

    def place(self, left: int, right: int) -> None:
        """Put the panel between two edges; it takes the height that it needs there."""
        self._left, self._right = left, right
        if self.panel is not None:
            place(self.panel, left, px(_PANEL_AT), right - left, self._panel_height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Have the row grow when what is open needs more room."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.fit()
        return False

    def fit(self) -> None:
        """Take the height that the panel needs at the present width."""
        if self.panel is None:
            return
        self.place(self._left, self._right)
        if not self._height.is_moving:
            self._row.setFixedHeight(self._open_height())
            self.settled.emit()

    def _panel_height(self) -> int:
        assert self.panel is not None
        return self.panel.heightForWidth(self._right - self._left)

    def _open_height(self) -> int:
        if self.panel is None:
            return px(_CLOSED)
        return px(_PANEL_AT) + self._panel_height() + px(_BELOW)

    # How it goes

    def leave(self, then: Callable[[], None], *, rests: bool = True) -> None:
        """Stay a moment with the check, then close up; `then` is called once nothing is seen of the row."""
        from askwhy.ui.look.motion import moves

        self.is_leaving, self._then = True, then
        self._drop()
        if rests and moves(self._row):
            self._lead(px(_CLOSED))
            self._rest.start()
        else:
            self._close_up()

    def _close_up(self) -> None:
        from askwhy.ui.look.motion import CLOSING_MS

        self._height.lead(0, CLOSING_MS, self._then)

    def come_back(self) -> None:
        """Be a row again, whatever it was about to do."""
        self._rest.stop()
        self.is_leaving = False
        self.close()
        self._lead(px(_CLOSED))
