"""Which commands there are: what each does, what it takes, and what runs it."""

from typing import NamedTuple

from askwhy.wording.i18n import N_


class Command(NamedTuple):
    """A command. What it takes and what runs it are named "module.function", of modules of this room.

    They are loaded when the command is called for: `askwhy today` needs nothing of paper.
    """

    text: str
    """What it does, as a sentence to translate."""
    runs: str
    takes: str = ""
    """Adds the arguments that are its own; empty where it has none."""


COMMANDS = {
    "import": Command(
        N_("Bring in people from vCard, CSV or LDIF files."), "importing.bring_in", "options.bring_in"
    ),
    "people": Command(N_("List the interviewers."), "people.people", "options.people"),
    "person": Command(
        N_("Tell everything that the book holds about one person."), "record.person", "print_options.person"
    ),
    "today": Command(N_("Show what is due today."), "today.today"),
    "windows": Command(
        N_("Suggest the next call windows for a person."), "windows.windows", "options.windows"
    ),
    "start": Command(N_("Start a plan."), "planning.start", "options.start"),
    "decide": Command(N_("Enter what became of an application."), "planning.decide", "options.decide"),
    "tick": Command(N_("Record what happened with a step."), "planning.tick", "options.tick"),
    "skip": Command(N_("Leave a step out."), "planning.skip", "options.skip"),
    "postpone": Command(N_("Move a step to a date."), "planning.postpone", "options.postpone"),
    "reply": Command(N_("Record that they answered."), "planning.reply", "options.reply"),
    "refer": Command(
        N_("Add whom somebody pointed you to, with a plan to introduce yourself."),
        "referrals.refer",
        "options.refer",
    ),
    "feedback": Command(
        N_("Note what somebody said, in their words."), "feedback.feedback", "talk_options.feedback"
    ),
    "themes": Command(N_("List what an answer can be about."), "feedback.themes"),
    "todo": Command(
        N_("List the things to do before the next interview."), "feedback.todo", "talk_options.todo"
    ),
    "draft": Command(
        N_("Show the e-mail or letter of a step, with its fields filled."), "writing.draft", "options.draft"
    ),
    "labels": Command(N_("Write a PDF of envelope labels."), "printing.labels", "print_options.labels"),
    "envelopes": Command(N_("Write a PDF of envelopes."), "mail.envelopes", "print_options.envelopes"),
    "letters": Command(N_("Write a PDF of letters, or of cards."), "mail.letters", "print_options.letters"),
    "calls": Command(N_("Write a PDF of today's calls, on one page."), "mail.calls", "print_options.calls"),
    "lessons": Command(
        N_("Show what you learned, or write it as a PDF of one page."),
        "lessons.lessons",
        "print_options.lessons",
    ),
    "sheets": Command(
        N_("List the label sheets and envelopes that are known, or keep one of your own."),
        "printing.sheets",
        "print_options.sheets",
    ),
    "printers": Command(
        N_("List what is known of printers, or set one straight."),
        "printers.printers",
        "print_options.printers",
    ),
    "export": Command(
        N_("Write a file by its ending: .vcf, .csv, .ics, or .json."), "keeping.export", "options.export"
    ),
    "undo": Command(N_("Take the last change back."), "keeping.undo", "options.turn"),
    "redo": Command(N_("Apply again what was undone last."), "keeping.redo", "options.turn"),
    "backup": Command(N_("Write a proved copy of the book to a file."), "safety.backup", "options.backup"),
    "restore": Command(
        N_("Put a backup in the place of the book, which is kept."), "safety.restore", "options.restore"
    ),
    "check": Command(N_("Check the book and its backups in full."), "safety.check"),
    "forget": Command(
        N_("Forget people, or an employer: it cannot be undone."), "forgetting.forget", "options.forget"
    ),
    "set": Command(
        N_("Change a setting: name, address, zone, country and others."), "keeping.set_one", "options.setting"
    ),
    "demo": Command(N_("Fill an empty book with an example."), "keeping.demo"),
}
"""Each command by its name, in the order of the help."""

MAKING = frozenset({"import", "demo", "restore"})
"""The commands that make a missing book; elsewhere a missing named book is a fault."""

NOT_AT_ONCE = MAKING | {"check"}
"""The commands that look at the file before it is opened as a book, if it is at all."""
