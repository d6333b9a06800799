"""Small numbers as people write them within a sentence: as words up to twelve."""

from askwhy.wording.i18n import N_, _

_WORDS = (
    N_("none"),
    N_("one"),
    N_("two"),
    N_("three"),
    N_("four"),
    N_("five"),
    N_("six"),
    N_("seven"),
    N_("eight"),
    N_("nine"),
    N_("ten"),
    N_("eleven"),
    N_("twelve"),
)


def in_words(count: int) -> str:
    """Three; from thirteen on, the digits."""
    return _(_WORDS[count]) if 0 <= count < len(_WORDS) else str(count)


def opening(count: int) -> str:
    """Give a count as it opens a sentence: Three."""
    words = in_words(count)
    return words[:1].upper() + words[1:]


def listed(parts: list[str]) -> str:
    """Give parts of a sentence as a list: Å, é and ß."""
    if len(parts) < 2:
        return "".join(parts)
    return _("{parts} and {last}").format(parts=", ".join(parts[:-1]), last=parts[-1])
