"""Turns the bytes of a contact file into text, whatever their encoding."""

import codecs
import re
from collections.abc import Sequence

from askwhy.facts.code_pages import WESTERN

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


def decode(data: bytes, charset: str = "", home: str = WESTERN) -> str:
    """Read bytes as UTF-8, else in the declared charset, else in the computer's; � where nothing fits.

    UTF-8 comes first because files that declare another charset and are UTF-8 exist, while text in another
    charset is hardly ever valid UTF-8.
    """
    if charset.lower().startswith(_ESCAPED_CHARSETS):
        return _in_charset(data, charset) or data.decode("utf-8", "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _in_charset(data, charset) or _japanese(data) or data.decode(home, "replace")


def decode_lines(data: bytes, charset: str = "") -> str:
    """Read bytes line by line, so that one line in another encoding does not spoil the rest."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return "\n".join(decode(line, charset) for line in data.split(b"\n"))


def decode_as(data: bytes, charset: str) -> str:
    """Read a file in a charset that was told or chosen; a line of UTF-8 among others stays what it is.

    Where all is UTF-8 the choice counts, since then it was made against that.
    """
    if charset.startswith("utf-16"):
        wide = _utf16(data) or charset
        return data.decode(wide, "replace").removeprefix("\ufeff")
    data = data.removeprefix(codecs.BOM_UTF8)
    if charset == "utf-8":
        return decode_lines(data)
    if _is_utf8(data):
        return data.decode(charset, "replace")
    return "\n".join(
        _in_charset(line, "utf-8") or line.decode(charset, "replace") for line in data.split(b"\n")
    )


def likely_charsets(data: bytes, home: str, others: Sequence[str]) -> tuple[str, ...]:
    """Give the charsets in which a file may be, the likeliest first; one alone where the bytes tell it.

    What is neither UTF-8 nor Japanese is most likely in `home`, the code page of the computer.
    """
    wide = _utf16(data)
    if wide or data.startswith(codecs.BOM_UTF8) or _is_utf8(data):
        return (wide or "utf-8",)
    foreign = [line for line in data.split(b"\n") if not line.isascii()]
    if sum(map(_is_utf8, foreign)) * 2 >= len(foreign):
        return ("utf-8",)
    likely = ("cp932", home) if _japanese(data) else (home,)
    return tuple(dict.fromkeys((*likely, *others)))


def _is_utf8(data: bytes) -> bool:
    return data.isascii() or bool(_in_charset(data, "utf-8"))


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
