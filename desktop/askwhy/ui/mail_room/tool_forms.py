"""Opens the forms of the mail room's tools: a sheet of one's own, and a printer to be set straight."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from askwhy.domain.ids import InterviewerId
from askwhy.domain.papers import usual_paper
from askwhy.domain.printers import Face, Feed
from askwhy.domain.sheets import LabelSheet
from askwhy.ui.bridge import Bridge
from askwhy.ui.mail_room.columns import Columns
from askwhy.ui.mail_room.printers import printer_names


class ToolForms(QObject):
    """Each form is made when it is first needed."""

    sheet_kept = Signal(object)
    """The LabelSheet that was measured."""
    ruler_wanted = Signal()
    """The ruler page shall be printed."""

    def __init__(self, bridge: Bridge, page: QWidget) -> None:
        super().__init__(page)
        self._bridge, self._page = bridge, page

    def serve(self, columns: Columns) -> None:
        """Do what the columns ask for."""
        columns.straighten_wanted.connect(self.straighten)
        columns.came_back.connect(self.letter_came_back)
        columns.envelopes.fed.connect(self.keep_feed)
        columns.which.list.favoured.connect(self.favour)
        columns.which.own_sheet_wanted.connect(self.measure_sheet)

    def favour(self, sheet: LabelSheet, on: bool) -> None:
        """Put a sheet among the favourites, or take it out."""
        self._bridge.do(lambda now: self._bridge.workspace.favour_sheet(sheet, on, now))

    def keep_feed(self, printer: str, feed: Feed, face: Face) -> None:
        """Remember how a printer takes an envelope in."""
        self._bridge.do(lambda now: self._bridge.workspace.set_feed(printer, feed, face, now))

    def letter_came_back(self, key: InterviewerId) -> None:
        """Close the address from which a letter came back; one click, for it can be undone."""
        self._bridge.do(lambda now: self._bridge.workspace.letter_returned(key, now))

    def measure_sheet(self) -> None:
        """Ask for the measures of a sheet of one's own."""
        from askwhy.ui.mail_room.own_sheet import OwnSheetForm  # not before one is measured

        paper = usual_paper(self._bridge.workspace.world.home)
        form = OwnSheetForm(self._bridge, self._page.window(), paper.title.casefold())
        form.saved.connect(self.sheet_kept)
        form.open()

    def straighten(self) -> None:
        """Ask what a ruler page measured, or print one."""
        from askwhy.ui.mail_room.straighten import StraightenForm  # not before it is wanted

        form = StraightenForm(self._bridge, self._page.window(), printer_names(), self._bridge.today)
        form.ruler_wanted.connect(self.ruler_wanted)
        form.open()
