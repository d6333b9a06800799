"""What an open Book teaches: how the asking went, in numbers."""

from collections.abc import Mapping
from typing import NamedTuple

from askwhy.domain.asking import Asking, asking
from askwhy.domain.ranking import Preference
from askwhy.domain.reach import ReachRates
from askwhy.store.asking import contacts, not_chosen, plan_names, still_waiting
from askwhy.workspace.calling import first_try_of, reach
from askwhy.workspace.workspace import Workspace


class Numbers(NamedTuple):
    """One's own numbers: of asking, and of calls."""

    asking: Asking
    plans: Mapping[str, str]
    """The names of the sequences that were gone by, by their keys."""
    reach: ReachRates
    first_try: Preference


def numbers(workspace: Workspace) -> Numbers:
    """Count how the asking and the calls went."""
    database = workspace.book.database
    # Nobody may record an answer between the questions, or it would answer nothing.
    with database.reading():
        counted = asking(not_chosen(database), contacts(database), still_waiting(database))
        plans = plan_names(database, filter(None, counted.by_sequence))
        return Numbers(counted, plans, reach(workspace), first_try_of(workspace))
