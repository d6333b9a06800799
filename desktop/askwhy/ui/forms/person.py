"""The form of an interviewer: who they are, how to reach them, and, behind a link, what few need."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QWidget

from askwhy.domain.drafts import PersonDraft
from askwhy.domain.faults import Fault
from askwhy.domain.ids import InterviewerId
from askwhy.domain.people import Employer, Interviewer
from askwhy.domain.wishes import NO_WISHES
from askwhy.operations.people import found_zone
from askwhy.store.people import employer_names
from askwhy.ui.bridge import Bridge
from askwhy.ui.forms import doubts
from askwhy.ui.forms.choices import OpenChoice, ZoneChoice
from askwhy.ui.forms.form import Form
from askwhy.ui.forms.letter_language import LetterLanguage
from askwhy.ui.forms.lines import Lines
from askwhy.ui.forms.people_line import PersonField
from askwhy.ui.forms.postal import Addresses
from askwhy.ui.forms.ways import Ways
from askwhy.ui.forms.week import WeekField
from askwhy.ui.look.controls import Text
from askwhy.ui.look.line import field
from askwhy.ui.look.size import px
from askwhy.ui.person.wish_chips import WishChips
from askwhy.wording.faults import sentence
from askwhy.wording.i18n import _
from askwhy.wording.reasons import place_of
from askwhy.wording.reasons import sentence as why


class PersonForm(Form):
    """Adds an interviewer, or writes over one. Only the name is needed; nothing that was there vanishes."""

    def __init__(
        self,
        bridge: Bridge,
        parent: QWidget | None,
        key: InterviewerId | None = None,
        focus: str = "",
        read: PersonDraft | None = None,
    ) -> None:
        words = (_("Add an interviewer"), _("Add")) if key is None else (_("Edit an interviewer"), _("Keep"))
        super().__init__(bridge, parent, *words)
        self._key = key
        self._person: Interviewer | None = None
        book = bridge.workspace.book
        self.name = field(name=_("Name"))
        self.pronouns = OpenChoice(_("Pronouns"), [(word, word) for word in (_("she"), _("he"), _("they"))])
        self.role = field(name=_("Role"))
        self.employer = field(name=_("Employer"))
        self.employer.setCompleter(QCompleter(employer_names(book.database), self.employer))
        self.employer.completer().setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.emails = Ways(_("E-mail"), _("Add e-mail"), (_("work"), _("home")), self._doubt_email)
        self.phones = Ways(
            _("Phone"), _("Add number"), (_("work"), _("mobile"), _("home")), self._doubt_phone
        )
        self.addresses = Addresses()
        self.clock = Text("", token="quiet", wraps=True)
        self.clock.setContentsMargins(0, px(7), 0, 0)
        self.zone = ZoneChoice(_("Time zone"), _("Find it from the address"))
        self.language = LetterLanguage()
        self.week = WeekField()
        self.wishes = WishChips()
        self.tags = field(_("parted by commas"), name=_("Tags"))
        self.introduced_by = PersonField(bridge, _("Introduced by"), _("Find somebody"))
        self.note = Lines(_("Note"), 3)
        self._lay_out_rows()
        self._listen()
        if key is not None:
            self._person = book.value(Interviewer, key)
            self._write(self._draft_of(self._person))
        if read is not None:
            self._write(read)
            self.row(self.name).set_hint(_("This is what was read. Correct what is not right."))
        self._open_at(focus)
        self.begin()

    def _lay_out_rows(self) -> None:
        hint = _("A name is enough to start.") if self._key is None else ""
        self.add_row(_("&Name"), self.name, hint)
        self.add_row(_("&Role"), self.role)
        self.add_row(_("&Employer"), self.employer)
        self.add_row(_("&Pronouns"), self.pronouns)
        self.add_row(_("E-&mail"), self.emails)
        self.add_row(_("P&hone"), self.phones)
        self.add_row(_("&Address"), self.addresses)
        self.add_row(_("Their clock"), self.clock)
        self.more = self.add_more(_("More: time zone, hours, tags, who introduced you, note"))
        self.more.link.toggled.connect(lambda _opened: self.zone.fill())
        self.add_row(_("Time &zone"), self.zone)
        self.add_row(_("Working ho&urs"), self.week)
        self.add_row(_("&Best called"), self.wishes)
        self.add_row(_("&Letters in"), self.language)
        self.add_row(_("&Tags"), self.tags)
        self.add_row(_("&Introduced by"), self.introduced_by)
        self.add_row(_("N&ote"), self.note)

    def _listen(self) -> None:
        for line in (self.name, self.role, self.employer, self.tags):
            line.textChanged.connect(self.renew)
        for choice in (self.pronouns, self.zone):
            choice.editTextChanged.connect(self.renew)
        for part in (self.emails, self.phones, self.addresses, self.week, self.wishes, self.introduced_by):
            part.changed.connect(self.renew)
        self.note.textChanged.connect(self.renew)
        self.language.currentIndexChanged.connect(self.renew)

    def _draft_of(self, person: Interviewer) -> PersonDraft:
        book = self.bridge.workspace.book
        employer = book.value(Employer, person.employer).name if person.employer is not None else ""
        return PersonDraft.of(person, employer)

    def _write(self, draft: PersonDraft) -> None:
        """Show a person."""
        self.name.setText(draft.name)
        self.pronouns.write(draft.pronouns)
        self.role.setText(draft.role)
        self.employer.setText(draft.employer)
        self.emails.write(draft.emails)
        self.phones.write(draft.phones)
        self.addresses.write(draft.addresses)
        self.zone.write_zone(draft.zone)
        self.week.write(draft.week)
        self.wishes.write(draft.wishes)
        self.language.write(draft.language)
        self.tags.setText(", ".join(draft.tags))
        if draft.introduced_by is not None:
            self.introduced_by.write(self.bridge.workspace.book.value(Interviewer, draft.introduced_by))
        self.note.setPlainText(draft.note)
        rest = (draft.zone, draft.week, draft.language, draft.tags, draft.introduced_by, draft.note)
        if any(rest) or draft.wishes != NO_WISHES:
            self.more.open()

    def _open_at(self, focus: str) -> None:
        if focus == "street" and not self.addresses.blocks:
            self.addresses.begin_one()
        places: dict[str, QWidget] = {
            part: getattr(block, part)
            for block in self.addresses.blocks[:1]
            for part in ("street", "city", "postal_code")
        }
        places |= {
            "email": self.emails.lines[0].value,
            "phone": self.phones.lines[0].value,
        }
        self.start_at(places.get(focus, self.name))

    # What stands here

    def draft(self) -> PersonDraft:
        """Give what stands here; what the form has no field for stays as it was."""
        return PersonDraft(
            name=self.name.text(),
            pronouns=self.pronouns.text,
            role=self.role.text(),
            employer=self.employer.text(),
            emails=self.emails.pairs,
            phones=self.phones.pairs,
            addresses=self.addresses.addresses,
            zone=self.zone.zone,
            week=self.week.week,
            wishes=self.wishes.wishes,
            language=self.language.value,
            note=self.note.text,
            tags=tuple(tag.strip() for tag in self.tags.text().split(",") if tag.strip()),
            introduced_by=self.introduced_by.person,
        )

    def values(self) -> object:
        """Give everything typed; a half-typed introducer counts too."""
        return self.draft(), self.introduced_by.text()

    def check(self) -> bool:
        """Look at the name, the zone, the hours and who introduced them."""
        unknown = _("Nobody in the book has this name.") if self.introduced_by.is_unread else ""
        self.set_problem(self.introduced_by, unknown)
        self.set_problem(self.week, self.week.problem)
        zone_problem = self._show_clock()
        self.set_problem(self.zone, zone_problem)
        names = (self.name.text().strip(), self.employer.text().strip())
        self.addresses.know(names, self.bridge.workspace.world.home)
        return bool(self.name.text().strip()) and not (unknown or self.week.problem or zone_problem)

    def _show_clock(self) -> str:
        """Say which clock is theirs, and why; gives what is wrong with the zone that was chosen."""
        world = self.bridge.workspace.world
        try:
            zone = found_zone(world, self.draft())
        except Fault as fault:
            return sentence(fault)
        reason = why(zone.reason, self.bridge.today)
        if zone.name:
            self.clock.setText(_("{place}. {reason}.").format(place=place_of(zone.name, ""), reason=reason))
        else:
            self.clock.setText(f"{reason}.")
        return ""

    def _doubt_email(self, text: str) -> str:
        return doubts.email(self._person, text)

    def _doubt_phone(self, text: str) -> str:
        return doubts.phone(self._person, text, self.addresses.addresses, self.bridge.workspace.world)

    def save(self) -> None:
        """Keep the person."""
        workspace, draft, key = self.bridge.workspace, self.draft(), self._key
        if key is None:
            self.bridge.do(
                lambda now: workspace.add_person(draft, now),
                then=self.finish,
                refused=self.complain,
                say=lambda _key: _("{who} added.").format(who=" ".join(draft.name.split())),
            )
        else:
            self.bridge.do(
                lambda now: workspace.edit_person(key, draft, now), then=self.finish, refused=self.complain
            )
