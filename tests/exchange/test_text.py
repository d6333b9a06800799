"""Bytes become text: UTF-8, UTF-16, declared charsets, Western European and Japanese."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askwhy.exchange.text import UNREADABLE, as_utf8, clean, decode, decode_lines, shorten


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_unicode_is_told_with_and_without_a_mark(encoding: str) -> None:
    text = "Name,E-mail\r\nAnaïs Łódź,anais@example.org\r\n"

    assert as_utf8(text.encode(encoding)).decode() == text


def test_utf16_big_endian_with_its_mark_is_told() -> None:
    assert as_utf8(b"\xfe\xff" + "Zoë".encode("utf-16-be")).decode() == "Zoë"


def test_half_a_letter_at_the_end_of_utf16_is_shown_as_unreadable() -> None:
    assert as_utf8("Zoë Ray".encode("utf-16") + b"\x41").decode() == "Zoë Ray" + UNREADABLE


def test_bytes_that_are_no_utf16_stay_as_they_are() -> None:
    assert as_utf8(b"\x00\x00\x00\x00 junk") == b"\x00\x00\x00\x00 junk"


@pytest.mark.parametrize(
    ("text", "encoding", "charset"),
    [
        ("Jörg Müßig", "utf-8", "ISO-8859-1"),
        ("Jörg Müßig", "iso-8859-1", "ISO-8859-1"),
        ("Wałęsa", "cp1250", "windows-1250"),
        ("Дина Реева", "koi8-r", "KOI8-R"),
        ("田中花子", "shift_jis", "Shift_JIS"),
        ("田中花子", "iso-2022-jp", "ISO-2022-JP"),
        ("Jörg Müßig", "cp1252", ""),
        ("“Hélène” – O’Brien & Søn", "cp1252", ""),
        ("Hélène Dédé créée", "cp1252", "no-such-charset"),
        ("田中花子,人事部", "shift_jis", ""),
        ("たなか はなこ", "shift_jis", ""),
    ],
)
def test_letters_are_read_in_the_declared_charset_or_a_likely_one(
    text: str, encoding: str, charset: str
) -> None:
    assert decode(text.encode(encoding), charset) == text


def test_a_letter_that_no_charset_knows_is_shown_as_unreadable() -> None:
    assert decode(b"Dana \x81\xff") == f"Dana {UNREADABLE}ÿ"


def test_one_line_in_another_encoding_does_not_spoil_the_rest() -> None:
    assert decode_lines("Zoë\n".encode() + "Jörg".encode("cp1252")) == "Zoë\nJörg"


def test_clean_text_has_plain_line_breaks_and_no_control_characters() -> None:
    assert clean(" a\r\nb\rc\x00\x07 ") == "a\nb\nc"


@given(st.text())
def test_a_shortened_text_fits_on_one_short_line(text: str) -> None:
    short = shorten(text, 20)

    assert len(short) <= 20
    assert "\n" not in short


@given(st.binary(), st.sampled_from(["", "utf-8", "utf-7", "hex", "cp037", "idna", "\x00", "iso-2022-kr"]))
def test_any_bytes_can_be_read_in_any_charset(data: bytes, charset: str) -> None:
    assert isinstance(decode(data, charset), str)
