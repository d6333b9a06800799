"""Plays the example's story in a Book, by the real verbs, at instants before now."""

import tomllib
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from typing import Any

from askwhy.assets import resource
from askwhy.domain.applications import Decision
from askwhy.domain.calendars import WorkCalendar
from askwhy.domain.call_times import CallTimes
from askwhy.domain.drafts import ApplicationDraft, InterviewDraft, NamedDraft, PersonDraft
from askwhy.domain.hours import Stretch
from askwhy.domain.ids import ApplicationId, InterviewerId, StepId
from askwhy.domain.outreach import Channel
from askwhy.domain.own_day import OwnDay
from askwhy.domain.people import Address, Interviewer
from askwhy.domain.touches import Disposition, Outcome
from askwhy.domain.windows import CallWindow, windows_on
from askwhy.workspace import situations
from askwhy.workspace.story_told import told
from askwhy.workspace.story_words import marks
from askwhy.workspace.workspace import Workspace

UIDS = "example-"
"""How the uid of each of the example's people begins."""

_DAY = timedelta(days=1)
_EVENING = timedelta(hours=10)
"""What should have happened today, but later than now, happened the evening before."""
_OFFICE_CLOSES = "17:40"
"""When plans are started and decisions entered, where no time is given."""
_INTO_THE_CALL = timedelta(minutes=10)

Event = dict[str, Any]


def play(workspace: Workspace, now: datetime, tell: Callable[[str], str]) -> None:
    """Play resources/example.toml in an empty Book; `tell` gives its texts in the reader's language."""
    story = told(tomllib.loads(resource("example.toml").read_text(encoding="utf-8")), tell)
    stage = _Stage(workspace, now)
    for person in story["people"]:
        stage.bring_in(person)
    for application in story["applications"]:
        stage.play(application)


