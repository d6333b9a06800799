"""Reads a contact file: tells by its content what it is, and hands it to who can read that."""

from askwhy.domain.drafts import ReadFile
from askwhy.domain.faults import Fault
from askwhy.exchange import csv_file
from askwhy.exchange.csv_mapping import CsvMapping, Look
from askwhy.exchange.ldif import is_ldif, read_entries
from askwhy.exchange.mork import is_mork, read_book
from askwhy.exchange.text import as_utf8
from askwhy.exchange.vcard import is_vcard, read_cards
from askwhy.facts.code_pages import WESTERN

_HEAD = 1024
_ARCHIVE = b"PK\x03\x04"
"""How a zip archive begins, and a workbook of Excel or LibreOffice, which is one."""

_FORMS = ((is_mork, read_book), (is_ldif, read_entries), (is_vcard, read_cards))
"""What tells a file of a form, and who reads it; what is none of them may be a table."""


def read_contacts(
    data: bytes, file_name: str, mapping: CsvMapping | None = None, home: str = WESTERN
) -> ReadFile:
    """Read the people of a file, with what could not be read: vCard (2.1, 3.0, 4.0), CSV, LDIF, Mork.

    `mapping` says how a table is read, where a person corrected it; `home` is the computer's code page.
    Raises Fault "empty_file", "packed_file", "calendar_file", or "not_contacts" for any other file, whatever its
    name.
    """
    text = as_utf8(data)
    if not text.strip():
        raise Fault("empty_file", file=file_name)
    if data.startswith(_ARCHIVE):
        raise Fault("packed_file", file=file_name)
    if text[:_HEAD].lstrip().upper().startswith(b"BEGIN:VCALENDAR") and not is_vcard(text):
        raise Fault("calendar_file", file=file_name)
    for is_form, read_form in _FORMS:
        if is_form(text):
            return read_form(text, file_name, home)
    read = csv_file.read_rows(data, file_name, home, mapping)
    if read is None:
        raise Fault("not_contacts", file=file_name)
    return read


def look_into(data: bytes, mapping: CsvMapping | None = None, home: str = WESTERN) -> Look | None:
    """Look into a file that is a table, how it would be read; None when it is another file.

    A corrected mapping is shown as it reads; one without columns gets them guessed anew.
    """
    text = as_utf8(data)
    other = not text.strip() or any(is_form(text) for is_form, _read_form in _FORMS)
    return None if other else csv_file.look_into(data, home, mapping)
