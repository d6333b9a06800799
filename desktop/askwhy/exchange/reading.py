"""Reads a contact file: tells by its content what it is, and hands it to who can read that."""

from askwhy.domain.drafts import ReadFile
from askwhy.domain.faults import Fault
from askwhy.exchange.csv_file import read_rows
from askwhy.exchange.text import as_utf8
from askwhy.exchange.vcard import is_vcard, read_cards


def read_contacts(data: bytes, file_name: str) -> ReadFile:
    """Read the people of a vCard (2.1, 3.0, 4.0) or CSV file, with what could not be read.

    Raises Fault "empty_file", or "not_contacts" for any other file, whatever its name.
    """
    text = as_utf8(data)
    if not text.strip():
        raise Fault("empty_file", file=file_name)
    if is_vcard(text):
        return read_cards(text, file_name)
    read = read_rows(text, file_name)
    if read is None:
        raise Fault("not_contacts", file=file_name)
    return read
