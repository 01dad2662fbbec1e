"""Schemas: from JSON Schema's keywords to the closed set of types of the IR."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator import ir
from generator.load.accessors import as_text, flag, items, mapping, text
from generator.load.nodes import MapNode, plain
from generator.load.refs import local_target, pointer_tokens
from generator.names import is_field, pascal
from generator.parse.all_of import Joining, narrower
from generator.parse.context import Source, described
from generator.parse.discriminators import Heirs, Tags
from generator.parse.keywords import CHOICES, LIMITS, UNCHECKED, beside, is_binary, is_null, kinds_of
from generator.parse.one_of import Unions
from generator.parse.values import closed, examples_of, is_of_items, limit

ANY = ir.Schema(ir.Anything())
BYTES = "application/octet-stream"


class Schemas:
    """Parses schemas. `named` collects those of components, and objects that have no component of their own."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.declared: MapNode = source.component("schemas")
        self.joining = Joining(source)
        self.tags = Tags(source, self.only_value)
        self.heirs = Heirs(source)
        self.unions = Unions(self)
        self.made: dict[str, ir.Schema] = {}
        # Names of schemas that have no component, by the node's identity.
        self.hoisted: dict[int, str] = {}
        for name, node in sorted(self.declared.items()):
            with self.source.within_reach(self.declared.key_position(name)):
                self.made[name] = self.schema(node, name)

    @property
    def named(self) -> dict[str, ir.Schema]:
        """All schemas that have a name: first those of components, in the order of the document."""
        return {name: self.made[name] for name in self.declared} | self.made

    def schema(self, node: Any, name: str) -> ir.Schema:
        """The schema at a node. Objects without a component become named schemas, called `name` or their title."""
        if not isinstance(node, MapNode):
            return ANY
        alone = self.sole_reference(node)
        if alone is not None:
            return self.annotated(node, self.referred(alone))
        if id(node) in self.hoisted:
            return self.annotated(node, ir.Reference(self.hoisted[id(node)]))
        if self.declared.get(name) is node or not self.has_properties(node, set()):
            return self.annotated(node, *self.type(node, name))
        made = self.hoisted[id(node)] = self.free_name(pascal(text(node, "title")), name)
        self.made[made] = ANY  # holds the name while the schema may refer to itself
        kind, nullable = self.type(node, made)
        self.made[made] = ir.Schema(kind, description=described(node))
        return self.annotated(node, ir.Reference(made), nullable)

    def sole_reference(self, node: MapNode) -> str | None:
        """The target of a reference, or of an allOf (or anyOf, oneOf) of one, which is how 3.0 describes a reference."""
        if isinstance(node.get("$ref"), str):
            return None if self.joining.widens(node) else str(node["$ref"])
        if id(node) in self.heirs.nodes:
            return None  # it is told from its base by its name, even where it adds nothing
        for key in ("allOf", *CHOICES):
            if key in node and not beside(node, key, "type"):
                some = [each for each in items(node, key) if key == "allOf" or not is_null(self.source, each)]
                if len(some) == 1 and isinstance(some[0], MapNode) and isinstance(some[0].get("$ref"), str):
                    return None if self.joining.widens(some[0]) else str(some[0]["$ref"])
        return None

    def has_properties(self, node: Any, seen: set[int]) -> bool:
        """Whether a schema names properties, by itself or by what it joins."""
        if not isinstance(node, MapNode) or id(node) in seen:
            return False
        seen.add(id(node))
        if mapping(node, "properties"):
            return True
        parts = [self.source.deref(each) for each in items(node, "allOf")]
        if self.joining.widens(node):
            parts.append(self.source.deref(node))
        return any(self.has_properties(each, seen) for each in parts)

    # -- references and names ---------------------------------------------------

    def referred(self, ref: str) -> ir.Type:
        """What a reference means: its target, or one of the schemas that a discriminator there tells apart."""
        name = self.target(ref)
        return self.unions.heirs(name) or ir.Reference(name)

    def target(self, ref: str) -> str:
        """The name of the schema that a local reference leads to."""
        tokens = pointer_tokens(ref.removeprefix("#"))
        if tokens[:2] == ["components", "schemas"] and len(tokens) == 3:
            return tokens[2]
        node = local_target(self.source.document, ref)
        if isinstance(node, MapNode) and isinstance(node.get("$ref"), str) and not self.joining.widens(node):
            return self.target(node["$ref"])
        if id(node) not in self.hoisted:
            made = self.hoisted[id(node)] = self.free_name("", pascal(" ".join(tokens[-2:])))
            self.made[made] = ANY
            kind, nullable = self.type(node, made) if isinstance(node, MapNode) else (ir.Anything(), False)
            self.made[made] = self.annotated(node, kind, nullable)
        return self.hoisted[id(node)]

    def free_name(self, title: str, place: str) -> str:
        """A name that no schema has yet: the title, else the place's, else that with a number."""
        wish = pascal(place) or "Schema"
        name, count = title or wish, 2
        if name in self.made or name in self.declared:
            name = wish
        while name in self.made or name in self.declared:
            name, count = f"{wish}{count}", count + 1
        return name

    def only_value(self, name: str, key: str) -> Any:
        """The one value that a schema has for a property, where it has one alone."""
        node = self.source.deref(self.declared.get(name))
        for part in reversed(self.joining.parts(node)) if isinstance(node, MapNode) else ():
            each = self.source.deref(mapping(part, "properties").get(key))
            if isinstance(each, MapNode) and ("const" in each or len(items(each, "enum")) == 1):
                return each["const"] if "const" in each else each["enum"][0]
        return ir.MISSING

    def resolved(self, schema: ir.Schema) -> ir.Type:
        """The type of a schema behind its references."""
        seen = set[str]()
        while isinstance(schema.type, ir.Reference) and schema.type.name not in seen:
            seen.add(schema.type.name)
            schema = self.made[schema.type.name]
        return schema.type

    # -- what is said of a value ------------------------------------------------

    def annotated(self, node: Any, kind: ir.Type, nullable: bool = False) -> ir.Schema:
        if not isinstance(node, MapNode):
            return ir.Schema(kind)
        nullable |= any(is_null(self.source, each) for key in CHOICES if key in node for each in items(node, key))
        examples = examples_of(node) if "examples" in node else []
        return ir.Schema(
            type=kind,
            title=text(node, "title"),
            description=described(node),
            nullable=nullable or flag(node, "nullable"),
            default=plain(node["default"]) if "default" in node else ir.MISSING,
            example=plain(node["example"] if "example" in node else examples[0] if examples else ir.MISSING),
            other_examples=tuple(map(plain, examples if "example" in node else examples[1:])),
            deprecated=flag(node, "deprecated"),
            read_only=flag(node, "readOnly"),
            write_only=flag(node, "writeOnly"),
            limits=self.limits(node),
            hints=tuple(self.hints(node)),
        )

    def limits(self, node: MapNode) -> tuple[tuple[str, Any], ...]:
        """The limits of a schema, with those of the parts of its allOf: the narrowest of each."""
        found: dict[str, Any] = {}
        for part in self.joined(node):
            for key in LIMITS:
                value = limit(part, key) if key in part else None
                if value is not None:
                    found[key] = narrower(key, found[key], value) if key in found else value
        return tuple((key, found[key]) for key in LIMITS if key in found)

    def hints(self, node: MapNode) -> Iterator[tuple[str, tuple[str, ...]]]:
        """What is told to readers beside limits."""
        parts = self.joined(node)
        found = {
            key: [text(part, key) for part in parts if text(part, key)]
            for key in ("contentEncoding", "contentMediaType")
        }
        found["patternProperties"] = [pattern for part in parts for pattern in mapping(part, "patternProperties")]
        found["propertyNames"] = [text(part.get("propertyNames"), "pattern") for part in parts]
        for key, values in found.items():
            told = [value for value in values if value not in ("", BYTES)]  # a file's type tells of bytes
            if told:
                yield key, tuple(dict.fromkeys(told))

    def joined(self, node: MapNode) -> list[MapNode]:
        """The schemas that one joins by allOf, or itself alone."""
        return self.joining.parts(node) if "allOf" in node and self.sole_reference(node) is None else [node]

    # -- types ------------------------------------------------------------------

    def type(self, node: MapNode, name: str) -> tuple[ir.Type, bool]:
        """The type of a schema that is no reference, and whether null is one of its types."""
        parts = [node]
        if "allOf" in node or self.joining.widens(node):
            parts = self.joining.parts(node)
        for part in parts:
            self.tell_unchecked(part)
        if any(items(part, key) for part in parts for key in CHOICES if key in part):
            return self.unions.chosen(node, parts, name)
        if len(parts) == 1 and parts[0] is node:
            return self.plain_type(node, name)
        merged = self.joining.merged(parts)
        if merged is None:
            return ir.Anything(), False
        if "x-property-order" in node:
            merged.put("x-property-order", node["x-property-order"], *node.positions["x-property-order"])
        kind, nullable = self.plain_type(merged, name)
        typed = [part for part in parts if kinds_of(part)]
        return kind, nullable or (bool(typed) and all(flag(part, "nullable") for part in typed))

    def tell_unchecked(self, node: MapNode) -> None:
        for key in UNCHECKED:
            if key in node and not (key == "unevaluatedProperties" and isinstance(node[key], bool)):
                hint = "no output checks it; say it in the description too"
                self.source.warn(node.key_position(key), f"{key!r} has no equal among types", hint)

    def plain_type(self, node: MapNode, name: str) -> tuple[ir.Type, bool]:
        """The type of a schema that neither joins nor chooses."""
        kinds = kinds_of(node)
        nullable = "null" in kinds and len(kinds) > 1
        if "const" in node:
            kind, has_null = closed([plain(node["const"])], kinds, text(node, "format"))
            return kind, nullable or has_null
        if items(node, "enum") and not is_of_items(node["enum"], kinds):
            kind, has_null = closed(plain(node["enum"]), kinds, text(node, "format"))
            return kind, nullable or has_null
        variants = [self.one_type(node, kind, name) for kind in kinds if kind != "null" or not nullable]
        if not variants:
            return ir.Binary() if is_binary(node) else ir.Anything(), nullable
        if len(variants) == 1:
            return variants[0], nullable
        return ir.Union(tuple(ir.Schema(variant) for variant in variants)), nullable

    def one_type(self, node: MapNode, kind: str, name: str) -> ir.Type:
        if kind == "string":
            return ir.Binary() if is_binary(node) else ir.Scalar("string", text(node, "format"))
        if kind in ("integer", "number", "boolean", "null"):
            return ir.Scalar(kind, text(node, "format"))  # type: ignore[arg-type]
        if kind == "array":
            if items(node, "prefixItems"):
                self.source.warn(node.key_position("prefixItems"), "items that differ by position are not told apart")
                return ir.Array(ANY)
            return ir.Array(self.schema(node.get("items", True), f"{name}Item"))
        if kind == "object":
            return self.object(node, name)
        return ir.Anything()  # a type that does not exist, of which lint tells

    def object(self, node: MapNode, name: str) -> ir.Type:
        extra = self.extra(node, name)
        required = {as_text(each) for each in items(node, "required")}
        found = {
            key: ir.Property(str(key), self.schema(each, pascal(f"{name} {key}")), key in required)
            for key, each in sorted(mapping(node, "properties").items())
        }
        for key in found:
            if not is_field(key):
                hint = "it is carried among the properties that have no field"
                self.source.warn(node["properties"].key_position(key), f"no field can be called {key!r}", hint)
        if not found:
            return ir.Map(extra or ANY)
        order = [as_text(each) for each in items(node, "x-property-order")]
        return ir.Object(
            tuple(found[key] for key in node["properties"]), extra, tuple(key for key in order if key in found)
        )

    def extra(self, node: MapNode, name: str) -> ir.Schema | None:
        """The schema of properties that are not named, where these are invited."""
        given = node.get("additionalProperties")
        is_open = isinstance(given, MapNode) or given is True
        patterns = mapping(node, "patternProperties")
        if len(patterns) == 1 and not is_open:
            return self.schema(next(iter(patterns.values())), f"{name}Value")
        if patterns:
            self.source.warn(node.key_position("patternProperties"), "properties named by a pattern are not told apart")
            return ANY
        return self.schema(given, f"{name}Value") if is_open else None
