"""What cannot be: days that were mistyped, a second question to who gives none; nothing of it is kept."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from tests.operations.builders import DANA, DECIDED, INTERVIEWED, WORLD, application, around, begin, started

from askwhy.domain.drafts import ApplicationDraft, InterviewDraft
from askwhy.domain.faults import Fault
from askwhy.domain.ids import ApplicationId
from askwhy.domain.outreach import Ending, PlanState
from askwhy.domain.people import Address
from askwhy.domain.reasons import Reason
from askwhy.operations.applications import add, add_interview
from askwhy.operations.outreach import postpone
from askwhy.operations.plans import Known
from askwhy.operations.situations import PeopleSituation

AGES_AGO, FAR_AHEAD = date(1900, 1, 1), date(2200, 1, 1)
far = pytest.mark.parametrize("day", [AGES_AGO, FAR_AHEAD, date.min, date.max], ids=str)


def refused(reason: Reason, field: str, day: date) -> None:
    """Check that a day is named with its field, and with the days that may be."""
    assert reason.key == "day_out_of_reach"
    assert (reason.arg("field"), reason.arg("day")) == (field, day.isoformat())
    assert str(reason.arg("first")) < DECIDED.isoformat() < str(reason.arg("last"))


@far
@pytest.mark.parametrize("field", ["interviewed_on", "decided_on", "promised_on"])
def test_a_plan_does_not_start_from_a_day_that_was_mistyped(field: str, day: date) -> None:
    known: dict[str, Any] = {field: day}

    with pytest.raises(Fault) as caught:
        begin(known=Known(**known))

    refused(caught.value.reason, field, day)


@far
def test_a_step_is_not_postponed_to_such_a_day(day: date) -> None:
    view = started()

    with pytest.raises(Fault) as caught:
        postpone(around(view), WORLD, step=view.open_steps[0], to=day, today=DECIDED)

    refused(caught.value.reason, "postponed_to", day)


@far
def test_an_interview_is_not_held_on_such_a_day(day: date) -> None:
    with pytest.raises(Fault) as caught:
        add_interview(application(), WORLD, draft=InterviewDraft(day, (DANA.id,)), today=DECIDED)

    refused(caught.value.reason, "interviewed_on", day)


@far
def test_an_answer_is_not_promised_for_such_a_day(day: date) -> None:
    with pytest.raises(Fault) as caught:
        add(PeopleSituation(), draft=ApplicationDraft("Acme", "Engineer", day), today=DECIDED)

    refused(caught.value.reason, "promised_on", day)


def test_a_decision_before_the_interview_is_refused() -> None:
    with pytest.raises(Fault, match="decision_before_interview"):
        begin(known=Known(DECIDED, INTERVIEWED))


DECLINED = replace(started(), plan=replace(started().plan, state=PlanState.FINISHED, ending=Ending.DECLINED))


def about(key: int = 1) -> Any:
    """Give the job that was asked about, or another one."""
    job = application()
    return replace(job, application=replace(job.application, id=ApplicationId(key)))


OF_THE_JOB = replace(DECLINED, plan=replace(DECLINED.plan, application=ApplicationId(1)))


@pytest.mark.parametrize("key", ["standard", "gentle", "silence", "finalist"])
def test_who_gives_no_feedback_is_not_asked_about_the_same_job_again(key: str) -> None:
    with pytest.raises(Fault) as caught:
        begin(key, about=about(), plans=(OF_THE_JOB,))

    assert caught.value.reason == Reason.of("declined_for_good", who=DANA.name)


def test_another_job_may_be_asked_about() -> None:
    assert begin(about=about(2), plans=(OF_THE_JOB,)).label.key == "started"


def test_a_referral_is_another_matter() -> None:
    assert begin("referral", plans=(OF_THE_JOB,)).label.key == "started"


@pytest.mark.parametrize("country", ["", "XX", "Atlantis", "Deutschland?"])
def test_somebody_in_a_country_that_nobody_knows_has_ordinary_weeks(country: str) -> None:
    who = replace(DANA, addresses=(Address("1 Road", country=country),))

    view = started(who=who)

    assert WORLD.calendar(who).is_workday(date(2026, 12, 25))
    assert view.open_steps[0].due_on == date(2026, 11, 17)
