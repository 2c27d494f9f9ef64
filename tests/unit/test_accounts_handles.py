"""Handles as people paste them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.enums import Platform
from services.accounts import clean_handle, fold_handle
from services.accounts.handles import platform_of


@pytest.mark.parametrize(
    ("pasted", "handle"),
    [
        ("@kaun", "kaun"),
        (" @ kaun ", "kaun"),
        ("https://x.com/kaun/status/12345?s=20", "kaun"),
        ("HTTPS://X.COM/KAUN", "KAUN"),
        ("mobile.twitter.com/kaun", "kaun"),
        ("https://www.instagram.com/kaun.kutuphane/?hl=tr", "kaun.kutuphane"),
        ("https://www.instagram.com/stories/kaun.kutuphane/998/", "kaun.kutuphane"),
        ("https://m.facebook.com/kauncevre#a", "kauncevre"),
        ("https://www.facebook.com/profile.php?sk=about&id=100064123456789", "100064123456789"),
        ("https://www.facebook.com/people/Ka%C3%BCn-%C3%87evre/100064123456789/", "100064123456789"),
        ("https://www.facebook.com/pages/Kaun/123456789012", "123456789012"),
        ("https://www.facebook.com/p/Kaun-Cevre-100064123456789/", "100064123456789"),
    ],
)
def test_the_handle_is_found_in_what_was_pasted(pasted: str, handle: str) -> None:
    assert clean_handle(pasted) == handle


@pytest.mark.parametrize(
    "pasted",
    [
        "https://www.instagram.com/p/C1a2b3/",
        "https://www.instagram.com/reel/C1a2b3/",
        "https://x.com/hashtag/kaun",
        "https://x.com/i/lists/12",
        "https://www.facebook.com/groups/1234567/",
        "https://www.facebook.com/events/1234567/",
        "https://x.com/",
    ],
)
def test_what_leads_to_no_account_is_no_handle(pasted: str) -> None:
    assert clean_handle(pasted) == ""


@pytest.mark.parametrize(
    ("pasted", "platform"),
    [
        ("x.com/kaun", Platform.X),
        ("https://TWITTER.com/kaun", Platform.X),
        ("fb.com/kaun", Platform.FACEBOOK),
        ("https://www.Instagram.com/kaun", Platform.INSTAGRAM),
        ("https://youtube.com/kaun", None),
        ("@kaun", None),
        ("x.com", None),
    ],
)
def test_an_address_tells_its_platform(pasted: str, platform: Platform | None) -> None:
    assert platform_of(pasted) is platform


def test_handles_are_folded_as_platforms_do() -> None:
    assert fold_handle("@KAUNBILGI") == fold_handle("kaunbilgi") == "kaunbilgi"
    assert fold_handle("KAÜNBİLGİ") == "kaünbilgi"


@given(raw=st.text(max_size=80))
def test_cleaning_any_text_twice_changes_nothing_more(raw: str) -> None:
    once = clean_handle(raw)
    if platform_of(once) is None:
        assert clean_handle(once) == once
