"""The command that writes envelope labels: labels."""

from askwhy.cli.context import Context
from askwhy.domain.faults import Fault
from askwhy.domain.ids import InterviewerId
from askwhy.facts.sheets import label_sheet
from askwhy.store.people import PeopleQuery, people_ids
from askwhy.wording.i18n import _, ngettext
from askwhy.wording.reasons import sentence
from askwhy.workspace.labels import addressees, letters_due


def labels(context: Context) -> None:
    """Write a PDF of labels for the people chosen; who is left out is listed with the reason."""
    from askwhy.printing.headless import drawing_application  # only a command that prints loads Qt
    from askwhy.printing.labels import lay_out
    from askwhy.printing.paint import width_of
    from askwhy.printing.pdf import write_pdf

    given = context.arguments
    sheet = label_sheet(given.sheet)
    chosen = addressees(context.workspace, _chosen(context))
    application = drawing_application()
    run = lay_out(sheet, chosen.ready, given.start, width_of)
    left_out = [*chosen.left_out, *run.left_out]
    if run.labels:
        write_pdf(run, given.pdf, outline=given.outline)
    del application
    listed = [{"who": each.who, "why": sentence(each.reason, context.today)} for each in left_out]
    data = {
        "labels": len(run.labels),
        "sheets": run.pages,
        "next_position": run.next_position,
        "left_out": listed,
    }
    if not run.labels and not listed:
        raise Fault("nothing_to_print")
    lines = [_summary(data["labels"], data["sheets"], data["next_position"])]
    lines += [_("Left out: {who}. {why}").format(**each) for each in listed]
    context.show(data, lines)


def _summary(count: int, sheets: int, next_position: int) -> str:
    said = ngettext("One label", "{count} labels", count)
    said += ngettext(" on one sheet.", " on {count} sheets.", sheets)
    return said + " " + _("The next free position is {position}.").format(position=next_position)


def _chosen(context: Context) -> list[InterviewerId]:
    given = context.arguments
    if given.all:
        return people_ids(context.workspace.book.database, PeopleQuery())
    if given.due:
        return [row.interviewer for row in letters_due(context.workspace, context.now)]
    if not given.who:
        raise Fault("nobody_to_print")
    return list(dict.fromkeys(context.who(text) for text in given.who))
