"""A plan template as one small file to pass on: TOML, in the form in which the shipped ones are written."""

from askwhy.domain.faults import Fault
from askwhy.domain.sequence_form import sequence_data, sequence_from
from askwhy.domain.sequences import Sequence

LARGEST_BYTES = 1_000_000
"""Twenty steps with long texts take a tenth of it."""


def read_sequence(data: bytes, key: str) -> Sequence:
    """Read a template from a file's bytes, under a key of one's own.

    Raises Fault "not_a_sequence" or "not_a_sequence_line" for what is no such file, and those of
    `sequence_from` for a mistake in it.
    """
    import tomllib  # no start needs it

    if len(data) > LARGEST_BYTES:
        raise Fault("not_a_sequence")
    try:
        table = tomllib.loads(data.decode("utf-8-sig"))
    except tomllib.TOMLDecodeError as error:
        raise Fault("not_a_sequence_line", line=_line(str(error))) from error
    except (ValueError, RecursionError) as error:
        # No UTF-8, a number of thousands of figures, or brackets in brackets without end.
        raise Fault("not_a_sequence") from error
    if "steps" not in table and "name" not in table:
        raise Fault("not_a_sequence")
    return sequence_from(key, table)


def write_sequence(sequence: Sequence) -> bytes:
    """Write a template as a file's bytes."""
    import tomli_w  # only when one is passed on

    head = (
        "# A plan template of AskWhy: a name, when it gives up, and its steps in the order of their days.\n"
    )
    return (head + tomli_w.dumps(sequence_data(sequence))).encode()


def _line(message: str) -> int:
    """Give the line that a message names ("... (at line 3, column 5)"); 0 when it names none."""
    words = message.rpartition("at line ")[2].split(",")[0]
    return int(words) if words.isdecimal() else 0
