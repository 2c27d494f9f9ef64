"""What a file says of its use and making, besides names. Runs in the worker, on bytes that nobody vouches for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from services.images import content_credentials, metadata
from services.images.facts import Credit

_PROMPT = ("parameters", "prompt", "sd-metadata", "invokeai_metadata", "Dream")
"""Text chunks that programs of generated pictures write into a PNG."""


def statements(data: bytes, xmp: Mapping[str, list[str]], info: Mapping[Any, Any]) -> tuple[Credit, ...]:
    """Return terms of use, the digital source type and content credentials of a file.

    ``xmp`` are its properties as :func:`services.images.metadata.xmp_values` returns them, ``info`` is Pillow's.
    """
    found = metadata.xmp_rights(xmp)
    credentials = content_credentials.manifest(data)
    if credentials:
        found.append(Credit("c2pa.claim_generator", content_credentials.generator(credentials)))
        found += [Credit("c2pa.digitalSourceType", kind) for kind in content_credentials.source_types(credentials)]
    found += [
        Credit(f"png.{key}", metadata.cleaned(value))
        for key in _PROMPT
        if isinstance(value := info.get(key), str) and value.strip()
    ]
    return tuple(found)
