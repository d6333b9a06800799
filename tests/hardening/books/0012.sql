-- A Book of version 12, as the AskWhy of its time left it: that of version 11, with an index for the list by due dates.
-- Never changed.

BEGIN TRANSACTION;
CREATE TABLE accepted_mail (
    step TEXT PRIMARY KEY,
    at TEXT NOT NULL
) WITHOUT ROWID;
INSERT INTO "accepted_mail" VALUES('9a3b4e71cfe544038e38012a0f92013f','2026-11-24T09:15:00+00:00');
CREATE TABLE address (
    interviewer INTEGER NOT NULL REFERENCES interviewer (id),
    position INTEGER NOT NULL,
    street TEXT NOT NULL,
    locality TEXT NOT NULL,
    city TEXT NOT NULL,
    region TEXT NOT NULL,
    postal_code TEXT NOT NULL,
    country TEXT NOT NULL,
    organisation TEXT NOT NULL,
    label TEXT NOT NULL,
    blocked TEXT NOT NULL,
    PRIMARY KEY (interviewer, position)
) WITHOUT ROWID;
INSERT INTO "address" VALUES(1,1,'2145 North Halsted Street
Suite 400','','Chicago','IL','60614','US','','','');
INSERT INTO "address" VALUES(2,1,'2145 North Halsted Street
Suite 400','','Chicago','IL','60614','US','','','');
INSERT INTO "address" VALUES(3,1,'Spitalerstraße 14','','Hamburg','','20095','DE','','','');
INSERT INTO "address" VALUES(4,1,'Rua da Prata 108, 3.º Esq.','','Lisboa','','1100-420','PT','','','');
INSERT INTO "address" VALUES(5,1,'Level 11, 88 Pitt Street','','Sydney','NSW','2000','AU','','','');
INSERT INTO "address" VALUES(6,1,'12 rue de la République','','Lyon','','69002','FR','','','');
INSERT INTO "address" VALUES(7,1,'41 Curtain Road','','London','','EC2A 3PT','GB','','','');
INSERT INTO "address" VALUES(8,1,'','','Kraków','','31-041','PL','','','');
INSERT INTO "address" VALUES(9,1,'318 West 39th Street
7th Floor','','New York','NY','10018','US','','','');
INSERT INTO "address" VALUES(10,1,'120 Front Street East','','Toronto','ON','M5A 4L9','CA','','','');
INSERT INTO "address" VALUES(11,1,'9 Fumbally Lane','','Dublin 8','','D08 K2V7','IE','','','');
INSERT INTO "address" VALUES(12,1,'Vallgatan 21','','Göteborg','','411 16','SE','','','');
CREATE TABLE apart (
    id INTEGER PRIMARY KEY,
    one INTEGER NOT NULL REFERENCES interviewer (id),
    other INTEGER NOT NULL REFERENCES interviewer (id)
);
INSERT INTO "apart" VALUES(1,1,2);
CREATE TABLE application (
    id INTEGER PRIMARY KEY,
    employer INTEGER REFERENCES employer (id),
    role TEXT NOT NULL,
    promised_on TEXT,
    decision TEXT NOT NULL,
    decided_on TEXT,
    told_by INTEGER REFERENCES interviewer (id)
);
INSERT INTO "application" VALUES(1,1,'Senior Robotics Engineer',NULL,'rejected','2026-11-09',1);
INSERT INTO "application" VALUES(2,2,'Platform Lead',NULL,'rejected','2026-11-12',3);
INSERT INTO "application" VALUES(3,3,'Product Engineer',NULL,'rejected','2026-11-11',4);
INSERT INTO "application" VALUES(4,4,'Controls Engineer',NULL,'rejected','2026-11-11',5);
INSERT INTO "application" VALUES(5,5,'Backend Developer',NULL,'rejected','2026-11-20',6);
INSERT INTO "application" VALUES(6,6,'Engineering Lead','2026-12-01','pending',NULL,NULL);
INSERT INTO "application" VALUES(7,7,'Site Reliability Engineer',NULL,'pending',NULL,NULL);
INSERT INTO "application" VALUES(8,8,'Data Engineer','2026-11-02','silent','2026-11-23',NULL);
INSERT INTO "application" VALUES(9,9,'Automation Engineer',NULL,'rejected','2026-11-13',10);
INSERT INTO "application" VALUES(10,11,'Creative Technologist',NULL,'rejected','2026-10-08',12);
CREATE TABLE call_notes (
    person TEXT PRIMARY KEY,
    notes TEXT NOT NULL,
    asked TEXT NOT NULL,
    marks TEXT NOT NULL,
    pointed_to TEXT NOT NULL,
    at TEXT NOT NULL
) WITHOUT ROWID;
INSERT INTO "call_notes" VALUES('example-sam','Half a sentence, 聞','["keep","work_on"]','[{"theme":"writing","liked":true}]','Ana Sousa','2026-11-24T10:00:00+00:00');
CREATE TABLE email (
    interviewer INTEGER NOT NULL REFERENCES interviewer (id),
    position INTEGER NOT NULL,
    address TEXT NOT NULL,
    label TEXT NOT NULL,
    blocked TEXT NOT NULL,
    email_key TEXT NOT NULL,
    PRIMARY KEY (interviewer, position)
) WITHOUT ROWID;
INSERT INTO "email" VALUES(1,1,'dana.reyes@acme-robotics.example','','','dana.reyes@acme-robotics.example');
INSERT INTO "email" VALUES(1,2,'sam.whitlock@acme-robotics.example','','','sam.whitlock@acme-robotics.example');
INSERT INTO "email" VALUES(2,1,'sam.whitlock@acme-robotics.example','','','sam.whitlock@acme-robotics.example');
INSERT INTO "email" VALUES(3,1,'tom.becker@nordlicht.example','','','tom.becker@nordlicht.example');
INSERT INTO "email" VALUES(4,1,'ana.sousa@feitoria.example','','','ana.sousa@feitoria.example');
INSERT INTO "email" VALUES(5,1,'kenji.sato@southbank-energy.example','','','kenji.sato@southbank-energy.example');
INSERT INTO "email" VALUES(6,1,'claire.dubois@atelier-numerique.example','','','claire.dubois@atelier-numerique.example');
INSERT INTO "email" VALUES(7,1,'priya.nair@kestrel.example','','','priya.nair@kestrel.example');
INSERT INTO "email" VALUES(8,1,'marta.kowalska@wiatr.example','','','marta.kowalska@wiatr.example');
INSERT INTO "email" VALUES(9,1,'jon.okafor@lumenhealth.example','','','jon.okafor@lumenhealth.example');
INSERT INTO "email" VALUES(10,1,'omar.haddad@halden-foods.example','','','omar.haddad@halden-foods.example');
INSERT INTO "email" VALUES(11,1,'ruth.adeyemi@harbourandpine.example','','','ruth.adeyemi@harbourandpine.example');
INSERT INTO "email" VALUES(12,1,'ingrid.lindqvist@brisling.example','','','ingrid.lindqvist@brisling.example');
CREATE TABLE employer (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    sort_key TEXT NOT NULL
);
INSERT INTO "employer" VALUES(1,'Acme Robotics','acme robotics','acme robotics');
INSERT INTO "employer" VALUES(2,'Nordlicht','nordlicht','nordlicht');
INSERT INTO "employer" VALUES(3,'Feitoria','feitoria','feitoria');
INSERT INTO "employer" VALUES(4,'Southbank Energy','southbank energy','southbank energy');
INSERT INTO "employer" VALUES(5,'Atelier Numérique','atelier numérique','atelier numerique');
INSERT INTO "employer" VALUES(6,'Kestrel','kestrel','kestrel');
INSERT INTO "employer" VALUES(7,'Wiatr Software','wiatr software','wiatr software');
INSERT INTO "employer" VALUES(8,'Lumen Health','lumen health','lumen health');
INSERT INTO "employer" VALUES(9,'Halden Foods','halden foods','halden foods');
INSERT INTO "employer" VALUES(10,'Harbour & Pine','harbour & pine','harbour & pine');
INSERT INTO "employer" VALUES(11,'Brisling Studio','brisling studio','brisling studio');
CREATE TABLE feedback (
    id INTEGER PRIMARY KEY,
    interviewer INTEGER NOT NULL REFERENCES interviewer (id),
    touch INTEGER REFERENCES touch (id),
    application INTEGER REFERENCES application (id),
    words TEXT NOT NULL);
INSERT INTO "feedback" VALUES(1,10,31,9,'Your case was strong. We could not see how you decide: say first what you chose, then why. And do write to Ruth Adeyemi, she is building a team.');
INSERT INTO "feedback" VALUES(2,1,NULL,1,'She said: “more depth”
in two lines');
INSERT INTO "feedback" VALUES(3,4,43,3,'Start with the result.');
CREATE TABLE feedback_mark (
    feedback INTEGER NOT NULL REFERENCES feedback (id),
    position INTEGER NOT NULL,
    theme TEXT NOT NULL,
    liked INTEGER NOT NULL,
    PRIMARY KEY (feedback, position)
) WITHOUT ROWID;
INSERT INTO "feedback_mark" VALUES(2,1,'system_design',0);
INSERT INTO "feedback_mark" VALUES(2,2,'own-theme',1);
INSERT INTO "feedback_mark" VALUES(3,1,'communication',0);
CREATE TABLE free_year (
    country TEXT NOT NULL,
    region TEXT NOT NULL,
    year INTEGER NOT NULL,
    version TEXT NOT NULL,
    days TEXT NOT NULL,
    PRIMARY KEY (country, region, year)
) WITHOUT ROWID;
INSERT INTO "free_year" VALUES('AU','NSW',2026,'0.109','[["2026-01-01",["New Year''s Day","AU"]],["2026-01-26",["Australia Day","AU"]],["2026-04-03",["Good Friday","AU"]],["2026-04-04",["Easter Saturday","NSW"]],["2026-04-05",["Easter Sunday","NSW"]],["2026-04-06",["Easter Monday","AU"]],["2026-04-25",["ANZAC Day","AU"]],["2026-04-27",["ANZAC Day (observed)","NSW"]],["2026-06-08",["King''s Birthday","NSW"]],["2026-10-05",["Labor Day","NSW"]],["2026-12-25",["Christmas Day","AU"]],["2026-12-26",["Boxing Day","AU"]],["2026-12-28",["Boxing Day (observed)","NSW"]]]');
INSERT INTO "free_year" VALUES('CA','ON',2026,'0.109','[["2026-01-01",["New Year''s Day","CA"]],["2026-02-16",["Family Day","ON"]],["2026-04-03",["Good Friday","CA"]],["2026-05-18",["Victoria Day","ON"]],["2026-07-01",["Canada Day","CA"]],["2026-09-07",["Labor Day","CA"]],["2026-10-12",["Thanksgiving Day","ON"]],["2026-12-25",["Christmas Day","CA"]],["2026-12-26",["Boxing Day","ON"]],["2026-12-28",["Boxing Day (observed)","ON"]]]');
INSERT INTO "free_year" VALUES('DE','',2026,'0.109','[["2026-01-01",["New Year''s Day","DE"]],["2026-04-03",["Good Friday","DE"]],["2026-04-06",["Easter Monday","DE"]],["2026-05-01",["Labor Day","DE"]],["2026-05-14",["Ascension Day","DE"]],["2026-05-25",["Pentecost Monday","DE"]],["2026-10-03",["German Unity Day","DE"]],["2026-12-25",["Christmas Day","DE"]],["2026-12-26",["Second Day of Christmas","DE"]]]');
INSERT INTO "free_year" VALUES('FR','',2026,'0.109','[["2026-01-01",["New Year''s Day","FR"]],["2026-04-06",["Easter Monday","FR"]],["2026-05-01",["Labor Day","FR"]],["2026-05-08",["Victory Day","FR"]],["2026-05-14",["Ascension Day","FR"]],["2026-05-25",["Pentecost Monday","FR"]],["2026-07-14",["National Day","FR"]],["2026-08-15",["Assumption Day","FR"]],["2026-11-01",["All Saints'' Day","FR"]],["2026-11-11",["Armistice Day","FR"]],["2026-12-25",["Christmas Day","FR"]]]');
INSERT INTO "free_year" VALUES('GB','',2026,'0.109','[["2026-01-01",["New Year''s Day","GB"]],["2026-04-03",["Good Friday","GB"]],["2026-05-04",["May Day","GB"]],["2026-05-25",["Spring Bank Holiday","GB"]],["2026-12-25",["Christmas Day","GB"]],["2026-12-26",["Boxing Day","GB"]],["2026-12-28",["Boxing Day (observed)","GB"]]]');
INSERT INTO "free_year" VALUES('IE','',2026,'0.109','[["2026-01-01",["New Year''s Day","IE"]],["2026-02-02",["Saint Brigid''s Day","IE"]],["2026-03-17",["Saint Patrick''s Day","IE"]],["2026-04-06",["Easter Monday","IE"]],["2026-05-04",["May Bank Holiday","IE"]],["2026-06-01",["June Bank Holiday","IE"]],["2026-08-03",["August Bank Holiday","IE"]],["2026-10-26",["October Bank Holiday","IE"]],["2026-12-25",["Christmas Day","IE"]],["2026-12-26",["Saint Stephen''s Day","IE"]]]');
INSERT INTO "free_year" VALUES('PL','',2026,'0.109','[["2026-01-01",["New Year''s Day","PL"]],["2026-01-06",["Epiphany","PL"]],["2026-04-05",["Easter Sunday","PL"]],["2026-04-06",["Easter Monday","PL"]],["2026-05-01",["National Day","PL"]],["2026-05-03",["National Day of the Third of May","PL"]],["2026-05-24",["Pentecost","PL"]],["2026-06-04",["Corpus Christi","PL"]],["2026-08-15",["Assumption Day","PL"]],["2026-11-01",["All Saints'' Day","PL"]],["2026-11-11",["National Independence Day","PL"]],["2026-12-24",["Christmas Eve","PL"]],["2026-12-25",["Christmas Day","PL"]],["2026-12-26",["Second Day of Christmas","PL"]]]');
INSERT INTO "free_year" VALUES('PT','',2026,'0.109','[["2026-01-01",["New Year''s Day","PT"]],["2026-04-03",["Good Friday","PT"]],["2026-04-05",["Easter Sunday","PT"]],["2026-04-25",["Freedom Day","PT"]],["2026-05-01",["Labor Day","PT"]],["2026-06-04",["Corpus Christi","PT"]],["2026-06-10",["Day of Portugal, Camões, and the Portuguese Communities","PT"]],["2026-08-15",["Assumption Day","PT"]],["2026-10-05",["Republic Day","PT"]],["2026-11-01",["All Saints'' Day","PT"]],["2026-12-01",["Restoration of Independence Day","PT"]],["2026-12-08",["Immaculate Conception","PT"]],["2026-12-25",["Christmas Day","PT"]]]');
INSERT INTO "free_year" VALUES('SE','',2026,'0.109','[["2026-01-01",["New Year''s Day","SE"]],["2026-01-06",["Epiphany","SE"]],["2026-04-03",["Good Friday","SE"]],["2026-04-05",["Easter Sunday","SE"]],["2026-04-06",["Easter Monday","SE"]],["2026-05-01",["May Day","SE"]],["2026-05-14",["Ascension Day","SE"]],["2026-05-24",["Pentecost","SE"]],["2026-06-06",["National Day","SE"]],["2026-06-20",["Midsummer Day","SE"]],["2026-10-31",["All Saints'' Day","SE"]],["2026-12-25",["Christmas Day","SE"]],["2026-12-26",["Second Day of Christmas","SE"]]]');
INSERT INTO "free_year" VALUES('US','IL',2026,'0.109','[["2026-01-01",["New Year''s Day","US"]],["2026-01-19",["Martin Luther King Jr. Day","US"]],["2026-02-12",["Lincoln''s Birthday","IL"]],["2026-02-16",["Washington''s Birthday","US"]],["2026-03-02",["Casimir Pulaski Day","IL"]],["2026-05-25",["Memorial Day","US"]],["2026-06-19",["Juneteenth National Independence Day","US"]],["2026-07-03",["Independence Day (observed)","US"]],["2026-07-04",["Independence Day","US"]],["2026-09-07",["Labor Day","US"]],["2026-10-12",["Columbus Day","US"]],["2026-11-03",["Election Day","IL"]],["2026-11-11",["Veterans Day","US"]],["2026-11-26",["Thanksgiving Day","US"]],["2026-12-25",["Christmas Day","US"]]]');
INSERT INTO "free_year" VALUES('US','NY',2026,'0.109','[["2026-01-01",["New Year''s Day","US"]],["2026-01-19",["Martin Luther King Jr. Day","US"]],["2026-02-12",["Lincoln''s Birthday","NY"]],["2026-02-15",["Susan B. Anthony Day","NY"]],["2026-02-16",["Washington''s Birthday","US"]],["2026-05-25",["Memorial Day","US"]],["2026-06-19",["Juneteenth National Independence Day","US"]],["2026-07-03",["Independence Day (observed)","US"]],["2026-07-04",["Independence Day","US"]],["2026-09-07",["Labor Day","US"]],["2026-10-12",["Columbus Day","US"]],["2026-11-03",["Election Day","NY"]],["2026-11-11",["Veterans Day","US"]],["2026-11-26",["Thanksgiving Day","US"]],["2026-12-25",["Christmas Day","US"]]]');
CREATE TABLE history (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    label TEXT NOT NULL,
    edits TEXT NOT NULL,
    undone INTEGER NOT NULL
);
INSERT INTO "history" VALUES(27,'2026-11-24T09:20:00+00:00','["text_kept",[["name","Kurz – 聞く"]]]','[["OwnText",null,{"id":1,"purpose":"advice_question","name":"Kurz – 聞く","language":"de","subject":"Eine Frage","body":"$salutation,\n\nwas soll ich ändern?\n\nViele Grüße\n$my_name"}]]',0);
CREATE TABLE interview (
    id INTEGER PRIMARY KEY,
    application INTEGER NOT NULL REFERENCES application (id),
    held_on TEXT NOT NULL,
    note TEXT NOT NULL
);
INSERT INTO "interview" VALUES(1,1,'2026-11-02','Panel, ninety minutes. The gripper project.');
INSERT INTO "interview" VALUES(2,2,'2026-11-05','');
INSERT INTO "interview" VALUES(3,3,'2026-11-04','');
INSERT INTO "interview" VALUES(4,4,'2026-11-04','');
INSERT INTO "interview" VALUES(5,5,'2026-11-12','In French, by video.');
INSERT INTO "interview" VALUES(6,6,'2026-11-23','Good talk about on-call work.');
INSERT INTO "interview" VALUES(7,7,'2026-11-23','');
INSERT INTO "interview" VALUES(8,8,'2026-10-21','');
INSERT INTO "interview" VALUES(9,9,'2026-11-05','');
INSERT INTO "interview" VALUES(10,10,'2026-10-01','');
CREATE TABLE interviewer (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    pronouns TEXT NOT NULL,
    role TEXT NOT NULL,
    employer INTEGER REFERENCES employer (id),
    zone TEXT NOT NULL,
    zone_reason TEXT NOT NULL,
    week TEXT NOT NULL,
    note TEXT NOT NULL,
    introduced_by INTEGER REFERENCES interviewer (id),
    opted_out INTEGER NOT NULL,
    unread TEXT NOT NULL,
    -- Derived, kept by the store after each change: the plan that counts, its next step, and when.
    plan INTEGER,
    next_step INTEGER,
    next_due TEXT
, wishes TEXT NOT NULL DEFAULT '', introduced_in INTEGER REFERENCES touch (id), language TEXT NOT NULL DEFAULT '');
INSERT INTO "interviewer" VALUES(1,'example-dana','Dana Reyes','dana reyes','dana reyes','she/her','VP Engineering',1,'America/Chicago','["zone_from_zip",[["zip","60614"]]]','','Asked about the gripper project twice. Her desk phone goes to voicemail after five.',NULL,0,'[]',1,NULL,NULL,'{"end":null,"best_at":null,"never":[0,4]}',NULL,'');
INSERT INTO "interviewer" VALUES(2,'example-sam','Sam Whitlock','sam whitlock','sam whitlock','','Recruiter',1,'America/Chicago','["zone_from_zip",[["zip","60614"]]]','','',NULL,0,'[]',2,NULL,NULL,'',NULL,'');
INSERT INTO "interviewer" VALUES(3,'example-tom','Tom Becker','tom becker','tom becker','he/him','CTO',2,'Europe/Berlin','["zone_from_country",[["country","DE"]]]','','',NULL,0,'[]',3,14,'2026-11-26','',NULL,'de');
INSERT INTO "interviewer" VALUES(4,'example-ana','Ana Sousa','ana sousa','ana sousa','she/her','Head of Product',3,'Europe/Lisbon','["zone_from_country",[["country","PT"]]]','','',NULL,0,'[]',4,NULL,NULL,'',NULL,'');
INSERT INTO "interviewer" VALUES(5,'example-kenji','Kenji Sato','kenji sato','kenji sato','','Engineering Lead',4,'Australia/Sydney','["zone_from_region",[["region","NSW"]]]','','',NULL,0,'[]',5,26,'2026-11-25','',NULL,'');
INSERT INTO "interviewer" VALUES(6,'example-claire','Claire Dubois','claire dubois','claire dubois','she/her','DRH',5,'Europe/Paris','["zone_from_country",[["country","FR"]]]','','',NULL,0,'[]',6,32,'2026-12-02','{"end":"late","best_at":1020,"never":[4]}',NULL,'');
INSERT INTO "interviewer" VALUES(7,'example-priya','Priya Nair','priya nair','priya nair','she/her','Engineering Manager',6,'Europe/London','["zone_from_country",[["country","GB"]]]','','',NULL,0,'[]',7,35,'2026-11-24','',NULL,'');
INSERT INTO "interviewer" VALUES(8,'example-marta','Marta Kowalska','marta kowalska','marta kowalska','','Talent Partner',7,'Europe/Warsaw','["zone_from_country",[["country","PL"]]]','','The office has just moved; the street is still to be asked for.',NULL,0,'[]',8,41,'2026-11-24','',NULL,'');
INSERT INTO "interviewer" VALUES(9,'example-jon','Jon Okafor','jon okafor','jon okafor','he/him','Head of Data',8,'America/New_York','["zone_from_zip",[["zip","10018"]]]','','',NULL,0,'[]',9,NULL,NULL,'',NULL,'');
INSERT INTO "interviewer" VALUES(10,'example-omar','Omar Haddad','omar haddad','omar haddad','he/him','Talent Lead',9,'America/Toronto','["zone_from_region",[["region","ON"]]]','','',NULL,0,'[]',10,NULL,NULL,'',NULL,'');
INSERT INTO "interviewer" VALUES(11,'example-ruth','Ruth Adeyemi','ruth adeyemi','ruth adeyemi','she/her','Director of Engineering',10,'Europe/Dublin','["zone_from_country",[["country","IE"]]]','','',10,0,'[]',11,54,'2026-11-24','',NULL,'');
INSERT INTO "interviewer" VALUES(12,'example-ingrid','Ingrid Lindqvist','ingrid lindqvist','ingrid lindqvist','she/her','Studio Director',11,'Europe/Stockholm','["zone_from_country",[["country","SE"]]]','','',1,0,'[]',13,64,'2026-11-24','',44,'');
CREATE TABLE label_sheet (
    name TEXT PRIMARY KEY,
    vendor TEXT NOT NULL,
    part TEXT NOT NULL,
    description TEXT NOT NULL,
    page_width REAL NOT NULL,
    page_height REAL NOT NULL,
    "columns" INTEGER NOT NULL,
    "rows" INTEGER NOT NULL,
    label_width REAL NOT NULL,
    label_height REAL NOT NULL,
    "left" REAL NOT NULL,
    top REAL NOT NULL,
    pitch_x REAL NOT NULL,
    pitch_y REAL NOT NULL,
    corner REAL NOT NULL,
    known TEXT NOT NULL
) WITHOUT ROWID;
INSERT INTO "label_sheet" VALUES('own-kitchen-drawer','Own','Kitchen drawer','21-up',210.0,297.0,3,7,63.5,38.1,7.5,15.1,66.0,38.1,0.0,'own');
CREATE TABLE manuscript (
    step TEXT NOT NULL,
    variant INTEGER NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (step, variant)
) WITHOUT ROWID;
INSERT INTO "manuscript" VALUES('9f9cab0165e64aecab6ec23ed88ebe19',1,'One question','Dear Dana,
what would have – 聞く – changed it?','2026-11-24T09:00:00+00:00');
CREATE TABLE own_text (
    id INTEGER PRIMARY KEY,
    purpose TEXT NOT NULL,
    name TEXT NOT NULL,
    language TEXT NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL
);
INSERT INTO "own_text" VALUES(1,'advice_question','Kurz – 聞く','de','Eine Frage','$salutation,

was soll ich ändern?

Viele Grüße
$my_name');
CREATE TABLE panel (
    interview INTEGER NOT NULL REFERENCES interview (id),
    position INTEGER NOT NULL,
    interviewer INTEGER NOT NULL REFERENCES interviewer (id),
    PRIMARY KEY (interview, position)
) WITHOUT ROWID;
INSERT INTO "panel" VALUES(1,1,1);
INSERT INTO "panel" VALUES(1,2,2);
INSERT INTO "panel" VALUES(2,1,3);
INSERT INTO "panel" VALUES(3,1,4);
INSERT INTO "panel" VALUES(4,1,5);
INSERT INTO "panel" VALUES(5,1,6);
INSERT INTO "panel" VALUES(6,1,7);
INSERT INTO "panel" VALUES(7,1,8);
INSERT INTO "panel" VALUES(8,1,9);
INSERT INTO "panel" VALUES(9,1,10);
INSERT INTO "panel" VALUES(10,1,12);
CREATE TABLE phone (
    interviewer INTEGER NOT NULL REFERENCES interviewer (id),
    position INTEGER NOT NULL,
    typed TEXT NOT NULL,
    e164 TEXT NOT NULL,
    label TEXT NOT NULL,
    blocked TEXT NOT NULL,
    PRIMARY KEY (interviewer, position)
) WITHOUT ROWID;
INSERT INTO "phone" VALUES(1,1,'+1 312 555 0142','+13125550142','','');
INSERT INTO "phone" VALUES(2,1,'+1 312 555 0117','+13125550117','','');
INSERT INTO "phone" VALUES(3,1,'+49 40 66969 214','+494066969214','','');
INSERT INTO "phone" VALUES(4,1,'+351 21 555 01 42','+351215550142','','');
INSERT INTO "phone" VALUES(5,1,'+61 2 5550 1734','+61255501734','','');
INSERT INTO "phone" VALUES(6,1,'+33 4 65 71 20 14','+33465712014','','');
INSERT INTO "phone" VALUES(7,1,'+44 20 7946 0128','+442079460128','','');
INSERT INTO "phone" VALUES(9,1,'+1 212 555 0163','+12125550163','','');
INSERT INTO "phone" VALUES(10,1,'+1 416 555 0171','+14165550171','','');
INSERT INTO "phone" VALUES(11,1,'+353 20 910 0142','+353209100142','','');
INSERT INTO "phone" VALUES(12,1,'+46 31 390 06 14','+46313900614','','');
CREATE TABLE plan (
    id INTEGER PRIMARY KEY,
    interviewer INTEGER NOT NULL REFERENCES interviewer (id),
    application INTEGER REFERENCES application (id),
    sequence TEXT NOT NULL,
    started_on TEXT NOT NULL,
    state TEXT NOT NULL,
    ending TEXT,
    closes_on TEXT
, name TEXT NOT NULL DEFAULT '', closes_after TEXT NOT NULL DEFAULT '["decision",15,"business"]', silence_after INTEGER NOT NULL DEFAULT 0, employer INTEGER);
INSERT INTO "plan" VALUES(1,1,1,'standard','2026-11-02','finished','replied','2026-12-03','Ask for advice','["decision",15,"business"]',0,1);
INSERT INTO "plan" VALUES(2,2,1,'gentle','2026-11-02','paused',NULL,'2026-12-14','Gentle, by e-mail only','["decision",15,"business"]',0,1);
INSERT INTO "plan" VALUES(3,3,2,'standard','2026-11-05','active',NULL,'2026-12-07','Ask for advice','["decision",15,"business"]',0,2);
INSERT INTO "plan" VALUES(4,4,3,'standard','2026-11-04','finished','replied','2026-12-10','Ask for advice','["decision",15,"business"]',0,3);
INSERT INTO "plan" VALUES(5,5,4,'standard','2026-11-04','active',NULL,'2026-12-04','Ask for advice','["decision",15,"business"]',0,4);
INSERT INTO "plan" VALUES(6,6,5,'standard','2026-11-12','active',NULL,'2026-12-11','Ask for advice','["decision",15,"business"]',0,5);
INSERT INTO "plan" VALUES(7,7,6,'standard','2026-11-23','active',NULL,NULL,'Ask for advice','["decision",15,"business"]',0,6);
INSERT INTO "plan" VALUES(8,8,7,'standard','2026-11-23','active',NULL,NULL,'Ask for advice','["decision",15,"business"]',0,7);
INSERT INTO "plan" VALUES(9,9,8,'silence','2026-10-21','active',NULL,'2026-12-14','When nobody answers','["decision",15,"business"]',30,8);
INSERT INTO "plan" VALUES(10,10,9,'standard','2026-11-05','finished','replied','2026-12-04','Ask for advice','["decision",15,"business"]',0,9);
INSERT INTO "plan" VALUES(11,11,NULL,'referral','2026-11-24','active',NULL,'2026-12-15','Someone you were pointed to','["start",15,"business"]',0,10);
INSERT INTO "plan" VALUES(12,12,10,'standard','2026-10-01','finished','no_reply','2026-11-04','Ask for advice','["decision",15,"business"]',0,11);
INSERT INTO "plan" VALUES(13,12,NULL,'referral','2026-11-24','active',NULL,'2026-12-16','Someone you were pointed to','["start",15,"business"]',0,11);
CREATE TABLE printer_tray (
    key TEXT PRIMARY KEY,
    shift_x REAL NOT NULL,
    shift_y REAL NOT NULL,
    scale_x REAL NOT NULL,
    scale_y REAL NOT NULL,
    measured_on TEXT,
    feed TEXT NOT NULL,
    face TEXT NOT NULL
) WITHOUT ROWID;
INSERT INTO "printer_tray" VALUES('Laser|tray 1',1.5,0.0,1.0,1.0,'2026-11-24','left','up');
CREATE TABLE sequence (
    key TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    purpose TEXT NOT NULL,
    closes_after TEXT NOT NULL,
    steps TEXT NOT NULL,
    silence_after INTEGER NOT NULL,
    offered INTEGER NOT NULL
) WITHOUT ROWID;
INSERT INTO "sequence" VALUES('my-own-way','My own way – 聞く','Slowly.','["decision",15,"business"]','[{"channel":"email","purpose":"thanks","kind":"courtesy","anchor":"interview","offset":1,"days":"calendar","recipient":"interviewer","window":null,"optional":false,"alternative":null,"text":""},{"channel":"letter","purpose":"card","kind":"courtesy","anchor":"interview","offset":1,"days":"business","recipient":"interviewer","window":null,"optional":false,"alternative":null,"text":""},{"channel":"email","purpose":"advice_question","kind":"ask","anchor":"decision","offset":1,"days":"business","recipient":"informer","window":null,"optional":false,"alternative":"letter","text":""},{"channel":"letter","purpose":"letter_thanks","kind":"courtesy","anchor":"decision","offset":2,"days":"business","recipient":"interviewer","window":null,"optional":false,"alternative":null,"text":""},{"channel":"phone","purpose":"advice_call","kind":"ask","anchor":"decision","offset":8,"days":"business","recipient":"interviewer","window":"late","optional":true,"alternative":null,"text":""},{"channel":"email","purpose":"last_ask","kind":"ask","anchor":"decision","offset":10,"days":"business","recipient":"interviewer","window":null,"optional":false,"alternative":"letter","text":""}]',0,1);
CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;
INSERT INTO "setting" VALUES('country','DE');
INSERT INTO "setting" VALUES('example','yes');
INSERT INTO "setting" VALUES('language','de');
INSERT INTO "setting" VALUES('name','Jo Seeker');
INSERT INTO "setting" VALUES('zone','Europe/Berlin');
CREATE TABLE sheet_use (
    key TEXT PRIMARY KEY,
    position INTEGER NOT NULL,
    used_on TEXT,
    favourite INTEGER NOT NULL
) WITHOUT ROWID;
INSERT INTO "sheet_use" VALUES('avery-5160',1,NULL,1);
INSERT INTO "sheet_use" VALUES('own-kitchen-drawer',5,'2026-11-24',0);
CREATE TABLE step (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    plan INTEGER NOT NULL REFERENCES plan (id),
    position INTEGER NOT NULL,
    channel TEXT NOT NULL,
    recipient INTEGER NOT NULL REFERENCES interviewer (id),
    purpose TEXT NOT NULL,
    kind TEXT NOT NULL,
    anchor TEXT NOT NULL,
    "offset" INTEGER NOT NULL,
    days TEXT NOT NULL,
    "window" TEXT,
    optional INTEGER NOT NULL,
    due_on TEXT,
    state TEXT NOT NULL,
    reason TEXT
, role TEXT NOT NULL DEFAULT 'interviewer', alternative TEXT, instead_of TEXT, text TEXT NOT NULL DEFAULT '', story TEXT NOT NULL DEFAULT '[]');
INSERT INTO "step" VALUES(1,'6c9d9c240d0641bba9d9bde7cdf42356',1,1,'email',1,'thanks','courtesy','interview',1,'calendar',NULL,0,'2026-11-03','done',NULL,'interviewer',NULL,NULL,'','[["2026-11-02","planned","2026-11-03","email",null],["2026-11-03","done","2026-11-03","email",null]]');
INSERT INTO "step" VALUES(2,'db9b7348fe024b5194ecfcdd87f18d14',1,2,'letter',1,'card','courtesy','interview',1,'business',NULL,0,'2026-11-03','done',NULL,'interviewer',NULL,NULL,'','[["2026-11-02","planned","2026-11-03","letter",null],["2026-11-03","done","2026-11-03","letter",null]]');
INSERT INTO "step" VALUES(3,'c70afa360451484ba160ddc0b2b328ff',1,3,'email',1,'advice_question','ask','decision',1,'business',NULL,0,'2026-11-10','done',NULL,'informer','letter',NULL,'','[["2026-11-02","planned",null,"email",null],["2026-11-09","planned","2026-11-10","email",null],["2026-11-10","done","2026-11-10","email",null]]');
INSERT INTO "step" VALUES(4,'25b569eb4e104f1d918b43c6c9134c19',1,4,'letter',1,'letter_thanks','courtesy','decision',2,'business',NULL,0,'2026-11-11','done',NULL,'interviewer',NULL,NULL,'','[["2026-11-02","planned",null,"letter",null],["2026-11-09","planned","2026-11-11","letter",null],["2026-11-11","done","2026-11-11","letter",null]]');
INSERT INTO "step" VALUES(5,'9f9cab0165e64aecab6ec23ed88ebe19',1,5,'phone',1,'advice_call','ask','decision',8,'business','early',1,'2026-11-24','cancelled','["stopped_replied",[]]','interviewer',NULL,NULL,'','[["2026-11-02","planned",null,"phone",null],["2026-11-09","planned","2026-11-19","phone",null],["2026-11-19","planned","2026-11-24","phone",["missed",[["at","2026-11-19T23:10:00+01:00"],["disposition","voicemail"],["window","late"]]]],["2026-11-24","cancelled","2026-11-24","phone",["stopped_replied",[]]]]');
INSERT INTO "step" VALUES(6,'6fb45be81f674a9d9344eadfc554b16c',1,6,'email',1,'last_ask','ask','decision',10,'business',NULL,0,'2026-11-26','cancelled','["stopped_replied",[]]','interviewer','letter',NULL,'','[["2026-11-02","planned",null,"email",null],["2026-11-09","planned","2026-11-23","email",null],["2026-11-19","planned","2026-11-26","email",["moved_to_keep_gaps",[["from","2026-11-23"]]]],["2026-11-24","cancelled","2026-11-26","email",["stopped_replied",[]]]]');
INSERT INTO "step" VALUES(7,'fccbfbf42b524b25ab34d64395f4e364',2,1,'email',2,'thanks','courtesy','interview',1,'calendar',NULL,0,'2026-11-03','done',NULL,'interviewer',NULL,NULL,'','[["2026-11-02","planned","2026-11-03","email",null],["2026-11-03","done","2026-11-03","email",null]]');
INSERT INTO "step" VALUES(8,'f75d9aec93a3470ca39f12f946d1c790',2,2,'email',2,'advice_question','ask','decision',1,'business',NULL,0,'2026-11-10','done',NULL,'informer',NULL,NULL,'','[["2026-11-02","planned",null,"email",null],["2026-11-09","planned","2026-11-10","email",null],["2026-11-24","done","2026-11-10","email",null]]');
INSERT INTO "step" VALUES(9,'edee8cc6679d4ea69372c16400008a9c',2,3,'email',2,'last_ask','ask','decision',10,'business',NULL,0,'2026-12-07','planned','["moved_to_keep_gaps",[["from","2026-11-23"]]]','interviewer',NULL,NULL,'','[["2026-11-02","planned",null,"email",null],["2026-11-09","planned","2026-11-23","email",null],["2026-11-24","planned","2026-12-07","email",["moved_to_keep_gaps",[["from","2026-11-23"]]]]]');
INSERT INTO "step" VALUES(10,'fdfd56d38c494694aac0ccd5d7a40e52',3,1,'email',3,'thanks','courtesy','interview',1,'calendar',NULL,0,'2026-11-06','done',NULL,'interviewer',NULL,NULL,'','[["2026-11-05","planned","2026-11-06","email",null],["2026-11-06","done","2026-11-06","email",null]]');
INSERT INTO "step" VALUES(11,'23fa7685ba2943acacd8a160066ef4ad',3,2,'letter',3,'card','courtesy','interview',1,'business',NULL,0,'2026-11-06','done',NULL,'interviewer',NULL,NULL,'','[["2026-11-05","planned","2026-11-06","letter",null],["2026-11-06","done","2026-11-06","letter",null]]');
INSERT INTO "step" VALUES(12,'145fd6cfff6b48788ffabb9a805b4db7',3,3,'email',3,'advice_question','ask','decision',1,'business',NULL,0,'2026-11-13','done',NULL,'informer','letter',NULL,'','[["2026-11-05","planned",null,"email",null],["2026-11-12","planned","2026-11-13","email",null],["2026-11-13","done","2026-11-13","email",null]]');
INSERT INTO "step" VALUES(13,'df42d9b235e04110b634b0ae18d8db16',3,4,'letter',3,'letter_thanks','courtesy','decision',2,'business',NULL,0,'2026-11-16','done',NULL,'interviewer',NULL,NULL,'','[["2026-11-05","planned",null,"letter",null],["2026-11-12","planned","2026-11-16","letter",null],["2026-11-16","done","2026-11-16","letter",null]]');
INSERT INTO "step" VALUES(14,'fbd1f2d862334d14a9e44c1263b3b87b',3,5,'phone',3,'advice_call','ask','decision',8,'business','late',1,'2026-11-26','planned','["missed",[["at","2026-11-24T10:01:00+01:00"],["disposition","voicemail"],["window","midday"]]]','interviewer',NULL,NULL,'','[["2026-11-05","planned",null,"phone",null],["2026-11-12","planned","2026-11-24","phone",null],["2026-11-24","planned","2026-11-26","phone",["missed",[["at","2026-11-24T10:01:00+01:00"],["disposition","voicemail"],["window","midday"]]]]]');
INSERT INTO "step" VALUES(15,'4156f01242b846f78e4cc59b18475ebe',3,6,'email',3,'last_ask','ask','decision',10,'business',NULL,0,'2026-11-30','planned','["moved_to_keep_gaps",[["from","2026-11-26"]]]','interviewer','letter',NULL,'','[["2026-11-05","planned",null,"email",null],["2026-11-12","planned","2026-11-26","email",null],["2026-11-24","planned","2026-11-30","email",["moved_to_keep_gaps",[["from","2026-11-26"]]]]]');
INSERT INTO "step" VALUES(16,'c5afe7e6e7e8450990b5fb2d2a83627c',4,1,'email',4,'thanks','courtesy','interview',1,'calendar',NULL,0,'2026-11-05','done',NULL,'interviewer',NULL,NULL,'','[["2026-11-04","planned","2026-11-05","email",null],["2026-11-05","done","2026-11-05","email",null]]');
INSERT INTO "step" VALUES(17,'dc22ffe2fe4d4f46bed99400ce3f821c',4,2,'letter',4,'card','courtesy','interview',1,'business',NULL,0,'2026-11-05','done',NULL,'interviewer',NULL,NULL,'','[["2026-11-04","planned","2026-11-05","letter",null],["2026-11-05","done","2026-11-05","letter",null]]');
INSERT INTO "step" VALUES(18,'5eb46798985e4d01a347dae43e38a63e',4,3,'email',4,'advice_question','ask','decision',1,'business',NULL,0,'2026-11-12','done',NULL,'informer','letter',NULL,'','[["2026-11-04","planned",null,"email",null],["2026-11-11","planned","2026-11-12","email",null],["2026-11-12","done","2026-11-12","email",null]]');
INSERT INTO "step" VALUES(19,'4f3d01a60a8242ba9b3cfdf1fbe37c7e',4,4,'letter',4,'letter_thanks','courtesy','decision',2,'business',NULL,0,'2026-11-13','done',NULL,'interviewer',NULL,NULL,'','[["2026-11-04","planned",null,"letter",null],["2026-11-11","planned","2026-11-13","letter",null],["2026-11-13","done","2026-11-13","letter",null]]');
INSERT INTO "step" VALUES(20,'d1ae5c46b6fc4b21af89c1b049dd6368',4,5,'phone',4,'advice_call','ask','decision',8,'business','late',1,'2026-11-27','cancelled','["stopped_replied",[]]','interviewer',NULL,NULL,'','[["2026-11-04","planned",null,"phone",null],["2026-11-11","planned","2026-11-23","phone",null],["2026-11-23","planned","2026-11-24","phone",["missed",[["at","2026-11-23T17:40:00+01:00"],["disposition","call_back_later"],["window","late"]]]],["2026-11-24","planned","2026-11-27","phone",["kept_apart",[["from","2026-11-24"]]]],["2026-11-24","cancelled","2026-11-27","phone",["stopped_replied",[]]]]');
INSERT INTO "step" VALUES(21,'e7f0c69ead604031af55ffc97e4fab5c',4,6,'email',4,'last_ask','ask','decision',10,'business',NULL,0,'2026-12-02','cancelled','["stopped_replied",[]]','interviewer','letter',NULL,'','[["2026-11-04","planned",null,"email",null],["2026-11-11","planned","2026-11-25","email",null],["2026-11-23","planned","2026-11-26","email",["moved_to_keep_gaps",[["from","2026-11-25"]]]],["2026-11-24","planned","2026-12-02","email",["moved_to_keep_gaps",[["from","2026-11-26"]]]],["2026-11-24","cancelled","2026-12-02","email",["stopped_replied",[]]]]');
INSERT INTO "step" VALUES(22,'7af87a586f804b139d43096d54ff522b',5,1,'email',5,'thanks','courtesy','interview',1,'calendar',NULL,0,'2026-11-05','done',NULL,'interviewer',NULL,NULL,'','[["2026-11-04","planned","2026-11-05","email",null],["2026-11-05","done","2026-11-05","email",null]]');
INSERT INTO "step" VALUES(23,'9c6bd12d055b4ef2b40e3eaa8bc62dca',5,2,'letter',5,'card','courtesy','interview',1,'business',NULL,0,'2026-11-05','done',NULL,'interviewer',NULL,NULL,'','[["2026-11-04","planned","2026-11-05","letter",null],["2026-11-05","done","2026-11-05","letter",null]]');
INSERT INTO "step" VALUES(24,'06b8c05e72514bdf9328585ff54282a2',5,3,'email',5,'advice_question','ask','decision',1,'business',NULL,0,'2026-11-12','done',NULL,'informer','letter',NULL,'','[["2026-11-04","planned",null,"email",null],["2026-11-11","planned","2026-11-12","email",null],["2026-11-12","done","2026-11-12","email",null]]');
INSERT INTO "step" VALUES(25,'f53e02488d734447ada824e8776ec662',5,4,'letter',5,'letter_thanks','courtesy','decision',2,'business',NULL,0,'2026-11-13','done',NULL,'interviewer',NULL,NULL,'','[["2026-11-04","planned",null,"letter",null],["2026-11-11","planned","2026-11-13","letter",null],["2026-11-13","done","2026-11-13","letter",null]]');
INSERT INTO "step" VALUES(26,'b90c694746784c45833a3892f32c17f4',5,5,'phone',5,'advice_call','ask','decision',8,'business','early',1,'2026-11-25','planned','["missed",[["at","2026-11-23T07:10:00+01:00"],["disposition","no_answer"],["window","late"]]]','interviewer',NULL,NULL,'','[["2026-11-04","planned",null,"phone",null],["2026-11-11","planned","2026-11-23","phone",null],["2026-11-23","planned","2026-11-25","phone",["missed",[["at","2026-11-23T07:10:00+01:00"],["disposition","no_answer"],["window","late"]]]]]');
INSERT INTO "step" VALUES(27,'1fa427de58924b798eb679a7844de169',5,6,'email',5,'last_ask','ask','decision',10,'business',NULL,0,'2026-11-27','planned','["moved_to_keep_gaps",[["from","2026-11-25"]]]','interviewer','letter',NULL,'','[["2026-11-04","planned",null,"email",null],["2026-11-11","planned","2026-11-25","email",null],["2026-11-23","planned","2026-11-27","email",["moved_to_keep_gaps",[["from","2026-11-25"]]]]]');
INSERT INTO "step" VALUES(28,'f1daf659e11b47a6a1a4181f9f050f4a',6,1,'email',6,'thanks','courtesy','interview',1,'calendar',NULL,0,'2026-11-13','done',NULL,'interviewer',NULL,NULL,'','[["2026-11-12","planned","2026-11-13","email",null],["2026-11-13","done","2026-11-13","email",null]]');
INSERT INTO "step" VALUES(29,'128458330e134416854a1e6217567f24',6,2,'letter',6,'card','courtesy','interview',1,'business',NULL,0,'2026-11-13','done',NULL,'interviewer',NULL,NULL,'','[["2026-11-12","planned","2026-11-13","letter",null],["2026-11-13","done","2026-11-13","letter",null]]');
INSERT INTO "step" VALUES(30,'d09b943cc1474cd9a03cb2b4d6638391',6,3,'email',6,'advice_question','ask','decision',1,'business',NULL,0,'2026-11-23','done',NULL,'informer','letter',NULL,'','[["2026-11-12","planned",null,"email",null],["2026-11-20","planned","2026-11-23","email",null],["2026-11-23","done","2026-11-23","email",null]]');
INSERT INTO "step" VALUES(31,'6d9d569d9c244102992b4eb655dba019',6,4,'letter',6,'letter_thanks','courtesy','decision',2,'business',NULL,0,'2026-11-24','done',NULL,'interviewer',NULL,NULL,'','[["2026-11-12","planned",null,"letter",null],["2026-11-20","planned","2026-11-24","letter",null],["2026-11-24","done","2026-11-24","letter",null]]');
INSERT INTO "step" VALUES(32,'cfae4cf32f4643659cb6a4a6e7248a44',6,5,'phone',6,'advice_call','ask','decision',8,'business','late',1,'2026-12-02','planned',NULL,'interviewer',NULL,NULL,'','[["2026-11-12","planned",null,"phone",null],["2026-11-20","planned","2026-12-02","phone",null]]');
INSERT INTO "step" VALUES(33,'071d2210c3e94cd797949c2839ea8780',6,6,'email',6,'last_ask','ask','decision',10,'business',NULL,0,'2026-12-04','planned',NULL,'interviewer','letter',NULL,'','[["2026-11-12","planned",null,"email",null],["2026-11-20","planned","2026-12-04","email",null]]');
INSERT INTO "step" VALUES(34,'164ec81abaef454883a55f2091bdbdd0',7,1,'email',7,'thanks','courtesy','interview',1,'calendar',NULL,0,'2026-11-24','done',NULL,'interviewer',NULL,NULL,'','[["2026-11-23","planned","2026-11-24","email",null],["2026-11-24","done","2026-11-24","email",null]]');
INSERT INTO "step" VALUES(35,'1292151e7f234138ae3e3cc5b6415ecd',7,2,'letter',7,'card','courtesy','interview',1,'business',NULL,0,'2026-11-24','planned',NULL,'interviewer',NULL,NULL,'','[["2026-11-23","planned","2026-11-24","letter",null]]');
INSERT INTO "step" VALUES(36,'0b135469f06e4fdc9adcf48387161ef7',7,3,'email',7,'advice_question','ask','decision',1,'business',NULL,0,NULL,'planned',NULL,'informer','letter',NULL,'','[["2026-11-23","planned",null,"email",null]]');
INSERT INTO "step" VALUES(37,'e4adacc8b693417b983ec18823bb2172',7,4,'letter',7,'letter_thanks','courtesy','decision',2,'business',NULL,0,NULL,'planned',NULL,'interviewer',NULL,NULL,'','[["2026-11-23","planned",null,"letter",null]]');
INSERT INTO "step" VALUES(38,'45e0f3b4391b4b81a100cf0ebb64aab2',7,5,'phone',7,'advice_call','ask','decision',8,'business','late',1,NULL,'planned',NULL,'interviewer',NULL,NULL,'','[["2026-11-23","planned",null,"phone",null]]');
INSERT INTO "step" VALUES(39,'9f9e3090146446afa171f5c18116ab7e',7,6,'email',7,'last_ask','ask','decision',10,'business',NULL,0,NULL,'planned',NULL,'interviewer','letter',NULL,'','[["2026-11-23","planned",null,"email",null]]');
INSERT INTO "step" VALUES(40,'b8e69bf7d1664ae3afb705b7f2f9ae53',8,1,'email',8,'thanks','courtesy','interview',1,'calendar',NULL,0,'2026-11-24','done',NULL,'interviewer',NULL,NULL,'','[["2026-11-23","planned","2026-11-24","email",null],["2026-11-24","done","2026-11-24","email",null]]');
INSERT INTO "step" VALUES(41,'a11f2ae77c19455f861cc65e30f2363f',8,2,'letter',8,'card','courtesy','interview',1,'business',NULL,0,'2026-11-24','planned',NULL,'interviewer',NULL,NULL,'','[["2026-11-23","planned","2026-11-24","letter",null]]');
INSERT INTO "step" VALUES(42,'55b8a6798fa841a995c98c0d4734a714',8,3,'email',8,'advice_question','ask','decision',1,'business',NULL,0,NULL,'planned',NULL,'informer','letter',NULL,'','[["2026-11-23","planned",null,"email",null]]');
INSERT INTO "step" VALUES(43,'40c7d795687a431eb74cbe9847205deb',8,4,'letter',8,'letter_thanks','courtesy','decision',2,'business',NULL,0,NULL,'planned',NULL,'interviewer',NULL,NULL,'','[["2026-11-23","planned",null,"letter",null]]');
INSERT INTO "step" VALUES(44,'14ac85c947e8460d8456f03ceb7ba2b4',8,5,'phone',8,'advice_call','ask','decision',8,'business','late',1,NULL,'skipped','["no_way",[["channel","phone"]]]','interviewer',NULL,NULL,'','[["2026-11-23","skipped",null,"phone",["no_way",[["channel","phone"]]]]]');
INSERT INTO "step" VALUES(45,'a744df7d69cf47aba7a495bc642ac892',8,6,'email',8,'last_ask','ask','decision',10,'business',NULL,0,NULL,'planned',NULL,'interviewer','letter',NULL,'','[["2026-11-23","planned",null,"email",null]]');
INSERT INTO "step" VALUES(46,'eb57b088a6974a96bd6095cb64503e00',9,1,'email',9,'status','ask','promised',1,'business',NULL,0,'2026-11-03','done',NULL,'interviewer','letter',NULL,'','[["2026-10-21","planned","2026-11-03","email",null],["2026-11-03","done","2026-11-03","email",null]]');
INSERT INTO "step" VALUES(47,'9a3b4e71cfe544038e38012a0f92013f',9,2,'email',9,'advice_question','ask','decision',1,'business',NULL,0,'2026-11-24','done',NULL,'informer','letter',NULL,'','[["2026-10-21","planned","2026-11-23","email",null],["2026-11-23","planned","2026-11-24","email",null],["2026-11-24","done","2026-11-24","email",null]]');
INSERT INTO "step" VALUES(48,'83f9836fae1a4beeb3f0fb24d63c5710',10,1,'email',10,'thanks','courtesy','interview',1,'calendar',NULL,0,'2026-11-06','done',NULL,'interviewer',NULL,NULL,'','[["2026-11-05","planned","2026-11-06","email",null],["2026-11-06","done","2026-11-06","email",null]]');
INSERT INTO "step" VALUES(49,'37aab19fc9b34cab83012eeef53840f0',10,2,'letter',10,'card','courtesy','interview',1,'business',NULL,0,'2026-11-06','done',NULL,'interviewer',NULL,NULL,'','[["2026-11-05","planned","2026-11-06","letter",null],["2026-11-06","done","2026-11-06","letter",null]]');
INSERT INTO "step" VALUES(50,'bcf13736957a4fe5bb94c9e899c436c2',10,3,'email',10,'advice_question','ask','decision',1,'business',NULL,0,'2026-11-16','done',NULL,'informer','letter',NULL,'','[["2026-11-05","planned",null,"email",null],["2026-11-13","planned","2026-11-16","email",null],["2026-11-16","done","2026-11-16","email",null]]');
INSERT INTO "step" VALUES(51,'02681ef12bcb48f0893e0f6e7e017eaa',10,4,'letter',10,'letter_thanks','courtesy','decision',2,'business',NULL,0,'2026-11-17','done',NULL,'interviewer',NULL,NULL,'','[["2026-11-05","planned",null,"letter",null],["2026-11-13","planned","2026-11-17","letter",null],["2026-11-17","done","2026-11-17","letter",null]]');
INSERT INTO "step" VALUES(52,'6e56b49b10c542b49c4089dfce072348',10,5,'phone',10,'advice_call','ask','decision',8,'business','late',1,'2026-11-25','cancelled','["stopped_replied",[]]','interviewer',NULL,NULL,'','[["2026-11-05","planned",null,"phone",null],["2026-11-13","planned","2026-11-25","phone",null],["2026-11-24","cancelled","2026-11-25","phone",["stopped_replied",[]]]]');
INSERT INTO "step" VALUES(53,'4c108a82234e47bfab01b067b277f2b3',10,6,'email',10,'last_ask','ask','decision',10,'business',NULL,0,'2026-11-27','cancelled','["stopped_replied",[]]','interviewer','letter',NULL,'','[["2026-11-05","planned",null,"email",null],["2026-11-13","planned","2026-11-27","email",null],["2026-11-24","cancelled","2026-11-27","email",["stopped_replied",[]]]]');
INSERT INTO "step" VALUES(54,'7e0e7e2e65104e3fbdbf3b2d0639a76b',11,1,'email',11,'introduction','ask','start',0,'business',NULL,0,'2026-11-24','planned',NULL,'interviewer','letter',NULL,'','[["2026-11-24","planned","2026-11-24","email",null]]');
INSERT INTO "step" VALUES(55,'13bada4ca4b14e349fac9bd9b6c3c0e1',11,2,'email',10,'thanks_introducer','courtesy','start',1,'business',NULL,0,'2026-11-25','planned',NULL,'introducer','letter',NULL,'','[["2026-11-24","planned","2026-11-25","email",null]]');
INSERT INTO "step" VALUES(56,'473e76f2a6274efb97c547a96b14abe0',11,3,'phone',11,'introduction_call','ask','start',5,'business','late',1,'2026-12-01','planned',NULL,'interviewer',NULL,NULL,'','[["2026-11-24","planned","2026-12-01","phone",null]]');
INSERT INTO "step" VALUES(57,'df1073750f7d40e8a899e14c648612ba',11,4,'email',10,'report_back','courtesy','start',10,'business',NULL,0,'2026-12-08','planned',NULL,'introducer','letter',NULL,'','[["2026-11-24","planned","2026-12-08","email",null]]');
INSERT INTO "step" VALUES(58,'d8793a4957ac4a1c99095b0fe0a4d851',12,1,'email',12,'thanks','courtesy','interview',1,'calendar',NULL,0,'2026-10-02','done',NULL,'interviewer',NULL,NULL,'','[["2026-10-01","planned","2026-10-02","email",null],["2026-10-02","done","2026-10-02","email",null]]');
INSERT INTO "step" VALUES(59,'2898eadd83cc456e8a6954ff5e7462fb',12,2,'letter',12,'card','courtesy','interview',1,'business',NULL,0,'2026-10-02','done',NULL,'interviewer',NULL,NULL,'','[["2026-10-01","planned","2026-10-02","letter",null],["2026-10-02","done","2026-10-02","letter",null]]');
INSERT INTO "step" VALUES(60,'f0004b2758f94b46aa7a73b7553e929f',12,3,'email',12,'advice_question','ask','decision',1,'business',NULL,0,'2026-10-09','done',NULL,'informer','letter',NULL,'','[["2026-10-01","planned",null,"email",null],["2026-10-08","planned","2026-10-09","email",null],["2026-10-09","done","2026-10-09","email",null]]');
INSERT INTO "step" VALUES(61,'8d46505c5d244371983fcd5401d284e6',12,4,'letter',12,'letter_thanks','courtesy','decision',2,'business',NULL,0,'2026-10-12','done',NULL,'interviewer',NULL,NULL,'','[["2026-10-01","planned",null,"letter",null],["2026-10-08","planned","2026-10-12","letter",null],["2026-10-12","done","2026-10-12","letter",null]]');
INSERT INTO "step" VALUES(62,'a85640be9233480ca873330bf62e4fd8',12,5,'phone',12,'advice_call','ask','decision',8,'business','late',1,'2026-10-26','skipped','["skipped_by_you",[]]','interviewer',NULL,NULL,'','[["2026-10-01","planned",null,"phone",null],["2026-10-08","planned","2026-10-20","phone",null],["2026-10-20","planned","2026-10-22","phone",["missed",[["at","2026-10-20T16:10:00+02:00"],["disposition","no_answer"],["window","late"]]]],["2026-10-22","planned","2026-10-26","phone",["missed",[["at","2026-10-22T08:40:00+02:00"],["disposition","voicemail"],["window","early"]]]],["2026-10-26","skipped","2026-10-26","phone",["skipped_by_you",[]]]]');
INSERT INTO "step" VALUES(63,'3d3b4f359a024d9c8c6b4ea21339b826',12,6,'email',12,'last_ask','ask','decision',10,'business',NULL,0,'2026-10-28','done','["moved_to_keep_gaps",[["from","2026-10-26"]]]','interviewer','letter',NULL,'','[["2026-10-01","planned",null,"email",null],["2026-10-08","planned","2026-10-22","email",null],["2026-10-20","planned","2026-10-26","email",["moved_to_keep_gaps",[["from","2026-10-22"]]]],["2026-10-22","planned","2026-10-28","email",["moved_to_keep_gaps",[["from","2026-10-26"]]]],["2026-10-28","done","2026-10-28","email",["moved_to_keep_gaps",[["from","2026-10-26"]]]]]');
INSERT INTO "step" VALUES(64,'5cee754d78a24dd1981f6bd4fe0642e7',13,1,'email',12,'introduction','ask','start',0,'business',NULL,0,'2026-11-24','planned',NULL,'interviewer','letter',NULL,'','[["2026-11-24","planned","2026-11-24","email",null]]');
INSERT INTO "step" VALUES(65,'377f4decbcee465f99d941a6d4057e2b',13,2,'email',1,'thanks_introducer','courtesy','start',1,'business',NULL,0,'2026-11-25','planned',NULL,'introducer','letter',NULL,'','[["2026-11-24","planned","2026-11-25","email",null]]');
INSERT INTO "step" VALUES(66,'7293d577b72d4e0cb40cdc98edfa5849',13,3,'phone',12,'introduction_call','ask','start',5,'business','late',1,'2026-12-01','planned',NULL,'interviewer',NULL,NULL,'','[["2026-11-24","planned","2026-12-01","phone",null]]');
INSERT INTO "step" VALUES(67,'b24ac1526f69472494a038826b2f7282',13,4,'email',1,'report_back','courtesy','start',10,'business',NULL,0,'2026-12-09','planned','["around_free_days",[["days","2026-11-26"],["name","Thanksgiving Day"],["place","US"]]]','introducer','letter',NULL,'','[["2026-11-24","planned","2026-12-09","email",["around_free_days",[["days","2026-11-26"],["name","Thanksgiving Day"],["place","US"]]]]]');
CREATE TABLE tag (
    interviewer INTEGER NOT NULL REFERENCES interviewer (id),
    position INTEGER NOT NULL,
    tag TEXT NOT NULL,
    PRIMARY KEY (interviewer, position)
) WITHOUT ROWID;
CREATE TABLE theme (
    key TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    liked TEXT NOT NULL
) WITHOUT ROWID;
INSERT INTO "theme" VALUES('own-theme','Own theme – 聞く','Own theme – 聞く');
CREATE TABLE todo (
    id INTEGER PRIMARY KEY,
    text TEXT NOT NULL,
    added_on TEXT NOT NULL,
    theme TEXT NOT NULL,
    feedback INTEGER REFERENCES feedback (id),
    done_on TEXT
);
INSERT INTO "todo" VALUES(1,'Draw one system aloud','2026-11-24','system_design',2,NULL);
INSERT INTO "todo" VALUES(2,'Result first','2026-11-24','communication',3,'2026-11-24');
INSERT INTO "todo" VALUES(3,'An idea of my own','2026-11-24','',NULL,NULL);
CREATE TABLE touch (
    id INTEGER PRIMARY KEY,
    interviewer INTEGER NOT NULL REFERENCES interviewer (id),
    step INTEGER REFERENCES step (id),
    application INTEGER REFERENCES application (id),
    channel TEXT NOT NULL,
    direction TEXT NOT NULL,
    at TEXT NOT NULL,
    zone TEXT NOT NULL,
    disposition TEXT,
    outcome TEXT,
    "window" TEXT,
    note TEXT NOT NULL
, kind TEXT NOT NULL DEFAULT 'ask');
INSERT INTO "touch" VALUES(1,1,1,1,'email','made','2026-11-03T08:10:00+00:00','Europe/Berlin','sent',NULL,NULL,'','courtesy');
INSERT INTO "touch" VALUES(2,2,7,1,'email','made','2026-11-03T08:25:00+00:00','Europe/Berlin','sent',NULL,NULL,'','courtesy');
INSERT INTO "touch" VALUES(3,1,2,1,'letter','made','2026-11-03T10:30:00+00:00','Europe/Berlin','posted',NULL,NULL,'','courtesy');
INSERT INTO "touch" VALUES(4,1,3,1,'email','made','2026-11-10T08:20:00+00:00','Europe/Berlin','sent',NULL,NULL,'','ask');
INSERT INTO "touch" VALUES(5,1,4,1,'letter','made','2026-11-11T10:15:00+00:00','Europe/Berlin','posted',NULL,NULL,'','courtesy');
INSERT INTO "touch" VALUES(6,1,5,1,'phone','made','2026-11-19T22:10:00+00:00','Europe/Berlin','voicemail',NULL,'late','Said that I would try again in the morning.','ask');
INSERT INTO "touch" VALUES(7,3,10,2,'email','made','2026-11-06T08:05:00+00:00','Europe/Berlin','sent',NULL,NULL,'','courtesy');
INSERT INTO "touch" VALUES(8,3,11,2,'letter','made','2026-11-06T10:40:00+00:00','Europe/Berlin','posted',NULL,NULL,'','courtesy');
INSERT INTO "touch" VALUES(9,3,12,2,'email','made','2026-11-13T08:40:00+00:00','Europe/Berlin','sent',NULL,NULL,'','ask');
INSERT INTO "touch" VALUES(10,3,13,2,'letter','made','2026-11-16T10:10:00+00:00','Europe/Berlin','posted',NULL,NULL,'','courtesy');
INSERT INTO "touch" VALUES(11,4,16,3,'email','made','2026-11-05T08:15:00+00:00','Europe/Berlin','sent',NULL,NULL,'','courtesy');
INSERT INTO "touch" VALUES(12,4,17,3,'letter','made','2026-11-05T10:50:00+00:00','Europe/Berlin','posted',NULL,NULL,'','courtesy');
INSERT INTO "touch" VALUES(13,4,18,3,'email','made','2026-11-12T08:35:00+00:00','Europe/Berlin','sent',NULL,NULL,'','ask');
INSERT INTO "touch" VALUES(14,4,19,3,'letter','made','2026-11-13T10:20:00+00:00','Europe/Berlin','posted',NULL,NULL,'','courtesy');
INSERT INTO "touch" VALUES(15,4,20,3,'phone','made','2026-11-23T16:40:00+00:00','Europe/Berlin','call_back_later',NULL,'late','In a meeting. Same hour tomorrow.','ask');
INSERT INTO "touch" VALUES(16,5,22,4,'email','made','2026-11-05T07:50:00+00:00','Europe/Berlin','sent',NULL,NULL,'','courtesy');
INSERT INTO "touch" VALUES(17,5,23,4,'letter','made','2026-11-05T10:35:00+00:00','Europe/Berlin','posted',NULL,NULL,'','courtesy');
INSERT INTO "touch" VALUES(18,5,24,4,'email','made','2026-11-12T08:30:00+00:00','Europe/Berlin','sent',NULL,NULL,'','ask');
INSERT INTO "touch" VALUES(19,5,25,4,'letter','made','2026-11-13T10:25:00+00:00','Europe/Berlin','posted',NULL,NULL,'','courtesy');
INSERT INTO "touch" VALUES(20,5,26,4,'phone','made','2026-11-23T06:10:00+00:00','Europe/Berlin','no_answer',NULL,'late','','ask');
INSERT INTO "touch" VALUES(21,6,28,5,'email','made','2026-11-13T08:00:00+00:00','Europe/Berlin','sent',NULL,NULL,'','courtesy');
INSERT INTO "touch" VALUES(22,6,29,5,'letter','made','2026-11-13T10:45:00+00:00','Europe/Berlin','posted',NULL,NULL,'','courtesy');
INSERT INTO "touch" VALUES(23,6,30,5,'email','made','2026-11-23T08:50:00+00:00','Europe/Berlin','sent',NULL,NULL,'','ask');
INSERT INTO "touch" VALUES(24,7,34,6,'email','made','2026-11-24T07:05:00+00:00','Europe/Berlin','sent',NULL,NULL,'','courtesy');
INSERT INTO "touch" VALUES(25,8,40,7,'email','made','2026-11-24T07:20:00+00:00','Europe/Berlin','sent',NULL,NULL,'','courtesy');
INSERT INTO "touch" VALUES(26,9,46,8,'email','made','2026-11-03T09:10:00+00:00','Europe/Berlin','sent',NULL,NULL,'','ask');
INSERT INTO "touch" VALUES(27,10,48,9,'email','made','2026-11-06T08:00:00+00:00','Europe/Berlin','sent',NULL,NULL,'','courtesy');
INSERT INTO "touch" VALUES(28,10,49,9,'letter','made','2026-11-06T10:55:00+00:00','Europe/Berlin','posted',NULL,NULL,'','courtesy');
INSERT INTO "touch" VALUES(29,10,50,9,'email','made','2026-11-16T08:45:00+00:00','Europe/Berlin','sent',NULL,NULL,'','ask');
INSERT INTO "touch" VALUES(30,10,51,9,'letter','made','2026-11-17T10:05:00+00:00','Europe/Berlin','posted',NULL,NULL,'','courtesy');
INSERT INTO "touch" VALUES(31,10,NULL,9,'email','received','2026-11-24T07:35:00+00:00','Europe/Berlin',NULL,'advice_given',NULL,'','ask');
INSERT INTO "touch" VALUES(32,12,58,10,'email','made','2026-10-02T07:20:00+00:00','Europe/Berlin','sent',NULL,NULL,'','courtesy');
INSERT INTO "touch" VALUES(33,12,59,10,'letter','made','2026-10-02T09:30:00+00:00','Europe/Berlin','posted',NULL,NULL,'','courtesy');
INSERT INTO "touch" VALUES(34,12,60,10,'email','made','2026-10-09T07:15:00+00:00','Europe/Berlin','sent',NULL,NULL,'','ask');
INSERT INTO "touch" VALUES(35,12,61,10,'letter','made','2026-10-12T09:10:00+00:00','Europe/Berlin','posted',NULL,NULL,'','courtesy');
INSERT INTO "touch" VALUES(36,12,62,10,'phone','made','2026-10-20T14:10:00+00:00','Europe/Berlin','no_answer',NULL,'late','','ask');
INSERT INTO "touch" VALUES(37,12,62,10,'phone','made','2026-10-22T06:40:00+00:00','Europe/Berlin','voicemail',NULL,'early','','ask');
INSERT INTO "touch" VALUES(38,12,63,10,'email','made','2026-10-28T08:10:00+00:00','Europe/Berlin','sent',NULL,NULL,'','ask');
INSERT INTO "touch" VALUES(39,2,8,1,'email','made','2026-11-24T09:00:00+00:00','Europe/Berlin','sent',NULL,NULL,'The note of 0; “quoted”
in two lines','ask');
INSERT INTO "touch" VALUES(40,3,14,2,'phone','made','2026-11-24T09:01:00+00:00','Europe/Berlin','voicemail',NULL,'midday','The note of 1; “quoted”
in two lines','ask');
INSERT INTO "touch" VALUES(41,6,31,5,'letter','made','2026-11-24T09:02:00+00:00','Europe/Berlin','posted',NULL,NULL,'The note of 2; “quoted”
in two lines','courtesy');
INSERT INTO "touch" VALUES(42,4,NULL,3,'phone','made','2026-11-24T09:10:00+00:00','Europe/Berlin','connected',NULL,'early','They called back.','ask');
INSERT INTO "touch" VALUES(43,4,NULL,3,'email','received','2026-11-24T10:00:00+00:00','Europe/Berlin',NULL,'advice_given',NULL,'','ask');
INSERT INTO "touch" VALUES(44,1,NULL,1,'email','received','2026-11-24T09:15:00+00:00','Europe/Berlin',NULL,'referral',NULL,'','ask');
INSERT INTO "touch" VALUES(45,9,47,8,'email','made','2026-11-24T09:15:00+00:00','Europe/Berlin','sent',NULL,NULL,'','ask');
CREATE INDEX apart_by_one ON apart (one);
CREATE INDEX apart_by_other ON apart (other);
CREATE INDEX application_by_employer ON application (employer);
CREATE INDEX application_by_teller ON application (told_by) WHERE told_by IS NOT NULL;
CREATE INDEX application_pending ON application (promised_on) WHERE decision = 'pending';
CREATE INDEX email_by_key ON email (email_key);
CREATE INDEX employer_by_name ON employer (name_key);
CREATE INDEX feedback_by_application ON feedback (application) WHERE application IS NOT NULL;
CREATE INDEX feedback_by_interviewer ON feedback (interviewer);
CREATE INDEX feedback_by_touch ON feedback (touch) WHERE touch IS NOT NULL;
CREATE INDEX feedback_mark_by_theme ON feedback_mark (theme);
CREATE INDEX interview_by_application ON interview (application, held_on);
CREATE INDEX interviewer_by_employer ON interviewer (employer);
CREATE INDEX interviewer_by_introducer ON interviewer (introduced_by) WHERE introduced_by IS NOT NULL;
CREATE INDEX interviewer_by_name ON interviewer (name_key);
CREATE INDEX interviewer_by_naming ON interviewer (introduced_in) WHERE introduced_in IS NOT NULL;
CREATE INDEX interviewer_by_next_due ON interviewer (next_due);
CREATE INDEX interviewer_by_plan ON interviewer (plan) WHERE plan IS NOT NULL;
CREATE INDEX interviewer_in_order ON interviewer (sort_key);
CREATE INDEX own_text_by_purpose ON own_text (purpose);
CREATE INDEX panel_by_interviewer ON panel (interviewer);
CREATE INDEX phone_by_e164 ON phone (e164) WHERE e164 <> '';
CREATE INDEX plan_by_application ON plan (application) WHERE application IS NOT NULL;
CREATE INDEX plan_by_employer ON plan (employer) WHERE employer IS NOT NULL;
CREATE INDEX plan_by_interviewer ON plan (interviewer);
CREATE INDEX plan_by_state ON plan (state);
CREATE INDEX step_by_plan ON step (plan, position);
CREATE INDEX step_by_recipient ON step (recipient);
CREATE INDEX step_due ON step (due_on) WHERE state = 'planned';
CREATE INDEX tag_by_name ON tag (tag);
CREATE INDEX todo_by_feedback ON todo (feedback) WHERE feedback IS NOT NULL;
CREATE INDEX touch_by_application ON touch (application) WHERE application IS NOT NULL;
CREATE INDEX touch_by_instant ON touch (at);
CREATE INDEX touch_by_interviewer ON touch (interviewer, at);
CREATE INDEX touch_by_step ON touch (step) WHERE step IS NOT NULL;
CREATE INDEX touch_calls ON touch (interviewer, at, "window", disposition)
WHERE channel = 'phone' AND direction = 'made' AND disposition IS NOT NULL;
CREATE VIRTUAL TABLE person_search USING fts5 (
    name, employer, role, note, tags, emails,
    tokenize = 'unicode61 remove_diacritics 2',
    prefix = '1 2 3'
);
INSERT INTO person_search (rowid, name, employer, role, note, tags, emails) VALUES (1, 'Dana Reyes', 'Acme Robotics', 'VP Engineering', 'Asked about the gripper project twice. Her desk phone goes to voicemail after five.', '', 'dana.reyes@acme-robotics.example sam.whitlock@acme-robotics.example');
INSERT INTO person_search (rowid, name, employer, role, note, tags, emails) VALUES (2, 'Sam Whitlock', 'Acme Robotics', 'Recruiter', '', '', 'sam.whitlock@acme-robotics.example');
INSERT INTO person_search (rowid, name, employer, role, note, tags, emails) VALUES (3, 'Tom Becker', 'Nordlicht', 'CTO', '', '', 'tom.becker@nordlicht.example');
INSERT INTO person_search (rowid, name, employer, role, note, tags, emails) VALUES (4, 'Ana Sousa', 'Feitoria', 'Head of Product', '', '', 'ana.sousa@feitoria.example');
INSERT INTO person_search (rowid, name, employer, role, note, tags, emails) VALUES (5, 'Kenji Sato', 'Southbank Energy', 'Engineering Lead', '', '', 'kenji.sato@southbank-energy.example');
INSERT INTO person_search (rowid, name, employer, role, note, tags, emails) VALUES (6, 'Claire Dubois', 'Atelier Numérique', 'DRH', '', '', 'claire.dubois@atelier-numerique.example');
INSERT INTO person_search (rowid, name, employer, role, note, tags, emails) VALUES (7, 'Priya Nair', 'Kestrel', 'Engineering Manager', '', '', 'priya.nair@kestrel.example');
INSERT INTO person_search (rowid, name, employer, role, note, tags, emails) VALUES (8, 'Marta Kowalska', 'Wiatr Software', 'Talent Partner', 'The office has just moved; the street is still to be asked for.', '', 'marta.kowalska@wiatr.example');
INSERT INTO person_search (rowid, name, employer, role, note, tags, emails) VALUES (9, 'Jon Okafor', 'Lumen Health', 'Head of Data', '', '', 'jon.okafor@lumenhealth.example');
INSERT INTO person_search (rowid, name, employer, role, note, tags, emails) VALUES (10, 'Omar Haddad', 'Halden Foods', 'Talent Lead', '', '', 'omar.haddad@halden-foods.example');
INSERT INTO person_search (rowid, name, employer, role, note, tags, emails) VALUES (11, 'Ruth Adeyemi', 'Harbour & Pine', 'Director of Engineering', '', '', 'ruth.adeyemi@harbourandpine.example');
INSERT INTO person_search (rowid, name, employer, role, note, tags, emails) VALUES (12, 'Ingrid Lindqvist', 'Brisling Studio', 'Studio Director', '', '', 'ingrid.lindqvist@brisling.example');
CREATE INDEX interviewer_when ON interviewer (next_due IS NULL, next_due, sort_key);
COMMIT;
PRAGMA application_id = 1098083159;
PRAGMA user_version = 12;
