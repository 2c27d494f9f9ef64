"""The design tokens: every colour, size and distance of the product, once for light and once for dark.

Text on its ground keeps WCAG 2.2 AA (4.5 : 1; 3 : 1 for large text and for the shapes of controls) in both
schemes; ``tests/unit/test_theme_contrast.py`` computes it for every pair that the style sheet puts together.
"""

from __future__ import annotations

from dataclasses import dataclass

SPACE_XS, SPACE_S, SPACE_M, SPACE_L, SPACE_XL = 4, 8, 12, 16, 24
"""Distances in device-independent pixels."""
RADIUS_S, RADIUS_M, RADIUS_L = 6, 8, 12
FONT_SMALL, FONT_BODY, FONT_EDITOR, FONT_HEADING, FONT_TITLE, FONT_CODE = 12, 14, 16, 16, 22, 34
"""Font sizes in device-independent pixels."""
ICON_S, ICON_M, ICON_L = 16, 20, 40
CONTROL_HEIGHT = 34


SERIES = ("accent", "success", "warning", "review", "teal", "pink")
"""Tokens that tell kinds apart: the colour ``n`` of a pillar or a campaign is ``SERIES[n % len(SERIES)]``."""


@dataclass(frozen=True, slots=True)
class Tokens:
    """Colours of one scheme, as ``#rrggbb``. A ``*_soft`` colour is a ground for text in its strong partner."""

    name: str
    ground: str
    surface: str
    raised: str
    sunken: str
    border: str
    control_border: str
    text: str
    muted: str
    accent: str
    accent_hover: str
    accent_soft: str
    on_accent: str
    focus: str
    selection: str
    error: str
    error_soft: str
    warning: str
    warning_soft: str
    information: str
    information_soft: str
    hint: str
    hint_soft: str
    success: str
    success_soft: str
    review: str
    review_soft: str
    teal: str
    pink: str
    spelling_line: str
    usage_line: str
    guideline_line: str
    platform_line: str
    shadow: str


LIGHT = Tokens(
    name="light",
    ground="#f4f5f8",
    surface="#ffffff",
    raised="#ffffff",
    sunken="#eceff4",
    border="#dde2ea",
    control_border="#7f8a9c",
    text="#18202c",
    muted="#535f70",
    accent="#1d55b5",
    accent_hover="#17468f",
    accent_soft="#e4edfb",
    on_accent="#ffffff",
    focus="#1d55b5",
    selection="#cfe0fb",
    error="#b0221b",
    error_soft="#fdeceb",
    warning="#835000",
    warning_soft="#fdf1dc",
    information="#1d55b5",
    information_soft="#e4edfb",
    hint="#535f70",
    hint_soft="#eceff4",
    success="#176b3c",
    success_soft="#e2f4ea",
    review="#6a35a0",
    review_soft="#f1e9fb",
    teal="#0e6b72",
    pink="#a8256c",
    spelling_line="#c4302b",
    usage_line="#7a3fb3",
    guideline_line="#a86400",
    platform_line="#1d55b5",
    shadow="#0f172a",
)

DARK = Tokens(
    name="dark",
    ground="#12161d",
    surface="#1a2029",
    raised="#212936",
    sunken="#151a22",
    border="#2f3846",
    control_border="#6d7b90",
    text="#e7ebf2",
    muted="#a5b0c2",
    accent="#86b3ff",
    accent_hover="#a6c7ff",
    accent_soft="#22344f",
    on_accent="#0b1524",
    focus="#86b3ff",
    selection="#2c4a78",
    error="#ff9d95",
    error_soft="#3d2122",
    warning="#f2bd66",
    warning_soft="#3a2d16",
    information="#86b3ff",
    information_soft="#22344f",
    hint="#a5b0c2",
    hint_soft="#262e3b",
    success="#7ad7a0",
    success_soft="#1a3527",
    review="#cfa9ff",
    review_soft="#33264a",
    teal="#6fd2d8",
    pink="#ff9fca",
    spelling_line="#ff7d74",
    usage_line="#cfa2ff",
    guideline_line="#f2bd66",
    platform_line="#86b3ff",
    shadow="#000000",
)
