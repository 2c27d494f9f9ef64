"""``self-test`` says in words what is wrong, whatever was raised."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from services.selftest import Missing, SelfCheck, run_checks, service_checks


def raising(error: Exception) -> Callable[[], str]:
    def run() -> str:
        raise error

    return run


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (Missing("laboratuvar.jpg açılamadı"), "EKSİK  Deneme: laboratuvar.jpg açılamadı\n"),
        (ModuleNotFoundError("No module named 'x'", name="x"), "EKSİK  Deneme: “x” yüklenemedi\n"),
        (FileNotFoundError(2, "No such file", "a.txt"), "EKSİK  Deneme: “a.txt” okunamadı\n"),
        (KeyError("bozuk"), "EKSİK  Deneme: denenirken beklenmeyen bir hata oldu; ayrıntısı standart hatada\n"),
    ],
)
def test_no_class_is_named(capsys: pytest.CaptureFixture[str], error: Exception, said: str) -> None:
    assert run_checks([SelfCheck("Deneme", raising(error))]) == 1
    out, err = capsys.readouterr()
    assert out.startswith(said)
    assert ("KeyError" in err) is isinstance(error, KeyError)


def test_what_stands_is_said_in_words_too(capsys: pytest.CaptureFixture[str]) -> None:
    check = next(one for one in service_checks(Path()) if one.name.startswith("LanguageTool"))
    assert run_checks([check]) == 0
    assert "LanguageTool bağlantısı: yüklendi\n" in capsys.readouterr().out


def test_missing_files_are_said_in_words(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    check = next(one for one in service_checks(tmp_path) if one.name == "Kaynak dosyaları")
    assert run_checks([check]) == 1
    assert "EKSİK  Kaynak dosyaları: bulunamadı: icons/app.svg, " in capsys.readouterr().out
