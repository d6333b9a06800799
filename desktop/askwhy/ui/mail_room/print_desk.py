"""The foot of the page at work: saves and prints what the errand has laid out, and asks whether it went well."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from askwhy.domain.ids import InterviewerId, StepId
from askwhy.domain.settings import SettingKey
from askwhy.printing.labels import LabelRun
from askwhy.ui.bridge import Bridge
from askwhy.ui.mail_room import words
from askwhy.ui.mail_room.errand import Errand
from askwhy.ui.mail_room.foot import Foot, PrintedWell
from askwhy.ui.mail_room.output import Brought, Output
from askwhy.wording import dates
from askwhy.wording.i18n import _


class PrintDesk(QWidget):
    """Labels count as used, and letters as posted, only once a person has said that they were printed well."""

    def __init__(self, bridge: Bridge, errand: Errand, settle: Callable[[], None]) -> None:
        super().__init__()
        self._bridge, self._errand = bridge, errand
        self._settle = settle
        """Lays out what was ticked a moment ago."""
        self._brought: Brought | None = None
        self.foot, self.well = Foot(), PrintedWell()
        self.output = Output(bridge, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.well)
        column.addWidget(self.foot)
        self._connect()

    def _connect(self) -> None:
        self.foot.save_wanted.connect(lambda: self.output.save(self._run(), self._file_name()))
        self.foot.print_wanted.connect(lambda: self.output.print(self._run(), self._file_name()))
        self.foot.stop_wanted.connect(self.output.stop)
        self.output.began.connect(lambda text, stoppable: self.foot.begin(text, stoppable=stoppable))
        self.output.progressed.connect(self.foot.progressed)
        self.output.ended.connect(self.foot.end)
        self.output.brought.connect(self._on_paper)
        self.well.well.connect(self._printed_well)

    def _run(self) -> LabelRun:
        self._settle()
        return self._errand.prepared.run

    def try_on_plain_paper(self) -> None:
        """Print with the edges of the labels; such a print uses no label and posts no letter."""
        name = _("labels {day}, trial.pdf").format(day=dates.short_day(self._bridge.today))
        self.output.print(self._run(), name, outline=True)

    def _file_name(self) -> str:
        return _("labels {day}.pdf").format(day=dates.short_day(self._bridge.today))

    def show_errand(self) -> None:
        """Say what will happen; and of what has happened, how many letters are still to be marked."""
        prepared = self._errand.prepared
        count = len(prepared.run.labels)
        self.foot.show_outcome(words.outcome(prepared.run, len(prepared.left_out)), count)
        self.well.count(len(self._letters()))

    def _on_paper(self, brought: Brought) -> None:
        self._brought = brought
        self.well.ask(brought.told, len(self._letters()))

    def _letters(self) -> list[StepId]:
        """Give the letters due to the people on the paper that came out last."""
        labels = self._brought.run.labels if self._brought is not None else ()
        return self._errand.choice.steps_of(InterviewerId(label.key) for label in labels)

    def _printed_well(self) -> None:
        """Mark the letters as posted and remember the next free label, as one change."""
        assert self._brought is not None
        run, letters, workspace = self._brought.run, self._letters(), self._bridge.workspace
        sheet = {SettingKey.SHEET: run.sheet.name, SettingKey.SHEET_POSITION: str(run.next_position)}
        if letters:
            self._bridge.do(
                lambda now: workspace.mark_posted(letters, now, sheet), then=lambda _applied: self._close()
            )
        else:
            said = _("{sheet} begins at {position} next time.").format(
                sheet=run.sheet.title, position=run.next_position
            )
            self._bridge.do(
                lambda now: workspace.set(sheet, now),
                then=lambda _applied: self._close(),
                say=lambda _applied: said,
            )

    def _close(self) -> None:
        self._brought = None
        self.well.hide()
