"""The third column: how the label looks that one has chosen to see, and what it is made of."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from askwhy.domain.ids import InterviewerId
from askwhy.printing.labels import LabelRun, PlacedLabel
from askwhy.ui.look.controls import Rule, Text, Whole, button
from askwhy.ui.look.size import BOLD, NAME, SECOND, px
from askwhy.ui.mail_room import words
from askwhy.ui.mail_room.prepared import Prepared
from askwhy.ui.mail_room.preview import LabelPreview
from askwhy.wording.habits import decimal
from askwhy.wording.i18n import _


class HowColumn(QWidget):
    """One label in true size, its measures, and two ways to make it better."""

    changed = Signal(object)
    """The InterviewerId whose address shall be changed."""
    trial_wanted = Signal()
    """A print on plain paper, with the edges of the labels."""
    came_back = Signal(object)
    """The InterviewerId whose letter came back."""
    straighten_wanted = Signal()
    """A printer shall be set straight."""

    def __init__(self) -> None:
        super().__init__()
        self._key: InterviewerId | None = None
        self._title = Text("", NAME, BOLD)
        self._size = Whole("", SECOND, token="quiet")
        self.preview = LabelPreview()
        self.nothing = Text("", token="quiet", wraps=True)
        self._facts = [Text("") for _fact in range(3)]
        self._below = QWidget()
        self.change = button(_("Change the address"), "link", "pen")
        self.change.clicked.connect(lambda: self.changed.emit(self._key))
        self.trial = button(_("Try it on plain paper first"), "link", "print")
        self.trial.setToolTip(_("Draws the edge of each label, to hold against the sheet."))
        self.trial.setAccessibleDescription(self.trial.toolTip())
        self.trial.clicked.connect(self.trial_wanted)
        self.straighten = button(_("Set the printer straight"), "link", "sliders")
        self.straighten.clicked.connect(self.straighten_wanted)
        self.returned = button(_("Their letter came back"), "link", "undo")
        self.returned.setToolTip(_("Closes the address; the next letter takes another one."))
        self.returned.clicked.connect(lambda: self.came_back.emit(self._key))
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(16), px(24), px(16))
        column.setSpacing(px(8))
        head = QHBoxLayout()
        head.setSpacing(px(8))
        self._title.setFixedHeight(px(32))
        head.addWidget(self._title, 1)
        head.addWidget(self._size)
        column.addLayout(head)
        column.addWidget(self.preview)
        column.addWidget(self.nothing)
        column.addWidget(self._below)
        column.addWidget(self.returned, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        below = QVBoxLayout(self._below)
        below.setContentsMargins(0, px(16), 0, 0)
        below.setSpacing(px(16))
        below.addWidget(Rule())
        below.addLayout(self._grid())
        below.addWidget(Rule())
        links = QVBoxLayout()
        links.setSpacing(px(4))
        for link in (self.change, self.trial, self.straighten):
            links.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        below.addLayout(links)

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(16))
        grid.setVerticalSpacing(px(8))
        grid.setColumnStretch(1, 1)
        for row, (name, fact) in enumerate(
            zip((_("Place"), _("Label"), _("Text")), self._facts, strict=True)
        ):
            grid.addWidget(Whole(name, SECOND, token="quiet"), row, 0)
            grid.addWidget(fact, row, 1)
        return grid

    def show_label(
        self, key: InterviewerId | None, prepared: Prepared, without: str, *, posted: bool = False
    ) -> None:
        """Show the label of a person, or say `without` one why; `posted` tells whether a letter is under way."""
        self.returned.setVisible(posted)
        self._key = key
        label = prepared.label_of(key)
        self.preview.show_label(prepared.run, label)
        for widget in (self.preview, self._below):
            widget.setVisible(label is not None)
        self.nothing.setVisible(label is None)
        self.nothing.setText(without)
        if label is None:
            self._title.setText(_("Label"))
        else:
            self._say_facts(prepared.run, label)
        self._say_size()

    def _say_facts(self, run: LabelRun, label: PlacedLabel) -> None:
        number, place = words.place(run, label)
        self._title.setText(_("Label {number}").format(number=number))
        size = f"{decimal(label.box.width)} × {decimal(label.box.height)} mm"
        for fact, text in zip(self._facts, (place, size, f"{decimal(label.points)} pt"), strict=True):
            fact.setText(text)

    def _say_size(self) -> None:
        """Say whether it is shown in true size."""
        percent = self.preview.percent(self.preview.width())
        shown = _("true size") if percent >= 100 else _("at {percent} %").format(percent=percent)
        self._size.setText("" if self.preview.isHidden() else shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say the size anew: a narrow column shows a wide label smaller."""
        super().resizeEvent(event)
        self._say_size()
