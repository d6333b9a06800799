"""Plan templates by chance: shipped ones, and any that somebody could make."""

from random import Random

from askwhy.domain.outreach import Anchor, Channel, DayType, Kind, WindowKind
from askwhy.domain.sequence_form import check
from askwhy.domain.sequences import ORDER, Sequence, SequenceStep
from askwhy.facts.sequences import sequences


def some_template(chance: Random) -> Sequence:
    """Give a shipped template, or one that somebody made: any steps that can be followed."""
    if chance.random() < 0.3:
        return sequences()[chance.choice(["standard", "gentle", "silence", "finalist"])]
    made = [some_step(chance) for _ in range(chance.randrange(1, 7))]
    steps = sorted(made, key=lambda step: step.place)
    first = SequenceStep(Channel.EMAIL, "introduction", Kind.ASK, Anchor.START, chance.randrange(3))
    own = [first, *(step for step in steps if step.place >= first.place)]
    if chance.random() < 0.5 and steps[0].anchor is not Anchor.REPLY:
        own = steps
    template = Sequence("own", "Own", "", (Anchor.START, 20, DayType.BUSINESS), tuple(own))
    check(template)
    return template


def some_step(chance: Random) -> SequenceStep:
    """Give a step of any kind."""
    channel = chance.choice(list(Channel))
    return SequenceStep(
        channel,
        "advice_question",
        chance.choice([Kind.ASK, Kind.ASK, Kind.COURTESY]),
        chance.choice(ORDER),
        chance.randrange(15),
        chance.choice([DayType.BUSINESS, DayType.BUSINESS, DayType.CALENDAR]),
        window=WindowKind.LATE if channel is Channel.PHONE else None,
    )
