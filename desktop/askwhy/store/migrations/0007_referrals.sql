-- In which contact somebody was named, beside who named them.
ALTER TABLE interviewer ADD COLUMN introduced_in INTEGER REFERENCES touch (id);
CREATE INDEX interviewer_by_naming ON interviewer (introduced_in) WHERE introduced_in IS NOT NULL;
