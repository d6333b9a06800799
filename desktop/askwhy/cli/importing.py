"""The command that brings people in, or only tells what that would do; what could not be read is listed."""

from collections import Counter
from dataclasses import asdict
from pathlib import Path
from typing import Any

from askwhy.cli.context import Context
from askwhy.cli.output import table
from askwhy.domain.drafts import Problem
from askwhy.domain.faults import Fault
from askwhy.operations.imports import Coming, Sort
from askwhy.wording import problems
from askwhy.wording.i18n import N_, _, ngettext
from askwhy.wording.reasons import sentence
from askwhy.workspace.book_json import bring_book_in
from askwhy.workspace.files import ReadFiles, read_bytes, read_files

_SORTS = {
    Sort.NEW: N_("new"),
    Sort.CHANGED: N_("known, would get more"),
    Sort.DOUBTFUL: N_("new, or perhaps {who}: {why}"),
    Sort.UNCHANGED: N_("known, unchanged"),
}


def bring_in(context: Context) -> None:
    """Bring in people from files; what could not be read is listed with its line."""
    books = [path for path in context.arguments.files if path.suffix.casefold() == ".json"]
    if books:
        _bring_book_in(context, books)
        return
    read = read_files(context.arguments.files)
    if read.problems and not read.people:
        first = read.problems[0]
        raise Fault("nobody_read", place=_place(first), why=problems.sentence(first.why))
    if context.arguments.preview:
        _preview(context, read)
        return
    report = context.workspace.bring_in(read.people, context.now)
    line = ngettext(
        "One person added, {updated} updated, {unchanged} unchanged.",
        "{count} people added, {updated} updated, {unchanged} unchanged.",
        report.added,
        updated=report.updated,
        unchanged=report.unchanged,
    )
    context.show(asdict(report) | _told(read), [line, *_told_lines(read)])


def _preview(context: Context, read: ReadFiles) -> None:
    """Tell what bringing these people in would do; nothing is changed."""
    coming = context.workspace.preview(read.people, context.now)
    counts = Counter(each.sort for each in coming)
    line = ngettext(
        "One person would be added, {updated} updated, {unchanged} unchanged.",
        "{count} people would be added, {updated} updated, {unchanged} unchanged.",
        counts[Sort.NEW] + counts[Sort.DOUBTFUL],
        updated=counts[Sort.CHANGED],
        unchanged=counts[Sort.UNCHANGED],
    )
    people = [
        {"name": each.draft.name, "sort": each.sort.value, "perhaps": _perhaps(each)} for each in coming
    ]
    data = {
        "added": counts[Sort.NEW] + counts[Sort.DOUBTFUL],
        "updated": counts[Sort.CHANGED],
        "unchanged": counts[Sort.UNCHANGED],
    }
    rows = table(
        (each.draft.name, _said(context, each)) for each in coming if each.sort is not Sort.UNCHANGED
    )
    context.show(data | _told(read) | {"people": people}, [line, *rows, *_told_lines(read)])


def _perhaps(coming: Coming) -> int | None:
    return coming.perhaps.id if coming.perhaps is not None else None


def _said(context: Context, coming: Coming) -> str:
    """Say what would become of somebody."""
    if coming.perhaps is None:
        return _(_SORTS[coming.sort])
    assert coming.why is not None
    return _(_SORTS[coming.sort]).format(who=coming.perhaps.name, why=sentence(coming.why, context.today))


def _bring_book_in(context: Context, books: list[Path]) -> None:
    """Make a Book again of what `askwhy export` wrote as JSON."""
    if len(context.arguments.files) > 1:
        raise Fault("book_file_alone", file=books[0].name)
    if context.arguments.preview:
        raise Fault("book_file_as_it_is", file=books[0].name)
    data = read_bytes(books[0])
    count = bring_book_in(context.workspace, data, books[0].name, context.now)
    counts = {"added": count, "updated": 0, "unchanged": 0, "skipped": 0}
    text = ngettext("The whole book is in: one person.", "The whole book is in: {count} people.", count)
    context.show(counts | {"problems": []}, [text])


def _told(read: ReadFiles) -> dict[str, Any]:
    listed = {"problems": read.problems} | ({"remarks": read.remarks} if read.remarks else {})
    return {"skipped": read.skipped} | {name: list(map(_problem, told)) for name, told in listed.items()}


def _told_lines(read: ReadFiles) -> list[str]:
    told = (*read.problems, *read.remarks)
    return [f"{_place(each)}: {problems.sentence(each.why)} {each.text}" for each in told]


def _place(problem: Problem) -> str:
    return f"{problem.file}:{problem.line}" if problem.line else problem.file


def _problem(problem: Problem) -> dict[str, str | int]:
    return {
        "file": problem.file,
        "line": problem.line,
        "text": problem.text,
        "why": problems.sentence(problem.why),
    }
