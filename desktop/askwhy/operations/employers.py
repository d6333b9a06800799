"""Finds employers by their names, and adds the ones that are new to a Change."""

from askwhy.domain.ids import EmployerId
from askwhy.domain.people import Employer
from askwhy.operations.editing import Edits
from askwhy.operations.situations import PeopleSituation


class Employers:
    """The employers that are known by name; a new one is added once."""

    def __init__(self, edits: Edits, situation: PeopleSituation) -> None:
        self._edits = edits
        self._names = {employer.id: employer.name for employer in situation.employers}
        self._ids = {name.casefold(): key for key, name in self._names.items()}

    def find(self, name: str) -> EmployerId | None:
        """Give the employer of that name, whatever its case and blanks; None for no name."""
        name = " ".join(name.split())
        if not name:
            return None
        if name.casefold() not in self._ids:
            employer = Employer(EmployerId(self._edits.new_id()), name)
            self._edits.add(employer)
            self._ids[name.casefold()] = employer.id
            self._names[employer.id] = name
        return self._ids[name.casefold()]

    def name_of(self, key: EmployerId | None) -> str:
        """Give an employer's name; empty when there is none."""
        return self._names.get(key, "") if key is not None else ""
