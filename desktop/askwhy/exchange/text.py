"""Turns the bytes of a contact file into text, whatever their encoding."""

import codecs
import re

UNREADABLE = "\ufffd"
"""Stands where a letter could not be read."""

_SAMPLE = 4096
"""Bytes that are looked at to tell UTF-16 without a mark."""

_ESCAPED_CHARSETS = ("iso-2022", "utf-7", "utf7", "hz")
"""Charsets written in plain ASCII bytes: only their name tells them from ASCII."""

_EAST_ASIAN = re.compile("[\u3040-\u30ff\u3400-\u9fff]{2,}")
_HALF_LETTERS = re.compile("[\ud800-\udfff]")
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f\ufeff]")


def as_utf8(data: bytes) -> bytes:
    """Give a file's bytes without a byte order mark, and UTF-16 as UTF-8; other bytes stay as they are."""
    if data.startswith(codecs.BOM_UTF8):
        return data[len(codecs.BOM_UTF8) :]
    wide = _utf16(data)
    return data.decode(wide, "replace").removeprefix("\ufeff").encode() if wide else data


def _utf16(data: bytes) -> str:
    """Name the UTF-16 that bytes are in; empty when they are not: without a mark, the zeros of ASCII tell it."""
    if data.startswith(codecs.BOM_UTF16_LE):
        return "utf-16-le"
    if data.startswith(codecs.BOM_UTF16_BE):
        return "utf-16-be"
    sample = data[:_SAMPLE]
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if max(even, odd) * 10 < len(sample) or min(even, odd) * 4 > max(even, odd):
        return ""
    return "utf-16-le" if odd > even else "utf-16-be"


def decode(data: bytes, charset: str = "") -> str:
    """Read bytes as UTF-8, else in the declared charset, else as Western European; � where nothing fits.

    UTF-8 comes first because files that declare another charset and are UTF-8 exist, while text in another
    charset is hardly ever valid UTF-8.
    """
    if charset.lower().startswith(_ESCAPED_CHARSETS):
        return _in_charset(data, charset) or data.decode("utf-8", "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _in_charset(data, charset) or _japanese(data) or data.decode("cp1252", "replace")


def decode_lines(data: bytes, charset: str = "") -> str:
    """Read bytes line by line, so that one line in another encoding does not spoil the rest."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return "\n".join(decode(line, charset) for line in data.split(b"\n"))


def knows_charset(name: str) -> bool:
    """Tell whether a charset's name is one that can be read."""
    return _in_charset(b"A", name) == "A"


def _in_charset(data: bytes, charset: str) -> str:
    """Read bytes in a charset; empty when its name is unknown or the bytes do not fit."""
    try:
        return data.decode(charset) if charset else ""
    except (LookupError, ValueError):
        return ""


def _japanese(data: bytes) -> str:
    """Read bytes as Shift JIS; empty unless they make words of it.

    Western text can be valid Shift JIS too, but then gives single signs among letters, and its accented
    letters (from 0xA0 on) are seldom the first bytes of Japanese ones.
    """
    text = _in_charset(data, "cp932")
    foreign = [letter for letter in text if letter > "\x7f"]
    in_words = sum(len(word) for word in _EAST_ASIAN.findall(text))
    common = sum(letter.encode("cp932", "replace")[0] < 0xA0 for letter in foreign)
    return text if foreign and min(in_words, common) * 4 >= len(foreign) * 3 else ""


def clean(text: str) -> str:
    """Give text with plain line breaks, without control characters and outer blanks, fit to be stored."""
    if text.isprintable():  # nearly every value: five times as fast
        return text.strip()
    plain = _CONTROLS.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    return _HALF_LETTERS.sub(UNREADABLE, plain).strip()


def one_line(text: str) -> str:
    """Give text on one line, its blanks single."""
    if text.isprintable() and "  " not in text:
        return text.strip()
    return " ".join(clean(text).split())


def shorten(text: str, length: int = 120) -> str:
    """Give the beginning of a text, on one line, for a list of problems."""
    line = one_line(text[: length * 4])
    return line if len(line) <= length else line[: length - 1] + "…"
