"""oneOf and anyOf, with what stands beside them."""

from __future__ import annotations

import hashlib
from itertools import product
from typing import TYPE_CHECKING, Any

from generator import ir
from generator.findings import Position, InputError
from generator.limits import MAX_WAYS
from generator.load.nodes import ListNode, MapNode
from generator.names import pascal
from generator.parse.context import items, mapping, text
from generator.parse.keywords import (
    CHOICES,
    TYPING,
    other_keywords,
    extends,
    is_null,
    is_typed,
    without,
)

if TYPE_CHECKING:
    from generator.parse.schemas import Schemas

# How many schemas several choices beside each other may make.
MAX_COMBINATIONS = 64
# What a choice may stand beside and still be nothing but a choice.
NEUTRAL = ("type", "required", "discriminator", *CHOICES)


class OneOf:
    """Parses choices. `found` are those made, each with its position."""

    def __init__(self, schemas: Schemas) -> None:
        self.schemas = schemas
        self.context = schemas.context
        self.found: list[tuple[Position, ir.Union]] = []
        # Those of heirs, by the name of their base.
        self.of_heirs: dict[str, ir.Union | None] = {}
        # The variant that was joined with what stands beside a choice, by the identity of what came of it.
        self.referred: dict[int, Any] = {}
        self.digests_without_texts, self.digests = Digests(with_texts=False), Digests(
            with_texts=True
        )
        # How many schemas such choices made so far.
        self.combinations = 0

    def subtypes(self, name: str) -> ir.Union | None:
        """The union of a base and what extends it, where a discriminator of the base tells these apart."""
        if name not in self.of_heirs:
            union = self.of_heirs[name] = self.schemas.subtypes.union(
                name, self.schemas.discriminators
            )
            if union is not None:
                self.found.append(
                    (self.schemas.declared[name].key_position("discriminator"), union)
                )
        return self.of_heirs[name]

    def parse(self, node: MapNode, parts: list[MapNode], name: str) -> tuple[ir.Type, bool]:
        """The type of a schema that chooses, itself or in one of the parts that it joins."""
        found = [(part, key) for part in parts for key in CHOICES if items(part, key)]
        bare = [without(part, *CHOICES) for part in parts]
        choices = []
        for part, key in found:
            if self.is_limit(part, key, bare):
                hint = "no output checks it; say it in the description too"
                self.context.warn(
                    part.key_position(key), f"{key!r} only limits what stands beside it", hint
                )
            elif not self.is_own_base(part, key, node):
                choices.append((part, key))
        if not choices:
            merged = self.schemas.all_of.merge(bare)
            return (
                (ir.Anything(), False) if merged is None else self.schemas.plain_type(merged, name)
            )
        if len(choices) == 1 and not any(other_keywords(part, *NEUTRAL) for part in parts):
            part, key = choices[0]
            return self.union(part, key, list(items(part, key)), name)
        return self.expand_product(
            node, choices, [each for each in bare if each.keys() & TYPING], name
        )

    def is_limit(self, part: MapNode, key: str, siblings: list[MapNode]) -> bool:
        """Whether a choice says nothing of types: it requires properties, or limits those that stand beside it."""
        known = {name for each in siblings for name in mapping(each, "properties")}
        for each in items(part, key):
            variant = self.context.deref(each)
            if variant is True:
                continue
            if not isinstance(variant, MapNode) or is_null(self.context, variant):
                return False
            typing = variant.keys() & TYPING - (
                {"type"} if any("type" in each for each in siblings) else set()
            )
            narrowed = mapping(variant, "properties")
            if typing - {"properties"} or not narrowed.keys() <= known:
                return False
        return True

    def is_own_base(self, part: MapNode, key: str, node: MapNode) -> bool:
        """Whether a part chooses among its heirs, of which the schema that joins it is one."""
        return part is not node and any(
            extends(self.context, each, part) for each in items(part, key)
        )

    def union(self, node: MapNode, key: str, listed: list[Any], name: str) -> tuple[ir.Type, bool]:
        """One of some schemas."""
        some = [each for each in listed if not is_null(self.context, each)]
        contents = [self.content(each) for each in some]
        by_content = sorted(range(len(some)), key=contents.__getitem__)
        called = self.variant_names(name, [some[at] for at in by_content])
        by_place = {
            at: self.schemas.schema(self.typed(node, some[at]), own)
            for at, own in zip(by_content, called)
        }
        made = [by_place[at] for at in range(len(some))]
        nullable = len(some) < len(listed)
        if len(made) == 1:
            return made[0].type, nullable or made[0].nullable
        names = [each.type.name for each in made if isinstance(each.type, ir.Reference)]
        union = ir.Union(tuple(made), *self.schemas.discriminators.of(node, names))
        self.found.append((node.key_position(key), union))
        return (union, nullable) if made else (ir.Scalar("null"), True)

    def typed(self, node: MapNode, variant: Any) -> Any:
        """A variant, of the type that stands beside the choice where it has none of its own."""
        if (
            "type" not in node
            or is_typed(self.context, variant)
            or not isinstance(variant, MapNode)
        ):
            return variant
        sibling = without(node, *(node.keys() - {"type"}))
        return self.schemas.all_of.node_of([sibling, variant], [variant])

    def variant_names(self, name: str, variants: list[Any]) -> list[str]:
        """What variants are called that have no component, in the order of their contents."""
        found, unnamed = [], 0
        for each in variants:
            own = pascal(
                text(each, "title")
                or text(self.referred.get(id(each), each), "$ref").rpartition("/")[2]
            )
            unnamed += not own
            found.append(f"{name}{own}" if own else f"{name}Option{unnamed}")
        return found

    def content(self, variant: Any) -> tuple[list[str], str, str]:
        """What puts variants in an order that is not the document's: their properties, where these are the same all
        else but texts, by which no names are exchanged between variants that differ in more, and at last the texts.
        """
        parts = self.schemas.all_of.parts(variant) if isinstance(variant, MapNode) else []
        properties = sorted({name for part in parts for name in mapping(part, "properties")})
        return properties, self.digests_without_texts.of(variant), self.digests.of(variant)

    def expand_product(
        self, node: MapNode, choices: list[tuple[MapNode, str]], siblings: list[MapNode], name: str
    ) -> tuple[ir.Type, bool]:
        """A choice with more beside it, as the choice of each variant joined with that."""
        all_of = self.schemas.all_of
        part, key = choices[0]
        combinations = 1
        for holder, keyword in choices:
            combinations *= len(items(holder, keyword))
        if combinations > MAX_COMBINATIONS:
            self.context.warn(
                part.key_position(key), f"choices beside each other make {combinations} schemas"
            )
            return ir.Anything(), False
        self.combinations += combinations
        if self.combinations > MAX_WAYS:
            message = f"choices with more beside them make over {MAX_WAYS:,} schemas"
            raise InputError(
                f"{part.key_position(key)}: {message}; give what they have in common schemas of their own"
            )
        listed = []
        for way in product(*(items(holder, keyword) for holder, keyword in choices)):
            if any(is_null(self.context, each) for each in way):
                continue
            # A variant that extends the schema has all that stands beside the choice.
            subtype = next(
                (each for each in way if len(way) == 1 and extends(self.context, each, node)), None
            )
            if subtype is not None:
                listed.append(subtype)
                continue
            made = all_of.node_of(
                [*siblings, *way], [each for each in way if isinstance(each, MapNode)]
            )
            if all_of.is_possible(made):
                self.referred[id(made)] = way[-1]
                listed.append(made)
        if not listed:
            self.context.warn(
                part.key_position(key), "no value fits both the choice and what stands beside it"
            )
            return ir.Anything(), False
        return self.union(part, key, listed, name)


# Lists whose order means nothing.
UNORDERED = {"required", "enum", "type", "examples", "allOf", *CHOICES}


class Digests:
    """What is equal for nodes that differ in nothing but order, or, unless `is_told`, in descriptive texts. Each is looked
    at once, wherever it stands."""

    def __init__(self, with_texts: bool) -> None:
        self.with_texts = with_texts
        # By identity, beside what keeps that identity its own.
        self.known: dict[int, tuple[Any, str]] = {}

    def of(self, node: Any, key: str = "") -> str:
        if not isinstance(node, (MapNode, ListNode)):
            return repr(node)
        if id(node) not in self.known:
            if isinstance(node, MapNode):
                parts = [
                    f"{name!r}: {self.of(each, name)}"
                    for name, each in sorted(node.items())
                    if self.with_texts or name != "description" or not isinstance(each, str)
                ]
            else:
                parts = [self.of(each) for each in node]
                parts = sorted(parts) if key in UNORDERED else parts
            self.known[id(node)] = (
                node,
                hashlib.sha256(repr((type(node).__name__, parts)).encode()).hexdigest(),
            )
        return self.known[id(node)][1]
