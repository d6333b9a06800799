"""What Today shows: the due steps in their order, and what was done."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple

from askwhy.domain.ids import StepId
from askwhy.domain.line import FIRST_TRY
from askwhy.domain.outreach import Channel
from askwhy.domain.proposals import Proposal
from askwhy.domain.today import Callee, TodayList, order_today
from askwhy.domain.windows import CalleePlace, CallWindow, windows_on
from askwhy.facts.world import PlaceKey
from askwhy.store.due import coming_rows, done_rows, due_rows, has_plans, reached_count
from askwhy.store.rows import ComingRow, DoneRow, DueRow
from askwhy.workspace.advising import advisor, lines_to
from askwhy.workspace.open_book import OpenBook
from askwhy.workspace.proposals import proposals

AHEAD = timedelta(days=1)
"""Their date can be a day ahead of one's own."""


class DoneCall(NamedTuple):
    """A call that was made, and the window of their day in which it was."""

    row: DoneRow
    window: CallWindow


class TodayPage(NamedTuple):
    """Everything that Today shows at an instant."""

    now: datetime
    day: date
    due: TodayList
    done: tuple[DoneRow, ...]
    called: tuple[DoneCall, ...]
    """The calls of `done` that were made in a window."""
    coming: tuple[ComingRow, ...]
    proposals: tuple[Proposal, ...] = ()
    """What there is to decide."""


class Quiet(NamedTuple):
    """What there is to say when nothing is due."""

    people: int
    """Everyone in the Book."""
    reached: int
    """Those who have heard from you and have time to answer."""
    begun: bool
    """Whether a plan was ever started."""


class WaitingCounts(NamedTuple):
    """How much waits, for the side bar."""

    due: int
    letters: int


def waiting_counts(opened: OpenBook, now: datetime) -> WaitingCounts:
    """Count what is due on the day of `now`, and the letters among it."""
    due = due_list(opened, now)
    # The mail room lists every letter, also of a person who stands in Today with an earlier e-mail.
    return WaitingCounts(len(due.items), len(letters_due(opened, now)))


def today_page(opened: OpenBook, now: datetime) -> TodayPage:
    """Ask the Book for what is due and done on the day of `now`."""
    day = opened.day(now)
    due = due_list(opened, now)
    since = datetime.combine(day, time(), now.tzinfo).astimezone(UTC)
    until = datetime.combine(day + AHEAD, time(), now.tzinfo).astimezone(UTC)
    done = done_rows(opened.book.database, since, until)
    database = opened.book.database
    coming = coming_rows(database, day, 5)
    proposed = proposals(database, due.items, day)
    return TodayPage(now, day, due, tuple(done), _called(opened, done), tuple(coming), proposed)


def quiet(opened: OpenBook) -> Quiet:
    """Count who is there, and who has time to answer."""
    from askwhy.store.people import PeopleQuery, people_count  # asked for when nothing is due

    database = opened.book.database
    return Quiet(people_count(database, PeopleQuery()), reached_count(database), has_plans(database))


def _called(opened: OpenBook, done: Iterable[DoneRow]) -> tuple[DoneCall, ...]:
    """Find the windows of the calls that were made, by the hours that hold now."""
    calls = [row for row in done if row.channel is Channel.PHONE and row.window is not None]
    if not calls:
        return ()
    from askwhy.domain.people import Interviewer  # a day begins with nothing done

    people = opened.book.values(Interviewer, {row.interviewer for row in calls})
    found = ((row, _window_of(row, opened.world.place(people[row.interviewer]))) for row in calls)
    return tuple(DoneCall(row, window) for row, window in found if window is not None)


def _window_of(row: DoneRow, place: CalleePlace) -> CallWindow | None:
    day = row.at.astimezone(place.zone).date()
    return next((window for window in windows_on(day, place) if window.start <= row.at < window.end), None)


def due_list(opened: OpenBook, now: datetime) -> TodayList:
    """Ask the Book for what is due on the day of `now`, in the order to do it."""
    rows = due_rows(opened.book.database, opened.day(now) + AHEAD, today=opened.day(now))
    world = opened.world
    lines = lines_to(opened, {row.interviewer for row in rows if row.channel is Channel.PHONE})
    callees = (
        (row, Callee(world.place_at(_place(row)), lines.get(row.interviewer, FIRST_TRY))) for row in rows
    )
    return order_today(callees, advisor(opened, now), world.caps)


def letters_due(opened: OpenBook, now: datetime) -> list[DueRow]:
    """Give the letters that are due on the day of `now`, oldest first, one a person."""
    rows = due_rows(opened.book.database, opened.day(now), channel=Channel.LETTER)
    letters = [row for row in rows if not row.waits_for]
    return list({row.interviewer: row for row in reversed(letters)}.values())[::-1]


def emails_due(opened: OpenBook, now: datetime) -> list[StepId]:
    """Give the e-mails of Today, in its order, to those whose address is known."""
    # Both are asked for when they are written.
    from askwhy.domain.contacts import Step
    from askwhy.store import accepted_mail

    items = due_list(opened, now).emails
    rows = [item.row for item in items if isinstance(item.row, DueRow) and item.row.email]
    steps = opened.book.values(Step, [row.step for row in rows])
    out = accepted_mail.accepted(opened.book.database, [step.uid for step in steps.values()])
    return [row.step for row in rows if steps[row.step].uid not in out]


def _place(row: DueRow) -> PlaceKey:
    return PlaceKey(row.zone.name, row.country, row.region, row.week, row.wishes)
