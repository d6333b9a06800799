"""A plan template as a file: what was passed on is read back, and what is no template says so."""

import codecs

import pytest

from askwhy.domain.faults import Fault
from askwhy.domain.sequences import Sequence
from askwhy.exchange.sequence_file import LARGEST_BYTES, read_sequence, write_sequence
from askwhy.facts.sequences import sequences

STANDARD = sequences()["standard"]
GOOD = write_sequence(STANDARD)


def fault_of(data: bytes) -> Fault:
    """Give the fault that reading raises."""
    with pytest.raises(Fault) as caught:
        read_sequence(data, "mine")
    return caught.value


@pytest.mark.parametrize("template", sequences().values(), ids=lambda template: template.key)
def test_every_shipped_template_is_read_back_as_it_was_written(template: Sequence) -> None:
    back = read_sequence(write_sequence(template), template.key)

    assert (back.name, back.steps, back.closes_after) == (
        template.name,
        template.steps,
        template.closes_after,
    )
    assert back.silence_after == template.silence_after


def test_a_file_says_in_its_first_line_what_it_is() -> None:
    assert GOOD.decode().startswith("# A plan template of AskWhy")


@pytest.mark.parametrize("start", [codecs.BOM_UTF8, b"\r\n", b"# from Ann\n"])
def test_what_editors_put_in_front_does_no_harm(start: bytes) -> None:
    assert read_sequence(start + GOOD, "mine").steps == STANDARD.steps


def test_windows_line_ends_do_no_harm() -> None:
    assert read_sequence(GOOD.replace(b"\n", b"\r\n"), "mine").steps == STANDARD.steps


def test_words_in_every_script_come_through() -> None:
    data = GOOD.replace(b"Ask for advice", "Frag nach – 聞く 🙂".encode())

    assert read_sequence(data, "mine").name == "Frag nach – 聞く 🙂"


@pytest.mark.parametrize(
    "data",
    [b"", b"title = 'another file'\n", b"\x89PNG\r\n\x1a\n\x00\xff", GOOD.decode().encode("utf-16")],
    ids=["empty", "another", "binary", "utf-16"],
)
def test_another_file_is_no_template(data: bytes) -> None:
    assert fault_of(data).reason.key == "not_a_sequence"


def test_a_file_of_any_size_is_refused_before_it_is_read() -> None:
    assert fault_of(GOOD + b"#" * LARGEST_BYTES).reason.key == "not_a_sequence"


def test_a_line_that_is_no_toml_is_named() -> None:
    broken = GOOD.decode().splitlines()
    broken[2] = "purpose = no quotes"

    fault = fault_of("\n".join(broken).encode())

    assert fault.reason.key == "not_a_sequence_line"
    assert fault.reason.arg("line") == 3


@pytest.mark.parametrize("data", [b"name = 'x", b"[[steps]\n", b"name = 1\nname = 2\n", b"\x00 = 1\n"])
def test_what_stops_in_the_middle_is_a_fault_too(data: bytes) -> None:
    assert fault_of(data).reason.key == "not_a_sequence_line"


def test_a_mistake_in_a_field_is_named_by_the_field() -> None:
    fault = fault_of(GOOD.replace(b'channel = "phone"', b'channel = "fax"'))

    assert fault.reason.key == "sequence_field"
    assert fault.reason.arg("field") == "steps[5].channel"


@pytest.mark.parametrize("value", [b"2026-11-24", b"9:00:00", b"inf", b"nan", b"99999999999999999999"])
def test_an_offset_that_is_no_number_of_days_is_named(value: bytes) -> None:
    fault = fault_of(
        GOOD.replace(b"offset = 15", b"offset = " + value.rjust(8, b"0" if b":" in value else b" "))
    )

    assert fault.reason.key == "sequence_number"
    assert fault.reason.arg("field") == "closes_after.offset"


@pytest.mark.parametrize("value", [b"[" * 100_000, b"9" * 10_000, b"{a=" * 100_000])
def test_a_file_made_to_break_a_reader_is_no_template(value: bytes) -> None:
    assert fault_of(b"name = " + value).reason.key == "not_a_sequence"
