"""Makes passwords, by the operating system's random numbers only."""

from __future__ import annotations

import math
import secrets
import string
from dataclasses import dataclass

from models.errors import UserError
from models.messages import QT_TRANSLATE_NOOP, Message
from services.language import turkish
from services.vault.people.words import word_list
from services.vault.secret import Secret

LOOKALIKES = frozenset("0O1lI|5S8B2Z")
SIGNS = "!?#%+-_=."
FEWEST_WORDS, MOST_WORDS = 4, 10
SHORTEST, LONGEST = 8, 64


@dataclass(frozen=True, slots=True)
class Recipe:
    """A password of single signs. Each class that is asked for occurs at least once."""

    length: int = 20
    capitals: bool = True
    small: bool = True
    digits: bool = True
    signs: str = SIGNS
    """Empty where none are wanted."""
    lookalikes: bool = False
    """Whether signs that are easily taken for others (0 and O) may occur: better not, where it is typed by hand."""

    def classes(self) -> list[str]:
        """Return the signs to choose from, class by class; no class is empty."""
        asked = (
            string.ascii_uppercase if self.capitals else "",
            string.ascii_lowercase if self.small else "",
            string.digits if self.digits else "",
            self.signs,
        )
        kept = ("".join(one for one in group if self.lookalikes or one not in LOOKALIKES) for group in asked)
        return [group for group in kept if group]

    def bits(self) -> float:
        """Return how many bits a guesser has to find, at the least: those of signs that are drawn freely."""
        groups = self.classes()
        return (self.length - len(groups)) * math.log2(sum(map(len, groups))) if groups else 0.0


@dataclass(frozen=True, slots=True)
class WordRecipe:
    """A password of Turkish words that can be read out and typed: ``mercek-kalem-…``."""

    count: int = 6
    joint: str = "-"
    bare: bool = True
    """Without Turkish letters: they are not on every keyboard."""
    capital_and_digit: bool = False
    """For platforms that ask for both: the first letter, and a digit at the end."""

    def bits(self) -> float:
        """Return how many bits a guesser has to find."""
        return self.count * math.log2(len(word_list())) + (math.log2(10) if self.capital_and_digit else 0.0)


def generate(recipe: Recipe) -> Secret:
    """Return a password. All that have each class once or more are equally likely. Raises UserError."""
    groups = recipe.classes()
    if not groups:
        raise UserError(Message(QT_TRANSLATE_NOOP("services", "Parolada en az bir tür karakter olsun.")))
    if not len(groups) <= recipe.length <= LONGEST:
        raise UserError(Message(QT_TRANSLATE_NOOP("services", "Parola bu kadar kısa ya da uzun olamaz.")))
    everything = "".join(groups)
    while True:
        made = "".join(secrets.choice(everything) for _ in range(recipe.length))
        if all(any(sign in group for sign in made) for group in groups):
            return Secret(made)


def generate_words(recipe: WordRecipe) -> Secret:
    """Return a password of words. Raises UserError where there would be too few or too many."""
    if not FEWEST_WORDS <= recipe.count <= MOST_WORDS:
        raise UserError(Message(QT_TRANSLATE_NOOP("services", "Sözcük sayısı 4 ile 10 arasında olsun.")))
    drawn = [secrets.choice(word_list()) for _ in range(recipe.count)]
    words = [turkish.searchable(word) if recipe.bare else word for word in drawn]
    if recipe.capital_and_digit:
        first = words[0][0]
        words[0] = (first.upper() if recipe.bare else turkish.upper(first)) + words[0][1:]  # ascii where it is bare
        words[-1] += secrets.choice(string.digits)
    return Secret(recipe.joint.join(words))
