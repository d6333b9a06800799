"""What is due, what comes, what was done, and who waits for a colleague."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from tests.store.samples import AT, TODAY, application, changing, employer, person, plan, put, step, touch

from askwhy.domain.guard import Tally
from askwhy.domain.hours import WorkingWeek
from askwhy.domain.ids import ApplicationId, InterviewerId, PlanId, StepId, TouchId
from askwhy.domain.outreach import Channel, Kind, PlanState, StepState, WindowKind
from askwhy.domain.people import Address, Email, Phone
from askwhy.domain.reasons import Reason
from askwhy.domain.touches import Direction, Disposition, Outcome
from askwhy.domain.wishes import NO_WISHES
from askwhy.domain.zones import Zone
from askwhy.store.book import Book
from askwhy.store.due import coming_rows, done_rows, due_rows, reached_count
from askwhy.store.rows import ComingRow, DoneRow, DueRow

TOMORROW = TODAY + timedelta(days=1)
YESTERDAY = TODAY - timedelta(days=1)


def due(book: Book, until: date = TODAY, limit: int = 500) -> list[int]:
    """Give the steps that are due by a date."""
    return [int(row.step) for row in due_rows(book.database, until, limit)]


def waiting(book: Book) -> dict[str, str]:
    """Give for whom everyone's due steps wait."""
    return {row.name: row.waits_for for row in due_rows(book.database, TODAY)}


def test_planned_steps_are_due_on_their_date_and_stay_due_oldest_first(book: Book) -> None:
    put(
        book,
        person(1),
        plan(1, who=1),
        step(1, of=1, who=1, due_on=TOMORROW),
        step(2, of=1, who=1, due_on=TODAY),
        step(3, of=1, who=1, due_on=None),
        step(4, of=1, who=1, due_on=YESTERDAY),
        step(5, of=1, who=1, due_on=TODAY),
    )

    assert due(book) == [4, 2, 5]
    assert due(book, TOMORROW) == [4, 2, 5, 1]
    assert due(book, limit=2) == [4, 2]
    assert due(book, YESTERDAY - timedelta(days=1)) == []


def test_what_is_due_of_one_channel_is_found_behind_any_number_of_others(book: Book) -> None:
    put(
        book,
        person(1),
        plan(1, who=1),
        step(1, of=1, who=1, due_on=YESTERDAY),
        step(2, of=1, who=1, due_on=TODAY, channel=Channel.LETTER),
    )

    assert [row.step for row in due_rows(book.database, TODAY, 1, Channel.LETTER)] == [2]


@pytest.mark.parametrize("state", [StepState.DONE, StepState.SKIPPED, StepState.CANCELLED])
def test_a_step_that_is_no_longer_planned_is_not_due(book: Book, state: StepState) -> None:
    put(book, person(1), plan(1, who=1), step(1, of=1, who=1, state=state))

    assert due(book) == []


@pytest.mark.parametrize("state", [PlanState.PLANNED, PlanState.PAUSED, PlanState.FINISHED])
def test_a_plan_that_is_not_active_has_nothing_due(book: Book, state: PlanState) -> None:
    put(
        book,
        person(1),
        plan(1, who=1, state=state),
        step(1, of=1, who=1),
        step(2, of=1, who=1, due_on=TOMORROW),
    )

    assert due(book) == []
    assert coming_rows(book.database, TODAY, 5) == []


def test_nothing_is_due_to_who_asked_not_to_be_contacted(book: Book) -> None:
    put(
        book,
        person(1, opted_out=True),
        plan(1, who=1),
        step(1, of=1, who=1),
        step(2, of=1, who=1, due_on=TOMORROW),
    )

    assert due(book) == []
    assert coming_rows(book.database, TODAY, 5) == []


