"""Dates and periods as reports of each language print them."""
MONTHS = {"en": "January February March April May June July August September October November December".split(), "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(),
          "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()}


def show(day, form, language):
    name = MONTHS[language][day.month - 1]
    if language == "de":
        return f"{day.day}. {name} {day.year}" if form != "numeric" else f"{day.day:02}.{day.month:02}.{day.year}"
    if language == "fr":
        return f"{'1er' if day.day == 1 else day.day} {name} {day.year}" if form != "numeric" else f"{day.day:02}/{day.month:02}/{day.year}"
    return {"us": f"{name} {day.day}, {day.year}", "uk": f"{day.day} {name} {day.year}", "iso": day.isoformat(), "numeric": f"{day.month:02}/{day.day:02}/{day.year}", "ordinal": f"{day.day}{'st' if day.day in (1, 21, 31) else 'th'} {name} {day.year}"}[form]


def pick_form(random, language):
    return random.choice({"en": ["us"] * 5 + ["uk", "uk", "iso", "numeric", "ordinal"], "de": ["long", "long", "numeric"], "fr": ["long", "long", "numeric"]}[language])


def span(start, end, form, language, random):
    """Both ends of a period, joined as one of several joints does it."""
    a, b = show(start, form, language), show(end, form, language)
    if language == "de":
        return random.choice([f"vom {a} bis {b}", f"vom {a} bis zum {b}", f"{a} bis {b}", f"{a} – {b}"])
    if language == "fr":
        return random.choice([f"du {a} au {b}", f"du {a} au {b}", f"{a} – {b}"])
    joints = [f"{a} to {b}", f"{a} through {b}", f"{a} – {b}"]
    if form == "us":
        joints += [f"{a}, to {b}", f"{a}, through {b}"]
        if start.year == end.year:
            joints.append(f"{MONTHS['en'][start.month - 1]} {start.day} to {b}")
    if form == "uk" and start.year == end.year:
        joints.append(f"{start.day} {MONTHS['en'][start.month - 1]} to {b}")
    if form == "numeric":
        joints.append(f"{a}–{b}")
    return random.choice(joints)
