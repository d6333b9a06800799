"""The verbs of what happens to oneself: days off, a pile that waited, a job that was found."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime

from askwhy.domain.changes import Change
from askwhy.domain.contacts import Plan, Touch
from askwhy.domain.days_off import DaysOff
from askwhy.domain.ids import StepId
from askwhy.domain.outreach import PlanState
from askwhy.domain.people import Interviewer
from askwhy.domain.settings import Setting, SettingKey
from askwhy.domain.touches import Direction
from askwhy.operations import away
from askwhy.operations import found_job as jobs
from askwhy.operations.editing import Edits
from askwhy.operations.situations import PlanView
from askwhy.store.applied import Applied
from askwhy.workspace import situations
from askwhy.workspace.doing import Doing


class LifeVerbs(Doing):
    """What changes all plans of a Book at once."""

    def pause_until(self, until: date, at: datetime) -> Applied:
        """Let everything rest until a day."""

        def build() -> Change:
            views = self._unfinished()
            return away.pause_until(
                self.book.values(Setting, [SettingKey.DAYS_OFF.value]).get(SettingKey.DAYS_OFF.value),
                views,
                self.world,
                around=situations.surroundings(self.book, views),
                until=until,
                today=self.day(at),
            )

        return self.do(build, at)

    def set(self, values: Mapping[SettingKey, str], at: datetime) -> Applied:
        """Write settings; plans give way to days off that are new."""

        def build() -> Change:
            change = self._setting(values)
            off = [
                edit.after
                for edit in change.edits
                if isinstance(edit.after, Setting) and edit.after.key is SettingKey.DAYS_OFF
            ]
            return self._giving_way(change, DaysOff.read(off[0].value), at) if off else change

        return self.do(build, at)

    def _giving_way(self, change: Change, off: DaysOff, at: datetime) -> Change:
        edits, views = Edits(), self._unfinished()
        world = replace(self.world, days_off=off)
        around = situations.surroundings(self.book, views)
        away.give_way(edits, views, world, around=around, today=self.day(at))
        return replace(change, edits=(*change.edits, *edits.as_change("set").edits))

    def spread(self, steps: Iterable[StepId], at: datetime) -> Applied:
        """Spread steps that waited over the next days, in this order."""
        wanted = list(steps)

        def build() -> Change:
            views = self._unfinished()
            return away.spread(
                views,
                self.world,
                steps=wanted,
                around=situations.surroundings(self.book, views),
                today=self.day(at),
            )

        return self.do(build, at)

    def found_job(self, at: datetime) -> Applied:
        """End everything kindly, with thanks to those who helped."""

        def build() -> Change:
            views = self._unfinished()
            thanked = self.helpers()
            around = situations.surroundings(self.book, (), [person.id for person in thanked])
            return jobs.found_job(views, self.world, thanked=thanked, around=around, today=self.day(at))

        return self.do(build, at)

    def helpers(self) -> list[Interviewer]:
        """Give who helped and would be thanked."""
        people = self.book.of(Interviewer, "opted_out", [0])
        meant = self.book.of(Touch, "outcome", [outcome.value for outcome in jobs.HELPED])
        return jobs.helpers(people, [*meant, *self.book.of(Touch, "direction", [Direction.RECEIVED.value])])

    def unfinished_plans(self) -> list[Plan]:
        """Give the plans that are not finished, those that pause among them."""
        states = [state.value for state in PlanState if state is not PlanState.FINISHED]
        return self.book.of(Plan, "state", states)

    def _unfinished(self) -> tuple[PlanView, ...]:
        return situations.plan_views(self.book, self.unfinished_plans())
