"""That two people are two, though they share an address or a number: somebody said so."""

from dataclasses import dataclass

from askwhy.domain.ids import ApartId, InterviewerId


@dataclass(frozen=True, slots=True)
class Apart:
    """A pair that is not proposed as one person any more. The one who was first in the Book comes first."""

    id: ApartId
    one: InterviewerId
    other: InterviewerId

    @property
    def pair(self) -> frozenset[InterviewerId]:
        """The two."""
        return frozenset((self.one, self.other))
