"""Links, addresses and hashtags that nobody can click: ``https//…``, ``www,…``, ``# etkinlik``, ``#çevre-günü``.

How many hashtags a post may have is the platform's business (``services.platforms.limits``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from models.checking import IsCancelled, Lane, Scope, Snapshot
from models.diagnostics import Diagnostic, Fix
from models.enums import Severity
from models.messages import QT_TRANSLATE_NOOP, Message

_HOST = r"[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5}"
_END = r"tr|com|org|net|edu|gov|gle|ly|io|me|co|int|eu"
_TAIL = r"(?:/[^\s]*)?"
_SCHEME = re.compile(
    rf"(?<![\w/])(?P<scheme>h{{1,2}}t{{1,3}}p{{1,2}}s{{0,2}}|ht{{1,2}}s|htps|hptts?|tthps?|ttps?)(?P<sign>\s?[:;.,]{{0,3}}\s?[/\\]{{1,3}}[:;]?|:{{1,2}})(?P<space>\s?)"
    rf"(?P<rest>{_HOST}{_TAIL})",
    re.IGNORECASE,
)
_TWICE = re.compile(rf"(?<!\w)https?:?//(?P<right>https?://{_HOST}{_TAIL})", re.IGNORECASE)
_WWW = re.compile(
    rf"(?<![\w.])(?<!(?<!:/)/)(?P<www>w{{2,5}}(?:\s?[.,;:]\s?|\s))(?P<rest>{_HOST}{_TAIL})", re.IGNORECASE
)
_SPACE = re.compile(
    rf"(?<![\w@/.])(?P<left>(?:https?://|www\.)?[a-z0-9-]{{1,63}}(?:\.[a-z0-9-]{{1,63}}){{0,4}})(?P<gap>\.[ ]|[ ]\.)"
    rf"(?P<right>(?:{_END})(?:\.(?:tr))?(?:/[^\s]+)?)(?=[\s,.;!)]|\Z)"
)
_BACKSLASH = re.compile(
    r"(?<![\w@/.\\])(?P<host>(?:https?://)?(?:[a-z0-9-]{1,63}\.){1,4}(?:edu|com|org|gov|tr))\\(?P<path>\w[^\s\\]*)"
)
_GAP = re.compile(
    r"(?<![\w@/.])(?P<host>(?:https?://)?(?:[a-z0-9-]{1,63}\.){1,4}(?:tr|com|org|gle|ly)) (?P<path>/[\w-][^\s]*)"
)
_NO_STOP = re.compile(
    r"(?<![\w@/.])(?P<left>(?:https?://(?:www\.)?|www\.)[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,3}) "
    r"(?P<right>(?:gle/|(?:edu|com|gov|org|k12|bel)\.tr(?![\w.]*@))[^\s]*|tr(?=[\s/,.;!)]|\Z)(?:/[^\s]+)?)"
)
_TWO_STOPS = re.compile(
    r"(?<![\w@/.,])(?P<whole>(?:https?://)?(?:www\.{1,2})?[a-z0-9-]{2,63}(?:[.,]{1,2}[a-z0-9-]{2,63}){0,3}[.,]{1,2}(?:tr|com|org)(?:/[^\s]*)?)(?=[\s,.;!)]|\Z)"
)
_GLUED = re.compile(
    r"(?<![\w@/.])(?P<link>(?:https?://)?(?:[a-z0-9-]{1,63}\.){1,4}(?:edu|com|gov|org)\.tr)\.(?P<word>[A-ZÇĞİÖŞÜ][a-zçğıöşü]+)(?!\w*/)"
)
_GLUED_END = re.compile(
    r"(?<![\w@/.])(?P<left>(?:https?://)?(?:[a-z0-9-]{1,63}\.){1,4}(?:edu|com|gov|org))tr(?P<path>/[^\s]*)?(?![\w.])"
)
_EMPTY = re.compile(
    r"(?<!\w)(?:https?://(?:www\.?)?|(?:https?://)?forms\.gle/?|https?://bit\.ly/?)(?=[.,;!)]{0,3}(?:\s(?!\s*[a-z0-9-]+[./])|\Z))"
)
_COMMA = re.compile(
    r"(?<![\w@/.,])(?P<whole>(?:https?://)?(?:www\.)?[a-z0-9-]{2,63}(?:[.,](?:edu|com|org|net|gov|k12|bel)){1,2}[.,]tr(?:/[^\s]*)?)(?=[\s,.;!)]|\Z)"
)
_MAIL = re.compile(
    r"(?<![\w@/.])(?P<name>[a-z0-9](?:[\w.+-]{0,62}[a-z0-9])?)"
    r"(?P<sign>@{1,2} ?|[ ]@[ ]?(?=[a-z0-9-]+\.(?:edu|com|org|net|gov)))"
    r"(?P<host>[a-z0-9-]+(?:[.,]{1,2}[a-z0-9-]+)*)"
    r"(?P<rest>(?:(?:\. | \.)(?:tr|com))?)(?![\w@-])",
)
_TAG = re.compile(
    r"(?P<signs>[#＃]+)(?:(?P<space>[ ])(?P<apart>[^\W\d_]\w*)|(?P<odd>[%&@/.!-])(?=\w)"
    r"|(?P<tag>\w+)(?P<more>(?:[-&/.+'’‘#＃]\w+)*))"
)
_DOUBLED = re.compile(r"[a-z0-9](?:\.[.,]|,\.)(?:edu|com|org|gov|k12|tr)\b")
_SECOND_LEVEL = re.compile(r"\.(?:edu|com|gov|org|k12|bel)\Z")
_TR_GLUED = re.compile(r"\.(?:edu|com|gov|org)tr\b")
_DOTS = re.compile(r"[.,]+")
_DIGITS = re.compile(r"\d{3,}")
_PART = re.compile(r"[-&/.+'’‘#＃]")
_CUTS = re.compile(rf"(?:\. | \.)(?:{_END})\b")
_COMMAS = re.compile(r",(?:edu|com|org|net|gov|k12|bel|tr)")
_IN_LINKS = ("/", "&", "?", "=", ".", "-", ":")
_LONGEST_WORD = 60
_UNIT_SIGNS = frozenset({"c", "f", "C", "F", "no", "No", "NO"})

_SAY_WRITE = QT_TRANSLATE_NOOP("services", "“{new}” yazın")
_WHY_LINK = QT_TRANSLATE_NOOP("services", "Bu yazımla bağlantıya tıklanamaz ya da yanlış yere gider.")
_WHY_TAG = QT_TRANSLATE_NOOP(
    "services", "Etiket boşlukta ve noktalama işaretinde biter; yalnızca rakamdan oluşan etiket bağlantı olmaz."
)


class LinkChecker:
    """Finds links, e-mail addresses and hashtags that are broken by how they are written."""

    name = "guideline-links"
    lane = Lane.RULES
    scope = Scope.PARAGRAPH

    def check(self, snapshot: Snapshot, is_cancelled: IsCancelled) -> Sequence[Diagnostic]:
        del is_cancelled  # linear and quick
        text = snapshot.text
        found: list[Diagnostic] = []
        reached = 0
        for start, end, new in sorted([*_links(text), *(_mails(text) if "@" in text else ())]):
            if start >= reached:
                found.append(_link(text, start, end, new))
                reached = end
        return [*found, *_tags(text)]


def _links(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield where a link is broken, and the link as it should be."""
    lower = text.casefold()  # ascii
    for match in _TWICE.finditer(text) if "http" in lower else ():
        yield *match.span(), match["right"]
    for match in _SCHEME.finditer(text) if any(cue in lower for cue in ("ttp", "htp", "hts", "tth", "hpt")) else ():
        scheme = match["scheme"].casefold()  # ascii
        if scheme in ("http", "https") and match["sign"] == "://" and not match["space"]:
            continue
        rest, end = _whole(text, match["rest"], match.end())
        yield match.start(), end, f"{'https' if 's' in scheme else 'http'}://{rest}"
    for match in _WWW.finditer(text) if "ww" in lower else ():
        if match["www"].casefold() != "www." and "." in match["rest"]:  # ascii
            rest, end = _whole(text, match["rest"], match.end())
            yield match.start(), end, f"www.{rest}"
    yield from _cut_links(text)
    yield from _stops(text)


