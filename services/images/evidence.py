"""What speaks for whose work a picture is: its file, its name, its editor's word, and the words of the post."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from models.sources import PictureSource, SourceKind
from services.images.ai_text import says_ai
from services.images.credit_text import has_credit
from services.images.facts import Credit, PictureFacts
from services.images.named import names, plain
from services.images.nobody import names_nobody
from services.images.rights_data import KnownSource, RightsData
from services.language import turkish

_RIGHTS = re.compile(r"all\s+r[iı]ghts\s+reserved|(?:tüm|bütün|her)\s+hak\w*\s+(?:saklı|mahfuz)")
_NOISE = re.compile(
    r"©|\(c\)|\bcopyright\b|\bphoto(?:graph)?\s+by\b|\bfoto(?:ğraf)?\s*:|\b(?:19|20)\d\d(?:\s*[-–]\s*(?:19|20)?\d\d)?\b"
    r"|all\s+rights\s+reserved|(?:tüm|bütün|her)\s+hak\w*\s+(?:saklıdır|saklı|mahfuzdur|mahfuz)",
    re.IGNORECASE,
)
_BEST_FIRST = (
    "iptc.By-line", "xmp.dc:creator", "exif.Artist", "exif.XPAuthor", "iptc.Credit", "xmp.photoshop:Credit",
)  # fmt: skip
_MADE_BY_AI = frozenset(("trainedalgorithmicmedia", "compositewithtrainedalgorithmicmedia", "compositesynthetic"))
_AI_PROGRAM = re.compile(
    r"made w[iı]th google a[iı]|\bm[iı]djourney\b|\bdall[\s·.\-]?e\b|stable d[iı]ffus[iı]on"
    r"|adobe f[iı]refly|\bcomfyu[iı]\b"
)
_OURS = frozenset(("birimimiz", "bizim", "kendi", "kendimiz", "kurum arsivi", "birim arsivi", "own", "our own", "biz"))
_LONGEST_CAPITALS = 4


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece of evidence: the fact that it speaks for, the field it stands in, and its words."""

    fact: str
    source: str
    value: str


@dataclass(frozen=True, slots=True)
class Evidence:
    """All that is known of one picture beside one text. ``name`` is whom the post should name."""

    facts: frozenset[str]
    pieces: tuple[Piece, ...]
    name: str = ""
    agency: str = ""


@dataclass(frozen=True, slots=True)
class Case:
    """A picture beside a text (``None``: it stands alone).

    ``written`` is the attachment's own source field, ``source`` what the editor declared of the picture's contents, or
    with ``from_library`` of the same picture in the unit's library. ``kin`` are the digests of such pictures.
    """

    picture: PictureFacts
    file_name: str
    text: str | None
    written: str = ""
    source: PictureSource | None = None
    own_names: Collection[str] = ()
    from_library: bool = False
    kin: Sequence[str] = ()


def gather(case: Case, data: RightsData) -> Evidence:
    """Return all that speaks for or against the picture of a case."""
    picture, file_name, text = case.picture, case.file_name, case.text
    source, written, own_names = case.source, case.written, case.own_names
    named = _names(picture.credits)
    known = _known(picture.credits, file_name, data)
    pieces = [
        *_of_file(picture, named, own_names),
        *([known[1]] if known else []),
        *_of_editor(source, written, own_names, "library" if case.from_library else "editor"),
    ]
    facts = {piece.fact for piece in pieces}
    facts |= {"stock"} if known is not None and known[0].stock else set()
    facts |= {"similar"} if case.from_library else set()
    agency = known[0].name if known else ""
    wanted, name = _wanted(source, written, facts, named, agency)
    if text is not None:
        facts.add("post")
        found = list(_of_text(text, wanted, known[0] if known and "declared" not in facts else None, own_names))
        pieces += found
        facts |= {piece.fact for piece in found}
    return Evidence(frozenset(facts), tuple(pieces), name, agency)


def bare_name(value: str) -> str:
    """Return a metadata credit without signs, years and rights phrases: ``© 2024 Ada Er. Tüm hakları saklıdır``."""
    return " ".join(_NOISE.sub(" ", value).split()).strip(" .,;:-–|/")


