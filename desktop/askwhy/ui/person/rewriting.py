"""What becomes of a person when one of their values is written anew in the pane."""

from dataclasses import replace

from askwhy.domain.drafts import PersonDraft

Pairs = tuple[tuple[str, str], ...]


def with_email(draft: PersonDraft, at: int, text: str) -> PersonDraft:
    """Write the e-mail at a place; a new one behind the last, an empty one is taken out."""
    return replace(draft, emails=_written(draft.emails, at, text))


def with_phone(draft: PersonDraft, at: int, text: str) -> PersonDraft:
    """Write the number at a place; a new one behind the last, an empty one is taken out."""
    return replace(draft, phones=_written(draft.phones, at, text))


def with_tags(draft: PersonDraft, text: str) -> PersonDraft:
    """Write the tags, parted by commas."""
    return replace(draft, tags=tuple(tag.strip() for tag in text.split(",") if tag.strip()))


def with_note(draft: PersonDraft, text: str) -> PersonDraft:
    """Write the note."""
    return replace(draft, note=text)


def _written(ways: Pairs, at: int, text: str) -> Pairs:
    label = ways[at][1] if at < len(ways) else ""
    new = ((text, label),) if text else ()
    return (*ways[:at], *new, *ways[at + 1 :])
