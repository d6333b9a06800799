"""How a table of contacts is read: seen, with the first rows as they would come in, and corrected."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QDialogButtonBox, QFrame, QHeaderView, QTableView, QWidget

from askwhy.exchange.csv_mapping import CHARSETS, DELIMITERS, CsvMapping, Look
from askwhy.exchange.headers import meanings, meant
from askwhy.exchange.reading import look_into
from askwhy.ui.forms.choices import Choice
from askwhy.ui.forms.columns_model import ColumnsModel
from askwhy.ui.forms.frame import Frame
from askwhy.ui.forms.rows import Row
from askwhy.ui.forms.tables import Table
from askwhy.ui.look.controls import Text, button
from askwhy.ui.look.size import MEDIUM, SECOND, font, px
from askwhy.wording.columns import charset_words, column_words, delimiter_words, person_line
from askwhy.wording.i18n import _
from askwhy.workspace.home import home_charset

_MOST_HEADERS = 20
"""Lines that may be that of the titles."""

_SHARES = (30, 40)
"""How the first two columns share the width, in hundredths."""


class TableReading(Frame):
    """One table after the other. What is changed shows at once in the rows below."""

    settled = Signal(object)
    """The Tables, each as it shall be read."""

    def __init__(self, parent: QWidget, tables: Sequence[Table]) -> None:
        super().__init__(parent, _("How this file is read"), 760)
        self._tables, self._at = list(tables), 0
        self._look = self._looked(self._tables[0].mapping)
        self.said = Text("", token="quiet", wraps=True)
        self.charset = Choice(_("Letters"), [(each, charset_words(each)) for each in CHARSETS])
        self.delimiter = Choice(
            _("Cells are parted by"), [(each, delimiter_words(each)) for each in DELIMITERS]
        )
        self.header = Choice(
            _("Titles"),
            [
                (0, _("There are none")),
                *((line, _("In line {line}").format(line=line)) for line in range(1, _MOST_HEADERS + 1)),
            ],
        )
        self.model = ColumnsModel(self._look)
        self.columns = QTableView()
        self.field = Choice(
            _("This column is"), [(meaning, column_words(*meaning)) for meaning in meanings()]
        )
        self.first_rows = [Text("", SECOND) for _row in range(5)]
        self._lay_out()
        for choice in (self.charset, self.delimiter, self.header):
            choice.activated.connect(self._read_otherwise)
        self.field.activated.connect(self._take_otherwise)
        self.columns.selectionModel().currentRowChanged.connect(lambda *_told: self._show_field())
        self._show_table()
        self.start_at(self.columns)
        self.settle()

    def _lay_out(self) -> None:
        self.add_wide(self.said)
        for name, choice in (
            (_("&Letters"), self.charset),
            (_("Cells &parted by"), self.delimiter),
            (_("&Titles"), self.header),
        ):
            Row(name, choice, "").put(self.rows)
        self._lay_out_columns()
        self.add_wide(self.columns)
        Row(_("This &column is"), self.field, "").put(self.rows)
        self.add_section(_("As the first rows come in"))
        for text in self.first_rows:
            self.add_wide(text)
        self.go_on = button("", "primary")
        self.go_on.setDefault(True)
        self.go_on.clicked.connect(self._go_on)
        leave = button(_("Cancel"))
        leave.clicked.connect(self.reject)
        self.buttons.addButton(leave, QDialogButtonBox.ButtonRole.RejectRole)
        self.buttons.addButton(self.go_on, QDialogButtonBox.ButtonRole.AcceptRole)

    def _lay_out_columns(self) -> None:
        table = self.columns
        table.setModel(self.model)
        table.setAccessibleName(_("Columns of the file"))
        table.setFrameShape(QFrame.Shape.StyledPanel)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setMinimumHeight(px(200))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows, heading = table.verticalHeader(), table.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(px(28))
        heading.setFont(font(SECOND, MEDIUM))
        heading.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        heading.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        heading.setStretchLastSection(True)
        heading.setHighlightSections(False)
        for column, share in enumerate(_SHARES):
            table.setColumnWidth(column, px(712) * share // 100)

    # What is shown

    @property
    def mapping(self) -> CsvMapping:
        """How the table in hand is read now."""
        return self._look.mapping

    def _looked(self, mapping: CsvMapping) -> Look:
        """Look into the table in hand."""
        look = look_into(self._tables[self._at].sample, mapping, home_charset())
        return look if look is not None else Look(mapping, ())

    def _show_table(self) -> None:
        """Show the table in hand."""
        name = self._tables[self._at].path.name
        several = _("{file}, {number} of {count} files.").format(
            file=name, number=self._at + 1, count=len(self._tables)
        )
        said = _("Correct what is not right; it is remembered for files with the same titles.")
        self.said.setText(f"{several if len(self._tables) > 1 else name}\n{said}")
        self.go_on.setText(_("Next file") if self._at + 1 < len(self._tables) else _("Go on"))
        self._show(self._looked(self._tables[self._at].mapping))

    def _show(self, look: Look) -> None:
        self._look = look
        for choice, value in (
            (self.charset, look.mapping.charset),
            (self.delimiter, look.mapping.delimiter),
            (self.header, look.mapping.header),
        ):
            choice.choose(value)
        row = max(self.columns.currentIndex().row(), 0)
        self.model.show_look(look)
        self.columns.setCurrentIndex(self.model.index(min(row, self.model.rowCount() - 1), 0))
        self._show_field()
        lines = [self._line(number) for number in range(len(self.first_rows))]
        for text, line in zip(self.first_rows, lines, strict=True):
            text.setText(line)
            text.setVisible(bool(line))
        self.go_on.setEnabled(look.mapping.tells_who)
        if look.mapping.tells_who:
            self.complaint.hide()
        else:
            self.complain(_("Say which column holds the name, the e-mail address or the number."))

    def _line(self, number: int) -> str:
        if number >= len(self._look.rows):
            return ""
        person = self._look.rows[number].person
        return person_line(person) if person is not None else _("Nobody can be told by this row.")

    def _show_field(self) -> None:
        row = self.columns.currentIndex().row()
        self.field.setEnabled(0 <= row < len(self.mapping.columns))
        if self.field.isEnabled():
            column = self.mapping.columns[row]
            self.field.choose((column.field, column.label))

    # What is corrected

    def _read_otherwise(self) -> None:
        """Read in other letters, cut elsewhere, or with other titles: the columns are guessed anew."""
        self._show(self._looked(CsvMapping(self.charset.value, self.delimiter.value, self.header.value)))

    def _take_otherwise(self) -> None:
        """Take the column in hand for something else."""
        row = self.columns.currentIndex().row()
        columns = list(self.mapping.columns)
        columns[row] = meant(columns[row], *self.field.value)
        self._show(self._looked(replace(self.mapping, columns=tuple(columns))))

    def _go_on(self) -> None:
        self._tables[self._at] = self._tables[self._at]._replace(mapping=self.mapping, said=True)
        if self._at + 1 < len(self._tables):
            self._at += 1
            self._show_table()
            return
        self.accept()
        self.settled.emit(tuple(self._tables))
