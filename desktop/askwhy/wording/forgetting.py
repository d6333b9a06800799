"""What forgetting means, in words: what goes, what stays, and that it cannot be undone."""

from collections.abc import Sequence

from askwhy.wording.i18n import _, ngettext

_NAMED = 5
"""So many are named; of more, the number tells."""


def what_goes(people: Sequence[str], applications: int) -> str:
    """Dana Reyes and Jon Okafor, with 2 applications."""
    who = ", ".join(people[:_NAMED])
    more = len(people) - _NAMED
    if more > 0:
        others = ngettext("and one more", "and {count} more", more)
        who = f"{who} {others}"
    jobs = ngettext("one application", "{count} applications", applications) if applications else ""
    return ", ".join(part for part in (who, jobs) if part) or _("the employer alone")


def meaning(backups: int) -> list[str]:
    """Say in a few sentences what it means."""
    copies = (
        ngettext(
            "They are taken out of the backup too.", "They are taken out of all {count} backups too.", backups
        )
        if backups
        else ""
    )
    return [
        text
        for text in (
            _(
                "Their plans, contacts, words and interviews go with them, and so does the list of changes to undo."
            ),
            copies,
            _("This cannot be undone. Copies of the book that you made elsewhere stay as they are."),
            _(
                "Who asked not to be contacted is known again by a fingerprint of the address, and by nothing else."
            ),
        )
        if text
    ]


def done(people: int, applications: int, backups: int) -> str:
    """Say what was forgotten."""
    who = ngettext("One person is forgotten", "{count} people are forgotten", people)
    jobs = ngettext("one application", "{count} applications", applications)
    copies = ngettext("One backup was cleaned.", "{count} backups were cleaned.", backups)
    return _("{who}, with {jobs}. {copies}").format(who=who, jobs=jobs, copies=copies)
