"""Invented people who sign."""
FIRST = "Anna Mark Elena Jonas Priya Thomas Ingrid Paulo Katarzyna Deniz Sven Lucia Claire Marek Helen George Miriam Oscar".split()
LAST = "Whitlock Brandauer Castelli Okonkwo Sandvik Novotna Yildiz Marchetti Delacourt Ferreira Kowalczyk Hendriks Lindqvist Ashdown Reyes Tanaka".split()


def name(random):
    return f"{random.choice(FIRST)} {random.choice(LAST)}"
