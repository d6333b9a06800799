"""The verb that gives tags to several people at once, and takes others from them."""

from collections.abc import Sequence
from dataclasses import replace

from askwhy.domain.changes import Change
from askwhy.domain.people import Interviewer
from askwhy.operations.editing import Edits


def tag(people: Sequence[Interviewer], *, add: Sequence[str], remove: Sequence[str]) -> Change:
    """Give and take tags; who has a tag already keeps it as it was written. Whatever the case, it is one tag."""
    edits = Edits()
    gone = {each.strip().casefold() for each in remove}
    wanted = [" ".join(each.split()) for each in add]
    for person in people:
        kept = [each for each in person.tags if each.casefold() not in gone]
        known = {each.casefold() for each in kept}
        for each in wanted:
            if each and each.casefold() not in known:
                kept.append(each)
                known.add(each.casefold())
        edits.change(person, replace(person, tags=tuple(kept)))
    if len(people) == 1:
        return edits.as_change("tagged", who=people[0].name)
    return edits.as_change("tagged_several", count=len(people))
