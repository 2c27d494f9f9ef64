"""What the worker can be asked to do with a file: a new ability is a function here and a line in ``COMMANDS``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict
from typing import cast

from services.images import codec, sharing
from services.images.barcodes import ladder
from services.images.facts import JsonObject, Limits, Wanted
from services.images.fitting import outline, render
from services.images.known import look as known
from services.images.known import registration
from services.images.looking.sights import colours, sight
from services.images.reading import read
from services.images.stretch import undo

Command = Callable[[bytes, JsonObject, Limits], tuple[JsonObject, bytes]]
"""File's bytes, request, limits → the answer's head and bytes. Raises ``codec.RefusedPicture`` or ``MemoryError``."""


def _examine(data: bytes, request: JsonObject, limits: Limits) -> tuple[JsonObject, bytes]:
    deep = request.get("deep") is not False
    nothing: tuple[JsonObject, bytes] = ({"logos": []}, b"")
    facts, (told, body) = codec.examine_with(
        data, limits, lambda views: known.look(views, request, limits), nothing, deep=deep
    )
    return {"facts": facts.to_json(), **told}, body


def _thumbnail(data: bytes, request: JsonObject, limits: Limits) -> tuple[JsonObject, bytes]:
    return {}, codec.thumbnail(data, int(cast("int", request["side"])), limits)


def _share(data: bytes, request: JsonObject, limits: Limits) -> tuple[JsonObject, bytes]:
    formats = tuple(str(name) for name in cast("list[object]", request["formats"]))
    sizes = (int(cast("int", request[name])) for name in ("max_bytes", "max_bytes_gif"))
    return codec.shareable(data, Wanted(formats, *sizes), limits)


def _small_copy(data: bytes, request: JsonObject, limits: Limits) -> tuple[JsonObject, bytes]:
    side, most = (int(cast("int", request[name])) for name in ("side", "max_bytes"))
    return {}, codec.used(data, limits, lambda image, turn, _kept: sharing.small_copy(image, turn, side, most))


def _crop(data: bytes, request: JsonObject, limits: Limits) -> tuple[JsonObject, bytes]:
    left, top, right, bottom = (int(side) for side in cast("list[int]", request["box"]))
    box, png = codec.crop(data, (left, top, right, bottom), limits)
    return {"box": list(box)}, png


def _outline(data: bytes, _request: JsonObject, limits: Limits) -> tuple[JsonObject, bytes]:
    return codec.used(data, limits, lambda image, orientation, _kept: outline.outline(image, orientation)), b""


def _fit(data: bytes, request: JsonObject, limits: Limits) -> tuple[JsonObject, bytes]:
    orders = [render.Order.from_json(order) for order in cast("list[JsonObject]", request["orders"])]
    return codec.used(data, limits, lambda image, turn, kept: render.rendered(image, turn, kept, orders))


def _unstretch(data: bytes, request: JsonObject, limits: Limits) -> tuple[JsonObject, bytes]:
    width, height = (int(side) for side in cast("list[int]", request["size"]))
    return codec.used(data, limits, lambda image, turn, kept: undo.unstretched(image, (width, height), turn, kept))


def _fingerprint(data: bytes, _request: JsonObject, limits: Limits) -> tuple[JsonObject, bytes]:
    wanted: JsonObject = {"fingerprint": True}
    return codec.examine_with(data, limits, lambda views: known.look(views, wanted, limits), ({}, b""))[1]


def _register(data: bytes, request: JsonObject, limits: Limits) -> tuple[JsonObject, bytes]:
    kept = read(str(request["kept"]), limits)
    if kept == data:
        return {"exact": True}, b""
    seen = [
        codec.used(one, limits, lambda image, turn, _: sight(image, turn, registration.SIDE)) for one in (kept, data)
    ]
    found = registration.register(seen[0], seen[1], mirrored=bool(request.get("mirrored")))
    return {"exact": False, "registration": None if found is None else asdict(found)}, b""


def _codes(data: bytes, _request: JsonObject, limits: Limits) -> tuple[JsonObject, bytes]:
    found = codec.used(data, limits, lambda image, turn, _: ladder.read(colours(image, turn, ladder.SIDE)))
    return {"codes": [asdict(one) for one in found]}, b""


COMMANDS: Mapping[str, Command] = {
    "examine": _examine,
    "thumbnail": _thumbnail,
    "small-copy": _small_copy,
    "crop": _crop,
    "share": _share,
    "outline": _outline,
    "fit": _fit,
    "unstretch": _unstretch,
    "fingerprint": _fingerprint,
    "register": _register,
    "codes": _codes,
}
