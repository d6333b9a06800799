"""The sentences for what is wrong with a plan template, or with the file that holds one."""

from askwhy.wording.i18n import N_

TEMPLATES = {
    "not_a_sequence": N_("This is no file with a plan template. Choose one that AskWhy has written."),
    "not_a_sequence_line": N_("This is no file with a plan template: line {line} cannot be read."),
    "sequence_empty": N_("The plan template has no steps. Give it at least one."),
    "sequence_too_long": N_("The plan template has {count} steps. Give it {most} at most."),
    "sequence_missing": N_("In the plan template, {field} is missing."),
    "sequence_unknown": N_("In the plan template, {field} is unknown. Allowed are: {allowed}."),
    "sequence_field": N_("In the plan template, {field} is “{value}”. Allowed are: {allowed}."),
    "sequence_number": N_("In the plan template, {field} is “{value}”. Use a whole number from 0 to {most}."),
    "sequence_text": N_("In the plan template, {field} is no text of at most {most} letters."),
    "sequence_window": N_("In the plan template, {field} is for calls only, and this step is: {channel}."),
    "sequence_order": N_(
        "Step {step} of the plan template comes before step {before}. Put the steps in the order of their days."
    ),
    "sequence_never": N_(
        "In the plan template, {field} is “{value}”, a day that may never come. Use one that does."
    ),
    "template_shipped": N_("“{name}” came with AskWhy and stays as it is. Copy it, and change the copy."),
    "template_nameless": N_("Give the plan template a name."),
}
"""By the keys of the faults."""
