"""CSV exports of the programs people use become people."""

from dataclasses import replace

import pytest

from askwhy.domain.drafts import PersonDraft, ReadFile
from askwhy.domain.faults import Fault
from askwhy.domain.people import Address
from askwhy.exchange.reading import read_contacts


def read(text: str, encoding: str = "utf-8") -> ReadFile:
    """Read a file with this text."""
    return read_contacts(text.encode(encoding), "people.csv")


def people(text: str, encoding: str = "utf-8") -> tuple[PersonDraft, ...]:
    """Read the people of a file with which nothing is wrong."""
    found = read(text, encoding)
    assert found.problems == ()
    return found.people


def whys(found: ReadFile) -> list[tuple[int, str]]:
    """Give the line and reason of each problem."""
    return [(problem.line, problem.why) for problem in found.problems]


def test_google_contacts_as_it_exports_today() -> None:
    text = (
        "First Name,Middle Name,Last Name,Organization Name,Organization Title,Notes,Labels,"
        "E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value,"
        "Address 1 - Label,Address 1 - Formatted,Address 1 - Street,Address 1 - City,Address 1 - PO Box,"
        "Address 1 - Region,Address 1 - Postal Code,Address 1 - Country,Address 1 - Extended Address\r\n"
        'Dana,,Reyes,Acme,Lead,"Kind.\nAsked about maps.",* myContacts ::: Panel,Home,dana@x.org,* Work,'
        'd@acme.org,Mobile,+1 312 555 0142 ::: +1 312 555 0199,Work,"1 Main St\nChicago, IL 60601\nUS",'
        "1 Main St,Chicago,99,IL,60601,US,Floor 2\r\n"
    )

    assert people(text, "utf-8-sig") == (
        PersonDraft(
            "Dana Reyes",
            role="Lead",
            employer="Acme",
            emails=(("d@acme.org", "work"), ("dana@x.org", "home")),
            phones=(("+1 312 555 0142", "cell"), ("+1 312 555 0199", "cell")),
            addresses=(
                Address("1 Main St\nFloor 2\nPO Box 99", "", "Chicago", "IL", "60601", "US", label="work"),
            ),
            note="Kind.\nAsked about maps.",
            tags=("Panel",),
        ),
    )


def test_google_contacts_as_it_exported_before() -> None:
    text = (
        "Name,Given Name,Family Name,Nickname,Group Membership,E-mail 1 - Type,E-mail 1 - Value,"
        "Organization 1 - Name,Organization 1 - Title,Address 1 - Type,Address 1 - Formatted\r\n"
        'Dana Reyes,Dana,Reyes,Dee,* My Contacts,* Work,d@acme.org,Acme,Lead,Home,"1 Main St\nUlm\nGermany"\r\n'
    )

    assert people(text, "utf-16") == (
        PersonDraft(
            "Dana Reyes",
            role="Lead",
            employer="Acme",
            emails=(("d@acme.org", "work"),),
            addresses=(Address("1 Main St\nUlm", country="Germany", label="home"),),
            unread=("Nickname: Dee",),
        ),
    )


def test_outlook() -> None:
    text = (
        '"Title","First Name","Middle Name","Last Name","Suffix","Company","Department","Job Title",'
        '"Business Street","Business Street 2","Business City","Business State","Business Postal Code",'
        '"Business Country/Region","Home City","Business Fax","Business Phone","Business Phone 2",'
        '"Mobile Phone","E-mail Address","E-mail Type","E-mail Display Name","E-mail 2 Address","E-mail 2 Type",'
        '"Birthday","Gender","Notes","Priority","Private","Categories"\r\n'
        '"Dr.","Dana","M.","Reyes","Jr.","Acme","Hiring","Lead","1 Main St","Floor 2","Chicago","IL","60601",'
        '"United States of America","Ulm","3","1","2","4","d@acme.org","SMTP","Dana (d@acme.org)","d@x.org","EX",'
        '"0/0/00","Unspecified","Kind.","Normal","False","Panel;Friend"\r\n'
    )

    assert people(text, "cp1252") == (
        PersonDraft(
            "Dr. Dana M. Reyes Jr.",
            role="Lead",
            employer="Acme",
            emails=(("d@acme.org", ""), ("d@x.org", "")),
            phones=(("1", "work"), ("2", "work"), ("4", "cell"), ("3", "work fax")),
            addresses=(
                Address(
                    "1 Main St\nFloor 2",
                    "",
                    "Chicago",
                    "IL",
                    "60601",
                    "United States of America",
                    label="work",
                ),
                Address(city="Ulm", label="home"),
            ),
            note="Kind.",
            tags=("Panel", "Friend"),
            unread=("Department: Hiring",),
        ),
    )


