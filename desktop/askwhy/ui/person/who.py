"""Who a person is: the name, and the role beside the employer, each to be changed where it stands."""

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from askwhy.store.people import employer_names
from askwhy.ui.bridge import Bridge
from askwhy.ui.look.controls import Text
from askwhy.ui.look.flow import Flow
from askwhy.ui.look.size import BOLD, PANE_TITLE, px
from askwhy.ui.person.in_place import InPlace, Rewrite
from askwhy.ui.person.rewriting import with_employer, with_name, with_role
from askwhy.wording.i18n import _
from askwhy.workspace.person import PersonPage


class Who(QWidget):
    """Role and employer share a line where they fit; a dot parts them then."""

    def __init__(self, bridge: Bridge, rewrite: Rewrite) -> None:
        super().__init__()
        self._name = InPlace(_("Name"), text=Text("", PANE_TITLE, BOLD, heading=True))
        self._role = InPlace(_("Role"), text=_Part())
        self._employer = InPlace(_("Employer"), text=_Part())
        self._role.add_words, self._employer.add_words = _("Add role"), _("Add employer")
        self._employer.known = lambda: employer_names(bridge.workspace.book.database)
        writes = ((self._name, with_name), (self._role, with_role), (self._employer, with_employer))
        for place, write in writes:
            rewrite(place, write)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(2))
        column.addWidget(self._name)
        line = Flow(spacing=px(2))
        line.addWidget(self._role)
        line.addWidget(self._employer)
        column.addLayout(line)
        self._employer.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Part role and employer while they share a line."""
        if event.type() in (QEvent.Type.Move, QEvent.Type.Show):
            self._role.pen.part(parts=self._role.y() == self._employer.y())
        return False

    def show_page(self, page: PersonPage) -> None:
        """Show a person."""
        self._name.show_value(page.person.name)
        # The heading of the pane is the name alone.
        self._name.text.setAccessibleName(page.person.name)
        self._role.show_value(page.person.role)
        self._employer.show_value(page.employer)


class _Part(Text):
    """A quiet text as wide as it is, cut with an ellipsis where its line ends."""

    def __init__(self) -> None:
        super().__init__("", token="quiet")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        """Ask for little; the whole is the tip."""
        return QSize(px(24), super().minimumSizeHint().height())
