"""Names of rules: words as a dictionary has them, whatever the rule's example is inflected as."""

from __future__ import annotations

import pytest

from services.guidelines.base_forms import base_forms
from services.guidelines.catalogue import ShownRule, shown_rules
from services.guidelines.handbook import read_handbook
from services.guidelines.our_rules import our_rules
from services.paths import RESOURCES


@pytest.mark.parametrize(
    ("patterns", "fix", "example", "wanted"),
    [
        (("bayan~",), "kadın~", "bayanların", ("bayan", "kadın")),
        (("ademoğl~P", "beşeroğl~P"), "insan~D", "ademoğlunun", ("ademoğlu", "insan")),
        (("bilim_adam~P",), "bilim insan~", "bilim adamlarımızdan", ("bilim adamı", "bilim insanı")),
        (("kızlık soy_ad~P",), "önceki soyad~", "kızlık soyadınızı", ("kızlık soyadı", "önceki soyadı")),
        (("hostes~",), "kabin görevli~C", "hosteslere", ("hostes", "kabin görevlisi")),
        (("hanım~PL",), "kadın~", "hanımlara", ("hanımlar", "kadınlar")),
        (("(zihinsel|görme|işitme) özr~P",), "{0} engel~", "görme özrünün", ("görme özrü", "görme engeli")),
        (("özürlülük~",), "engellilik~", "özürlülüğü", ("özürlülük", "engellilik")),
        (("kızılderili~",), "Amerika yerli~C", "Kızılderililerin", ("Kızılderili", "Amerika yerlisi")),
        (("adam (başı|başına)",), "kişi {0}", "adam başı", ("adam başı", "kişi başı")),
        (("mağara ..2 adam~P", "mağara adam~P"), "insan~", "mağara adamının", ("mağara adamı", "insanı")),
    ],
)
def test_endings_of_the_example_are_left_out(
    patterns: tuple[str, ...], fix: str, example: str, wanted: tuple[str, str]
) -> None:
    assert base_forms(patterns, (fix,), example) == wanted


@pytest.mark.parametrize(
    ("patterns", "fixes", "example"),
    [
        (("coşuyoruz*",), ("seviniyoruz",), "coşuyoruzz"),
        (("tam ..1 gaz",), ("hızla",), "tam bir gaz"),
        (("bayan~",), (), "bayanların"),
        (("bayan~",), ("kadın~",), "hanımların"),
    ],
)
def test_what_has_no_plain_form_keeps_its_example(
    patterns: tuple[str, ...], fixes: tuple[str, ...], example: str
) -> None:
    assert base_forms(patterns, fixes, example) is None


def shown() -> dict[str, ShownRule]:
    return {rule.id: rule for rule in shown_rules(read_handbook(RESOURCES), our_rules(RESOURCES), ())}


def test_the_handbook_names_our_rules_so() -> None:
    rules = shown()
    assert rules["guideline.6.bayan"].title.text == "“bayan” → “kadın”"
    assert rules["guideline.6.ademoglu"].title.text == "“ademoğlu” → “insan”"
    assert rules["guideline.6.meslek-adami"].title.text.startswith("“düşünce adamı, sanat adamı")  # a title of its own
