"""The sentence of the toast after a tick: what happened, and when the next try is."""

from datetime import date

from askwhy.domain.outreach import Step, StepState
from askwhy.store.changes import Applied
from askwhy.wording import dates, names
from askwhy.wording.i18n import _
from askwhy.wording.labels import label


def ticked(applied: Applied, today: date) -> str:
    """Call to Dana Reyes: no answer. Next try Thursday, late."""
    said = f"{label(applied.label)}."
    tries = (_next_try(edit.before, edit.after, today) for edit in applied.edits)
    return " ".join((said, *list(filter(None, tries))[:1]))


def _next_try(before: object, after: object, today: date) -> str:
    """Next try Thursday, late; nothing where no call was moved."""
    if not isinstance(before, Step) or not isinstance(after, Step) or after.state is not StepState.PLANNED:
        return ""
    if after.window is None or after.due_on is None:
        return ""
    if (after.due_on, after.window) == (before.due_on, before.window):
        return ""
    day = dates.spoken_day(after.due_on, today)
    return _("Next try {day}, {window}.").format(day=day, window=names.window(after.window))
