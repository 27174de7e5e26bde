"""Dates as certificates and contracts print them, in four languages."""

from datetime import date

ENGLISH = "January February March April May June July August September October November December".split()
GERMAN = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split()
FRENCH = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
SPANISH = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split()


def _ordinal(day: int) -> str:
    if 10 <= day % 100 <= 20:
        return f"{day}th"
    return f"{day}" + {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")


def show(iso: str, style: str) -> str:
    """`iso` written in `style`; an empty date stays empty."""
    if not iso:
        return ""
    day = date.fromisoformat(iso)
    month = day.month - 1
    return {
        "iso": iso,
        "dots": f"{day.day:02d}.{day.month:02d}.{day.year}",
        "slashes": f"{day.day:02d}/{day.month:02d}/{day.year}",
        "dashes": f"{day.day:02d}-{ENGLISH[month][:3]}-{day.year}",
        "english": f"{day.day} {ENGLISH[month]} {day.year}",
        "american": f"{ENGLISH[month]} {day.day}, {day.year}",
        "ordinal": f"{_ordinal(day.day)} {ENGLISH[month]} {day.year}",
        "german": f"{day.day}. {GERMAN[month]} {day.year}",
        "french": f"{'1er' if day.day == 1 else day.day} {FRENCH[month]} {day.year}",
        "spanish": f"{day.day} de {SPANISH[month]} de {day.year}",
    }[style]
