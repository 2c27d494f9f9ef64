"""How well the witnesses of a stretch see it together, on camera files made of pictures that nothing was tuned on.

Each test photograph becomes a camera's or a phone's file, and goes through five kinds of programs in equal shares
(:mod:`tests.benchmarks.images_cameras`). Four of them leave something that the camera wrote: these are "pictures with
their metadata". The fifth writes everything anew: such a file has no witness but its pixels. Both figures are told.
"""

from __future__ import annotations

import io
import math
import multiprocessing
import os
import random
import statistics
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import zxingcpp
from PIL import Image

from services.images import codec
from services.images.facts import Limits, PictureFacts
from services.images.stretch.codes import codes
from services.images.stretch.finding import LIKELY, VERY_LIKELY
from services.images.stretch.fusion import weigh
from services.images.stretch.sizes import sizes
from tests.benchmarks import images_data
from tests.benchmarks.images_cameras import PROGRAMS, RATIOS, Case, cases
from tests.benchmarks.result import Result

_EACH = 2
"""Stretched and harmless files for each picture and program."""
_FALSE = 0.01
_CODES = 100


@dataclass(frozen=True, slots=True)
class Judged:
    """What was found in a case: the confidence that it is stretched, and errors of log ratios where there are any."""

    case: Case
    confidence: float
    error: float | None
    thumbnail_error: float | None

    @property
    def is_stretched(self) -> bool:
        return self.case.work == "stretch"


def results() -> Iterator[Result]:
    pictures = [picture for picture in images_data.fetched("test") if picture.kind == "photo"]
    with multiprocessing.get_context("spawn").Pool(min(4, os.cpu_count() or 1)) as pool:
        judged = [one for part in pool.imap(_of_picture, pictures, chunksize=1) for one in part]
    if not judged:
        print("no test pictures could be had: the witnesses are not measured", file=sys.stderr)
        return
    errors = [one.thumbnail_error for one in judged if one.thumbnail_error is not None]
    yield Result("thumbnail: median error of the ratio", 100 * statistics.median(errors), "%", 1.0)
    yield Result("QR codes: median error of the ratio", 100 * statistics.median(_code_errors()), "%", 0.05)
    with_metadata = [one for one in judged if one.case.program != "rewrites"]
    share = _found(with_metadata, _limit(with_metadata))
    yield Result("camera files with their metadata: stretches found at 1 % false alarms", share, "", 0.8, ">=")
    limit = _limit(judged)
    yield Result("the same with files whose metadata a program wrote anew", _found(judged, limit), "")
    for program in PROGRAMS:
        of_program = [one for one in judged if one.case.program == program]
        yield Result(f"camera files: found where the program {program}", _found(of_program, limit), "")
    told = [one.error for one in judged if one.error is not None and one.is_stretched and one.confidence > limit]
    yield Result("camera files: median error of the ratio where found", 100 * statistics.median(told), "%")
    sure = [one for one in judged if one.confidence >= VERY_LIKELY]
    right = [one for one in sure if one.is_stretched]
    yield Result("camera files: what is called very likely is right", len(right) / len(sure), "", 0.98, ">=")
    harmless = [one for one in judged if not one.is_stretched]
    warned = sum(one.confidence >= LIKELY for one in harmless)
    yield Result(f"camera files: warnings among {len(harmless)} harmless ones", float(warned), "files")


def _limit(judged: Sequence[Judged]) -> float:
    """Return the confidence above which one of a hundred harmless files lies."""
    harmless = sorted((one.confidence for one in judged if not one.is_stretched), reverse=True)
    return harmless[int(_FALSE * len(harmless))]


def _found(judged: Sequence[Judged], limit: float) -> float:
    stretched = [one for one in judged if one.is_stretched]
    return sum(one.confidence > limit for one in stretched) / len(stretched)


def _of_picture(picture: images_data.Picture) -> list[Judged]:
    image = Image.fromarray(picture.pixels())
    return [_judged(case) for case in cases(image, random.Random(picture.sha256), stretches=_EACH)]


def _judged(case: Case) -> Judged:
    facts = codec.examine(case.data, Limits())
    verdict = weigh([*sizes(facts), *facts.witnesses])
    if verdict is None:
        return Judged(case, 0.0, None, _thumbnail_error(case, facts))
    error = abs(math.log(verdict.ratio) - case.log_ratio)
    return Judged(case, verdict.confidence, error, _thumbnail_error(case, facts))


def _thumbnail_error(case: Case, facts: PictureFacts) -> float | None:
    """Return the error of the thumbnail of a stretched file, where the program left the camera's."""
    if case.work != "stretch" or case.program not in {"keeps", "updates"}:
        return None
    told = (witness.log_ratio for witness in facts.witnesses if witness.name == "thumbnail")
    return next((abs(ratio - case.log_ratio) for ratio in told if ratio is not None), None)


def _code_errors() -> list[float]:
    """Return the errors of codes in designs that were stretched and saved as JPEG, some of them turned."""
    rng = random.Random(3)
    errors: list[float] = []
    for number in range(_CODES):
        text = f"https://example.edu.tr/etkinlik/{number}/{rng.randrange(10 ** rng.choice((3, 8, 60)))}"
        made = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode)  # pyright: ignore[reportUnknownMemberType]
        side = rng.randrange(180, 400)
        code = Image.fromarray(np.asarray(made.to_image(scale=8))).convert("L").resize((side, side))
        code = code.rotate(rng.choice((0, 0, 0, 90, 10)), Image.Resampling.BICUBIC, expand=True, fillcolor=255)
        sheet = Image.new("L", (1200, 900), rng.randrange(120, 255))
        sheet.paste(code, (rng.randrange(650), rng.randrange(350)))
        ratio = rng.choice(RATIOS)
        size = (round(1200 * math.sqrt(ratio)), round(900 / math.sqrt(ratio)))
        target = io.BytesIO()
        sheet.resize(size, Image.Resampling.BICUBIC).save(target, "JPEG", quality=rng.choice((60, 80, 95)))
        with Image.open(target) as seen:
            witness = codes(seen.convert("L"))
        if witness is not None and witness.log_ratio is not None:
            errors.append(abs(witness.log_ratio - math.log(size[0] / size[1] / (4 / 3))))
    if len(errors) < _CODES * 0.9:
        print(f"only {len(errors)} of {_CODES} codes were read", file=sys.stderr)
    return errors
