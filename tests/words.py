"""Collects the texts of AskWhy for translation, brings the catalogues up to date, and compiles them.

Usage: python -m tests.words [LANGUAGE ...]
A language that has no catalogue yet gets an empty one. TRANSLATING.md says the rest.
"""

import sys
import tomllib
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

from babel import Locale
from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_file
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from askwhy.domain.zones import city_of
from askwhy.facts.countries import countries
from askwhy.facts.local_names import PLACES
from askwhy.facts.places import zone_names
from askwhy.facts.tables import rows
from askwhy.workspace.story_told import words_of

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "desktop" / "askwhy"
CATALOGUES = ROOT / "resources" / "translations"
KEYWORDS = {"_": None, "N_": None, "ngettext": (1, 2), "pgettext": ((1, "c"), 2)}
HEADER = "# The texts of AskWhy in another language. How to work on them says TRANSLATING.md."
NOTES = ("TRANSLATORS:",)
"""What a remark for translators begins with, in the line above the text."""

ROOMS = ("__main__.py", "ui", "cli", "printing", "wording")
"""Where sentences stand."""

ARGPARSE = (
    "usage: ",
    "options",
    "positional arguments",
    "show this help message and exit",
    "show program's version number and exit",
    "%(prog)s: error: %(message)s\n",
    "argument %(argument_name)s: %(message)s",
    "the following arguments are required: %s",
    "unrecognized arguments: %s",
    "invalid choice: %(value)r (choose from %(choices)s)",
    "invalid %(type)s value: %(value)r",
    "expected one argument",
    "expected at least one argument",
    "ambiguous option: %(option)s could match %(matches)s",
)
"""What Python's own reader of the command line says, and looks up among our texts."""


def collected() -> Catalog:
    """Give every text that people read, with the files in which it stands."""
    found = Catalog(project="AskWhy", charset="utf-8")
    for path in _modules():
        place = path.relative_to(ROOT).as_posix()
        for _line, text, notes, context in extract_from_file("python", path, KEYWORDS, NOTES):
            found.add(text, None, [(place, 0)], auto_comments=notes, context=context)
    for path, text in _from_tables():
        found.add(text, None, [(path.relative_to(ROOT).as_posix(), 0)])
    for text in ARGPARSE:
        found.add(text, None, [("tests/words.py", 0)])
    return found


def _modules() -> Iterator[Path]:
    for room in ROOMS:
        path = PACKAGE / room
        yield from sorted(path.rglob("*.py")) if path.is_dir() else [path]


def _from_tables() -> Iterator[tuple[Path, str]]:
    """Give what stands in tables: the names of forms and of plan templates, and the notes of the example."""
    for path in sorted((ROOT / "resources" / "sequences").glob("*.toml")):
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        yield from ((path, data[key]) for key in ("name", "purpose"))
    for name in ("letter_forms.tsv", "envelopes.tsv"):
        yield from ((ROOT / "resources" / name, row[1]) for row in rows(name))
    example = ROOT / "resources" / "example.toml"
    yield from ((example, text) for text in words_of(tomllib.loads(example.read_text(encoding="utf-8"))))


def catalogue_of(language: str) -> Path:
    """Give the file that a translator works on."""
    return CATALOGUES / language / "LC_MESSAGES" / "askwhy.po"


def read(path: Path) -> Catalog:
    """Read a catalogue."""
    with path.open("rb") as file:
        return read_po(file, locale=path.parents[1].name)


def compiled(language: str) -> bytes:
    """Give what the program reads. What is not translated yet is left out, and is English then."""
    catalogue = read(catalogue_of(language))
    for message in catalogue:
        if message.id and not is_translated(message):
            message.string = ""
    made = BytesIO()
    write_mo(made, catalogue)
    return made.getvalue()


def renewed(language: str, texts: Catalog) -> Catalog:
    """Bring one catalogue up to date: new texts are empty, changed ones marked, old ones dropped."""
    path = catalogue_of(language)
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.exists():
        catalogue = read(path)
        catalogue.update(texts, update_creation_date=False)
        catalogue.obsolete.clear()
    else:
        catalogue = Catalog(
            locale=language,
            header_comment=HEADER,
            project="AskWhy",
            version="0.1.0",
            last_translator="The AskWhy authors",
            language_team="AskWhy",
            msgid_bugs_address="the issues of AskWhy",
            fuzzy=False,
        )
        catalogue.update(texts)
    with path.open("wb") as file:
        # No line numbers: they would change with every change of the code.
        write_po(file, catalogue, width=110, include_lineno=False)
    return catalogue


def main(words: list[str]) -> None:
    """Renew the catalogues that there are, and those that are named."""
    texts = collected()
    known = {path.parents[1].name for path in CATALOGUES.glob("*/LC_MESSAGES/*.po")}
    for language in sorted(known.union(words)):
        catalogue = renewed(language, texts)
        catalogue_of(language).with_suffix(".mo").write_bytes(compiled(language))
        (CATALOGUES / language / PLACES).write_text(places_of(language), encoding="utf-8")
        open_ones = sum(1 for each in catalogue if each.id and not is_translated(each))
        sys.stdout.write(f"{language}: {len(catalogue)} texts, {open_ones} to translate\n")


def places_of(language: str) -> str:
    """Give the table of the countries and cities that are called otherwise in a language (Unicode CLDR)."""
    theirs, cities = Locale.parse(language), Locale.parse(language).time_zones
    named = {code: theirs.territories.get(code, "").partition(" (")[0] for code in countries()}
    named |= {zone: cities.get(zone, {}).get("city", "") for zone in zone_names()}
    lines = [
        f"{key}\t{name}"
        for key, name in sorted(named.items())
        if name and name not in (countries().get(key), city_of(key))
    ]
    return "\n".join(["# Written by make words, from Unicode CLDR.", *lines, ""])


def is_translated(message: Message) -> bool:
    """Tell whether a text stands in the other language in every form, and a person has looked at it."""
    forms = message.string if isinstance(message.string, (tuple, list)) else [message.string]
    return all(forms) and not message.fuzzy


if __name__ == "__main__":
    main(sys.argv[1:])
