"""What else a row offers in its first line: to put the step off, and to write a note before one answers."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from askwhy.ui.look.mirror import place
from askwhy.ui.look.size import px
from askwhy.ui.today.row_keys import RowKeys
from askwhy.ui.today.row_paint import LINE, TOP_LINE
from askwhy.ui.today.small_button import SmallButton
from askwhy.wording.i18n import _


class Extras(QObject):
    """Two small buttons, made when they are first needed: most rows never need them."""

    later_wanted = Signal()
    note_wanted = Signal()

    def __init__(self, row: QWidget, before: QWidget, keys: RowKeys) -> None:
        super().__init__(row)
        self._row, self._before, self._keys = row, before, keys
        self.later: SmallButton | None = None
        self.note: SmallButton | None = None

    def offer(self, who: str, *, later: bool, note: bool) -> None:
        """Show or hide them."""
        if later and self.later is None:
            self.later = self._made("clock", _("Later"), _("Move or skip this step (L)"), menu=True)
            self.later.clicked.connect(lambda: self.later_wanted.emit())
        if note and self.note is None:
            self.note = self._made("pen", _("Add a note"), _("Write it before you answer (N)"))
            self.note.clicked.connect(lambda: self.note_wanted.emit())
        for button, shown in ((self.later, later), (self.note, note)):
            if button is not None:
                button.setAccessibleName(f"{button.text()}: {who}")
                button.setVisible(shown)

    def place(self, right: int) -> int:
        """Put them at the end of the first line, before `right`; gives where the words must end."""
        for button in (self.later, self.note):
            if button is not None and not button.isHidden():
                size = button.sizeHint()
                top = px(TOP_LINE) + (px(LINE) - size.height()) // 2
                place(button, right - size.width(), top, size.width(), size.height())
                right -= size.width() + px(4)
        return right

    def _made(self, icon: str, text: str, tip: str, *, menu: bool = False) -> SmallButton:
        made = SmallButton(icon, text, tip, self._row, menu=menu)
        self._keys.listen_to(made)
        # Under the pointer it is there for a click; Tab goes through the row in hand only.
        made.setFocusPolicy(self._before.focusPolicy())
        QWidget.setTabOrder(self._before, made)
        return made
