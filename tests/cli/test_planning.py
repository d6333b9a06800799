"""askwhy start, decide, tick, skip, postpone and reply: a plan from its start to its end."""

from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from tests.cli.conftest import NOW, Askwhy

from askwhy.domain.drafts import ApplicationDraft
from askwhy.workspace.workspace import Workspace


def started(askwhy: Askwhy, *words: str) -> list[Any]:
    """Start the standard plan for Dana; gives its steps."""
    steps: list[Any] = askwhy("start", "dana", "--sequence", "standard", "--json", *words).json["steps"]
    return steps


def test_start_gives_every_step_with_its_date_and_reason(dana: Askwhy) -> None:
    said = dana("start", "dana", "--sequence", "standard", "--interviewed-on", "2026-11-23", "--json").json

    assert said["plan"] == 1
    assert said["steps"][0] == {
        "step": 1,
        "channel": "email",
        "purpose": "thanks",
        "kind": "courtesy",
        "due_on": "2026-11-24",
        "why": "Thanks, with one detail of your talk.",
    }
    assert [(each["purpose"], each["kind"], each["due_on"]) for each in said["steps"][1:]] == [
        ("card", "courtesy", "2026-11-24"),
        ("advice_question", "ask", None),
        ("letter_thanks", "courtesy", None),
        ("advice_call", "ask", None),
        ("last_ask", "ask", None),
    ]


def test_after_a_decision_everything_has_its_date(dana: Askwhy) -> None:
    steps = started(dana, "--interviewed-on", "2026-11-16", "--decided-on", "2026-11-23")

    assert [(each["purpose"], each["due_on"]) for each in steps] == [
        ("thanks", None),
        ("card", None),
        ("advice_question", "2026-11-24"),
        ("letter_thanks", "2026-11-25"),
        ("advice_call", "2026-12-04"),
        ("last_ask", "2026-12-08"),
    ]


def test_for_people_a_plan_is_a_table(dana: Askwhy) -> None:
    ran = dana("start", "1", "--sequence", "gentle", "--interviewed-on", "2026-11-23")

    assert ran.lines == [
        "Plan for Dana Reyes started.",
        "      1  Tue 24 Nov  E-mail  Thank-you     Thanks, with one detail of your talk.",
        "      2  —           E-mail  One question  Thanks for the answer, and one question for advice.",
        "      3  —           E-mail  Last ask      Three things to keep, three to change.",
    ]


@pytest.mark.parametrize("sequence", ["standard", "gentle", "silence", "finalist", "referral"])
def test_every_template_can_be_started(dana: Askwhy, sequence: str) -> None:
    ran = dana("start", "dana", "--sequence", sequence, "--json")

    assert ran.status == 0
    assert ran.json["steps"]


def test_a_decision_lays_out_the_rest(dana: Askwhy) -> None:
    started(dana, "--interviewed-on", "2026-11-16", "--now", "2026-11-16T12:00:00+01:00")

    ran = dana("decide", "dana", "rejected", "--on", "2026-11-23", "--json")

    assert ran.json["change"] == "Acme Robotics: The answer was no"
    assert [(each["step"], each["from"], each["to"]) for each in ran.json["moved"]] == [
        (1, "2026-11-17", None),
        (2, "2026-11-17", None),
        (3, None, "2026-11-24"),
        (4, None, "2026-11-25"),
        (5, None, "2026-12-04"),
        (6, None, "2026-12-08"),
    ]
    assert ran.json["moved"][0]["why"] == "Skipped: the answer came first, and the reply to it says thanks."


THANKSGIVING = "Tomorrow is a public holiday there: Thanksgiving Day."


def test_a_decision_is_of_today_unless_said(dana: Askwhy) -> None:
    started(dana, "--interviewed-on", "2026-11-23")

    moved = dana("decide", "dana", "silent", "--json", "--now", "2026-11-25T00:10:00+01:00").json["moved"]

    assert {"step": 3, "from": None, "to": "2026-11-27", "why": THANKSGIVING} in moved


