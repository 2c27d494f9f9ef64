"""What the leavers' lists call their tasks and their reasons."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from services.vault.recovery.lists import Progress, Why
from services.vault.recovery.tasks import Task

translate = QCoreApplication.translate


def task_words(task: Task, why: Why) -> str:
    """Say a task as something to do."""
    if task is Task.ROLES and why is Why.SELF:
        return translate("LeavingWords", "Yerinize geleni yönetici yapın")
    if task is Task.CONTACT and why is not Why.SELF:
        return translate("LeavingWords", "Kurtarma e-postası ve telefonu o kişininse değiştirin")
    return {
        Task.PASSWORD: translate("LeavingWords", "Parolayı değiştirin"),
        Task.TOTP: translate("LeavingWords", "İki adımlı doğrulamayı yeniden kurun"),
        Task.RECOVERY_CODES: translate("LeavingWords", "Kurtarma kodlarını yenileyin"),
        Task.NOTES: translate("LeavingWords", "Notlarda gizli yanıt ya da kod varsa değiştirin"),
        Task.SHARES: translate("LeavingWords", "Payları yenileyin; biri bu kişide olabilir"),
        Task.SESSIONS: translate("LeavingWords", "Başka cihazlardaki oturumları kapatın"),
        Task.ROLES: translate("LeavingWords", "Kişinin yetkisini kaldırın"),
        Task.HANDED: translate("LeavingWords", "Hesabı devir dosyasıyla verin"),
        Task.CONTACT: translate("LeavingWords", "Kurtarma e-postasını ve telefonunu değiştirin"),
        Task.REVOKE: translate("LeavingWords", "Kartını iptal edin; artık ona hesap verilmesin"),
        Task.KIT: translate("LeavingWords", "Kurtarma kitinin zarfını teslim edin"),
    }[task]


def waits_for(task: Task) -> str:
    """Say what ticks a task that ticks itself."""
    if task is Task.REVOKE:
        return translate("LeavingWords", "iptal edilince işaretlenir")
    if task is Task.SHARES:
        return translate("LeavingWords", "yeni paylar denenince işaretlenir")
    if task is Task.HANDED:
        return translate("LeavingWords", "devir dosyası hazırlanınca işaretlenir")
    return translate("LeavingWords", "yenisini kasaya yazınca işaretlenir")


def title_of(progress: Progress) -> str:
    """Say whom the list is about and why."""
    name = progress.list.name
    return {
        Why.LEFT: translate("LeavingWords", "{name} ayrılıyor"),
        Why.OPENED: translate("LeavingWords", "{name} hesapları acil durumda açtı"),
        Why.PREDECESSOR: translate("LeavingWords", "{name} sizden önce sorumluydu"),
        Why.SELF: translate("LeavingWords", "Siz ayrılıyorsunuz, yerinize {name} geliyor"),
    }[progress.list.why].format(name=name)


def general_title(task: Task) -> str:
    """What stands over a task that belongs to no single account."""
    if task is Task.REVOKE:
        return translate("LeavingWords", "Meslektaşlar")
    if task is Task.SHARES:
        return translate("LeavingWords", "İki kişiyle açılan yedek")
    if task is Task.KIT:
        return translate("LeavingWords", "Kasanın kendisi")
    return translate("LeavingWords", "Facebook sayfaları ve Meta Business Suite")
