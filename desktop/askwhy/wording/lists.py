"""Several names as one says them in a sentence."""

from collections.abc import Sequence

from askwhy.wording.i18n import _, ngettext

_MOST = 6
"""So many are named; more would be a list that nobody reads."""


def listed(said: Sequence[str]) -> str:
    """Dana Reyes; Dana Reyes and Tom Becker; A, B, C and 4 others."""
    if len(said) > _MOST + 1:
        others = ngettext("{count} other", "{count} others", len(said) - _MOST)
        return _("{names} and {last}").format(names=", ".join(said[:_MOST]), last=others)
    if len(said) < 2:
        return "".join(said)
    return _("{names} and {last}").format(names=", ".join(said[:-1]), last=said[-1])
