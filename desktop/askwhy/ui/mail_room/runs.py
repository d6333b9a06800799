"""Lays out what the mail room prints: the one place where the window asks the printing room for pages."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from functools import cache

from askwhy.domain.envelopes import feed_place, zones
from askwhy.domain.papers import usual_paper
from askwhy.domain.printers import PrinterTray
from askwhy.facts.envelopes import post
from askwhy.printing.call_sheet import CallSheetRun, lay_out_calls
from askwhy.printing.drawing import Addressee, Fonts, Placement, Run
from askwhy.printing.envelopes import EnvelopeRun, lay_out_envelopes
from askwhy.printing.letter_page import Letter
from askwhy.printing.letters import LetterRun, lay_out_letters
from askwhy.printing.paint import strong_width_of, width_of
from askwhy.ui.mail_room.wishes import Wishes
from askwhy.wording import calls as call_words
from askwhy.wording import dates
from askwhy.wording.letters import around, written
from askwhy.workspace.labels import Recipient
from askwhy.workspace.letters import drafts, sender, sender_lines
from askwhy.workspace.planned_calls import planned_calls
from askwhy.workspace.workspace import Workspace

FONTS = Fonts(width_of, strong_width_of)


def envelope_run(workspace: Workspace, people: Sequence[Recipient], wishes: Wishes) -> EnvelopeRun:
    """Lay the envelopes of people out, with one's own address."""
    envelope = wishes.envelope
    placement = None
    if wishes.told is not None:
        placement = Placement(*feed_place(envelope, wishes.told, wishes.feed, wishes.face))
    return lay_out_envelopes(
        envelope,
        zones(envelope, post(workspace.world.home)),
        [each.paper for each in people if isinstance(each.paper, Addressee)],
        sender_lines(sender(workspace.book.settings())),
        width_of,
        paper=wishes.told,
        placement=placement,
    )


def fed_by(run: Run, tray: PrinterTray) -> Run:
    """Turn envelopes on a paper that is not theirs as a printer takes them; other runs stay as they are."""
    if not isinstance(run, EnvelopeRun) or run.paper == run.envelope.paper:
        return run
    place = feed_place(run.envelope, run.paper, tray.feed, tray.face)
    return replace(run, placement=Placement(*place))


def letter_run(workspace: Workspace, people: Sequence[Recipient], wishes: Wishes, now: datetime) -> LetterRun:
    """Write the letters of people: to each what is due, else thanks."""
    who, home = sender(workspace.book.settings()), workspace.world.home
    letters = []
    for draft in drafts(workspace, people, now):
        text = written(draft.text, draft.facts, who.name, home)
        around_it = around(draft.text.language, workspace.day(now), home)
        letters.append(Letter(draft.to.key, draft.to.who, draft.to.lines, text, *around_it))
    # Letters share most of their words: each is measured once (5,000 letters took 5.6 s, and take 1.6).
    fonts = Fonts(cache(width_of), cache(strong_width_of))
    return lay_out_letters(wishes.form, letters, who, fonts, fold_marks=wishes.fold_marks)


def call_run(workspace: Workspace, now: datetime) -> CallSheetRun:
    """Lay the day's calls out on one page."""
    title = call_words.sheet_title(dates.long_day(workspace.day(now)))
    entries = [call_words.entry(call) for call in planned_calls(workspace, now)]
    return lay_out_calls(usual_paper(workspace.world.home), title, entries, FONTS)


def own_addressees(workspace: Workspace) -> list[Addressee]:
    """Give oneself as the one for whom labels are; nobody when one's own address is not known."""
    who = sender(workspace.book.settings())
    lines = sender_lines(who)
    return [Addressee(0, who.name, lines)] if lines else []
