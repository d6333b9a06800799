"""The value of a vCard property: encodings, escapes and parts."""

import pytest

from askwhy.exchange.vcard_lines import properties
from askwhy.exchange.vcard_values import Value, param_text, parts, read_value, unescaped


def value_of(line: bytes, card_charset: str = "") -> Value:
    """Read the value of the one property of a line."""
    (item,) = properties(line)
    return read_value(item, card_charset)


@pytest.mark.parametrize(
    ("line", "text"),
    [
        (b"FN:Jos\xc3\xa9", "José"),
        (b"FN;CHARSET=windows-1250:Wa\xb3\xeasa", "Wałęsa"),
        (b"FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Jos=C3=A9", "José"),
        (b"FN;ENCODING=QUOTED-PRINTABLE:Jos=E9", "José"),
        (b"NOTE;ENCODING=B:SGVsbG8=", "Hello"),
        (b"NOTE;ENCODING=8BIT:Hello", "Hello"),
    ],
)
def test_a_value_is_read_in_its_encoding(line: bytes, text: str) -> None:
    assert value_of(line) == Value(text)


def test_a_property_without_a_charset_takes_that_of_its_card() -> None:
    assert value_of(b"TITLE:\xc4\xe8\xed\xe0", "windows-1251") == Value("Дина")


@pytest.mark.parametrize(
    ("line", "text"),
    [
        (b"NOTE;ENCODING=QUOTED-PRINTABLE:50 =% of =C3=A9", "50 =% of é"),
        (b"NOTE;ENCODING=BASE64:not base64", "not base64"),
        (b"NOTE;ENCODING=UUENCODE:text", "text"),
        (b"NOTE;CHARSET=X-NONE:Jos\xe9", "José"),
    ],
)
def test_an_encoding_that_cannot_be_read_is_told(line: bytes, text: str) -> None:
    assert value_of(line) == Value(text, "bad_encoding")


def test_an_unreadable_letter_is_told() -> None:
    assert value_of(b"FN:Dana \x81") == Value("Dana \ufffd", "undecodable")


def test_an_encoded_semicolon_beside_plain_ones_is_a_letter() -> None:
    value = value_of(b"ADR;ENCODING=QUOTED-PRINTABLE:;;Hall 3=3B Gate 2;Ulm")

    assert parts(value.text) == ["", "", "Hall 3; Gate 2", "Ulm"]


def test_semicolons_that_are_all_encoded_part_the_value() -> None:
    value = value_of(b"N;ENCODING=QUOTED-PRINTABLE:Reyes=3BDana")

    assert parts(value.text) == ["Reyes", "Dana"]


@pytest.mark.parametrize(
    ("escaped", "meant"),
    [
        (r"a\nb\Nc", "a\nb\nc"),
        (r"a\, b\; c\: d\\n", r"a, b; c: d\n"),
        (r"C:\Users", r"C:\Users"),
        ("ends with \\", "ends with \\"),
    ],
)
def test_escapes_are_taken_as_they_were_meant(escaped: str, meant: str) -> None:
    assert unescaped(escaped) == meant


def test_parts_are_cut_where_the_border_is_not_escaped() -> None:
    assert parts(r"My\; Own\\;Second") == ["My; Own\\", "Second"]


def test_a_comma_parts_a_list_but_not_a_sentence() -> None:
    assert parts(r"Hall 3,Gate 2;Main St, 5;1\,5 Mile Rd", comma="\n") == [
        "Hall 3\nGate 2",
        "Main St, 5",
        "1,5 Mile Rd",
    ]


def test_a_parameter_has_escapes_of_its_own() -> None:
    assert param_text("1 High St^nLondon ^'W^' ^^") == '1 High St\nLondon "W" ^'
