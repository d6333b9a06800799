"""The foot of the page at work: saves and prints what the errand has laid out, and asks whether it went well."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from askwhy.domain.ids import InterviewerId, StepId
from askwhy.domain.papers import usual_paper
from askwhy.printing.call_sheet import CallSheetRun
from askwhy.printing.drawing import Run
from askwhy.printing.labels import LabelRun
from askwhy.printing.letters import LetterRun
from askwhy.printing.ruler import ruler
from askwhy.ui.bridge import Bridge
from askwhy.ui.mail_room import sayings
from askwhy.ui.mail_room.errand import Errand
from askwhy.ui.mail_room.foot import Foot, PrintedWell
from askwhy.ui.mail_room.output import Brought, Output
from askwhy.ui.mail_room.task import Task
from askwhy.ui.mail_room.wishes import Kind
from askwhy.wording import dates
from askwhy.wording.i18n import _
from askwhy.wording.ruler import ruler_words


class PrintDesk(QWidget):
    """Labels count as used, and letters as posted, only once a person has said that they were printed well."""

    envelopes_wanted = Signal()
    """After the letters, for the same people in the same order; the question about them stays open."""

    grew = Signal()
    """It became higher or lower: the question came or went."""

    def __init__(self, bridge: Bridge, errand: Errand, settle: Callable[[], bool]) -> None:
        super().__init__()
        self._bridge, self._errand = bridge, errand
        self._settle = settle
        """Lays out what was ticked a moment ago; tells whether that is done."""
        self._brought: Brought | None = None
        self._looked_at: InterviewerId | None = None
        self.foot, self.well = Foot(), PrintedWell()
        self.output = Output(bridge, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.well)
        column.addWidget(self.foot)
        self._connect()

    def _connect(self) -> None:
        self.foot.save_wanted.connect(self._save)
        self.foot.print_wanted.connect(self._print)
        self.foot.stop_wanted.connect(self.output.stop)
        self.output.began.connect(lambda text, stoppable: self.foot.begin(text, stoppable=stoppable))
        self.output.progressed.connect(self.foot.progressed)
        self.output.ended.connect(self.foot.end)
        self.output.brought.connect(self._on_paper)
        self.well.well.connect(self._printed_well)
        self.well.again.connect(self._print_again)
        self.well.again_from_label.connect(self._print_from_label)
        self.well.onward.connect(self.envelopes_wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell that there is another height."""
        super().resizeEvent(event)
        if event.size().height() != event.oldSize().height():
            self.grew.emit()

    @property
    def _run(self) -> Run:
        return self._errand.prepared.current

    def _save(self) -> None:
        if self._settle():
            self.output.save(self._run, self._file_name())

    def _print(self) -> None:
        if self._settle():
            self.output.print(Task(self._run, self._file_name(), printer=self._printer()))

    def _printer(self) -> str:
        """Only an envelope that a printer does not know is laid out for one printer."""
        wishes = self._errand.wishes
        fed = wishes.kind is Kind.ENVELOPES and wishes.told is not None
        return wishes.printer if fed else ""

    def try_on_plain_paper(self) -> None:
        """Print with edges and zones; such a print uses no label and posts no letter."""
        if self._settle():
            name = self._file_name(trial=True)
            self.output.print(Task(self._run, name, outline=True, printer=self._printer()))

    def print_ruler(self) -> None:
        """Print the page by which a printer is set straight."""
        paper = usual_paper(self._bridge.workspace.world.home)
        run = ruler(paper, ruler_words())
        self.output.print(Task(run, _("ruler page.pdf"), outline=True, corrected=False))

    def _file_name(self, *, trial: bool = False) -> str:
        day = dates.short_day(self._bridge.today)
        return sayings.file_name(self._run, day, trial=trial)

    def show_errand(self) -> None:
        """Say what will happen; and of what has happened, how many letters are still to be marked."""
        prepared = self._errand.prepared
        run = prepared.current
        self.foot.show_outcome(
            sayings.outcome(run, len(prepared.left_out)), sayings.print_verb(run), able=bool(run.pieces)
        )
        self.well.count(len(self._letters()))

    def _on_paper(self, brought: Brought) -> None:
        if isinstance(brought.run, CallSheetRun):
            self._bridge.said.emit(brought.told, "")
            return
        self._brought = brought
        pages = [sayings.page_of(brought.run, page) for page in range(brought.run.pages)]
        letters = isinstance(brought.run, LetterRun)
        self.well.ask(brought.told, len(self._letters()), pages, envelopes=letters)
        self._offer_label()

    def _print_again(self, page: int) -> None:
        """Print what came out badly once more, on the same places."""
        if self._brought is not None:
            self.output.print(
                Task(self._brought.run, self._file_name(), first_page=page, printer=self._printer())
            )

    def look_at(self, key: InterviewerId | None) -> None:
        """Know whose label is looked at: printing can begin again there."""
        self._looked_at = key
        self._offer_label()

    def _offer_label(self) -> None:
        run = self._brought.run if self._brought is not None else None
        rest = self._rest()
        if not isinstance(run, LabelRun):
            self.well.offer_label("", able=False)
        elif rest is None or rest.labels == run.labels:
            self.well.offer_label(sayings.how_to_begin(run), able=False)
        else:
            self.well.offer_label(sayings.from_label(rest, self._errand.name_of(self._looked_at)), able=True)

    def _rest(self) -> LabelRun | None:
        """Give what came to paper from the label on that is looked at."""
        run = self._brought.run if self._brought is not None else None
        return run.since(self._looked_at or 0) if isinstance(run, LabelRun) else None

    def _print_from_label(self) -> None:
        """Print the rest once more, on the same places; what is asked afterwards is about all of it."""
        rest = self._rest()
        if rest is not None and self._brought is not None:
            page = rest.labels[0].page
            self.output.print(Task(rest, self._file_name(), first_page=page, whole=self._brought.run))

    def _letters(self) -> list[StepId]:
        """Give the letters due to the people on the paper that came out last."""
        keys = self._brought.run.keys if self._brought is not None else ()
        return self._errand.choice.steps_of(InterviewerId(key) for key in dict.fromkeys(keys))

    def _printed_well(self) -> None:
        """Mark the letters as posted and remember the next free label, as one change."""
        assert self._brought is not None
        run, letters, workspace = self._brought.run, self._letters(), self._bridge.workspace
        used = (run.sheet, run.next_position) if isinstance(run, LabelRun) else None
        if letters:
            self._bridge.do(
                lambda now: workspace.printed(letters, used, now), then=lambda _applied: self._close()
            )
        elif used is not None:
            self._bridge.do(
                lambda now: workspace.printed([], used, now),
                then=lambda _applied: self._close(),
                say=lambda _applied: sayings.used_up(used[0].title, used[1]),
            )
        else:
            self._close()

    def _close(self) -> None:
        self._brought = None
        self.well.hide()
