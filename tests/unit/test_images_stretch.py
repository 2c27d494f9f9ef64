"""Witnesses of a stretch, each alone, and what they say together."""

from __future__ import annotations

import io
import json
import math
import struct
from dataclasses import replace

import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageDraw, ImageFilter

from models.diagnostics import Diagnostic
from models.enums import Severity
from services.images import metadata
from services.images.facts import DeclaredSize, PictureFacts
from services.images.stretch import marks
from services.images.stretch.borders import inner_box
from services.images.stretch.codes import codes
from services.images.stretch.finding import stretched
from services.images.stretch.fusion import Verdict, weigh
from services.images.stretch.previews import embedded_jpeg
from services.images.stretch.shape import original
from services.images.stretch.thumbnail import thumbnail
from services.images.witness import SPREAD, Witness
from tests.data.images import make


def facts(width: int, height: int, *declared: tuple[int, int], orientation: int = 1) -> PictureFacts:
    sizes = tuple(DeclaredSize("exif.PixelDimension", *pair) for pair in declared)
    return PictureFacts("JPEG", width, height, width, height, orientation, 1000, declared=sizes)


def told(finding: Diagnostic, name: str) -> float:
    value = finding.data[name]
    assert isinstance(value, float)
    return value


def measured(witness: Witness | None) -> float:
    assert witness is not None
    assert witness.log_ratio is not None
    return witness.log_ratio


@pytest.mark.parametrize(
    ("real", "claimed", "ratio"),
    [
        ((5600, 3150), (4000, 3000), 4 / 3),
        ((1600, 1600), (1600, 1200), 0.75),
        ((1500, 1000), (1200, 1000), 1.25),
        ((1000, 1100), (1000, 1000), 0.909),
    ],
)
def test_a_stretch_is_seen_with_its_ratio(real: tuple[int, int], claimed: tuple[int, int], ratio: float) -> None:
    (finding,) = stretched(facts(*real, claimed))
    assert (finding.rule, finding.article) == ("image.stretched", 7)
    assert finding.data["ratio"] == pytest.approx(ratio, abs=0.001)
    assert ("yatayda" if ratio > 1 else "dikeyde") in finding.message.turkish()


@pytest.mark.parametrize(
    ("real", "claimed"),
    [
        ((4000, 3000), (4000, 3000)),
        ((1200, 900), (4000, 3000)),  # made smaller
        ((1200, 899), (4000, 3000)),  # and rounded
        ((3000, 4000), (4000, 3000)),  # turned by a program that left the numbers behind
        ((1080, 1080), (16, 9000)),  # nonsense
    ],
)
def test_a_sound_picture_is_not_accused(real: tuple[int, int], claimed: tuple[int, int]) -> None:
    assert not list(stretched(facts(*real, claimed)))


def test_what_a_crop_explains_is_no_finding_by_itself() -> None:
    assert not list(stretched(facts(3000, 3000, (4000, 3000))))
    (surely,) = stretched(facts(4800, 3000, (4000, 3000)))
    assert surely.severity is Severity.WARNING
    assert told(surely, "confidence") > 0.5


@given(st.integers(1, 3000), st.integers(1, 3000), st.integers(1, 3000), st.integers(1, 3000))
def test_a_stretch_finding_never_fails_and_never_divides_by_zero(w: int, h: int, dw: int, dh: int) -> None:
    for finding in stretched(facts(w, h, (dw, dh))):
        assert 0.24 < told(finding, "ratio") < 4.1
        assert finding.message.turkish()


def test_a_claim_is_told_for_the_picture_as_displayed() -> None:
    (finding,) = stretched(facts(1500, 1000, (1200, 1000), orientation=6))
    assert finding.data["ratio"] == pytest.approx(0.8, abs=0.001)
    assert "dikeyde" in finding.message.turkish()


