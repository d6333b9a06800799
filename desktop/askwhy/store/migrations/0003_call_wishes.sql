-- What a person is known to wish of calls, as JSON; empty for nearly everyone.
ALTER TABLE interviewer ADD COLUMN wishes TEXT NOT NULL DEFAULT '';

-- The calls that were made, with all that is counted of them.
CREATE INDEX touch_calls ON touch (interviewer, at, "window", disposition)
WHERE channel = 'phone' AND direction = 'made' AND disposition IS NOT NULL;
