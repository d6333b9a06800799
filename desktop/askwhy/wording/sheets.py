"""What kind of labels a sheet has, as its maker calls it."""

import re

from askwhy.wording.i18n import N_, _

_KINDS = (
    N_("Universal"),
    N_("Card"),
    N_("Address"),
    N_("Media"),
    N_("File"),
    N_("Shipping"),
    N_("Name badge"),
    N_("Return address"),
    N_("Parcel"),
    N_("Mini address"),
    N_("Large address"),
    N_("Standard address"),
    N_("Address roll"),
    N_("Large address roll"),
    N_("Shipping roll"),
)
"""What makers call their sheets; the names of products stay as they are."""

_WORD = re.compile(rf"({'|'.join(sorted(_KINDS, key=len, reverse=True))})\b")
_UP = re.compile(r"(\d+)-up")


def description(text: str) -> str:
    """Address, 30-up, 1 x 2-5/8 in; in the reader's language."""
    named = _WORD.match(text)
    said = _(named[0]) + text[named.end() :] if named else text
    return _UP.sub(lambda found: _("{count}-up").format(count=found[1]), said)
