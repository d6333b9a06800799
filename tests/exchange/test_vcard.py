"""Cards become people: one field after the other, broken cards, and what stays unread."""

import pytest

from askwhy.domain.drafts import PersonDraft, ReadFile
from askwhy.domain.people import Address
from askwhy.exchange.reading import read_contacts


def read(*lines: str) -> ReadFile:
    """Read a file of these lines."""
    return read_contacts("\r\n".join(lines).encode(), "people.vcf")


def person(*lines: str, version: str = "3.0") -> PersonDraft:
    """Read the one person of a card with these lines; nothing may be wrong with it."""
    found = read("BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD")
    assert found.problems == ()
    (only,) = found.people
    return only


def whys(found: ReadFile) -> list[tuple[int, str]]:
    """Give the line and reason of each problem."""
    return [(problem.line, problem.why) for problem in found.problems]


class TestNames:
    """Whom a card is about."""

    def test_the_full_name_counts_and_what_its_parts_say_beyond_it_stays(self) -> None:
        found = person("N:Reyes;Dana;María;Dr.;", "FN:Dana Reyes")

        assert (found.name, found.unread) == ("Dana Reyes", ("N: Dr. María",))

    def test_a_name_is_built_from_its_parts(self) -> None:
        assert person("N:Reyes;Dana;María;Dr.;PhD").name == "Dr. Dana María Reyes PhD"

    def test_a_form_of_address_is_no_part_of_a_name_but_tells_pronouns(self) -> None:
        found = person("N:Sommer;Petra;;Frau;")

        assert (found.name, found.pronouns, found.unread) == ("Petra Sommer", "she", ("N: Frau",))

    def test_east_asian_names_begin_with_the_family(self) -> None:
        assert person("N:田中;花子;;;").name == "田中花子"
        assert person("FN:田中花子", "N:田中;花子;;;").unread == ()

    def test_on_a_card_that_is_shown_by_the_employer_the_parts_tell_the_person(self) -> None:
        found = person("N:Reyes;Dana;;;", "FN:Acme Robotics", "ORG:Acme Robotics;")

        assert (found.name, found.employer, found.unread) == ("Dana Reyes", "Acme Robotics", ())

    def test_components_of_a_name_beyond_the_fifth_stay_unread(self) -> None:
        assert person("N:Reyes;Dana;;;;Alvarez;II", "FN:Dana Reyes").unread == ("N: Alvarez II",)

    def test_an_employer_alone_stands_for_who_answers_there(self) -> None:
        assert person("N:;;;;", "FN:Acme Robotics", "ORG:Acme Robotics;").name == "Acme Robotics"

    def test_a_second_name_stays_unread(self) -> None:
        assert person("FN:Dana Reyes", "FN:Dana R.").unread == ("FN: Dana R.",)

    def test_without_a_name_nickname_employer_mail_or_number_tell_who_it_is(self) -> None:
        number, mail, employer, nickname = "TEL:1", "EMAIL:d@example.org", "ORG:Acme", "NICKNAME:Dee"

        assert person(number).name == "1"
        assert person(number, mail).name == "d@example.org"
        assert person(number, mail, employer).name == "Acme"
        assert person(number, mail, employer, nickname).name == "Dee"

    def test_the_language_in_which_one_writes_is_the_first_one_named(self) -> None:
        found = person("FN:Dana", "LANG;PREF=1:de-CH", "LANG;PREF=2:fr", version="4.0")

        assert found.language == "de"
        assert any("fr" in line for line in found.unread)

    def test_pronouns_are_kept_as_they_were_typed(self) -> None:
        assert person("FN:Dana", "PRONOUNS:They/Them", "GENDER:F", version="4.0").pronouns == "They/Them"
        assert person("FN:Dana", "PRONOUNS:xe/xir", version="4.0").pronouns == "xe/xir"

    def test_a_gender_tells_pronouns_or_stays_unread(self) -> None:
        assert person("FN:Dana", "GENDER:F").pronouns == "she"
        assert person("FN:Dana", "X-GENDER:Male").pronouns == "he"
        assert person("FN:Dana", "GENDER:O;fluid").unread == ("GENDER: O;fluid",)


