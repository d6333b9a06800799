"""What one has written for a step that is not sent yet; a draft is no record of anything that happened."""

from typing import NamedTuple


class Manuscript(NamedTuple):
    """One's own wording of one of the texts of a step, kept as one types; or that it was chosen as it came."""

    variant: int
    """The number of the text from which it was made; 0: one's own words of the plan template."""
    subject: str = ""
    body: str = ""

    @property
    def is_choice(self) -> bool:
        """Tell whether nothing was written, and the text only chosen: as it came, with what is known then."""
        return not (self.subject or self.body)
