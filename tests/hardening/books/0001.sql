-- A Book of version 1, as the first AskWhy left it: the example, with one's own name and zone. Never changed.

BEGIN TRANSACTION;
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
    words TEXT NOT NULL,
    theme TEXT NOT NULL,
    resolve TEXT NOT NULL,
    resolved INTEGER NOT NULL
);
INSERT INTO "feedback" VALUES(1,10,31,9,'Your case was strong. We could not see how you decide: say first what you chose, then why. And do write to Ruth Adeyemi, she is building a team.','','',0);
CREATE TABLE history (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    label TEXT NOT NULL,
    edits TEXT NOT NULL,
    undone INTEGER NOT NULL
);
INSERT INTO "history" VALUES(1,'2026-11-24T14:42:00+00:00','["set",[["key","country, name, zone"]]]','[["Setting",null,{"key":"zone","value":"Europe/Berlin"}],["Setting",null,{"key":"country","value":"DE"}],["Setting",null,{"key":"name","value":"Ann Lee"}]]',0);
INSERT INTO "history" VALUES(2,'2026-11-24T14:42:00+00:00','["example",[]]','[["Employer",null,{"id":1,"name":"Acme Robotics"}],["Employer",null,{"id":2,"name":"Nordlicht"}],["Employer",null,{"id":3,"name":"Feitoria"}],["Employer",null,{"id":4,"name":"Southbank Energy"}],["Employer",null,{"id":5,"name":"Atelier Numérique"}],["Employer",null,{"id":6,"name":"Kestrel"}],["Employer",null,{"id":7,"name":"Wiatr Software"}],["Employer",null,{"id":8,"name":"Lumen Health"}],["Employer",null,{"id":9,"name":"Halden Foods"}],["Employer",null,{"id":10,"name":"Harbour & Pine"}],["Employer",null,{"id":11,"name":"Brisling Studio"}],["Interviewer",null,{"id":1,"uid":"example-dana","name":"Dana Reyes","pronouns":"she/her","role":"VP Engineering","employer":1,"emails":[{"address":"dana.reyes@acme-robotics.example","label":"","blocked":""}],"phones":[{"typed":"+1 312 555 0142","e164":"+13125550142","label":"","blocked":""}],"addresses":[{"street":"2145 North Halsted Street\nSuite 400","locality":"","city":"Chicago","region":"IL","postal_code":"60614","country":"US","organisation":"","label":"","blocked":""}],"zone":{"name":"America/Chicago","reason":["zone_from_zip",[["zip","60614"]]]},"week":null,"note":"Asked about the gripper project twice. Her desk phone goes to voicemail after five.","tags":[],"introduced_by":null,"opted_out":false,"unread":[]}],["Interviewer",null,{"id":2,"uid":"example-sam","name":"Sam Whitlock","pronouns":"","role":"Recruiter","employer":1,"emails":[{"address":"sam.whitlock@acme-robotics.example","label":"","blocked":""}],"phones":[{"typed":"+1 312 555 0117","e164":"+13125550117","label":"","blocked":""}],"addresses":[{"street":"2145 North Halsted Street\nSuite 400","locality":"","city":"Chicago","region":"IL","postal_code":"60614","country":"US","organisation":"","label":"","blocked":""}],"zone":{"name":"America/Chicago","reason":["zone_from_zip",[["zip","60614"]]]},"week":null,"note":"","tags":[],"introduced_by":null,"opted_out":false,"unread":[]}],["Interviewer",null,{"id":3,"uid":"example-tom","name":"Tom Becker","pronouns":"he/him","role":"CTO","employer":2,"emails":[{"address":"tom.becker@nordlicht.example","label":"","blocked":""}],"phones":[{"typed":"+49 40 66969 214","e164":"+494066969214","label":"","blocked":""}],"addresses":[{"street":"Spitalerstraße 14","locality":"","city":"Hamburg","region":"","postal_code":"20095","country":"DE","organisation":"","label":"","blocked":""}],"zone":{"name":"Europe/Berlin","reason":["zone_from_country",[["country","DE"]]]},"week":null,"note":"","tags":[],"introduced_by":null,"opted_out":false,"unread":[]}],["Interviewer",null,{"id":4,"uid":"example-ana","name":"Ana Sousa","pronouns":"she/her","role":"Head of Product","employer":3,"emails":[{"address":"ana.sousa@feitoria.example","label":"","blocked":""}],"phones":[{"typed":"+351 21 555 01 42","e164":"+351215550142","label":"","blocked":""}],"addresses":[{"street":"Rua da Prata 108, 3.º Esq.","locality":"","city":"Lisboa","region":"","postal_code":"1100-420","country":"PT","organisation":"","label":"","blocked":""}],"zone":{"name":"Europe/Lisbon","reason":["zone_from_country",[["country","PT"]]]},"week":null,"note":"","tags":[],"introduced_by":null,"opted_out":false,"unread":[]}],["Interviewer",null,{"id":5,"uid":"example-kenji","name":"Kenji Sato","pronouns":"","role":"Engineering Lead","employer":4,"emails":[{"address":"kenji.sato@southbank-energy.example","label":"","blocked":""}],"phones":[{"typed":"+61 2 5550 1734","e164":"+61255501734","label":"","blocked":""}],"addresses":[{"street":"Level 11, 88 Pitt Street","locality":"","city":"Sydney","region":"NSW","postal_code":"2000","country":"AU","organisation":"","label":"","blocked":""}],"zone":{"name":"Australia/Sydney","reason":["zone_from_region",[["region","NSW"]]]},"week":null,"note":"","tags":[],"introduced_by":null,"opted_out":false,"unread":[]}],["Interviewer",null,{"id":6,"uid":"example-claire","name":"Claire Dubois","pronouns":"she/her","role":"DRH","employer":5,"emails":[{"address":"claire.dubois@atelier-numerique.example","label":"","blocked":""}],"phones":[{"typed":"+33 4 65 71 20 14","e164":"+33465712014","label":"","blocked":""}],"addresses":[{"street":"12 rue de la République","locality":"","city":"Lyon","region":"","postal_code":"69002","country":"FR","organisation":"","label":"","blocked":""}],"zone":{"name":"Europe/Paris","reason":["zone_from_country",[["country","FR"]]]},"week":null,"note":"","tags":[],"introduced_by":null,"opted_out":false,"unread":[]}],["Interviewer",null,{"id":7,"uid":"example-priya","name":"Priya Nair","pronouns":"she/her","role":"Engineering Manager","employer":6,"emails":[{"address":"priya.nair@kestrel.example","label":"","blocked":""}],"phones":[{"typed":"+44 20 7946 0128","e164":"+442079460128","label":"","blocked":""}],"addresses":[{"street":"41 Curtain Road","locality":"","city":"London","region":"","postal_code":"EC2A 3PT","country":"GB","organisation":"","label":"","blocked":""}],"zone":{"name":"Europe/London","reason":["zone_from_country",[["country","GB"]]]},"week":null,"note":"","tags":[],"introduced_by":null,"opted_out":false,"unread":[]}],["Interviewer",null,{"id":8,"uid":"example-marta","name":"Marta Kowalska","pronouns":"","role":"Talent Partner","employer":7,"emails":[{"address":"marta.kowalska@wiatr.example","label":"","blocked":""}],"phones":[],"addresses":[{"street":"","locality":"","city":"Kraków","region":"","postal_code":"31-041","country":"PL","organisation":"","label":"","blocked":""}],"zone":{"name":"Europe/Warsaw","reason":["zone_from_country",[["country","PL"]]]},"week":null,"note":"The office has just moved; the street is still to be asked for.","tags":[],"introduced_by":null,"opted_out":false,"unread":[]}],["Interviewer",null,{"id":9,"uid":"example-jon","name":"Jon Okafor","pronouns":"he/him","role":"Head of Data","employer":8,"emails":[{"address":"jon.okafor@lumenhealth.example","label":"","blocked":""}],"phones":[{"typed":"+1 212 555 0163","e164":"+12125550163","label":"","blocked":""}],"addresses":[{"street":"318 West 39th Street\n7th Floor","locality":"","city":"New York","region":"NY","postal_code":"10018","country":"US","organisation":"","label":"","blocked":""}],"zone":{"name":"America/New_York","reason":["zone_from_zip",[["zip","10018"]]]},"week":null,"note":"","tags":[],"introduced_by":null,"opted_out":false,"unread":[]}],["Interviewer",null,{"id":10,"uid":"example-omar","name":"Omar Haddad","pronouns":"he/him","role":"Talent Lead","employer":9,"emails":[{"address":"omar.haddad@halden-foods.example","label":"","blocked":""}],"phones":[{"typed":"+1 416 555 0171","e164":"+14165550171","label":"","blocked":""}],"addresses":[{"street":"120 Front Street East","locality":"","city":"Toronto","region":"ON","postal_code":"M5A 4L9","country":"CA","organisation":"","label":"","blocked":""}],"zone":{"name":"America/Toronto","reason":["zone_from_region",[["region","ON"]]]},"week":null,"note":"","tags":[],"introduced_by":null,"opted_out":false,"unread":[]}],["Interviewer",null,{"id":11,"uid":"example-ruth","name":"Ruth Adeyemi","pronouns":"she/her","role":"Director of Engineering","employer":10,"emails":[{"address":"ruth.adeyemi@harbourandpine.example","label":"","blocked":""}],"phones":[{"typed":"+353 20 910 0142","e164":"+353209100142","label":"","blocked":""}],"addresses":[{"street":"9 Fumbally Lane","locality":"","city":"Dublin 8","region":"","postal_code":"D08 K2V7","country":"IE","organisation":"","label":"","blocked":""}],"zone":{"name":"Europe/Dublin","reason":["zone_from_country",[["country","IE"]]]},"week":null,"note":"","tags":[],"introduced_by":10,"opted_out":false,"unread":[]}],["Interviewer",null,{"id":12,"uid":"example-ingrid","name":"Ingrid Lindqvist","pronouns":"she/her","role":"Studio Director","employer":11,"emails":[{"address":"ingrid.lindqvist@brisling.example","label":"","blocked":""}],"phones":[{"typed":"+46 31 390 06 14","e164":"+46313900614","label":"","blocked":""}],"addresses":[{"street":"Vallgatan 21","locality":"","city":"Göteborg","region":"","postal_code":"411 16","country":"SE","organisation":"","label":"","blocked":""}],"zone":{"name":"Europe/Stockholm","reason":["zone_from_country",[["country","SE"]]]},"week":null,"note":"","tags":[],"introduced_by":null,"opted_out":false,"unread":[]}],["Application",null,{"id":1,"employer":1,"role":"Senior Robotics Engineer","promised_on":null,"decision":"rejected","decided_on":"2026-11-09","told_by":1}],["Application",null,{"id":2,"employer":2,"role":"Platform Lead","promised_on":null,"decision":"rejected","decided_on":"2026-11-12","told_by":3}],["Application",null,{"id":3,"employer":3,"role":"Product Engineer","promised_on":null,"decision":"rejected","decided_on":"2026-11-11","told_by":4}],["Application",null,{"id":4,"employer":4,"role":"Controls Engineer","promised_on":null,"decision":"rejected","decided_on":"2026-11-11","told_by":5}],["Application",null,{"id":5,"employer":5,"role":"Backend Developer","promised_on":null,"decision":"rejected","decided_on":"2026-11-20","told_by":6}],["Application",null,{"id":6,"employer":6,"role":"Engineering Lead","promised_on":"2026-12-01","decision":"pending","decided_on":null,"told_by":null}],["Application",null,{"id":7,"employer":7,"role":"Site Reliability Engineer","promised_on":null,"decision":"pending","decided_on":null,"told_by":null}],["Application",null,{"id":8,"employer":8,"role":"Data Engineer","promised_on":"2026-11-02","decision":"silent","decided_on":"2026-11-23","told_by":null}],["Application",null,{"id":9,"employer":9,"role":"Automation Engineer","promised_on":null,"decision":"rejected","decided_on":"2026-11-13","told_by":10}],["Application",null,{"id":10,"employer":11,"role":"Creative Technologist","promised_on":null,"decision":"rejected","decided_on":"2026-10-08","told_by":12}],["Interview",null,{"id":1,"application":1,"held_on":"2026-11-02","panel":[1,2],"note":"Panel, ninety minutes. The gripper project."}],["Interview",null,{"id":2,"application":2,"held_on":"2026-11-05","panel":[3],"note":""}],["Interview",null,{"id":3,"application":3,"held_on":"2026-11-04","panel":[4],"note":""}],["Interview",null,{"id":4,"application":4,"held_on":"2026-11-04","panel":[5],"note":""}],["Interview",null,{"id":5,"application":5,"held_on":"2026-11-12","panel":[6],"note":"In French, by video."}],["Interview",null,{"id":6,"application":6,"held_on":"2026-11-23","panel":[7],"note":"Good talk about on-call work."}],["Interview",null,{"id":7,"application":7,"held_on":"2026-11-23","panel":[8],"note":""}],["Interview",null,{"id":8,"application":8,"held_on":"2026-10-21","panel":[9],"note":""}],["Interview",null,{"id":9,"application":9,"held_on":"2026-11-05","panel":[10],"note":""}],["Interview",null,{"id":10,"application":10,"held_on":"2026-10-01","panel":[12],"note":""}],["Plan",null,{"id":1,"interviewer":1,"application":1,"sequence":"standard","started_on":"2026-11-02","state":"active","ending":null,"closes_on":"2026-12-03"}],["Plan",null,{"id":2,"interviewer":2,"application":1,"sequence":"gentle","started_on":"2026-11-02","state":"active","ending":null,"closes_on":"2026-11-30"}],["Plan",null,{"id":3,"interviewer":3,"application":2,"sequence":"standard","started_on":"2026-11-05","state":"active","ending":null,"closes_on":"2026-12-03"}],["Plan",null,{"id":4,"interviewer":4,"application":3,"sequence":"standard","started_on":"2026-11-04","state":"active","ending":null,"closes_on":"2026-12-03"}],["Plan",null,{"id":5,"interviewer":5,"application":4,"sequence":"standard","started_on":"2026-11-04","state":"active","ending":null,"closes_on":"2026-12-04"}],["Plan",null,{"id":6,"interviewer":6,"application":5,"sequence":"standard","started_on":"2026-11-12","state":"active","ending":null,"closes_on":"2026-12-11"}],["Plan",null,{"id":7,"interviewer":7,"application":6,"sequence":"standard","started_on":"2026-11-23","state":"active","ending":null,"closes_on":null}],["Plan",null,{"id":8,"interviewer":8,"application":7,"sequence":"standard","started_on":"2026-11-23","state":"active","ending":null,"closes_on":null}],["Plan",null,{"id":9,"interviewer":9,"application":8,"sequence":"silence","started_on":"2026-10-21","state":"active","ending":null,"closes_on":"2026-12-14"}],["Plan",null,{"id":10,"interviewer":10,"application":9,"sequence":"standard","started_on":"2026-11-05","state":"finished","ending":"replied","closes_on":"2026-12-04"}],["Plan",null,{"id":11,"interviewer":11,"application":null,"sequence":"referral","started_on":"2026-11-24","state":"active","ending":null,"closes_on":"2026-12-15"}],["Plan",null,{"id":12,"interviewer":12,"application":10,"sequence":"standard","started_on":"2026-10-01","state":"finished","ending":"no_reply","closes_on":"2026-11-04"}],["Step",null,{"id":1,"uid":"692369d0c579498a954c64e07fbd9ea7","plan":1,"position":1,"channel":"email","recipient":1,"purpose":"thanks","kind":"courtesy","anchor":"interview","offset":1,"days":"calendar","window":null,"optional":false,"due_on":"2026-11-03","state":"done","reason":null}],["Step",null,{"id":2,"uid":"4293cfe10f324c3eb525b51d0b98f8ad","plan":1,"position":2,"channel":"letter","recipient":1,"purpose":"card","kind":"courtesy","anchor":"interview","offset":1,"days":"business","window":null,"optional":false,"due_on":"2026-11-03","state":"done","reason":null}],["Step",null,{"id":3,"uid":"d517dde4240842f3b30eda1426ed2f41","plan":1,"position":3,"channel":"email","recipient":1,"purpose":"advice_question","kind":"ask","anchor":"decision","offset":1,"days":"business","window":null,"optional":false,"due_on":"2026-11-10","state":"done","reason":null}],["Step",null,{"id":4,"uid":"39697149e5834a31997b6ecf65f89266","plan":1,"position":4,"channel":"letter","recipient":1,"purpose":"letter_thanks","kind":"courtesy","anchor":"decision","offset":2,"days":"business","window":null,"optional":false,"due_on":"2026-11-11","state":"done","reason":null}],["Step",null,{"id":5,"uid":"cd5474cf049a484fbb4c8a1c4519cfec","plan":1,"position":5,"channel":"phone","recipient":1,"purpose":"advice_call","kind":"ask","anchor":"decision","offset":8,"days":"business","window":"early","optional":true,"due_on":"2026-11-24","state":"planned","reason":["missed",[["at","2026-11-19T23:10:00+01:00"],["disposition","voicemail"],["window","late"]]]}],["Step",null,{"id":6,"uid":"b7cc03a3276741bea71c487097eacfea","plan":1,"position":6,"channel":"email","recipient":1,"purpose":"last_ask","kind":"ask","anchor":"decision","offset":10,"days":"business","window":null,"optional":false,"due_on":"2026-11-26","state":"planned","reason":["moved_to_keep_gaps",[["from","2026-11-23"]]]}],["Step",null,{"id":7,"uid":"01b87c9b6a864b5a881285d4014e8af0","plan":2,"position":1,"channel":"email","recipient":2,"purpose":"thanks","kind":"courtesy","anchor":"interview","offset":1,"days":"calendar","window":null,"optional":false,"due_on":"2026-11-03","state":"done","reason":null}],["Step",null,{"id":8,"uid":"8d310a25babf4c898f49c471488b1313","plan":2,"position":2,"channel":"email","recipient":2,"purpose":"advice_question","kind":"ask","anchor":"decision","offset":1,"days":"business","window":null,"optional":false,"due_on":"2026-11-10","state":"planned","reason":null}],["Step",null,{"id":9,"uid":"28f8926570f14c4e98e9abd21113a692","plan":2,"position":3,"channel":"email","recipient":2,"purpose":"last_ask","kind":"ask","anchor":"decision","offset":10,"days":"business","window":null,"optional":false,"due_on":"2026-11-23","state":"planned","reason":null}],["Step",null,{"id":10,"uid":"debb69644f764899a854ef3452aba955","plan":3,"position":1,"channel":"email","recipient":3,"purpose":"thanks","kind":"courtesy","anchor":"interview","offset":1,"days":"calendar","window":null,"optional":false,"due_on":"2026-11-06","state":"done","reason":null}],["Step",null,{"id":11,"uid":"23e200b512f34d789811c893c39297b1","plan":3,"position":2,"channel":"letter","recipient":3,"purpose":"card","kind":"courtesy","anchor":"interview","offset":1,"days":"business","window":null,"optional":false,"due_on":"2026-11-06","state":"done","reason":null}],["Step",null,{"id":12,"uid":"5326c9448e214d0080f91e065a5a1a9c","plan":3,"position":3,"channel":"email","recipient":3,"purpose":"advice_question","kind":"ask","anchor":"decision","offset":1,"days":"business","window":null,"optional":false,"due_on":"2026-11-13","state":"done","reason":null}],["Step",null,{"id":13,"uid":"dadc4e4fe97b45e1a9d9e4b570b2c652","plan":3,"position":4,"channel":"letter","recipient":3,"purpose":"letter_thanks","kind":"courtesy","anchor":"decision","offset":2,"days":"business","window":null,"optional":false,"due_on":"2026-11-16","state":"done","reason":null}],["Step",null,{"id":14,"uid":"d4e97329ab414f47835ee18343b04450","plan":3,"position":5,"channel":"phone","recipient":3,"purpose":"advice_call","kind":"ask","anchor":"decision","offset":8,"days":"business","window":"late","optional":true,"due_on":"2026-11-24","state":"planned","reason":null}],["Step",null,{"id":15,"uid":"2df067cb881548b3b9e6db2891783973","plan":3,"position":6,"channel":"email","recipient":3,"purpose":"last_ask","kind":"ask","anchor":"decision","offset":10,"days":"business","window":null,"optional":false,"due_on":"2026-11-26","state":"planned","reason":null}],["Step",null,{"id":16,"uid":"59d630f179474c13aa8da0629ece0cf9","plan":4,"position":1,"channel":"email","recipient":4,"purpose":"thanks","kind":"courtesy","anchor":"interview","offset":1,"days":"calendar","window":null,"optional":false,"due_on":"2026-11-05","state":"done","reason":null}],["Step",null,{"id":17,"uid":"42b8be6b2b39421199a0a7a6ece58e24","plan":4,"position":2,"channel":"letter","recipient":4,"purpose":"card","kind":"courtesy","anchor":"interview","offset":1,"days":"business","window":null,"optional":false,"due_on":"2026-11-05","state":"done","reason":null}],["Step",null,{"id":18,"uid":"6c74e7c0cb284b32858f175793a27f9d","plan":4,"position":3,"channel":"email","recipient":4,"purpose":"advice_question","kind":"ask","anchor":"decision","offset":1,"days":"business","window":null,"optional":false,"due_on":"2026-11-12","state":"done","reason":null}],["Step",null,{"id":19,"uid":"6894af6b67f64623bf42ddfc843cc67f","plan":4,"position":4,"channel":"letter","recipient":4,"purpose":"letter_thanks","kind":"courtesy","anchor":"decision","offset":2,"days":"business","window":null,"optional":false,"due_on":"2026-11-13","state":"done","reason":null}],["Step",null,{"id":20,"uid":"436b4de98342491f87c556e80a1f3659","plan":4,"position":5,"channel":"phone","recipient":4,"purpose":"advice_call","kind":"ask","anchor":"decision","offset":8,"days":"business","window":"late","optional":true,"due_on":"2026-11-24","state":"planned","reason":["missed",[["at","2026-11-23T17:40:00+01:00"],["disposition","call_back_later"],["window","late"]]]}],["Step",null,{"id":21,"uid":"cb0f45d77e6a4f07878e3e4eb98391a5","plan":4,"position":6,"channel":"email","recipient":4,"purpose":"last_ask","kind":"ask","anchor":"decision","offset":10,"days":"business","window":null,"optional":false,"due_on":"2026-11-26","state":"planned","reason":["moved_to_keep_gaps",[["from","2026-11-25"]]]}],["Step",null,{"id":22,"uid":"1beffa707e9b4f43ae299adc764624a7","plan":5,"position":1,"channel":"email","recipient":5,"purpose":"thanks","kind":"courtesy","anchor":"interview","offset":1,"days":"calendar","window":null,"optional":false,"due_on":"2026-11-05","state":"done","reason":null}],["Step",null,{"id":23,"uid":"f004862861ef4bf3a3804860512b7aa9","plan":5,"position":2,"channel":"letter","recipient":5,"purpose":"card","kind":"courtesy","anchor":"interview","offset":1,"days":"business","window":null,"optional":false,"due_on":"2026-11-05","state":"done","reason":null}],["Step",null,{"id":24,"uid":"1514abf20bb94f06a0ba5a549d20600e","plan":5,"position":3,"channel":"email","recipient":5,"purpose":"advice_question","kind":"ask","anchor":"decision","offset":1,"days":"business","window":null,"optional":false,"due_on":"2026-11-12","state":"done","reason":null}],["Step",null,{"id":25,"uid":"b1bdbbd271924c93b22b0712937c326f","plan":5,"position":4,"channel":"letter","recipient":5,"purpose":"letter_thanks","kind":"courtesy","anchor":"decision","offset":2,"days":"business","window":null,"optional":false,"due_on":"2026-11-13","state":"done","reason":null}],["Step",null,{"id":26,"uid":"81fc4590d7d04560a2195caf04ad9ebe","plan":5,"position":5,"channel":"phone","recipient":5,"purpose":"advice_call","kind":"ask","anchor":"decision","offset":8,"days":"business","window":"early","optional":true,"due_on":"2026-11-25","state":"planned","reason":["missed",[["at","2026-11-23T07:10:00+01:00"],["disposition","no_answer"],["window","late"]]]}],["Step",null,{"id":27,"uid":"4d318d907d2242b4b98d30f8ecc34b96","plan":5,"position":6,"channel":"email","recipient":5,"purpose":"last_ask","kind":"ask","anchor":"decision","offset":10,"days":"business","window":null,"optional":false,"due_on":"2026-11-27","state":"planned","reason":["moved_to_keep_gaps",[["from","2026-11-25"]]]}],["Step",null,{"id":28,"uid":"053d4722882d44499273456f842b79b1","plan":6,"position":1,"channel":"email","recipient":6,"purpose":"thanks","kind":"courtesy","anchor":"interview","offset":1,"days":"calendar","window":null,"optional":false,"due_on":"2026-11-13","state":"done","reason":null}],["Step",null,{"id":29,"uid":"82d040a64baf406fbfcaf5cbd9986c27","plan":6,"position":2,"channel":"letter","recipient":6,"purpose":"card","kind":"courtesy","anchor":"interview","offset":1,"days":"business","window":null,"optional":false,"due_on":"2026-11-13","state":"done","reason":null}],["Step",null,{"id":30,"uid":"33470cbc52df40a98a4d6636bee8f84f","plan":6,"position":3,"channel":"email","recipient":6,"purpose":"advice_question","kind":"ask","anchor":"decision","offset":1,"days":"business","window":null,"optional":false,"due_on":"2026-11-23","state":"done","reason":null}],["Step",null,{"id":31,"uid":"c06488da95704c03ba62703d0da4918f","plan":6,"position":4,"channel":"letter","recipient":6,"purpose":"letter_thanks","kind":"courtesy","anchor":"decision","offset":2,"days":"business","window":null,"optional":false,"due_on":"2026-11-24","state":"planned","reason":null}],["Step",null,{"id":32,"uid":"135ff3e46e484413bfe40aa285cc433a","plan":6,"position":5,"channel":"phone","recipient":6,"purpose":"advice_call","kind":"ask","anchor":"decision","offset":8,"days":"business","window":"late","optional":true,"due_on":"2026-12-02","state":"planned","reason":null}],["Step",null,{"id":33,"uid":"cc6ddbd8a65546febf148f495617e11b","plan":6,"position":6,"channel":"email","recipient":6,"purpose":"last_ask","kind":"ask","anchor":"decision","offset":10,"days":"business","window":null,"optional":false,"due_on":"2026-12-04","state":"planned","reason":null}],["Step",null,{"id":34,"uid":"cdcc46368be042478dc4b4d858f8ce98","plan":7,"position":1,"channel":"email","recipient":7,"purpose":"thanks","kind":"courtesy","anchor":"interview","offset":1,"days":"calendar","window":null,"optional":false,"due_on":"2026-11-24","state":"done","reason":null}],["Step",null,{"id":35,"uid":"bd34209100ea4ee4bd43622291ba0df0","plan":7,"position":2,"channel":"letter","recipient":7,"purpose":"card","kind":"courtesy","anchor":"interview","offset":1,"days":"business","window":null,"optional":false,"due_on":"2026-11-24","state":"planned","reason":null}],["Step",null,{"id":36,"uid":"0fc32ec850224da69814539300a27b19","plan":7,"position":3,"channel":"email","recipient":7,"purpose":"advice_question","kind":"ask","anchor":"decision","offset":1,"days":"business","window":null,"optional":false,"due_on":null,"state":"planned","reason":null}],["Step",null,{"id":37,"uid":"d98459643df94c4b98ffa0b11d16ab89","plan":7,"position":4,"channel":"letter","recipient":7,"purpose":"letter_thanks","kind":"courtesy","anchor":"decision","offset":2,"days":"business","window":null,"optional":false,"due_on":null,"state":"planned","reason":null}],["Step",null,{"id":38,"uid":"389ba9f52c534821b3dd146bf375ddb3","plan":7,"position":5,"channel":"phone","recipient":7,"purpose":"advice_call","kind":"ask","anchor":"decision","offset":8,"days":"business","window":"late","optional":true,"due_on":null,"state":"planned","reason":null}],["Step",null,{"id":39,"uid":"89edd5a8e4904a5a8a248f1f2ca214f8","plan":7,"position":6,"channel":"email","recipient":7,"purpose":"last_ask","kind":"ask","anchor":"decision","offset":10,"days":"business","window":null,"optional":false,"due_on":null,"state":"planned","reason":null}],["Step",null,{"id":40,"uid":"db65ce8677de4469a4bb34dbf96bb926","plan":8,"position":1,"channel":"email","recipient":8,"purpose":"thanks","kind":"courtesy","anchor":"interview","offset":1,"days":"calendar","window":null,"optional":false,"due_on":"2026-11-24","state":"done","reason":null}],["Step",null,{"id":41,"uid":"a1d7d785a270401ab4a4c6ccdd50be30","plan":8,"position":2,"channel":"letter","recipient":8,"purpose":"card","kind":"courtesy","anchor":"interview","offset":1,"days":"business","window":null,"optional":false,"due_on":"2026-11-24","state":"planned","reason":null}],["Step",null,{"id":42,"uid":"c677d5141d7243ecb1fce6c98690ed2b","plan":8,"position":3,"channel":"email","recipient":8,"purpose":"advice_question","kind":"ask","anchor":"decision","offset":1,"days":"business","window":null,"optional":false,"due_on":null,"state":"planned","reason":null}],["Step",null,{"id":43,"uid":"fdcb7ff2b5ad43569e5a33d3f4633d1d","plan":8,"position":4,"channel":"letter","recipient":8,"purpose":"letter_thanks","kind":"courtesy","anchor":"decision","offset":2,"days":"business","window":null,"optional":false,"due_on":null,"state":"planned","reason":null}],["Step",null,{"id":44,"uid":"52ad60adf2c24700aaaf573361eef493","plan":8,"position":5,"channel":"phone","recipient":8,"purpose":"advice_call","kind":"ask","anchor":"decision","offset":8,"days":"business","window":"late","optional":true,"due_on":null,"state":"planned","reason":null}],["Step",null,{"id":45,"uid":"fc4dfe06c99b473881b1b5f4334ef69f","plan":8,"position":6,"channel":"email","recipient":8,"purpose":"last_ask","kind":"ask","anchor":"decision","offset":10,"days":"business","window":null,"optional":false,"due_on":null,"state":"planned","reason":null}],["Step",null,{"id":46,"uid":"807db06e23114b649a8e5e78e68e7978","plan":9,"position":1,"channel":"email","recipient":9,"purpose":"status","kind":"ask","anchor":"promised","offset":1,"days":"business","window":null,"optional":false,"due_on":"2026-11-03","state":"done","reason":null}],["Step",null,{"id":47,"uid":"5b923f3672354d259100922cbfba369f","plan":9,"position":2,"channel":"email","recipient":9,"purpose":"advice_question","kind":"ask","anchor":"decision","offset":1,"days":"business","window":null,"optional":false,"due_on":"2026-11-24","state":"planned","reason":null}],["Step",null,{"id":48,"uid":"fac2504e892341e589b3fa892a8c63fe","plan":10,"position":1,"channel":"email","recipient":10,"purpose":"thanks","kind":"courtesy","anchor":"interview","offset":1,"days":"calendar","window":null,"optional":false,"due_on":"2026-11-06","state":"done","reason":null}],["Step",null,{"id":49,"uid":"7d56258034334025addd5389832363b9","plan":10,"position":2,"channel":"letter","recipient":10,"purpose":"card","kind":"courtesy","anchor":"interview","offset":1,"days":"business","window":null,"optional":false,"due_on":"2026-11-06","state":"done","reason":null}],["Step",null,{"id":50,"uid":"2c9f62b974eb4da68379870e94bb3f3e","plan":10,"position":3,"channel":"email","recipient":10,"purpose":"advice_question","kind":"ask","anchor":"decision","offset":1,"days":"business","window":null,"optional":false,"due_on":"2026-11-16","state":"done","reason":null}],["Step",null,{"id":51,"uid":"fd97eb44adbe4d38b3c3297247f1b77b","plan":10,"position":4,"channel":"letter","recipient":10,"purpose":"letter_thanks","kind":"courtesy","anchor":"decision","offset":2,"days":"business","window":null,"optional":false,"due_on":"2026-11-17","state":"done","reason":null}],["Step",null,{"id":52,"uid":"d87d13b676834b41a8a8978009a17ba6","plan":10,"position":5,"channel":"phone","recipient":10,"purpose":"advice_call","kind":"ask","anchor":"decision","offset":8,"days":"business","window":"late","optional":true,"due_on":"2026-11-25","state":"cancelled","reason":["stopped_replied",[]]}],["Step",null,{"id":53,"uid":"79d4f1bd3f414a8fb97ba61e67448504","plan":10,"position":6,"channel":"email","recipient":10,"purpose":"last_ask","kind":"ask","anchor":"decision","offset":10,"days":"business","window":null,"optional":false,"due_on":"2026-11-27","state":"cancelled","reason":["stopped_replied",[]]}],["Step",null,{"id":54,"uid":"aa62ef04bad74b329f677bb8c2170954","plan":11,"position":1,"channel":"email","recipient":11,"purpose":"introduction","kind":"ask","anchor":"start","offset":0,"days":"business","window":null,"optional":false,"due_on":"2026-11-24","state":"planned","reason":null}],["Step",null,{"id":55,"uid":"94c7277e791846b4b25bfda2a78e070e","plan":11,"position":2,"channel":"email","recipient":10,"purpose":"thanks_introducer","kind":"courtesy","anchor":"start","offset":1,"days":"business","window":null,"optional":false,"due_on":"2026-11-25","state":"planned","reason":null}],["Step",null,{"id":56,"uid":"3085a2364f5d40eba997351d797dbf7a","plan":11,"position":3,"channel":"phone","recipient":11,"purpose":"introduction_call","kind":"ask","anchor":"start","offset":5,"days":"business","window":"late","optional":true,"due_on":"2026-12-01","state":"planned","reason":null}],["Step",null,{"id":57,"uid":"5b0a7146f538440da7f04c44810a7939","plan":11,"position":4,"channel":"email","recipient":10,"purpose":"report_back","kind":"courtesy","anchor":"start","offset":10,"days":"business","window":null,"optional":false,"due_on":"2026-12-08","state":"planned","reason":null}],["Step",null,{"id":58,"uid":"7129d10647664997a74ba4fd3a7b5c5d","plan":12,"position":1,"channel":"email","recipient":12,"purpose":"thanks","kind":"courtesy","anchor":"interview","offset":1,"days":"calendar","window":null,"optional":false,"due_on":"2026-10-02","state":"done","reason":null}],["Step",null,{"id":59,"uid":"2a64c120e2814c0798b301f95df9f9ef","plan":12,"position":2,"channel":"letter","recipient":12,"purpose":"card","kind":"courtesy","anchor":"interview","offset":1,"days":"business","window":null,"optional":false,"due_on":"2026-10-02","state":"done","reason":null}],["Step",null,{"id":60,"uid":"aae2d3bebb3146949a5d46db7454b3fc","plan":12,"position":3,"channel":"email","recipient":12,"purpose":"advice_question","kind":"ask","anchor":"decision","offset":1,"days":"business","window":null,"optional":false,"due_on":"2026-10-09","state":"done","reason":null}],["Step",null,{"id":61,"uid":"30712d5f584948ae9ea5729ae84a402a","plan":12,"position":4,"channel":"letter","recipient":12,"purpose":"letter_thanks","kind":"courtesy","anchor":"decision","offset":2,"days":"business","window":null,"optional":false,"due_on":"2026-10-12","state":"done","reason":null}],["Step",null,{"id":62,"uid":"34cb7968af8e41b3835d41127c04823a","plan":12,"position":5,"channel":"phone","recipient":12,"purpose":"advice_call","kind":"ask","anchor":"decision","offset":8,"days":"business","window":"late","optional":true,"due_on":"2026-10-26","state":"skipped","reason":["skipped_by_you",[]]}],["Step",null,{"id":63,"uid":"3b55672b35f94550bdbcb56933dfa11a","plan":12,"position":6,"channel":"email","recipient":12,"purpose":"last_ask","kind":"ask","anchor":"decision","offset":10,"days":"business","window":null,"optional":false,"due_on":"2026-10-28","state":"done","reason":["moved_to_keep_gaps",[["from","2026-10-26"]]]}],["Touch",null,{"id":1,"interviewer":1,"channel":"email","direction":"made","at":"2026-11-03T08:10:00+00:00","zone":"Europe/Berlin","step":1,"application":1,"disposition":"sent","outcome":null,"window":null,"note":""}],["Touch",null,{"id":2,"interviewer":2,"channel":"email","direction":"made","at":"2026-11-03T08:25:00+00:00","zone":"Europe/Berlin","step":7,"application":1,"disposition":"sent","outcome":null,"window":null,"note":""}],["Touch",null,{"id":3,"interviewer":1,"channel":"letter","direction":"made","at":"2026-11-03T10:30:00+00:00","zone":"Europe/Berlin","step":2,"application":1,"disposition":"posted","outcome":null,"window":null,"note":""}],["Touch",null,{"id":4,"interviewer":1,"channel":"email","direction":"made","at":"2026-11-10T08:20:00+00:00","zone":"Europe/Berlin","step":3,"application":1,"disposition":"sent","outcome":null,"window":null,"note":""}],["Touch",null,{"id":5,"interviewer":1,"channel":"letter","direction":"made","at":"2026-11-11T10:15:00+00:00","zone":"Europe/Berlin","step":4,"application":1,"disposition":"posted","outcome":null,"window":null,"note":""}],["Touch",null,{"id":6,"interviewer":1,"channel":"phone","direction":"made","at":"2026-11-19T22:10:00+00:00","zone":"Europe/Berlin","step":5,"application":1,"disposition":"voicemail","outcome":null,"window":"late","note":"Said that I would try again in the morning."}],["Touch",null,{"id":7,"interviewer":3,"channel":"email","direction":"made","at":"2026-11-06T08:05:00+00:00","zone":"Europe/Berlin","step":10,"application":2,"disposition":"sent","outcome":null,"window":null,"note":""}],["Touch",null,{"id":8,"interviewer":3,"channel":"letter","direction":"made","at":"2026-11-06T10:40:00+00:00","zone":"Europe/Berlin","step":11,"application":2,"disposition":"posted","outcome":null,"window":null,"note":""}],["Touch",null,{"id":9,"interviewer":3,"channel":"email","direction":"made","at":"2026-11-13T08:40:00+00:00","zone":"Europe/Berlin","step":12,"application":2,"disposition":"sent","outcome":null,"window":null,"note":""}],["Touch",null,{"id":10,"interviewer":3,"channel":"letter","direction":"made","at":"2026-11-16T10:10:00+00:00","zone":"Europe/Berlin","step":13,"application":2,"disposition":"posted","outcome":null,"window":null,"note":""}],["Touch",null,{"id":11,"interviewer":4,"channel":"email","direction":"made","at":"2026-11-05T08:15:00+00:00","zone":"Europe/Berlin","step":16,"application":3,"disposition":"sent","outcome":null,"window":null,"note":""}],["Touch",null,{"id":12,"interviewer":4,"channel":"letter","direction":"made","at":"2026-11-05T10:50:00+00:00","zone":"Europe/Berlin","step":17,"application":3,"disposition":"posted","outcome":null,"window":null,"note":""}],["Touch",null,{"id":13,"interviewer":4,"channel":"email","direction":"made","at":"2026-11-12T08:35:00+00:00","zone":"Europe/Berlin","step":18,"application":3,"disposition":"sent","outcome":null,"window":null,"note":""}],["Touch",null,{"id":14,"interviewer":4,"channel":"letter","direction":"made","at":"2026-11-13T10:20:00+00:00","zone":"Europe/Berlin","step":19,"application":3,"disposition":"posted","outcome":null,"window":null,"note":""}],["Touch",null,{"id":15,"interviewer":4,"channel":"phone","direction":"made","at":"2026-11-23T16:40:00+00:00","zone":"Europe/Berlin","step":20,"application":3,"disposition":"call_back_later","outcome":null,"window":"late","note":"In a meeting. Same hour tomorrow."}],["Touch",null,{"id":16,"interviewer":5,"channel":"email","direction":"made","at":"2026-11-05T07:50:00+00:00","zone":"Europe/Berlin","step":22,"application":4,"disposition":"sent","outcome":null,"window":null,"note":""}],["Touch",null,{"id":17,"interviewer":5,"channel":"letter","direction":"made","at":"2026-11-05T10:35:00+00:00","zone":"Europe/Berlin","step":23,"application":4,"disposition":"posted","outcome":null,"window":null,"note":""}],["Touch",null,{"id":18,"interviewer":5,"channel":"email","direction":"made","at":"2026-11-12T08:30:00+00:00","zone":"Europe/Berlin","step":24,"application":4,"disposition":"sent","outcome":null,"window":null,"note":""}],["Touch",null,{"id":19,"interviewer":5,"channel":"letter","direction":"made","at":"2026-11-13T10:25:00+00:00","zone":"Europe/Berlin","step":25,"application":4,"disposition":"posted","outcome":null,"window":null,"note":""}],["Touch",null,{"id":20,"interviewer":5,"channel":"phone","direction":"made","at":"2026-11-23T06:10:00+00:00","zone":"Europe/Berlin","step":26,"application":4,"disposition":"no_answer","outcome":null,"window":"late","note":""}],["Touch",null,{"id":21,"interviewer":6,"channel":"email","direction":"made","at":"2026-11-13T08:00:00+00:00","zone":"Europe/Berlin","step":28,"application":5,"disposition":"sent","outcome":null,"window":null,"note":""}],["Touch",null,{"id":22,"interviewer":6,"channel":"letter","direction":"made","at":"2026-11-13T10:45:00+00:00","zone":"Europe/Berlin","step":29,"application":5,"disposition":"posted","outcome":null,"window":null,"note":""}],["Touch",null,{"id":23,"interviewer":6,"channel":"email","direction":"made","at":"2026-11-23T08:50:00+00:00","zone":"Europe/Berlin","step":30,"application":5,"disposition":"sent","outcome":null,"window":null,"note":""}],["Touch",null,{"id":24,"interviewer":7,"channel":"email","direction":"made","at":"2026-11-24T07:05:00+00:00","zone":"Europe/Berlin","step":34,"application":6,"disposition":"sent","outcome":null,"window":null,"note":""}],["Touch",null,{"id":25,"interviewer":8,"channel":"email","direction":"made","at":"2026-11-24T07:20:00+00:00","zone":"Europe/Berlin","step":40,"application":7,"disposition":"sent","outcome":null,"window":null,"note":""}],["Touch",null,{"id":26,"interviewer":9,"channel":"email","direction":"made","at":"2026-11-03T09:10:00+00:00","zone":"Europe/Berlin","step":46,"application":8,"disposition":"sent","outcome":null,"window":null,"note":""}],["Touch",null,{"id":27,"interviewer":10,"channel":"email","direction":"made","at":"2026-11-06T08:00:00+00:00","zone":"Europe/Berlin","step":48,"application":9,"disposition":"sent","outcome":null,"window":null,"note":""}],["Touch",null,{"id":28,"interviewer":10,"channel":"letter","direction":"made","at":"2026-11-06T10:55:00+00:00","zone":"Europe/Berlin","step":49,"application":9,"disposition":"posted","outcome":null,"window":null,"note":""}],["Touch",null,{"id":29,"interviewer":10,"channel":"email","direction":"made","at":"2026-11-16T08:45:00+00:00","zone":"Europe/Berlin","step":50,"application":9,"disposition":"sent","outcome":null,"window":null,"note":""}],["Touch",null,{"id":30,"interviewer":10,"channel":"letter","direction":"made","at":"2026-11-17T10:05:00+00:00","zone":"Europe/Berlin","step":51,"application":9,"disposition":"posted","outcome":null,"window":null,"note":""}],["Touch",null,{"id":31,"interviewer":10,"channel":"email","direction":"received","at":"2026-11-24T07:35:00+00:00","zone":"Europe/Berlin","step":null,"application":9,"disposition":null,"outcome":"advice_given","window":null,"note":""}],["Touch",null,{"id":32,"interviewer":12,"channel":"email","direction":"made","at":"2026-10-02T07:20:00+00:00","zone":"Europe/Berlin","step":58,"application":10,"disposition":"sent","outcome":null,"window":null,"note":""}],["Touch",null,{"id":33,"interviewer":12,"channel":"letter","direction":"made","at":"2026-10-02T09:30:00+00:00","zone":"Europe/Berlin","step":59,"application":10,"disposition":"posted","outcome":null,"window":null,"note":""}],["Touch",null,{"id":34,"interviewer":12,"channel":"email","direction":"made","at":"2026-10-09T07:15:00+00:00","zone":"Europe/Berlin","step":60,"application":10,"disposition":"sent","outcome":null,"window":null,"note":""}],["Touch",null,{"id":35,"interviewer":12,"channel":"letter","direction":"made","at":"2026-10-12T09:10:00+00:00","zone":"Europe/Berlin","step":61,"application":10,"disposition":"posted","outcome":null,"window":null,"note":""}],["Touch",null,{"id":36,"interviewer":12,"channel":"phone","direction":"made","at":"2026-10-20T14:10:00+00:00","zone":"Europe/Berlin","step":62,"application":10,"disposition":"no_answer","outcome":null,"window":"late","note":""}],["Touch",null,{"id":37,"interviewer":12,"channel":"phone","direction":"made","at":"2026-10-22T06:40:00+00:00","zone":"Europe/Berlin","step":62,"application":10,"disposition":"voicemail","outcome":null,"window":"early","note":""}],["Touch",null,{"id":38,"interviewer":12,"channel":"email","direction":"made","at":"2026-10-28T08:10:00+00:00","zone":"Europe/Berlin","step":63,"application":10,"disposition":"sent","outcome":null,"window":null,"note":""}],["Feedback",null,{"id":1,"interviewer":10,"words":"Your case was strong. We could not see how you decide: say first what you chose, then why. And do write to Ruth Adeyemi, she is building a team.","touch":31,"application":9,"theme":"","resolve":"","resolved":false}],["Setting",null,{"key":"example","value":"yes"}]]',0);
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
);
INSERT INTO "interviewer" VALUES(1,'example-dana','Dana Reyes','dana reyes','dana reyes','she/her','VP Engineering',1,'America/Chicago','["zone_from_zip",[["zip","60614"]]]','','Asked about the gripper project twice. Her desk phone goes to voicemail after five.',NULL,0,'[]',1,5,'2026-11-24');
INSERT INTO "interviewer" VALUES(2,'example-sam','Sam Whitlock','sam whitlock','sam whitlock','','Recruiter',1,'America/Chicago','["zone_from_zip",[["zip","60614"]]]','','',NULL,0,'[]',2,8,'2026-11-10');
INSERT INTO "interviewer" VALUES(3,'example-tom','Tom Becker','tom becker','tom becker','he/him','CTO',2,'Europe/Berlin','["zone_from_country",[["country","DE"]]]','','',NULL,0,'[]',3,14,'2026-11-24');
INSERT INTO "interviewer" VALUES(4,'example-ana','Ana Sousa','ana sousa','ana sousa','she/her','Head of Product',3,'Europe/Lisbon','["zone_from_country",[["country","PT"]]]','','',NULL,0,'[]',4,20,'2026-11-24');
INSERT INTO "interviewer" VALUES(5,'example-kenji','Kenji Sato','kenji sato','kenji sato','','Engineering Lead',4,'Australia/Sydney','["zone_from_region",[["region","NSW"]]]','','',NULL,0,'[]',5,26,'2026-11-25');
INSERT INTO "interviewer" VALUES(6,'example-claire','Claire Dubois','claire dubois','claire dubois','she/her','DRH',5,'Europe/Paris','["zone_from_country",[["country","FR"]]]','','',NULL,0,'[]',6,31,'2026-11-24');
INSERT INTO "interviewer" VALUES(7,'example-priya','Priya Nair','priya nair','priya nair','she/her','Engineering Manager',6,'Europe/London','["zone_from_country",[["country","GB"]]]','','',NULL,0,'[]',7,35,'2026-11-24');
INSERT INTO "interviewer" VALUES(8,'example-marta','Marta Kowalska','marta kowalska','marta kowalska','','Talent Partner',7,'Europe/Warsaw','["zone_from_country",[["country","PL"]]]','','The office has just moved; the street is still to be asked for.',NULL,0,'[]',8,41,'2026-11-24');
INSERT INTO "interviewer" VALUES(9,'example-jon','Jon Okafor','jon okafor','jon okafor','he/him','Head of Data',8,'America/New_York','["zone_from_zip",[["zip","10018"]]]','','',NULL,0,'[]',9,47,'2026-11-24');
INSERT INTO "interviewer" VALUES(10,'example-omar','Omar Haddad','omar haddad','omar haddad','he/him','Talent Lead',9,'America/Toronto','["zone_from_region",[["region","ON"]]]','','',NULL,0,'[]',10,NULL,NULL);
INSERT INTO "interviewer" VALUES(11,'example-ruth','Ruth Adeyemi','ruth adeyemi','ruth adeyemi','she/her','Director of Engineering',10,'Europe/Dublin','["zone_from_country",[["country","IE"]]]','','',10,0,'[]',11,54,'2026-11-24');
INSERT INTO "interviewer" VALUES(12,'example-ingrid','Ingrid Lindqvist','ingrid lindqvist','ingrid lindqvist','she/her','Studio Director',11,'Europe/Stockholm','["zone_from_country",[["country","SE"]]]','','',NULL,0,'[]',12,NULL,NULL);
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
);
INSERT INTO "plan" VALUES(1,1,1,'standard','2026-11-02','active',NULL,'2026-12-03');
INSERT INTO "plan" VALUES(2,2,1,'gentle','2026-11-02','active',NULL,'2026-11-30');
INSERT INTO "plan" VALUES(3,3,2,'standard','2026-11-05','active',NULL,'2026-12-03');
INSERT INTO "plan" VALUES(4,4,3,'standard','2026-11-04','active',NULL,'2026-12-03');
INSERT INTO "plan" VALUES(5,5,4,'standard','2026-11-04','active',NULL,'2026-12-04');
INSERT INTO "plan" VALUES(6,6,5,'standard','2026-11-12','active',NULL,'2026-12-11');
INSERT INTO "plan" VALUES(7,7,6,'standard','2026-11-23','active',NULL,NULL);
INSERT INTO "plan" VALUES(8,8,7,'standard','2026-11-23','active',NULL,NULL);
INSERT INTO "plan" VALUES(9,9,8,'silence','2026-10-21','active',NULL,'2026-12-14');
INSERT INTO "plan" VALUES(10,10,9,'standard','2026-11-05','finished','replied','2026-12-04');
INSERT INTO "plan" VALUES(11,11,NULL,'referral','2026-11-24','active',NULL,'2026-12-15');
INSERT INTO "plan" VALUES(12,12,10,'standard','2026-10-01','finished','no_reply','2026-11-04');
CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;
INSERT INTO "setting" VALUES('country','DE');
INSERT INTO "setting" VALUES('example','yes');
INSERT INTO "setting" VALUES('name','Ann Lee');
INSERT INTO "setting" VALUES('zone','Europe/Berlin');
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
);
INSERT INTO "step" VALUES(1,'692369d0c579498a954c64e07fbd9ea7',1,1,'email',1,'thanks','courtesy','interview',1,'calendar',NULL,0,'2026-11-03','done',NULL);
INSERT INTO "step" VALUES(2,'4293cfe10f324c3eb525b51d0b98f8ad',1,2,'letter',1,'card','courtesy','interview',1,'business',NULL,0,'2026-11-03','done',NULL);
INSERT INTO "step" VALUES(3,'d517dde4240842f3b30eda1426ed2f41',1,3,'email',1,'advice_question','ask','decision',1,'business',NULL,0,'2026-11-10','done',NULL);
INSERT INTO "step" VALUES(4,'39697149e5834a31997b6ecf65f89266',1,4,'letter',1,'letter_thanks','courtesy','decision',2,'business',NULL,0,'2026-11-11','done',NULL);
INSERT INTO "step" VALUES(5,'cd5474cf049a484fbb4c8a1c4519cfec',1,5,'phone',1,'advice_call','ask','decision',8,'business','early',1,'2026-11-24','planned','["missed",[["at","2026-11-19T23:10:00+01:00"],["disposition","voicemail"],["window","late"]]]');
INSERT INTO "step" VALUES(6,'b7cc03a3276741bea71c487097eacfea',1,6,'email',1,'last_ask','ask','decision',10,'business',NULL,0,'2026-11-26','planned','["moved_to_keep_gaps",[["from","2026-11-23"]]]');
INSERT INTO "step" VALUES(7,'01b87c9b6a864b5a881285d4014e8af0',2,1,'email',2,'thanks','courtesy','interview',1,'calendar',NULL,0,'2026-11-03','done',NULL);
INSERT INTO "step" VALUES(8,'8d310a25babf4c898f49c471488b1313',2,2,'email',2,'advice_question','ask','decision',1,'business',NULL,0,'2026-11-10','planned',NULL);
INSERT INTO "step" VALUES(9,'28f8926570f14c4e98e9abd21113a692',2,3,'email',2,'last_ask','ask','decision',10,'business',NULL,0,'2026-11-23','planned',NULL);
INSERT INTO "step" VALUES(10,'debb69644f764899a854ef3452aba955',3,1,'email',3,'thanks','courtesy','interview',1,'calendar',NULL,0,'2026-11-06','done',NULL);
INSERT INTO "step" VALUES(11,'23e200b512f34d789811c893c39297b1',3,2,'letter',3,'card','courtesy','interview',1,'business',NULL,0,'2026-11-06','done',NULL);
INSERT INTO "step" VALUES(12,'5326c9448e214d0080f91e065a5a1a9c',3,3,'email',3,'advice_question','ask','decision',1,'business',NULL,0,'2026-11-13','done',NULL);
INSERT INTO "step" VALUES(13,'dadc4e4fe97b45e1a9d9e4b570b2c652',3,4,'letter',3,'letter_thanks','courtesy','decision',2,'business',NULL,0,'2026-11-16','done',NULL);
INSERT INTO "step" VALUES(14,'d4e97329ab414f47835ee18343b04450',3,5,'phone',3,'advice_call','ask','decision',8,'business','late',1,'2026-11-24','planned',NULL);
INSERT INTO "step" VALUES(15,'2df067cb881548b3b9e6db2891783973',3,6,'email',3,'last_ask','ask','decision',10,'business',NULL,0,'2026-11-26','planned',NULL);
INSERT INTO "step" VALUES(16,'59d630f179474c13aa8da0629ece0cf9',4,1,'email',4,'thanks','courtesy','interview',1,'calendar',NULL,0,'2026-11-05','done',NULL);
INSERT INTO "step" VALUES(17,'42b8be6b2b39421199a0a7a6ece58e24',4,2,'letter',4,'card','courtesy','interview',1,'business',NULL,0,'2026-11-05','done',NULL);
INSERT INTO "step" VALUES(18,'6c74e7c0cb284b32858f175793a27f9d',4,3,'email',4,'advice_question','ask','decision',1,'business',NULL,0,'2026-11-12','done',NULL);
INSERT INTO "step" VALUES(19,'6894af6b67f64623bf42ddfc843cc67f',4,4,'letter',4,'letter_thanks','courtesy','decision',2,'business',NULL,0,'2026-11-13','done',NULL);
INSERT INTO "step" VALUES(20,'436b4de98342491f87c556e80a1f3659',4,5,'phone',4,'advice_call','ask','decision',8,'business','late',1,'2026-11-24','planned','["missed",[["at","2026-11-23T17:40:00+01:00"],["disposition","call_back_later"],["window","late"]]]');
INSERT INTO "step" VALUES(21,'cb0f45d77e6a4f07878e3e4eb98391a5',4,6,'email',4,'last_ask','ask','decision',10,'business',NULL,0,'2026-11-26','planned','["moved_to_keep_gaps",[["from","2026-11-25"]]]');
INSERT INTO "step" VALUES(22,'1beffa707e9b4f43ae299adc764624a7',5,1,'email',5,'thanks','courtesy','interview',1,'calendar',NULL,0,'2026-11-05','done',NULL);
INSERT INTO "step" VALUES(23,'f004862861ef4bf3a3804860512b7aa9',5,2,'letter',5,'card','courtesy','interview',1,'business',NULL,0,'2026-11-05','done',NULL);
INSERT INTO "step" VALUES(24,'1514abf20bb94f06a0ba5a549d20600e',5,3,'email',5,'advice_question','ask','decision',1,'business',NULL,0,'2026-11-12','done',NULL);
INSERT INTO "step" VALUES(25,'b1bdbbd271924c93b22b0712937c326f',5,4,'letter',5,'letter_thanks','courtesy','decision',2,'business',NULL,0,'2026-11-13','done',NULL);
INSERT INTO "step" VALUES(26,'81fc4590d7d04560a2195caf04ad9ebe',5,5,'phone',5,'advice_call','ask','decision',8,'business','early',1,'2026-11-25','planned','["missed",[["at","2026-11-23T07:10:00+01:00"],["disposition","no_answer"],["window","late"]]]');
INSERT INTO "step" VALUES(27,'4d318d907d2242b4b98d30f8ecc34b96',5,6,'email',5,'last_ask','ask','decision',10,'business',NULL,0,'2026-11-27','planned','["moved_to_keep_gaps",[["from","2026-11-25"]]]');
INSERT INTO "step" VALUES(28,'053d4722882d44499273456f842b79b1',6,1,'email',6,'thanks','courtesy','interview',1,'calendar',NULL,0,'2026-11-13','done',NULL);
INSERT INTO "step" VALUES(29,'82d040a64baf406fbfcaf5cbd9986c27',6,2,'letter',6,'card','courtesy','interview',1,'business',NULL,0,'2026-11-13','done',NULL);
INSERT INTO "step" VALUES(30,'33470cbc52df40a98a4d6636bee8f84f',6,3,'email',6,'advice_question','ask','decision',1,'business',NULL,0,'2026-11-23','done',NULL);
INSERT INTO "step" VALUES(31,'c06488da95704c03ba62703d0da4918f',6,4,'letter',6,'letter_thanks','courtesy','decision',2,'business',NULL,0,'2026-11-24','planned',NULL);
INSERT INTO "step" VALUES(32,'135ff3e46e484413bfe40aa285cc433a',6,5,'phone',6,'advice_call','ask','decision',8,'business','late',1,'2026-12-02','planned',NULL);
INSERT INTO "step" VALUES(33,'cc6ddbd8a65546febf148f495617e11b',6,6,'email',6,'last_ask','ask','decision',10,'business',NULL,0,'2026-12-04','planned',NULL);
INSERT INTO "step" VALUES(34,'cdcc46368be042478dc4b4d858f8ce98',7,1,'email',7,'thanks','courtesy','interview',1,'calendar',NULL,0,'2026-11-24','done',NULL);
INSERT INTO "step" VALUES(35,'bd34209100ea4ee4bd43622291ba0df0',7,2,'letter',7,'card','courtesy','interview',1,'business',NULL,0,'2026-11-24','planned',NULL);
INSERT INTO "step" VALUES(36,'0fc32ec850224da69814539300a27b19',7,3,'email',7,'advice_question','ask','decision',1,'business',NULL,0,NULL,'planned',NULL);
INSERT INTO "step" VALUES(37,'d98459643df94c4b98ffa0b11d16ab89',7,4,'letter',7,'letter_thanks','courtesy','decision',2,'business',NULL,0,NULL,'planned',NULL);
INSERT INTO "step" VALUES(38,'389ba9f52c534821b3dd146bf375ddb3',7,5,'phone',7,'advice_call','ask','decision',8,'business','late',1,NULL,'planned',NULL);
INSERT INTO "step" VALUES(39,'89edd5a8e4904a5a8a248f1f2ca214f8',7,6,'email',7,'last_ask','ask','decision',10,'business',NULL,0,NULL,'planned',NULL);
INSERT INTO "step" VALUES(40,'db65ce8677de4469a4bb34dbf96bb926',8,1,'email',8,'thanks','courtesy','interview',1,'calendar',NULL,0,'2026-11-24','done',NULL);
INSERT INTO "step" VALUES(41,'a1d7d785a270401ab4a4c6ccdd50be30',8,2,'letter',8,'card','courtesy','interview',1,'business',NULL,0,'2026-11-24','planned',NULL);
INSERT INTO "step" VALUES(42,'c677d5141d7243ecb1fce6c98690ed2b',8,3,'email',8,'advice_question','ask','decision',1,'business',NULL,0,NULL,'planned',NULL);
INSERT INTO "step" VALUES(43,'fdcb7ff2b5ad43569e5a33d3f4633d1d',8,4,'letter',8,'letter_thanks','courtesy','decision',2,'business',NULL,0,NULL,'planned',NULL);
INSERT INTO "step" VALUES(44,'52ad60adf2c24700aaaf573361eef493',8,5,'phone',8,'advice_call','ask','decision',8,'business','late',1,NULL,'planned',NULL);
INSERT INTO "step" VALUES(45,'fc4dfe06c99b473881b1b5f4334ef69f',8,6,'email',8,'last_ask','ask','decision',10,'business',NULL,0,NULL,'planned',NULL);
INSERT INTO "step" VALUES(46,'807db06e23114b649a8e5e78e68e7978',9,1,'email',9,'status','ask','promised',1,'business',NULL,0,'2026-11-03','done',NULL);
INSERT INTO "step" VALUES(47,'5b923f3672354d259100922cbfba369f',9,2,'email',9,'advice_question','ask','decision',1,'business',NULL,0,'2026-11-24','planned',NULL);
INSERT INTO "step" VALUES(48,'fac2504e892341e589b3fa892a8c63fe',10,1,'email',10,'thanks','courtesy','interview',1,'calendar',NULL,0,'2026-11-06','done',NULL);
INSERT INTO "step" VALUES(49,'7d56258034334025addd5389832363b9',10,2,'letter',10,'card','courtesy','interview',1,'business',NULL,0,'2026-11-06','done',NULL);
INSERT INTO "step" VALUES(50,'2c9f62b974eb4da68379870e94bb3f3e',10,3,'email',10,'advice_question','ask','decision',1,'business',NULL,0,'2026-11-16','done',NULL);
INSERT INTO "step" VALUES(51,'fd97eb44adbe4d38b3c3297247f1b77b',10,4,'letter',10,'letter_thanks','courtesy','decision',2,'business',NULL,0,'2026-11-17','done',NULL);
INSERT INTO "step" VALUES(52,'d87d13b676834b41a8a8978009a17ba6',10,5,'phone',10,'advice_call','ask','decision',8,'business','late',1,'2026-11-25','cancelled','["stopped_replied",[]]');
INSERT INTO "step" VALUES(53,'79d4f1bd3f414a8fb97ba61e67448504',10,6,'email',10,'last_ask','ask','decision',10,'business',NULL,0,'2026-11-27','cancelled','["stopped_replied",[]]');
INSERT INTO "step" VALUES(54,'aa62ef04bad74b329f677bb8c2170954',11,1,'email',11,'introduction','ask','start',0,'business',NULL,0,'2026-11-24','planned',NULL);
INSERT INTO "step" VALUES(55,'94c7277e791846b4b25bfda2a78e070e',11,2,'email',10,'thanks_introducer','courtesy','start',1,'business',NULL,0,'2026-11-25','planned',NULL);
INSERT INTO "step" VALUES(56,'3085a2364f5d40eba997351d797dbf7a',11,3,'phone',11,'introduction_call','ask','start',5,'business','late',1,'2026-12-01','planned',NULL);
INSERT INTO "step" VALUES(57,'5b0a7146f538440da7f04c44810a7939',11,4,'email',10,'report_back','courtesy','start',10,'business',NULL,0,'2026-12-08','planned',NULL);
INSERT INTO "step" VALUES(58,'7129d10647664997a74ba4fd3a7b5c5d',12,1,'email',12,'thanks','courtesy','interview',1,'calendar',NULL,0,'2026-10-02','done',NULL);
INSERT INTO "step" VALUES(59,'2a64c120e2814c0798b301f95df9f9ef',12,2,'letter',12,'card','courtesy','interview',1,'business',NULL,0,'2026-10-02','done',NULL);
INSERT INTO "step" VALUES(60,'aae2d3bebb3146949a5d46db7454b3fc',12,3,'email',12,'advice_question','ask','decision',1,'business',NULL,0,'2026-10-09','done',NULL);
INSERT INTO "step" VALUES(61,'30712d5f584948ae9ea5729ae84a402a',12,4,'letter',12,'letter_thanks','courtesy','decision',2,'business',NULL,0,'2026-10-12','done',NULL);
INSERT INTO "step" VALUES(62,'34cb7968af8e41b3835d41127c04823a',12,5,'phone',12,'advice_call','ask','decision',8,'business','late',1,'2026-10-26','skipped','["skipped_by_you",[]]');
INSERT INTO "step" VALUES(63,'3b55672b35f94550bdbcb56933dfa11a',12,6,'email',12,'last_ask','ask','decision',10,'business',NULL,0,'2026-10-28','done','["moved_to_keep_gaps",[["from","2026-10-26"]]]');
CREATE TABLE tag (
    interviewer INTEGER NOT NULL REFERENCES interviewer (id),
    position INTEGER NOT NULL,
    tag TEXT NOT NULL,
    PRIMARY KEY (interviewer, position)
) WITHOUT ROWID;
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
);
INSERT INTO "touch" VALUES(1,1,1,1,'email','made','2026-11-03T08:10:00+00:00','Europe/Berlin','sent',NULL,NULL,'');
INSERT INTO "touch" VALUES(2,2,7,1,'email','made','2026-11-03T08:25:00+00:00','Europe/Berlin','sent',NULL,NULL,'');
INSERT INTO "touch" VALUES(3,1,2,1,'letter','made','2026-11-03T10:30:00+00:00','Europe/Berlin','posted',NULL,NULL,'');
INSERT INTO "touch" VALUES(4,1,3,1,'email','made','2026-11-10T08:20:00+00:00','Europe/Berlin','sent',NULL,NULL,'');
INSERT INTO "touch" VALUES(5,1,4,1,'letter','made','2026-11-11T10:15:00+00:00','Europe/Berlin','posted',NULL,NULL,'');
INSERT INTO "touch" VALUES(6,1,5,1,'phone','made','2026-11-19T22:10:00+00:00','Europe/Berlin','voicemail',NULL,'late','Said that I would try again in the morning.');
INSERT INTO "touch" VALUES(7,3,10,2,'email','made','2026-11-06T08:05:00+00:00','Europe/Berlin','sent',NULL,NULL,'');
INSERT INTO "touch" VALUES(8,3,11,2,'letter','made','2026-11-06T10:40:00+00:00','Europe/Berlin','posted',NULL,NULL,'');
INSERT INTO "touch" VALUES(9,3,12,2,'email','made','2026-11-13T08:40:00+00:00','Europe/Berlin','sent',NULL,NULL,'');
INSERT INTO "touch" VALUES(10,3,13,2,'letter','made','2026-11-16T10:10:00+00:00','Europe/Berlin','posted',NULL,NULL,'');
INSERT INTO "touch" VALUES(11,4,16,3,'email','made','2026-11-05T08:15:00+00:00','Europe/Berlin','sent',NULL,NULL,'');
INSERT INTO "touch" VALUES(12,4,17,3,'letter','made','2026-11-05T10:50:00+00:00','Europe/Berlin','posted',NULL,NULL,'');
INSERT INTO "touch" VALUES(13,4,18,3,'email','made','2026-11-12T08:35:00+00:00','Europe/Berlin','sent',NULL,NULL,'');
INSERT INTO "touch" VALUES(14,4,19,3,'letter','made','2026-11-13T10:20:00+00:00','Europe/Berlin','posted',NULL,NULL,'');
INSERT INTO "touch" VALUES(15,4,20,3,'phone','made','2026-11-23T16:40:00+00:00','Europe/Berlin','call_back_later',NULL,'late','In a meeting. Same hour tomorrow.');
INSERT INTO "touch" VALUES(16,5,22,4,'email','made','2026-11-05T07:50:00+00:00','Europe/Berlin','sent',NULL,NULL,'');
INSERT INTO "touch" VALUES(17,5,23,4,'letter','made','2026-11-05T10:35:00+00:00','Europe/Berlin','posted',NULL,NULL,'');
INSERT INTO "touch" VALUES(18,5,24,4,'email','made','2026-11-12T08:30:00+00:00','Europe/Berlin','sent',NULL,NULL,'');
INSERT INTO "touch" VALUES(19,5,25,4,'letter','made','2026-11-13T10:25:00+00:00','Europe/Berlin','posted',NULL,NULL,'');
INSERT INTO "touch" VALUES(20,5,26,4,'phone','made','2026-11-23T06:10:00+00:00','Europe/Berlin','no_answer',NULL,'late','');
INSERT INTO "touch" VALUES(21,6,28,5,'email','made','2026-11-13T08:00:00+00:00','Europe/Berlin','sent',NULL,NULL,'');
INSERT INTO "touch" VALUES(22,6,29,5,'letter','made','2026-11-13T10:45:00+00:00','Europe/Berlin','posted',NULL,NULL,'');
INSERT INTO "touch" VALUES(23,6,30,5,'email','made','2026-11-23T08:50:00+00:00','Europe/Berlin','sent',NULL,NULL,'');
INSERT INTO "touch" VALUES(24,7,34,6,'email','made','2026-11-24T07:05:00+00:00','Europe/Berlin','sent',NULL,NULL,'');
INSERT INTO "touch" VALUES(25,8,40,7,'email','made','2026-11-24T07:20:00+00:00','Europe/Berlin','sent',NULL,NULL,'');
INSERT INTO "touch" VALUES(26,9,46,8,'email','made','2026-11-03T09:10:00+00:00','Europe/Berlin','sent',NULL,NULL,'');
INSERT INTO "touch" VALUES(27,10,48,9,'email','made','2026-11-06T08:00:00+00:00','Europe/Berlin','sent',NULL,NULL,'');
INSERT INTO "touch" VALUES(28,10,49,9,'letter','made','2026-11-06T10:55:00+00:00','Europe/Berlin','posted',NULL,NULL,'');
INSERT INTO "touch" VALUES(29,10,50,9,'email','made','2026-11-16T08:45:00+00:00','Europe/Berlin','sent',NULL,NULL,'');
INSERT INTO "touch" VALUES(30,10,51,9,'letter','made','2026-11-17T10:05:00+00:00','Europe/Berlin','posted',NULL,NULL,'');
INSERT INTO "touch" VALUES(31,10,NULL,9,'email','received','2026-11-24T07:35:00+00:00','Europe/Berlin',NULL,'advice_given',NULL,'');
INSERT INTO "touch" VALUES(32,12,58,10,'email','made','2026-10-02T07:20:00+00:00','Europe/Berlin','sent',NULL,NULL,'');
INSERT INTO "touch" VALUES(33,12,59,10,'letter','made','2026-10-02T09:30:00+00:00','Europe/Berlin','posted',NULL,NULL,'');
INSERT INTO "touch" VALUES(34,12,60,10,'email','made','2026-10-09T07:15:00+00:00','Europe/Berlin','sent',NULL,NULL,'');
INSERT INTO "touch" VALUES(35,12,61,10,'letter','made','2026-10-12T09:10:00+00:00','Europe/Berlin','posted',NULL,NULL,'');
INSERT INTO "touch" VALUES(36,12,62,10,'phone','made','2026-10-20T14:10:00+00:00','Europe/Berlin','no_answer',NULL,'late','');
INSERT INTO "touch" VALUES(37,12,62,10,'phone','made','2026-10-22T06:40:00+00:00','Europe/Berlin','voicemail',NULL,'early','');
INSERT INTO "touch" VALUES(38,12,63,10,'email','made','2026-10-28T08:10:00+00:00','Europe/Berlin','sent',NULL,NULL,'');
CREATE INDEX employer_by_name ON employer (name_key);
CREATE INDEX interviewer_by_name ON interviewer (name_key);
CREATE INDEX interviewer_in_order ON interviewer (sort_key);
CREATE INDEX interviewer_by_employer ON interviewer (employer);
CREATE INDEX interviewer_by_next_due ON interviewer (next_due);
CREATE INDEX interviewer_by_introducer ON interviewer (introduced_by) WHERE introduced_by IS NOT NULL;
CREATE INDEX interviewer_by_plan ON interviewer (plan) WHERE plan IS NOT NULL;
CREATE INDEX email_by_key ON email (email_key);
CREATE INDEX phone_by_e164 ON phone (e164) WHERE e164 <> '';
CREATE INDEX tag_by_name ON tag (tag);
CREATE INDEX application_by_employer ON application (employer);
CREATE INDEX application_by_teller ON application (told_by) WHERE told_by IS NOT NULL;
CREATE INDEX interview_by_application ON interview (application, held_on);
CREATE INDEX panel_by_interviewer ON panel (interviewer);
CREATE INDEX plan_by_interviewer ON plan (interviewer);
CREATE INDEX plan_by_application ON plan (application) WHERE application IS NOT NULL;
CREATE INDEX plan_by_state ON plan (state);
CREATE INDEX step_by_plan ON step (plan, position);
CREATE INDEX step_by_recipient ON step (recipient);
CREATE INDEX step_due ON step (due_on) WHERE state = 'planned';
CREATE INDEX touch_by_interviewer ON touch (interviewer, at);
CREATE INDEX touch_by_instant ON touch (at);
CREATE INDEX touch_by_step ON touch (step) WHERE step IS NOT NULL;
CREATE INDEX touch_by_application ON touch (application) WHERE application IS NOT NULL;
CREATE INDEX feedback_by_interviewer ON feedback (interviewer);
CREATE INDEX feedback_by_touch ON feedback (touch) WHERE touch IS NOT NULL;
CREATE INDEX feedback_by_application ON feedback (application) WHERE application IS NOT NULL;
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('history',2);
CREATE VIRTUAL TABLE person_search USING fts5 (
    name, employer, role, note, tags, emails,
    tokenize = 'unicode61 remove_diacritics 2',
    prefix = '1 2 3'
);
INSERT INTO person_search (rowid, name, employer, role, note, tags, emails) VALUES (1, 'Dana Reyes', 'Acme Robotics', 'VP Engineering', 'Asked about the gripper project twice. Her desk phone goes to voicemail after five.', '', 'dana.reyes@acme-robotics.example');
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
COMMIT;
PRAGMA application_id = 1098083159;
PRAGMA user_version = 1;
