"""What stands on a certificate of the sample."""

from dataclasses import dataclass, field


@dataclass
class Certificate:
    path: str  # under inputs/documents
    layout: str
    language: str
    holder: str
    address: str
    number: str
    body: str
    body_address: str
    accreditation: str  # as in accreditation-bodies.csv
    accreditation_text: str
    standard: str  # as printed
    edition: str
    scope: str
    soa_version: str
    soa_date: str
    original: str
    issue: str
    expiry: str
    dates: str  # a style of dates.show
    font: str
    colour: str
    second: str = "#c9a227"
    sites: list = field(default_factory=list)  # (address, activity)
    decoys: list = field(default_factory=list)  # (label, date): true on the paper, and none of the three dates
    signatory: str = ""
    form: str = ""  # serial and revision of the form itself
    kind: str = "iso27001-certificate"
    medium: str = "text"  # text, scan, skewed scan, noisy scan, picture
    mark_is_picture: bool = False
    vendor: str | None = None  # None: the folder says it; "" for a company that is no vendor

    def __post_init__(self) -> None:
        if self.vendor is None:
            self.vendor = self.path.split("/")[0]
