"""What is to be known before paper moves: who is left out, what fits, which letters, which countries."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import NamedTuple

from askwhy.facts.countries import country_line
from askwhy.printing.call_sheet import CallSheetRun
from askwhy.printing.drawing import LeftOut, Run
from askwhy.printing.envelopes import EnvelopeRun
from askwhy.printing.glyphs import has_glyph, unusual
from askwhy.printing.letters import LetterRun
from askwhy.ui.mail_room.prepared import Prepared
from askwhy.wording import places
from askwhy.wording.habits import decimal
from askwhy.wording.i18n import N_, _, ngettext
from askwhy.wording.letters import missing_fields
from askwhy.wording.numbers import in_words, listed, opening
from askwhy.wording.reasons import sentence

_NAMED = 3
"""How many are named; who else, the list shows."""
_LETTERS = 5

_UNTIL = {
    "street": N_("{who}, until there is a street."),
    "city": N_("{who}, until there is a city."),
    "postal_code": N_("{who}, until there is a postal code."),
}


class Check(NamedTuple):
    """One thing looked at: its icon and colour, what was found, and the details."""

    icon: str
    token: str
    title: str
    detail: str

    @property
    def warns(self) -> bool:
        """Whether it is something to mend."""
        return self.icon == "warn"


def checks(prepared: Prepared, home: str, today: date) -> list[Check]:
    """Look at everything; nothing is said while nobody is chosen. `home` is one's own country, if known."""
    found = list(_left_out(prepared.left_out, today))
    run = prepared.current
    if not run.pieces:
        return found
    found += [*_gaps(run), *_sender(run), *_doubtful(prepared), *_shared(prepared)]
    found += [_fits(prepared), _glyphs(prepared)]
    if not isinstance(run, CallSheetRun):
        found.append(_abroad(prepared, home))
    return found


def _gaps(run: Run) -> Iterator[Check]:
    """A field of a letter that is not known is shown in its place, and would be posted so."""
    gaps = run.missing if isinstance(run, LetterRun) else ()
    if gaps:
        named = [f"{who}: {missing_fields(fields)}." for who, fields in gaps[:_NAMED]]
        if len(gaps) > _NAMED:
            named.append(ngettext("And one more.", "And {count} more.", len(gaps) - _NAMED))
        title = ngettext("A letter has a gap", "{count} letters have gaps", len(gaps))
        yield Check("warn", "warnink", title, " ".join(named))


def _sender(run: Run) -> Iterator[Check]:
    if isinstance(run, EnvelopeRun) and run.sender_left_out:
        text = _("It is longer than its zone. Shorten it in the settings.")
        yield Check("warn", "warnink", _("Your own address is left out"), text)
    if isinstance(run, LetterRun) and run.letters and not run.signed:
        text = _("The letters end without it. Enter it in the settings.")
        yield Check("warn", "warnink", _("Your name is missing"), text)


def _doubtful(prepared: Prepared) -> Iterator[Check]:
    """A code that its country does not have goes out all the same, for a rule may be younger than ours."""
    printed = set(prepared.current.keys)
    people = [each for each in prepared.recipients if each.key in printed and each.doubt]
    if people:
        named = " ".join(
            _("{who}: {code} is no postal code of {country}.").format(
                who=each.name, code=each.doubt, country=places.country(each.lives_in)
            )
            for each in people[:_NAMED]
        )
        title = ngettext("One code looks wrong", "{count} codes look wrong", len(people))
        yield Check("warn", "warnink", title, named)


def _shared(prepared: Prepared) -> Iterator[Check]:
    """Two people of one place may be a family, an office, or the same person twice."""
    printed = set(prepared.current.keys)
    homes: dict[object, list[str]] = {}
    offices: dict[object, list[str]] = {}
    for each in prepared.recipients:
        if each.key not in printed or not any(each.place):
            continue
        if each.at_home:
            homes.setdefault(each.place, []).append(each.name)
        elif each.works_for is not None:
            offices.setdefault((each.works_for, each.place), []).append(each.name)
    if shared := _together(homes):
        yield Check("flag", "ink", _("Some live at one address"), _("{names}.").format(names=shared))
    if shared := _together(offices):
        text = _("{names}. Each gets their own; to save a stamp, these can share an envelope.")
        yield Check("flag", "ink", _("Some work in one office"), text.format(names=shared))


