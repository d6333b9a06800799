"""Somebody names somebody: they are there, linked, with a plan; known ones are linked, and circles impossible."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from tests.operations.builders import (
    DANA,
    KENJI,
    MARA,
    WORLD,
    after,
    around,
    at,
    dues,
    only,
    person,
    started,
    states,
    step_of,
    values,
)

from askwhy.domain.changes import Change
from askwhy.domain.contacts import Plan, Step, Touch
from askwhy.domain.drafts import PersonDraft
from askwhy.domain.faults import Fault
from askwhy.domain.ids import PlanId, StepId, TouchId
from askwhy.domain.outreach import Channel, Ending, PlanState, RecipientRole
from askwhy.domain.people import Employer, Interviewer
from askwhy.domain.touches import Direction, Disposition, Outcome
from askwhy.operations.answers import reply
from askwhy.operations.outcomes import add_outcome
from askwhy.operations.outreach import record
from askwhy.operations.people import edit
from askwhy.operations.pointing import REFERRAL, NamedSituation
from askwhy.operations.referrals import refer
from askwhy.operations.situations import PeopleSituation, PlanView, Surroundings
from askwhy.operations.touching import note_contact

THURSDAY = date(2026, 11, 19)
VIEW = started()
ANA = NamedSituation(
    PersonDraft("Ana Sousa", employer="Feitoria", emails=(("ana@feitoria.example", ""),)), THURSDAY
)


def known(who: Interviewer, **situation: Any) -> NamedSituation:
    """Give the situation in which somebody of the Book was named."""
    return replace(NamedSituation(PersonDraft(who.name), THURSDAY, who), **situation)


def named(change: Change) -> Interviewer:
    """Give the person whom a change made or linked."""
    return only(change, Interviewer)


class TestSomebodyNew:
    """Dana says by e-mail: talk to Ana Sousa."""

    change = reply(around(VIEW), WORLD, channel=Channel.EMAIL, named=ANA, at=at(THURSDAY))

    def test_she_is_there_and_linked_to_who_said_so_and_to_when(self) -> None:
        ana, said = named(self.change), only(self.change, Touch)

        assert (ana.name, ana.introduced_by, ana.introduced_in) == ("Ana Sousa", DANA.id, said.id)
        assert only(self.change, Employer).name == "Feitoria"
        assert said.outcome is Outcome.REFERRAL

    def test_her_plan_introduces_thanks_and_reports_back(self) -> None:
        plan = next(each for each in values(self.change, Plan) if each.id < 0)
        steps = [step for step in values(self.change, Step) if step.plan == plan.id]

        assert (plan.sequence, plan.interviewer) == (REFERRAL, named(self.change).id)
        assert [
            (step.purpose, step.recipient) for step in steps if step.role is RecipientRole.INTRODUCER
        ] == [
            ("thanks_introducer", DANA.id),
            ("report_back", DANA.id),
        ]
        assert next(step.due_on for step in steps if step.purpose == "introduction") == THURSDAY

    def test_it_is_one_change_with_a_name_and_the_asking_of_dana_ends(self) -> None:
        assert dict(self.change.label.args) == {"who": "Dana Reyes", "named": "Ana Sousa"}
        assert after(self.change, VIEW).plan.ending is Ending.REPLIED

    def test_advice_with_a_name_in_it_stays_advice(self) -> None:
        change = reply(
            around(VIEW),
            WORLD,
            channel=Channel.EMAIL,
            outcome=Outcome.ADVICE_GIVEN,
            named=ANA,
            at=at(THURSDAY),
        )

        assert only(change, Touch).outcome is Outcome.ADVICE_GIVEN
        assert named(change).introduced_by == DANA.id

    def test_a_name_is_needed(self) -> None:
        with pytest.raises(Fault, match="name_missing"):
            refer(around(VIEW), replace(ANA, draft=PersonDraft(" ")), WORLD)

    def test_who_asked_not_to_be_contacted_and_was_forgotten_gets_no_plan(self) -> None:
        change = refer(around(), replace(ANA, refuses=True), WORLD)

        assert named(change).opted_out
        assert values(change, Plan) == []


def test_a_name_said_on_the_line_comes_with_the_tick() -> None:
    call = step_of(VIEW, "advice_call")

    change = record(around(VIEW), WORLD, step=call, named=ANA, at=at(THURSDAY))

    assert named(change).introduced_in == only(change, Touch).id
    assert only(change, Touch).outcome is Outcome.REFERRAL


def test_a_name_can_be_added_to_a_call_that_was_ticked() -> None:
    call = step_of(VIEW, "advice_call")
    touch = _talk(call)

    change = add_outcome(around(VIEW, touches=(touch,)), WORLD, step=call, named=ANA)

    assert named(change).introduced_in == touch.id
    assert after(change, VIEW).plan.ending is Ending.REPLIED


def test_a_contact_that_no_plan_had_can_bring_a_name() -> None:
    change = note_contact(around(), WORLD, channel=Channel.PHONE, named=ANA, at=at(THURSDAY))

    assert named(change).introduced_in == only(change, Touch).id


def _talk(call: Step | None, outcome: Outcome | None = None) -> Touch:
    return Touch(
        TouchId(7),
        DANA.id,
        Channel.PHONE,
        Direction.MADE,
        at(THURSDAY),
        "Europe/Berlin",
        step=call.id if call else None,
        disposition=Disposition.CONNECTED,
        outcome=outcome,
    )


class TestLater:
    """The answer stands in the Book already; whom they named is added now."""

    def test_it_is_linked_to_their_last_answer(self) -> None:
        change = refer(around(touches=(_talk(None, Outcome.ADVICE_GIVEN),)), ANA, WORLD)

        assert named(change).introduced_in == TouchId(7)
        assert values(change, Touch) == []

    def test_a_talk_of_which_nothing_was_said_was_an_answer(self) -> None:
        change = refer(around(VIEW, touches=(_talk(None),)), ANA, WORLD)

        assert only(change, Touch).outcome is Outcome.REFERRAL
        assert after(change, VIEW).plan.ending is Ending.REPLIED

    def test_without_any_talk_they_are_linked_to_the_person_alone(self) -> None:
        change = refer(around(VIEW), ANA, WORLD)

        assert (named(change).introduced_by, named(change).introduced_in) == (DANA.id, None)
        assert after(change, VIEW) == VIEW


class TestSomebodyKnown:
    """The name is in the Book already."""

    def test_they_are_linked_and_get_a_plan(self) -> None:
        change = refer(around(), known(MARA), WORLD)

        assert (named(change).id, named(change).introduced_by) == (MARA.id, DANA.id)
        assert only(change, Plan).interviewer == MARA.id

    def test_who_is_asked_already_gets_no_second_plan(self) -> None:
        theirs = started(who=MARA, number=2)

        change = refer(around(), known(MARA, plans=(theirs,)), WORLD)

        assert named(change).introduced_by == DANA.id
        assert values(change, Plan) == []

    def test_who_was_named_before_stays_with_who_named_them_first(self) -> None:
        with pytest.raises(Fault, match="named_before"):
            refer(around(), known(replace(MARA, introduced_by=KENJI.id)), WORLD)

    def test_who_led_to_them_is_not_put_below_them(self) -> None:
        with pytest.raises(Fault, match="named_before"):
            refer(around(), known(KENJI, above=frozenset({DANA.id, KENJI.id})), WORLD)

    def test_nobody_points_to_themselves(self) -> None:
        with pytest.raises(Fault, match="named_themselves"):
            refer(around(), known(DANA), WORLD)

    def test_who_asked_not_to_be_contacted_is_linked_and_left_alone(self) -> None:
        change = refer(around(), known(replace(MARA, opted_out=True)), WORLD)

        assert named(change).introduced_by == DANA.id
        assert values(change, Plan) == []


def test_no_form_can_close_a_circle() -> None:
    draft = PersonDraft("Dana Reyes", introduced_by=KENJI.id)

    with pytest.raises(Fault, match="introduced_in_circle"):
        edit(
            PeopleSituation(),
            WORLD,
            person=DANA,
            draft=draft,
            today=THURSDAY,
            above=frozenset({KENJI.id, DANA.id}),
        )


@pytest.mark.parametrize(("introducer", "stays"), [(KENJI, True), (MARA, False)])
def test_another_introducer_lets_go_of_the_contact(introducer: Interviewer, stays: bool) -> None:
    ana = person(9, "Ana Sousa", introduced_by=KENJI.id, introduced_in=TouchId(3))
    draft = PersonDraft("Ana Sousa", introduced_by=introducer.id)

    change = edit(PeopleSituation(), WORLD, person=ana, draft=draft, today=THURSDAY)

    assert (named(change).introduced_in is not None) is stays


class TestWordToWhoPointedThere:
    """Whatever the person says to whom one was pointed, who pointed there is thanked and hears of it."""

    ana = person(9, "Ana Sousa", introduced_by=DANA.id)

    def plan(self) -> PlanView:
        """Give her plan, as the Book would hold it."""
        change = refer(around(), known(replace(self.ana, introduced_by=None)), WORLD)
        steps = tuple(
            replace(step, id=StepId(20 + step.position), plan=PlanId(2)) for step in values(change, Step)
        )
        return PlanView(replace(only(change, Plan), id=PlanId(2)), self.ana, steps)

    @pytest.mark.parametrize(
        ("outcome", "ending"),
        [
            (Outcome.ADVICE_GIVEN, Ending.REPLIED),
            (Outcome.DECLINED_POLICY, Ending.DECLINED),
            (Outcome.OPT_OUT, Ending.OPTED_OUT),
        ],
    )
    def test_it_outlives_the_answer(self, outcome: Outcome, ending: Ending) -> None:
        view = self.plan()
        situation = around(view, who=self.ana)
        situation = replace(situation, around=Surroundings({DANA.id: DANA, self.ana.id: self.ana}))

        change = reply(situation, WORLD, channel=Channel.EMAIL, outcome=outcome, at=at(THURSDAY))

        now = after(change, view)
        assert (now.plan.state, now.plan.ending) == (PlanState.ACTIVE, ending)
        assert {"thanks_introducer", "report_back"} <= dues(now.steps).keys()
        assert states(now)["introduction_call"] == "cancelled"


class TestThanksOnce:
    """Who named somebody is thanked for it in the plan of whom they named, and for advice not in a second letter."""

    def test_advice_and_a_name_are_thanked_for_together(self) -> None:
        change = reply(
            around(VIEW),
            WORLD,
            channel=Channel.EMAIL,
            outcome=Outcome.ADVICE_GIVEN,
            named=ANA,
            at=at(THURSDAY),
        )

        assert after(change, VIEW).plan.state is PlanState.FINISHED

    def test_a_name_that_is_added_later_takes_the_thanks_along(self) -> None:
        answered = after(
            reply(around(VIEW), WORLD, channel=Channel.EMAIL, outcome=Outcome.ADVICE_GIVEN, at=at(THURSDAY)),
            VIEW,
        )

        change = refer(around(answered), ANA, WORLD)

        assert states(after(change, answered))["feedback_thanks"] == "skipped"
        assert after(change, answered).plan.state is PlanState.FINISHED

    def test_who_named_somebody_busy_is_thanked_for_the_advice(self) -> None:
        busy = known(MARA, plans=(started(who=MARA, number=2),))

        change = reply(
            around(VIEW),
            WORLD,
            channel=Channel.EMAIL,
            outcome=Outcome.ADVICE_GIVEN,
            named=busy,
            at=at(THURSDAY),
        )

        assert dues(after(change, VIEW).steps).keys() == {"feedback_thanks"}
