"""The form that notes a contact which no step had planned: how, what happened, what it was, and when."""

from PySide6.QtWidgets import QWidget

from askwhy.domain.ids import InterviewerId
from askwhy.domain.outreach import Channel, Kind
from askwhy.domain.people import Interviewer
from askwhy.domain.touches import DISPOSITIONS, Disposition
from askwhy.ui.bridge import Bridge
from askwhy.ui.forms.chips import Chip, Chips
from askwhy.ui.forms.form import Form
from askwhy.ui.forms.lines import Lines
from askwhy.ui.forms.moment import PastMoment
from askwhy.ui.person.sections import CHANNEL_ICONS
from askwhy.wording import names
from askwhy.wording import templates as words
from askwhy.wording.i18n import N_, _

_MEANS = {
    Kind.ASK: N_("It counts as a question to them. The next one waits some days."),
    Kind.COURTESY: N_("Thanks and news ask for nothing. The next question waits some days all the same."),
}


class ContactForm(Form):
    """Notes that one wrote to or called somebody. The e-mail, the call or the letter of today is one key away."""

    def __init__(self, bridge: Bridge, parent: QWidget | None, who: InterviewerId) -> None:
        person = bridge.workspace.book.value(Interviewer, who)
        super().__init__(bridge, parent, _("A contact with {name}").format(name=person.name), _("Note it"))
        self._who = who
        self.channel = Chips(
            _("How"), [Chip(each, names.channel(each), CHANNEL_ICONS[each]) for each in Channel]
        )
        self.happened = {channel: self._happened(channel) for channel in Channel}
        self.kind = Chips(
            _("What it was"), [Chip(each, words.kind(each)) for each in (Kind.ASK, Kind.COURTESY)]
        )
        self.when = PastMoment(_("When"), bridge.now())
        self.note = Lines(_("Note"), 3, _("What you wrote or said, if you want to remember it."))
        self.channel.choose(Channel.EMAIL)
        self.kind.choose(Kind.ASK)
        self._lay_out_rows()
        self._listen()
        self.start_at(self.channel)
        self.begin()

    def _happened(self, channel: Channel) -> Chips:
        made = Chips(
            _("What happened"), [Chip(each, names.disposition(each)) for each in DISPOSITIONS[channel]]
        )
        made.choose(DISPOSITIONS[channel][0])
        return made

    def _lay_out_rows(self) -> None:
        self.add_row(_("&How"), self.channel)
        for chips in self.happened.values():
            self.add_row(_("What ha&ppened"), chips)
        self.add_row(_("What it &was"), self.kind)
        self.add_row(_("Whe&n"), self.when)
        self.add_row(_("N&ote"), self.note, _("Ctrl+Enter keeps it."))

    def _listen(self) -> None:
        for chips in (self.channel, *self.happened.values(), self.kind):
            chips.changed.connect(self.renew)
        self.when.changed.connect(self.renew)
        self.note.textChanged.connect(self.renew)

    @property
    def disposition(self) -> Disposition:
        """What happened, on the channel that is chosen."""
        chosen: Disposition = self.happened[self.channel.value].value
        return chosen

    def values(self) -> object:
        """Give everything chosen and typed."""
        when = self.when.day.line.text(), self.when.clock.text()
        return self.channel.value, self.disposition, self.kind.value, when, self.note.text

    def check(self) -> bool:
        """Show what can have happened on this channel, and look at the day and the time."""
        for channel, chips in self.happened.items():
            self.row(chips).set_shown(channel is self.channel.value)
        self.row(self.kind).set_hint(_(_MEANS[self.kind.value]))
        problem = self.when.problem
        self.set_problem(self.when, problem)
        return not problem

    def save(self) -> None:
        """Note the contact."""
        at = self.when.instant
        assert at is not None  # checked before
        workspace = self.bridge.workspace
        self.bridge.do(
            lambda _now: workspace.note_contact(
                self._who,
                at,
                self.channel.value,
                self.kind.value,
                self.disposition,
                note=self.note.text,
            ),
            then=self.finish,
            refused=self.complain,
        )
