"""A report lists what a person could look at, and tells how much more there is."""

from askwhy.domain.drafts import PersonDraft, Problem
from askwhy.exchange.report import Report


def test_more_than_anybody_reads_is_only_counted() -> None:
    report = Report("people.csv")
    for line in range(1, 1251):
        report.add(line, lambda: "who", "no_person")

    found = report.closed([PersonDraft("Dana")], {"PHOTO": 2})

    assert found.problems[0] == Problem("people.csv", 1, "who", "no_person")
    assert len(found.problems) == 1001
    assert found.problems[-1] == Problem("people.csv", 0, "+250", "more_problems")
    assert (found.skipped, found.left_out) == (1250, (("PHOTO", 2),))