def test_the_explanation_has_a_sentence_for_each_witness() -> None:
    history = Witness("history", odds=1.5, evidence={"programs": ["GIMP 2.10"], "steps": []})
    small = Witness("thumbnail", math.log(1.25), 0.004, 0.03, evidence={})
    picture = facts(1500, 1000, (1200, 1000))
    (finding,) = stretched(replace(picture, witnesses=(history, small)))
    assert "çok olası" in finding.message.turkish()
    assert finding.explanation is not None
    words = finding.explanation.turkish()
    assert all(part in words for part in ("1200 × 1000", "küçük görsel aynı sahneyi", "GIMP 2.10", "özgün dosyadan"))
    json.dumps(dict(finding.data))


def test_witnesses_that_agree_make_each_other_believable() -> None:
    size = Witness("exif.PixelDimension", math.log(1.12), 0.001, 0.25)
    small = Witness("thumbnail", math.log(1.12) + 0.004, 0.004, 0.03)
    alone, both = weigh([size]), weigh([size, small])
    assert alone is not None
    assert both is not None
    assert alone.confidence < 0.5
    assert both.confidence > 0.95
    assert both.ratio == pytest.approx(1.12, abs=0.002)
    assert both.error < 0.002
    assert [witness.name for witness in both.witnesses] == ["thumbnail", "exif.PixelDimension"]


def test_a_thumbnail_of_the_same_shape_clears_a_crop() -> None:
    size = Witness("exif.PixelDimension", math.log(1.33), 0.001, 0.25)
    verdict = weigh([size, Witness("thumbnail", 0.001, 0.004, 0.03)])
    assert verdict is not None
    assert verdict.confidence < 0.02
    assert [witness.name for witness in verdict.against] == ["thumbnail"]


def test_history_alone_says_nothing_and_supports_others() -> None:
    history = marks.history(["GIMP 2.10.34"], [])
    assert history is not None
    assert weigh([history]) is None
    size = Witness("exif.PixelDimension", 0.3, 0.001, 0.02)
    with_history, without = weigh([size, history]), weigh([size])
    assert with_history is not None
    assert without is not None
    assert with_history.confidence > without.confidence


@given(st.floats(0.02, 50), st.sampled_from([None, -0.3, -0.08, 0.1, 0.3]), st.sampled_from([0.01, 0.05, 0.1]))
def test_a_classifiers_odds_keep_their_weight(odds: float, log_ratio: float | None, error: float) -> None:
    witness = Witness("traces", log_ratio, error, odds=odds)
    prior = [(step / 1000, math.exp(-0.5 * (step / 1000 / SPREAD) ** 2)) for step in range(-1500, 1501)]
    mean = sum(witness.density(value) * weight for value, weight in prior if value) / sum(w for _, w in prior)
    assert mean / witness.density(0.0) == pytest.approx(odds, rel=0.02)
    assert witness.likelihood == odds


def test_a_classifier_that_clears_outweighs_a_likely_crop() -> None:
    size = Witness("exif.PixelDimension", 0.3, 0.001, 0.1)
    alone, cleared = weigh([size]), weigh([size, Witness("traces", 0.28, 0.07, odds=0.05)])
    assert alone is not None
    assert cleared is not None
    assert cleared.confidence < alone.confidence / 4
    assert [witness.name for witness in cleared.against] == ["traces"]


def test_no_number_is_told_where_several_ratios_are_likely() -> None:
    unsure, sure = (Witness("traces", 0.3, error, odds=200.0) for error in (0.13, 0.01))
    told = {error: weigh([witness]) for error, witness in ((0.13, unsure), (0.01, sure))}
    assert all(verdict is not None and abs(verdict.error / error - 1) < 0.35 for error, verdict in told.items())
    (vague,) = stretched(replace(facts(600, 400), witnesses=(unsure,)))
    (exact,) = stretched(replace(facts(600, 400), witnesses=(sure,)))
    assert "%" not in vague.message.turkish()
    assert "%3" in exact.message.turkish()


def test_a_witness_from_outside_the_worker_joins_the_others() -> None:
    library = Witness("library", math.log(1.12), 0.001, 0.002, evidence={"asset": "kapı.jpg"})
    (finding,) = stretched(facts(1120, 800), [library])
    assert finding.data["ratio"] == pytest.approx(1.12, abs=0.001)
    assert finding.data["asset"] == "kapı.jpg", "whoever reads it can look at both"
    thumbnail = Witness("thumbnail", math.log(1.12), 0.01, 0.02)
    (finding,) = stretched(facts(1120, 800), [library, thumbnail])
    assert finding.severity is Severity.WARNING
    assert "çok olası" in finding.message.turkish()


