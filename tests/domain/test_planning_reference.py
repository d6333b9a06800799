"""The rules of dates against the slow, obvious reference, on thousands of random plans, calendars and pasts."""

from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.domain import reference
from tests.domain.reference import Desk, Item
from tests.domain.samples import free, off, schedule, step

from askwhy.domain.calendars import WorkCalendar
from askwhy.domain.contacts import Step
from askwhy.domain.guard import Caps
from askwhy.domain.hours import WorkingWeek
from askwhy.domain.ids import StepId
from askwhy.domain.landing import Contact, Schedule
from askwhy.domain.outreach import Anchor, Channel, DayType, Kind, StepState, WindowKind
from askwhy.domain.planning import Anchors, lay_out, push
from askwhy.domain.reasons import Reason

FIRST = date(2026, 12, 1)
CHANCE = st.integers(0, 2**32 - 1).map(Random)
"""One draw for a whole case, which makes thousands of them cheap; the case is printed when it fails."""


@dataclass(frozen=True)
class Case:
    """A plan, what surrounds it, and what is done to it."""

    steps: tuple[Step, ...]
    anchors: dict[Anchor, date]
    answered: bool
    today: date
    calendar: WorkCalendar
    caps: Caps
    mail: int
    contacts: tuple[Contact, ...]
    asks: tuple[date, ...]
    after: int
    by: int
    floor: date | None

    @property
    def schedule(self) -> Schedule:
        """What the real rules keep to."""
        return schedule(
            self.calendar,
            self.today,
            caps=self.caps,
            mail_days=lambda _who: self.mail,
            contacts=lambda _who: self.contacts,
            asks=lambda _who: self.asks,
        )

    @property
    def desk(self) -> Desk:
        """What the reference keeps to."""
        return Desk(
            works=self.calendar.is_workday,
            off=lambda day: self.calendar.day_off(day) is not None,
            room=self.caps.days_between,
            mail=self.mail,
            contacts=[(contact.day, contact.step) for contact in self.contacts],
        )


def some_day(chance: Random, most: int = 60) -> date:
    """Give a day around the turn of a year."""
    return FIRST + timedelta(days=chance.randrange(most))


def some_calendar(chance: Random) -> WorkCalendar:
    """Give a week of one to seven days, with holidays and days off strewn over it, some in a row."""
    worked = chance.sample(range(7), chance.choice([1, 4, 5, 5, 5, 6, 7]))
    holidays = {some_day(chance, 120) for _ in range(chance.randrange(12))}
    away, stay = some_day(chance, 120), chance.choice([0, 0, 1, 14])
    own = [away + timedelta(days=ahead) for ahead in range(stay)]
    return WorkCalendar(WorkingWeek.of(540, 1020, tuple(worked)), free(*holidays), off(*own))


def some_step(chance: Random, position: int, anchor: Anchor, offset: int) -> Step:
    """Give a step of a place, of any channel and kind, most of them planned and not yet dated."""
    channel = chance.choice(list(Channel))
    state = chance.choice([StepState.PLANNED] * 5 + list(StepState))
    dated = state is StepState.DONE or chance.random() < 0.2
    chosen = dated and state is StepState.PLANNED and chance.random() < 0.5
    return step(
        position,
        channel=channel,
        window=WindowKind.LATE if channel is Channel.PHONE else None,
        kind=chance.choice([Kind.ASK, Kind.ASK, Kind.COURTESY]),
        anchor=anchor,
        offset=offset,
        days=chance.choice(list(DayType)),
        state=state,
        due_on=some_day(chance) if dated else None,
        reason=Reason.of("postponed_by_you") if chosen else None,
    )


