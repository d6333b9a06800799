"""The names of things: every one has a name that people understand."""

from collections.abc import Callable
from enum import StrEnum
from typing import Any

import pytest

from askwhy.domain.applications import Decision
from askwhy.domain.outreach import Channel, Ending, WindowKind
from askwhy.domain.standing import Standing
from askwhy.domain.touches import Disposition, Outcome
from askwhy.facts.sequences import sequences
from askwhy.wording import names

KINDS: list[tuple[type[StrEnum], Callable[[Any], str]]] = [
    (Channel, names.channel),
    (WindowKind, names.window),
    (Disposition, names.disposition),
    (Outcome, names.outcome),
    (Decision, names.decision),
    (Standing, names.standing),
    (Ending, names.ending),
]


@pytest.mark.parametrize(("kind", "name"), KINDS, ids=[kind.__name__ for kind, _ in KINDS])
def test_everything_of_a_kind_has_a_name_of_its_own(kind: type[StrEnum], name: Callable[[Any], str]) -> None:
    called = [name(member) for member in kind]

    assert len(set(called)) == len(called)
    assert all(text.strip() and "_" not in text for text in called)


PURPOSES = sorted({step.purpose for template in sequences().values() for step in template.steps})


@pytest.mark.parametrize("purpose", PURPOSES)
def test_the_purpose_of_every_shipped_step_has_a_name_and_a_sentence(purpose: str) -> None:
    assert names.purpose(purpose)
    assert names.purpose_detail(purpose).endswith(".")


@pytest.mark.parametrize("key", sequences())
def test_every_sequence_has_a_name_in_words(key: str) -> None:
    assert names.plan(sequences()[key].name) == sequences()[key].name
    assert names.plan("") == "A plan"


def test_a_purpose_of_ones_own_is_called_by_its_words() -> None:
    assert names.purpose("ask_for_slides") == "Ask for slides"
    assert names.purpose_detail("ask_for_slides") == ""


@pytest.mark.parametrize(
    ("channel", "purpose", "window", "title"),
    [
        (Channel.PHONE, "advice_call", WindowKind.EARLY, "Call, early"),
        (Channel.PHONE, "advice_call", None, "Call"),
        (Channel.LETTER, "card", None, "Thank-you card"),
        (Channel.EMAIL, "advice_question", None, "One question"),
    ],
)
def test_a_step_has_a_short_title(
    channel: Channel, purpose: str, window: WindowKind | None, title: str
) -> None:
    assert names.step_title(channel, purpose, window) == title


@pytest.mark.parametrize(
    ("pronouns", "theirs", "day"),
    [
        ("she", "hers", "her day"),
        ("She/her", "hers", "her day"),
        ("he / him", "his", "his day"),
        ("they", "theirs", "their day"),
        ("", "theirs", "their day"),
        ("xe", "theirs", "their day"),
    ],
)
def test_what_belongs_to_a_person_goes_by_their_pronouns(pronouns: str, theirs: str, day: str) -> None:
    assert names.theirs(pronouns) == theirs
    assert names.their_day(pronouns) == day
