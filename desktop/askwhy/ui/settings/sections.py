"""What the dialog of the settings holds, in its order. A new setting is a Part in one of these lists."""

from collections.abc import Sequence

from askwhy.ui.bridge import Bridge
from askwhy.ui.settings.calendar import CalendarFolder
from askwhy.ui.settings.calling import Awake, Calls, FreeHoursPart, OwnDaysOff
from askwhy.ui.settings.caps import caps, post
from askwhy.ui.settings.look import ContrastPart, MotionPart, SchemePart
from askwhy.ui.settings.mail import MailAccountPart
from askwhy.ui.settings.part import Section
from askwhy.ui.settings.printing import UsualSheet
from askwhy.ui.settings.reminders import AtLoginPart, RemindPart
from askwhy.ui.settings.you import OwnAddress, OwnCountry, OwnLanguage, OwnName, OwnZone
from askwhy.wording.i18n import _


def sections(bridge: Bridge) -> Sequence[Section]:
    """Make every section with its parts."""
    stands = bridge.workspace.book.settings()
    return (
        Section("you", _("You"), (OwnName(), OwnAddress(), OwnCountry(), OwnZone(), OwnLanguage())),
        Section(
            "calls",
            _("Calls and days off"),
            (Awake(stands), FreeHoursPart(), Calls(), OwnDaysOff(bridge.today)),
        ),
        Section(
            "caps",
            _("How much is asked"),
            caps(),
            _(
                "How much one person is asked. These are rules of thumb: enough to be heard, and never a burden."
            ),
        ),
        Section(
            "mail",
            _("Sending e-mails"),
            (MailAccountPart(),),
            _(
                "Without an entry here, e-mails open in your mail program. The password never stands in the book: "
                "it is in this computer’s keyring, or asked for each time."
            ),
        ),
        Section("calendar", _("Your calendar"), (CalendarFolder(bridge.workspace.book.path),)),
        Section(
            "reminders",
            _("Reminders"),
            (RemindPart(bridge), AtLoginPart(bridge)),
            _("These belong to this computer, not to the book."),
        ),
        Section("printing", _("Letters and labels"), (UsualSheet(bridge), post())),
        Section(
            "look",
            _("The look"),
            (SchemePart(), ContrastPart(), MotionPart()),
            _("These belong to this computer, not to the book."),
        ),
    )
