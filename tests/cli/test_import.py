"""askwhy import: what it counts, what it lists, and when nothing is changed."""

from pathlib import Path

from tests.cli.conftest import Askwhy

CARDS = """BEGIN:VCARD
VERSION:3.0
FN:Zoë Quinn
ORG:Blue Door
EMAIL:zoe@bluedoor.example
not a line of a card
END:VCARD
BEGIN:VCARD
VERSION:3.0
NOTE:nobody at all
END:VCARD
"""


def written(path: Path, text: str) -> Path:
    """Write a file of contacts."""
    path.write_text(text, encoding="utf-8")
    return path


def test_it_makes_a_missing_book_and_counts_whom_it_added(askwhy: Askwhy, book: Path, tmp_path: Path) -> None:
    ran = askwhy(
        "import", "--json", written(tmp_path / "a.csv", "Name,E-mail\nTom Becker,tom@nordlicht.example\n")
    )

    assert (ran.status, ran.err) == (0, "")
    assert ran.json == {"added": 1, "updated": 0, "unchanged": 0, "skipped": 0, "problems": []}
    assert book.exists()


def test_what_could_not_be_read_is_listed_with_its_line(askwhy: Askwhy, tmp_path: Path) -> None:
    ran = askwhy("import", "--json", written(tmp_path / "a.vcf", CARDS))

    assert ran.status == 0
    assert (ran.json["added"], ran.json["skipped"]) == (1, 1)
    assert [(each["file"], each["line"], each["text"]) for each in ran.json["problems"]] == [
        ("a.vcf", 6, "not a line of a card"),
        ("a.vcf", 8, "nobody at all"),
    ]
    assert all(each["why"].endswith(".") for each in ran.json["problems"])


def test_for_people_each_problem_is_a_line_with_its_place(askwhy: Askwhy, tmp_path: Path) -> None:
    ran = askwhy("import", written(tmp_path / "a.vcf", CARDS))

    assert ran.lines == [
        "One person added, 0 updated, 0 unchanged.",
        "a.vcf:6: This line is no part of a contact. not a line of a card",
        "a.vcf:8: There is nothing here by which to tell a person. nobody at all",
    ]


def test_the_same_file_brought_in_twice_changes_nothing(askwhy: Askwhy, tmp_path: Path) -> None:
    cards = written(tmp_path / "a.vcf", CARDS)
    askwhy("import", cards)
    people = askwhy("people", "--json").json

    again = askwhy("import", "--json", cards).json

    assert (again["added"], again["updated"], again["unchanged"]) == (0, 0, 1)
    assert askwhy("people", "--json").json == people
    assert askwhy("undo").out == "Taken back: One person brought in.\n"


def test_beside_a_file_that_can_be_read_another_is_only_a_problem(askwhy: Askwhy, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    files = (written(tmp_path / "a.vcf", CARDS), tmp_path / "missing.vcf", tmp_path / "folder")

    ran = askwhy("import", "--json", *files)

    assert ran.status == 0
    assert ran.json["added"] == 1
    assert [(each["file"], each["line"], each["why"]) for each in ran.json["problems"][2:]] == [
        ("missing.vcf", 0, "There is no such file."),
        ("folder", 0, "This is a folder. Choose a vCard or CSV file in it."),
    ]


def test_where_nothing_can_be_read_no_book_is_made(askwhy: Askwhy, book: Path, tmp_path: Path) -> None:
    for name, content, said in (
        ("empty.vcf", "", "empty.vcf is empty."),
        ("letter.txt", "Dear Dana,\nthank you.\n", "is no contact file."),
        ("nobody.vcf", "BEGIN:VCARD\nVERSION:3.0\nEND:VCARD\n", "Nobody could be read. nobody.vcf:1: "),
    ):
        ran = askwhy("import", written(tmp_path / name, content))

        assert (ran.status, ran.out, ran.err.count("\n")) == (1, "", 1)
        assert said in ran.err
    missing = askwhy("import", tmp_path / "missing.vcf")
    assert (missing.status, missing.err) == (1, f"There is no file {tmp_path / 'missing.vcf'}.\n")
    assert not book.exists()


def test_a_file_with_a_header_and_no_rows_is_read(askwhy: Askwhy, tmp_path: Path) -> None:
    ran = askwhy("import", written(tmp_path / "a.csv", "Name,E-mail\n"))

    assert (ran.status, ran.out) == (0, "0 people added, 0 updated, 0 unchanged.\n")


def test_without_a_file_it_is_wrong_use(askwhy: Askwhy) -> None:
    ran = askwhy("import")

    assert (ran.status, ran.out) == (2, "")


def test_what_has_no_field_is_kept_and_told_once_for_a_file(askwhy: Askwhy, tmp_path: Path) -> None:
    cards = "".join(
        f"BEGIN:VCARD\nVERSION:3.0\nFN:{name}\nURL:https://{name}.example\nPHOTO;ENCODING=b:AAAA\nEND:VCARD\n"
        for name in ("Dana", "Bo")
    )
    path = written(tmp_path / "a.vcf", cards)

    ran = askwhy("import", "--json", path)

    assert ran.json["problems"] == []
    assert [(each["line"], each["text"]) for each in ran.json["remarks"]] == [(0, "URL ×2"), (0, "PHOTO ×2")]
    assert askwhy("import", path).lines[1:] == [
        "a.vcf: AskWhy has no field for these; they are kept with the person as they stand. URL ×2",
        "a.vcf: AskWhy keeps no pictures, sounds or keys; these stay in the file. PHOTO ×2",
    ]


def test_a_preview_tells_what_would_come_and_changes_nothing(dana: Askwhy, tmp_path: Path) -> None:
    rows = ("Dana Reyes,,+1 312 555 0142,kind", "D. R.,,+1 312 555 0142,", "Bo Lind,b@x.example,,")
    text = "".join(f"{row}\n" for row in ("Name,Email,Phone,Notes", *rows))
    path = written(tmp_path / "a.csv", text)
    before = dana("people", "--json").json

    ran = dana("import", "--preview", path, "--json")

    told = {each["name"]: (each["sort"], each["perhaps"]) for each in ran.json["people"]}
    assert told == {"Dana Reyes": ("changed", None), "D. R.": ("new", None), "Bo Lind": ("new", None)}
    assert (ran.json["added"], ran.json["updated"], ran.json["unchanged"]) == (2, 1, 0)
    assert dana("import", "--preview", path).lines[0] == "2 people would be added, 1 updated, 0 unchanged."
    assert dana("people", "--json").json == before


def test_a_preview_says_who_somebody_may_be(dana: Askwhy, tmp_path: Path) -> None:
    path = written(tmp_path / "a.csv", "Name,Phone\nDana M. Reyes,+1 312 555 0142\n")

    ran = dana("import", "--preview", path)

    assert "Dana M. Reyes" in ran.lines[1]
    assert "perhaps Dana Reyes" in ran.lines[1]
