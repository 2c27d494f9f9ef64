"""Every pair of colours that the style sheet puts together is readable (WCAG 2.2 AA)."""

from __future__ import annotations

import pytest

from ui.theme.tokens import DARK, LIGHT, SERIES, Tokens

TEXT = 4.5
SHAPE = 3.0
SOFT = ("error", "warning", "information", "hint", "success", "review", "accent")
GROUNDS = ("ground", "surface", "raised", "sunken")

PAIRS = [
    *[("text", ground, TEXT) for ground in (*GROUNDS, "selection", "accent_soft")],
    *[("muted", ground, TEXT) for ground in GROUNDS],
    *[("text", f"{tone}_soft", TEXT) for tone in SOFT],
    *[("muted", f"{tone}_soft", TEXT) for tone in SOFT],
    *[(tone, f"{tone}_soft", TEXT) for tone in SOFT],
    *[(tone, ground, TEXT) for tone in SOFT for ground in ("ground", "surface")],
    ("on_accent", "accent", TEXT),
    ("on_accent", "accent_hover", TEXT),
    *[("control_border", ground, SHAPE) for ground in ("surface", "ground")],
    *[("focus", ground, SHAPE) for ground in GROUNDS],
    *[(tone, ground, SHAPE) for tone in SERIES for ground in GROUNDS],
    *[(line, "surface", SHAPE) for line in ("spelling_line", "usage_line", "guideline_line", "platform_line")],
]


def luminance(colour: str) -> float:
    """Relative luminance of ``#rrggbb``, by WCAG 2.2's definition."""
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def test_the_formula_gives_the_known_extremes() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=lambda t: t.name)
@pytest.mark.parametrize(("above", "below", "least"), PAIRS, ids=str)
def test_pairs_are_readable(tokens: Tokens, above: str, below: str, least: float) -> None:
    assert contrast(getattr(tokens, above), getattr(tokens, below)) >= least
