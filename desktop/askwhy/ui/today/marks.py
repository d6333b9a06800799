"""What stands on the day ribbon: a mark for each call of today, due or done, on one's own clock."""

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from askwhy.domain.ids import InterviewerId, StepId, TouchId
from askwhy.domain.outreach import WindowKind
from askwhy.domain.spelling import short_name
from askwhy.domain.windows import CallWindow
from askwhy.facts.world import World
from askwhy.ui.today.axis import minute_of
from askwhy.ui.today.words import done_sentence, due_row, spoken_window
from askwhy.workspace.today import TodayPage


class Mark(NamedTuple):
    """One call on the ribbon. Its minutes are those of one's own day."""

    person: InterviewerId
    step: StepId | None
    """The due step; None for a call that is done."""
    touch: TouchId | None
    """The call that was made."""
    label: str
    kind: WindowKind
    start: int
    end: int
    spoken: str
    """What it means, as a sentence: the tip, and what a screen reader says."""

    @property
    def is_done(self) -> bool:
        """Tell whether the call was made."""
        return self.step is None

    @property
    def key(self) -> tuple[bool, int]:
        """What tells it from the others, from one refresh to the next."""
        return self.is_done, self.touch or self.step or 0


def marks(page: TodayPage, world: World) -> tuple[Mark, ...]:
    """Give the marks of a day, in the order in which they may claim room: what is due, then what is done."""
    found = (*_due(page, world), *_done(page, world))
    shorts = Counter(mark.label for mark in {mark.person: mark for mark in found}.values())
    named = _names(page)
    return tuple(
        mark._replace(label=named[mark.person]) if shorts[mark.label] > 1 else mark for mark in found
    )


def _due(page: TodayPage, world: World) -> Iterator[Mark]:
    for item in page.due.calls:
        if item.window is not None:
            row = due_row(item.row)
            yield Mark(
                person=row.interviewer,
                step=row.step,
                touch=None,
                label=short_name(row.name),
                kind=item.window.kind,
                start=_minute(page, world, item.window)[0],
                end=_minute(page, world, item.window)[1],
                spoken=f"{row.name}: {spoken_window(item.window, row, world)}",
            )


def _done(page: TodayPage, world: World) -> Iterator[Mark]:
    for call in page.called:
        yield Mark(
            person=call.row.interviewer,
            step=None,
            touch=call.row.touch,
            label=short_name(call.row.name),
            kind=call.window.kind,
            start=_minute(page, world, call.window)[0],
            end=_minute(page, world, call.window)[1],
            spoken=done_sentence(call.row, page.day),
        )


def _minute(page: TodayPage, world: World, window: CallWindow) -> tuple[int, int]:
    start, end = (minute_of(at.astimezone(world.own_zone), page.day) for at in (window.start, window.end))
    return max(start, 0), end


def _names(page: TodayPage) -> dict[InterviewerId, str]:
    due = {due_row(item.row).interviewer: due_row(item.row).name for item in page.due.calls}
    return due | {call.row.interviewer: call.row.name for call in page.called}
