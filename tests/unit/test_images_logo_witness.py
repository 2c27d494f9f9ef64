"""What registered logos say of the whole picture: little alone, the ratio beside others, nothing where they quarrel."""

from __future__ import annotations

import math
from datetime import UTC, datetime
from pathlib import Path

import pytest

from models.assets import Logo
from services.images.logo_book import KnownLogo
from services.images.logos import LogoSighting
from services.images.stretch.finding import LIKELY, POSSIBLE
from services.images.stretch.fusion import weigh
from services.images.stretch.logo_witness import logo_witness
from services.images.witness import Witness

TRACES = Witness("traces", math.log(1.12), 0.05, odds=20.0)


def seen(log_ratio: float, *, name: str = "Arma", error: float = 0.003, turn: float = 0.0, shear: float = 0.0):
    logo = KnownLogo(Logo("1", name, "0" * 64, "x.png", datetime(2026, 1, 1, tzinfo=UTC)), Path("x.png"))
    return LogoSighting(logo, (0, 0, 90, 60), 0.9, log_ratio, error, shear, turn, 90, 60, 0, 1, 0)


def confidence(*witnesses: Witness | None) -> float:
    verdict = weigh([witness for witness in witnesses if witness is not None])
    return verdict.confidence if verdict is not None else 0.0


@pytest.mark.parametrize("ratio", [0.7, 0.9, 1.05, 1.25, 1.4])
def test_one_logo_alone_accuses_no_picture(ratio: float) -> None:
    witness = logo_witness([seen(math.log(ratio))])
    assert witness is not None
    assert (witness.name, witness.log_ratio) == ("logo", pytest.approx(math.log(ratio)))
    assert confidence(witness) < POSSIBLE


def test_two_that_were_stretched_alike_make_it_possible_and_no_more() -> None:
    witness = logo_witness([seen(math.log(1.12)), seen(math.log(1.12) + 0.004, name="Rektörlük")])
    assert witness is not None
    assert POSSIBLE <= confidence(witness) < LIKELY


def test_beside_traces_it_tells_the_ratio() -> None:
    alone, together = weigh([TRACES]), weigh([w for w in (TRACES, logo_witness([seen(math.log(1.12))])) if w])
    assert alone is not None
    assert together is not None
    assert together.confidence > alone.confidence
    assert together.error < alone.error / 3
    assert together.ratio == pytest.approx(1.12, abs=0.01)


def test_a_straight_one_speaks_against_traces_but_does_not_silence_them() -> None:
    with_logo = confidence(TRACES, logo_witness([seen(0.002)]))
    assert 0.5 * confidence(TRACES) < with_logo < confidence(TRACES)


def test_those_that_quarrel_or_hang_on_a_wall_or_lie_aslant_say_nothing() -> None:
    assert logo_witness([]) is None
    assert logo_witness([seen(0.1), seen(0.0, name="Rektörlük")]) is None
    assert logo_witness([seen(0.1, turn=4.0)]) is None
    assert logo_witness([seen(0.1, shear=-5.0)]) is None
    straight = logo_witness([seen(0.1, turn=4.0), seen(0.001)])
    assert straight is not None
    assert straight.odds is not None
    assert straight.odds < 1
