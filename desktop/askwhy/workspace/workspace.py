"""The workspace: an open Book with all its verbs."""

from askwhy.workspace.application_verbs import ApplicationVerbs
from askwhy.workspace.double_verbs import DoubleVerbs
from askwhy.workspace.drawer_verbs import DrawerVerbs
from askwhy.workspace.feedback_verbs import FeedbackVerbs
from askwhy.workspace.life_verbs import LifeVerbs
from askwhy.workspace.people_verbs import PeopleVerbs
from askwhy.workspace.plan_verbs import PlanVerbs
from askwhy.workspace.referring import ReferralVerbs
from askwhy.workspace.template_verbs import TemplateVerbs
from askwhy.workspace.text_verbs import TextVerbs


class Workspace(
    PeopleVerbs,
    DoubleVerbs,
    ApplicationVerbs,
    PlanVerbs,
    FeedbackVerbs,
    ReferralVerbs,
    LifeVerbs,
    TemplateVerbs,
    TextVerbs,
    DrawerVerbs,
):
    """An open Book. Every verb takes the instant at which it is done: situation, operation, Change, listeners."""