def test_an_offer_ends_the_plan_kindly(dana: Askwhy) -> None:
    started(dana, "--interviewed-on", "2026-11-23")

    ran = dana("decide", "dana", "offer", "--json")

    assert ran.json["change"] == "Acme Robotics: An offer"
    assert {each["why"] for each in ran.json["moved"]} == {"You got an offer."}
    assert dana("people", "--json").json[0]["plan"]["state"] == "finished"


def test_after_one_application_is_closed_the_next_plan_makes_another(dana: Askwhy) -> None:
    started(dana, "--interviewed-on", "2026-10-05")
    dana("decide", "dana", "withdrawn")

    started(dana, "--interviewed-on", "2026-11-23")

    assert dana("decide", "dana", "rejected").out.startswith("Acme Robotics: The answer was no.\n")
    assert dana("decide", "dana", "offer", "--application", 1).status == 0
    assert dana("people", "--json").json[0]["plan"] == {"id": 2, "sequence": "standard", "state": "active"}


def test_of_several_open_applications_one_must_be_named(dana: Askwhy, book: Path) -> None:
    workspace = Workspace.open(book, create=False)
    for role in ("Engineer", "Team Lead"):
        workspace.add_application(ApplicationDraft("Acme Robotics", role), datetime.fromisoformat(NOW))
    workspace.close()

    for words in ("start dana --sequence gentle", "decide dana rejected"):
        ran = dana(*words.split())
        assert ran.status == 1
        assert "1 Engineer, 2 Team Lead" in ran.err
        assert dana(*words.split(), "--application", 2).status == 0


def test_a_decision_about_an_unknown_application_makes_it_and_a_plan_counts_from_it(dana: Askwhy) -> None:
    assert dana("decide", "dana", "rejected", "--on", "2026-11-20", "--json").json["moved"] == []

    question = started(dana)[2]

    assert (question["purpose"], question["due_on"]) == ("advice_question", "2026-11-24")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("start nobody --sequence standard", "Nobody in the book fits “nobody”."),
        (
            "start dana --sequence polite",
            "There is no plan template “polite”. Use one of: standard, gentle, ",
        ),
        ("start dana --sequence gentle", "A plan for Dana Reyes is already under way."),
        ("start dana --sequence gentle --application 99", "There is no application with the number 99."),
        ("start dana --sequence gentle --application 99999999999999999999", "There is no application"),
        (
            "start ruth --sequence gentle --interviewed-on 2026-11-20 --decided-on 2026-11-19",
            "The decision (Thu 19 Nov 2026) cannot come before the interview (Fri 20 Nov 2026).",
        ),
        ("decide jon rejected --on 2026-11-25", "Wed 25 Nov 2026 is still to come."),
        ("tick 999", "There is no step with the number 999."),
        ("tick 99999999999999999999", "There is no step with the number 99999999999999999999."),
        ("tick 5 --disposition posted", "“posted” does not go with"),
        ("tick 1", "This step is no longer planned (done)."),
        ("skip 1", "This step is no longer planned (done)."),
        ("postpone 5 2026-11-20", "Fri 20 Nov 2026 has passed."),
        ("reply 99999999999999999999", "Nobody in the book fits “99999999999999999999”."),
        ("windows an", "“an” fits several people: 4 Ana Sousa, 1 Dana Reyes"),
    ],
)
def test_what_cannot_be_done_is_one_sentence_and_changes_nothing(
    example: Askwhy, words: str, said: str
) -> None:
    before = example("today", "--json").out

    ran = example(*words.split())

    assert (ran.status, ran.out, ran.err.count("\n")) == (1, "", 1)
    assert said in ran.err
    assert example("today", "--json").out == before


@pytest.mark.parametrize(
    "words",
    [
        "start dana",
        "start dana --sequence gentle --interviewed-on yesterday",
        "decide dana pending",
        "decide dana",
        "tick five",
        "tick 5 --disposition lost",
        "tick 5 --at noon",
        "postpone 5",
        "postpone 5 2026-13-01",
        "reply dana --channel fax",
        "today --now 0001-01-01T00:00:00",
        "frobnicate",
    ],
)
def test_wrong_use_is_told_with_the_usage(askwhy: Askwhy, words: str) -> None:
    ran = askwhy(*words.split())

    assert (ran.status, ran.out) == (2, "")
    assert ran.err.startswith("usage: askwhy")