class TestWays:
    """How to reach them."""

    def test_what_is_preferred_comes_first_and_the_rest_keeps_its_order(self) -> None:
        found = person("FN:Dana", "EMAIL:a@x.org", "EMAIL;TYPE=home:b@x.org", "EMAIL;TYPE=WORK,PREF:c@x.org")

        assert found.emails == (("c@x.org", "work"), ("a@x.org", ""), ("b@x.org", "home"))

    def test_version_4_ranks_by_number(self) -> None:
        found = person("FN:Dana", "TEL;PREF=50:3", "TEL:4", "TEL;PREF=1:1", "TEL;PREF=2:2", version="4.0")

        assert [number for number, _ in found.phones] == ["1", "2", "3", "4"]

    def test_a_fax_comes_after_all_that_can_be_called(self) -> None:
        found = person("FN:Dana", "TEL;TYPE=FAX,WORK,PREF:1", "TEL;TYPE=CELL:2")

        assert found.phones == (("2", "cell"), ("1", "work fax"))

    def test_a_number_as_an_address_is_written_as_a_person_would(self) -> None:
        line = 'TEL;VALUE=uri;TYPE="voice,home":tel:+1-312-555-0142;ext=7'

        assert person("FN:Dana", line).phones == (("+1-312-555-0142 ext. 7", "home"),)

    def test_apples_labels_and_own_ones_are_kept(self) -> None:
        found = person(
            "FN:Dana",
            "item1.TEL:1",
            "item1.X-ABLabel:_$!<Mobile>!$_",
            "item2.TEL:2",
            "item2.X-ABLabel:Front desk",
        )

        assert found.phones == (("1", "cell"), ("2", "Front desk"))

    def test_what_is_no_mail_address_stays_unread(self) -> None:
        found = person("FN:Dana", "EMAIL:ask Bo", "EMAIL:Dana <mailto:d@x.org>")

        assert found.unread == ("EMAIL: ask Bo", "EMAIL: Dana <mailto:d@x.org>")

    def test_several_mail_addresses_in_one_line_are_parted(self) -> None:
        found = person("FN:Dana", "EMAIL:mailto:a@x.org", r"EMAIL:b@x.org\, c@x.org", "EMAIL:a@x.org")

        assert [address for address, _ in found.emails] == ["a@x.org", "b@x.org", "c@x.org"]


class TestAddresses:
    """Where they are."""

    def test_no_part_of_an_address_vanishes(self) -> None:
        found = person("FN:Dana", "ADR;TYPE=work:12;Suite 5;1 Main St;Chicago;IL;60601;USA")

        assert found.addresses == (
            Address("1 Main St\nSuite 5\nPO Box 12", "", "Chicago", "IL", "60601", "USA", label="work"),
        )

    def test_lists_and_line_breaks_in_a_street_are_lines(self) -> None:
        found = person("FN:Dana", r"ADR:P.O. Box 7;;Hall 3\nGate 2,Dock\, left;Ulm;;;")

        assert found.addresses == (Address("Hall 3\nGate 2\nDock, left\nP.O. Box 7", city="Ulm"),)

    def test_apple_gives_the_country_beside_the_address(self) -> None:
        found = person("FN:Dana", "item1.ADR:;;1 Main St;Bern;;3000;", "item1.X-ABADR:ch")

        assert found.addresses[0].country == "CH"

    def test_an_address_in_one_piece_is_a_street(self) -> None:
        assert person("FN:Dana", "ADR:1 Main St, Chicago").addresses == (Address("1 Main St, Chicago"),)

    def test_components_beyond_the_seventh_stay_unread(self) -> None:
        assert person("FN:Dana", "ADR:;;1 Main St;Ulm;;;;Room 4").unread == ("ADR: Room 4",)

    def test_an_address_written_out_counts_where_there_is_no_other(self) -> None:
        found = person("FN:Dana Reyes", "ORG:Acme", r"LABEL:Dana Reyes\nAcme\n1 Main St\nUlm\nGermany")

        assert found.addresses == (Address("1 Main St\nUlm", country="Germany"),)

    def test_an_address_written_out_that_says_the_same_is_left_out(self) -> None:
        found = person("FN:Dana", "ADR:;;1 Main St;Ulm;;89073;", r"LABEL:Dana\n1 Main St\n89073 Ulm")

        assert (len(found.addresses), found.unread) == (1, ())

    def test_an_address_written_out_that_says_more_stays_unread(self) -> None:
        line = 'ADR;LABEL="1 Main St^n2nd floor":;;1 Main St;Ulm;;89073;'

        assert person("FN:Dana", line, version="4.0").unread == ("LABEL: 1 Main St 2nd floor",)

    def test_only_a_named_time_zone_is_taken(self) -> None:
        found = person("FN:Dana", "TZ:-05:00", "TZ:Europe/Berlin")

        assert (found.zone, found.unread) == ("Europe/Berlin", ("TZ: -05:00",))


