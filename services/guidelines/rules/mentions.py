"""Article 12: whom a post mentions. A handle that passes for an official one, or one that is called ours and is not."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import pairwise
from pathlib import Path

from models.checking import IsCancelled, Lane, Scope, Snapshot
from models.diagnostics import Diagnostic, Fix
from models.enums import Severity
from models.messages import QT_TRANSLATE_NOOP, Message
from services.accounts import PLATFORM_NAMES, fold_handle
from services.guidelines.word_files import plain, read_lines

_MENTION = re.compile(r"(?<![\w.+\-@＠/])[@＠](?P<handle>\w[\w.]{1,59})")
_SIGNS = str.maketrans("", "", "._-")
_DIGIT_TWINS = str.maketrans("013458l", "oieasbi")
_DOUBLED = re.compile(r"(.)\1+")
_SHORTEST = 5
"""Letters: of shorter handles every other one is near."""

_OURS = (
    r"hesab[iu]m[iu]z|hesaplar[iu]m[iu]z|sayfa(?:lar[iu])?m[iu]z|kanal[iu]m[iu]z|profil[iu]m[iu]z|adresimiz"
    r"|bizi\s+(?:[\w'’]+\s+){0,2}(?:takip|izle|etiket|bul)"
    r"|bize\s+(?:ulas|yaz|sor|kat)|takipte\s+kal|\bour\s+(?:official\s+|new\s+)?(?:account|page|handle"
    r"|instagram|x\b)|follow\s+us"
    r"|find\s+us|(?:resmi|kurumsal)\s+(?:\w+\s+){0,2}(?:hesab|adres|sayfa|kanal)[iu]?\w{0,4}\b"
    r"|(?:instagram|x|twitter|facebook|tiktok|youtube|linkedin)['’]?(?:[dt][ae]\s+(?:d[ae]\s+)?var[iu]z|[dt][ae]y[iu]z)|(?:hesap|kullanici)\s+ad[iu]m[iu]z"
    r"|m[iu]z[iu]n\s+(?:\w+\s+){0,2}(?:hesab[iu]|adresi|sayfas[iu]|kanal[iu])\b"
    r"|[a-z]{4}m[iu]z\s+(?:artik\s+)?(?:instagram|x|twitter|facebook|sosyal\s+medya)['’]?[dt][ae]\b"
)
_OUR_HOUSES = (
    r"(?:kulub|toplulug|bolum|fakulte|enstitu|kutuphane|merkez|yuksekokul|takim|ekib|universite|birim|koro|dergi|ofis"
    r"|hastane|okul|laboratuvar|anabilim\s+dali|program)"
)
_OURS_TOO = (
    r"|(?:resmi|kurumsal)\s+(?:hesap|instagram|x|twitter|facebook|tiktok|youtube|linkedin)\b"
    r"|sosyal\s+medyada\s+(?:biz|[a-z]{3,}m[iu]z)\b"
    rf"|\b{_OUR_HOUSES}[a-z]{{0,6}}m[iu]z[iu]?\s+(?:(?:sosyal|medyada|instagramda|hemen|da|de)\s+){{0,2}}takip"
)
_BARE_FOLLOW = re.compile(
    r"\W*(?:takip\s*(?:edin|et|icin|edelim|edebilirsiniz|etmeyi\s+unutmay[iu]n)?|takibe\s+al[iu]n)\s*\W*"
)
_CALLED_OURS = re.compile(_OURS + _OURS_TOO)
_SEVERAL = re.compile(r"hesaplar|sayfalar|kanallar|accounts")
_AFTER = re.compile(
    r"['’]?\w{0,4}\s*\(?(?:(?:adl[iu]|isimli|olan|bizim|resmi|yeni|kurumsal|instagram|x|twitter|facebook)\s+){0,3}"
    r"(?:bizim\s+)?(?:hesab[iu]m[iu]z|hesaplar[iu]m[iu]z|sayfam[iu]z|kanal[iu]m[iu]z|profil[iu]m[iu]z)"
)
_FOLLOWED = re.compile(
    r"['’]?\w{0,4}\s+(?:\w+\s+){0,2}?(?:bizi\s+)?(?:takip|bulabil|bulun)|['’]?\s*olarak\s+(?:hep\s+)?(?:yan|yay)[iu]n"
)
_ITS_ACCOUNT = re.compile(r"\s+(?:\w+\s+)?(?:hesab|sayfas|kanal)[iu]")
_OUR_UNITS = re.compile(r"m[iu]z[iu]n\s+(?:\w+\s+){0,2}\Z")
_OUR_THING = re.compile(r"\b(?:bizi|biz|[a-z]{3,}m[iu]z[iu])\b")
_SEEN = re.compile(r"['’]?\w{0,4}\s+(?:\w+\s+)?(?:izley|bakin|bakabil|goz\s+at|ugray|takip)")
_SEEN_OF_US = re.compile(r"\bbizi\b|\b(?:duyuru|haber|etkinlik|yayin|program|icerik)[a-z]*m[iu]z\s+icin\b")
"""What readers are sent to another account for may be ours too (sergimizi @trt'de izleyin); these are at home."""
_CREDIT = re.compile(
    r"(?:foto|gorsel|cizim|cizer|kaynak|tasarim|illustrasyon|kamera|cekim|video|muzik|alinti|photo|source"
    r"|credit|via|©|📷|📸|🎨|🎥"
    r"|sponsor|ortag|ortak|is\s+birlig|isbirlig|katki|destek|konu[kg]|misafir|ogrencimiz|mezunumuz|hocamiz|uyemiz"
    r"|arkadasimiz|sporcumuz)\w*[^\w@]{0,4}(?:\w+[^\w@]{1,3}){0,2}\Z"
)
_NOT_OURS = re.compile(
    r"sahte|taklit|(?:bize|bizimle|birimimize|universitemize)\s+(?:ait|ilgisi|ilgili)\s*(?:olmayan|degil|yok)"
    r"|bizim\s+degil|hesab[iu]m[iu]z\s+degil"
    r"|hesaplarimiz\s+degil|itibar\s+etme|takip\s+etmeyin|engelley|sikayet\s+ed|\bfake\b|not\s+our"
)
_FOLLOW_IT = re.compile(r"['’]?[iuy]{0,2}\s+(?:hesabini\s+)?takip\s+(?:ed|et)(?!me)")
_ADORNED = re.compile(
    r"(?:official|offical|resmi|resmihesap|hesap|sayfa|real|gercek|the|tr|edu|edutr|com|net|org|univ|universitesi|yeni|new"
    r"|online|page|info|haber|duyuru|20\d\d|\d{1,4})"
)
"""What a false account puts before or behind the name of a real one."""
_OF_STUDENTS = re.compile(r"itiraf|dedikodu|ogr(?![a-z])|ogrenci|mezun|kampus")
_A_PART = re.compile(
    r"(?:itiraf|dedikodu|ogr|ogrenci|mezun|kampus|fen|edebiyat|fef|tip|hukuk|iktisat|isletme|iibf|muh|muhendislik|mimarlik"
    r"|fizik|kimya|biyoloji|matematik|tarih|sosyoloji|psikoloji|felsefe|egitim|ilahiyat|ziraat|iletisim|eczacilik"
    r"|veteriner|hemsirelik|turizm|saglik|spor|sks|bidb|kutup|kutuphane|kariyer|erasmus|yemek|yemekhane|yurt"
    r"|haber|duyuru|etkinlik|kulup|tiyatro|dans|muzik|koro|munazara|robotik|dagcilik|radyo|tv|hastane|myo|enstitu"
    r"|uni|edu|rektorluk|sikayet|destek)\d{0,4}"
)
"""Houses, services and clubs of a university, as handles call them."""
_SHORT_FORM = 3
_COMMON = 6
"""Letters that registered handles must begin with in common: then they are the name of the university."""
_LINK_BACK = 110
_SENTENCE = re.compile(r"[.!?…](?=\s)")


@dataclass(frozen=True, slots=True)
class _Mention:
    """``start`` is the sign's place, ``written`` the handle without it and without what ends a sentence."""

    start: int
    end: int
    written: str


class MentionChecker:
    """Holds the mentions of a post against the registry of official accounts and the unit's own."""

    name = "guideline-mentions"
    lane = Lane.RULES
    scope = Scope.POST

    def __init__(self, resources: Path) -> None:
        """Take the folder of the lists; read at the first text that mentions somebody."""
        self._resources = resources

    @cached_property
    def _letters(self) -> dict[int, str]:
        lines = (line.split(" ", 1) for line in read_lines(self._resources, "look-alike-letters") if " " in line)
        return {ord(twin): letter for letter, twins in lines for twin in twins.strip()}

    def check(self, snapshot: Snapshot, is_cancelled: IsCancelled) -> Sequence[Diagnostic]:
        del is_cancelled  # linear and quick
        mentions = list(_mentions(snapshot.text))
        if not mentions:
            return ()
        official = frozenset(map(fold_handle, snapshot.unit.official_handles))
        own = frozenset(map(fold_handle, snapshot.unit.own_handles))
        near = _near_index(official | own)
        text = plain(snapshot.text)
        found: list[Diagnostic] = []
        for place, mention in enumerate(mentions):
            exact = unicodedata.normalize("NFKC", mention.written)
            known = fold_handle(exact) if exact.isascii() else ""
            if known in official | own:
                found += _elsewhere(mention, known, snapshot) if known not in own else ()
                continue
            if _NOT_OURS.search(_sentence(text, mention)):
                continue
            meant = self._taken_for(mention.written, near) or self._adorned(mention.written, official | own)
            if meant:
                found.append(_look_alike(mention, meant))
            elif official and _is_called_ours(text, mentions, place):
                found.append(_unknown(mention, _CALLED_OURS_ONLY))
            elif self._bears_the_name(mention.written, official) and not _is_credited(text, mention):
                found.append(_unknown(mention, _BEARS_THE_NAME))
        return found

    def _bears_the_name(self, written: str, official: frozenset[str]) -> bool:
        """Whether a handle has the name that registered ones begin with, or their short form and a house or club."""
        stem = _common_beginning(official)
        latin = self._latin(written).translate(_SIGNS)
        rest = latin.replace(stem, "", 1) if stem and stem in latin else ""
        if rest and (_A_PART.fullmatch(rest) or _OF_STUDENTS.search(rest)):
            return True
        return any(latin.startswith(short) and _A_PART.fullmatch(latin, len(short)) for short in _short_forms(official))

    def _taken_for(self, written: str, near: Mapping[str, frozenset[str]]) -> str:
        """Return the registered handle that ``written`` passes for, or an empty string."""
        latin = self._latin(written)
        bare = latin.translate(_SIGNS)
        candidates = {one for key in _keys(bare) for one in near.get(key, ())}
        looks = self._skeleton(written)
        same = sorted(one for one in candidates if self._skeleton(one) == looks)
        if same:
            return same[0]
        close = [one for one in sorted(candidates) if _one_slip(bare, one.translate(_SIGNS))]
        return close[0] if close and len(bare) >= _SHORTEST else ""

    def _adorned(self, written: str, registered: frozenset[str]) -> str:
        """Return the registered handle that ``written`` only adds a word like "official" or a year to, or nothing."""
        bare = self._latin(written).translate(_SIGNS)
        for handle in sorted(registered, key=len, reverse=True):
            core = handle.translate(_SIGNS)
            if len(core) < _SHORTEST:
                continue
            before, found, behind = bare.partition(core)
            if (
                found
                and len(core) >= _SHORTEST
                and all(not part or _ADORNED.fullmatch(part) for part in (before, behind))
            ):
                return handle
        return ""

    def _latin(self, handle: str) -> str:
        """Return the handle as it is read: foreign letters as their Latin twins. Digits stay what they are."""
        folded = fold_handle(unicodedata.normalize("NFKC", handle))
        return "".join(letter if letter.isdigit() else self._letters.get(ord(letter), letter) for letter in folded)

    def _skeleton(self, handle: str) -> str:
        """Return what is left of a handle at a glance: no signs, no doubled letters, ``1``, ``l`` and ``i`` alike."""
        glance = self._latin(handle).translate(_SIGNS).translate(self._letters)
        return _DOUBLED.sub(r"\1", glance.replace("rn", "m").replace("vv", "w").replace("l", "i"))


def _mentions(text: str) -> Iterator[_Mention]:
    if "@" not in text and "＠" not in text:
        return
    for match in _MENTION.finditer(text):
        written = match["handle"].rstrip(".")
        if len(written) > 1:
            yield _Mention(match.start(), match.start() + 1 + len(written), written)


@lru_cache(4)
def _near_index(handles: frozenset[str]) -> Mapping[str, frozenset[str]]:
    """Return the registered handles by what is left of them without signs, and without one more letter."""
    index: dict[str, set[str]] = {}
    for handle in handles:
        for key in _keys(handle.translate(_SIGNS)):
            index.setdefault(key, set()).add(handle)
    return {key: frozenset(several) for key, several in index.items()}


def _keys(bare: str) -> Iterable[str]:
    """Return what two handles have in common that are one slip apart: a letter left out, or their looks."""
    looks = _DOUBLED.sub(r"\1", bare.translate(_DIGIT_TWINS).replace("rn", "m").replace("vv", "w"))
    return {bare, looks, *(bare[:at] + bare[at + 1 :] for at in range(len(bare)))}


def _one_slip(one: str, other: str) -> bool:
    """Whether a letter more, less or changed, or two changed about, makes ``one`` of ``other``. Years may differ."""
    if one == other:
        return True
    if abs(len(one) - len(other)) > 1 or min(len(one), len(other)) < _SHORTEST:
        return False
    at = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    rest, left = one[at:], other[at:]
    differ = (rest[:1] + left[:1]).isdigit()
    if len(one) == len(other):
        swapped = rest[1:2] + rest[:1] == left[:2] and rest[2:] == left[2:]
        return not differ and (rest[1:] == left[1:] or swapped)
    longer, shorter = (rest, left) if len(rest) > len(left) else (left, rest)
    return longer[1:] == shorter


@lru_cache(4)
def _common_beginning(handles: frozenset[str]) -> str:
    """Return what at least two handles, and most of them, begin with; nothing where it is too short to be a name."""
    names = sorted(handle.translate(_SIGNS) for handle in handles)
    pairs = [_common(*pair) for pair in pairwise(names)]
    best = max(pairs, key=len, default="")
    return best if len(best) >= _COMMON else ""


@lru_cache(4)
def _short_forms(handles: frozenset[str]) -> frozenset[str]:
    """Return what stands before the name of a house in registered handles: ``ydm`` of ``ydmfen``."""
    bare = [handle.translate(_SIGNS) for handle in handles]
    return frozenset(
        one[:at] for one in bare for at in range(_SHORT_FORM, len(one)) if _A_PART.fullmatch(one, at) is not None
    )


def _common(one: str, other: str) -> str:
    length = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    return one[:length]


def _is_credited(text: str, mention: _Mention) -> bool:
    return _CREDIT.search(text, max(0, mention.start - _LINK_BACK), mention.start) is not None


def _sentence(text: str, mention: _Mention) -> str:
    """Return what stands around a mention, the next sentence included: a warning often comes behind."""
    return text[max(0, mention.start - _LINK_BACK) : mention.end + _LINK_BACK]


def _is_called_ours(text: str, mentions: Sequence[_Mention], place: int) -> bool:
    mention = mentions[place]
    after = text[mention.end : mention.end + 60]
    begin = max(0, mention.start - _LINK_BACK)
    ends = [match.end() for match in _SENTENCE.finditer(text, begin, mention.start)]
    closed = (
        bool(ends)
        and text[ends[-1] : mention.start].strip(" \n👉➡️📱📲:→") == ""
        and not re.match(r"['’ ]*[a-z]", after)
    )
    if ends and not closed:
        begin = ends[-1]
    before = text[begin : mention.start]
    if _AFTER.match(after):
        return True
    cues = list(_CALLED_OURS.finditer(before))
    credit = _CREDIT.search(before)
    if credit and not (cues and cues[-1].start() > credit.start()):
        return False
    if _is_followed(before, after):
        return True
    if not cues:
        return False
    between = [one for one in mentions[:place] if one.start >= begin + cues[-1].end()]
    return not between or bool(_SEVERAL.search(cues[-1][0]))


def _is_followed(before: str, after: str) -> bool:
    """Whether the account of one of our units is named, or readers are asked to follow an account and no more."""
    if _ITS_ACCOUNT.match(after) and _OUR_UNITS.search(before):
        return True
    if (_FOLLOWED.match(after) and _OUR_THING.search(before)) or (_SEEN.match(after) and _SEEN_OF_US.search(before)):
        return True
    line = before[before.rfind("\n") + 1 :]
    return bool(_BARE_FOLLOW.fullmatch(line) or (not re.search(r"\w", line) and _FOLLOW_IT.match(after)))


def _look_alike(mention: _Mention, meant: str) -> Diagnostic:
    new = f"@{meant}"
    return Diagnostic(
        rule="guideline.12.look-alike",
        article=12,
        severity=Severity.ERROR,
        start=mention.start,
        end=mention.end,
        message=Message(
            QT_TRANSLATE_NOOP("services", "@{written} resmî hesap değil; resmî hesap {right}."),
            {"written": mention.written, "right": new},
        ),
        fixes=(Fix(Message(QT_TRANSLATE_NOOP("services", "“{new}” yazın"), {"new": new}), new),),
        explanation=Message(
            QT_TRANSLATE_NOOP(
                "services",
                "Adı bir harf ya da işaretle ayrılan hesaplar çoğu kez taklittir; takipçileri oraya göndermeyin. Bu "
                "hesap gerçekten sizinse onu Hesaplar'da listeye ekleyin.",
            )
        ),
        data={"right": meant},
    )


def _elsewhere(mention: _Mention, handle: str, snapshot: Snapshot) -> Iterator[Diagnostic]:
    """Say that a handle is official on another platform than the one that the text is for."""
    there = {platform for known, platform in snapshot.unit.official_on if known == handle}
    if snapshot.platform is None or not there or snapshot.platform in there:
        return
    yield Diagnostic(
        rule="guideline.12.other-platform",
        article=12,
        severity=Severity.HINT,
        start=mention.start,
        end=mention.end,
        message=Message(
            QT_TRANSLATE_NOOP("services", "@{written} listede yalnız şurada resmî: {platforms}."),
            {
                "written": mention.written,
                "platforms": ", ".join(PLATFORM_NAMES[one] for one in PLATFORM_NAMES if one in there),
            },
        ),
        explanation=Message(
            QT_TRANSLATE_NOOP(
                "services",
                "Aynı ad başka bir platformda başkasının olabilir. Bu platformdaki hesap da kurumunsa onu Hesaplar'da "
                "listeye ekleyin.",
            )
        ),
    )


_CALLED_OURS_ONLY = QT_TRANSLATE_NOOP(
    "services", "@{written} bizim hesabımız diye geçiyor, ama resmî hesaplar listesinde yok."
)
_BEARS_THE_NAME = QT_TRANSLATE_NOOP("services", "@{written} kurumun adını taşıyor, ama resmî hesaplar listesinde yok.")


def _unknown(mention: _Mention, message: str) -> Diagnostic:
    return Diagnostic(
        rule="guideline.12.unknown-handle",
        article=12,
        severity=Severity.WARNING,
        start=mention.start,
        end=mention.end,
        message=Message(message, {"written": mention.written}),
        explanation=Message(
            QT_TRANSLATE_NOOP(
                "services",
                "Takipçiler yalnız resmî olduğu belli hesaplara güvenmeli. Yazımı denetleyin; hesap yeniyse onu "
                "Hesaplar'da listeye ekleyin.",
            )
        ),
    )
