"""What Today proposes is said kindly, with all that one needs to decide."""

from datetime import date

from askwhy.domain.ids import ApplicationId, PlanId, StepId
from askwhy.domain.proposals import PauseProposal, PileProposal, SilenceProposal
from askwhy.wording.proposals import sentence

TODAY = date(2026, 11, 24)
NO = "You can treat it as a no, and ask for advice all the same."


def silent(employer: str, promised_on: date | None, last: date | None) -> str:
    """Say that an application has no answer."""
    return sentence(SilenceProposal(ApplicationId(1), employer, "", promised_on, last), TODAY)


def test_silence_past_the_promised_day_names_the_day() -> None:
    said = silent("Acme", date(2026, 11, 17), None)

    assert said == f"Acme promised an answer by Tue 17 Nov and has given none. {NO}"


def test_silence_since_the_interview_counts_the_days() -> None:
    said = silent("", None, date(2026, 10, 20))

    assert said == f"This employer has said nothing in the 35 days since the interview. {NO}"


def test_an_answer_that_was_promised_for_yesterday_stays_within_the_sentence() -> None:
    assert "by yesterday and" in silent("Acme", date(2026, 11, 23), None)


def test_paused_plans_are_named_with_who_answered() -> None:
    plans = (PlanId(1), PlanId(2), PlanId(3))
    several = PauseProposal("Acme", "Ada Klein", plans, ("Ben Weiss", "Cem Aydin", "Eva Roth"))
    one = PauseProposal("", "Ada Klein", plans[:1], ("Ben Weiss",))

    assert sentence(several, TODAY) == (
        "Ada Klein answered, so the plans for Ben Weiss, Cem Aydin and Eva Roth at Acme rest."
    )
    assert sentence(one, TODAY) == "Ada Klein answered, so the plan for Ben Weiss rests."


def test_a_pile_tells_how_much_waited_and_over_how_many_days() -> None:
    steps = tuple(StepId(at) for at in range(14))

    assert sentence(PileProposal(steps, 5), TODAY) == (
        "14 steps waited while you were away; spread them over 5 days?"
    )
