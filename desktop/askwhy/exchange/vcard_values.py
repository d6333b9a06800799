"""Reads the value of a vCard property: its encoding, its letters, its escapes and its parts."""

import binascii
import re
from typing import NamedTuple

from askwhy.exchange.text import UNREADABLE, clean, decode, knows_charset
from askwhy.exchange.vcard_lines import Property

_PLAIN = ("", "7BIT", "8BIT", "NONE")
_ENCODED_SEMICOLON = re.compile(rb"(?<!=5C)=3B", re.IGNORECASE)
_BROKEN_QUOTE = re.compile(rb"=(?![0-9A-Fa-f]{2})")
_ESCAPE = re.compile(r"\\([nN,;:\\])")
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


def read_value(item: Property, card_charset: str) -> Value:
    """Read the value of a property; what cannot be read in its encoding is taken as it stands.

    `card_charset` is what another property of the card declares, for those that declare nothing.
    """
    charset = item.param("CHARSET") or card_charset
    data, why = _decoded(item)
    text = decode(data, charset)
    if charset and not data.isascii() and not knows_charset(charset):
        why = why or "bad_encoding"
    if len(item.value) > LONGEST:
        return Value(text, "too_long")
    return Value(text, "undecodable" if UNREADABLE in text else why)


def _decoded(item: Property) -> tuple[bytes, str]:
    encoding, value = item.param("ENCODING").upper(), item.value[:LONGEST]
    if encoding in ("QUOTED-PRINTABLE", "Q"):
        return _unquoted(value)
    if encoding in ("BASE64", "B"):
        return _from_base64(value)
    return value, "" if encoding in _PLAIN else "bad_encoding"


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
        return clean(text)
    return clean(_ESCAPE.sub(lambda escape: "\n" if escape[1] in "nN" else escape[1], text))


def parts(text: str, border: str = ";", comma: str = ",") -> list[str]:
    """Cut a value at its borders that are not escaped, and give the parts as they were meant.

    `comma` stands for a comma that is not escaped: it parts the items of a list (RFC 6350, 3.4), but before a
    blank it is one of the text, from a program that did not escape it.
    """
    found: list[tuple[str, ...]] = []
    part: list[str] = []
    start = 0
    for mark in re.finditer(rf"\\.|{border}|,(?=\S)", text, re.DOTALL):
        if mark[0] == border and len(found) < _MOST_PARTS:
            found.append((*part, text[start : mark.start()]))
            part = []
        elif mark[0] == ",":
            part += [text[start : mark.start()], comma]
        else:
            continue
        start = mark.end()
    return [unescaped("".join(pieces)) for pieces in (*found, (*part, text[start:]))]


def param_text(text: str) -> str:
    """Give the text of a parameter as it was meant."""
    text = _PARAM_ESCAPE.sub(lambda escape: _IN_PARAMS[escape[1]], text)
    return clean(text.replace("\\n", "\n"))
