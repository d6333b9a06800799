"""An address book of an old Thunderbird becomes people, as its last changes left them."""

from askwhy.domain.drafts import PersonDraft, ReadFile
from askwhy.exchange.reading import read_contacts

HEAD = r"""// <!-- <mdb:mork:z v="1.4"/> -->
< <(a=c)> // (f=iso-8859-1)
  (80=ns:addrbk:db:row:scope:card:all)(81=ns:addrbk:db:row:scope:list:all)
  (82=ns:addrbk:db:table:kind:pab)(83=ns:addrbk:db:table:kind:deleted)
  (84=DisplayName)(85=PrimaryEmail)(86=WorkPhone)(87=Company)(88=Notes)(89=PopularityIndex)
  (8A=ListName)(8B=FirstName)(8C=Custom1)>
"""


def read(text: str) -> ReadFile:
    """Read an address book with these names of columns."""
    return read_contacts((HEAD + text).encode(), "abook.mab")


def test_values_stand_in_a_dictionary_or_in_the_row() -> None:
    found = read(
        "<(90=Dana Reyes)(91=d@x.org)>\n"
        "{1:^80 {(k^82:c)(s=9)} [1(^84^90)(^85^91)(^86=+1 312 555 0142)(^87=)(^89=7)(^8C=skis)]}"
    )

    assert found == ReadFile(
        (
            PersonDraft(
                "Dana Reyes",
                emails=(("d@x.org", ""),),
                phones=(("+1 312 555 0142", "work"),),
                unread=("Custom1: skis",),
            ),
        )
    )


def test_letters_are_escaped_in_several_ways() -> None:
    found = read("{1:^80 {(k^82:c)} [1(^84=Zo$C3$AB \\) Reyes)(^88=a long\\\n note \\\\ with $$)]}")

    assert [(each.name, each.note) for each in found.people] == [("Zoë ) Reyes", "a long note \\ with $$")]


def test_a_later_change_counts() -> None:
    found = read(
        "{1:^80 {(k^82:c)} [1(^84=Dana)(^85=d@x.org)][2(^84=Bo)][3(^84=Cy)]}\n"
        "@$${1{@ [1:^80(^84=Dana Reyes)] [-2:^80(^85=b@x.org)] {2:^80 {(k^83:c)} [3]} @$$}1}@"
    )

    assert [(each.name, each.emails) for each in found.people] == [
        ("Dana Reyes", (("d@x.org", ""),)),
        ("b@x.org", (("b@x.org", ""),)),
    ]


def test_lists_and_nobody_are_told_with_their_lines() -> None:
    found = read("{1:^80 {(k^82:c)}\n [1(^88=who)]\n [1:^81(^8A=Panel)]}")

    lines = HEAD.count("\n")
    assert [(each.line, each.text, each.why) for each in found.problems] == [
        (lines + 2, "who", "no_person"),
        (lines + 3, "Panel", "list_of_people"),
    ]


def test_half_a_file_gives_what_it_holds() -> None:
    found = read("{1:^80 {(k^82:c)} [1(^84=Dana)] [2(^85=b@x.org)(^84=B")

    assert [each.name for each in found.people] == ["Dana", "b@x.org"]
