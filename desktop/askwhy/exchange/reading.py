"""Reads a contact file: tells by its content what it is, and hands it to who can read that."""

from askwhy.domain.drafts import ReadFile
from askwhy.domain.faults import Fault
from askwhy.exchange import csv_file
from askwhy.exchange.csv_mapping import CsvMapping, Look
from askwhy.exchange.text import as_utf8
from askwhy.exchange.vcard import is_vcard, read_cards
from askwhy.facts.code_pages import WESTERN


def read_contacts(
    data: bytes, file_name: str, mapping: CsvMapping | None = None, home: str = WESTERN
) -> ReadFile:
    """Read the people of a vCard (2.1, 3.0, 4.0) or CSV file, with what could not be read.

    `mapping` says how a table is read, where a person corrected it; `home` is the computer's code page.
    Raises Fault "empty_file", or "not_contacts" for any other file, whatever its name.
    """
    text = as_utf8(data)
    if not text.strip():
        raise Fault("empty_file", file=file_name)
    if is_vcard(text):
        return read_cards(text, file_name, home)
    read = csv_file.read_rows(data, file_name, home, mapping)
    if read is None:
        raise Fault("not_contacts", file=file_name)
    return read


def look_into(data: bytes, mapping: CsvMapping | None = None, home: str = WESTERN) -> Look | None:
    """Look into a file that is a table, how it would be read; None when it is another file.

    A corrected mapping is shown as it reads; one without columns gets them guessed anew.
    """
    text = as_utf8(data)
    return None if not text.strip() or is_vcard(text) else csv_file.look_into(data, home, mapping)
