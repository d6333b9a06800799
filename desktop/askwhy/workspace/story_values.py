"""Reads single things of the example's story as the verbs take them: a person, and what words are about."""

from typing import Any

from askwhy.domain.drafts import PersonDraft
from askwhy.domain.feedback import Mark
from askwhy.domain.ids import InterviewerId
from askwhy.domain.people import Address

Event = dict[str, Any]
"""One thing that happened, or one person, as the story has it."""


def person_of(data: Event, uid: str, introduced_by: InterviewerId | None) -> PersonDraft:
    """Give a person with the ways that the story knows."""
    return PersonDraft(
        name=data["name"],
        uid=uid,
        pronouns=data.get("pronouns", ""),
        role=data["role"],
        employer=data["employer"],
        emails=((data["email"], ""),) if "email" in data else (),
        phones=((data["phone"], ""),) if "phone" in data else (),
        addresses=(Address(**data["address"]),),
        note=data.get("note", ""),
        introduced_by=introduced_by,
    )


def marks_of(event: Event) -> tuple[Mark, ...]:
    """Give what the words of an event are about."""
    return (
        *(Mark(theme) for theme in event.get("missed", ())),
        *(Mark(theme, liked=True) for theme in event.get("liked", ())),
    )
