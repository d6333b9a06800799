"""The dialog of the plan templates: which there are, their steps, and how they would fall on real days."""
