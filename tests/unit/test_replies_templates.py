"""Ready answers: every template in both languages, filled, half filled and empty."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.enums import Language
from services.paths import RESOURCES
from services.replies import build_replies
from services.replies.service import preview
from services.replies.templates import ReplyTemplate, TemplateError, parse

REPLIES = build_replies(RESOURCES)
TURKISH = {"ad": "Elif", "konu": "Kayıt yenileme", "birim": "Öğrenci İşleri Daire Başkanlığı", "süre": "iki iş günü"}
ENGLISH = {"ad": "Elif", "konu": "your registration", "birim": "the Registrar's Office", "süre": "two working days"}
LANGUAGES = (Language.TURKISH, Language.ENGLISH)
_FLAWS = re.compile(r"[{}\[\]]|\s\s|\s[.,;:?!]|[.?!]\s+[a-zçğıöşü]|,[,.;]")


def template(name: str) -> ReplyTemplate:
    return next(one for one in REPLIES.templates() if one.id == name)


def filled(name: str, language: Language = Language.TURKISH, **values: str) -> str:
    return REPLIES.fill(template(name), values, language).text


@pytest.mark.parametrize("name", [one.id for one in REPLIES.templates()])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_template_reads_well_full_and_empty(name: str, language: Language) -> None:
    values = TURKISH if language is Language.TURKISH else ENGLISH
    one = template(name)
    for given_values in (values, {}, *({key: value} for key, value in values.items())):
        text = REPLIES.fill(one, given_values, language).text
        assert not _FLAWS.search(text), text
        assert text[0].isupper()
        assert text[-1] in ".?!"


def test_there_is_an_answer_for_every_need_and_ids_differ() -> None:
    ids = [one.id for one in REPLIES.templates()]
    assert len(set(ids)) == len(ids) >= 12
    assert {"direct", "find-out", "complaint", "suggestion", "personal-data", "correction", "wrong-address",
            "out-of-hours", "praise"} <= set(ids)  # fmt: skip


def test_a_unit_takes_the_ending_that_its_name_needs() -> None:
    assert "Öğrenci İşleri Daire Başkanlığına danışıyoruz" in REPLIES.fill(template("find-out"), TURKISH).text
    assert "Bilgi İşlem’e danışıyoruz" in filled("find-out", birim="Bilgi İşlem")
    assert "Kütüphaneden yanıt bekliyoruz" in filled("still-waiting", birim="kütüphane")
    assert "ilgili birime danışıyoruz" in filled("find-out")


def test_empty_places_leave_no_trace_and_are_told() -> None:
    reply = REPLIES.fill(template("find-out"), {"ad": "  ", "konu": "burs"})
    assert reply.text.startswith("Merhaba, sorunuzu aldık.")
    assert reply.missing == ("ad", "birim", "süre")


def test_a_sentence_begins_with_a_capital_where_its_first_word_is_filled_in() -> None:
    assert "Iğdır gezisi hakkındaki mesajınızı" in filled("complaint", konu="ığdır gezisi")
    assert "It office can tell you" in filled("direct", Language.ENGLISH, birim="it office")


def test_a_value_brings_no_second_full_stop_and_no_line_end() -> None:
    assert "iki iş\ngünü" not in filled("complaint", süre="iki iş\ngünü.")
    assert "Sonucu iki iş günü içinde" in filled("complaint", süre="iki iş\ngünü.")


def test_a_message_brings_the_fitting_template_to_the_top() -> None:
    def first(message: str) -> str:
        return REPLIES.fitting(message)[0].id

    assert first("Kaç gündür bekliyorum, hâlâ dönüş olmadı") == "still-waiting"
    assert first("Asansör yine bozuk, bu ne rezalet") == "complaint"
    assert first("Keşke kütüphane pazar günleri de açık olsa, önerim bu") == "suggestion"
    assert first("Paylaşımınızdaki tarih hatalı, düzeltir misiniz?") == "correction"
    assert REPLIES.fitting("") == REPLIES.templates()


def test_a_preview_shows_every_place() -> None:
    assert "{birim}" in preview(template("direct"), Language.TURKISH)


@pytest.mark.parametrize("broken", ["Merhaba [ {ad}", "Merhaba {ad}]", "[[{ad}]]"])
def test_a_bracket_without_its_other_half_is_refused(broken: str) -> None:
    with pytest.raises(TemplateError):
        parse(broken)


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=40), st.sampled_from(LANGUAGES))
def test_any_value_can_be_filled_in(value: str, language: Language) -> None:
    for one in REPLIES.templates()[:3]:
        reply = REPLIES.fill(one, {"ad": value, "konu": value, "birim": value, "süre": value}, language)
        assert reply.text
        assert "\n" not in reply.text