class TestTheRest:
    """Work, notes, tags, and what AskWhy has no field for."""

    def test_the_first_unit_is_the_employer_and_the_title_the_role(self) -> None:
        found = person("FN:Dana", r"ORG:My\; Own;People;Hiring", "ROLE:Recruiter", "TITLE:Lead")

        assert (found.employer, found.role) == ("My; Own", "Recruiter")
        assert found.unread == ("ORG: People, Hiring", "TITLE: Lead")

    def test_notes_stand_below_each_other(self) -> None:
        assert person("FN:Dana", r"NOTE:one\ntwo", "NOTE:three").note == "one\ntwo\nthree"

    def test_tags_are_parted_and_googles_group_of_all_says_nothing(self) -> None:
        assert person("FN:Dana", r"CATEGORIES:panel,R\, D,myContacts,panel").tags == ("panel", "R, D")

    def test_an_identifier_is_the_same_in_every_version(self) -> None:
        assert person("FN:Dana", "UID:urn:uuid:4f").uid == person("FN:Dana", "UID:4f").uid == "4f"

    def test_what_means_something_to_people_stays_unread_with_its_name(self) -> None:
        found = person(
            "FN:Dana",
            "BDAY:1980-05-17",
            "URL;TYPE=work:https://example.org",
            r"X-HOBBY:chess\, go",
            "NICKNAME:D",
        )

        assert found.unread == (
            "BDAY: 1980-05-17",
            "URL (work): https://example.org",
            "X-HOBBY: chess, go",
            "NICKNAME: D",
        )

    def test_what_means_something_to_programs_alone_is_left_out(self) -> None:
        found = person("FN:Dana", "REV:2026", "PRODID:x", "X-ABUID:7", "KIND:org")

        assert found == PersonDraft("Dana")

    def test_what_the_book_has_no_room_for_is_counted(self) -> None:
        found = read(
            *(
                "BEGIN:VCARD",
                "FN:Dana",
                "PHOTO;ENCODING=b:AAAA",
                "KEY:AA",
                "X-SEAL;ENCODING=b:AAAA",
                "END:VCARD",
            ),
            *("BEGIN:VCARD", "FN:Bo", "PHOTO:data:image/png;base64,AAAA", "END:VCARD"),
        )

        assert (found.people, found.problems) == ((PersonDraft("Dana"), PersonDraft("Bo")), ())
        assert found.left_out == (("KEY", 1), ("PHOTO", 2), ("X-SEAL", 1))


