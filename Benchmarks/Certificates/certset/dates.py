"""How a date is printed: forms by language, and whether a reader could settle the order of day and month."""

MONTHS = {
    "en": "January February March April May June July August September October November December",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "pl": "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
    "sv": "januari februari mars april maj juni juli augusti september oktober november december",
    "cs": "ledna února března dubna května června července srpna září října listopadu prosince",
    "tr": "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık",
    "da": "januar februar marts april maj juni juli august september oktober november december",
    "fi": "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta "
          "lokakuuta marraskuuta joulukuuta",
    "el": "Ιανουαρίου Φεβρουαρίου Μαρτίου Απριλίου Μαΐου Ιουνίου Ιουλίου Αυγούστου Σεπτεμβρίου Οκτωβρίου "
          "Νοεμβρίου Δεκεμβρίου",
}
MONTHS = {language: names.split() for language, names in MONTHS.items()}
SHORT = [name[:3] for name in MONTHS["en"]]

# Forms that are usual in each language, the more usual ones more than once.
FORMS = {
    "en": "iso long long month_first month_first ordinal dash_short slash year_slash spaced upper_short short_first dots",
    "de": "dots dots dots long iso", "fr": "long long slash slash dots iso", "es": "long slash slash iso",
    "it": "slash slash long iso dots", "nl": "long long dash iso slash", "pt": "long slash slash iso",
    "pl": "dots dots long iso", "sv": "iso iso iso long", "cs": "dots dots long iso", "tr": "dots dots long slash iso",
    "da": "long dash iso dots", "fi": "dots long iso", "ja": "long long iso year_slash", "el": "slash slash long iso",
}
FORMS = {language: forms.split() for language, forms in FORMS.items()}
AMBIGUOUS = {"slash", "month_slash"}


def ordinal(day):
    return f"{day}{'th' if 10 <= day % 100 <= 20 else {1: 'st', 2: 'nd', 3: 'rd'}.get(day % 10, 'th')}"


def long_form(date, language):
    if language == "ja":
        return f"{date.year}年{date.month}月{date.day}日"
    month = MONTHS[language][date.month - 1]
    if language in ("de", "cs", "da", "fi"):
        return f"{date.day}. {month} {date.year}"
    if language in ("es", "pt"):
        return f"{date.day} de {month} de {date.year}"
    if language == "fr" and date.day == 1:
        return f"1er {month} {date.year}"
    return f"{date.day} {month} {date.year}"


def write(date, form, language):
    """The date as the page prints it."""
    d, m, y = date.day, date.month, date.year
    english = MONTHS["en"][m - 1]
    return {
        "iso": lambda: date.isoformat(),
        "long": lambda: long_form(date, language),
        "month_first": lambda: f"{english} {d}, {y}",
        "ordinal": lambda: f"{ordinal(d)} {english} {y}",
        "dash_short": lambda: f"{d:02}-{SHORT[m - 1]}-{y % 100:02}",
        "upper_short": lambda: f"{d:02} {SHORT[m - 1].upper()} {y}",
        "short_first": lambda: f"{SHORT[m - 1]}. {d}, {y}" if m != 5 else f"May {d}, {y}",
        "slash": lambda: f"{d:02}/{m:02}/{y}",
        "month_slash": lambda: f"{m:02}/{d:02}/{y}",
        "year_slash": lambda: f"{y}/{m:02}/{d:02}",
        "dots": lambda: f"{d:02}.{m:02}.{y}",
        "dash": lambda: f"{d:02}-{m:02}-{y}",
        "spaced": lambda: f"{d:02} {m:02} {y}",
    }[form]()


def plus_years(date, years):
    try:
        return date.replace(year=date.year + years)
    except ValueError:
        return date.replace(year=date.year + years, day=28)


def order_settled(dates):
    """True when one of the dates printed with slashes has a day beyond twelve."""
    return any(date.day > 12 for date in dates)
