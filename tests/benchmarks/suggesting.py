"""Times the suggestion of call windows against a loop that only slices a table."""

from callees import PLACES, callees, fresh_advisor
from timing import Figure, Goal, in_turns, timed

from askwhy.domain.line import line_of
from askwhy.domain.suggestions import Advisor


def figures(many: int) -> list[Figure]:
    """Time the next five windows for many people in thirty places, against a loop that only slices a table."""
    people, one = callees(many), callees(1)[0]
    ready = {place: tuple(range(90)) for place in PLACES}

    def for_all(advisor: Advisor) -> None:
        for place, calls in people:
            advisor.suggest(place, line_of(calls), 5)

    def bare() -> None:
        for place, _calls in people:
            ready[place][:5]

    warm_advisor = fresh_advisor()
    for_all(warm_advisor)
    warm, cold, single, floor = in_turns(
        7,
        timed(lambda: for_all(warm_advisor)),
        timed(lambda: for_all(fresh_advisor())),
        timed(lambda: fresh_advisor().suggest(one[0], line_of(one[1]), 5)),
        timed(bare),
    )
    return [
        Figure(f"next 5 windows for {many} / touch and slice", warm, floor, Goal(30)),
        Figure(f"the same, cold, {len(PLACES)} places / touch and slice", cold, floor, Goal(at_most=150)),
        Figure("next 5 windows for one, cold / touch and slice all", single, floor, Goal(at_most=1)),
    ]
