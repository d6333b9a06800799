"""A vCard file's bytes become properties, however they are folded, grouped and parametrised."""

import pytest

from askwhy.exchange.vcard_lines import Property, properties


def only(text: str) -> Property:
    """Read a text that holds one property."""
    (found,) = properties(text.encode())
    return found


@pytest.mark.parametrize("line_end", ["\r\n", "\n", "\r", "\r\r\n"])
def test_every_line_end_parts_properties(line_end: str) -> None:
    data = line_end.join(["FN:Dana", "", "TEL:1", ""]).encode()

    assert [(item.head.name, item.value) for item in properties(data)] == [("FN", b"Dana"), ("TEL", b"1")]


def test_a_carriage_return_inside_a_value_is_no_line_end() -> None:
    assert [item.value for item in properties(b"NOTE:one\rtwo\r\nFN:Dana\r\n")] == [b"one\rtwo", b"Dana"]


def test_a_card_with_old_line_ends_in_another_file_is_cut_too() -> None:
    data = b"END:VCARD\nBEGIN:VCARD\rFN:Dana\rEND:VCARD\n"

    assert [item.head.name for item in properties(data)] == ["END", "BEGIN", "FN", "END"]


def test_lines_are_counted_from_one_as_an_editor_does() -> None:
    assert [item.line for item in properties(b"\nFN:a\n b\n\nTEL:1")] == [2, 5]


@pytest.mark.parametrize("fold", ["\n ", "\n\t", "\r\n "])
def test_a_folded_line_is_joined_without_its_blank(fold: str) -> None:
    assert only(f"NOTE:A long{fold}er note").value == b"A longer note"


def test_a_fold_may_cut_a_letter_in_two() -> None:
    first, second = "ö".encode()

    (found,) = properties(b"FN:J" + bytes([first]) + b"\r\n " + bytes([second]) + b"rg")

    assert found.value.decode() == "Jörg"


def test_a_fold_of_version_2_1_keeps_its_blank() -> None:
    _, _, note = properties(b"BEGIN:VCARD\nVERSION:2.1\nNOTE:two\n words")

    assert note.value == b"two words"


def test_soft_line_breaks_join_quoted_printable() -> None:
    first, second = properties(b"N;ENCODING=QUOTED-PRINTABLE:=\nMu=C3=\n=B1oz;=\nEva\nTEL:1")

    assert (first.value, second.value) == (b"Mu=C3=B1oz;Eva", b"1")


def test_a_soft_line_break_does_not_swallow_the_end_of_the_card() -> None:
    assert [item.head.name for item in properties(b"NOTE;QUOTED-PRINTABLE:a=\nEND:VCARD")] == ["NOTE", "END"]


def test_a_photo_in_base64_takes_its_lines_even_without_a_blank_before_them() -> None:
    photo, name = properties(b"PHOTO;ENCODING=BASE64;JPEG:\nAAAA\nBBBB==\n\nFN:Dana")

    assert (photo.value, name.value) == (b"AAAABBBB==", b"Dana")


def test_a_group_stands_before_the_name() -> None:
    found = only("item1.tel:1")

    assert (found.head.group, found.head.name) == ("ITEM1", "TEL")


@pytest.mark.parametrize(
    "head",
    [
        "TEL;TYPE=WORK,CELL",
        "TEL;TYPE=WORK;TYPE=CELL",
        "TEL;WORK;CELL",
        'TEL;TYPE="WORK,CELL"',
        "tel;type=WORK;CELL;",
    ],
)
def test_types_are_read_in_every_form(head: str) -> None:
    assert only(f"{head}:1").head.types == ("WORK", "CELL")


def test_an_encoding_without_a_name_is_no_type() -> None:
    found = only("NOTE;quoted-printable:a")

    assert (found.head.param("ENCODING"), found.head.types) == ("QUOTED-PRINTABLE", ())


def test_quoted_parameters_may_hold_colons_and_semicolons() -> None:
    found = only('ADR;GEO="geo:51.5,0.1";LABEL="1 High St; London":;;1 High St')

    assert found.head.param("LABEL") == "1 High St; London"
    assert found.value == b";;1 High St"


@pytest.mark.parametrize("line", ["a line without a colon", "two words: no name", ":no name", '"x": y'])
def test_what_is_no_property_has_no_name_but_its_text(line: str) -> None:
    found = only(line)

    assert (found.head.name, found.text) == ("", line.encode())
