"""askwhy import and files that are not what they seem: a sentence, a report, and nothing half brought in."""

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.cli.conftest import Askwhy

CARD = b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Dana Reyes\r\nEMAIL:d@x.example\r\nEND:VCARD\r\n"
PHOTO = b"PHOTO;ENCODING=b:" + b"A" * 5_000_000


def zipped() -> bytes:
    """Give a card in a zip archive."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("people.vcf", CARD)
    return file.getvalue()


REFUSED: dict[str, bytes] = {
    "empty": b"",
    "blank": b" \r\n\t\r\n",
    "zeros": b"\0" * 5000,
    "binary": bytes(range(256)) * 40,
    "a picture": b"\x89PNG\r\n\x1a\n" + bytes(range(256)),
    "an archive": zipped(),
    "a letter": b"Dear Dana,\nthank you for Monday.\n",
    "half a mark": b"\xff\xfe",
    "a calendar": b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:x\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
    "many columns of nobody": b",".join(b"Column %d" % number for number in range(10_000)) + b"\n",
}

READ: dict[str, bytes] = {
    "wrong ending": CARD,
    "half a file": CARD[:70],
    "a giant photo": CARD.replace(b"EMAIL", PHOTO + b"\r\nEMAIL"),
    "zeros inside": CARD.replace(b"Reyes", b"R\0eyes"),
    "half letters": CARD.decode().replace("Reyes", "Rey\udc80es").encode("utf-16", "surrogatepass"),
    "a long cell": b"Name,Notes\nDana Reyes,%s\n" % (b"x" * 200_000),
    "many columns": b"Name,"
    + b",".join(b"C%d" % number for number in range(10_000))
    + b"\nDana Reyes,"
    + b"1," * 9999,
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_holds_nobody_is_refused_with_a_sentence(dana: Askwhy, tmp_path: Path, name: str) -> None:
    file = tmp_path / "people.vcf"
    file.write_bytes(REFUSED[name])
    before = dana("people", "--json").json

    ran = dana("import", file)

    assert (ran.status, ran.out) == (1, "")
    assert ran.err.count("\n") == 1
    assert ran.err.strip().endswith(".")
    assert dana("people", "--json").json == before


@pytest.mark.parametrize("name", READ)
def test_what_holds_somebody_is_read_and_a_second_time_changes_nothing(
    askwhy: Askwhy, tmp_path: Path, name: str
) -> None:
    file = tmp_path / "people.json.bak"
    file.write_bytes(READ[name])

    first, second = (askwhy("import", file, "--json").json for _time in range(2))

    assert (first["added"], first["updated"]) == (1, 0)
    assert (second["added"], second["updated"], second["unchanged"]) == (0, 0, 1)


@pytest.mark.parametrize("bad", [lambda folder: folder, lambda folder: folder / "vanished.vcf"])
def test_a_folder_and_a_file_that_vanished_are_problems_beside_the_others(
    askwhy: Askwhy, tmp_path: Path, bad: Callable[[Path], Path]
) -> None:
    file = tmp_path / "people.vcf"
    file.write_bytes(CARD)

    ran = askwhy("import", bad(tmp_path), file, "--json")

    assert (ran.status, ran.json["added"], len(ran.json["problems"])) == (0, 1, 1)
    assert askwhy("import", bad(tmp_path)).status == 1