@pytest.mark.parametrize(("log_ratio", "side"), [(0.26, "yatayda yaklaşık %30"), (-0.26, "dikeyde yaklaşık %30")])
def test_the_librarys_copy_alone_accuses_nobody(log_ratio: float, side: str) -> None:
    (finding,) = stretched(facts(800, 533), [Witness("library", log_ratio, 0.001, 0.03, evidence={"asset": "a"})])
    assert finding.severity is Severity.INFORMATION
    assert "ikisinden biri gerilmiş" in finding.message.turkish()
    assert finding.explanation is not None
    assert side in finding.explanation.turkish()


def test_a_witness_survives_its_way_out_of_the_worker() -> None:
    witness = Witness("density", -0.1, 0.01, 0.3, evidence={"across": 72.0})
    assert Witness.from_json(json.loads(json.dumps(witness.to_json()))) == witness


@pytest.mark.parametrize(
    ("pair", "ratio"), [((204, 98), 204 / 98), ((72, 72), None), ((300, 299), None), ((1, 9), None)]
)
def test_pixels_that_are_no_squares(pair: tuple[float, float], ratio: float | None) -> None:
    found = marks.density(*pair, "jfif")
    assert (found is None) == (ratio is None)
    if ratio is not None:
        assert measured(found) == pytest.approx(math.log(ratio))


def test_an_xmp_history_names_programs_and_steps() -> None:
    body = (
        '<xmpMM:History xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"><rdf:Seq><rdf:li'
        ' xmlns:stEvt="http://ns.adobe.com/xap/1.0/sType/ResourceEvent#" stEvt:action="edited"'
        ' stEvt:softwareAgent="Adobe Photoshop 25.0" stEvt:parameters="Image Size"/></rdf:Seq></xmpMM:History>'
    )
    programs, steps = marks.xmp_history(metadata.xmp_values(metadata.xmp_tree(make.xmp(body))))
    history = marks.history(programs, steps)
    assert history is not None
    assert history.evidence == {"programs": ["Adobe Photoshop 25.0"], "steps": ["Image Size"]}
    assert history.likelihood > 2


