"""Brings in people from files, beside the window: reads, shows what would change, then does what was picked."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QProgressBar, QWidget

from askwhy.domain.drafts import PersonDraft, Problem
from askwhy.domain.faults import Fault
from askwhy.operations.people import Coming
from askwhy.ui.bridge import EVERYTHING, Bridge
from askwhy.ui.forms.frame import Frame
from askwhy.ui.forms.import_preview import ImportPreview, Picked, Sort, sort_of
from askwhy.ui.forms.import_report import ImportReportView
from askwhy.ui.look.controls import Text, button
from askwhy.wording.i18n import _, ngettext
from askwhy.workspace.files import read_files
from askwhy.workspace.jobs import Job, Progress
from askwhy.workspace.people_verbs import ImportReport
from askwhy.workspace.workspace import Workspace

T = TypeVar("T")

_PATIENCE_MS = 500
"""Work that ends sooner shows no progress: it would only flicker."""


class Previewed(NamedTuple):
    """Who was read, what they would change, and what could not be read."""

    people: tuple[PersonDraft, ...]
    coming: tuple[Coming, ...]
    problems: tuple[Problem, ...]


class Brought(NamedTuple):
    """What an import did, and what could not be read."""

    report: ImportReport
    problems: tuple[Problem, ...]


def ask_for_files(parent: QWidget, pattern: str) -> list[Path]:
    """Ask for contact files; none when it is left. `pattern` is that of file names ("*.vcf *.csv")."""
    kinds = ";;".join((_("Contact files ({pattern})").format(pattern=pattern), _("All files (*)")))
    chosen, _kind = QFileDialog.getOpenFileNames(parent, _("Import people"), "", kinds)
    return [Path(name) for name in chosen]


def bring_in(
    bridge: Bridge, parent: QWidget, paths: Sequence[Path], see: Callable[[], None] = lambda: None
) -> "Import":
    """Bring in the people of files, all as one change. `see` is called when they shall be seen."""
    return Import(bridge, parent, paths, see)


class Import(QObject):
    """One import under way. It lives until its report is shown."""

    progressed = Signal(int, int)
    """How many files are read, and how many there are; from the work's own thread."""
    ended = Signal()
    """The work is over, whatever came of it; from its own thread."""

    def __init__(
        self, bridge: Bridge, parent: QWidget, paths: Sequence[Path], see: Callable[[], None]
    ) -> None:
        super().__init__(parent)
        self._bridge, self._parent, self._see = bridge, parent, see
        self._waiting = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._progress: ImportProgress | None = None
        self.ended.connect(self._put_away)
        self.job: Job[Any] = Job(self._reading(list(paths)), self.progressed.emit)
        self._begin(len(paths), self._preview)

    @property
    def progress(self) -> "ImportProgress":
        """What shows how far the work is."""
        assert self._progress is not None
        return self._progress

    def _begin(self, files: int, then: Callable[[Any], None]) -> None:
        """Run the job, and show how far it is when it takes long."""
        progress = self._progress = ImportProgress(self._parent, files, self.job.cancel)
        self.progressed.connect(progress.show_done)
        self._waiting.timeout.connect(progress.open)
        self._waiting.start()
        self._bridge.work(self.job, then, self._refuse)

    def _reading(self, paths: list[Path]) -> Callable[[Progress], Previewed]:
        """Give the work that reads and compares; it changes nothing."""

        def work(workspace: Workspace, now: datetime, tell: Progress) -> Previewed:
            read = read_files(paths, tell)
            if not tell(len(paths), len(paths)):
                raise Fault("stopped")
            return Previewed(read.people, workspace.preview(read.people, now), read.problems)

        return self._with_book(work)

    def _bringing(self, previewed: Previewed, picked: Picked) -> Callable[[Progress], Brought]:
        """Give the work that brings in whom one has picked, as one change."""
        people = [previewed.people[place] for place in picked.places]
        same = {at: picked.same[place] for at, place in enumerate(picked.places) if place in picked.same}

        def work(workspace: Workspace, now: datetime, tell: Progress) -> Brought:
            if not tell(0, 1):
                raise Fault("stopped")
            return Brought(workspace.bring_in(people, now, same), previewed.problems)

        return self._with_book(work)

    def _with_book(self, work: Callable[[Workspace, datetime, Progress], T]) -> Callable[[Progress], T]:
        """Give work its own connection to the Book."""
        book, now = self._bridge.workspace.book.path, self._bridge.now()

        def opened(tell: Progress) -> T:
            try:
                workspace = Workspace.open(book, create=False)
                try:
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
        """Show what would change; where nothing would, only say so."""
        unchanged = sum(sort_of(each) is Sort.UNCHANGED for each in previewed.coming)
        if unchanged == len(previewed.coming):
            self._report(Brought(ImportReport(0, 0, unchanged), previewed.problems))
            return
        view = ImportPreview(self._bridge, self._parent, previewed.coming, len(previewed.problems))
        view.picked.connect(lambda picked: self._bring(previewed, picked))
        view.rejected.connect(self.deleteLater)
        view.finished.connect(view.deleteLater)
        view.open()

    def _bring(self, previewed: Previewed, picked: Picked) -> None:
        self.job = Job(self._bringing(previewed, picked), self.progressed.emit)
        self._begin(1, self._report)

    def _report(self, brought: Brought) -> None:
        report = brought.report
        if report.added or report.updated:
            self._bridge.workspace.tell(EVERYTHING)
        view = ImportReportView(self._parent, report, brought.problems, self._see)
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


class ImportProgress(Frame):
    """How far the reading is, with a way to stop it."""

    def __init__(self, parent: QWidget, files: int, stop: Callable[[], None]) -> None:
        super().__init__(parent, _("Reading the files"), 400)
        self._stop = stop
        self.said = Text(_("Nothing is kept before all is read."), token="quiet", wraps=True)
        self.bar = QProgressBar()
        self.bar.setAccessibleName(_("How far it is"))
        self.bar.setProperty("kind", "field")
        self.bar.setTextVisible(False)
        # One file alone tells no part of the way.
        self.bar.setRange(0, files if files > 1 else 0)
        self.cancel = button(_("Stop"))
        self.cancel.clicked.connect(self.reject)
        self.add_wide(self.bar)
        self.add_wide(self.said)
        self.buttons.addButton(self.cancel, QDialogButtonBox.ButtonRole.RejectRole)
        self.settle()

    def show_done(self, done: int, total: int) -> None:
        """Show how many files are read."""
        if total > 1:
            self.bar.setValue(done)

    def reject(self) -> None:
        """Stop the work; the dialog goes when it has ended."""
        self.cancel.setEnabled(False)
        self.said.setText(_("Stopping."))
        self._stop()

    def put_away(self) -> None:
        """Go, the work has ended."""
        self.done(0)
        self.deleteLater()
