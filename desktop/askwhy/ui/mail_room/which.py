"""The second column: which sheet, which of its labels are free, and what stands where."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from askwhy.domain.ids import InterviewerId
from askwhy.printing.labels import LabelRun
from askwhy.ui.look.controls import Text, Whole, button
from askwhy.ui.look.size import MEDIUM, SECOND, px
from askwhy.ui.mail_room.prepared import Prepared
from askwhy.ui.mail_room.sheet_chooser import REACH, SheetButton, SheetList
from askwhy.ui.mail_room.sheet_picture import SheetPicture
from askwhy.ui.mail_room.words import sheet_size, used
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

    def __init__(self, run: LabelRun) -> None:
        super().__init__()
        self._run, self._page, self._last = run, 0, ""
        self._looked_at = 0
        self.sheet = SheetButton()
        self.sheet.clicked.connect(self._open)
        self.list = SheetList(self)
        self.list.chosen.connect(self.sheet_chosen)
        self._size = Whole("", SECOND, token="quiet")
        self.picture = SheetPicture(run)
        self.picture.valueChanged.connect(self.start_moved)
        self.picture.looked_at.connect(self.looked_at)
        self.picture.page_wanted.connect(self._turn)
        self._page_said = Whole("", SECOND)
        self.back = button("", "flat", "left", name=_("The sheet before"))
        self.on = button("", "flat", "right", name=_("The next sheet"))
        self.back.clicked.connect(lambda: self._turn(-1))
        self.on.clicked.connect(lambda: self._turn(1))
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
        head.setContentsMargins(px(MARGIN) - px(REACH), 0, px(MARGIN), 0)
        head.addWidget(self.sheet)
        head.addStretch(1)
        head.addWidget(self._size)
        column.addLayout(head)
        below = QVBoxLayout()
        below.setContentsMargins(px(MARGIN), 0, px(MARGIN), 0)
        below.setSpacing(px(4))
        for widget in (self.picture, self._pager(), self.used, self._hint):
            below.addWidget(widget)
        below.insertSpacing(2, px(6))
        below.addWidget(self.start_here, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(below)
        column.addStretch(1)

    def _pager(self) -> QWidget:
        self._pages = QWidget()
        row = QHBoxLayout(self._pages)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        for widget in (self.back, self._page_said, self.on):
            row.addWidget(widget)
        row.addStretch(1)
        return self._pages

    def show_prepared(self, prepared: Prepared, last_sheet: str) -> None:
        """Show what was laid out; `last_sheet` is the name of the sheet last used."""
        self._run, self._last = prepared.run, last_sheet
        self._page = min(self._page, max(0, self._run.pages - 1))
        self.sheet.show_sheet(self._run.sheet)
        self._size.setText(sheet_size(self._run.sheet))
        self._hint.setVisible(self._run.sheet.per_sheet > 1)
        self._show_page()

    def look_at(self, key: InterviewerId | None, prepared: Prepared) -> None:
        """Show whose label is looked at, on the page where it stands."""
        label = prepared.label_of(key)
        self.picture.set_current(key)
        movable = label is not None and label.page == 0 and label.position != self._run.start
        self.start_here.setVisible(movable)
        if label is not None:
            self._looked_at = label.position
            self.start_here.setText(_("Start at {position} instead").format(position=label.position))
            self._page = label.page
        self._show_page()

    def _show_page(self) -> None:
        pages = max(1, self._run.pages)
        self.picture.show_run(self._run, self._page)
        self._pages.setVisible(pages > 1)
        said = _("Sheet {number} of {count}").format(number=self._page + 1, count=pages)
        self._page_said.setText(said)
        self.back.setEnabled(self._page > 0)
        self.on.setEnabled(self._page < pages - 1)
        self.used.setText(used(self._run.sheet, self._run.start))
        self.picture.setAccessibleDescription(self.used.text())

    def _turn(self, step: int) -> None:
        """Turn to another sheet of the run."""
        page = self._page + step
        if 0 <= page < self._run.pages:
            self._page = page
            self._show_page()

    def _open(self) -> None:
        place = self.sheet.mapToGlobal(QPoint(0, self.sheet.height() + px(2)))
        self.list.open_at(place, self.screen().availableGeometry(), self._last)
