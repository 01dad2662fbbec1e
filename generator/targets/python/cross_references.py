"""Cross-references of the description's texts: operation IDs become methods of the client."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any

from generator import ir

# The fields of the IR that are texts for readers; all others are data.
TEXTS = frozenset({"title", "summary", "description", "meaning", "remedy", "repetition"})
# The fields that have no texts for readers of the client, or values of the service.
SKIPPED = frozenset({"default", "example", "other_examples", "value", "errata", "observations"})
QUOTED = re.compile(r"`([^`\s(]+)`")
WORD = re.compile("[a-z]+")


def refer_to_methods(api: ir.Api, methods: Mapping[str, str]) -> ir.Api:
    """Returns `api` with the operation IDs in backticks as methods; unknown names stay.

    An ID that is a word, such as `list`, stays too, because it may be a value.

    Args:
        api: the API.
        methods: the method of each operation ID, as the caller writes it: `client.jobs.get`.
    """
    known = {name: method for name, method in methods.items() if not WORD.fullmatch(name)}
    made = TextReplacement(known).replaced(api)
    assert isinstance(made, ir.Api)
    return made


class TextReplacement:
    """Replaces operation IDs in all texts. Shared objects stay shared."""

    def __init__(self, methods: Mapping[str, str]) -> None:
        self.methods = methods
        self.done: dict[int, Any] = {}

    def text(self, text: str) -> str:
        return QUOTED.sub(lambda found: f"`{self.methods.get(found[1], found[1])}`", text)

    def replaced(self, value: Any) -> Any:
        """Returns the value with replaced texts, or the same object if there are none."""
        if isinstance(value, tuple):
            made = tuple(map(self.replaced, value))
            return made if any(new is not old for new, old in zip(made, value)) else value
        if isinstance(value, Mapping):
            return {key: self.replaced(each) for key, each in value.items()}
        if not is_dataclass(value) or isinstance(value, type):
            return value
        if id(value) not in self.done:
            changes = {}
            for each in fields(value):
                old = getattr(value, each.name)
                if each.name in TEXTS and isinstance(old, str):
                    new: Any = self.text(old)
                else:
                    new = old if each.name in SKIPPED else self.replaced(old)
                if new is not old and new != old:
                    changes[each.name] = new
            self.done[id(value)] = replace(value, **changes) if changes else value
        return self.done[id(value)]
