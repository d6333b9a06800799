"""The names of changes, as an undo says them."""

import pytest

from askwhy.domain.applications import Decision
from askwhy.domain.outreach import Channel
from askwhy.domain.reasons import Argument, Reason
from askwhy.domain.touches import DISPOSITIONS, Outcome
from askwhy.wording.labels import label, taken_back


@pytest.mark.parametrize(
    ("key", "args", "expected"),
    [
        ("added", {"who": "Dana Reyes"}, "Dana Reyes added"),
        (
            "ticked",
            {"who": "Dana Reyes", "channel": "phone", "disposition": "no_answer"},
            "Call to Dana Reyes: no answer",
        ),
        ("skipped", {"who": "Dana Reyes", "channel": "letter"}, "Letter to Dana Reyes skipped"),
        (
            "postponed",
            {"who": "Dana Reyes", "channel": "email", "day": "2026-11-24"},
            "E-mail to Dana Reyes moved",
        ),
        ("decided", {"employer": "Acme", "decision": "rejected"}, "Acme: The answer was no"),
        ("decided", {"employer": "", "decision": "offer"}, "An offer"),
        ("posted", {"count": 1}, "One letter posted"),
        ("posted", {"count": 12}, "12 letters posted"),
        ("imported", {"count": 1}, "One person brought in"),
        ("imported", {"count": 5000}, "5000 people brought in"),
    ],
)
def test_a_change_is_called_by_what_was_done(key: str, args: dict[str, Argument], expected: str) -> None:
    assert label(Reason.of(key, **args)) == expected


def test_every_disposition_outcome_and_decision_can_be_named_in_a_change() -> None:
    ticked = [
        label(Reason.of("ticked", who="Dana", channel=channel.value, disposition=said.value))
        for channel in Channel
        for said in DISPOSITIONS[channel]
    ]
    meant = [
        label(Reason.of("outcome_added", who="Dana", channel="phone", outcome=outcome))
        for outcome in ("", *(each.value for each in Outcome))
    ]
    decided = [label(Reason.of("decided", employer="Acme", decision=each.value)) for each in Decision]

    for names in (ticked, meant, decided):
        assert len(set(names)) == len(names)


def test_a_name_with_braces_is_said_as_it_is() -> None:
    assert taken_back(Reason.of("added", who="{x}")) == "Taken back: {x} added."
