"""The rules of outreach and their values: no clock, no disk; facts are arguments."""
