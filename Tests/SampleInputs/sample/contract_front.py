"""Parties, recital, signatures and schedule of a contract, in its language."""

from .dates import show
from .contracts import Contract

PEOPLE = [("Annika Reuter", "Chief Procurement Officer"), ("Tobias Falk", "Head of Vendor Management")]
WORDS = {
    "en": dict(date="Dated", between="between", and_="and", recital="Background", schedule="Schedule A: Services",
               sign="Signed for and on behalf of", style="english", annual="Annual charges",
               because="The {c} and its group companies wish to obtain {services} and the {s} is willing to provide them."),
    "de": dict(date="Datum", between="zwischen", and_="und", recital="Präambel", schedule="Anlage 1: Leistungen",
               sign="Unterzeichnet für", style="german", annual="Jährliches Entgelt",
               because="Der Auftraggeber bezieht {services} und der Auftragnehmer ist zur Erbringung bereit."),
    "fr": dict(date="Fait le", between="entre", and_="et", recital="Préambule", schedule="Annexe 1 : Services",
               sign="Signé pour", style="french", annual="Prix annuel",
               because="Le Client souhaite recourir à des prestations de {services} que le Prestataire est en mesure de fournir."),
    "es": dict(date="Fecha", between="entre", and_="y", recital="Antecedentes", schedule="Anexo 1: Servicios",
               sign="Firmado por", style="spanish", annual="Precio anual",
               because="El Cliente desea contratar {services} y el Proveedor está dispuesto a prestarlos."),
}
ROLES = {"de": ("Auftragnehmer", "Auftraggeber"), "fr": ("Prestataire", "Client"), "es": ("Proveedor", "Cliente")}
SEATS = {"Nordhain Industrie AG": "Elbkai 40, 20499 Hamburg, Germany", "Nordhain Deutschland GmbH": "Elbkai 40, 20499 Hamburg",
         "Nordhain France SAS": "15 rue du Fort, 67099 Strasbourg", "Nordhain Ibérica S.L.": "Calle Industria 8, 08099 Barcelona",
         "Nordhain UK Ltd": "Forge Park, Birmingham B1 9ZZ", "Nordhain Inc.": "120 Foundry Street, Cleveland, OH 44199, USA",
         "Nordhain Canada Ltd": "55 Steelworks Road, Hamilton, ON L8N 9Z9"}


def front(contract: Contract) -> dict:
    words = WORDS[contract.language]
    supplier, customer = ROLES.get(contract.language, (contract.supplier_term, contract.customer_term))
    vendor = contract.vendor
    bought = [service.name if contract.language == "en" else service.synonyms.split(";")[0] for service in vendor.services]
    services = ", ".join(bought)
    return dict(
        date=f"{words['date']} {show(contract.date, words['style'])}", between=words["between"], and_=words["and_"],
        parties=[f"{vendor.legal_name}, {vendor.address} (\"{supplier}\")",
                 f"{contract.buyer}, {SEATS[contract.buyer]} (\"{customer}\")"],
        recital=(words["recital"], words["because"].format(c=customer, s=supplier, services=services)),
        schedule=(words["schedule"], [(name, f"USD {service.spend:,}") for name, service in zip(bought, vendor.services)],
                  words["annual"]),
        signatures=[(f"{words['sign']} {vendor.legal_name}", "", ""),
                    (f"{words['sign']} {contract.buyer}", *PEOPLE[len(vendor.id) % 2])])
