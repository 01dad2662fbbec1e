"""Bases with a discriminator: where one is referred to, any schema that extends it may come."""

from __future__ import annotations

from typing import Any

from generator import ir
from generator.load.accessors import as_text, items, mapping, text
from generator.load.nodes import MapNode
from generator.parse.context import Source
from generator.parse.keywords import CHOICES


class Heirs:
    """The named schemas that extend a base, by the base's name."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.declared = source.component("schemas")
        # Of each schema, the names of those that join it by allOf.
        joiners: dict[str, set[str]] = {}
        for name, node in self.declared.items():
            for part in items(node, "allOf"):
                base = text(part, "$ref").removeprefix("#/components/schemas/")
                joiners.setdefault(base, set()).add(name)
        self.by_base: dict[str, list[str]] = {}
        for name, node in self.declared.items():
            if self.is_base(node) and name in joiners:
                found, waiting = set[str](), list(joiners[name])
                while waiting:
                    heir = waiting.pop()
                    if heir not in found and heir != name:
                        found.add(heir)
                        waiting += joiners.get(heir, ())
                self.by_base[name] = sorted(found)
        # The nodes of all of them.
        self.nodes = {id(self.declared[heir]) for heirs in self.by_base.values() for heir in heirs}

    def is_base(self, node: Any) -> bool:
        discriminator = mapping(node, "discriminator")
        return bool(text(discriminator, "propertyName")) and not any(key in node for key in CHOICES)

    def union(self, name: str, tags: Tags) -> ir.Union | None:
        """The base and its heirs as one of several schemas; None where it has none."""
        heirs = self.by_base.get(name)
        if not heirs:
            return None
        node = self.declared[name]
        names = [name, *heirs]
        variants = tuple(ir.Schema(ir.Reference(each)) for each in names)
        return ir.Union(variants, *tags.of(node, names), base=name)


class Tags:
    """Reads discriminators."""

    def __init__(self, source: Source, only_value: Any) -> None:
        self.source = source
        # What gives the one value that a schema allows for a property, or MISSING.
        self.only_value = only_value

    def of(self, node: MapNode, names: list[str]) -> tuple[str, tuple[tuple[str, str], ...]]:
        """The property by which the named schemas are told apart, and its values, each with its schema's name."""
        discriminator = mapping(node, "discriminator")
        tag = text(discriminator, "propertyName")
        if not tag:
            return "", ()
        tags = []
        for value, ref in mapping(discriminator, "mapping").items():
            if isinstance(ref, str):
                tags.append((value, ref.rpartition("/")[2] if ref.startswith("#") else ref))
        mapped = {schema for _, schema in tags}
        for name in names:
            if name not in mapped:
                tags.append((as_text(self.only_value(name, tag)) or name, name))
        return tag, tuple(tags)
