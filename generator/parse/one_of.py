"""Parses oneOf and anyOf, with their sibling keywords."""

from __future__ import annotations

import hashlib
from itertools import product
from math import prod
from typing import TYPE_CHECKING, Any

from generator import ir
from generator.findings import InputError, Position
from generator.limits import MAX_EXPANDED_VARIANTS
from generator.load.accessors import items, mapping, text
from generator.load.nodes import ListNode, MapNode
from generator.names import pascal
from generator.parse.discriminators import default_of, tags_of
from generator.parse.keywords import (
    CHOICES,
    TYPING,
    extends,
    is_null,
    is_typed,
    other_keywords,
    without,
)

if TYPE_CHECKING:
    from generator.parse.schemas import Schemas

# The limit of schemas that sibling unions may produce.
MAX_COMBINATIONS = 64
# Sibling keywords that do not change a union.
NEUTRAL = ("type", "required", "discriminator", *CHOICES)


class OneOf:
    """Parses unions. `found` collects them with their positions."""

    def __init__(self, schemas: Schemas) -> None:
        self.schemas = schemas
        self.context = schemas.context
        self.found: list[tuple[Position, ir.Union]] = []
        # Unions of subtypes, by the name of their base.
        self.subtype_unions: dict[str, ir.Union | None] = {}
        # The variant that was merged with siblings of a union, by the identity of the merged node.
        self.variant_of: dict[int, Any] = {}
        self.digests_without_texts = Digests(with_texts=False)
        self.digests = Digests(with_texts=True)
        # The number of schemas that expanded unions produced so far.
        self.combinations = 0

    def subtypes(self, name: str) -> ir.Union | None:
        """Returns the union of a base with a discriminator and its subtypes."""
        if name not in self.subtype_unions:
            union = self.schemas.subtypes.union(name, self.schemas.only_value)
            self.subtype_unions[name] = union
            if union is not None:
                position = self.schemas.declared[name].key_position("discriminator")
                self.found.append((position, union))
        return self.subtype_unions[name]

    def parse(self, node: MapNode, parts: list[MapNode], name: str) -> tuple[ir.Type, bool]:
        """Returns the type of a schema with a union in its `parts`, and whether it is nullable."""
        unions = [(part, key) for part in parts for key in CHOICES if items(part, key)]
        bare = [without(part, *CHOICES) for part in parts]
        choices = []
        for part, key in unions:
            if self.is_limit(part, key, bare):
                hint = "no target checks it; state it in the description too"
                message = f"{key!r} only limits its sibling keywords"
                self.context.warn(part.key_position(key), message, hint)
            elif not self.is_union_of_subtypes(part, key, node):
                choices.append((part, key))
        if not choices:
            merged = self.schemas.all_of.merge(bare)
            if merged is None:
                return ir.Anything(), False
            return self.schemas.plain_type(merged, name)
        if len(choices) == 1 and not any(other_keywords(part, *NEUTRAL) for part in parts):
            part, key = choices[0]
            return self.union(part, key, list(items(part, key)), name)
        siblings = [each for each in bare if each.keys() & TYPING]
        return self.expand_product(node, choices, siblings, name)

    def is_limit(self, part: MapNode, key: str, siblings: list[MapNode]) -> bool:
        """Whether a union only requires or limits properties of its siblings."""
        known = {name for each in siblings for name in mapping(each, "properties")}
        has_type = any("type" in each for each in siblings)
        narrowing = {"properties", "type"} if has_type else {"properties"}
        for each in items(part, key):
            variant = self.context.deref(each)
            if variant is True:
                continue
            if not isinstance(variant, MapNode) or is_null(self.context, variant):
                return False
            is_typing = bool(variant.keys() & (TYPING - narrowing))
            if is_typing or mapping(variant, "properties").keys() - known:
                return False
        return True

    def is_union_of_subtypes(self, part: MapNode, key: str, node: MapNode) -> bool:
        """Whether a part is a union of its subtypes, and `node` is one of them."""
        variants = items(part, key) if part is not node else ()
        return any(extends(self.context, each, part) for each in variants)

    def union(self, node: MapNode, key: str, listed: list[Any], name: str) -> tuple[ir.Type, bool]:
        """Returns the union of the variants `listed`, and whether it is nullable."""
        variants = [each for each in listed if not is_null(self.context, each)]
        nullable = len(variants) < len(listed)
        if len(variants) == 1 and self.schemas.declared.get(name) is node:
            # A component that may be null is no union.
            kind, has_null = self.schemas.type(variants[0], name)
            return kind, nullable or has_null
        sort_keys = [self.sort_key(each) for each in variants]
        # Parsed in an order that does not depend on the document's, which would change names.
        indexes = sorted(range(len(variants)), key=sort_keys.__getitem__)
        names = self.variant_names(name, [variants[index] for index in indexes])
        by_index = {}
        for index, variant_name in zip(indexes, names):
            variant = self.with_sibling_type(node, variants[index])
            by_index[index] = self.schemas.schema(variant, variant_name)
        made = [by_index[index] for index in range(len(variants))]
        if len(made) == 1:
            return made[0].type, nullable or made[0].nullable
        references = [each.type.name for each in made if isinstance(each.type, ir.Reference)]
        default = default_of(self.context, node, references)
        tags = tags_of(node, references, self.schemas.only_value)
        union = ir.Union(tuple(made), *tags, default=default)
        self.found.append((node.key_position(key), union))
        return (union, nullable) if made else (ir.Scalar("null"), True)

    def with_sibling_type(self, node: MapNode, variant: Any) -> Any:
        """Returns a variant; if it has no type, with the type next to the union."""
        is_typed_itself = is_typed(self.context, variant) or not isinstance(variant, MapNode)
        if "type" not in node or is_typed_itself:
            return variant
        sibling = without(node, *(node.keys() - {"type"}))
        return self.schemas.all_of.node_of([sibling, variant], [variant])

    def variant_names(self, name: str, variants: list[Any]) -> list[str]:
        """Returns the names of variants that have no component, in the order of their sort_keys."""
        if len(variants) == 1:
            return [name]
        found, unnamed = [], 0
        for each in variants:
            ref = text(self.variant_of.get(id(each), each), "$ref")
            own = pascal(text(each, "title") or ref.rpartition("/")[2])
            unnamed += not own
            found.append(f"{name}{own}" if own else f"{name}Option{unnamed}")
        return found

    def sort_key(self, variant: Any) -> tuple[list[str], str, str]:
        """Returns a sort key of `variant` that is independent of the document's order.

        Properties come first, then all except texts, then texts. An edited description can then
        exchange names only between variants that are otherwise equal.
        """
        parts = self.schemas.all_of.parts(variant) if isinstance(variant, MapNode) else []
        properties = sorted({name for part in parts for name in mapping(part, "properties")})
        return properties, self.digests_without_texts.digest(variant), self.digests.digest(variant)

    def expand_product(
        self, node: MapNode, choices: list[tuple[MapNode, str]], siblings: list[MapNode], name: str
    ) -> tuple[ir.Type, bool]:
        """Returns the union of variants merged with the siblings, and whether it is nullable."""
        all_of = self.schemas.all_of
        part, key = choices[0]
        position = part.key_position(key)
        lists = [items(holder, keyword) for holder, keyword in choices]
        combinations = prod(map(len, lists))
        if combinations > MAX_COMBINATIONS:
            self.context.warn(position, f"sibling unions make {combinations} schemas")
            return ir.Anything(), False
        self.combinations += combinations
        if self.combinations > MAX_EXPANDED_VARIANTS:
            message = f"unions with sibling keywords make over {MAX_EXPANDED_VARIANTS:,} schemas"
            raise InputError(f"{position}: {message}; move their common parts to schemas")
        listed = []
        for variants in product(*lists):
            if any(is_null(self.context, each) for each in variants):
                continue
            # A variant that extends the schema already has the siblings.
            if len(variants) == 1 and extends(self.context, variants[0], node):
                listed.append(variants[0])
                continue
            annotated = [each for each in variants if isinstance(each, MapNode)]
            made = all_of.node_of([*siblings, *variants], annotated)
            if all_of.is_possible(made):
                self.variant_of[id(made)] = variants[-1]
                listed.append(made)
        if not listed:
            self.context.warn(position, "no value fits both the union and its sibling keywords")
            return ir.Anything(), False
        return self.union(part, key, listed, name)


# Lists whose order has no meaning.
UNORDERED = {"required", "enum", "type", "examples", "allOf", *CHOICES}


class Digests:
    """Computes digests that ignore order and, unless `with_texts`, descriptions."""

    def __init__(self, with_texts: bool) -> None:
        self.with_texts = with_texts
        # By identity; the node keeps it valid.
        self.known: dict[int, tuple[Any, str]] = {}

    def digest(self, node: Any, key: str = "") -> str:
        if not isinstance(node, (MapNode, ListNode)):
            return repr(node)
        if id(node) not in self.known:
            if isinstance(node, MapNode):
                parts = [
                    f"{name!r}: {self.digest(each, name)}"
                    for name, each in sorted(node.items())
                    if self.with_texts or name != "description" or not isinstance(each, str)
                ]
            else:
                parts = [self.digest(each) for each in node]
                parts = sorted(parts) if key in UNORDERED else parts
            content = repr((type(node).__name__, parts))
            self.known[id(node)] = node, hashlib.sha256(content.encode()).hexdigest()
        return self.known[id(node)][1]
