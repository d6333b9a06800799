"""Reasons: why a date, a state or a suggestion is what it is, as a key with arguments, never a sentence."""

from typing import NamedTuple

Argument = str | int


class Reason(NamedTuple):
    """A key with arguments, for `askwhy.wording` to turn into a sentence.

    Dates are ISO 8601 texts in the arguments, so that a reason can be stored as it is.
    """

    key: str
    args: tuple[tuple[str, Argument], ...] = ()

    @classmethod
    def of(cls, key: str, /, **args: Argument) -> "Reason":
        """Build a reason with its arguments in a fixed order, so that equal reasons compare equal."""
        return cls(key, tuple(sorted(args.items())))

    def arg(self, name: str) -> Argument:
        """Give one argument; `KeyError` if the reason has none of that name."""
        return dict(self.args)[name]
