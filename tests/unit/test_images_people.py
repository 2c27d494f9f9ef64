"""The question that faces raise, and who answers it."""

from __future__ import annotations

from datetime import UTC, datetime

from models.assets import Asset, ShownPerson
from models.library import PictureRights
from services.images.facts import PictureFacts
from services.images.people import is_answered, people


def facts(*boxes: tuple[int, int, int, int]) -> PictureFacts:
    return PictureFacts("JPEG", 1000, 800, 1000, 800, 1, 5000, faces=boxes)


def test_people_are_a_question_and_a_crowd_far_away_is_none() -> None:
    assert list(people(facts())) == []
    assert list(people(facts((10, 10, 20, 22)))) == []
    (one,) = people(facts((100, 100, 180, 200), (10, 10, 20, 22)))
    assert one.rule == "image.people"
    assert one.data["faces"] == [{"left": 100, "top": 100, "right": 180, "bottom": 200}]
    (two,) = people(facts((100, 100, 180, 200), (300, 100, 380, 180)))
    assert two.message.params["n"] == 2
    assert two.message.text != one.message.text


def test_the_library_answers_the_question() -> None:
    def asset(*shown: ShownPerson, checked: bool = False) -> Asset:
        day = datetime(2026, 1, 1, tzinfo=UTC)
        return Asset("0" * 64, "a.jpg", "JPEG", 10, 10, 10, day, people=shown, people_checked=checked)

    assert not is_answered(PictureRights())
    assert not is_answered(PictureRights(asset=asset()))
    assert is_answered(PictureRights(asset=asset(checked=True)))
    assert is_answered(PictureRights(asset=asset(ShownPerson("Ada"))))
