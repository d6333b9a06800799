"""The sentences for what could not be read in a file."""

from askwhy.wording.i18n import N_, _

_SENTENCES = {
    "not_a_property": N_("This line is no part of a contact."),
    "kept_unread": N_("AskWhy has no field for these; they are kept with the person as they stand."),
    "left_out": N_("AskWhy keeps no pictures, sounds or keys; these stay in the file."),
    "more_problems": N_("There are more of these than are listed."),
    "no_person": N_("There is nothing here by which to tell a person."),
    "no_name": N_("There is no name here; it is called by what else it says."),
    "too_long": N_("This value is longer than any text; only its beginning was taken."),
    "too_crowded": N_("This file holds far more than an address book does, so it was left alone."),
    "columns_guessed": N_(
        "No title of this file is known; what its columns hold was told from what stands in them. Have a look."
    ),
    "too_many_cells": N_("This row has more cells than the header; the extra ones are kept as a note."),
    "undecodable": N_("Some letters could not be read; they are shown as �."),
    "unfinished_card": N_("The card has no end; what it holds was taken."),
    "nested_card": N_("A card inside a card came in as a person of its own."),
    "list_of_people": N_("This is a list of people, not a person, so it was left out."),
    "bad_encoding": N_("The encoding of this line could not be read; it was taken as it stands."),
    "file_missing": N_("There is no such file."),
    "file_is_folder": N_("This is a folder. Choose a vCard or CSV file in it."),
    "file_unreadable": N_("This file cannot be read. Check that you may open it."),
    "file_too_large": N_("This file is too large for a contact file."),
    "empty_file": N_("This file is empty."),
    "not_contacts": N_("This is no contact file. AskWhy reads vCard (.vcf), CSV and LDIF."),
    "packed_file": N_(
        "This is a zip archive or a workbook. Unpack it, or save the table as CSV, and choose that file."
    ),
    "calendar_file": N_("This is a calendar, not contacts."),
    "unclosed_quote": N_("A quotation mark is never closed; it was taken as a letter."),
}


def sentence(why: str) -> str:
    """Give the sentence of a problem's key."""
    return _(_SENTENCES[why])


def known_keys() -> frozenset[str]:
    """Give the problems that have a sentence."""
    return frozenset(_SENTENCES)
