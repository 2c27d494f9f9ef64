"""What a word is made of."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Analysis:
    """One reading of a word.

    ``lemma`` is the dictionary form (``kitap``, ``gelmek``, ``Ankara``). ``pos`` is the stem's kind: noun, adj, verb,
    adv, pron, conj, postp, num, det, interj, ques, name or abbrev. ``suffixes`` are in order, in the tags that Turkish
    morphology uses since Oflazer 1994: A3pl, P1sg … P3pl, Acc, Dat, Loc, Abl, Gen, Ins, Equ; Rel (-ki), With (-li),
    Without, Ness, Agt …; Past, Narr, Prog1, Aor, Fut, Cond, Neces, Opt, Imp, Neg, Pass, Caus, Inf1 …; Cop for -dir.
    """

    lemma: str
    pos: str
    suffixes: tuple[str, ...] = ()

    def has(self, tag: str) -> bool:
        """Whether the suffix ``tag`` is part of the word."""
        return tag in self.suffixes