class _Stage:
    """The Book in which the story is played, its people by their keys, and its days."""

    def __init__(self, workspace: Workspace, now: datetime) -> None:
        self.workspace = workspace
        self.people: dict[str, InterviewerId] = {}
        self._now = now
        self._zone = workspace.world.own_zone
        self._calendar = WorkCalendar()
        self._today = workspace.day(now)
        while not self._calendar.is_workday(self._today):
            self._today -= _DAY

    # Who and when

    def bring_in(self, data: dict[str, Any]) -> None:
        """Add a person of the story."""
        draft = PersonDraft(
            name=data["name"],
            uid=UIDS + data["key"],
            pronouns=data.get("pronouns", ""),
            role=data["role"],
            employer=data["employer"],
            emails=((data["email"], ""),) if "email" in data else (),
            phones=((data["phone"], ""),) if "phone" in data else (),
            addresses=(Address(**data["address"]),),
            note=data.get("note", ""),
        )
        self.people[data["key"]] = self.workspace.add_person(draft, self._now)

    def day(self, offset: int) -> date:
        """Give the day some business days from the story's today."""
        day = self._today
        for _ in range(abs(offset)):
            day += _DAY if offset > 0 else -_DAY
            while not self._calendar.is_workday(day):
                day += _DAY if offset > 0 else -_DAY
        return day

    def _past(self, event: Event) -> datetime:
        """Give the instant of an event, which is never later than now."""
        clock = time.fromisoformat(event.get("at", _OFFICE_CLOSES).zfill(5))
        at = datetime.combine(self.day(event["day"]), clock, self._zone)
        if at <= self._now:
            return at
        return datetime.combine(self.day(event["day"] - 1), clock, self._zone) + _EVENING

    def _sent(self, event: Event) -> datetime:
        """Give the instant at which something was sent: in time by the calendar of the person."""
        at = self._past(event)
        is_late = self._local_day(event, at) > self.day(event["day"])
        return at - _DAY if is_late else at

    def _called(self, event: Event) -> datetime:
        """Give an instant in the window of the person's day; in an earlier day, where it has not come yet."""
        offset = event["day"]
        window = self._window(event, offset)
        while window.start + _INTO_THE_CALL > self._now:
            offset -= 1
            window = self._window(event, offset)
        return window.start + _INTO_THE_CALL

    def _window(self, event: Event, offset: int) -> CallWindow:
        """Give the wished window where it is not far outside one's own day, else another one, else the wished."""
        world = self.workspace.world
        place, day = world.place(self._person(event)), self.day(offset)
        before = datetime.combine(day - _DAY, time(), world.own_zone)
        for awake in (world.awake, _widened(world.awake)):
            parts = [slot.window for slot in CallTimes(OwnDay(world.own_zone, awake), before).day(place, day)]
            wished = next((part for part in parts if part.kind == event["call"]), None)
            if wished is not None:
                return wished
        return next(iter(parts), windows_on(day, place)[0])

    def _person(self, event: Event) -> Interviewer:
        return self.workspace.book.value(Interviewer, self.people[event["who"]])

    def _local_day(self, event: Event, at: datetime) -> date:
        return self.workspace.world.local_day(self._person(event), at)

    # What happened

    def play(self, data: dict[str, Any]) -> None:
        """Add an application of the story with its interviews, and do what happened for it."""
        first = self._past(data["interviews"][0])
        promised = self.day(data["promised"]) if "promised" in data else None
        draft = ApplicationDraft(data["employer"], data["role"], promised)
        application = self.workspace.add_application(draft, first)
        for interview in data["interviews"]:
            panel = tuple(self.people[key] for key in interview["panel"])
            held = InterviewDraft(self.day(interview["day"]), panel, interview.get("note", ""))
            self.workspace.add_interview(application, held, first)
        for event in data["events"]:
            verb = next(verb for name, verb in _VERBS.items() if name in event)
            verb(self, event, application)

    def start(self, event: Event, application: ApplicationId) -> None:
        """A plan was started."""
        who = self.people[event["who"]]
        self.workspace.start_plan(who, event["start"], self._past(event), application=application)

    def decide(self, event: Event, application: ApplicationId) -> None:
        """A decision was entered."""
        told_by = self.people[event["told_by"]] if "told_by" in event else None
        decision, day = Decision(event["decide"]), self.day(event["day"])
        self.workspace.decide(application, decision, day, self._past(event), told_by)

    def tick(self, event: Event, _application: ApplicationId) -> None:
        """An e-mail was sent, or a letter posted."""
        self.workspace.tick(self._step(event, event["tick"]), self._sent(event))

    def call(self, event: Event, _application: ApplicationId) -> None:
        """A call was made."""
        said, note = Disposition(event["said"]), event.get("note", "")
        outcome = Outcome(event["outcome"]) if "outcome" in event else None
        step = self._step(event, "advice_call")
        self.workspace.tick(step, at := self._called(event), said, outcome, note)
        if "words" in event:
            who, words, todo = self.people[event["who"]], event["words"], event.get("todo", "")
            self.workspace.note_feedback(who, at, words, marks(event), todo)

    def skip(self, event: Event, _application: ApplicationId) -> None:
        """A step was left out."""
        self.workspace.skip(self._step(event, event["skip"]), self._past(event))

    def reply(self, event: Event, _application: ApplicationId) -> None:
        """They answered, by e-mail unless said otherwise."""
        who, outcome = self.people[event["who"]], Outcome(event["reply"])
        self.workspace.reply(
            who,
            self._past(event),
            Channel(event.get("channel", Channel.EMAIL)),
            outcome,
            note=event["words"],
            marks=marks(event),
            todo=event.get("todo", ""),
            named=self._named(event),
        )

    def _named(self, event: Event) -> NamedDraft | None:
        if "named" not in event:
            return None
        key = self.people[event["named"]]
        return NamedDraft(PersonDraft(self.workspace.book.value(Interviewer, key).name), key)

    def rest(self, event: Event, _application: ApplicationId) -> None:
        """Nothing more was asked."""
        person = situations.of_person(self.workspace.book, self.people[event["who"]])
        self.workspace.rest(person.active[0].plan.id, self._past(event))

    def _step(self, event: Event, purpose: str) -> StepId:
        person = situations.of_person(self.workspace.book, self.people[event["who"]])
        steps = (step for view in person.active for step in view.open_steps)
        return next(step.id for step in steps if step.purpose == purpose)


def _widened(awake: Stretch) -> Stretch:
    """Give one's day an hour longer at both ends: for such a call one makes an exception."""
    return max(awake[0] - 60, 0), min(awake[1] + 60, 24 * 60)


_VERBS: dict[str, Callable[[_Stage, Event, ApplicationId], None]] = {
    "start": _Stage.start,
    "decide": _Stage.decide,
    "tick": _Stage.tick,
    "call": _Stage.call,
    "skip": _Stage.skip,
    "reply": _Stage.reply,
    "rest": _Stage.rest,
}
"""What can happen, by the word that stands for it in the story."""
