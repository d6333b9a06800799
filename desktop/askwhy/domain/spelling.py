"""How names and addresses are written: short, by which key they are the same, and in which order they stand."""


def short_name(name: str) -> str:
    """Give the name for tight places: the last word ("Reyes" for "Dana Reyes")."""
    words = name.split()
    return words[-1] if words else name


def email_key(address: str) -> str:
    """Give the form of an e-mail address by which two are the same: trimmed, case folded."""
    return address.strip().casefold()


_OF_THEIR_OWN = str.maketrans(
    {"ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"}
)
"""Letters that hold a mark which Unicode does not take apart."""


def sort_key(name: str) -> str:
    """Give the form by which names are ordered: without case and marks, so that Özil stands among the O.

    A rule of thumb: the languages that order such letters elsewhere do not agree with one another.
    """
    import unicodedata  # a start and a list of the day order no names

    apart = unicodedata.normalize("NFKD", name.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter)).translate(_OF_THEIR_OWN)
