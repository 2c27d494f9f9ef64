"""How a Turkish suffix sounds behind a stem: harmony of vowels, hardening, letters that stand between."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from services.language import turkish

HIGH = {"a": "ı", "ı": "ı", "o": "u", "u": "u", "e": "i", "i": "i", "ö": "ü", "ü": "ü"}
SOFT = {"k": "ğ", "p": "b", "ç": "c", "t": "d"}
_FRONT = {"a": "e", "ı": "i", "o": "ö", "u": "ü"}


class Sound(NamedTuple):
    """All that a suffix hears of what stands before it.

    ``vowel`` is the last vowel (of the eight), ``last`` the kind of the last letter: ``v`` vowel, ``h`` hard consonant,
    ``s`` any other. ``need`` is what must follow: ``w`` a vowel, ``c`` a consonant or the word's end, empty for either.
    """

    vowel: str
    last: str
    need: str = ""

    def admits(self, following: str) -> bool:
        """Whether ``following`` (empty for the word's end) may stand next."""
        if not self.need:
            return True
        return (following[:1] in turkish.VOWELS and following != "") == (self.need == "w")


def sound_of(stem: str, *, inverse: bool = False, need: str = "") -> Sound:
    """Return the sound of folded ``stem``; ``inverse`` for those that take front vowels all the same (``saat``)."""
    vowel = turkish.last_vowel(stem) or "e"
    if inverse:
        vowel = _FRONT.get(vowel, vowel)
    return Sound(vowel, _kind(stem[-1:]), need)


def softened(stem: str) -> str:
    """Return folded ``stem`` as it is before a vowel: ``çocuk`` → ``çocuğ``, ``renk`` → ``reng``."""
    if stem.endswith("nk"):
        return stem[:-1] + "g"
    return stem[:-1] + SOFT[stem[-1]] if stem[-1:] in SOFT else stem


@cache
def spell(surface: str, sound: Sound) -> tuple[tuple[str, Sound], ...]:
    """Return the letters that ``surface`` (see ``resources/morphology/suffixes.tsv``) has behind ``sound``.

    One spelling, or two where its last letter is K: with k, and with ğ before a vowel. None where ``sound.need``
    forbids it.
    """
    vowel, last, _ = sound
    letters = ""
    for letter in _needed(surface, sound):
        spelt = _spelt(letter, vowel, last)
        if letter in "AI" or letter in turkish.VOWELS:
            vowel = spelt
        letters += spelt
        last = _kind(spelt)
    if not sound.admits(letters):
        return ()
    if surface.endswith("K"):
        return (letters, Sound(vowel, "h", "c")), (letters[:-1] + "ğ", Sound(vowel, "s", "w"))
    return ((letters, Sound(vowel, last)),)


def _needed(surface: str, sound: Sound) -> str:
    """Return ``surface`` with or without the letter in parentheses that it may begin with."""
    if not surface.startswith("("):
        return surface
    between, rest = surface[1], surface[3:]
    return between + rest if (sound.last == "v") == (between != "I") else rest


def _spelt(letter: str, vowel: str, last: str) -> str:
    if letter == "A":
        return "a" if vowel in turkish.BACK_VOWELS else "e"
    if letter == "I":
        return HIGH[vowel]
    if letter in "DC":
        return {"D": "dt", "C": "cç"}[letter][last == "h"]
    return "k" if letter == "K" else letter


def _kind(letter: str) -> str:
    if letter in turkish.VOWELS and letter:
        return "v"
    return "h" if letter in turkish.HARD_CONSONANTS and letter else "s"
