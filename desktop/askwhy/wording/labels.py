"""The names of changes: what an undo takes back."""

from datetime import date

from askwhy.domain.applications import Decision
from askwhy.domain.outreach import Channel
from askwhy.domain.reasons import Reason
from askwhy.domain.touches import Disposition, Outcome
from askwhy.wording import dates, names
from askwhy.wording.i18n import N_, _, ngettext, within

_PLAIN = {
    "added": N_("{who} added"),
    "edited": N_("{who} edited"),
    "merged": N_("{who}: two made one"),
    "kept_apart": N_("{who} and {other} are two"),
    "apart_again": N_("Pairs that are two: asked about again"),
    "tagged": N_("Tags of {who} changed"),
    "wished": N_("When to call {who} noted"),
    "language_chosen": N_("Language for {who} chosen"),
    "started": N_("Plan for {who} started"),
    "resumed": N_("Plan for {who} resumed"),
    "rested": N_("Plan for {who} rests"),
    "replied": N_("{who} answered"),
    "accepted": N_("E-mail to {who}: sent"),
    "referred": N_("{who} pointed you to {named}"),
    "application_added": N_("Application at {employer} added"),
    "application_edited": N_("Application at {employer} edited"),
    "interview_added": N_("Interview at {employer} added"),
    "interview_edited": N_("Interview at {employer} edited"),
    "letter_returned": N_("Letter to {who} came back"),
    "sheet_kept": N_("Label sheet {sheet} kept"),
    "sheet_dropped": N_("Label sheet {sheet} thrown away"),
    "sheet_used": N_("{sheet} begins at {position} next time"),
    "sheet_favoured": N_("Favourite sheets changed"),
    "printer_measured": N_("{printer} set straight"),
    "printer_fed": N_("Envelope feed of {printer} changed"),
    "talk_noted": N_("What the talk with {who} brought"),
    "feedback_noted": N_("What {who} said"),
    "feedback_edited": N_("What {who} said: corrected"),
    "feedback_removed": N_("What {who} said: taken out"),
    "todo_added": N_("To do: {text}"),
    "todo_edited": N_("To do, reworded: {text}"),
    "todo_done": N_("Done: {text}"),
    "todo_open": N_("To do again: {text}"),
    "todo_removed": N_("No longer to do: {text}"),
    "theme_kept": N_("Theme “{name}” kept"),
    "theme_dropped": N_("Theme “{name}” taken out"),
    "contact_noted": N_("Contact with {who} noted"),
    "job_found": N_("You found a job"),
    "text_kept": N_("Text “{name}” kept"),
    "text_changed": N_("Text “{name}” changed"),
    "text_removed": N_("Text “{name}” removed"),
    "template_added": N_("Plan template “{name}” added"),
    "template_kept": N_("Plan template “{name}” changed"),
    "template_removed": N_("Plan template “{name}” removed"),
    "set": N_("Settings changed"),
    "example": N_("Example filled in"),
    "example_removed": N_("Example removed"),
}

_EDITED = {
    "name": N_("Name of {who} changed"),
    "role": N_("Role of {who} changed"),
    "employer": N_("Employer of {who} changed"),
    "emails": N_("E-mail of {who} changed"),
    "phones": N_("Phone of {who} changed"),
    "addresses": N_("Address of {who} changed"),
    "week": N_("Hours of {who} changed"),
    "note": N_("Note on {who} changed"),
    "tags": N_("Tags of {who} changed"),
}
"""Of a person, by the one value that is another."""

_STEP = {
    "skipped": N_("{contact} skipped"),
    "postponed": N_("{contact} moved"),
}


def label(reason: Reason) -> str:
    """Give the name of a change, as in "Call to Dana Reyes: no answer"."""
    args = dict(reason.args)
    named = _EDITED.get(str(args.get("part"))) if reason.key == "edited" else None
    if named is not None or reason.key in _PLAIN:
        return _(named or _PLAIN[reason.key]).format(**args)
    if reason.key in _STEP:
        return _(_STEP[reason.key]).format(contact=_contact(args))
    if reason.key == "ticked":
        return _ticked(args)
    if reason.key == "outcome_added":
        return _outcome_added(args)
    if reason.key == "decided":
        decision = names.decision(Decision(str(args["decision"])))
        return f"{args['employer']}: {decision}" if args["employer"] else decision
    if reason.key == "paused_until":
        return _("Everything rests until {day}").format(
            day=dates.day_with_weekday(date.fromisoformat(str(args["day"])))
        )
    count = int(args["count"])
    if reason.key == "tagged_several":
        return ngettext("Tags of one person changed", "Tags of {count} people changed", count)
    if reason.key == "spread":
        return ngettext("One step spread", "{count} steps spread over some days", count)
    if reason.key == "posted":
        return ngettext("One letter posted", "{count} letters posted", count)
    return ngettext("One person brought in", "{count} people brought in", count)


def _ticked(args: dict[str, str | int]) -> str:
    said = names.disposition(Disposition(str(args["disposition"])))
    return _("{contact}: {said}").format(contact=_contact(args), said=within(said))


def _outcome_added(args: dict[str, str | int]) -> str:
    said = within(names.outcome(Outcome(str(args["outcome"])))) if args["outcome"] else _("a note")
    return _("{contact}: {said}").format(contact=_contact(args), said=said)


def _contact(args: dict[str, str | int]) -> str:
    return names.contact(Channel(str(args["channel"])), str(args["who"]))


def taken_back(reason: Reason) -> str:
    """Taken back: Dana Reyes added."""
    return _("Taken back: {change}.").format(change=label(reason))


def done_again(reason: Reason) -> str:
    """Done again: Dana Reyes added."""
    return _("Done again: {change}.").format(change=label(reason))
