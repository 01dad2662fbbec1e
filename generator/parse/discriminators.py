"""Base schemas with a discriminator, and their subtypes.

A reference to a base schema with a discriminator is a union of its subtypes. A subtype that has
subtypes is such a base too: it inherits the discriminator.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from generator import ir
from generator.load.accessors import as_text, items, mapping, text
from generator.load.nodes import MapNode
from generator.parse.context import ParseContext
from generator.parse.keywords import CHOICES

# Returns the only value that the schema of a name allows for a property, or MISSING.
OnlyValue = Callable[[str, str], Any]


class Subtypes:
    """The named schemas that extend a base, by the base's name."""

    def __init__(self, context: ParseContext) -> None:
        self.context = context
        self.declared = context.component("schemas")
        # The names of the schemas whose allOf refers to a schema, by its name.
        self.direct: dict[str, set[str]] = {}
        for name, node in self.declared.items():
            for part in items(node, "allOf"):
                base = text(part, "$ref").removeprefix("#/components/schemas/")
                self.direct.setdefault(base, set()).add(name)
        self.by_base: dict[str, list[str]] = {}
        # The schema whose discriminator a base has, itself or one that it extends.
        self.discriminated: dict[str, str] = {}
        # The identities of the nodes of all subtypes.
        self.nodes: set[int] = set()
        for name, node in self.declared.items():
            if self.is_base(node) and name in self.direct:
                self.by_base[name] = self.subtypes(name)
                self.discriminated[name] = name
                self.nodes |= {id(self.declared[each]) for each in self.by_base[name]}
        for name, subtypes in list(self.by_base.items()):
            for each in subtypes:
                if each in self.direct and each not in self.by_base:
                    self.by_base[each] = self.subtypes(each)
                    self.discriminated[each] = name

    def subtypes(self, name: str) -> list[str]:
        """Returns the schemas that extend the schema `name`, directly or not."""
        found, waiting = set[str](), list(self.direct[name])
        while waiting:
            subtype = waiting.pop()
            if subtype not in found and subtype != name:
                found.add(subtype)
                waiting += self.direct.get(subtype, ())
        return sorted(found)

    def is_base(self, node: Any) -> bool:
        discriminator = mapping(node, "discriminator")
        return bool(text(discriminator, "propertyName")) and not any(key in node for key in CHOICES)

    def union(self, name: str, only_value: OnlyValue) -> ir.Union | None:
        """Returns the union of the base `name` and its subtypes, or None if it has none."""
        subtypes = self.by_base.get(name)
        if not subtypes:
            return None
        names = [name, *subtypes]
        variants = tuple(ir.Schema(ir.Reference(each)) for each in names)
        node = self.declared[self.discriminated[name]]
        default = default_of(self.context, node, names)
        tag, tags = tags_of(node, names, only_value)
        if self.discriminated[name] != name:  # its tags are of other schemas too
            tags = tuple((value, each) for value, each in tags if each in names)
        return ir.Union(variants, tag, tags, base=name, default=default)


def tags_of(
    node: MapNode, names: list[str], only_value: OnlyValue
) -> tuple[str, tuple[tuple[str, str], ...]]:
    """Returns the tag property of the schemas `names`, and (tag, schema name) of each."""
    discriminator = mapping(node, "discriminator")
    tag = text(discriminator, "propertyName")
    if not tag:
        return "", ()
    tags = []
    for value, ref in mapping(discriminator, "mapping").items():
        if isinstance(ref, str):
            tags.append((value, schema_name(ref)))
    mapped = {schema for _, schema in tags}
    for name in names:
        if name not in mapped:
            tags.append((as_text(only_value(name, tag)) or name, name))
    return tag, tuple(tags)


def default_of(context: ParseContext, node: MapNode, names: list[str]) -> str:
    """Returns which of the schemas `names` is that of objects without a known tag; "" if none."""
    name = schema_name(text(mapping(node, "discriminator"), "defaultMapping"))
    return name if context.is_32 and name in names else ""


def schema_name(target: str) -> str:
    """Returns the name of the schema that a discriminator names or refers to."""
    return target.rpartition("/")[2] if target.startswith("#") else target
