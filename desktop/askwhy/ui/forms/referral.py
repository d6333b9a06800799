"""The form that adds whom somebody named, once their answer stands in the Book."""

from PySide6.QtWidgets import QWidget

from askwhy.domain.ids import InterviewerId
from askwhy.domain.people import Interviewer
from askwhy.ui.bridge import Bridge
from askwhy.ui.forms.form import Form
from askwhy.ui.forms.naming import NamedField
from askwhy.wording.i18n import _


class ReferralForm(Form):
    """A name is enough: the person is there then, linked to who named them, with a plan."""

    def __init__(self, bridge: Bridge, parent: QWidget | None, who: InterviewerId) -> None:
        person = bridge.workspace.book.value(Interviewer, who)
        super().__init__(bridge, parent, _("Whom did {name} name?").format(name=person.name), _("Add"))
        self._who = who
        self.whom = NamedField(bridge)
        self._name = person.name
        self.add_row(_("&Name"), self.whom)
        self.whom.changed.connect(self.renew)
        self.start_at(self.whom)
        self.begin()

    def values(self) -> object:
        """Give everything typed."""
        return self.whom.named

    def check(self) -> bool:
        """Say what becomes of them, and tell whether there is a name."""
        named = self.whom.named
        if named is not None and named.known is not None:
            hint = _("They are linked to {name}. Unless they have a plan under way, they get one.")
        else:
            hint = _("They get a plan: introduce yourself, thank {name}, and say how it went.")
        self.row(self.whom).set_hint(hint.format(name=self._name))
        return named is not None

    def save(self) -> None:
        """Add the person."""
        named = self.whom.named
        assert named is not None  # checked before
        self.bridge.do(
            lambda now: self.bridge.workspace.refer(self._who, named, now),
            then=self.finish,
            refused=self.complain,
        )
