"""The unit's own rules: kept in its file, judged before they are kept, never lost."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from models.checking import Snapshot
from models.enums import Language, Severity
from models.errors import UserError
from models.rules import RuleChange, UnitRule
from services.bootstrap import build_services
from services.clock import FixedClock
from services.file_lock import write_lock
from services.guidelines.matcher import LexiconChecker
from services.guidelines.our_rules import our_rules
from services.guidelines.unit_rules import UnitRules, inflected, suggested_id
from services.paths import RESOURCES, Paths

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
RULE = UnitRule(
    id="ogrenci-isleri",
    article=3,
    severity=Severity.INFORMATION,
    patterns=("öğrenci işleri~",),
    fixes=("Öğrenci İşleri Müdürlüğü",),
    message="“{found}” yerine birimin tam adını yazın.",
    not_after_it=("daire*", "müdürlüğ*"),
    hits=("Belgenizi öğrenci işlerinden alın.",),
    clean=("Öğrenci işleri daire başkanlığı duyurdu.",),
)
OURS = "guideline.6.bayan"


@pytest.fixture
def store(tmp_path: Path) -> UnitRules:
    return UnitRules(tmp_path / "data" / "rules" / "birim.yaml", lambda: our_rules(RESOURCES))


def found(store: UnitRules, text: str) -> dict[str, Severity]:
    checker = LexiconChecker(RESOURCES / "rules", unit=store.active)
    return {one.rule: one.severity for one in checker.check(Snapshot(text, Language.TURKISH, NOW), lambda: False)}


def told(action: Callable[[], object]) -> str:
    with pytest.raises(UserError) as caught:
        action()
    return caught.value.turkish()


def test_without_a_file_there_is_nothing_and_nothing_is_made(store: UnitRules) -> None:
    assert store.content().rules == ()
    assert store.content().problems == ()
    assert store.revision == ""
    assert not store.path.parent.exists()


def test_a_rule_is_kept_and_runs(store: UnitRules) -> None:
    assert store.problems(RULE) == []
    store.add(RULE)
    again = UnitRules(store.path, lambda: our_rules(RESOURCES))
    assert again.content().rules == (RULE,)
    (info,) = again.content().infos
    assert (info.id, info.unit, info.title) == ("guideline.3.birim.ogrenci-isleri", True, "öğrenci işleri…")
    assert found(again, "Öğrenci işlerine gelin.") == {RULE.full_id: Severity.INFORMATION}
    assert again.revision


def test_changing_and_deleting_change_the_revision_and_the_findings(store: UnitRules) -> None:
    store.add(RULE)
    first = store.revision
    checker = LexiconChecker(RESOURCES / "rules", unit=store.active)
    snapshot = Snapshot("Öğrenci işlerine gelin.", Language.TURKISH, NOW)
    (before,) = checker.check(snapshot, lambda: False)
    assert before.severity is Severity.INFORMATION
    store.change(RULE.full_id, replace(RULE, severity=Severity.WARNING, id="oi"))
    (after,) = checker.check(snapshot, lambda: False)
    assert (after.rule, after.severity) == ("guideline.3.birim.oi", Severity.WARNING)
    assert store.revision != first
    store.remove("guideline.3.birim.oi")
    assert not checker.check(snapshot, lambda: False)
    store.remove("guideline.3.birim.oi")
    assert "artık yok" in told(lambda: store.change("guideline.3.birim.oi", RULE))


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        (replace(RULE, id="Öğrenci İşleri"), "id"),
        (replace(RULE, article=14), "article"),
        (replace(RULE, article=9, severity=Severity.ERROR), "severity"),
        (replace(RULE, patterns=("(a|b",)), "patterns"),
        (replace(RULE, patterns=()), "patterns"),
        (replace(RULE, patterns=("öğrenci ..9 işleri~",)), "patterns"),
        (replace(RULE, patterns=("a*",)), "patterns"),
        (replace(RULE, fixes=("{1} işleri",)), "fixes"),
        (replace(RULE, not_after_it=("daire*",)), "fixes"),
        (replace(RULE, message="{adı} yanlış"), "message"),
        (replace(RULE, message="{"), "message"),
        (replace(RULE, hits=()), "hits"),
        (replace(RULE, clean=("",)), "clean"),
        (replace(RULE, hits=("Burada yok.",)), "hits"),
        (replace(RULE, clean=("Öğrenci işleri burada.",)), "clean"),
        (replace(RULE, never_with=("iki-kelime",)), "never_with"),
        (replace(RULE, as_of="2026-13"), "as_of"),
        (replace(RULE, why="\ud800"), ""),
    ],
)
def test_what_is_wrong_with_a_draft_is_told_beside_its_field_and_nothing_is_kept(
    store: UnitRules, wrong: UnitRule, field: str
) -> None:
    problems = store.problems(wrong)
    assert field in {one.field for one in problems}
    for one in problems:
        assert "{" not in one.told().turkish().replace("{found}", "").replace("{0}", "").replace("{1}", "")
    assert "kaydedilmedi" in told(lambda: store.add(wrong))
    assert not store.path.exists()


def test_two_rules_cannot_have_one_id(store: UnitRules) -> None:
    store.add(RULE)
    assert [one.field for one in store.problems(RULE)] == ["id"]
    assert store.problems(RULE, replacing=RULE.full_id) == []


def test_one_of_our_rules_gets_another_severity_and_exceptions(store: UnitRules) -> None:
    text = "Bayan voleybol takımımız şampiyon!"
    assert found(store, text) == {OURS: Severity.WARNING}
    store.change_ours(RuleChange(OURS, Severity.HINT))
    assert found(store, text) == {OURS: Severity.HINT}
    (info,) = [info for info in store.ours() if info.id == OURS]
    assert (info.severity, info.changed) == (Severity.HINT, True)
    store.change_ours(RuleChange(OURS, never_with=("şampiyon*",)))
    assert found(store, text) == {}
    store.change_ours(RuleChange(OURS, not_after_it=("voleybol",)))
    assert found(store, text) == {}
    store.change_ours(RuleChange(OURS))
    assert found(store, text) == {OURS: Severity.WARNING}
    assert "böyle bir kural yok" in told(lambda: store.change_ours(RuleChange("guideline.6.yok", Severity.HINT)))
    assert store.problems_of_change(RuleChange("guideline.9.parti-adi", Severity.ERROR))


BROKEN = """\
# bizim notumuz
schema: 1
rules:
  - id: bozuk
    article: 3
    patterns: ["kapanmayan]
    severity: warning
  - id: eksik
    article: 3
    severity: warning
    patterns: [deneme]
    note: elle yazdım
  - id: saglam
    article: 3
    severity: warning
    patterns: ["mail~"]
    quotes: silent
    examples: {hits: [mail at], clean: [e-posta at]}
"""


def test_what_is_broken_is_told_with_its_line_and_the_rest_goes_on(store: UnitRules) -> None:
    store.path.parent.mkdir(parents=True)
    store.path.write_text(BROKEN, encoding="utf-8")
    content = store.content()
    assert [rule.id for rule in content.rules] == ["saglam"]
    assert {(one.rule, one.file) for one in content.problems} == {("bozuk", "birim.yaml"), ("eksik", "birim.yaml")}
    lines = {one.field: one.line for one in content.problems if one.rule == "eksik"}
    assert lines == {"note": 12, "hits": 8, "clean": 8}
    (torn,) = [one for one in content.problems if one.rule == "bozuk"]
    assert 6 <= torn.line <= 8
    assert torn.told().turkish().startswith(f"birim.yaml, satır {torn.line}, “bozuk” kuralı: YAML")
    assert found(store, "Bana mail atın.") == {"guideline.3.birim.saglam": Severity.WARNING}


def test_a_save_loses_nothing_of_a_broken_file(store: UnitRules) -> None:
    store.path.parent.mkdir(parents=True)
    store.path.write_text(BROKEN, encoding="utf-8")
    store.add(RULE)
    assert (store.path.parent / "birim-bozuk.yaml").read_text(encoding="utf-8") == BROKEN
    assert [rule.id for rule in store.content().rules] == ["saglam", RULE.id]
    assert "elle yazdım" in store.path.read_text(encoding="utf-8")
    changed = replace(store.content().rules[0], severity=Severity.HINT)
    store.change("guideline.3.birim.saglam", changed)
    assert "quotes: silent" in store.path.read_text(encoding="utf-8"), "what no form knows stays"
    assert store.content().rules[0].severity is Severity.HINT


@pytest.mark.parametrize(
    "by_hand",
    [
        "schema: 1\nrules:\n  a: {id: eski, patterns: [foo]}\n",
        "schema: 1\nrules: hepsi burada\nchanges: {guideline.6.bayan: hint}\n",
        "# Başkanın notu: bu kuralı silmeyin\nschema: 1\nrules: []\n",
    ],
)
def test_what_a_hand_wrote_is_copied_aside_before_the_first_save(store: UnitRules, by_hand: str) -> None:
    store.path.parent.mkdir(parents=True)
    store.path.write_text(by_hand, encoding="utf-8")
    store.add(RULE)
    (aside,) = store.path.parent.glob("birim-onceki*")
    assert aside.read_text(encoding="utf-8") == by_hand
    store.change(store.content().infos[0].id, replace(RULE, severity=Severity.HINT))
    assert list(store.path.parent.glob("birim-*")) == [aside]


def test_a_file_of_a_newer_version_is_never_written(store: UnitRules) -> None:
    store.path.parent.mkdir(parents=True)
    store.path.write_text("schema: 2\nrules: []\n", encoding="utf-8")
    assert "güncelleyin" in told(lambda: store.add(RULE))
    assert store.path.read_text(encoding="utf-8") == "schema: 2\nrules: []\n"


def test_a_change_by_hand_is_seen(store: UnitRules) -> None:
    store.add(RULE)
    text = store.path.read_text(encoding="utf-8").replace("severity: information", "severity: warning ")
    store.path.write_text(text, encoding="utf-8")
    assert store.content().rules[0].severity is Severity.WARNING


def test_a_write_that_fails_changes_nothing(store: UnitRules, monkeypatch: pytest.MonkeyPatch) -> None:
    store.add(RULE)
    before = store.path.read_bytes()

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    assert "kaydedilemedi" in told(lambda: store.remove(RULE.full_id))
    assert store.path.read_bytes() == before
    assert sorted(path.name for path in store.path.parent.iterdir()) == ["birim.lock", "birim.yaml"]
    assert store.content().rules == (RULE,)


def test_rules_travel_to_another_unit(store: UnitRules, tmp_path: Path) -> None:
    other = replace(RULE, id="baska", patterns=("kafeterya~",), fixes=(), hits=("kafeterya",), clean=("kantin",))
    store.add(RULE)
    store.add(other)
    store.change_ours(RuleChange(OURS, Severity.HINT))
    shared = tmp_path / "paylas.yaml"
    assert store.export(shared) == 3
    theirs = UnitRules(tmp_path / "theirs" / "birim.yaml", lambda: our_rules(RESOURCES))
    theirs.add(replace(other, severity=Severity.HINT))
    planned = theirs.preview_import(shared)
    assert planned.added == (RULE.full_id, OURS)
    assert planned.changed == (other.full_id,)
    assert len(theirs.content().rules) == 1
    assert theirs.import_from(shared) == planned
    assert set(theirs.content().rules) == {RULE, other}
    assert theirs.content().changes == (RuleChange(OURS, Severity.HINT),)
    again = theirs.import_from(shared)
    assert set(again.same) == {RULE.full_id, other.full_id, OURS}
    assert (again.added, again.changed) == ((), ())
    assert store.export(shared, only={other.full_id}) == 1


def test_what_is_refused_on_the_way_in_is_told_with_its_reason(store: UnitRules, tmp_path: Path) -> None:
    file = tmp_path / "gelen.yaml"
    file.write_text(BROKEN, encoding="utf-8")
    report = store.import_from(file)
    assert report.added == ("guideline.3.birim.saglam",)
    assert {one.rule for one in report.refused} == {"bozuk", "eksik"}
    assert "gelen.yaml" in report.refused[0].told().turkish()
    assert [rule.id for rule in store.content().rules] == ["saglam"]
    assert "okunamadı" in told(lambda: store.import_from(tmp_path / "yok.yaml"))


def test_plain_words_become_patterns_and_ids() -> None:
    assert inflected(" iş  adamı ") == "iş adamı~"
    assert inflected("akp^") == "akp^"
    assert inflected("") == ""
    assert suggested_id("İş adamı~") == "is-adami"
    assert suggested_id("Çağrı", ["cagri"]) == "cagri-2"
    assert suggested_id("…") == "kural"


def test_the_services_of_a_profile_run_its_rules(tmp_path: Path) -> None:
    services = build_services(Paths.in_folder(tmp_path), FixedClock(NOW))
    services.rules().add(RULE)
    snapshot = Snapshot("Öğrenci işlerine gelin.", Language.TURKISH, NOW)
    assert RULE.full_id in {one.rule for one in services.checks().check(snapshot, lambda: False)}
    assert services.paths.unit_rules.is_file()


def test_a_name_may_have_one_way_to_be_written(store: UnitRules) -> None:
    """Case and hyphens do not count for what is found: what is written right already must be left alone."""
    name = "Fen-Edebiyat Fakültesi"
    rule = replace(
        RULE,
        id="ad",
        patterns=("fen edebiyat fakültesi",),
        fixes=(name,),
        not_after_it=(),
        hits=("Bugün fen edebiyat fakültesi açık.",),
        clean=(f"{name} açık.",),
    )
    assert store.problems(rule) == []
    store.add(rule)
    assert found(store, f"{name} açık.") == {}
    assert list(found(store, "Fen Edebiyat Fakültesi açık.")) == ["guideline.3.birim.ad"]


def test_of_two_writers_at_once_neither_loses_a_rule(store: UnitRules) -> None:
    other = UnitRules(store.path, lambda: our_rules(RESOURCES), lock_seconds=60)
    own = UnitRules(store.path, lambda: our_rules(RESOURCES), lock_seconds=60)
    start = threading.Barrier(2)

    def write(rules: UnitRules, name: str) -> None:
        start.wait()
        for number in range(8):
            rules.add(replace(RULE, id=f"{name}-{number}"))

    threads = [threading.Thread(target=write, args=pair) for pair in ((own, "a"), (other, "b"))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert {rule.id for rule in store.content().rules} == {f"{name}-{n}" for name in "ab" for n in range(8)}
    assert store.content().problems == ()


def test_two_copies_cannot_give_two_rules_one_id(store: UnitRules) -> None:
    other = UnitRules(store.path, lambda: our_rules(RESOURCES))
    assert store.problems(RULE) == []
    other.add(RULE)
    assert "adını başka bir kural da taşıyor" in told(lambda: store.add(replace(RULE, fixes=())))
    assert store.content().rules == (RULE,)


_HOLDER = """
import sys, pathlib
from services.file_lock import write_lock
with write_lock(pathlib.Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


def test_a_writer_that_has_to_wait_too_long_says_so_and_a_killed_one_keeps_nobody_out(store: UnitRules) -> None:
    lock = store.path.with_suffix(".lock")
    holder = subprocess.Popen([sys.executable, "-c", _HOLDER, str(lock)], stdin=-1, stdout=-1, text=True)
    with holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        impatient = UnitRules(store.path, lambda: our_rules(RESOURCES), lock_seconds=0.05)
        assert "başka bir kopyası yazıyor" in told(lambda: impatient.add(RULE))
        assert not store.path.exists()
        holder.kill()
    impatient.add(RULE)
    assert store.content().rules == (RULE,)


def test_where_there_can_be_no_lock_nothing_is_written(store: UnitRules) -> None:
    store.path.with_suffix(".lock").mkdir(parents=True)
    assert "kaydedilemedi" in told(lambda: store.add(RULE))
    with pytest.raises(OSError, match="unable to open"), write_lock(store.path.with_suffix(".lock")):
        pass
    store.path.with_suffix(".lock").rmdir()
    store.path.with_suffix(".lock").write_bytes(b"no database at all, but long enough to look like one" * 20)
    assert "kaydedilemedi" in told(lambda: store.add(RULE))
    assert not store.path.exists()
