"""The commands of envelope labels: labels writes them, sheets lists what they can be written on."""

from dataclasses import asdict
from pathlib import Path

from askwhy.cli.context import Context
from askwhy.cli.output import table
from askwhy.domain.faults import Fault
from askwhy.domain.ids import InterviewerId
from askwhy.facts.sheets import find_sheets, label_sheet
from askwhy.printing.drawing import LeftOut
from askwhy.printing.labels import LabelRun
from askwhy.store.people import PeopleQuery, people_ids
from askwhy.wording.i18n import _, ngettext
from askwhy.wording.reasons import sentence
from askwhy.workspace.labels import addressees, letters_due


def labels(context: Context) -> None:
    """Write a PDF of labels for the people chosen; who is left out is listed with the reason."""
    given = context.arguments
    sheet = label_sheet(given.sheet)
    chosen = addressees(context.workspace, _chosen(context))
    if not chosen.ready and not chosen.left_out:
        raise Fault("nothing_to_print")
    _must_not_be_the_book(context, given.pdf)
    from askwhy.printing.headless import drawing_application  # only a command that prints loads Qt
    from askwhy.printing.labels import lay_out
    from askwhy.printing.paint import width_of
    from askwhy.printing.pdf import write_pdf

    application = drawing_application()
    run = lay_out(sheet, chosen.ready, given.start, width_of)
    if run.labels:
        write_pdf(run, given.pdf, outline=given.outline)
    del application
    _show(context, run, [*chosen.left_out, *run.left_out])


def _must_not_be_the_book(context: Context, path: Path) -> None:
    if path.resolve() == context.workspace.book.path.resolve():
        raise Fault("cannot_write", path=str(path))


def _show(context: Context, run: LabelRun, left_out: list[LeftOut]) -> None:
    listed = [{"who": each.who, "why": sentence(each.reason, context.today)} for each in left_out]
    data = {
        "labels": len(run.labels),
        "sheets": run.pages,
        "next_position": run.next_position,
        "left_out": listed,
    }
    lines = [_("Left out: {who}. {why}").format(**each) for each in listed]
    context.show(data, [_summary(run), *lines])


def _summary(run: LabelRun) -> str:
    if not run.labels:
        return _("No label was written.")
    said = ngettext("One label", "{count} labels", len(run.labels))
    said += ngettext(" on one sheet.", " on {count} sheets.", run.pages)
    return said + " " + _("The next free position is {position}.").format(position=run.next_position)


def _chosen(context: Context) -> list[InterviewerId]:
    given = context.arguments
    if given.all:
        return people_ids(context.workspace.book.database, PeopleQuery())
    if given.due:
        return [row.interviewer for row in letters_due(context.workspace, context.now)]
    if not given.who:
        raise Fault("nobody_to_print")
    return list(dict.fromkeys(context.who(text) for text in given.who))


def sheets(context: Context) -> None:
    """List the label sheets that are known."""
    found = find_sheets(" ".join(context.arguments.query))
    rows = (
        (
            sheet.name,
            f"{sheet.columns} × {sheet.rows}",
            f"{sheet.label_width:g} × {sheet.label_height:g} mm",
            f"{sheet.title}, {sheet.description}",
        )
        for sheet in found
    )
    context.show([asdict(sheet) for sheet in found], table(rows) or [_("No sheet fits.")])
