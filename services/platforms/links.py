"""Which stretches of a text X turns into a link (and so counts as 23 characters).

Follows the published behaviour of twitter-text 3: a scheme is not needed, a known top-level domain is.
Written as one pass over the text, because its regular expressions take cubic time on hostile input.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_PUNCTUATION = re.escape("!'#%&()*+,\\-./:;<=>?@[]^_{|}~$")
_SPACES = "\u0009-\u000d\u0020\u0085\u00a0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
_INVALID = "\ufffe\ufeff\uffff"
_MARKERS = "\u202a-\u202e\u061c\u200e\u200f\u2066-\u2069"
_LATIN = (
    "\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff\u0100-\u024f\u0253\u0254\u0256\u0257\u0259\u025b\u0263\u0268\u026f"
    "\u0272\u0289\u028b\u02bb\u0300-\u036f\u1e00-\u1eff"
)
_LABEL = f"[^{_PUNCTUATION}{_SPACES}{_INVALID}{_MARKERS}]"
_RUN = re.compile(rf"(?:{_LABEL}|[._-])+")
_SCHEME = re.compile(r"https?://\Z", re.IGNORECASE)
_PORT = re.compile(r":[0-9]+")
_PATH_LETTER = rf"[a-z0-9\u0400-\u04ff{_LATIN}!*';:=+,.$/%#\[\]\-\u2013_~@|&]"
_BALANCED = rf"\({_PATH_LETTER}+\)|\({_PATH_LETTER}*\({_PATH_LETTER}+\){_PATH_LETTER}*\)"
_PATH = re.compile(rf"/(?:{_PATH_LETTER}|{_BALANCED})*", re.IGNORECASE)
_PATH_END = re.compile(rf"[a-z0-9\u0400-\u04ff{_LATIN}+\-=_#/]", re.IGNORECASE)
_QUERY = re.compile(r"\?[a-z0-9!?*'@();:&=+$/%#\[\]\-_.,~|]*[a-z0-9\-_&=#/]", re.IGNORECASE)
_TCO = re.compile(r"https?://t\.co/[a-z0-9]+(?:" + _QUERY.pattern + ")?", re.IGNORECASE)
_ASCII_WORD = re.compile(r"[A-Za-z0-9]+")
_PUNYCODE = re.compile(r"xn--[-0-9a-z]+", re.IGNORECASE)
_LONGEST_URL = 4096


def find_links(text: str, domains: frozenset[str]) -> list[tuple[int, int]]:
    """Return the half-open spans of all links in NFC ``text``; ``domains`` are the known top-level domains."""
    if "." not in text:
        return []
    spans: list[tuple[int, int]] = []
    reached = 0
    for run in _RUN.finditer(text):
        if run.end() > reached and "." in run[0]:
            for start, end in _links_of_run(text, max(run.start(), reached), run.end(), domains):
                if end - start <= _LONGEST_URL:
                    spans.append((start, end))
                reached = end
    return spans


def _links_of_run(text: str, start: int, end: int, domains: frozenset[str]) -> Iterator[tuple[int, int]]:
    scheme = _SCHEME.search(text, max(0, start - 8), start)
    if scheme and _may_precede(text, scheme.start()):
        stop, _ = _domain_end(text, start, end, domains)
        if stop:
            start = _with_scheme_end(text, scheme.start(), stop)
            yield scheme.start(), start
            start += 1  # the letter after a link only separates it from the next
    if start == 0 and _may_precede(text, 1) and _domain_end(text, 1, end, domains)[0]:
        start = 1  # at the very beginning X takes a first letter beyond A-Z for what stands before the link
    while start < end:
        if not _may_precede(text, start):
            start += 1
            continue
        stop, walked = _domain_end(text, start, end, domains)
        if not stop:
            start = walked  # nothing before it can do better
            continue
        last = _tail_end(text, stop)
        if "/" not in text[stop:last]:
            last = stop  # without scheme and path, port and query stay text
        if start == 0 or text[start - 1] not in "-_./":
            yield from _ascii_parts(text, start, stop, last, domains)
        start = last + 1


def _may_precede(text: str, start: int) -> bool:
    if start == 0:
        return True
    before = text[start - 1]
    return not (before in "@＠$#＃\ufffe\ufeff\uffff" or (before.isascii() and before.isalnum()))


def _domain_end(text: str, start: int, end: int, domains: frozenset[str]) -> tuple[int, int]:
    """Return where the longest domain that begins at ``start`` ends, or 0, and how far was looked."""
    found = 0
    label = start
    while True:
        dot = text.find(".", label, end)
        if dot <= label or text[label] in "-_" or text[dot - 1] in "-_":
            return found, max(label, start + 1) if dot >= 0 else end
        if "_" not in text[label:dot]:
            found = _top_level_end(text, dot + 1, end, domains) or found
        label = dot + 1


def _top_level_end(text: str, start: int, end: int, domains: frozenset[str]) -> int:
    """Return where the top-level domain at ``start`` ends, or 0. What follows it may be a Turkish letter."""
    punycode = _PUNYCODE.match(text, start, end)
    word = punycode or _ASCII_WORD.match(text, start, end)
    if word:
        known = punycode or word[0].lower() in domains  # ascii
        stop = word.end()
    else:
        stop = next((s for s in range(min(end, start + 24), start, -1) if text[start:s] in domains), 0)
        known = stop
    return stop if known and text[stop : stop + 1] not in ("@", "+", "-") else 0


def _ascii_parts(text: str, start: int, stop: int, last: int, domains: frozenset[str]) -> Iterator[tuple[int, int]]:
    """Yield the link; a link without a scheme is cut to its letters of Latin script."""
    latin = re.compile(rf"(?:[-a-z0-9{_LATIN}]+\.)+", re.IGNORECASE)
    parts: list[tuple[int, int]] = []
    position = start
    while match := latin.search(text, position, stop):
        ends = [
            _top_level_end(text, dot + 1, stop, domains)
            for dot in range(match.start() + 1, match.end())
            if text[dot] == "."
        ]
        best = max(ends, default=0)
        if best:
            parts.append((match.start(), best))
        position = max(best, match.end())
    if parts and last > stop:
        parts[-1] = (parts[-1][0], last)
    yield from parts


def _tail_end(text: str, stop: int) -> int:
    """Return where port, path and query after a domain end."""
    if port := _PORT.match(text, stop):
        stop = port.end()
    if path := _PATH.match(text, stop, stop + _LONGEST_URL):
        end = path.end()
        while end > stop + 1 and text[end - 1] != ")" and not _PATH_END.match(text, end - 1):
            end -= 1
        stop = end
    query = _QUERY.match(text, stop, stop + _LONGEST_URL)
    return query.end() if query else stop


def _with_scheme_end(text: str, start: int, stop: int) -> int:
    if short := _TCO.match(text, start):
        return short.end()
    return _tail_end(text, stop)