def _names(credits_: Sequence[Credit]) -> list[Piece]:
    ranked = sorted(credits_, key=lambda c: _BEST_FIRST.index(c.source) if c.source in _BEST_FIRST else 99)
    bare = [(credit.source, bare_name(credit.value)) for credit in ranked]
    found = [Piece("creator", source, name) for source, name in bare if name and not names_nobody(name)]
    return list({piece.value: piece for piece in reversed(found)}.values())[::-1]


def _known(credits_: Sequence[Credit], file_name: str, data: RightsData) -> tuple[KnownSource, Piece] | None:
    for one in data.known:
        for credit in credits_:
            if one.in_metadata.search(turkish.fold(credit.value)):
                return one, Piece("agency", credit.source, credit.value)
    folded = file_name.casefold()  # ascii: agencies' own file names
    for one in data.known:
        if one.in_file_name.search(folded):
            return one, Piece("agency", "file-name", file_name)
    return None


def _of_file(picture: PictureFacts, named: Sequence[Piece], own_names: Collection[str]) -> Iterator[Piece]:
    yield from named
    for credit in (*picture.credits, *picture.statements):
        folded = turkish.fold(credit.value)
        if _RIGHTS.search(folded):
            yield Piece("reserved", credit.source, credit.value)
        kind = credit.value.rsplit("/", 1)[-1].casefold()  # ascii: a term of a vocabulary
        by_type = credit.source.endswith("igitalSourceType") and kind in _MADE_BY_AI
        if by_type or credit.source.startswith("png.") or _AI_PROGRAM.search(folded):
            yield Piece("ai", credit.source, credit.value)
    for credit in picture.credits:
        if any(own.strip(" @") and names(credit.value, own) for own in own_names):
            yield Piece("ours", credit.source, credit.value)


def _of_editor(source: PictureSource | None, written: str, own_names: Collection[str], where: str) -> Iterator[Piece]:
    if source is not None:
        yield Piece(f"declared:{source.kind.value}", where, source.name or source.handle or source.kind.value)
        if source.kind is SourceKind.AI:
            yield Piece("ai", where, source.name or source.kind.value)
        elif source.kind is not SourceKind.OWN:
            yield Piece("declared", where, source.kind.value)
            owed = source.credit or ("" if source.kind is SourceKind.STOCK else source.name or source.handle)
            if owed:
                yield Piece("owes-credit", where, owed)
    elif written.strip():
        if plain(written).strip() in _OURS or any(own.strip() and names(written, own) for own in own_names):
            yield Piece("declared:own", "source-field", written.strip())
        else:
            yield Piece("declared", "source-field", written.strip())
            yield Piece("owes-credit", "source-field", written.strip())


def _wanted(
    source: PictureSource | None, written: str, facts: set[str], named: Sequence[Piece], agency: str
) -> tuple[list[str], str]:
    """Return the names of which one satisfies, and the one to tell."""
    if "declared" in facts:
        if source is None:
            return [written.strip(), bare_name(written)], bare_name(written)
        wanted = [one for one in (source.credit, source.name, source.handle) if one]
        return wanted, bare_name(source.credit) or source.name or source.handle
    values = [piece.value for piece in named]
    return [*values, *([agency] if agency else [])], values[0] if values else agency


def _of_text(
    text: str, wanted: Sequence[str], known: KnownSource | None, own_names: Collection[str]
) -> Iterator[Piece]:
    for name in wanted:
        if names(text, name) or (len(plain(name)) > _LONGEST_CAPITALS and plain(name) in plain(text)):
            yield Piece("names-source", "text", name)
            break
    else:
        if known is not None and _says(text, known):
            yield Piece("names-source", "text", known.name)
    own = {plain(name)[1:] for name in own_names if name.startswith("@")}
    labelled = says_ai(text)  # which tells where the picture is from, too
    if labelled:
        yield Piece("labelled", "text", "")
    if labelled or has_credit(text, own):
        yield Piece("credited", "text", "")


def _says(text: str, known: KnownSource) -> bool:
    """Tell whether a text names an agency; an abbreviation must stand in capitals (AA, not the sigh)."""
    for found in known.in_metadata.finditer(turkish.fold(text)):
        word = text[found.start() : found.end()]
        if (
            len(word) > _LONGEST_CAPITALS
            or word == turkish.upper(word)
            or text[found.start() - 1 : found.start()] in "@#"
        ):
            return True
    return False
