"""What a person can do with the book: go to another, see where it is, fill it, take it out, keep it safe."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Signal

from askwhy.ui.talk_verbs import TalkVerbs
from askwhy.wording.i18n import _, ngettext
from askwhy.workspace.home import BOOK_ENDING


class BookVerbs(TalkVerbs):
    """The verbs of the book. Forms are made when they are first needed, so that none costs start-up."""

    book_wanted = Signal(object, bool)
    """The Path of another Book to go to, and whether it may be made."""

    # Forms are imported when they are asked for: they cost the start nothing.

    def settings(self, focus: str = "") -> None:
        """Show the settings; `focus` names the row or the section to begin with ("address", "look")."""
        from askwhy.ui.settings.dialog import SettingsDialog

        self._open(lambda: SettingsDialog(self.bridge, self._window, focus))

    def three_questions(self) -> None:
        """Ask what letters, clocks and e-mails need to know."""
        from askwhy.ui.settings.questions import ThreeQuestions

        self._open(lambda: ThreeQuestions(self.bridge, self._window))

    def backups(self) -> None:
        """Show the backups, to restore one or to write another."""
        from askwhy.ui.forms.backups import BackupsForm

        self._open(lambda: BackupsForm(self.bridge, self._window))

    def export(self) -> None:
        """Ask for a file to write people, calendar or the whole book to."""
        from askwhy.ui.forms.exporting import ExportDialog

        self._open(lambda: ExportDialog(self.bridge, self._window))

    def open_another(self) -> None:
        """Ask for another book, and go to it."""
        from PySide6.QtWidgets import QFileDialog

        name, _kind = QFileDialog.getOpenFileName(
            self._window, _("Open another book"), self._folder(), self._kinds()
        )
        if name:
            self.go_to_book(Path(name))

    def take_over_book(self) -> None:
        """Ask for a book of another computer, and put a copy of it in the place of the one here, which is kept."""
        from PySide6.QtWidgets import QFileDialog

        name, _kind = QFileDialog.getOpenFileName(
            self._window, _("Your book from another computer"), "", self._kinds()
        )
        if name:
            self.take_over(Path(name))

    def take_over(self, other: Path) -> None:
        """Put a copy of another book in the place of this one, beside the window."""
        from askwhy.workspace import keeping
        from askwhy.workspace.jobs import Job

        book, now = self.bridge.opened.book.path, self.bridge.now()

        def taken(_replaced: object) -> None:
            self.bridge.workspace.tell_everything()
            self.bridge.said.emit(_("Your book is here. The file you chose stays as it is."), "")

        self.bridge.work(
            Job(lambda _tell: keeping.restore(other, book, now)), taken, self.bridge.refused.emit
        )

    def bring_book_in(self, file: Path) -> None:
        """Make a book again of what was exported as JSON, beside the window; it goes into an empty one only."""
        from askwhy.workspace.book_json import bring_book_in
        from askwhy.workspace.files import read_bytes
        from askwhy.workspace.jobs import Job
        from askwhy.workspace.workspace import Workspace

        book, now = self.bridge.opened.book.path, self.bridge.now()

        def work(_tell: object) -> int:
            workspace = Workspace.open(book, create=False)
            try:
                return bring_book_in(workspace, read_bytes(file), file.name, now)
            finally:
                workspace.close()

        def done(count: int) -> None:
            self.bridge.workspace.tell_everything()
            text = ngettext(
                "The whole book is in: one person.", "The whole book is in: {count} people.", count
            )
            self.bridge.said.emit(text, "undo")

        self.bridge.work(Job(work), done, self.bridge.refused.emit)

    def fill_example(self) -> None:
        """Fill the empty book with an example."""
        from askwhy.workspace.example import fill_example

        self._say_done(lambda now: fill_example(self.bridge.workspace, now, _), _("The example is in."))

    def remove_example(self) -> None:
        """Take the example out of the book."""
        from askwhy.workspace.example import remove_example

        self._say_done(lambda now: remove_example(self.bridge.workspace, now), _("The example is gone."))

    def _say_done(self, verb: Callable[[datetime], object], text: str) -> None:
        self.bridge.do(verb, say=lambda _result: text)

    def new_book(self) -> None:
        """Ask for the name of a new book, and go to it. What stands there already is opened, never replaced."""
        from PySide6.QtWidgets import QFileDialog

        name, _kind = QFileDialog.getSaveFileName(
            self._window,
            _("New book"),
            self._folder(),
            self._kinds(),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if name:
            path = Path(name)
            self.go_to_book(path if path.suffix else path.with_name(path.name + BOOK_ENDING), make=True)

    def go_to_book(self, book: Path, *, make: bool = False) -> None:
        """Go to another book; the one that is open stays open until that one is."""
        self.book_wanted.emit(book, make)

    def show_book(self) -> None:
        """Show where the book is, in the file manager."""
        from askwhy.ui.showing import show_file

        path = self.bridge.opened.book.path
        said = _("Your book is one file: {path}").format(path=path.absolute())
        show_file(path, self, lambda: self.bridge.refused.emit(said))

    def _folder(self) -> str:
        return str(self.bridge.opened.book.path.absolute().parent)

    def _kinds(self) -> str:
        return ";;".join((_("Books ({pattern})").format(pattern=f"*{BOOK_ENDING}"), _("All files (*)")))