@pytest.mark.parametrize(
    ("encoding", "header", "row"),
    [
        (
            "cp1252",
            "Anrede;Vorname;Nachname;Firma;Position;Straße geschäftlich;Ort geschäftlich;"
            "Postleitzahl geschäftlich;Land/Region geschäftlich;E-Mail-Adresse;Telefon geschäftlich",
            "Frau;Petra;Müßig;Bühne;Chefin;Weg 1;Köln;50667;Deutschland;p@x.org;1",
        ),
        (
            "cp1252",
            "Titre,Prénom,Nom,Société,Profession,Rue (bureau),Ville (bureau),Code postal (bureau),"
            "Pays/Région (bureau),Adresse de messagerie,Téléphone (bureau)",
            "Mme,Petra,Müßig,Bühne,Chefin,Weg 1,Köln,50667,Deutschland,p@x.org,1",
        ),
        (
            "cp1252",
            "Nombre,Apellidos,Género,Organización,Puesto,Calle del trabajo,Ciudad de trabajo,"
            "Código postal del trabajo,País o región del trabajo,Correo electrónico,Teléfono del trabajo",
            "Petra,Müßig,Mujer,Bühne,Chefin,Weg 1,Köln,50667,Deutschland,p@x.org,1",
        ),
        (
            "cp1250",
            "Imię;Nazwisko;Tytuł;Firma;Stanowisko;Ulica (biuro);Miasto (biuro);Kod pocztowy (biuro);"
            "Kraj/region (biuro);Adres e-mail;Telefon służbowy",
            "Petra;Müßig;Pani;Bühne;Chefin;Weg 1;Köln;50667;Deutschland;p@x.org;1",
        ),
        (
            "utf-8",
            "Voornaam\tAchternaam\tGeslacht\tBedrijf\tFunctie\tWerkadres, straat\tWerkadres, plaats\t"
            "Werkadres, postcode\tWerkadres, land/regio\tE-mailadres\tTelefoon op werk",
            "Petra\tMüßig\tVrouw\tBühne\tChefin\tWeg 1\tKöln\t50667\tDeutschland\tp@x.org\t1",
        ),
    ],
)
def test_outlook_in_other_languages_and_code_pages(encoding: str, header: str, row: str) -> None:
    (found,) = people(f"{header}\r\n{row}\r\n", encoding)

    assert replace(found, unread=()) == PersonDraft(
        "Petra Müßig",
        pronouns="she",
        role="Chefin",
        employer="Bühne",
        emails=(("p@x.org", ""),),
        phones=(("1", "work"),),
        addresses=(Address("Weg 1", "", "Köln", "", "50667", "Deutschland", label="work"),),
    )


@pytest.mark.parametrize(
    ("encoding", "header", "row", "name"),
    [
        ("cp1251", "Имя;Фамилия;Рабочий телефон", "Дина;Реева;1", "Дина Реева"),
        ("cp950", "名字,姓氏,電子郵件地址", "志明,陳,c@x.org", "陳志明"),
        ("shift_jis", "姓,名,会社", "田中,花子,青空", "田中花子"),
        ("shift_jis", "Last Name,First Name,Company", "田中,花子,青空", "田中花子"),
    ],
)
def test_the_header_tells_the_code_page(encoding: str, header: str, row: str, name: str) -> None:
    assert [person.name for person in people(f"{header}\r\n{row}\r\n", encoding)] == [name]