def _together(by_place: Mapping[object, list[str]]) -> str:
    """Name those who share a place; empty where nobody does."""
    shared = [people for people in by_place.values() if len(people) > 1]
    named = [_few(people) for people in shared[:_NAMED]]
    if len(shared) > _NAMED:
        named.append(_("and others"))
    return "; ".join(named)


def _few(people: list[str]) -> str:
    """Dana Reyes, Tom Becker, Mara Lind and 9 more."""
    if len(people) <= _NAMED + 1:
        return listed(people)
    more = _("{count} more").format(count=len(people) - _NAMED)
    return listed([*people[:_NAMED], more])


def _left_out(people: list[LeftOut], today: date) -> Iterator[Check]:
    if not people:
        return
    named = " ".join(_why(each, today) for each in people[:_NAMED])
    more = len(people) - _NAMED
    if more > 0:
        named += " " + ngettext("And one more.", "And {count} more.", more)
    title = (
        _("One is left out")
        if len(people) == 1
        else _("{count} are left out").format(count=opening(len(people)))
    )
    yield Check("warn", "warnink", title, named)


def _why(each: LeftOut, today: date) -> str:
    """Hannah Lindqvist, until there is a street."""
    part = dict(each.reason.args).get("parts") if each.reason.key == "missing_parts" else None
    if part in _UNTIL:
        return _(_UNTIL[str(part)]).format(who=each.who)
    if each.reason.key == "no_address":
        return _("{who}, until there is an address.").format(who=each.who)
    if each.reason.key == "too_long":
        return _("{who}, too long for {sheet}.").format(who=each.who, **dict(each.reason.args))
    return f"{each.who}: {sentence(each.reason, today)}"


def _fits(prepared: Prepared) -> Check:
    run = prepared.current
    if isinstance(run, LetterRun):
        pages = ngettext("One page in all.", "{count} pages in all.", run.pages)
        return Check("check", "good", _("Every line fits"), pages)
    sizes = {each.points for each in run.texts()}
    if len(sizes) == 1:
        detail = _("All print at {points} pt.").format(points=decimal(min(sizes)))
    else:
        detail = _("The longest address prints at {points} pt.").format(points=decimal(min(sizes)))
    return Check("check", "good", _("Every line fits"), detail)


def _glyphs(prepared: Prepared) -> Check:
    letters = unusual(each.text for each in prepared.current.texts())
    lacking = [letter for letter in letters if not has_glyph(letter)]
    if lacking:
        return Check("warn", "warnink", *_lacking(prepared, lacking))
    shown = letters[:_LETTERS]
    if not shown:
        detail = _("Plain Latin letters only.")
    elif len(letters) > _LETTERS:
        detail = _("{letters} and the others can be drawn.").format(letters=", ".join(shown))
    else:
        detail = _("{letters} can be drawn.").format(letters=listed(shown))
    return Check("check", "good", _("Every character can be printed"), detail)


def _lacking(prepared: Prepared, lacking: list[str]) -> tuple[str, str]:
    wanting = {
        each.key for each in prepared.current.texts() if any(letter in each.text for letter in lacking)
    }
    who = [each.name for each in prepared.recipients if each.key in wanting]
    one = _("One character cannot be printed")
    many = _("{count} characters cannot be printed").format(count=opening(len(lacking)))
    detail = _("{letters} would print as an empty box, for {who}. Write it in other letters.")
    shown = ", ".join(lacking[:_LETTERS])
    return one if len(lacking) == 1 else many, detail.format(letters=shown, who=listed(who[:_NAMED]))


def _abroad(prepared: Prepared, home: str) -> Check:
    abroad = [country_line(country, home) for country in prepared.countries]
    countries = list(dict.fromkeys(abroad))
    if not countries:
        return Check("check", "good", _("None goes abroad"), _("So no country stands on the last line."))
    named = ", ".join(countries[: _NAMED + 1])
    if len(countries) > _NAMED + 1:
        named += " " + _("and others")
    detail = _("{countries} on the last line.").format(countries=named)
    if not home:
        detail += " " + _("Your own country is not set, so each one is printed.")
    return Check("flag", "ink", _goes(len(abroad), prepared.current.pieces), detail)


def _goes(abroad: int, labels: int) -> str:
    if labels == 1:
        return _("It goes abroad")
    if abroad == labels:
        return (
            _("Both go abroad") if abroad == 2 else _("All {count} go abroad").format(count=in_words(abroad))
        )
    return _("One goes abroad") if abroad == 1 else _("{count} go abroad").format(count=opening(abroad))
