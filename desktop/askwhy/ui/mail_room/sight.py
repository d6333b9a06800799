"""Whose piece of mail is looked at in the mail room."""

from collections.abc import Sequence

from askwhy.domain.ids import InterviewerId


class Sight:
    """Who was chosen by hand, as long as the list has them; else the first whose piece is printed."""

    def __init__(self) -> None:
        self.key: InterviewerId | None = None
        """Who is looked at; None while nobody is listed."""
        self._by_hand = False

    def choose(self, key: InterviewerId | None) -> None:
        """Look at somebody, with or without a piece of mail; None looks away."""
        self.key, self._by_hand = key, key is not None

    def settle(self, printed: Sequence[InterviewerId], listed: Sequence[InterviewerId]) -> None:
        """Look at somebody who is there. Who came into sight only because nobody was printed gives way again."""
        if self.key in printed or (self._by_hand and self.key in listed):
            return
        self.key, self._by_hand = next(iter([*printed, *listed]), None), False