@pytest.mark.parametrize("delimiter", [",", "\t"])
def test_thunderbird(delimiter: str) -> None:
    titles = (
        "First Name,Last Name,Display Name,Primary Email,Work Phone,"
        "Home Address,Home Address 2,Home ZipCode,Custom 1"
    )
    row = "Dana,Reyes,Dana Reyes,d@x.org,1,1 Main St,Floor 2,60601,met at a fair"

    assert people(f"{titles}\n{row}\n".replace(",", delimiter)) == (
        PersonDraft(
            "Dana Reyes",
            emails=(("d@x.org", ""),),
            phones=(("1", "work"),),
            addresses=(Address("1 Main St\nFloor 2", postal_code="60601", label="home"),),
            unread=("Custom 1: met at a fair",),
        ),
    )


def test_linkedin_with_its_remark_above_the_header() -> None:
    text = (
        'Notes:\n"Some e-mail addresses are missing, because ""privacy"" matters.\nMore, in the help."\n\n'
        "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
        "Dana,Reyes,https://example.org/in/dana,,Acme,Lead,04 Nov 2025\n"
        ",,,,,,05 Nov 2025\n"
    )

    found = read(text)

    assert found.people == (
        PersonDraft(
            "Dana Reyes",
            role="Lead",
            employer="Acme",
            unread=("URL: https://example.org/in/dana", "Connected On: 04 Nov 2025"),
        ),
    )
    assert whys(found) == [(7, "no_person")]


def test_a_list_of_ones_own() -> None:
    text = (
        "sep=;\nInterviewer;Pronouns;Title;Employer;E-mail;Office phone;Work Address;City;State;ZIP;Time zone;Mood\n"
        "Dana Reyes;she/her;Lead;Acme;d@x.org, dana@y.org;'+1 312 555 0142;1 Main St;Chicago;IL;60601;"
        "America/Chicago;sunny\n"
    )

    assert people(text) == (
        PersonDraft(
            "Dana Reyes",
            pronouns="she/her",
            role="Lead",
            employer="Acme",
            emails=(("d@x.org", ""), ("dana@y.org", "")),
            phones=(("+1 312 555 0142", "work"),),
            addresses=(Address("1 Main St", "", "Chicago", "IL", "60601", label="work"),),
            zone="America/Chicago",
            unread=("Mood: sunny",),
        ),
    )


def test_a_list_of_mail_addresses_alone() -> None:
    assert [person.name for person in people("Email\nd@x.org\n\nb@x.org")] == ["d@x.org", "b@x.org"]


def test_a_header_that_is_repeated_is_nobody() -> None:
    assert [person.name for person in people("Name,Email\nDana,d@x.org\nName,Email\nBo,b@x.org\n")] == [
        "Dana",
        "Bo",
    ]


def test_cells_beyond_the_header_are_told_and_kept() -> None:
    found = read("Name,Email\nDana,d@x.org,,call first\nBo,b@x.org,,\n")

    assert [person.note for person in found.people] == ["call first", ""]
    assert whys(found) == [(2, "too_many_cells")]


def test_a_mark_that_is_never_closed_is_told_and_costs_nobody() -> None:
    found = read('Name,Email\nDana,d@x.org\n"Bo,b@x.org\nCy,c@x.org\n')

    assert [person.name for person in found.people] == ["Dana", '"Bo', "Cy"]
    assert whys(found) == [(3, "unclosed_quote")]


def test_an_unreadable_letter_is_told_with_its_line() -> None:
    found = read_contacts(b"Name,Email\nDana,d@x.org\nB\x81,b@x.org\n", "people.csv")

    assert [person.name for person in found.people] == ["Dana", "B\ufffd"]
    assert whys(found) == [(3, "undecodable")]


def test_a_single_title_above_what_is_nobody_makes_no_contact_file() -> None:
    with pytest.raises(Fault) as caught:
        read("Email\nis a way to send letters\n")

    assert caught.value.reason.key == "not_contacts"
