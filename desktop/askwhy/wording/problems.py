"""The sentences for what could not be read in a file."""

from askwhy.wording.i18n import N_, _

_SENTENCES = {
    "not_a_property": N_("This line is no part of a contact."),
    "no_person": N_("There is nothing here by which to tell a person."),
    "too_many_cells": N_("This row has more cells than the header; the extra ones are kept as a note."),
    "undecodable": N_("Some letters could not be read; they are shown as �."),
    "unfinished_card": N_("The card has no end; what it holds was taken."),
    "nested_card": N_("A card inside a card was left out."),
    "bad_encoding": N_("The encoding of this line could not be read; it was taken as it stands."),
    "unclosed_quote": N_("A quotation mark is never closed; the rest of the file is one cell."),
}


def sentence(why: str) -> str:
    """Give the sentence of a problem's key."""
    return _(_SENTENCES[why])


def known_keys() -> frozenset[str]:
    """Give the problems that have a sentence."""
    return frozenset(_SENTENCES)
