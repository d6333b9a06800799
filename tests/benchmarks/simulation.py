"""Simulates how many calls it takes to reach people, by when one calls, in the three worlds of evidence.md.

Nobody knows in which world one lives, so a policy must do well in each. Run it with `make bench`, or alone:
.venv/bin/python tests/benchmarks/simulation.py
"""

import random
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, timedelta
from functools import cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

from askwhy.domain.calendars import WorkCalendar
from askwhy.domain.call_times import CallTimes
from askwhy.domain.line import Call, line_of
from askwhy.domain.outreach import WindowKind
from askwhy.domain.own_day import OwnDay
from askwhy.domain.suggestions import Advisor
from askwhy.domain.touches import Disposition
from askwhy.domain.windows import CalleePlace

CONTACTS, MOST_TRIES = 18_000, 6
EARLY, MIDDAY, LATE = WindowKind.EARLY, WindowKind.MIDDAY, WindowKind.LATE

Chances = dict[WindowKind, float]
"""How probably one person is reached by a call in each stretch of their day."""
World = Callable[[random.Random], Chances]
Policy = Callable[[Sequence[WindowKind], Chances], WindowKind]
"""Chooses the stretch for the next try, after misses in these; only the oracle looks at the chances."""

_SPREAD = 9
"""How alike people are: the higher, the more."""
_HERE = CalleePlace(ZoneInfo("Europe/Berlin"), WorkCalendar())
_START = datetime(2026, 11, 2, 7, 0, tzinfo=_HERE.zone)
_BETWEEN_TRIES = timedelta(days=2)


def _person(chance: random.Random, mean: float) -> float:
    return chance.betavariate(mean * _SPREAD, (1 - mean) * _SPREAD)


def no_effect(chance: random.Random) -> Chances:
    """World 0: the hour does not matter, only the person."""
    return dict.fromkeys(WindowKind, _person(chance, 0.275))


def lead_response(chance: random.Random) -> Chances:
    """World 1: the hour matters in the same way for everybody, late most, as in the Lead Response study."""
    person = _person(chance, 0.275)
    shape = {EARLY: 1.24, MIDDAY: 0.70, LATE: 1.44}
    return {kind: min(person * factor, 0.97) for kind, factor in shape.items()}


def habits(chance: random.Random) -> Chances:
    """World 2: each person has a stretch of the day in which they answer, and others in which they hardly do."""
    best = chance.choice(list(WindowKind))
    return {kind: _person(chance, 0.51 if kind is best else 0.205) for kind in WindowKind}


def always_noon(_missed: Sequence[WindowKind], _chances: Chances) -> WindowKind:
    """Call around midday, always."""
    return MIDDAY


def always_late(_missed: Sequence[WindowKind], _chances: Chances) -> WindowKind:
    """Call late, always."""
    return LATE


def alternating(missed: Sequence[WindowKind], _chances: Chances) -> WindowKind:
    """Call late, then early, and so on."""
    return EARLY if len(missed) % 2 else LATE


def askwhy(missed: Sequence[WindowKind], _chances: Chances) -> WindowKind:
    """Call when AskWhy suggests it: the engine itself is asked."""
    return _suggested(tuple(missed))


@cache
def _suggested(missed: tuple[WindowKind, ...]) -> WindowKind:
    calls = []
    for tries, kind in enumerate(missed):
        at = _START + tries * _BETWEEN_TRIES
        calls.append(Call(at, at.date(), Disposition.NO_ANSWER, kind))
    advisor = Advisor(CallTimes(OwnDay(_HERE.zone), _START + len(missed) * _BETWEEN_TRIES))
    return advisor.suggest(_HERE, line_of(calls), 1).windows[0].window.kind


def oracle(_missed: Sequence[WindowKind], chances: Chances) -> WindowKind:
    """Know the person's best stretch: the bound that nobody can pass."""
    return max(chances, key=lambda kind: chances[kind])


WORLDS: dict[str, World] = {
    "world 0, no effect of the hour": no_effect,
    "world 1, late is best for all": lead_response,
    "world 2, personal habits": habits,
}
POLICIES: dict[str, Policy] = {
    "always noon": always_noon,
    "always late": always_late,
    "late, then early, in turn": alternating,
    "AskWhy": askwhy,
    "oracle": oracle,
}


class Result(NamedTuple):
    """What a policy came to in a world."""

    tries: float
    """Calls made for each person, reached or not."""
    reached: float
    """The share of people who were reached."""


def simulate(world: World, policy: Policy, contacts: int = CONTACTS, seed: int = 2026) -> Result:
    """Call people until they are reached, six times at most; every policy meets the same people and luck."""
    chance, tries, reached = random.Random(seed), 0, 0
    for _ in range(contacts):
        chances = world(chance)
        luck = [chance.random() for _ in range(MOST_TRIES)]
        missed: list[WindowKind] = []
        for each in luck:
            kind = policy(missed, chances)
            tries += 1
            if each < chances[kind]:
                reached += 1
                break
            missed.append(kind)
    return Result(tries / contacts, reached / contacts)


def table() -> Iterator[str]:
    """Give the lines of the table, as it stands in CALLING.md."""
    yield f"| {'Policy':<25} | " + " | ".join(WORLDS) + " |"
    yield "| --- | " + " | ".join("---" for _ in WORLDS) + " |"
    for name, policy in POLICIES.items():
        results = (simulate(world, policy) for world in WORLDS.values())
        cells = (f"{each.tries:.2f} / {each.reached:.0%}".replace("%", " %") for each in results)
        yield f"| {name:<25} | " + " | ".join(cells) + " |"


if __name__ == "__main__":
    for line in table():
        print(line, flush=True)
