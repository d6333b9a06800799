-- What stood in a Book of version 1: every kind of value, plans of every shipped template in every state.

INSERT INTO employer VALUES (1, 'Northwind', 'northwind', 'northwind'), (2, 'Contoso', 'contoso', 'contoso');

INSERT INTO interviewer VALUES
    (1, 'uid-dana', 'Dana Reyes', 'dana reyes', 'dana reyes', 'she', 'VP Engineering', 1, 'America/Chicago',
     '["zone_from_zip",[["zip","60614"]]]', '', 'Asked about tests.', NULL, 0, '["X-SKYPE:dana"]', 1, 5, '2026-11-26'),
    (2, 'uid-kenji', 'Kenji Sato', 'kenji sato', 'kenji sato', '', 'Lead', 1, 'Asia/Tokyo',
     '["zone_from_country",[["country","JP"]]]', '', '', NULL, 0, '[]', 4, NULL, NULL),
    (3, 'uid-omar', 'Omar Haddad', 'omar haddad', 'omar haddad', '', '', 2, '',
     '["zone_own",[]]', '', '', 1, 0, '[]', 2, 12, '2026-11-25'),
    (4, 'uid-mara', 'Mara Lind', 'mara lind', 'mara lind', '', '', NULL, 'Europe/Berlin',
     '["zone_chosen",[]]', '', '', NULL, 1, '[]', 3, NULL, NULL);
INSERT INTO email VALUES
    (1, 1, 'dana@northwind.example', 'work', '', 'dana@northwind.example'),
    (2, 1, 'kenji@northwind.example', '', 'bounced', 'kenji@northwind.example');
INSERT INTO phone VALUES (1, 1, '(312) 555-0142', '+13125550142', 'work', '');
INSERT INTO address VALUES
    (1, 1, '12 Main Street', '', 'Chicago', 'IL', '60614', 'US', '', '', ''),
    (4, 1, 'Hauptstr. 5', '', 'Berlin', '', '10115', 'DE', '', '', '');
INSERT INTO tag VALUES (1, 1, 'panel');

INSERT INTO application VALUES
    (1, 1, 'Engineer', NULL, 'rejected', '2026-11-16', 2),
    (2, NULL, 'Lead', '2026-12-01', 'pending', NULL, NULL);
INSERT INTO interview VALUES (1, 1, '2026-11-02', 'On site.'), (2, 2, '2026-11-10', '');
INSERT INTO panel VALUES (1, 1, 1), (1, 2, 2), (2, 1, 4);

INSERT INTO plan VALUES
    (1, 1, 1, 'standard', '2026-11-02', 'active', NULL, '2026-12-07'),
    (2, 3, NULL, 'referral', '2026-11-18', 'active', NULL, '2026-12-09'),
    (3, 4, 2, 'silence', '2026-11-10', 'paused', NULL, '2026-12-31'),
    (4, 2, 1, 'finalist', '2026-11-16', 'finished', 'replied', '2027-01-30'),
    (5, 1, NULL, 'gentle', '2026-10-01', 'finished', 'no_reply', NULL),
    (6, 4, NULL, 'from-elsewhere', '2026-10-01', 'finished', 'declined', NULL);
INSERT INTO step VALUES
    (1, 'step-1', 1, 1, 'email', 1, 'thanks', 'courtesy', 'interview', 1, 'calendar', NULL, 0, '2026-11-03', 'done', NULL),
    (2, 'step-2', 1, 2, 'letter', 1, 'card', 'courtesy', 'interview', 1, 'business', NULL, 0, '2026-11-03', 'skipped', '["skipped_by_you",[]]'),
    (3, 'step-3', 1, 3, 'email', 2, 'advice_question', 'ask', 'decision', 1, 'business', NULL, 0, '2026-11-17', 'done', NULL),
    (4, 'step-4', 1, 4, 'letter', 1, 'letter_thanks', 'courtesy', 'decision', 2, 'business', NULL, 0, '2026-11-18', 'done', NULL),
    (5, 'step-5', 1, 5, 'phone', 1, 'advice_call', 'ask', 'decision', 8, 'business', 'late', 1, '2026-11-26', 'planned', '["moved_to_keep_gaps",[["from","2026-11-25"]]]'),
    (6, 'step-6', 1, 6, 'email', 1, 'last_ask', 'ask', 'decision', 10, 'business', NULL, 0, '2026-11-30', 'planned', NULL),
    (11, 'step-11', 2, 1, 'email', 3, 'introduction', 'ask', 'start', 0, 'business', NULL, 0, '2026-11-18', 'done', NULL),
    (12, 'step-12', 2, 2, 'email', 1, 'thanks_introducer', 'courtesy', 'start', 1, 'business', NULL, 0, '2026-11-25', 'planned', NULL),
    (13, 'step-13', 2, 3, 'email', 1, 'report_back', 'courtesy', 'start', 10, 'business', NULL, 0, '2026-12-02', 'planned', NULL),
    (21, 'step-21', 3, 1, 'email', 4, 'status', 'ask', 'promised', 1, 'business', NULL, 0, NULL, 'planned', NULL),
    (31, 'step-31', 4, 1, 'email', 2, 'stay_in_touch', 'courtesy', 'decision', 60, 'calendar', NULL, 1, '2027-01-15', 'cancelled', '["stopped_replied",[]]');
INSERT INTO touch VALUES
    (1, 1, 1, 1, 'email', 'made', '2026-11-03T09:00:00+00:00', 'Europe/Berlin', 'sent', NULL, NULL, 'With the talk.'),
    (2, 2, 3, 1, 'email', 'made', '2026-11-17T09:00:00+00:00', 'Europe/Berlin', 'sent', NULL, NULL, ''),
    (3, 1, 4, 1, 'letter', 'made', '2026-11-18T09:00:00+00:00', 'Europe/Berlin', 'posted', NULL, NULL, ''),
    (4, 3, 11, NULL, 'email', 'made', '2026-11-18T10:00:00+00:00', 'Europe/Berlin', 'sent', NULL, NULL, ''),
    (5, 2, NULL, 1, 'email', 'received', '2026-11-19T07:30:00+00:00', 'Europe/Berlin', NULL, 'advice_given', NULL, '');
INSERT INTO feedback VALUES (1, 2, 5, 1, 'More depth on testing.', 'testing', 'Read a book on it.', 1);
INSERT INTO setting VALUES ('zone', 'Europe/Berlin'), ('calls', 'yes');
INSERT INTO history VALUES (1, '2026-11-19T07:30:00+00:00', '["replied",[["channel","email"],["who","Kenji Sato"]]]', '[]', 0);
INSERT INTO person_search (rowid, name, employer, role, note, tags, emails) VALUES
    (1, 'Dana Reyes', 'Northwind', 'VP Engineering', 'Asked about tests.', 'panel', 'dana@northwind.example'),
    (2, 'Kenji Sato', 'Northwind', 'Lead', '', '', 'kenji@northwind.example'),
    (3, 'Omar Haddad', 'Contoso', '', '', '', ''),
    (4, 'Mara Lind', '', '', '', '', '');
