"""The types of formats, and which of them a type contains."""

from __future__ import annotations

from datetime import date as Date
from datetime import datetime as DateTime
from decimal import Decimal
from functools import cache
from typing import Annotated, Any
from uuid import UUID

from .model_types import parts_of

__all__ = ["UUID", "Base64", "Date", "DateTime", "Decimal", "text_types"]

# Plain `bytes` are the content of files.
Base64 = Annotated[bytes, "base64"]

_TYPES: dict[Any, type] = {
    Base64: bytes,
    Date: Date,
    DateTime: DateTime,
    Decimal: Decimal,
    UUID: UUID,
}


@cache
def text_types(kind: Any) -> frozenset[type]:
    """Returns the types inside a type whose values JSON has as text.

    If none is described, a Decimal is a number, and bytes are an error.
    """
    return frozenset(_TYPES[each] for each in _TYPES.keys() & parts_of(kind))
