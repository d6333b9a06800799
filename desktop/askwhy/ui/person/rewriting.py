"""What becomes of a person when one of their values is written anew in the pane."""

from dataclasses import replace

from askwhy.domain.drafts import PersonDraft
from askwhy.domain.hours import WorkingWeek
from askwhy.domain.people import Address

Pairs = tuple[tuple[str, str], ...]


def with_name(draft: PersonDraft, text: str) -> PersonDraft:
    """Write the name."""
    return replace(draft, name=text)


def with_role(draft: PersonDraft, text: str) -> PersonDraft:
    """Write the role."""
    return replace(draft, role=text)


def with_employer(draft: PersonDraft, text: str) -> PersonDraft:
    """Write where they work now; others who work there stay."""
    return replace(draft, employer=text)


def with_address(draft: PersonDraft, at: int, address: Address) -> PersonDraft:
    """Write the postal address at a place; a new one behind the last, an empty one is taken out."""
    new = (address,) if address != Address() else ()
    return replace(draft, addresses=(*draft.addresses[:at], *new, *draft.addresses[at + 1 :]))


def with_week(draft: PersonDraft, week: WorkingWeek | None) -> PersonDraft:
    """Write the working hours; None for those of their country."""
    return replace(draft, week=week)


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
