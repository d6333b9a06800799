"""What a person can do from any page: opens the form that a verb needs, or does it at once."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication

from askwhy.domain.ids import ApplicationId, InterviewerId, InterviewId, StepId
from askwhy.domain.wishes import CallWishes
from askwhy.ui.book_verbs import BookVerbs
from askwhy.ui.drops import Given, given_by
from askwhy.workspace.home import BOOK_ENDING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from askwhy.domain.drafts import PersonDraft

CONTACT_FILES = "*.vcf *.vcard *.csv *.tsv *.txt *.ldif *.ldi *.mab *.json"


class Verbs(BookVerbs):
    """The verbs of the window. Forms are made when they are first needed, so that none costs start-up."""

    people_wanted = Signal()
    """Everyone in the Book shall be seen."""

    # Forms and the example are imported when they are asked for: they cost the start nothing.

    # People

    def add_person(self) -> None:
        """Ask for a new interviewer."""
        from askwhy.ui.forms.person import PersonForm

        self._open(lambda: PersonForm(self.bridge, self._window))

    def edit_person(self, key: InterviewerId, focus: str = "") -> None:
        """Ask for the changes of an interviewer; `focus` names the field to begin with ("street")."""
        from askwhy.ui.forms.person import PersonForm

        self._open(lambda: PersonForm(self.bridge, self._window, key, focus))

    def rewrite_person(
        self,
        key: InterviewerId,
        change: "Callable[[PersonDraft], PersonDraft]",
        then: Callable[[object], None],
        refused: Callable[[str], None],
    ) -> None:
        """Write one value of a person anew, as the form would."""
        book = self.bridge.workspace
        self.bridge.do(lambda now: book.edit_person(key, change(book.draft_of(key)), now), then, refused)

    def call(self, who: InterviewerId, step: StepId | None = None, note: str = "") -> None:
        """Open the page of a call, or bring it to the front where it is open; nothing is recorded yet.

        Without a step, the next one of their plan counts if it is a call.
        """
        from askwhy.ui.call.page import CallPage

        opened = [page for page in self._window.findChildren(CallPage) if page.person == who]
        if opened and opened[0].isVisible():
            opened[0].add_note(note)
            self._bring(opened[0])
            return

        def make() -> CallPage:
            page = CallPage(self.bridge, self._window, self, who, step)
            page.add_note(note)
            return page

        self.bridge.do(lambda _now: make(), then=self._bring)

    def _bring(self, page: "QDialog") -> None:
        page.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        page.show()
        page.raise_()
        page.activateWindow()

    def print_person(self, key: InterviewerId) -> None:
        """Show everything about an interviewer as pages, to be printed or saved."""
        from askwhy.ui.person.record_dialog import RecordDialog

        self._open(lambda: RecordDialog(self.bridge, self._window, key))

    def forget_person(self, key: InterviewerId) -> None:
        """Ask whether an interviewer shall be forgotten."""
        from askwhy.ui.forms.forget import ForgetForm

        self._open(lambda: ForgetForm(self.bridge, self._window, key))

    def tag(self, people: Sequence[InterviewerId]) -> None:
        """Ask which tags people shall have."""
        from askwhy.ui.forms.tags import TagsForm

        self._open(lambda: TagsForm(self.bridge, self._window, people))

    def start_plans(self, people: Sequence[InterviewerId]) -> None:
        """Ask for several people, one after another, which plan to start."""
        if len(people) == 1:
            self.start_plan(people[0])
            return
        from askwhy.ui.forms.start import StartForm
        from askwhy.ui.plan_round import PlanRound

        def show(who: InterviewerId, then: Callable[[StartForm], None]) -> None:
            def make() -> StartForm:
                form = StartForm(self.bridge, self._window, who)
                form.templates_wanted.connect(lambda: self.plan_templates(form))
                then(form)
                return form

            self._open(make)

        PlanRound(self, people, show).go_on()

    def wish(self, key: InterviewerId, wishes: CallWishes) -> None:
        """Note what a person wishes of calls."""
        self.bridge.do(lambda now: self.bridge.workspace.wish(key, wishes, now))

    def import_files(self, paths: Sequence[Path] = ()) -> None:
        """Bring in people from files; without any, ask for them first."""
        from askwhy.ui.forms.importing import ask_for_files, bring_in

        chosen = paths or ask_for_files(self._window, CONTACT_FILES)
        if len(chosen) == 1 and chosen[0].suffix.casefold() == ".json":
            self.bring_book_in(chosen[0])
        elif chosen:
            bring_in(self.bridge, self._window, chosen, self.people_wanted.emit)

    def take(self, given: Given) -> None:
        """Take what was dropped on the window or pasted: a book is opened, people are brought in."""
        books = [path for path in given.files if path.suffix.casefold() == BOOK_ENDING]
        if books and len(given.files) == 1:
            self.go_to_book(books[0])
        elif given.files:
            self.import_files(given.files)
        else:
            from askwhy.ui.forms.pasting import take_text

            take_text(self.bridge, self._window, given.text, self._open, self.people_wanted.emit)

    def paste(self) -> None:
        """Take what is on the clipboard: a card, an e-mail signature, files."""
        self.take(given_by(QGuiApplication.clipboard().mimeData()))

    def doubles(self) -> None:
        """Show who may be in the book twice."""
        from askwhy.ui.forms.doubles import DoublesView

        self._open(lambda: DoublesView(self.bridge, self._window))

    # Applications

    def add_application(self) -> None:
        """Ask for a new application."""
        from askwhy.ui.forms.application import ApplicationForm

        self._open(lambda: ApplicationForm(self.bridge, self._window))

    def edit_application(self, key: ApplicationId) -> None:
        """Ask for the changes of an application."""
        from askwhy.ui.forms.application import ApplicationForm

        self._open(lambda: ApplicationForm(self.bridge, self._window, key))

    def add_interview(self, key: ApplicationId) -> None:
        """Ask for a new interview of an application."""
        from askwhy.ui.forms.interview import InterviewForm

        self._open(lambda: InterviewForm(self.bridge, self._window, key))

    def edit_interview(self, key: InterviewId) -> None:
        """Ask for the changes of an interview."""
        from askwhy.ui.forms.interview import InterviewForm, application_of

        self._open(lambda: InterviewForm(self.bridge, self._window, application_of(self.bridge, key), key))

    def decide(self, key: ApplicationId | None = None) -> None:
        """Ask what became of an application: "I was turned down", when, by whom; then offer the plan."""
        from askwhy.ui.forms.decision import DecisionForm

        def make() -> DecisionForm:
            form = DecisionForm(self.bridge, self._window, key)
            form.plan_wanted.connect(self.start_plan)
            return form

        self._open(make)

    # All plans at once

    def pause_everything(self) -> None:
        """Ask until which day everything shall rest."""
        from askwhy.ui.forms.pause import PauseForm

        self._open(lambda: PauseForm(self.bridge, self._window))

    def found_job(self) -> None:
        """Say what ends and who is thanked because a job was found, then do it."""
        from askwhy.ui.forms.found_job import FoundJobForm

        self._open(lambda: FoundJobForm(self.bridge, self._window))
