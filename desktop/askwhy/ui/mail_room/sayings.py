"""The sentences for each kind of mail: what will happen, what happened, and what the buttons say."""

from askwhy.printing.call_sheet import CallSheetRun
from askwhy.printing.drawing import Run
from askwhy.printing.envelopes import EnvelopeRun
from askwhy.printing.labels import LabelRun
from askwhy.printing.letters import LetterRun
from askwhy.printing.summary import SummaryRun
from askwhy.ui.mail_room import words
from askwhy.ui.mail_room.wishes import Kind
from askwhy.wording.habits import decimal
from askwhy.wording.i18n import N_, _, ngettext
from askwhy.wording.numbers import in_words, opening

_FILES = {
    Kind.LABELS: N_("labels {day}"),
    Kind.ENVELOPES: N_("envelopes {day}"),
    Kind.LETTERS: N_("letters {day}"),
    Kind.CALLS: N_("calls {day}"),
}


def kinds() -> list[str]:
    """Labels, Envelopes, Letters, Call sheet: the segments of the switch."""
    return [_("Labels"), _("Envelopes"), _("Letters"), _("Call sheet")]


def kind_of(run: Run) -> Kind:
    """Tell what a run is."""
    kinds: tuple[tuple[type, Kind], ...] = (
        (EnvelopeRun, Kind.ENVELOPES),
        (LetterRun, Kind.LETTERS),
        (CallSheetRun, Kind.CALLS),
    )
    return next((kind for of, kind in kinds if isinstance(run, of)), Kind.LABELS)


def outcome(run: Run, left_out: int) -> str:
    """Three envelopes. One is left out."""
    if isinstance(run, LabelRun):
        return words.outcome(run, left_out)
    said = _happens(run, kind_of(run))
    if left_out:
        one, many = _("One is left out."), _("{count} are left out.").format(count=opening(left_out))
        said += " " + (one if left_out == 1 else many)
    return said


def laying_out(count: int) -> str:
    """Say that it takes a moment until it is known what will happen."""
    return _("Laying out for {count} people…").format(count=in_words(count))


def _happens(run: Run, kind: Kind) -> str:
    count = run.pieces
    if kind is Kind.CALLS:
        if not count:
            return _("No call is due today.")
        return _("One call.") if count == 1 else _("{count} calls.").format(count=opening(count))
    if kind is Kind.ENVELOPES:
        if not count:
            return _("There is no envelope to print.")
        said = (
            _("One envelope, {size}.")
            if count == 1
            else _("{count} envelopes, {size}.").format(count=opening(count), size="{size}")
        )
        assert isinstance(run, EnvelopeRun)
        return said.format(size=_(run.envelope.title))
    if not count:
        return _("There is no letter to print.")
    letters = _("One letter") if count == 1 else _("{count} letters").format(count=opening(count))
    if run.pages == 1:
        return _("{letters} on one page.").format(letters=letters)
    return _("{letters} on {pages} pages.").format(letters=letters, pages=in_words(run.pages))


def print_verb(run: Run) -> str:
    """Print 3 envelopes."""
    count, kind = run.pieces, kind_of(run)
    if kind is Kind.ENVELOPES:
        return (
            ngettext("Print one envelope", "Print {count} envelopes", count)
            if count
            else _("Print envelopes")
        )
    if kind is Kind.LETTERS:
        return ngettext("Print one letter", "Print {count} letters", count) if count else _("Print letters")
    return _("Print the call sheet") if kind is Kind.CALLS else words.print_verb(count)


def went(run: Run) -> str:
    """3 letters went to the printer."""
    if isinstance(run, SummaryRun):
        return _("The page went to the printer.")
    count, kind = run.pieces, kind_of(run)
    if kind is Kind.ENVELOPES:
        return ngettext("One envelope went to the printer.", "{count} envelopes went to the printer.", count)
    if kind is Kind.LETTERS:
        return ngettext("One letter went to the printer.", "{count} letters went to the printer.", count)
    if kind is Kind.CALLS:
        return _("The call sheet went to the printer.")
    return ngettext("One label went to the printer.", "{count} labels went to the printer.", count)


def file_name(run: Run, day: str, *, trial: bool = False) -> str:
    """Labels 24 Nov.pdf, in small letters."""
    name = _(_FILES[kind_of(run)]).format(day=day)
    return (_("{name}, trial").format(name=name) if trial else name) + ".pdf"


def page_of(run: Run, number: int) -> str:
    """Sheet 2, envelope 2, page 2: where printing begins again after a jam."""
    if isinstance(run, LabelRun):
        text = _("From label {number}") if run.sheet.per_sheet == 1 else _("From sheet {number}")
    elif isinstance(run, EnvelopeRun):
        text = _("From envelope {number}")
    else:
        text = _("From page {number}")
    return text.format(number=number + 1)


def from_label(rest: LabelRun, who: str) -> str:
    """From label 14 of sheet 2, Grace Hopper."""
    first = rest.labels[0]
    if rest.sheet.per_sheet == 1:
        return _("From label {number}, {who}").format(number=first.page + 1, who=who)
    text = _("From label {position} of sheet {page}, {who}")
    return text.format(position=first.position, page=first.page + 1, who=who)


def how_to_begin(run: LabelRun) -> str:
    """Say how to begin at a label, as long as none but the first is looked at; one alone needs no telling."""
    return _("To begin at a label, click it first") if run.pieces > 1 else ""


def used_up(sheet: str, position: int) -> str:
    """Say where the sheet begins next time."""
    return _("{sheet} begins at {position} next time.").format(sheet=sheet, position=position)


def not_loaded(printer: str, run: Run) -> str:
    """Say what to put in before the printer takes what lies there."""
    text = _(
        "{printer} takes other paper by itself. Put in {paper} ({width} × {height} mm) first, then go on."
    )
    return text.format(
        printer=printer,
        paper=run.paper.title,
        width=decimal(run.paper.width),
        height=decimal(run.paper.height),
    )
