"""The addresses of posts: cleaned, and held against platform and account."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from urllib.parse import urlsplit

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.enums import Platform
from services.paths import RESOURCES
from services.platforms import load_platforms
from services.publishing.post_links import Plausible, PostLink, read_link

PROFILES = load_platforms(RESOURCES)
NOW = datetime(2026, 11, 26, 6, tzinfo=UTC)
X_ID = ((int((NOW - timedelta(minutes=2)).timestamp() * 1000) - 1_288_834_974_657) << 22) + 77


def read(pasted: str, platform: Platform, handle: str = "kaun_kutuphane") -> PostLink:
    return read_link(pasted, platform, PROFILES, handle, NOW)


@pytest.mark.parametrize(
    ("pasted", "platform", "address"),
    [
        (
            f"https://x.com/KAUN_kutuphane/status/{X_ID}?s=20&t=abc",
            Platform.X,
            f"https://x.com/KAUN_kutuphane/status/{X_ID}",
        ),
        (f"twitter.com/i/web/status/{X_ID}", Platform.X, f"https://twitter.com/i/web/status/{X_ID}"),
        (f"  Gönderim: https://mobile.x.com/i/status/{X_ID}.\n", Platform.X, f"https://mobile.x.com/i/status/{X_ID}"),
        (
            "https://www.facebook.com/kaun_kutuphane/posts/pfbid02abc?__cft__[0]=AZ&__tn__=%2CO",
            Platform.FACEBOOK,
            "https://www.facebook.com/kaun_kutuphane/posts/pfbid02abc",
        ),
        (
            "https://m.facebook.com/story.php?story_fbid=12&id=99&mibextid=x",
            Platform.FACEBOOK,
            "https://m.facebook.com/story.php?story_fbid=12&id=99",
        ),
        ("https://fb.watch/abCd1/", Platform.FACEBOOK, "https://fb.watch/abCd1/"),
        ("https://www.facebook.com/share/p/1AbC2/", Platform.FACEBOOK, "https://www.facebook.com/share/p/1AbC2/"),
        ("https://www.instagram.com/p/C1a-_b/?igsh=zz", Platform.INSTAGRAM, "https://www.instagram.com/p/C1a-_b/"),
        (
            "instagram.com/kaun_kutuphane/reel/C1a/",
            Platform.INSTAGRAM,
            "https://instagram.com/kaun_kutuphane/reel/C1a/",
        ),
    ],
)
def test_addresses_of_posts_are_cleaned(pasted: str, platform: Platform, address: str) -> None:
    link = read(pasted, platform)
    assert (link.plausible, link.address, link.said) == (Plausible.YES, address, None)
    assert read(link.address, platform).address == link.address


@pytest.mark.parametrize(
    "pasted",
    [
        "yayımlandı",
        "https://www.instagram.com/p/C1a/",
        f"https://x.com.kotu.example/kaun/status/{X_ID}",
        f"https://evilx.com/kaun/status/{X_ID}",
        f"https://x.com@kotu.example/kaun/status/{X_ID}",
        f"https://ad:parola@x.com/kaun/status/{X_ID}",
        f"https://x.com:8080/kaun/status/{X_ID}",
        "https://kaun.example/haber/kitap-kulubu",
        "javascript:alert(1)",
    ],
)
def test_other_sites_are_refused_with_a_sentence(pasted: str) -> None:
    link = read(pasted, Platform.X)
    assert (link.plausible, link.address) == (Plausible.NO, "")
    assert link.said is not None
    assert link.said.turkish()


def test_what_does_not_fit_is_said_and_may_be_kept() -> None:
    profile = read("https://x.com/kaun_kutuphane", Platform.X)
    assert (profile.plausible, profile.address) == (Plausible.DOUBTFUL, "https://x.com/kaun_kutuphane")
    other = read(f"https://x.com/baskasi/status/{X_ID}", Platform.X)
    assert other.plausible is Plausible.DOUBTFUL
    assert "@baskasi" in str(other.said)
    assert read(f"https://x.com/baskasi/status/{X_ID}", Platform.X, "").plausible is Plausible.YES
    number = read("https://www.facebook.com/100064/posts/12", Platform.FACEBOOK)
    assert number.plausible is Plausible.YES  # pages are known by a number too


def test_nothing_is_no_mistake() -> None:
    assert read("  \n", Platform.X) == PostLink(Plausible.NOTHING)


def test_x_tells_when_it_went_out() -> None:
    at = read(f"https://x.com/kaun_kutuphane/status/{X_ID}", Platform.X).at
    assert at is not None
    assert abs(at - (NOW - timedelta(minutes=2))) < timedelta(seconds=1)
    for number in (12, (1 << 63) - 1, 10**19 - 1):
        assert read(f"https://x.com/kaun_kutuphane/status/{number}", Platform.X).at is None


@settings(max_examples=40)
@given(st.text(max_size=120), st.sampled_from(Platform))
def test_any_text_is_answered(text: str, platform: Platform) -> None:
    _holds(read(text, platform), platform)


_HOSTS = [host for one in PROFILES.values() for host in one.addresses.hosts]


_ADDRESSES = st.builds(
    "".join,
    st.tuples(
        st.sampled_from(["", "https://", "http://", "ftp://", "x@", "https://a:b@"]),
        st.sampled_from(["", "www.", "m.", "a.b.", "-"]),
        st.sampled_from([*_HOSTS, "kotu.example", "x.com.kotu.example"]),
        st.sampled_from(["/", ":443/", ":99999/", ":/"]),
        st.text(alphabet="aZ0/?&=.%#@:;[]() ıİ_-", max_size=60),
    ),
)


@given(_ADDRESSES, st.sampled_from(Platform))
def test_any_address_is_answered(address: str, platform: Platform) -> None:
    _holds(read(address, platform), platform)


def _holds(link: PostLink, platform: Platform) -> None:
    assert (link.plausible is Plausible.NO) <= (link.said is not None and not link.address)
    if link.address:
        parts = urlsplit(link.address)
        assert parts.scheme == "https"
        assert "@" not in parts.netloc
        assert any(
            parts.hostname == host or str(parts.hostname).endswith(f".{host}")
            for host in PROFILES[platform].addresses.hosts
        )
        again = read(link.address, platform)
        assert again.address == link.address
