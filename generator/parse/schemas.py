"""Schemas: from JSON Schema's keywords to the closed set of types of the IR."""

from __future__ import annotations

from typing import Any

from generator import ir
from generator.grammar import TYPES
from generator.load import local_target, pointer_tokens
from generator.names import pascal
from generator.nodes import MapNode
from generator.parse.source import Source, plain, text

LIMITS = (
    "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength", "pattern",
    "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties",
)  # fmt: skip
ANNOTATIONS = {"description", "title", "default", "example", "nullable", "deprecated", "readOnly", "writeOnly"}


class Schemas:
    """Parses schemas. `named` collects those of components, and objects that have no component of their own."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.declared: MapNode = source.component("schemas")
        self.named: dict[str, ir.Schema] = {}
        # Names of schemas that have no component, by the node's identity.
        self.hoisted: dict[int, str] = {}
        for name in self.declared:
            self.named[name] = self.schema(self.declared[name], name)

    def schema(self, node: Any, name: str) -> ir.Schema:
        """The schema at a node. Objects without a component become named schemas, called `name` or their title."""
        if not isinstance(node, MapNode):
            return ir.Schema(ir.Anything())
        if isinstance(node.get("$ref"), str):
            return self.annotated(node, ir.Reference(self.target(node["$ref"])))
        alone = self.sole_reference(node)
        if alone is not None:
            return self.annotated(node, ir.Reference(self.target(alone)))
        kind, nullable = self.type(node, name)
        if isinstance(kind, ir.Object) and self.declared.get(name) is not node:
            kind = ir.Reference(self.hoist(node, name, kind))
        return self.annotated(node, kind, nullable)

    def sole_reference(self, node: MapNode) -> str | None:
        """The target of an allOf (or anyOf, oneOf) of one reference, which is how 3.0 describes a reference."""
        for key in ("allOf", "anyOf", "oneOf"):
            if key in node and set(node) <= ANNOTATIONS | {key, "type"}:
                some = [each for each in node[key] if not (isinstance(each, MapNode) and each.get("type") == "null")]
                if len(some) == 1 and isinstance(some[0], MapNode) and isinstance(some[0].get("$ref"), str):
                    return str(some[0]["$ref"])
        return None

    def annotated(self, node: MapNode, kind: ir.Type, nullable: bool = False) -> ir.Schema:
        null_variant = any(
            isinstance(each, MapNode) and each.get("type") == "null"
            for key in ("anyOf", "oneOf")
            for each in node.get(key) or ()
        )
        examples = node.get("examples")
        return ir.Schema(
            type=kind,
            title=text(node, "title"),
            description=text(node, "description"),
            nullable=nullable or null_variant or node.get("nullable") is True,
            default=plain(node["default"]) if "default" in node else ir.MISSING,
            example=plain(
                node["example"]
                if "example" in node
                else examples[0] if isinstance(examples, list) and examples else ir.MISSING
            ),
            deprecated=node.get("deprecated") is True,
            read_only=node.get("readOnly") is True,
            write_only=node.get("writeOnly") is True,
            limits=self.limits(node),
        )

    def limits(self, node: MapNode) -> tuple[tuple[str, Any], ...]:
        """The limits of a schema, with those of the parts of its allOf: the narrowest of each."""
        found: dict[str, Any] = {}
        for part in self.parts(node, set()) if "allOf" in node and self.sole_reference(node) is None else [node]:
            for key in LIMITS:
                if key in part:
                    value = plain(part[key])
                    if key in found and isinstance(value, (int, float)) and isinstance(found[key], (int, float)):
                        narrower = min if key in ("maximum", "exclusiveMaximum") or key.startswith("max") else max
                        value = narrower(value, found[key])
                    found[key] = value
        return tuple((key, found[key]) for key in LIMITS if key in found)

    def target(self, ref: str) -> str:
        """The name of the schema that a local reference leads to."""
        tokens = pointer_tokens(ref.removeprefix("#"))
        if tokens[:2] == ["components", "schemas"] and len(tokens) == 3:
            return tokens[2]
        node = local_target(self.source.document, ref)
        if isinstance(node, MapNode) and isinstance(node.get("$ref"), str):
            return self.target(node["$ref"])
        if id(node) not in self.hoisted:
            name = self.free_name(pascal(" ".join(tokens[-2:])))
            self.hoisted[id(node)] = name
            self.named[name] = ir.Schema(ir.Anything())  # holds the name while the schema may refer to itself
            self.named[name] = self.schema(node, name)
        return self.hoisted[id(node)]

    def hoist(self, node: MapNode, name: str, kind: ir.Object) -> str:
        if id(node) not in self.hoisted:
            name = self.free_name(pascal(text(node, "title")) or name)
            self.hoisted[id(node)] = name
            self.named[name] = ir.Schema(kind, description=text(node, "description"))
        return self.hoisted[id(node)]

    def free_name(self, wish: str) -> str:
        name, count = wish, 2
        while name in self.named or name in self.declared:
            name, count = f"{wish}{count}", count + 1
        return name

    def type(self, node: MapNode, name: str) -> tuple[ir.Type, bool]:
        """The type of a schema that is no reference, and whether null is one of its types."""
        if "allOf" in node:
            return self.all_of(node, name), False
        for key in ("oneOf", "anyOf"):
            if key in node:
                return self.union(node, key, name), False
        if "const" in node:
            return ir.Choice((plain(node["const"]),)), False
        if "enum" in node:
            values = tuple(plain(value) for value in node["enum"])
            return ir.Choice(tuple(value for value in values if value is not None)), None in values
        kinds = node.get("type")
        kinds = list(kinds) if isinstance(kinds, list) else [kinds] if kinds else self.implied(node)
        nullable = "null" in kinds and len(kinds) > 1
        if nullable:
            kinds.remove("null")
        variants = [self.one_type(node, str(kind), name) for kind in kinds]
        if not variants:
            return ir.Anything(), nullable
        if len(variants) == 1:
            return variants[0], nullable
        return ir.Union(tuple(ir.Schema(variant) for variant in variants)), nullable

    def implied(self, node: MapNode) -> list[str]:
        """The type that a schema without one means by its other keywords."""
        if any(key in node for key in ("properties", "additionalProperties", "patternProperties")):
            return ["object"]
        return ["array"] if "items" in node or "prefixItems" in node else []

    def one_type(self, node: MapNode, kind: str, name: str) -> ir.Type:
        if kind == "string":
            binary = node.get("format") == "binary" or node.get("contentMediaType") == "application/octet-stream"
            return ir.Binary() if binary else ir.Scalar("string", text(node, "format"))
        if kind in ("integer", "number", "boolean", "null"):
            return ir.Scalar(kind, text(node, "format"))  # type: ignore[arg-type]
        if kind == "array":
            if "prefixItems" in node:
                self.source.warn(node.key_mark("prefixItems"), "items that differ by position are not told apart")
                return ir.Array(ir.Schema(ir.Anything()))
            return ir.Array(self.schema(node.get("items", True), f"{name}Item"))
        if kind == "object":
            return self.object(node, name)
        self.source.error(node.value_mark("type"), f"type {kind!r} does not exist", f"use one of {', '.join(TYPES)}")
        return ir.Anything()

    def object(self, node: MapNode, name: str) -> ir.Type:
        extra_node = node.get("additionalProperties")
        if "patternProperties" in node:
            self.source.warn(node.key_mark("patternProperties"), "properties named by a pattern are not told apart")
            extra_node = True
        extra = None
        if extra_node is not None and extra_node is not False:
            extra = self.schema(extra_node, f"{name}Value")
        properties = node.get("properties") or {}
        if not properties:
            return ir.Map(extra or ir.Schema(ir.Anything()))
        required = set(node.get("required") or ())
        return ir.Object(
            tuple(
                ir.Property(str(key), self.schema(each, pascal(f"{name} {key}")), key in required)
                for key, each in properties.items()
            ),
            extra,
        )

    def all_of(self, node: MapNode, name: str) -> ir.Type:
        """The schemas of an allOf as one: an object with the properties of all, the later ones winning."""
        properties: dict[str, tuple[Any, bool]] = {}
        extra: Any = None
        merged = MapNode(node.mark)
        for part in self.parts(node, set()):
            if "oneOf" in part or "anyOf" in part:
                self.source.warn(
                    part.key_mark("oneOf" if "oneOf" in part else "anyOf"), "a choice inside allOf cannot be typed"
                )
                return ir.Anything()
            for key, each in (part.get("properties") or {}).items():
                properties[key] = (each, properties.get(key, (None, False))[1])
            for key in part.get("required") or ():
                merged.setdefault("required", []).append(key)
            for key, value in part.items():
                if key == "type" and merged.get("type", value) != value:
                    self.source.error(
                        part.value_mark("type"), "allOf joins different types", "no value can have both; mend one"
                    )
                if key not in ("properties", "required", "allOf", *ANNOTATIONS):
                    merged.put(key, value, *part.marks[key])
        if not properties and merged.get("type", "object") != "object":
            return self.type(merged, name)[0]
        required = set(merged.get("required", ()))
        if "additionalProperties" in merged and merged["additionalProperties"] is not False:
            extra = self.schema(merged["additionalProperties"], f"{name}Value")
        if not properties:
            return ir.Map(extra or ir.Schema(ir.Anything()))
        return ir.Object(
            tuple(
                ir.Property(key, self.schema(each, pascal(f"{name} {key}")), key in required)
                for key, (each, _) in properties.items()
            ),
            extra,
        )

    def parts(self, node: MapNode, seen: set[int]) -> list[MapNode]:
        """The schemas that an allOf joins, nested ones and its own keywords included, each once."""
        found: list[MapNode] = []
        for each in node["allOf"]:
            part = self.source.deref(each)
            if not isinstance(part, MapNode) or id(part) in seen:
                continue
            seen.add(id(part))
            found += self.parts(part, seen) if "allOf" in part else [part]
        if set(node) - ANNOTATIONS - {"allOf"}:
            own = node.copied()
            for key, value in node.items():
                if key != "allOf":
                    own.put(key, value, *node.marks[key])
            found.append(own)
        return found

    def union(self, node: MapNode, key: str, name: str) -> ir.Type:
        variants = []
        for index, each in enumerate(node[key], 1):
            if isinstance(each, MapNode) and each.get("type") == "null":
                continue
            variants.append(self.schema(each, f"{name}Option{index}"))
        if len(variants) == 1 and not isinstance(variants[0].type, ir.Reference):
            return variants[0].type
        discriminator = node.get("discriminator") or {}
        tags = []
        if discriminator:
            mapping = discriminator.get("mapping") or {}
            named = {variant.type.name for variant in variants if isinstance(variant.type, ir.Reference)}
            for value, ref in mapping.items():
                tags.append((value, self.target(ref) if ref.startswith("#") else ref))
            mapped = {schema for _, schema in tags}
            tags += [(schema, schema) for schema in sorted(named - mapped)]
        return ir.Union(tuple(variants), text(discriminator, "propertyName"), tuple(tags))
