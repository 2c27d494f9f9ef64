"""What is said of a code in which a hand slipped. The sentences quote no part of the code that is right."""

from __future__ import annotations

from models.errors import UserError
from models.messages import QT_TRANSLATE_NOOP, Message
from services.vault.recovery.code import GROUP_LENGTH, GROUPS, Reading, Slip, SlipKind

_LOOK_AGAIN = QT_TRANSLATE_NOOP("services", "Kâğıttaki o grubu harf harf karşılaştırın.")


def told_slips(reading: Reading) -> UserError:
    """Return the sentence for a reading without a code."""
    if not reading.slips:
        return UserError(
            Message(QT_TRANSLATE_NOOP("services", "Kurtarma kodu boş.")),
            Message(
                QT_TRANSLATE_NOOP("services", "Kâğıttaki {groups} grubu sırayla yazın; boşluk ve tire fark etmez."),
                {"groups": GROUPS},
            ),
        )
    if len(reading.slips) == 1:
        return UserError(slip_message(reading.slips[0]), slip_hint(reading.slips[0]))
    places = ", ".join(str(slip.group) for slip in reading.slips)
    if len(reading.slips) == GROUPS:
        return UserError(
            Message(QT_TRANSLATE_NOOP("services", "Yazılan, bir kurtarma koduna benzemiyor.")),
            Message(
                QT_TRANSLATE_NOOP("services", "Kod {groups} gruptur, her grupta {letters} harf ya da rakam vardır."),
                {"groups": GROUPS, "letters": GROUP_LENGTH},
            ),
        )
    return UserError(
        Message(QT_TRANSLATE_NOOP("services", "Kodun şu gruplarında yanlış var: {places}."), {"places": places}),
        Message(QT_TRANSLATE_NOOP("services", "Kâğıttaki o grupları harf harf karşılaştırın.")),
    )


def slip_message(slip: Slip) -> Message:
    """Say what is wrong with a group."""
    values = {"group": slip.group, "letter": slip.foreign}
    if slip.kind is SlipKind.FOREIGN:
        return Message(QT_TRANSLATE_NOOP("services", "{group}. grupta “{letter}” var; kodda o harf bulunmaz."), values)
    if slip.kind is SlipKind.SHORT:
        return Message(QT_TRANSLATE_NOOP("services", "{group}. grupta eksik harf var."), values)
    if slip.kind is SlipKind.LONG:
        return Message(QT_TRANSLATE_NOOP("services", "{group}. grupta fazla harf var."), values)
    return Message(QT_TRANSLATE_NOOP("services", "{group}. grupta bir yazım yanlışı var."), values)


def slip_hint(slip: Slip) -> Message:
    """Say what to do about it."""
    if slip.try_instead is not None:
        typed, meant = slip.try_instead
        return Message(
            QT_TRANSLATE_NOOP("services", "“{typed}” yerine “{meant}” olabilir; kâğıttan bakın."),
            {"typed": typed, "meant": meant},
        )
    return Message(_LOOK_AGAIN)
