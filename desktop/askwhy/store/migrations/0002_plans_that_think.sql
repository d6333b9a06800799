-- A plan keeps what it needs of its sequence, a step tells its story, and a Book holds templates of one's own.

ALTER TABLE plan ADD COLUMN name TEXT NOT NULL DEFAULT '';
UPDATE plan SET name = CASE sequence
    WHEN 'standard' THEN 'Ask for advice'
    WHEN 'gentle' THEN 'Gentle, by e-mail only'
    WHEN 'silence' THEN 'When nobody answers'
    WHEN 'finalist' THEN 'Finalist: ask, and stay in touch'
    WHEN 'referral' THEN 'Someone you were pointed to'
    ELSE sequence
END;
ALTER TABLE plan ADD COLUMN closes_after TEXT NOT NULL DEFAULT '["decision",15,"business"]';
UPDATE plan SET closes_after = '["decision",75,"calendar"]' WHERE sequence = 'finalist';
UPDATE plan SET closes_after = '["start",15,"business"]' WHERE sequence = 'referral';
ALTER TABLE plan ADD COLUMN silence_after INTEGER NOT NULL DEFAULT 0;
UPDATE plan SET silence_after = 30 WHERE sequence = 'silence';

-- Derived, kept by the store after each change: the employer that is asked, of the application or of the person.
ALTER TABLE plan ADD COLUMN employer INTEGER;
UPDATE plan SET employer = coalesce(
    (SELECT application.employer FROM application WHERE application.id = plan.application),
    (SELECT interviewer.employer FROM interviewer WHERE interviewer.id = plan.interviewer)
);
CREATE INDEX plan_by_employer ON plan (employer) WHERE employer IS NOT NULL;

ALTER TABLE step ADD COLUMN role TEXT NOT NULL DEFAULT 'interviewer';
UPDATE step SET role = 'informer' WHERE purpose = 'advice_question';
UPDATE step SET role = 'introducer' WHERE purpose IN ('thanks_introducer', 'report_back');
ALTER TABLE step ADD COLUMN alternative TEXT;
ALTER TABLE step ADD COLUMN instead_of TEXT;
ALTER TABLE step ADD COLUMN text TEXT NOT NULL DEFAULT '';
-- JSON: a list of [day, state, due date, channel, reason].
ALTER TABLE step ADD COLUMN story TEXT NOT NULL DEFAULT '[]';

-- What is asked counts against the caps, also where no step had planned it.
ALTER TABLE touch ADD COLUMN kind TEXT NOT NULL DEFAULT 'ask';
UPDATE touch SET kind = coalesce((SELECT step.kind FROM step WHERE step.id = touch.step), 'ask');

-- Templates of one's own; closes_after and steps are JSON.
CREATE TABLE sequence (
    key TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    purpose TEXT NOT NULL,
    closes_after TEXT NOT NULL,
    steps TEXT NOT NULL,
    silence_after INTEGER NOT NULL,
    offered INTEGER NOT NULL
) WITHOUT ROWID;

-- Public holidays that were looked up, so that a start need not load their tables; days is JSON.
CREATE TABLE free_year (
    country TEXT NOT NULL,
    region TEXT NOT NULL,
    year INTEGER NOT NULL,
    version TEXT NOT NULL,
    days TEXT NOT NULL,
    PRIMARY KEY (country, region, year)
) WITHOUT ROWID;

-- What Today looks for at each start: applications that wait for an answer.
CREATE INDEX application_pending ON application (promised_on) WHERE decision = 'pending';