def some_case(chance: Random) -> Case:
    """Give a plan in the middle of its life."""
    anchors = chance.sample(list(Anchor), chance.randrange(1, 4))
    places = sorted((anchors.index(chance.choice(anchors)), chance.randrange(16)) for _ in range(6))
    steps = tuple(
        some_step(chance, position, anchors[which], offset)
        for position, (which, offset) in enumerate(places[: chance.randrange(1, 7)], 1)
    )
    contacts = [
        Contact(some_day(chance), StepId(chance.randrange(1, 8)) if chance.random() < 0.6 else None)
        for _ in range(chance.randrange(4))
    ]
    return Case(
        steps=steps,
        anchors={anchor: some_day(chance) for anchor in anchors if chance.random() < 0.9},
        answered=chance.random() < 0.5,
        today=some_day(chance, 90),
        calendar=some_calendar(chance),
        caps=Caps(days_between=chance.choice([0, 1, 3, 3, 3, 7])),
        mail=chance.choice([0, 1, 3, 5]),
        contacts=tuple(contacts),
        asks=tuple(some_day(chance, 90) for _ in range(chance.choice([0, 0, 1, 4]))),
        after=chance.randrange(0, 7),
        by=chance.choice([0, 0, 1, 5]),
        floor=some_day(chance, 90) if chance.random() < 0.4 else None,
    )


def on_paper(steps: tuple[Step, ...]) -> list[Item]:
    """Write steps down for the reference."""
    return [
        Item(
            key=each.id,
            position=each.position,
            channel=each.channel.value,
            kind=each.kind.value,
            anchor=each.anchor.value,
            offset=each.offset,
            days=each.days.value,
            state=each.state.value,
            due=each.due_on,
            chosen=each.reason is not None and each.reason.key == "postponed_by_you",
        )
        for each in steps
    ]


def standing(steps: tuple[Step, ...]) -> list[tuple[str, date | None]]:
    """Give how real steps stand."""
    return [(each.state.value, each.due_on) for each in steps]


def written(items: list[Item]) -> list[tuple[str, date | None]]:
    """Give how the reference has them."""
    return [(each.state, each.due) for each in items]


CASES = CHANCE.map(some_case)


@settings(max_examples=1500)
@given(case=CASES)
def test_laying_out_gives_the_days_of_the_reference(case: Case) -> None:
    items = on_paper(case.steps)
    days = {anchor.value: day for anchor, day in case.anchors.items()}

    laid = lay_out(case.steps, Anchors(case.anchors, case.answered), case.schedule)

    reference.lay_out(items, days, case.today, case.desk, list(case.asks), answered=case.answered)
    assert standing(laid) == written(items)


@settings(max_examples=1500)
@given(case=CASES)
def test_moving_gives_the_days_of_the_reference(case: Case) -> None:
    laid = lay_out(case.steps, Anchors(case.anchors, case.answered), case.schedule)
    items = on_paper(laid)

    moved = push(laid, case.schedule, after=case.after, by=case.by, floor=case.floor)

    reference.move(items, case.desk, list(case.asks), behind=case.after, by=case.by, floor=case.floor)
    assert standing(moved) == written(items)


@settings(max_examples=500)
@given(case=CASES)
def test_laying_out_twice_changes_nothing_more(case: Case) -> None:
    anchors = Anchors(case.anchors, case.answered)

    laid = lay_out(case.steps, anchors, case.schedule)

    assert lay_out(laid, anchors, case.schedule) == laid


@settings(max_examples=500)
@given(case=CASES)
def test_moving_by_the_rules_twice_changes_nothing_more(case: Case) -> None:
    laid = lay_out(case.steps, Anchors(case.anchors, case.answered), case.schedule)

    moved = push(laid, case.schedule, floor=case.floor)

    assert push(moved, case.schedule, floor=case.floor) == moved


@settings(max_examples=500)
@given(case=CASES)
def test_what_was_moved_is_never_due_on_a_free_day_nor_earlier_than_before(case: Case) -> None:
    laid = lay_out(case.steps, Anchors(case.anchors, case.answered), case.schedule)

    moved = push(laid, case.schedule, after=case.after, by=case.by, floor=case.floor)

    for before, after in zip(laid, moved, strict=True):
        if before == after or before.due_on is None or after.due_on is None:
            assert before == after
            continue
        assert after.due_on > before.due_on
        assert case.calendar.is_open(after.due_on)
        assert after.reason is not None
