"""Brings in people from files, beside the window: reads, shows what would change, then does what was picked."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from askwhy.domain.drafts import Problem
from askwhy.operations.imports import Sort
from askwhy.ui.bridge import Bridge
from askwhy.ui.forms.import_preview import ImportPreview, Picked
from askwhy.ui.forms.import_progress import ImportProgress
from askwhy.ui.forms.import_report import ImportReportView
from askwhy.ui.forms.import_work import Previewed, Source, read_and_compare
from askwhy.ui.forms.table_reading import TableReading
from askwhy.ui.forms.tables import Table, remember
from askwhy.wording.i18n import _, ngettext
from askwhy.workspace.jobs import Job, Progress, undisturbed
from askwhy.workspace.people_verbs import ImportReport
from askwhy.workspace.workspace import Workspace

T = TypeVar("T")

_AGAIN = 2
"""How the preview ends that is made anew: it is neither left nor taken."""

_PATIENCE_MS = 500
"""Work that ends sooner shows no progress: it would only flicker."""


class Brought(NamedTuple):
    """What an import did, and what could not be read."""

    report: ImportReport
    problems: tuple[Problem, ...]
    remarks: tuple[Problem, ...]


def ask_for_files(parent: QWidget, pattern: str) -> list[Path]:
    """Ask for contact files; none when it is left. `pattern` is that of file names ("*.vcf *.csv")."""
    kinds = ";;".join((_("Contact files ({pattern})").format(pattern=pattern), _("All files (*)")))
    chosen, _kind = QFileDialog.getOpenFileNames(parent, _("Import people"), "", kinds)
    return [Path(name) for name in chosen]


def bring_in(
    bridge: Bridge, parent: QWidget, paths: Sequence[Path], see: Callable[[], None] = lambda: None
) -> "Import":
    """Bring in the people of files, all as one change. `see` is called when they shall be seen."""
    return Import(bridge, parent, Source(tuple(paths)), see)


class Import(QObject):
    """One import under way. It lives until its report is shown."""

    progressed = Signal(int, int)
    """How many files are read, or people compared, and how many there are; from the work's own thread."""
    ended = Signal()
    """The work is over, whatever came of it; from its own thread."""

    def __init__(self, bridge: Bridge, parent: QWidget, source: Source, see: Callable[[], None]) -> None:
        super().__init__(parent)
        self._bridge, self._parent, self._source, self._see = bridge, parent, source, see
        self._waiting = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._progress: ImportProgress | None = None
        self.ended.connect(self._put_away)
        self._read(())

    @property
    def progress(self) -> "ImportProgress":
        """What shows how far the work is."""
        assert self._progress is not None
        return self._progress

    def _begin(self, title: str, then: Callable[[Any], None]) -> None:
        """Run the job, and show how far it is when it takes long."""
        progress = self._progress = ImportProgress(self._parent, title, self.job.cancel)
        self.progressed.connect(progress.show_done)
        self._waiting.timeout.connect(progress.open)
        self._waiting.start()
        self._bridge.work(self.job, then, self._refuse)

    def _read(self, tables: Sequence[Table]) -> None:
        """Read all; `tables` are those of which it was said how."""
        work = self._with_book(partial(read_and_compare, self._source, tables))
        self.job: Job[Any] = Job(work, self.progressed.emit)
        self._begin(_("Reading the files"), self._preview)

    def _bringing(self, previewed: Previewed, picked: Picked) -> Callable[[Progress], Brought]:
        """Give the work that brings in whom one has picked, as one change."""
        people = [previewed.people[place] for place in picked.places]
        same = {at: picked.same[place] for at, place in enumerate(picked.places) if place in picked.same}
        newer = {at for at, place in enumerate(picked.places) if place in picked.newer}

        def work(workspace: Workspace, now: datetime, tell: Progress) -> Brought:
            return Brought(
                workspace.bring_in(people, now, same, newer, tell), previewed.problems, previewed.remarks
            )

        return self._with_book(work)

    def _with_book(self, work: Callable[[Workspace, datetime, Progress], T]) -> Callable[[Progress], T]:
        """Give work its own connection to the Book."""
        book, now = self._bridge.workspace.book.path, self._bridge.now()

        def opened(tell: Progress) -> T:
            try:
                workspace = Workspace.open(book, create=False)
                try:
                    with undisturbed():
                        return work(workspace, now, tell)
                finally:
                    workspace.close()
            finally:
                self.ended.emit()

        return opened

    def _put_away(self) -> None:
        self._waiting.stop()
        if self._progress is not None:
            self._waiting.timeout.disconnect(self._progress.open)
            self._progress.put_away()
            self._progress = None

    def _preview(self, previewed: Previewed) -> None:
        """Show what would change, or say that nothing would; ask first where it is unclear how a table is read."""
        if previewed.unclear:
            asked = self._ask_how(previewed.unclear, previewed.tables, self._parent)
            asked.rejected.connect(self.deleteLater)
            return
        unchanged = sum(each.sort is Sort.UNCHANGED for each in previewed.coming)
        if unchanged == len(previewed.coming):
            self._report(Brought(ImportReport(0, 0, unchanged), previewed.problems, previewed.remarks))
            return
        view = ImportPreview(self._bridge, self._parent, previewed)
        view.picked.connect(lambda picked: self._bring(previewed, picked))
        view.reading_wanted.connect(lambda: self._ask_how(previewed.tables, previewed.tables, view))
        view.rejected.connect(self.deleteLater)
        view.finished.connect(view.deleteLater)
        view.open()

    def _ask_how(self, asked: Sequence[Table], tables: Sequence[Table], over: QWidget) -> TableReading:
        """Show how tables are read, to be corrected; `over` is the preview that goes then, if there is one."""
        view = TableReading(over, asked)

        def read(settled: Sequence[Table]) -> None:
            for table in settled:
                remember(table)
            if isinstance(over, ImportPreview):
                over.done(_AGAIN)
            said = {table.path: table for table in settled}
            self._read([said.get(table.path, table) for table in tables])

        view.settled.connect(read)
        view.finished.connect(view.deleteLater)
        view.open()
        return view

    def _bring(self, previewed: Previewed, picked: Picked) -> None:
        self.job = Job(self._bringing(previewed, picked), self.progressed.emit)
        self._begin(_("Bringing them in"), self._report)

    def _report(self, brought: Brought) -> None:
        report = brought.report
        if report.added or report.updated:
            self._bridge.workspace.tell_everything()
        view = ImportReportView(self._parent, report, brought.problems, self._see, brought.remarks)
        view.finished.connect(lambda _result: self._offer_undo(report))
        view.open()

    def _offer_undo(self, report: ImportReport) -> None:
        if report.added or report.updated:
            text = ngettext("One person brought in.", "{count} people brought in.", report.added)
            self._bridge.said.emit(text, "undo")
        self.deleteLater()

    def _refuse(self, sentence: str) -> None:
        stopped = self.job.fault is not None and self.job.fault.reason.key == "stopped"
        if stopped:
            self._bridge.said.emit(sentence, "")
        else:
            self._bridge.refused.emit(sentence)
        self.deleteLater()
