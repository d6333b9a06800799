"""Reads e-mail addresses, phone numbers, streets and their labels as files write them."""

import re
from functools import lru_cache
from urllib.parse import unquote

_SILENT = {
    *("internet", "pref", "voice", "msg", "x400", "postal", "parcel", "dom", "intl", "text", "smtp", "ex"),
}
"""Types that say nothing to a person: every number may be a voice number, every address a postal one."""

_SAID_AS = {
    "mobile": "cell",
    "cellular": "cell",
    "business": "work",
    "workfax": "work fax",
    "homefax": "home fax",
}
_USUAL = frozenset(
    ("work", "home", "other", "cell", "fax", "pager", "main", "car", "video", "assistant", "custom")
)
_PLACES = ("work", "home")
_APPLE_LABEL = re.compile(r"_\$!<(.*)>!\$_")
_ONE_EMAIL = re.compile(r"[^\s<>@,]+@[^\s<>@,]+")
_TEXT_MARK = re.compile(r"^'(?=[+\d])")
"""The mark by which Excel keeps a number as text."""

_NOT_TO_TALK = ("fax", "pager", "telex", "modem", "tty", "bbs")


@lru_cache(maxsize=512)
def label_of(types: tuple[str, ...]) -> str:
    """Give the label of types: "work fax" for FAX and WORK; empty when they say nothing."""
    words = [each.casefold() for each in types if each.casefold() not in ("", *_SILENT)]
    said = dict.fromkeys(_SAID_AS.get(word, word) for word in words)
    return " ".join(sorted(said, key=lambda word: word not in _PLACES))


def typed_label(text: str) -> str:
    """Give a label as it was typed; one of Apple's own ("_$!<WorkFAX>!$_") as a word."""
    own = _APPLE_LABEL.fullmatch(text.strip())
    return label_of((own[1],)) if own else text.strip()


def usual_label(text: str) -> str:
    """Give a label of a table: a usual one as a word ("cell" for "Mobile"), one of one's own as it was typed."""
    said = label_of((text,))
    return said if _USUAL.issuperset(said.split()) else text.strip()


@lru_cache(maxsize=512)
def is_for_talking(label: str) -> bool:
    """Tell whether a number with this label is one to call: a fax or a pager is not."""
    return not any(word in label.casefold() for word in _NOT_TO_TALK)


def emails_in(text: str) -> tuple[list[str], bool]:
    """Give the e-mail addresses of a text, and whether it says more than these."""
    plain = without_scheme(text.strip(), "mailto:") if ":" in text else text.strip()
    if _ONE_EMAIL.fullmatch(plain):
        return [plain], False
    words = re.split(r"[\s,;|<>]+", plain.replace(":::", " "))
    found = [word for word in words if "@" in word.strip("@")]
    return found, len(found) < len([word for word in words if word])


def phones_in(text: str) -> list[str]:
    """Give the phone numbers of a text, as typed; a tel: address as a person would type it."""
    numbers = [each.strip() for each in text.replace(":::", "\n").split("\n")]
    return [_as_typed(number) for number in numbers if number]


def _as_typed(number: str) -> str:
    if ":" not in number:
        return _TEXT_MARK.sub("", number) if number.startswith("'") else number
    return without_scheme(number, "tel:").replace(";ext=", " ext. ")


def without_scheme(text: str, scheme: str) -> str:
    """Give what an address of a scheme ("mailto:", "tel:") holds; another text as it is."""
    if text[: len(scheme)].casefold() != scheme:
        return text
    return unquote(text[len(scheme) :].split("?")[0])


def street_lines(street: str, extended: str, box: str) -> str:
    """Give the lines of a street; a post box of which only the number is known is named."""
    named = f"PO Box {box}" if box.isdecimal() else box
    return "\n".join(filter(None, (street, extended, named)))