class TestBrokenFiles:
    """Nothing is dropped in silence."""

    def test_a_card_without_an_end_is_taken_and_told(self) -> None:
        found = read("BEGIN:VCARD", "FN:Dana", "BEGIN:VCARD", "FN:Bo", "END:VCARD", "BEGIN:VCARD", "FN:Cy")

        assert [each.name for each in found.people] == ["Dana", "Bo", "Cy"]
        assert whys(found) == [(1, "unfinished_card"), (6, "unfinished_card")]

    def test_a_card_without_a_beginning_is_taken(self) -> None:
        found = read("VERSION:3.0", "FN:Dana", "END:VCARD", "END:VCARD")

        assert ([each.name for each in found.people], found.problems) == (["Dana"], ())

    def test_cards_on_one_line_are_parted(self) -> None:
        found = read("begin:vcard", "fn:Dana", "end:vcardBEGIN:VCARD", "FN:Bo", "END:VCARD")

        assert ([each.name for each in found.people], found.problems) == (["Dana", "Bo"], ())

    def test_a_card_inside_a_card_is_a_person_and_the_outer_one_goes_on(self) -> None:
        found = read(
            *("BEGIN:VCARD", "VERSION:2.1", "FN:Dana", "AGENT:"),
            *("BEGIN:VCARD", "FN:Bo", "TEL:1", "END:VCARD", "TEL:2", "END:VCARD"),
        )

        assert [(each.name, each.phones) for each in found.people] == [
            ("Bo", (("1", ""),)),
            ("Dana", (("2", ""),)),
        ]
        assert whys(found) == [(4, "nested_card")]

    @pytest.mark.parametrize("end", [r"\nEND:VCARD\n", ""])
    def test_a_card_inside_a_value_is_a_person(self, end: str) -> None:
        card = rf"AGENT:BEGIN:VCARD\nFN:Bo\nORG:Acme\\, Inc.{end}"

        found = read("BEGIN:VCARD", "FN:Dana", card, *([] if end else ["END:VCARD"]), "TEL:2", "END:VCARD")

        assert [(each.name, each.employer, each.phones) for each in found.people] == [
            ("Bo", "Acme, Inc.", ()),
            ("Dana", "", (("2", ""),)),
        ]
        assert whys(found) == [(3, "nested_card")]

    def test_a_card_inside_a_card_that_has_no_end_costs_nobody(self) -> None:
        found = read(
            *("BEGIN:VCARD", "FN:Dana", "AGENT:", "BEGIN:VCARD", "FN:Bo", "END:VCARD"),
            *("BEGIN:VCARD", "FN:Cy", "END:VCARD"),
        )

        assert sorted(each.name for each in found.people) == ["Bo", "Cy", "Dana"]
        assert whys(found) == [(3, "nested_card"), (1, "unfinished_card")]

    def test_an_agent_who_is_only_named_stays_unread(self) -> None:
        assert person("FN:Dana", "AGENT:Bo Lee").unread == ("AGENT: Bo Lee",)

    def test_a_line_that_is_no_property_is_told_and_stays_with_the_person(self) -> None:
        found = read("hello", "BEGIN:VCARD", "FN:Dana", "called twice", "END:VCARD")

        assert found.people == (PersonDraft("Dana", unread=("called twice",)),)
        assert whys(found) == [(1, "not_a_property"), (4, "not_a_property")]

    def test_an_address_without_a_name_is_called_by_its_first_line_and_told(self) -> None:
        found = read("BEGIN:VCARD", "N:", r"LABEL:1 Main St\nUlm", "UID:4f", "END:VCARD")

        assert [(each.name, each.uid) for each in found.people] == [("1 Main St", "4f")]
        assert whys(found) == [(1, "no_name")]

    def test_a_card_with_nobody_is_skipped_and_told(self) -> None:
        found = read("BEGIN:VCARD", "NOTE:who is this", "TITLE:Lead", "END:VCARD")

        assert (found.people, whys(found)) == ((), [(1, "no_person")])
        assert found.problems[0].text == "Lead · who is this"

    def test_a_list_of_people_is_nobody(self) -> None:
        found = read("BEGIN:VCARD", "KIND:group", "FN:Panel", "MEMBER:urn:uuid:1", "END:VCARD")

        assert (found.people, whys(found)) == ((), [(1, "list_of_people")])

    def test_letters_without_a_charset_are_read_in_the_computers_own(self) -> None:
        data = b"BEGIN:VCARD\nFN:Pan Iksi\xf1ski\nEND:VCARD"

        found = read_contacts(data, "people.vcf", home="cp1250")

        assert [each.name for each in found.people] == ["Pan Iksi\u0144ski"]

    def test_an_unreadable_value_is_told_with_its_line(self) -> None:
        found = read_contacts(b"BEGIN:VCARD\nFN:Dana\nNOTE:\x81\nTEL;ENCODING=X:1\nEND:VCARD", "people.vcf")

        assert [(each.note, each.phones) for each in found.people] == [("\ufffd", (("1", ""),))]
        assert whys(found) == [(3, "undecodable"), (4, "bad_encoding")]
