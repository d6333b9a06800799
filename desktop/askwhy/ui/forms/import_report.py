"""What an import did: who is in, who was known, and what could not be read, to be copied."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox, QPlainTextEdit, QWidget

from askwhy.domain.drafts import Problem
from askwhy.ui.forms.frame import Frame
from askwhy.ui.look.controls import Text, button
from askwhy.ui.look.size import SECOND, font, px
from askwhy.wording.i18n import _, ngettext
from askwhy.wording.problems import sentence
from askwhy.workspace.people_verbs import ImportReport

_LONGEST = 200
"""Letters of a line that are shown of what could not be read; a photo is one line of a million."""


class ImportReportView(Frame):
    """Says what came in; what could not be read is listed with its file and line."""

    def __init__(
        self,
        parent: QWidget,
        report: ImportReport,
        problems: Sequence[Problem],
        see: Callable[[], None],
        remarks: Sequence[Problem] = (),
    ) -> None:
        super().__init__(parent, _in_sentence(report), 520)
        self._see = see
        self.said = Text(_known_sentence(report), token="quiet", wraps=True)
        self.said.setVisible(bool(self.said.text()))
        self.add_wide(self.said)
        self.list: QPlainTextEdit | None = None
        if problems or remarks:
            self._add_list(problems, remarks)
        self._add_buttons(anything=bool(report.added or report.updated))
        self.settle()

    def _add_list(self, problems: Sequence[Problem], remarks: Sequence[Problem]) -> None:
        """List what could not be read, and below it what has no field."""
        text = ngettext("One thing to look at", "{count} things to look at", len(problems))
        if not problems:
            text = _("Kept as it stands, or left in the file")
        self.add_section(text)
        self.list = QPlainTextEdit("\n".join(_line(each) for each in (*problems, *remarks)))
        self.list.setReadOnly(True)
        self.list.setProperty("kind", "field")
        self.list.setAccessibleName(text)
        self.list.setTabChangesFocus(True)
        self.list.setFont(font(SECOND))
        self.list.setMinimumHeight(px(160))
        self.add_wide(self.list)

    def _add_buttons(self, *, anything: bool) -> None:
        see = button(_("See them"), "primary")
        see.clicked.connect(self._go_and_see)
        close = button(_("Close"), "plain" if anything else "primary")
        close.clicked.connect(self.accept)
        self.buttons.addButton(close, QDialogButtonBox.ButtonRole.RejectRole)
        if self.list is not None:
            copy = button(_("Copy the list"), "plain", "copy")
            copy.clicked.connect(self._copy)
            self.buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        if anything:
            self.buttons.addButton(see, QDialogButtonBox.ButtonRole.AcceptRole)
        last = see if anything else close
        last.setDefault(True)
        self.start_at(last)

    def _go_and_see(self) -> None:
        self.accept()
        self._see()

    def _copy(self) -> None:
        if self.list is not None:
            QGuiApplication.clipboard().setText(self.list.toPlainText())


def _in_sentence(report: ImportReport) -> str:
    """34 people are in."""
    if not report.added:
        return _("Nobody new.")
    return ngettext("One person is in.", "{count} people are in.", report.added)


def _known_sentence(report: ImportReport) -> str:
    """3 were known already. 1 now has more than before."""
    parts = []
    if report.unchanged:
        parts.append(ngettext("One was known already.", "{count} were known already.", report.unchanged))
    if report.updated:
        parts.append(
            ngettext(
                "One was known, and now has more than before.",
                "{count} were known, and now have more than before.",
                report.updated,
            )
        )
    return " ".join(parts)


def _line(problem: Problem) -> str:
    """people.vcf, line 12: This line is no part of a contact. TEL;X"""
    place = (
        _("{file}, line {line}").format(file=problem.file, line=problem.line)
        if problem.line
        else problem.file
    )
    text = f"{place}: {sentence(problem.why)}"
    return f"{text}\n    {problem.text[:_LONGEST]}" if problem.text else text
