"""The sentences for faults of the world: what is wrong, and what to do."""

from datetime import date

from askwhy.domain.faults import Ambiguous, Fault
from askwhy.wording import dates
from askwhy.wording.book_faults import BOOK
from askwhy.wording.feedback_faults import FEEDBACK
from askwhy.wording.file_faults import FILES
from askwhy.wording.i18n import N_, _
from askwhy.wording.mail_faults import MAIL
from askwhy.wording.template_faults import TEMPLATES

_SENTENCES = {
    **BOOK,
    "our_mistake": N_("A mistake of AskWhy was in the way; it is written in the log. Try again."),
    # Finding
    "changed_meanwhile": N_("Another program changed the book meanwhile. Look again, then repeat it."),
    "gone": N_("It is no longer in the book."),
    "nobody_fits": N_("Nobody in the book fits “{who}”. See the names with askwhy people."),
    "several_fit": N_("“{who}” fits several people:"),
    "which_application": N_("{who} has a part in several applications. Say which one (--application):"),
    "no_application": N_("{who} has neither an application nor an employer. Enter one of them first."),
    "unknown_application": N_("There is no application with the number {number}."),
    "unknown_step": N_("There is no step with the number {number}. See the steps with askwhy today."),
    # Input
    "no_text": N_("Some signs in it are no letters, and cannot be kept. Type it anew."),
    "name_missing": N_("Give a name."),
    "employer_missing": N_("Give the name of the employer."),
    "unknown_sequence": N_("There is no plan template “{name}”. Use one of: {known}."),
    "unknown_sheet": N_("There is no label sheet “{name}”. Perhaps: {near}. See all with askwhy sheets."),
    "no_sender": N_("Your own address is not known. Enter it in the settings, or with askwhy set address."),
    "nothing_posted": N_("No letter is on its way to {who}, so none can have come back."),
    "no_calls": N_("No call is due today, so there is nothing to print."),
    "printer_unnamed": N_("Name the printer, as in askwhy printers Laser --across 20 170 --down 20 170."),
    "printer_half_measured": N_("Measure both ways: --across and --down."),
    "text_unreadable": N_("{file} cannot be read as text. Save it as plain text (UTF-8) and try again."),
    "unknown_form": N_("There is no form of letter “{name}”. Use one of: {known}."),
    "unknown_envelope": N_("There is no envelope “{name}”. Use one of: {known}."),
    "sheet_row": N_(
        "The measures of the label sheet {name} contradict each other ({why}). Correct its row, or choose another."
    ),
    "sheet_measures": N_("These measures do not go together ({why}). Measure again, and change one."),
    "printer_measures": N_(
        "No printer is so far off ({why}). Measure the ruler page again, in millimetres from the paper’s edge."
    ),
    "unknown_zone": N_("There is no time zone “{name}”. Use a name such as Europe/Berlin."),
    "unknown_language": N_("AskWhy does not speak “{value}” yet. Use one of: {known}."),
    "unknown_setting": N_("There is no setting “{name}”. Use one of: {known}."),
    "not_a_country": N_("“{value}” is no country. Use a name or a code, such as Germany or DE."),
    "not_a_time": N_("“{value}” is no time of day. Use one such as 7:30."),
    "not_free_hours": N_(
        "“{value}” are no free hours. Write them such as Mon-Fri 12:00-13:00, 17:30-20:00; Sat 10:00-16:00."
    ),
    "not_working_hours": N_(
        "“{value}” are no working hours. Write them such as Mon-Fri 8:30-12:00, 13:00-17:30; Sat 9:00-12:00."
    ),
    "breaks_differ": N_("A week has one lunch break. Give the same on each day, or leave it out."),
    "address_unclear": N_(
        "The city cannot be told in this address. Write it with the postal code on one line, and the country last."
    ),
    "not_yes_or_no": N_("“{value}” is neither yes nor no."),
    "not_a_folder": N_("“{value}” is no folder on this computer. Give the whole path of one."),
    "not_a_position": N_("“{value}” is no position on a sheet. Use a number from 1 on."),
    "day_runs_backward": N_("Your day must end after it starts."),
    "wrong_disposition": N_("“{disposition}” does not go with {channel}."),
    "step_not_planned": N_("This step is no longer planned ({state})."),
    "postpone_to_past": N_("{day} has passed. Choose today or a later day."),
    "decision_in_future": N_("{day} is still to come. Give the day on which you were told."),
    "decision_before_interview": N_(
        "The decision ({decided}) cannot come before the interview ({interviewed})."
    ),
    "interview_after_decision": N_(
        "The interview ({interviewed}) cannot come after the decision ({decided})."
    ),
    "opted_out": N_("{who} asked not to be contacted. AskWhy makes no plan."),
    "named_known": N_(
        "“{who}” is in the book already. If it is them, give the number instead of the name; for somebody else of "
        "that name, add --new (--referral-new):"
    ),
    "named_before": N_("{named} came to you in another way before, and stays there. Nothing was changed."),
    "named_themselves": N_("{who} cannot have pointed you to themselves. Name somebody else."),
    "introduced_in_circle": N_(
        "{who} cannot be introduced by themselves, nor by somebody to whom they led you. Choose somebody else."
    ),
    "plan_under_way": N_("A plan for {who} is already under way."),
    "nothing_to_undo": N_("There is nothing to undo."),
    "nothing_to_redo": N_("There is nothing to redo."),
    "day_out_of_reach": N_("{field}: {day} is too far off. Use a day from {first} to {last}."),
    "declined_for_good": N_("{who} said that they give no feedback about this job. AskWhy leaves it there."),
    "back_before_today": N_("They cannot be back on {day}: that day has passed."),
    "pause_until_past": N_("{day} is not to come. Choose a day from tomorrow on."),
    "not_days_off": N_(
        "“{value}” is no day off. Write days or stretches of at most a year, such as 2026-12-24..2027-01-06."
    ),
    "not_a_cap": N_("“{value}” is no number from 0 to {most}."),
    **MAIL,
    **FEEDBACK,
    **TEMPLATES,
    **FILES,
    # Printing
    "start_past_sheet": N_("{sheet} has {count} labels. Start at a position from 1 to {count}, not {start}."),
    "nothing_to_print": N_("There is no label to print."),
    "nobody_to_print": N_("Nobody is chosen. Name people, or use --due or --all."),
    "paper_refused": N_(
        "The printer does not take {sheet} ({width} × {height} mm). Choose another printer, or save a PDF."
    ),
    "no_printer": N_("No printer is set up on this computer. Save a PDF instead."),
    "printer_failed": N_("{printer} did not take the job. Check it, or save a PDF."),
    "stopped": N_("Stopped. Nothing was written."),
    "no_screen": N_("There is no screen here, so this is today's list instead of the window."),
    "no_screen_for_files": N_(
        "There is no screen here to show whom the files would bring in. askwhy import brings them in at once."
    ),
}

_DAYS = frozenset({"day", "decided", "interviewed", "first", "last"})
"""The arguments that are days, as ISO 8601 texts."""


def sentence(fault: Fault) -> str:
    """Give the sentence of a fault, with the people or things to choose from where there are several."""
    args = {name: _plain(name, value) for name, value in fault.reason.args}
    text = _(_SENTENCES[fault.reason.key]).format(**args)
    if isinstance(fault, Ambiguous):
        text += " " + ", ".join(f"{number} {name}".strip() for number, name in fault.candidates)
    return text


_FIELDS = {
    "interviewed_on": N_("The day of the interview"),
    "decided_on": N_("The day of the decision"),
    "promised_on": N_("The promised day"),
    "postponed_to": N_("The new day"),
}


def _plain(name: str, value: str | int) -> str:
    if name == "field" and value in _FIELDS:
        return _(_FIELDS[str(value)])
    if name == "state":
        return {"done": _("done"), "skipped": _("skipped"), "cancelled": _("cancelled")}.get(
            str(value), str(value)
        )
    if name in _DAYS:
        return dates.full_day(date.fromisoformat(str(value)))
    return str(value)


def known_keys() -> frozenset[str]:
    """Give the faults that have a sentence."""
    return frozenset(_SENTENCES)
