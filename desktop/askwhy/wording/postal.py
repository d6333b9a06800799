"""What a country calls the parts of its addresses."""

from askwhy.domain.people import Address
from askwhy.facts.postal import kinds_of_parts
from askwhy.wording import places
from askwhy.wording.i18n import N_, _, pgettext

_CODES = {"zip": N_("ZIP code"), "pin": N_("PIN code"), "eircode": N_("Eircode")}
_REGIONS = {
    "province": N_("Province"),
    "county": N_("County"),
    "prefecture": N_("Prefecture"),
    "department": N_("Department"),
    "district": N_("District"),
    "emirate": N_("Emirate"),
    "island": N_("Island"),
    "oblast": N_("Oblast"),
    "parish": N_("Parish"),
    "area": N_("Area"),
}


def postal_names(country: str) -> tuple[str, str]:
    """ZIP code and State for the US; Postal code and Region or state where nothing is known."""
    code, region = kinds_of_parts(country)
    named = (
        pgettext("address", "State") if region == "state" else _(_REGIONS.get(region, N_("Region or state")))
    )
    return _(_CODES.get(code, N_("Postal code"))), named


def doubtful_code(address: Address) -> str:
    """Say that a code is none of its country."""
    return _("{code} is no postal code of {country}.").format(
        code=address.postal_code, country=places.country(address.country)
    )
