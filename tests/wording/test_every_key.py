"""Every key that the program raises, gives as a reason or tells as a problem has a sentence that can be said."""

import re
from datetime import date

import pytest
from tests.wording.source_keys import Use, built, constants, given_as, modules, uses

from askwhy.domain.applications import ASKABLE, Decision
from askwhy.domain.faults import Fault
from askwhy.domain.outreach import Ending, WindowKind
from askwhy.domain.reasons import Argument, Reason
from askwhy.wording import faults, labels, problems, reasons
from askwhy.wording.plan_reasons import PLANNED

TODAY = date(2026, 11, 24)

SAMPLES: dict[str, Argument] = {
    "back": "2026-12-01",
    "days": "2026-12-25 2027-01-01",
    "first": "2016-11-24",
    "guessed": 0,
    "last": "2036-11-24",
    "place": "DE",
    "at": "2026-11-23T16:30:00+01:00",
    "channel": "phone",
    "count": 2,
    "calls": 12,
    "country": "JP",
    "day": "2026-11-25",
    "decided": "2026-11-16",
    "decision": "rejected",
    "disposition": "no_answer",
    "from": "2026-11-20",
    "interviewed": "2026-11-02",
    "kind": "late",
    "minute": 1020,
    "other_reached": 12,
    "other_tried": 60,
    "outcome": "generic",
    "parts": "street city",
    "purpose": "advice_call",
    "reached": 40,
    "said": "voicemail",
    "state": "done",
    "tried": 60,
    "window": "late",
}
"""A value for each argument that may not be any text; the others are texts of their own."""

BY_KEY: dict[str, dict[str, Argument]] = {
    "address_closed": {"disposition": "returned"},
    "other_channel": {"why": "no_way"},
}


def sample(use: Use) -> dict[str, Argument]:
    """Give arguments as the place that uses the key gives them."""
    return {name: SAMPLES.get(name, f"‹{name}›") for name in use.args} | BY_KEY.get(use.key, {})


def speaks(sentence: str) -> bool:
    """Tell whether a sentence can be said: it begins as one and has nothing left to fill in."""
    return bool(sentence) and "{" not in sentence and "_" not in sentence and sentence[0] not in " .,:"


_KEY = re.compile(r"[a-z]+(_[a-z]+)+")

NO_KEYS = {"sqlite_errorcode"}
"""What looks like a key in those modules and is none."""

FAULTS = uses("Fault", "Ambiguous")
REASONS = uses("Reason.of")
CHANGES = uses("as_change")

each_fault = pytest.mark.parametrize("use", FAULTS, ids=lambda use: f"{use.where} {use.key}")
each_reason = pytest.mark.parametrize("use", REASONS, ids=lambda use: f"{use.where} {use.key}")
each_change = pytest.mark.parametrize("use", CHANGES, ids=lambda use: f"{use.where} {use.key}")


def test_the_source_was_read() -> None:
    assert len(FAULTS) > 40
    assert len(REASONS) > 20
    assert {use.key for use in CHANGES} >= {"ticked", "skipped", "postponed", "imported", "set"}


@each_fault
def test_a_fault_has_a_sentence_and_all_that_it_names(use: Use) -> None:
    sentence = faults.sentence(Fault(use.key, **sample(use)))

    assert speaks(sentence.replace("_", ""))
    assert "!" not in sentence
    assert sentence[-1] in ".:›"
    assert [name for name in use.args if name not in SAMPLES and f"‹{name}›" not in sentence] == []


@each_reason
def test_a_reason_has_a_sentence(use: Use) -> None:
    assert speaks(reasons.sentence(Reason.of(use.key, **sample(use)), TODAY))


@each_change
def test_a_change_has_a_name_alone_and_when_it_is_taken_back(use: Use) -> None:
    label = Reason.of(use.key, **sample(use))

    assert speaks(labels.label(label))
    assert labels.label(label) in labels.taken_back(label)
    assert labels.label(label) in labels.done_again(label)
    assert labels.taken_back(label) != labels.done_again(label)


@pytest.mark.parametrize(
    "key",
    [
        *(f"stopped_{ending.value}" for ending in Ending),
        *(f"stopped_{decision.value}" for decision in Decision if decision not in ASKABLE),
    ],
)
def test_every_way_in_which_a_plan_stops_has_a_sentence(key: str) -> None:
    assert speaks(reasons.sentence(Reason.of(key), TODAY))


@pytest.mark.parametrize("key", ["reached", "there", "planned", "missed", "last_choice"])
@pytest.mark.parametrize("kind", WindowKind)
def test_whatever_the_line_has_shown_of_a_window_can_be_said(key: str, kind: WindowKind) -> None:
    said = Reason.of(f"window_{key}", kind=kind.value, said="voicemail", count=2)

    assert speaks(reasons.sentence(said, TODAY))


@pytest.mark.parametrize("key", sorted(PLANNED))
def test_whatever_moves_or_holds_a_step_is_said(key: str) -> None:
    args = {**SAMPLES, "who": "Sam Whitlock", "employer": "Acme", "first": "Dana Reyes"}
    args |= {"name": "Epiphany", "why": "no_way"}
    for employer in ("Acme", ""):
        for days in ("2027-01-06", "2026-12-25 2027-01-01"):
            said = reasons.sentence(Reason.of(key, **(args | {"employer": employer, "days": days})), TODAY)
            assert speaks(said)


def test_reasons_are_built_only_where_they_are_looked_at_one_by_one() -> None:
    assert built("Reason.of") <= {
        "domain/faults.py",  # gives the key on
        "operations/editing.py",  # gives the key on
        "domain/line.py",  # the misses of a window, for what follows from them
        "domain/ranking.py",  # why the line speaks for a window
        "domain/today.py",  # says a reason again with other arguments
        "domain/landing.py",  # gives on the key of the bound that was met
        "domain/planning.py",  # says a reason again with the day from which a step was moved
        "operations/stopping.py",  # "stopped_" and an ending
        "operations/decisions.py",  # "stopped_" and a decision
    }
    assert not built("as_change")


def test_a_fault_that_is_looked_up_in_a_module_has_a_sentence() -> None:
    modules_of_keys = built("Fault", "Ambiguous")
    keys = {text for name in modules_of_keys for text in constants(name) if _KEY.fullmatch(text)}

    assert "disk_full" in keys
    assert sorted(keys - faults.known_keys() - NO_KEYS) == []


def test_every_problem_that_is_told_has_a_sentence() -> None:
    told = [(where, key) for where, key in given_as("why") if where.startswith(("exchange/", "workspace/"))]

    assert told
    assert [place for place in told if place[1] not in problems.known_keys()] == []


@pytest.mark.parametrize("key", sorted(problems.known_keys()))
def test_a_problem_has_a_sentence_without_anything_to_fill_in(key: str) -> None:
    assert speaks(problems.sentence(key))
    assert problems.sentence(key).endswith(".")


def test_no_sentence_is_left_over() -> None:
    said = {text for name, _ in modules() if not name.startswith("wording/") for text in constants(name)}

    assert sorted(faults.known_keys() - said) == []
    assert sorted(problems.known_keys() - said) == []
