"""oneOf and anyOf, with what stands beside them."""

from __future__ import annotations

import hashlib
from itertools import product
from typing import TYPE_CHECKING, Any

from generator import ir
from generator.findings import Position, InputError
from generator.limits import MAX_EXPANDED_VARIANTS
from generator.load.nodes import ListNode, MapNode
from generator.names import pascal
from generator.parse.context import items, mapping, text
from generator.parse.keywords import CHOICES, TYPING, beside, extends, is_null, is_typed, without

if TYPE_CHECKING:
    from generator.parse.schemas import Schemas

# How many schemas several choices beside each other may make.
MOST_WAYS = 64
# What a choice may stand beside and still be nothing but a choice.
HARMLESS = ("type", "required", "discriminator", *CHOICES)


class Unions:
    """Parses choices. `found` are those made, each with its position."""

    def __init__(self, schemas: Schemas) -> None:
        self.schemas = schemas
        self.source = schemas.source
        self.found: list[tuple[Position, ir.Union]] = []
        # Those of heirs, by the name of their base.
        self.of_heirs: dict[str, ir.Union | None] = {}
        # The variant that was joined with what stands beside a choice, by the identity of what came of it.
        self.referred: dict[int, Any] = {}
        self.untold, self.told = Digests(is_decodable=False), Digests(is_decodable=True)
        # How many schemas such choices made so far.
        self.ways = 0

    def heirs(self, name: str) -> ir.Union | None:
        """The union of a base and what extends it, where a discriminator of the base tells these apart."""
        if name not in self.of_heirs:
            union = self.of_heirs[name] = self.schemas.heirs.union(name, self.schemas.tags)
            if union is not None:
                self.found.append((self.schemas.declared[name].key_position("discriminator"), union))
        return self.of_heirs[name]

    def chosen(self, node: MapNode, parts: list[MapNode], name: str) -> tuple[ir.Type, bool]:
        """The type of a schema that chooses, itself or in one of the parts that it joins."""
        choices = [(part, key) for part in parts for key in CHOICES if items(part, key)]
        bare = [without(part, *CHOICES) for part in parts]
        told = []
        for part, key in choices:
            if self.is_limit(part, key, bare):
                hint = "no output checks it; say it in the description too"
                self.source.warn(part.key_position(key), f"{key!r} only limits what stands beside it", hint)
            elif not self.is_own_base(part, key, node):
                told.append((part, key))
        if not told:
            merged = self.schemas.joining.merged(bare)
            return (ir.Anything(), False) if merged is None else self.schemas.plain_type(merged, name)
        if len(told) == 1 and not any(beside(part, *HARMLESS) for part in parts):
            part, key = told[0]
            return self.union(part, key, list(items(part, key)), name)
        return self.distributed(node, told, [each for each in bare if each.keys() & TYPING], name)

    def is_limit(self, part: MapNode, key: str, beside: list[MapNode]) -> bool:
        """Whether a choice says nothing of types: it requires properties, or limits those that stand beside it."""
        known = {name for each in beside for name in mapping(each, "properties")}
        for each in items(part, key):
            variant = self.source.deref(each)
            if variant is True:
                continue
            if not isinstance(variant, MapNode) or is_null(self.source, variant):
                return False
            typing = variant.keys() & TYPING - ({"type"} if any("type" in each for each in beside) else set())
            narrowed = mapping(variant, "properties")
            if typing - {"properties"} or not narrowed.keys() <= known:
                return False
        return True

    def is_own_base(self, part: MapNode, key: str, node: MapNode) -> bool:
        """Whether a part chooses among its heirs, of which the schema that joins it is one."""
        return part is not node and any(extends(self.source, each, part) for each in items(part, key))

    def union(self, node: MapNode, key: str, listed: list[Any], name: str) -> tuple[ir.Type, bool]:
        """One of some schemas."""
        some = [each for each in listed if not is_null(self.source, each)]
        contents = [self.content(each) for each in some]
        by_content = sorted(range(len(some)), key=contents.__getitem__)
        called = self.options(name, [some[at] for at in by_content])
        by_place = {at: self.schemas.schema(self.typed(node, some[at]), own) for at, own in zip(by_content, called)}
        made = [by_place[at] for at in range(len(some))]
        nullable = len(some) < len(listed)
        if len(made) == 1:
            return made[0].type, nullable or made[0].nullable
        names = [each.type.name for each in made if isinstance(each.type, ir.Reference)]
        union = ir.Union(tuple(made), *self.schemas.tags.of(node, names))
        self.found.append((node.key_position(key), union))
        return (union, nullable) if made else (ir.Scalar("null"), True)

    def typed(self, node: MapNode, variant: Any) -> Any:
        """A variant, of the type that stands beside the choice where it has none of its own."""
        if "type" not in node or is_typed(self.source, variant) or not isinstance(variant, MapNode):
            return variant
        beside = without(node, *(node.keys() - {"type"}))
        return self.schemas.joining.together([beside, variant], [variant])

    def options(self, name: str, variants: list[Any]) -> list[str]:
        """What variants are called that have no component, in the order of their contents."""
        found, unnamed = [], 0
        for each in variants:
            own = pascal(text(each, "title") or text(self.referred.get(id(each), each), "$ref").rpartition("/")[2])
            unnamed += not own
            found.append(f"{name}{own}" if own else f"{name}Option{unnamed}")
        return found

    def content(self, variant: Any) -> tuple[list[str], str, str]:
        """What puts variants in an order that is not the document's: their properties, where these are the same all
        else but texts, by which no names are exchanged between variants that differ in more, and at last the texts."""
        parts = self.schemas.joining.parts(variant) if isinstance(variant, MapNode) else []
        properties = sorted({name for part in parts for name in mapping(part, "properties")})
        return properties, self.untold.of(variant), self.told.of(variant)

    def distributed(
        self, node: MapNode, told: list[tuple[MapNode, str]], beside: list[MapNode], name: str
    ) -> tuple[ir.Type, bool]:
        """A choice with more beside it, as the choice of each variant joined with that."""
        joining = self.schemas.joining
        part, key = told[0]
        ways = 1
        for holder, choice in told:
            ways *= len(items(holder, choice))
        if ways > MOST_WAYS:
            self.source.warn(part.key_position(key), f"choices beside each other make {ways} schemas")
            return ir.Anything(), False
        self.ways += ways
        if self.ways > MAX_EXPANDED_VARIANTS:
            message = f"choices with more beside them make over {MAX_EXPANDED_VARIANTS:,} schemas"
            raise InputError(f"{part.key_position(key)}: {message}; give what they have in common schemas of their own")
        listed = []
        for way in product(*(items(holder, choice) for holder, choice in told)):
            if any(is_null(self.source, each) for each in way):
                continue
            # A variant that extends the schema has all that stands beside the choice.
            heir = next((each for each in way if len(way) == 1 and extends(self.source, each, node)), None)
            if heir is not None:
                listed.append(heir)
                continue
            made = joining.together([*beside, *way], [each for each in way if isinstance(each, MapNode)])
            if joining.is_possible(made):
                self.referred[id(made)] = way[-1]
                listed.append(made)
        if not listed:
            self.source.warn(part.key_position(key), "no value fits both the choice and what stands beside it")
            return ir.Anything(), False
        return self.union(part, key, listed, name)


# Lists whose order means nothing.
UNORDERED = {"required", "enum", "type", "examples", "allOf", *CHOICES}


class Digests:
    """What is equal for nodes that differ in nothing but order, or, unless `is_told`, in descriptive texts. Each is looked
    at once, wherever it stands."""

    def __init__(self, is_decodable: bool) -> None:
        self.is_decodable = is_decodable
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
                    if self.is_decodable or name != "description" or not isinstance(each, str)
                ]
            else:
                parts = [self.of(each) for each in node]
                parts = sorted(parts) if key in UNORDERED else parts
            self.known[id(node)] = node, hashlib.sha256(repr((type(node).__name__, parts)).encode()).hexdigest()
        return self.known[id(node)][1]
