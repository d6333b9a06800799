"""The second column: which sheet, which of its labels are free, and what stands where."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from askwhy.domain.ids import InterviewerId
from askwhy.ui.look.controls import Text, Whole, button
from askwhy.ui.look.mirror import set_margins
from askwhy.ui.look.size import MEDIUM, SECOND, px
from askwhy.ui.mail_room import words
from askwhy.ui.mail_room.errand import Errand
from askwhy.ui.mail_room.extras import Extras
from askwhy.ui.mail_room.pager import Pager
from askwhy.ui.mail_room.prepared import Prepared
from askwhy.ui.mail_room.sheet_button import REACH, SheetButton
from askwhy.ui.mail_room.sheet_chooser import SheetList
from askwhy.ui.mail_room.sheet_picture import SheetPicture
from askwhy.wording.i18n import _

MARGIN = 24


class WhichColumn(QWidget):
    """The chooser, the picture of one sheet, and in words what it shows."""

    sheet_chosen = Signal(object)
    """The LabelSheet."""
    start_moved = Signal(int)
    """The first free label."""
    looked_at = Signal(object)
    """The InterviewerId whose label was clicked."""

    own_sheet_wanted = Signal()
    """A sheet of one's own shall be measured."""

    def __init__(self, errand: Errand) -> None:
        super().__init__()
        prepared = errand.prepared
        self._prepared, self._page, self._last = prepared, 0, ""
        self._looked_at = 0
        self.sheet = SheetButton()
        self.sheet.clicked.connect(self._open)
        self.list = SheetList(self, errand)
        self.list.chosen.connect(self.sheet_chosen)
        self.list.own_wanted.connect(self.own_sheet_wanted)
        self.extras = Extras(errand.wishes, labels=True)
        self._size = Whole("", SECOND, token="quiet")
        self.picture = SheetPicture(prepared)
        self.picture.valueChanged.connect(self.start_moved)
        self.picture.looked_at.connect(self.looked_at)
        self.picture.page_wanted.connect(self._turn)
        self.pager = Pager(_("The sheet before"), _("The next sheet"))
        self.pager.turned.connect(self._turn)
        self.used = Text("", weight=MEDIUM, wraps=True)
        self._hint = Text(_("Click another label, or press the arrow keys."), token="quiet", wraps=True)
        self.start_here = button("", "link")
        self.start_here.clicked.connect(lambda: self.picture.setValue(self._looked_at))
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, px(16), 0, px(16))
        column.setSpacing(px(8))
        head = QHBoxLayout()
        # The chooser's words stand on the column's line; its ground reaches into the margin.
        set_margins(head, px(MARGIN) - px(REACH), 0, px(MARGIN), 0)
        head.addWidget(self.sheet)
        head.addStretch(1)
        head.addWidget(self._size)
        column.addLayout(head)
        below = QVBoxLayout()
        below.setContentsMargins(px(MARGIN), 0, px(MARGIN), 0)
        below.setSpacing(px(4))
        for widget in (self.picture, self.pager, self.used, self._hint):
            below.addWidget(widget)
        below.insertSpacing(2, px(6))
        below.addWidget(self.start_here, 0, Qt.AlignmentFlag.AlignLeft)
        below.addWidget(self.extras)
        column.addLayout(below)
        column.addStretch(1)

    def show_prepared(self, prepared: Prepared, last_sheet: str) -> None:
        """Show what was laid out; `last_sheet` is the name of the sheet last used."""
        self._prepared, self._last = prepared, last_sheet
        sheet = prepared.run.sheet
        self._page = min(self._page, max(0, prepared.run.pages - 1))
        self.sheet.show_sheet(sheet)
        self._size.setText(words.sheet_size(sheet))
        self._hint.setVisible(sheet.per_sheet > 1)
        self._show_page()

    def look_at(self, key: InterviewerId | None) -> None:
        """Show whose label is looked at, on the page where it stands."""
        label, start = self._prepared.label_of(key), self._prepared.run.start
        self.picture.set_current(key)
        self.start_here.setVisible(label is not None and label.page == 0 and label.position != start)
        if label is not None:
            self._looked_at = label.position
            self.start_here.setText(_("Start at {position} instead").format(position=label.position))
            self._page = label.page
        self._show_page()

    def _show_page(self) -> None:
        run = self._prepared.run
        pages = max(1, run.pages)
        self.picture.show_page(self._prepared, self._page)
        self.pager.show_page(words.page(run, self._page), self._page, pages)
        self.used.setText(words.used(run.sheet, run.start))
        self.picture.setAccessibleDescription(self.used.text())

    def _turn(self, step: int) -> None:
        """Turn to another sheet of the run."""
        page = self._page + step
        if 0 <= page < self._prepared.run.pages:
            self._page = page
            self._show_page()

    def _open(self) -> None:
        place = self.sheet.mapToGlobal(QPoint(0, self.sheet.height() + px(2)))
        self.list.open_at(place, self.screen().availableGeometry(), self._last)