def test_a_row_says_all_that_today_needs(book: Book) -> None:
    reason = Reason.of("moved_by_you", day="2026-11-20")
    tokyo = Zone("Asia/Tokyo", Reason.of("zone_from_country", country="JP"))
    week = WorkingWeek.of(9 * 60, 18 * 60)
    sato = person(
        1,
        "Kenji Sato",
        works_for=1,
        pronouns="he",
        role="Lead",
        zone=tokyo,
        week=week,
        phones=(Phone("old", blocked="wrong_number"), Phone("03-1234-5678", "+81312345678"), Phone("third")),
        emails=(Email("old@example.org", blocked="bounced"), Email("sato@example.org")),
        addresses=(Address(street="1-2-3 Ginza", country="JP"),),
    )
    call = step(
        2,
        of=1,
        who=1,
        position=2,
        channel=Channel.PHONE,
        purpose="advice_call",
        window=WindowKind.LATE,
        reason=reason,
    )
    put(book, employer(1), sato, application(1, at=1), plan(1, who=1, applied=1))
    put(book, step(1, of=1, who=1, state=StepState.DONE), call)

    assert due_rows(book.database, TODAY) == [
        DueRow(
            step=StepId(2),
            plan=PlanId(1),
            position=2,
            steps=2,
            interviewer=InterviewerId(1),
            name="Kenji Sato",
            pronouns="he",
            role="Lead",
            employer="Northwind",
            application=ApplicationId(1),
            channel=Channel.PHONE,
            purpose="advice_call",
            kind=Kind.ASK,
            due_on=TODAY,
            window=WindowKind.LATE,
            reason=reason,
            zone=tokyo,
            week=week,
            wishes=NO_WISHES,
            country="JP",
            region="",
            phone="03-1234-5678",
            email="sato@example.org",
            has_street=True,
            attempts=0,
            waits_for="",
            tally=Tally(),
        )
    ]


def test_a_row_is_empty_where_nothing_is_known(book: Book) -> None:
    closed = Address(street="1 Elm Street", blocked="returned")
    put(book, person(1, addresses=(closed,)), plan(1, who=1), step(1, of=1, who=1))

    (row,) = due_rows(book.database, TODAY)

    assert (row.employer, row.country, row.phone, row.email, row.has_street) == ("", "", "", "", False)
    assert (row.application, row.window, row.reason, row.week) == (None, None, None, None)


def test_a_row_counts_the_calls_for_the_step(book: Book) -> None:
    put(
        book,
        person(1),
        person(2),
        plan(1, who=1),
        step(1, of=1, who=1),
        step(2, of=1, who=1, state=StepState.DONE),
    )
    busy, voicemail = Disposition.BUSY, Disposition.VOICEMAIL
    put(
        book,
        touch(1, who=1, at=AT - timedelta(days=3), of=2, disposition=busy, window=WindowKind.EARLY),
        touch(2, who=1, at=AT - timedelta(days=1), of=1, disposition=voicemail, window=WindowKind.LATE),
        touch(3, who=1, at=AT - timedelta(days=2), of=1, disposition=busy),
        touch(4, who=1, at=AT, of=1, direction=Direction.RECEIVED, disposition=None),
        touch(5, who=1, at=AT, channel=Channel.EMAIL, disposition=Disposition.SENT),
        touch(6, who=2, at=AT),
    )

    (row,) = due_rows(book.database, TODAY)

    assert row.attempts == 2


@pytest.fixture
def panel(book: Book) -> Book:
    """Give a Book in which three people are to be asked about one application: Ann first, then Bo, then Cy."""
    put(book, person(1, "Ann"), person(2, "Bo"), person(3, "Cy"), application(1), application(2))
    for key in (1, 2, 3):
        put(book, plan(key, who=key, applied=1), step(key, of=key, who=key))
    return book


def finish_asking(book: Book, key: int) -> None:
    """Let somebody's ask be done."""
    asked = step(key, of=key, who=key)
    book.apply(changing(asked, replace(asked, state=StepState.DONE)), AT)


def told_by(book: Book, who: int) -> None:
    """Enter who told the decision."""
    job = application(1)
    book.apply(changing(job, replace(job, told_by=InterviewerId(who))), AT)


def test_only_one_person_of_an_application_is_asked_at_a_time(panel: Book) -> None:
    assert waiting(panel) == {"Ann": "", "Bo": "Ann", "Cy": "Ann"}

    finish_asking(panel, 1)
    assert waiting(panel) == {"Bo": "", "Cy": "Bo"}

    finish_asking(panel, 2)
    assert waiting(panel) == {"Cy": ""}


