"""Decoders of types, built by one thread at a time."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from typing import Any

import msgspec

from .model_types import has_variants, referenced_models
from .variants import options_of

# msgspec 0.22 attaches its table of a model's fields to the model before the table is complete.
# A second thread that uses the model meanwhile, even inside another type, crashes the process.
_guard = threading.Lock()
if hasattr(os, "register_at_fork"):
    os.register_at_fork(
        before=_guard.acquire, after_in_parent=_guard.release, after_in_child=_guard.release
    )


def decoder_of(kind: Any) -> Callable[[bytes], Any]:
    """Returns a decoder of JSON to a type.

    Threads may use it, and `msgspec.convert` with this type or a part of it, from then on.
    """
    with _guard:
        for each in referenced_models(kind) if has_variants(kind) else ():
            msgspec.json.Decoder(each)
        return msgspec.json.Decoder(Any if options_of(kind) else kind).decode
