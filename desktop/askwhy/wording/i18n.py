"""The language of the reader: looks texts up by gettext, and gives them as they are where none is translated."""

import gettext as _gettext
from functools import cache

from askwhy.assets import resource


@cache
def _catalogue() -> _gettext.NullTranslations:
    return _gettext.translation("askwhy", localedir=resource("translations"), fallback=True)


def _(text: str) -> str:
    """Give a text in the reader's language."""
    return _catalogue().gettext(text)


def ngettext(one: str, many: str, count: int, **args: object) -> str:
    """Give the form of a text for a count, with {count} and the other fields filled in."""
    return _catalogue().ngettext(one, many, count).format(count=count, **args)


def N_(text: str) -> str:
    """Mark a text of a table for translation; it is looked up when it is shown."""
    return text
