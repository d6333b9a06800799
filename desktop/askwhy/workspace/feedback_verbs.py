"""The verbs of what they said: words with their themes, and the things to do that came of them."""

from collections.abc import Iterable
from datetime import datetime

from askwhy.domain.changes import Change
from askwhy.domain.contacts import Plan, Touch
from askwhy.domain.drafts import NamedDraft
from askwhy.domain.feedback import Feedback, Mark, Theme, Todo
from askwhy.domain.ids import ApplicationId, FeedbackId, InterviewerId, TodoId, TouchId
from askwhy.domain.people import Interviewer
from askwhy.domain.touches import Outcome
from askwhy.facts.themes import LANGUAGE, themes
from askwhy.operations import feedback, outcomes
from askwhy.operations import themes as own_themes
from askwhy.operations import todos as to_do
from askwhy.store.applied import Applied
from askwhy.store.feedback import about
from askwhy.workspace import situations
from askwhy.workspace.doing import Doing
from askwhy.workspace.referring import of_named


class FeedbackVerbs(Doing):
    """What is done with what they said, and with what one learned of it."""

    def themes(self, language: str = LANGUAGE) -> dict[str, Theme]:
        """Give the themes that words can be about, by their keys, in a language: those of one's own last."""
        return {**themes(language), **{theme.key: theme for theme in self.book.every(Theme)}}

    def note_feedback(
        self,
        who: InterviewerId,
        at: datetime,
        words: str = "",
        marks: Iterable[Mark] = (),
        todo: str = "",
        touch: TouchId | None = None,
        application: ApplicationId | None = None,
    ) -> Applied:
        """Note what a person said, with a touch, or else with their last answer; without any, for the application
        that was last asked about.
        """
        marked = tuple(marks)
        return self.do(
            lambda: feedback.note(
                self.book.value(Interviewer, who),
                words=words,
                marks=marked,
                todo=todo,
                touch=self.book.value(Touch, touch) if touch is not None else self._last_answer(who),
                application=application if application is not None else self._application_of(who),
                on=self.day(at),
            ),
            at,
        )

    def after_talk(
        self,
        key: TouchId,
        at: datetime,
        outcome: Outcome | None = None,
        note: str = "",
        *,
        marks: Iterable[Mark] = (),
        todo: str = "",
        named: NamedDraft | None = None,
    ) -> Applied:
        """Say after a call what it brought."""
        marked = tuple(marks)

        def build() -> Change:
            touch = self.book.value(Touch, key)
            return outcomes.after_talk(
                situations.of_person(self.book, touch.interviewer),
                self.world,
                touch=touch,
                outcome=outcome,
                note=note,
                marks=marked,
                todo=todo,
                named=of_named(self.book, touch.interviewer, named, self.day(at)),
                on=self.day(at),
            )

        return self.do(build, at)

    def revise_feedback(
        self, key: FeedbackId, at: datetime, words: str, marks: Iterable[Mark], todo: str = ""
    ) -> Applied:
        """Correct what was said or what it is about, and perhaps add a thing to do."""
        marked = tuple(marks)

        def build() -> Change:
            said = self.book.value(Feedback, key)
            person = self.book.value(Interviewer, said.interviewer)
            return feedback.revise(said, person, words=words, marks=marked, todo=todo, on=self.day(at))

        return self.do(build, at)

    def remove_feedback(self, key: FeedbackId, at: datetime) -> Applied:
        """Take out what was said; what one wants to do stays."""

        def build() -> Change:
            said = self.book.value(Feedback, key)
            person = self.book.value(Interviewer, said.interviewer)
            return feedback.remove(said, person, todos=self.book.of(Todo, "feedback", [key]))

        return self.do(build, at)

    def add_todo(self, text: str, at: datetime, theme: str = "", said: FeedbackId | None = None) -> Applied:
        """Add a thing to do before the next interview."""
        words = self.book.value(Feedback, said) if said is not None else None
        return self.do(lambda: to_do.add(text=text, theme=theme, said=words, on=self.day(at)), at)

    def reword_todo(self, key: TodoId, text: str, at: datetime) -> Applied:
        """Say a thing to do otherwise."""
        return self.do(lambda: to_do.reword(self.book.value(Todo, key), text=text), at)

    def tick_todo(self, key: TodoId, done: bool, at: datetime) -> Applied:
        """Tick a thing to do, or take the tick away."""
        done_on = self.day(at) if done else None
        return self.do(lambda: to_do.tick(self.book.value(Todo, key), done_on=done_on), at)

    def remove_todo(self, key: TodoId, at: datetime) -> Applied:
        """Take a thing to do out."""
        return self.do(lambda: to_do.remove(self.book.value(Todo, key)), at)

    def keep_theme(self, name: str, at: datetime, key: str = "") -> str:
        """Keep a theme of one's own under a name, a new one where there is no key; gives its key."""

        def build() -> Change:
            before = self.book.value(Theme, key) if key else None
            return own_themes.keep_theme(self.themes(), name=name, before=before)

        applied = self.do(build, at)
        return next((edit.after.key for edit in applied.edits if isinstance(edit.after, Theme)), key)

    def drop_theme(self, key: str, at: datetime) -> Applied:
        """Take a theme of one's own out; the words that were about it stay."""
        return self.do(
            lambda: own_themes.drop_theme(
                self.book.value(Theme, key),
                said=self.book.values(Feedback, about(self.book.database, key)).values(),
                todos=self.book.of(Todo, "theme", [key]),
            ),
            at,
        )

    def _application_of(self, who: InterviewerId) -> ApplicationId | None:
        plans = self.book.of(Plan, "interviewer", [who])
        return plans[-1].application if plans else None

    def _last_answer(self, who: InterviewerId) -> Touch | None:
        answers = [touch for touch in self.book.of(Touch, "interviewer", [who]) if touch.is_answer]
        return max(answers, key=lambda touch: touch.at, default=None)
