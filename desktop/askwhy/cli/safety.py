"""The commands that keep the Book safe: backup, restore, check."""

from askwhy.cli.context import Context
from askwhy.cli.output import instant, table
from askwhy.domain.faults import Fault
from askwhy.store.proof import Content
from askwhy.wording import backups
from askwhy.wording.faults import sentence
from askwhy.wording.i18n import _
from askwhy.workspace import keeping
from askwhy.workspace.home import named_book

_WELL = {"ok": True, "problems": []}


def backup(context: Context) -> None:
    """Write a backup to a file."""
    target = context.arguments.file
    keeping.back_up_to(context.workspace.book.path, target)
    context.show(_WELL, [_("Written and proved: {file}").format(file=target)])


def restore(context: Context) -> None:
    """Put a backup in the place of the Book; without a file, list the backups."""
    if context.arguments.file is None:
        _list(context)
        return
    held = keeping.preview(context.arguments.file)
    replaced = keeping.restore(context.arguments.file, context.path, context.now)
    _brought = context.workspace  # a backup of an older version is brought to this one
    lines = [_("Restored: {content}.").format(content=_said(held))]
    if replaced is not None:
        lines.append(_("The book that stood there is kept: {file}").format(file=replaced))
    context.show(_WELL, lines)


def _list(context: Context) -> None:
    data, rows = [], []
    for offer in keeping.offers(context.path):
        if offer.content is not None:
            own = offer.at.astimezone(context.now.tzinfo)
            data.append(
                {
                    "file": str(offer.path),
                    "at": instant(own),
                    "why": offer.why,
                    "people": offer.content.people,
                    "applications": offer.content.applications,
                    "touches": offer.content.touches,
                }
            )
            rows.append((str(offer.path), backups.made(own, offer.why), _said(offer.content)))
    context.show(data, table(rows) or [_("There is no backup yet.")])


def _said(content: Content) -> str:
    return backups.content(content.people, content.applications, content.touches)


def check(context: Context) -> None:
    """Check the Book and its backups in full. Raises Fault "check_found" after the answer."""
    missing = named_book(context.arguments.book) is None and not keeping.is_there(context.path)
    found = [] if missing else [sentence(problem) for problem in keeping.check(context.path)]
    context.show({"ok": not found, "problems": found}, found or [_("All is well.")])
    if found:
        raise Fault("check_found", path=str(context.path))
