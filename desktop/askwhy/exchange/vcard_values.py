"""Reads the value of a vCard property: its encoding, its letters, its escapes and its parts."""

import binascii
import re
from typing import NamedTuple

from askwhy.exchange.text import UNREADABLE, clean, decode, knows_charset
from askwhy.exchange.vcard_lines import Property
from askwhy.facts.code_pages import WESTERN

_PLAIN = ("", "7BIT", "8BIT", "NONE")
_ENCODED_SEMICOLON = re.compile(rb"(?<!=5C)=3B", re.IGNORECASE)
_BROKEN_QUOTE = re.compile(rb"=(?![0-9A-Fa-f]{2})")
_ESCAPE = re.compile(r"\\([nN,;:\\])")
_LIST_COMMA = re.compile(r"\\.|,(?=\S)", re.DOTALL)
_PARAM_ESCAPE = re.compile(r"\^([n'^])")
_IN_PARAMS = {"n": "\n", "'": '"', "^": "^"}
"""RFC 6868, 3.1."""

LONGEST = 262144
"""Bytes of the longest value that is text; what a file has beyond them is listed, not kept."""

_MOST_PARTS = 1000
"""More parts than any value has; from here on borders are letters."""


class Value(NamedTuple):
    """A value read from its bytes, still escaped, and the key of what was wrong with it."""

    text: str
    why: str = ""


def read_value(item: Property, card_charset: str = "", home: str = WESTERN) -> Value:
    """Read the value of a property; what cannot be read in its encoding is taken as it stands.

    `card_charset` is what another property of the card declares, for those that declare nothing; `home` is the
    computer's code page, for cards that declare nothing at all.
    """
    charset = item.head.charset or card_charset
    data, why = _decoded(item)
    text = decode(data, charset, home)
    if charset and not data.isascii() and not knows_charset(charset):
        why = why or "bad_encoding"
    if len(item.value) > LONGEST:
        return Value(text, "too_long")
    return Value(text, "undecodable" if UNREADABLE in text else why)


def _decoded(item: Property) -> tuple[bytes, str]:
    head, value = item.head, item.value[:LONGEST]
    if head.quoted:
        return _unquoted(value)
    if head.base64:
        return _from_base64(value)
    return value, "" if head.encoding in _PLAIN else "bad_encoding"


def _unquoted(value: bytes) -> tuple[bytes, str]:
    """Read quoted-printable. A semicolon that was encoded beside plain ones is a letter, no border of parts."""
    if b";" in value:
        value = _ENCODED_SEMICOLON.sub(b"=5C=3B", value)
    value = value.rstrip(b" \t").removesuffix(b"=")
    return binascii.a2b_qp(value), "bad_encoding" if _BROKEN_QUOTE.search(value) else ""


def _from_base64(value: bytes) -> tuple[bytes, str]:
    try:
        return binascii.a2b_base64(b"".join(value.split()), strict_mode=True), ""
    except binascii.Error:
        return value, "bad_encoding"


def unescaped(text: str) -> str:
    r"""Give a value as it was meant: \n is a line break, and \, \; \: \\ are the letters themselves."""
    if "\\" not in text:
        return text.strip() if text.isprintable() else clean(text)
    return clean(_ESCAPE.sub(lambda escape: "\n" if escape[1] in "nN" else escape[1], text))


def parts(text: str, border: str = ";", comma: str = ",") -> list[str]:
    """Cut a value at its borders that are not escaped, and give the parts as they were meant.

    `comma` stands for a comma that is not escaped: it parts the items of a list (RFC 6350, 3.4), but before a
    blank it is one of the text, from a program that did not escape it.
    """
    pieces = _cut(text, border)
    if comma != "," and "," in text:
        pieces = [
            _LIST_COMMA.sub(lambda mark: comma if mark[0] == "," else mark[0], piece) for piece in pieces
        ]
    if "\\" not in text and text.isprintable():
        return [piece.strip() for piece in pieces]
    return [unescaped(piece) for piece in pieces]


def _cut(text: str, border: str) -> list[str]:
    """Cut a text at a border, but for one behind a backslash that is not escaped itself."""
    pieces = text.split(border, _MOST_PARTS)
    if "\\" not in text:
        return pieces
    found, begun = [], ""
    for piece in pieces[:-1]:
        begun += piece
        if (len(piece) - len(piece.rstrip("\\"))) % 2:
            begun += border
        else:
            found.append(begun)
            begun = ""
    return [*found, begun + pieces[-1]]


def param_text(text: str) -> str:
    """Give the text of a parameter as it was meant."""
    if not text:
        return ""
    text = _PARAM_ESCAPE.sub(lambda escape: _IN_PARAMS[escape[1]], text)
    return clean(text.replace("\\n", "\n"))
