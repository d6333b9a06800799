"""LDIF, as Thunderbird and directories write it, becomes people; its lists and branches are told."""

import base64

import pytest

from askwhy.domain.drafts import PersonDraft, ReadFile
from askwhy.domain.people import Address
from askwhy.exchange.reading import read_contacts


def read(*lines: str) -> ReadFile:
    """Read a file of these lines."""
    return read_contacts("\n".join(lines).encode(), "people.ldif")


def person(*lines: str) -> PersonDraft:
    """Read the one person of an entry with these lines; nothing may be wrong with it."""
    found = read("dn: cn=Dana Reyes,mail=d@x.org", "objectclass: person", *lines)
    assert found.problems == ()
    (only,) = found.people
    return only


def whys(found: ReadFile) -> list[tuple[int, str]]:
    """Give the line and reason of each problem."""
    return [(problem.line, problem.why) for problem in found.problems]


def test_an_entry_of_thunderbird() -> None:
    found = person(
        *(
            "objectclass: mozillaAbPersonAlpha",
            "givenName: Dana",
            "sn: Reyes",
            "cn: Dana Reyes",
            "modifytimestamp: 1",
        ),
        *(
            "mail: d@x.org",
            "mozillaSecondEmail: dana@y.org",
            "telephoneNumber: 1",
            "homePhone: 2",
            "mobile: 3",
            "fax: 4",
        ),
        *("mozillaHomeStreet: 1 Main St", "mozillaHomeStreet2: Apt 5", "mozillaHomeLocalityName: Ulm"),
        *(
            "mozillaHomePostalCode: 89073",
            "mozillaHomeCountryName: DE",
            "street: 2 High Rd",
            "l: Bern",
            "c: CH",
        ),
        *("title: Lead", "o: Acme", "ou: Maps", "description: Kind.", "mozillaCustom1: skis"),
    )

    assert found == PersonDraft(
        "Dana Reyes",
        role="Lead",
        employer="Acme",
        emails=(("d@x.org", ""), ("dana@y.org", "")),
        phones=(("1", "work"), ("2", "home"), ("3", "cell"), ("4", "fax")),
        addresses=(
            Address("1 Main St\nApt 5", city="Ulm", postal_code="89073", country="DE", label="home"),
            Address("2 High Rd", city="Bern", country="CH", label="work"),
        ),
        note="Kind.",
        unread=("ou: Maps", "mozillaCustom1: skis"),
    )


def test_letters_beyond_ascii_come_in_base64() -> None:
    coded = base64.b64encode("Zoë\nsaid: call".encode()).decode()

    assert person("cn: Dana", f"description:: {coded}").note == "Zoë\nsaid: call"


def test_a_folded_line_is_joined_and_a_remark_is_none() -> None:
    found = read(
        "version: 1", "# a remark", " that goes on", "dn: cn=x", "cn: Dana", " Reyes", "mail: d@x.org"
    )

    assert [(each.name, each.emails) for each in found.people] == [("DanaReyes", (("d@x.org", ""),))]


def test_entries_are_parted_by_empty_lines_or_by_their_names() -> None:
    found = read(
        "dn: cn=Dana", "mail: d@x.org", "", "", "dn: cn=Bo", "mail: b@x.org", "dn: cn=Cy", "mail: c@x.org"
    )

    assert [each.name for each in found.people] == ["d@x.org", "b@x.org", "c@x.org"]


def test_the_name_in_the_directory_counts_where_there_is_no_other() -> None:
    assert read(r"dn: ou=people,cn=Reyes\, Dana,dc=x", "title: Lead").people[0].name == "Reyes, Dana"


def test_a_postal_address_in_one_value_is_one_of_lines() -> None:
    found = person("cn: Dana", r"postalAddress: 1 Main St $ Unit \245 $ Germany")

    assert found.addresses == (Address("1 Main St\nUnit $5", country="Germany", label="work"),)


def test_a_language_of_a_value_is_no_part_of_its_name() -> None:
    assert person("cn: Dana", "cn;lang-ja: D").unread == ("cn;lang-ja: D",)


@pytest.mark.parametrize("line", ["jpegPhoto:: AAAA", "userCertificate;binary:: AAAA"])
def test_what_the_book_has_no_room_for_is_counted(line: str) -> None:
    found = read("dn: cn=Dana", "cn: Dana", line)

    assert (found.people, found.problems) == ((PersonDraft("Dana"),), ())
    assert [count for _name, count in found.left_out] == [1]


def test_passwords_and_what_programs_keep_are_left_alone() -> None:
    assert person("cn: Dana", "userPassword: {SSHA}x", "entryCSN: 7") == PersonDraft("Dana")


def test_a_list_of_people_and_a_branch_of_the_directory_are_told() -> None:
    found = read(
        *("dn: cn=Panel", "objectclass: groupOfNames", "cn: Panel", "member: cn=Dana", ""),
        *("dn: ou=people", "objectclass: organizationalUnit", "ou: people", ""),
        *("dn: cn=Dana", "cn: Dana"),
    )

    assert [each.name for each in found.people] == ["Dana"]
    assert whys(found) == [(1, "list_of_people"), (6, "no_person")]


def test_what_cannot_be_read_is_told_with_its_line_and_taken_as_it_stands() -> None:
    found = read("dn: cn=Dana", "cn: Dana", "description:: not base64", "what is this", "title: Lead")

    assert (found.people[0].note, found.people[0].unread) == ("not base64", ("what is this",))
    assert whys(found) == [(3, "bad_encoding"), (4, "not_a_property")]


def test_a_giant_picture_costs_nothing() -> None:
    found = read("dn: cn=Dana", "cn: Dana", "jpegPhoto:: " + "A" * 3_000_000, "mail: d@x.org")

    assert (found.people[0].emails, found.problems) == ((("d@x.org", ""),), ())


def test_letters_of_another_code_page_are_read_in_the_computers_own() -> None:
    found = read_contacts(b"dn: cn=x\ncn: Iksi\xf1ski\n", "people.ldif", home="cp1250")

    assert found.people[0].name == "Iksi\u0144ski"