def test_the_next_person_waits_until_the_time_to_answer_is_over(panel: Book) -> None:
    first = plan(1, who=1, applied=1)
    panel.apply(changing(first, replace(first, closes_on=TOMORROW)), AT)
    finish_asking(panel, 1)

    def turn(today: date) -> dict[str, str]:
        return {row.name: row.waits_for for row in due_rows(panel.database, TODAY, today=today)}

    assert turn(TODAY) == {"Bo": "Ann", "Cy": "Ann"}
    assert turn(TOMORROW) == {"Bo": "Ann", "Cy": "Ann"}
    assert turn(TOMORROW + timedelta(days=1)) == {"Bo": "", "Cy": "Bo"}


def test_who_told_the_decision_is_asked_first(panel: Book) -> None:
    told_by(panel, 3)
    assert waiting(panel) == {"Ann": "Cy", "Bo": "Cy", "Cy": ""}

    finish_asking(panel, 3)
    assert waiting(panel) == {"Ann": "", "Bo": "Ann"}


def test_who_told_the_decision_but_has_no_plan_holds_nobody_back(panel: Book) -> None:
    put(panel, person(4, "Di"))
    told_by(panel, 4)

    assert waiting(panel) == {"Ann": "", "Bo": "Ann", "Cy": "Ann"}


@pytest.mark.parametrize("state", [PlanState.PAUSED, PlanState.FINISHED])
def test_a_plan_that_does_not_run_holds_nobody_back(panel: Book, state: PlanState) -> None:
    first = plan(1, who=1, applied=1)
    panel.apply(changing(first, replace(first, state=state)), AT)

    assert waiting(panel) == {"Bo": "", "Cy": "Bo"}


def test_thanks_wait_for_nobody(panel: Book) -> None:
    thanks = replace(step(9, of=3, who=3), kind=Kind.COURTESY)
    put(panel, thanks)

    rows = {row.step: row.waits_for for row in due_rows(panel.database, TODAY)}

    assert rows == {1: "", 2: "Ann", 3: "Ann", 9: ""}


def test_a_plan_with_only_thanks_left_holds_nobody_back(panel: Book) -> None:
    finish_asking(panel, 1)
    put(panel, replace(step(9, of=1, who=1), kind=Kind.COURTESY))

    assert waiting(panel) == {"Ann": "", "Bo": "", "Cy": "Bo"}


def test_another_application_and_a_referral_wait_for_nobody(panel: Book) -> None:
    put(panel, person(4, "Di"), person(5, "Ed"))
    put(panel, plan(4, who=4, applied=2), step(4, of=4, who=4), plan(5, who=5), step(5, of=5, who=5))

    assert waiting(panel)["Di"] == waiting(panel)["Ed"] == ""


def test_what_comes_is_what_is_planned_after_a_date_soonest_first(book: Book) -> None:
    zone = Zone("Asia/Tokyo", Reason.of("zone_chosen"))
    later = TODAY + timedelta(days=9)
    put(book, person(1, "Kenji Sato", zone=zone), plan(1, who=1))
    put(
        book,
        step(1, of=1, who=1, due_on=later),
        step(2, of=1, who=1, due_on=TODAY),
        step(3, of=1, who=1, due_on=TOMORROW, channel=Channel.PHONE, window=WindowKind.EARLY),
        step(4, of=1, who=1, due_on=None),
        step(5, of=1, who=1, due_on=TOMORROW, state=StepState.SKIPPED),
    )
    call = ComingRow(
        TOMORROW,
        Channel.PHONE,
        "advice_question",
        WindowKind.EARLY,
        InterviewerId(1),
        "Kenji Sato",
        "",
        "Asia/Tokyo",
    )

    assert coming_rows(book.database, TODAY, 1) == [call]
    assert [row.due_on for row in coming_rows(book.database, TODAY, 5)] == [TOMORROW, later]


