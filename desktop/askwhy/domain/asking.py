"""How the asking goes: where one asked why, where an answer came, and by which way, step and plan it came.

The article's figures are of people who were not chosen: 18 % of them ask why, and 52 % of those who ask never get a
reply (article.txt, the Dice Report). So one's own are counted of applications that ended without the job, whether
somebody said so or nobody answered at all; closed ones count like all others, open ones not yet.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from itertools import groupby
from operator import attrgetter
from typing import Any, NamedTuple, TypeVar

from askwhy.domain.outreach import Channel, Kind
from askwhy.domain.rates import Rate
from askwhy.domain.reach import TRIED
from askwhy.domain.touches import Direction, Disposition, Outcome, answers

K = TypeVar("K")

ASKING, HEARD_BACK = 0.18, 0.48
"""The article's shares: of people who were not chosen, those who ask why; of these, those who get a reply."""

ENOUGH_TO_COMPARE = 10
"""Fewer tries of a way say nothing about it beside another: a rule of thumb."""

_LEFT_A_WORD = frozenset({Disposition.SENT, Disposition.POSTED, Disposition.CONNECTED, Disposition.VOICEMAIL})
"""The question came to them: written, spoken, or on their voicemail. What bounced or came back did not."""

_COULD_BE_ANSWERED = _LEFT_A_WORD | TRIED

_ASKS_WHEN = frozenset({"status"})
"""The purposes that ask where things stand, and not yet why."""


class Contact(NamedTuple):
    """One contact as the Lessons see it."""

    matter: int
    """What it belongs to: the number of an application that ended without the job; else minus that of the person."""
    channel: Channel
    direction: Direction
    kind: Kind
    disposition: Disposition | None
    outcome: Outcome | None
    purpose: str
    """The purpose of its step; empty when none had planned it."""
    sequence: str
    """The key of its plan's sequence; empty without a plan."""
    said: bool = False
    """Whether words of theirs are kept with it, even where nobody noted what the contact meant."""

    @property
    def is_try(self) -> bool:
        """Tell whether it asked why, or would have, had somebody taken the call.

        A call that nobody took is a try, as an e-mail is that nobody opened. Thanks ask for nothing.
        """
        return (
            self.direction is Direction.MADE
            and self.kind is Kind.ASK
            and self.disposition in _COULD_BE_ANSWERED
            and self.purpose not in _ASKS_WHEN
        )

    @property
    def is_answer(self) -> bool:
        """Tell whether they answered by it, in writing or on the line; a machine's note of an absence is none."""
        absent = self.outcome is Outcome.OUT_OF_OFFICE
        return answers(self.direction, self.outcome) or (self.said and not absent)


class Tried(NamedTuple):
    """How one matter went, up to the first answer."""

    matter: int
    tries: tuple[Contact, ...]
    answered: Contact | None
    """The try that was answered: the last one before the first answer, or the call on which they answered."""

    @property
    def asked(self) -> bool:
        """Tell whether the question came to them: a word of it was left, or they answered a call they had missed."""
        return self.answered is not None or any(each.disposition in _LEFT_A_WORD for each in self.tries)


class Asking(NamedTuple):
    """One's own numbers of asking."""

    asked: Rate
    """Applications in which one asked, of those that ended without the job."""
    heard_back: Rate
    """Applications in which somebody answered the question, of those in which one asked.

    A "we do not give feedback" is an answer too: they replied. So is one from a colleague of who was asked.
    """
    still_waiting: int
    """Applications in which one asked and a plan still waits for the answer."""
    by_channel: Mapping[Channel, Rate]
    """Of the applications tried by this way, those whose answer came after a try by it and before any other.

    So each answer counts for one way: for what one did last before it came.
    """
    by_purpose: Mapping[str, Rate]
    """The same by the purpose of the step; "" for what no step had planned. Referrals count here too."""
    by_sequence: Mapping[str, Rate]
    """The same by the sequence of the plan. Referrals count here too."""


NOTHING_ASKED = Asking(Rate(0, 0), Rate(0, 0), 0, {}, {}, {})


def asking(applications: int, contacts: Iterable[Contact], waiting: Iterable[int] = ()) -> Asking:
    """Count how the asking goes.

    `applications` is how many ended without the job; `contacts` come matter by matter, each matter oldest first;
    `waiting` names the applications for which a plan is under way.
    """
    went = [tried for _, each in groupby(contacts, key=attrgetter("matter")) if (tried := _tried(each))]
    jobs = [each for each in went if each.matter > 0]
    asked = [each for each in jobs if each.asked]
    under_way = set(waiting)
    return Asking(
        Rate(len(asked), applications),
        Rate(sum(each.answered is not None for each in asked), len(asked)),
        sum(each.answered is None and each.matter in under_way for each in asked),
        _by(attrgetter("channel"), jobs),
        _by(attrgetter("purpose"), went),
        _by(attrgetter("sequence"), went),
    )


def _tried(contacts: Iterable[Contact]) -> Tried | None:
    """Follow one matter up to its first answer; None where nothing was tried."""
    tries: list[Contact] = []
    answered: Contact | None = None
    for each in contacts:
        if each.is_try:
            tries.append(each)
        if tries and each.is_answer:
            answered = tries[-1]
            break
    return Tried(tries[0].matter, tuple(tries), answered) if tries else None


def _by(value: Callable[[Contact], K], went: Iterable[Tried]) -> dict[K, Rate]:
    """Count by something of the tries, each matter once for each value that it was tried by."""
    tried: Counter[K] = Counter()
    hits: Counter[K] = Counter()
    for each in went:
        tried.update({value(one) for one in each.tries})
        if each.answered is not None:
            hits[value(each.answered)] += 1
    return {key: Rate(hits[key], count) for key, count in tried.items()}


def is_enough(rates: Mapping[Any, Rate]) -> bool:
    """Tell whether each was tried often enough to be held beside the others."""
    return all(rate.tried >= ENOUGH_TO_COMPARE for rate in rates.values())


def stands_out(rates: Mapping[K, Rate]) -> K | None:
    """Give what works clearly better than all others; None while that cannot be said.

    Each must have been tried often enough, and the likely range of the best must lie above all others'.
    """
    if len(rates) < 2 or not is_enough(rates):
        return None
    best = max(rates, key=lambda key: rates[key].likely[0])
    others = (rate for key, rate in rates.items() if key is not best)
    return best if all(rates[best].likely[0] > rate.likely[1] for rate in others) else None
