-- The list of interviewers begins with who is due: it comes from an index alone, however many there are.
CREATE INDEX interviewer_when ON interviewer (next_due IS NULL, next_due, sort_key);
