"""The list of the day: the sections with their rows, one of which is in hand."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget
from PySide6.QtCore import Qt

from askwhy.domain.ids import InterviewerId, StepId
from askwhy.domain.outreach import Channel, Disposition
from askwhy.domain.today import TodayItem
from askwhy.ui.look.size import px
from askwhy.ui.today.deeds import Deeds
from askwhy.ui.today.empty import EmptyDay
from askwhy.ui.today.lines import QuietLine
from askwhy.ui.today.row import PAD, Row
from askwhy.ui.today.sections import Section
from askwhy.ui.today.words import done_sentence, due_row, held_sentence
from askwhy.ui.verbs import Verbs
from askwhy.wording import dates
from askwhy.wording.i18n import _
from askwhy.workspace.today import Quiet, TodayPage

AT_ONCE = 12
"""Rows made in one go: as many as a window shows; the others follow when it has been painted."""
