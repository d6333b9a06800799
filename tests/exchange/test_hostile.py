"""Files that were made to stop a reader: each is read or refused at once, in little memory, and said so."""

import time
import tracemalloc

import pytest

from askwhy.domain.faults import Fault
from askwhy.exchange.reading import read_contacts

MEBIBYTE = 1024 * 1024
SIZE = 4 * MEBIBYTE
"""A fifth of what the target names, so that the tests stay quick."""

SECONDS = 2.0
"""What 20 MB may take; a fifth of them has to spare for a machine with other work."""

HEAD, TAIL = b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Dana\r\n", b"\r\nEND:VCARD\r\n"


def card(line: bytes, again: bytes = b"") -> bytes:
    """Give a card with one line, and something again and again behind it until the file has its size."""
    return HEAD + line + again * (SIZE // max(1, len(again))) + TAIL


HOSTILE = {
    "folds": card(b"NOTE:a", b"\r\n bbbbbbbbbbbbbbbb"),
    "a photo": card(b"PHOTO;ENCODING=b:AA", b"\r\n " + b"A" * 74),
    "parameters": card(b"TEL;", b"a;"),
    "types": card(b"TEL;TYPE=", b"a,"),
    "marks": card(b"TEL", b'"'),
    "semicolons": card(b"ADR:", b";"),
    "commas": card(b"CATEGORIES:", b"a,"),
    "addresses": card(b"EMAIL:", b"a@b "),
    "ats": card(b"EMAIL:", b"@"),
    "zeros": card(b"NOTE:", b"\0"),
    "no letters": card(b"NOTE:", b"\xff"),
    "other letters": card(b"NOTE:", "日本".encode("cp932")),
    "blanks": card(b"NOTE:", b" "),
}

CROWDED = {
    "numbers": card(b"", b"TEL:1\r\n"),
    "beginnings": b"BEGIN:VCARD\r\n" * (SIZE // 13),
    "cards inside": card(b"", b"AGENT:\r\nBEGIN:VCARD\r\n"),
    "empty lines": card(b"", b"\r\n"),
    "junk": card(b"", b"zzzz\r\n"),
    "soft breaks": card(b"NOTE;ENCODING=QUOTED-PRINTABLE:", b"=41=\r\n"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_card_is_read_at_once(name: str) -> None:
    begin = time.process_time()
    found = read_contacts(HOSTILE[name], "people.vcf")

    assert [person.name for person in found.people] == ["Dana"]
    assert time.process_time() - begin < SECONDS


@pytest.mark.parametrize("name", CROWDED)
def test_what_no_address_book_looks_like_is_refused_at_once(name: str) -> None:
    begin = time.process_time()
    with pytest.raises(Fault) as refused:
        read_contacts(CROWDED[name], "people.vcf")

    assert refused.value.reason.key == "too_crowded"
    assert time.process_time() - begin < SECONDS


@pytest.mark.parametrize("name", ["folds", "a photo", "commas", "no letters"])
def test_a_hostile_card_takes_at_most_eight_times_its_size(name: str) -> None:
    tracemalloc.start()
    try:
        read_contacts(HOSTILE[name], "people.vcf")
        _now, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()

    assert peak + SIZE <= 8 * SIZE + 20 * MEBIBYTE


def test_a_value_longer_than_any_text_is_cut_and_told() -> None:
    found = read_contacts(card(b"NOTE:", b"abcdefg "), "people.vcf")

    assert [(problem.line, problem.why) for problem in found.problems] == [(4, "too_long")]
    assert found.people[0].note.startswith("abcdefg abcdefg")


def test_a_long_note_is_kept_whole() -> None:
    note = "what they said " * 10_000

    found = read_contacts(HEAD + b"NOTE:" + note.encode() + TAIL, "people.vcf")

    assert (found.people[0].note, found.problems) == (note.strip(), ())
