"""Bringing in many people: it tells how far it is, and a stop leaves the book as it was."""

import pytest
from tests.workspace.conftest import NOW

from askwhy.domain.drafts import PersonDraft
from askwhy.domain.faults import Fault
from askwhy.domain.people import Interviewer
from askwhy.workspace.workspace import Workspace

MANY = [PersonDraft(f"Person {number}", employer=f"Employer {number % 7}") for number in range(300)]


class Told:
    """Hears how far the work is, and says stop after so many calls."""

    def __init__(self, last: int = 1000) -> None:
        self.heard: list[tuple[int, int]] = []
        self._last = last

    def __call__(self, done: int, total: int) -> bool:
        """Note it."""
        self.heard.append((done, total))
        return len(self.heard) < self._last


def test_it_tells_how_far_it_is(workspace: Workspace) -> None:
    told = Told()

    workspace.bring_in(MANY, NOW, tell=told)

    assert told.heard[0] == (0, 300)
    assert told.heard == sorted(told.heard)
    assert told.heard[-1] == (300, 300)


@pytest.mark.parametrize("after", [1, 3, 7])
def test_a_stop_leaves_the_book_as_it_was(workspace: Workspace, after: int) -> None:
    labels = workspace.book.next_labels()

    with pytest.raises(Fault) as stopped:
        workspace.bring_in(MANY, NOW, tell=Told(after))

    assert stopped.value.reason.key == "stopped"
    assert workspace.book.every(Interviewer) == []
    assert workspace.book.next_labels() == labels


def test_a_stop_while_it_is_compared_ends_it(workspace: Workspace) -> None:
    with pytest.raises(Fault):
        workspace.preview(MANY, NOW, Told(2))
