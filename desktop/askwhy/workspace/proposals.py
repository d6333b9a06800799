"""What Today proposes: to take silence for the answer, to let paused plans go on, to spread what has waited."""

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import groupby

from askwhy.domain.absence import pile
from askwhy.domain.proposals import PauseProposal, PileProposal, Proposal, SilenceProposal
from askwhy.domain.today import TodayItem
from askwhy.store.database import Database
from askwhy.store.waiting import paused_rows, silent_rows

_MOST_SILENT = 3
"""So many proposals about silence at once; who has more decides them one after the other."""


def proposals(database: Database, due: Iterable[TodayItem], today: date) -> tuple[Proposal, ...]:
    """Give what there is to decide on a day, the pile first."""
    return (*_pile(due), *_pauses(database), *_silences(database, today))


def _pile(due: Iterable[TodayItem]) -> Sequence[PileProposal]:
    late = sorted((item.row for item in due if item.overdue), key=lambda row: (row.due_on, row.step))
    found = pile(len(late))
    return [PileProposal(tuple(row.step for row in late), found.days)] if found is not None else []


def _pauses(database: Database) -> Iterable[PauseProposal]:
    for _employer, group in groupby(paused_rows(database), key=lambda row: row.employer_id):
        rows = list(group)
        yield PauseProposal(
            rows[0].employer,
            rows[0].answered,
            tuple(row.plan for row in rows),
            tuple(dict.fromkeys(row.name for row in rows)),
        )


def _silences(database: Database, today: date) -> Iterable[SilenceProposal]:
    return (SilenceProposal(*row) for row in silent_rows(database, today, _MOST_SILENT))