def _cut_links(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield links that a space, a comma or a backslash cuts."""
    for match in _SPACE.finditer(text) if _CUTS.search(text) else ():
        if _is_link(match["left"], match["right"]):
            rest, end = _whole(text, match["right"], match.end())
            yield match.start(), end, f"{match['left']}.{rest}"
    slipped = [*(_BACKSLASH.finditer(text) if "\\" in text else ()), *(_GAP.finditer(text) if " /" in text else ())]
    for match in slipped:
        yield *match.span(), f"{match['host']}/{match['path'].lstrip('/')}"
    for match in _COMMA.finditer(text) if _COMMAS.search(text) else ():
        if "," in _host(match["whole"]):
            rest, end = _whole(text, match["whole"], match.end())
            yield match.start(), end, rest.replace(_host(rest), _host(rest).replace(",", "."), 1)


def _stops(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield links that lack a stop or have one too many, and those that are a beginning only."""
    if "www." in text or "://" in text:
        for match in _NO_STOP.finditer(text):
            if not match["left"].endswith(".tr") and (
                match["right"][:2] != "tr" or _SECOND_LEVEL.search(match["left"])
            ):
                rest, end = _whole(text, match["right"], match.end())
                yield match.start(), end, f"{match['left']}.{rest}"
        for match in _EMPTY.finditer(text):
            yield *match.span(), ""
    for match in _TWO_STOPS.finditer(text) if _DOUBLED.search(text) else ():
        host = _host(match["whole"])
        if _DOUBLED.search(host):
            rest, end = _whole(text, match["whole"], match.end())
            yield match.start(), end, rest.replace(_host(rest), _DOTS.sub(".", _host(rest)), 1)
    for match in _GLUED.finditer(text) if ".tr." in text else ():
        yield *match.span(), f"{match['link']}. {match['word']}"
    for match in _GLUED_END.finditer(text) if _TR_GLUED.search(text) else ():
        yield *match.span(), f"{match['left']}.tr{match['path'] or ''}"


def _whole(text: str, rest: str, end: int) -> tuple[str, int]:
    """Return ``rest`` of a link, mended where a space cut it, without the stop of its sentence; and its end."""
    gap = re.compile(rf"\. (?P<end>(?:{_END})(?:/[^\s]+)?)(?=[\s,;!)]|\Z)").match(text, end - rest.endswith("."))
    if gap:
        rest, end = f"{rest.rstrip('.')}.{gap['end']}", gap.end()
    stripped = rest.rstrip(".,;:!?)”\"'’")
    return stripped, end - (len(rest) - len(stripped))


def _host(link: str) -> str:
    """Return the host of a link with or without its scheme."""
    return link.removeprefix("https://").removeprefix("http://").partition("/")[0]


def _is_link(left: str, right: str) -> bool:
    """Tell whether two words around a stop and a space are one link: ``https://kau.edu. tr``, not ``geldi. me``."""
    if left.startswith(("http://", "https://", "www.")):
        return True
    return left.endswith((".edu", ".com", ".org", ".gov", ".net", ".k12", ".bel")) and right.startswith("tr")


def _mails(text: str) -> Iterator[tuple[int, int, str]]:
    for match in _MAIL.finditer(text):
        host, rest = match["host"], match["rest"]
        right = f"{match['name']}@{_DOTS.sub('.', host)}{rest.replace(' ', '')}"
        if "." not in right.partition("@")[2]:
            yield match.start(), match.end(), ""
        elif right != match.group():
            tail = host.rpartition(",")[2] if "," in host else ""
            if not tail or re.fullmatch(_END, tail.rpartition(".")[2]):
                yield match.start(), match.end(), right


def _link(text: str, start: int, end: int, new: str) -> Diagnostic:
    found = text[start:end]
    if new:
        message = Message(
            QT_TRANSLATE_NOOP("services", "“{found}” çalışmaz; doğrusu “{new}”."), {"found": found, "new": new}
        )
    elif "@" not in found:
        message = Message(QT_TRANSLATE_NOOP("services", "“{found}” eksik bir bağlantı."), {"found": found})
    else:
        message = Message(QT_TRANSLATE_NOOP("services", "“{found}” eksik bir e-posta adresi."), {"found": found})
    return Diagnostic(
        rule="guideline.10.broken-link",
        article=10,
        severity=Severity.WARNING if new else Severity.INFORMATION,
        start=start,
        end=end,
        message=message,
        fixes=(Fix(Message(_SAY_WRITE, {"new": new}), new),) if new else (),
        explanation=Message(_WHY_LINK),
    )


def _tags(text: str) -> Iterator[Diagnostic]:
    for match in _TAG.finditer(text) if "#" in text or "＃" in text else ():
        start, end = match.span()
        before = _word_before(text, start)
        if before in _UNIT_SIGNS or text[max(0, start - 1) : start] in _IN_LINKS:
            continue
        if match["apart"]:
            if not before and len(match["signs"]) == 1:
                yield _tag(text, start, end, [f"#{match['apart']}"])
        elif match["odd"]:
            word = text[end : end + 1].isalpha()  # figures alone would be no tag either
            yield _tag(text, start, end, ["#"] if word else [])
        elif before:
            if len(before) > 2 and not before.isdigit() and not match["tag"].isdigit():
                yield _tag(text, start - len(before), end, [f"{before} #{match['tag']}{match['more']}"])
        elif match["more"] or len(match["signs"]) > 1 or _DIGITS.fullmatch(match["tag"]):
            yield from _broken_tag(text, match)


def _word_before(text: str, end: int) -> str:
    start = end
    while start > 0 and text[start - 1].isalnum() and end - start < _LONGEST_WORD:
        start -= 1
    return text[start:end]


def _broken_tag(text: str, match: re.Match[str]) -> Iterator[Diagnostic]:
    start, end = match.start("signs"), match.end()
    tag, more = match["tag"], match["more"]
    sign = more[:1]
    if sign in ("'", "’", "‘") and not more[1:].isdigit():
        if _DIGITS.fullmatch(tag):
            yield _tag(text, start, start + len(match["signs"]) + len(tag), [])
        return  # an ending: the tag stops where it should
    if sign in ("#", "＃"):
        yield _tag(text, start, end, ["#" + tag + re.sub("[#＃]", " #", more)])
    elif sign and not (sign in "./" and tag.isdigit() and more[1].isdigit()):
        parts = [tag, *(part for part in _PART.split(more) if part)]
        joined = "".join(parts)
        if any(letter.isalpha() for letter in joined):
            yield _tag(text, start, end, [f"#{joined}", f"#{'_'.join(parts)}"])
    elif len(match["signs"]) > 1:
        yield _tag(text, start, end, [f"#{tag}"])
    elif not sign:
        yield _tag(text, start, end, [])


def _tag(text: str, start: int, end: int, new: list[str]) -> Diagnostic:
    found = text[start:end]
    return Diagnostic(
        rule="guideline.10.broken-hashtag",
        article=10,
        severity=Severity.INFORMATION,
        start=start,
        end=end,
        message=Message(QT_TRANSLATE_NOOP("services", "“{found}” etiket olarak çalışmaz."), {"found": found}),
        fixes=tuple(Fix(Message(_SAY_WRITE, {"new": one}), one) for one in new),
        explanation=Message(_WHY_TAG),
    )