def test_what_was_done_is_told_with_the_next_step(book: Book) -> None:
    put(book, person(1, "Dana Reyes"), plan(1, who=1))
    put(
        book,
        step(1, of=1, who=1, state=StepState.DONE, purpose="advice_call"),
        step(2, of=1, who=1, due_on=TOMORROW),
    )
    answered = touch(1, who=1, of=1, window=WindowKind.LATE, outcome=Outcome.ADVICE_GIVEN)
    came = touch(
        2,
        who=1,
        at=AT + timedelta(hours=1),
        channel=Channel.EMAIL,
        direction=Direction.RECEIVED,
        disposition=None,
    )
    put(book, answered, came)

    rows = done_rows(book.database, AT, AT + timedelta(days=1))

    assert rows == [
        DoneRow(
            touch=TouchId(1),
            step=StepId(1),
            interviewer=InterviewerId(1),
            name="Dana Reyes",
            channel=Channel.PHONE,
            direction=Direction.MADE,
            at=AT,
            disposition=Disposition.CONNECTED,
            outcome=Outcome.ADVICE_GIVEN,
            window=WindowKind.LATE,
            purpose="advice_call",
            next_due=TOMORROW,
            zone="",
        ),
        DoneRow(
            touch=TouchId(2),
            step=None,
            interviewer=InterviewerId(1),
            name="Dana Reyes",
            channel=Channel.EMAIL,
            direction=Direction.RECEIVED,
            at=AT + timedelta(hours=1),
            disposition=None,
            outcome=None,
            window=None,
            purpose="",
            next_due=TOMORROW,
            zone="",
        ),
    ]


def test_a_stretch_of_time_holds_its_beginning_and_not_its_end(book: Book) -> None:
    day = datetime(2026, 11, 24, tzinfo=UTC)
    instants = [
        day - timedelta(microseconds=1),
        day,
        day + timedelta(microseconds=1),
        day + timedelta(hours=23, minutes=59, seconds=59, microseconds=999_999),
        day + timedelta(days=1),
    ]
    put(book, person(1), *(touch(key, who=1, at=at) for key, at in enumerate(instants, start=1)))

    rows = done_rows(book.database, day, day + timedelta(days=1))

    assert [row.touch for row in rows] == [2, 3, 4]


def test_those_are_counted_who_heard_from_you_and_whose_plan_is_under_way(book: Book) -> None:
    put(book, *(person(key, opted_out=key == 5) for key in range(1, 6)))
    put(book, *(plan(key, who=key) for key in (1, 2, 5)), plan(4, who=4, state=PlanState.FINISHED))
    assert reached_count(book.database) == 0

    received = touch(9, who=2, direction=Direction.RECEIVED, disposition=None)
    put(book, *(touch(key, who=key) for key in (1, 3, 4, 5)), received, touch(10, who=1))
    assert reached_count(book.database) == 1


def test_a_row_tells_what_its_person_was_asked_since_they_answered(book: Book) -> None:
    put(book, person(1), plan(1, who=1), step(1, of=1, who=1))
    said = {
        1: (Channel.EMAIL, Disposition.SENT),
        2: (Channel.PHONE, Disposition.VOICEMAIL),
        3: (Channel.PHONE, Disposition.BUSY),
        4: (Channel.LETTER, Disposition.RETURNED),
    }
    for key, (channel, disposition) in said.items():
        asked = replace(touch(key, who=1, at=AT + timedelta(hours=key)), channel=channel)
        put(book, replace(asked, disposition=disposition, direction=Direction.MADE))

    def tally() -> Tally:
        (row,) = due_rows(book.database, TODAY)
        return row.tally

    assert tally() == Tally(written_asks=1, calls=2, voicemails=1)

    away = replace(touch(5, who=1, at=AT + timedelta(hours=5)), direction=Direction.RECEIVED)
    put(book, replace(away, disposition=None, outcome=Outcome.OUT_OF_OFFICE))
    assert tally() == Tally(written_asks=1, calls=2, voicemails=1)

    put(
        book,
        replace(touch(6, who=1, at=AT + timedelta(hours=6)), direction=Direction.RECEIVED, disposition=None),
    )
    assert tally() == Tally()
