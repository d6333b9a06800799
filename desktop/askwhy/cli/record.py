"""The command of one person: person tells everything that the book holds about them, or writes it on pages."""

from askwhy.cli.context import Context
from askwhy.cli.pen import pen
from askwhy.domain.papers import PAPERS, usual_paper
from askwhy.printing.record import lay_out_record
from askwhy.wording.i18n import _
from askwhy.wording.record import Pages, compose
from askwhy.workspace.record import record_of


def person(context: Context) -> None:
    """Tell everything about one person; with a file, write it on pages."""
    given, world = context.arguments, context.workspace.world
    key = context.who(given.who)
    pages = compose(record_of(context.workspace, key), world, context.today)
    lines = _lines(pages)
    if given.pdf is not None:
        paper = PAPERS[given.paper] if given.paper else usual_paper(world.home)
        with pen(context, given.pdf) as drawn:
            drawn.write(lay_out_record(paper, pages, key, drawn.fonts))
        lines = [_("{name} is written.").format(name=given.pdf.name)]
    chapters = [
        {"title": each.title, "entries": [entry._asdict() for entry in each.entries]}
        for each in pages.chapters
    ]
    context.show({"id": key, "name": pages.title, "chapters": chapters}, lines)


def _lines(pages: Pages) -> list[str]:
    lines = [pages.title, pages.about]
    for chapter in pages.chapters:
        lines += ["", chapter.title]
        width = max(len(entry.name) for entry in chapter.entries)
        for entry in chapter.entries:
            first, *rest = entry.text.split("\n")
            lines.append(f"  {entry.name:<{width}}  {first}".rstrip())
            lines += [f"  {'':<{width}}  {line}".rstrip() for line in rest]
    return lines
