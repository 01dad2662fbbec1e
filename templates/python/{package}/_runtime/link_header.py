"""The header `Link` (RFC 8288)."""

from __future__ import annotations

import re
from collections.abc import Iterable

_TOKEN = r"[!#$%&'*+.^_`|~\w-]+"
_QUOTED = r'"(?:[^"\\]|\\.)*"'
_PARAMETER = re.compile(rf"\s*;\s*(?:({_TOKEN})\s*(?:=\s*({_QUOTED}|[^\s;,\"]*))?)?", re.ASCII)
_TARGET = re.compile(r"[\s,]*<([^<>]*)>")
_ESCAPE = re.compile(r"\\(.)")


def next_link(fields: Iterable[str]) -> str | None:
    """Returns the first link with the relation `next`; None if there is none.

    Links about another page, which have an `anchor`, do not count. What is no link ends a field.
    """
    for field in fields:
        place = 0
        while (target := _TARGET.match(field, place)) is not None:
            place = target.end()
            parameters: dict[str, str] = {}
            while (found := _PARAMETER.match(field, place)) is not None:
                place = found.end()
                name, value = found[1], found[2] or ""
                if value.startswith('"'):
                    value = _ESCAPE.sub(r"\1", value[1:-1])
                if name is not None:  # the first value of a name counts
                    parameters.setdefault(name.lower(), value)
            relations = parameters.get("rel", "").lower().split()
            if "next" in relations and "anchor" not in parameters:
                return target[1].strip()
    return None