def street(width: int = 640, height: int = 480) -> Image.Image:
    """A picture with details everywhere, none of them twice."""
    noise = Image.effect_noise((width // 8, height // 8), 90).resize((width, height), Image.Resampling.BICUBIC)
    draw = ImageDraw.Draw(noise)
    for step in range(0, width, 47):
        draw.rectangle((step, (step * 7) % height, step + step % 31 + 5, (step * 7) % height + 40), fill=step * 5 % 255)
    return noise.filter(ImageFilter.BoxBlur(1))


def embedded(picture: Image.Image, size: tuple[int, int], ground: tuple[int, int] | None = None) -> bytes:
    small = picture.resize(size, Image.Resampling.LANCZOS)
    if ground is not None:
        framed = Image.new("L", ground)
        framed.paste(small, ((ground[0] - size[0]) // 2, (ground[1] - size[1]) // 2))
        small = framed
    target = io.BytesIO()
    small.save(target, "JPEG", quality=80)
    return target.getvalue()


@pytest.mark.parametrize("size", [(640, 480), (640, 400), (520, 480), (800, 560)])
def test_a_thumbnail_tells_the_ratio_to_a_hundredth(size: tuple[int, int]) -> None:
    scene = street()
    witness = thumbnail(scene.resize(size), size, embedded(scene, (160, 120)), claimed=False)
    assert measured(witness) == pytest.approx(math.log(size[0] / size[1] / (4 / 3)), abs=0.01)


def test_bars_in_a_thumbnail_are_not_the_picture() -> None:
    scene = street(660, 440)
    witness = thumbnail(scene.resize((660, 500)), (660, 500), embedded(scene, (160, 107), (160, 120)), claimed=False)
    assert measured(witness) == pytest.approx(math.log(440 / 500), abs=0.01)


def test_a_crop_is_no_stretch_for_a_thumbnail() -> None:
    scene = street()
    part = scene.crop((60, 30, 560, 330))
    witness = thumbnail(part, part.size, embedded(scene, (160, 120)), claimed=False)
    assert witness is not None
    assert abs(measured(witness)) < 3 * witness.error


def test_a_soft_thumbnail_is_found_where_it_fills_its_frame() -> None:
    scene = street().filter(ImageFilter.GaussianBlur(3))
    blurred = embedded(scene.filter(ImageFilter.GaussianBlur(5)), (160, 120))
    witness = thumbnail(scene.resize((720, 480)), (720, 480), blurred, claimed=False)
    assert witness is not None
    assert witness.evidence is not None
    assert measured(witness) == pytest.approx(math.log(1.125), abs=3 * witness.error)
    assert float(str(witness.evidence["agreement"])) < 0.8
    assert witness.doubt >= 0.05


def test_a_thumbnail_made_anew_does_not_clear_a_stretch() -> None:
    wide = street().resize((800, 480))
    witness = thumbnail(wide, wide.size, embedded(wide, (200, 120)), claimed=False)
    assert witness is not None
    assert witness.odds is not None
    size = Witness("exif.PixelDimension", math.log(1.25), 0.001, 0.03)
    alone, both = weigh([size]), weigh([size, witness])
    assert alone is not None
    assert both is not None
    assert alone.confidence > both.confidence > 0.3


def test_bars_prove_that_an_agreeing_thumbnail_is_the_cameras() -> None:
    scene = street(660, 440)
    witness = thumbnail(scene, scene.size, embedded(scene, (160, 107), (160, 120)), claimed=False)
    assert witness is not None
    assert (witness.odds, witness.doubt < 0.1) == (None, True)


def test_a_camera_may_squeeze_a_wide_picture_into_its_thumbnail() -> None:
    wide = street(640, 360)
    squeezed = embedded(wide, (160, 120))
    usual = thumbnail(wide, (640, 360), squeezed, claimed=True)
    odd = thumbnail(wide.resize((690, 360)), (690, 360), squeezed, claimed=True)
    assert usual is not None
    assert odd is not None
    assert usual.doubt > 0.2 > odd.doubt


def test_a_thumbnail_that_ends_elsewhere_than_the_picture_proves_little() -> None:
    scene = street()
    trimmed = embedded(scene.crop((0, 12, 640, 468)), (160, 120))
    witness = thumbnail(scene, scene.size, trimmed, claimed=True)
    assert witness is not None
    assert witness.doubt > 0.2


@pytest.mark.parametrize("tone", [0, 128, 255])
def test_canvas_that_was_added_is_no_stretch(tone: int) -> None:
    framed = Image.new("L", (640, 640), tone)
    framed.paste(street(), (0, 80))
    box = inner_box(framed)
    assert box is not None
    left, top, right, bottom = box
    assert (left, right) == (0, 640)
    assert abs(top - 82) <= 1
    assert abs(bottom - 558) <= 1
    padded = replace(facts(640, 640, (640, 480)), inner_width=640, inner_height=bottom - top)
    assert not list(stretched(padded))
    assert inner_box(street()) is None


def test_a_thumbnail_of_something_else_says_nothing() -> None:
    other = street().transpose(Image.Transpose.FLIP_LEFT_RIGHT).filter(ImageFilter.CONTOUR)
    assert thumbnail(street(), (640, 480), embedded(other, (160, 120)), claimed=False) is None
    assert thumbnail(street(), (640, 480), b"\xff\xd8 no picture", claimed=False) is None


def test_the_thumbnail_is_found_in_both_byte_orders_and_never_read_beyond() -> None:
    picture = b"\xff\xd8 a little picture"
    for order, mark in (("<", b"II*\0"), (">", b"MM\0*")):
        fields = struct.pack(order + "HHHIIHHII", 2, 0x0201, 4, 1, 44, 0x0202, 4, 1, len(picture))
        block = mark + struct.pack(order + "IHI", 8, 0, 14) + fields + bytes(4)
        assert len(block) == 44
        assert embedded_jpeg(b"Exif\0\0" + block + picture) == picture
        for end in range(len(block)):
            assert embedded_jpeg(b"Exif\0\0" + block[:end]) == b""
    assert embedded_jpeg(None) == b""


def poster(*sides: int) -> Image.Image:
    sheet = Image.new("L", (900, 600), 230)
    left = 40
    for number, side in enumerate(sides):
        code = zxingcpp.create_barcode(f"https://example.edu.tr/{number}", zxingcpp.BarcodeFormat.QRCode)  # pyright: ignore[reportUnknownMemberType]
        drawn = Image.fromarray(code.to_image(scale=8)).convert("L")
        sheet.paste(drawn.resize((side, side), Image.Resampling.LANCZOS), (left, 90))
        left += side + 30
    return sheet


@pytest.mark.parametrize("ratio", [0.8, 0.95, 1.1, 1.4])
def test_a_code_tells_the_ratio_to_a_thousandth(ratio: float) -> None:
    size = (round(900 * ratio), 600)
    witness = codes(poster(260, 300).resize(size, Image.Resampling.BICUBIC))
    assert measured(witness) == pytest.approx(math.log(size[0] / 900), abs=0.002)
    assert witness is not None
    assert witness.evidence is not None
    assert (witness.evidence["codes"], witness.doubt) == (2, 0.03)


def test_codes_of_different_shapes_contradict_each_other() -> None:
    sheet = poster(260, 300)
    sheet.paste(sheet.crop((330, 90, 630, 390)).resize((300, 240), Image.Resampling.BICUBIC), (330, 90))
    sheet.paste(230, (330, 330, 640, 400))
    assert codes(sheet) is None


def test_a_code_seen_from_the_side_is_not_believed() -> None:
    sheet = poster(300)
    view = (1, 0.12, 0, 0, 1.1, 0, 0.0003, 0.0003)
    witness = codes(sheet.transform(sheet.size, Image.Transform.PERSPECTIVE, view, Image.Resampling.BICUBIC, 0, 230))
    assert witness is None or witness.doubt > 0.5


def test_no_code_says_nothing() -> None:
    assert codes(street()) is None


def verdict(ratio: float, error: float, *witnesses: Witness) -> Verdict:
    return Verdict(ratio, error, 0.9, witnesses, ())


@pytest.mark.parametrize(
    ("size", "ratio", "witness", "shape"),
    [
        ((1500, 1000), 1.2513, Witness("exif.PixelDimension", math.log(1.25), 0.001), (1200, 1000, "metadata")),
        ((1000, 1500), 0.8003, Witness("exif.PixelDimension", math.log(0.8), 0.001), (1000, 1200, "metadata")),
        ((1800, 1200), 1.127, Witness("thumbnail", 0.12, 0.004, evidence={"whole": True}), (1600, 1200, "camera")),
        ((1800, 1200), 1.127, Witness("thumbnail", 0.12, 0.004, evidence={"whole": False}), (1597, 1200, "estimate")),
        ((1800, 1200), 1.16, Witness("thumbnail", 0.148, 0.004, evidence={"whole": True}), (1552, 1200, "estimate")),
        ((1800, 1200), 1.16, Witness("qr", 0.1484, 0.001), (1552, 1200, "measured")),
    ],
)
def test_the_original_shape_is_the_exact_one_where_a_witness_knows_it(
    size: tuple[int, int], ratio: float, witness: Witness, shape: tuple[int, int, str]
) -> None:
    found = original(verdict(ratio, 0.001 if witness.name == "qr" else 0.005, witness), *size)
    assert (found.width, found.height, found.source) == shape


@given(st.integers(1, 9000), st.integers(1, 9000), st.floats(0.25, 4))
def test_an_original_shape_is_never_larger_nor_empty(width: int, height: int, ratio: float) -> None:
    found = original(verdict(ratio, 0.01), width, height)
    assert 1 <= found.width <= width
    assert 1 <= found.height <= height
