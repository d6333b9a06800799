"""The commands of the rest of the mail room: envelopes, letters, and the day's calls on paper."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from askwhy.cli.context import Context
from askwhy.cli.pen import pen
from askwhy.cli.recipients import chosen, named, ready, show, tray, without
from askwhy.domain.envelopes import Envelope, feed_place, zones
from askwhy.domain.faults import Fault
from askwhy.domain.letters import LetterText, own_words
from askwhy.domain.papers import PAPERS, usual_paper
from askwhy.domain.printers import Face, Feed
from askwhy.domain.sheets import Paper
from askwhy.facts.envelopes import envelope, post, usual_envelope
from askwhy.facts.letters import letter_form, usual_form
from askwhy.printing.call_sheet import lay_out_calls
from askwhy.printing.drawing import Placement
from askwhy.printing.envelopes import lay_out_envelopes
from askwhy.printing.letter_page import Letter
from askwhy.printing.letters import lay_out_letters
from askwhy.wording import calls as call_words
from askwhy.wording import dates
from askwhy.wording.i18n import _, ngettext
from askwhy.wording.letters import around, missing_fields, written
from askwhy.workspace.letters import Draft, drafts, sender, sender_lines
from askwhy.workspace.planned_calls import planned_calls


def envelopes(context: Context) -> None:
    """Write a PDF of envelopes for the people chosen."""
    given, home = context.arguments, context.workspace.world.home
    size = envelope(given.size) if given.size else usual_envelope(home)
    people = chosen(context)
    paper, placement = _fed(context, size)
    with pen(context, given.pdf) as drawn:
        run = lay_out_envelopes(
            size,
            zones(size, post(home)),
            ready(people),
            sender_lines(sender(context.workspace.book.settings())),
            drawn.fonts.width_of,
            paper=paper,
            placement=placement,
        )
        boxes = drawn.without_glyph(run)
        drawn.write(run, outline=given.outline, tray=tray(context))
    said = (
        ngettext("One envelope.", "{count} envelopes.", run.pieces)
        if run.pages
        else _("No envelope was written.")
    )
    if run.sender_left_out:
        said += " " + _("Your own address is too long for its zone, so it is left out.")
    data = {"envelopes": run.pieces, "sheets": run.pages}
    show(context, data, said, [*without(people), *run.left_out], named(people, boxes))


def _fed(context: Context, size: Envelope) -> tuple[Paper | None, Placement | None]:
    """Give the paper that the printer is told, and how the envelope lies on it; nothing when it knows the size."""
    given = context.arguments
    if given.paper is None:
        return None, None
    known = tray(context)
    feed = Feed(given.feed) if given.feed else known.feed if known else Feed.CENTRE
    face = Face(given.face) if given.face else known.face if known else Face.UP
    paper = PAPERS[given.paper]
    return paper, Placement(*feed_place(size, paper, feed, face))


def letters(context: Context) -> None:
    """Write a PDF of letters for the people chosen, each with the text of its purpose."""
    given, workspace = context.arguments, context.workspace
    form = letter_form(given.form) if given.form else usual_form(workspace.world.home)
    text = own_words("own", _read(given.text)) if given.text is not None else None
    people = chosen(context)
    who, home = sender(workspace.book.settings()), workspace.world.home
    found = drafts(workspace, people, context.now, given.purpose)
    with pen(context, given.pdf) as drawn:
        run = lay_out_letters(
            form,
            [_letter(each, text, who.name, home, context.today) for each in found],
            who,
            drawn.fonts,
            fold_marks=given.fold_marks,
        )
        boxes = drawn.without_glyph(run)
        drawn.write(run, outline=given.outline, tray=tray(context))
    missing = [{"who": name, "fields": list(fields)} for name, fields in run.missing]
    data = {"letters": run.pieces, "sheets": run.pages, "missing": missing}
    show(
        context,
        data,
        _letters_said(run.pieces, run.pages, run.missing),
        [*without(people), *run.left_out],
        named(people, boxes),
    )


def _letter(draft: Draft, text: LetterText | None, my_name: str, home: str, today: date) -> Letter:
    own = replace(text, language=draft.text.language) if text is not None else draft.text
    said = written(own, draft.facts, my_name, home)
    around_it = around(draft.text.language, today, home)
    return Letter(draft.to.key, draft.to.who, draft.to.lines, said, *around_it)


def _letters_said(pieces: int, pages: int, missing: tuple[tuple[str, tuple[str, ...]], ...]) -> str:
    if not pages:
        return _("No letter was written.")
    letters = ngettext("One letter", "{count} letters", pieces)
    said = ngettext("{letters} on one page.", "{letters} on {count} pages.", pages, letters=letters)
    for who, fields in missing:
        said += " " + _("For {who}, {fields} is not known; it stands between ‹ and ›.").format(
            who=who, fields=missing_fields(fields)
        )
    return said


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise Fault("text_unreadable", file=str(path)) from error


def calls(context: Context) -> None:
    """Write the day's calls on one page."""
    given, home = context.arguments, context.workspace.world.home
    entries = [call_words.entry(call) for call in planned_calls(context.workspace, context.now)]
    if not entries:
        raise Fault("no_calls")
    title = call_words.sheet_title(dates.long_day(context.today))
    paper = PAPERS[given.paper] if given.paper else usual_paper(home)
    with pen(context, given.pdf) as drawn:
        run = lay_out_calls(paper, title, entries, drawn.fonts)
        drawn.write(run)
    context.show(
        {"calls": run.pieces, "sheets": run.pages}, [ngettext("One call.", "{count} calls.", run.pieces)]
    )
