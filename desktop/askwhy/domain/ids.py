"""The types of ids. A negative id is provisional: the Book gives the real one when it applies a Change."""

from typing import NewType

EmployerId = NewType("EmployerId", int)
ApplicationId = NewType("ApplicationId", int)
InterviewId = NewType("InterviewId", int)
InterviewerId = NewType("InterviewerId", int)
PlanId = NewType("PlanId", int)
StepId = NewType("StepId", int)
TouchId = NewType("TouchId", int)
FeedbackId = NewType("FeedbackId", int)
TodoId = NewType("TodoId", int)
ApartId = NewType("ApartId", int)
OwnTextId = NewType("OwnTextId", int)
