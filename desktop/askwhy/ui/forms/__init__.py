"""The forms: what a verb asks before it can be done. Each is made when it is first needed."""
