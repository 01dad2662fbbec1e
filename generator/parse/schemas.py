"""Parses JSON Schema keywords into the types of the IR."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import product
from typing import Any

from generator import ir
from generator.findings import Position
from generator.load.accessors import as_text, flag, items, mapping, text
from generator.load.nodes import MapNode, plain
from generator.load.refs import pointer_tokens
from generator.names import ESCAPED, is_field, pascal
from generator.parse.all_of import AllOf, stricter
from generator.parse.context import ParseContext
from generator.parse.discriminators import Subtypes
from generator.parse.keywords import (
    CHOICES,
    LIMITS,
    UNCHECKED,
    is_binary,
    is_null,
    kinds_of,
    other_keywords,
)
from generator.parse.one_of import OneOf
from generator.parse.values import enum_type, limit, limits_items, schema_examples

ANY = ir.Schema(ir.Anything())
BYTES = "application/octet-stream"
# Keywords for readers that no target checks.
HINTS = ("contentEncoding", "contentMediaType", "patternProperties", "propertyNames", "xml")


class Schemas:
    """Parses schemas. `named` collects components, and inline objects under generated names."""

    def __init__(self, context: ParseContext) -> None:
        self.context = context
        self.declared: MapNode = context.component("schemas")
        self.all_of = AllOf(context)
        self.subtypes = Subtypes(context)
        self.one_of = OneOf(self)
        self.by_name: dict[str, ir.Schema] = {}
        # Names of inline schemas, by the node's identity.
        self.inline_names: dict[int, str] = {}
        # Positions of the `x-` keys that refer to something by name, by key and value.
        self.vendor_positions: dict[tuple[str, str], Position] = {}
        for name, node in sorted(self.declared.items()):
            with self.context.recursion_guard(self.declared.key_position(name)):
                self.by_name[name] = self.schema(node, name)

    @property
    def named(self) -> dict[str, ir.Schema]:
        """Returns the components in the order of the document, then named inline schemas."""
        return {name: self.by_name[name] for name in self.declared} | self.by_name

    def schema(self, node: Any, name: str) -> ir.Schema:
        """Returns the schema of `node`; inline objects are named by their title or `name`."""
        if not isinstance(node, MapNode):
            return ANY
        reference = self.sole_reference(node)
        if reference is not None:
            target = self.target(reference)
            return self.annotate(node, self.one_of.subtypes(target) or ir.Reference(target))
        if id(node) in self.inline_names:
            return self.annotate(node, ir.Reference(self.inline_names[id(node)]))
        if self.declared.get(name) is node or not self.has_properties(node, set()):
            return self.annotate(node, *self.type(node, name))
        inline_name = self.free_name(pascal(text(node, "title")), name)
        self.inline_names[id(node)] = inline_name
        self.by_name[inline_name] = ANY  # reserves the name for references to itself
        kind, nullable = self.type(node, inline_name)
        self.by_name[inline_name] = ir.Schema(kind, description=self.context.described(node))
        return self.annotate(node, ir.Reference(inline_name), nullable)

    def sole_reference(self, node: MapNode) -> str | None:
        """Returns the target of a reference, or of an allOf, anyOf or oneOf with a single one."""
        if isinstance(node.get("$ref"), str):
            return None if self.all_of.has_siblings(node) else str(node["$ref"])
        if id(node) in self.subtypes.nodes:
            return None  # a subtype keeps its own name, even if it adds nothing
        for key in ("allOf", *CHOICES):
            if key not in node or other_keywords(node, key, "type"):
                continue
            inside = list(items(node, key))
            if key != "allOf":
                inside = [each for each in inside if not is_null(self.context, each)]
            only = inside[0] if len(inside) == 1 else None
            if isinstance(only, MapNode) and isinstance(only.get("$ref"), str):
                return None if self.all_of.has_siblings(only) else str(only["$ref"])
        return None

    def has_properties(self, node: Any, seen: set[int]) -> bool:
        """Whether a schema has named properties, by itself or by allOf."""
        if not isinstance(node, MapNode) or id(node) in seen:
            return False
        seen.add(id(node))
        if mapping(node, "properties"):
            return True
        parts = [self.context.deref(each) for each in items(node, "allOf")]
        if self.all_of.has_siblings(node):
            parts.append(self.context.deref(node))
        return any(self.has_properties(each, seen) for each in parts)

    # -- references and names ---------------------------------------------------

    def target(self, ref: str) -> str:
        """Returns the name of the schema that a local reference leads to."""
        tokens = pointer_tokens(ref.removeprefix("#"))
        if tokens[:2] == ["components", "schemas"] and len(tokens) == 3:
            return tokens[2]
        node = self.context.target(ref)
        is_reference = isinstance(node, MapNode) and isinstance(node.get("$ref"), str)
        if is_reference and not self.all_of.has_siblings(node):
            return self.target(node["$ref"])
        if id(node) not in self.inline_names:
            inline_name = self.free_name("", pascal(" ".join(tokens[-2:])))
            self.inline_names[id(node)] = inline_name
            self.by_name[inline_name] = ANY
            if isinstance(node, MapNode):
                kind, nullable = self.type(node, inline_name)
                self.by_name[inline_name] = self.annotate(node, kind, nullable)
        return self.inline_names[id(node)]

    def free_name(self, title: str, location: str) -> str:
        """Returns a free name: the title, else `location`, else that with a number."""
        wish = pascal(location) or "Schema"
        name, count = title or wish, 2
        if name in self.by_name or name in self.declared:
            name = wish
        while name in self.by_name or name in self.declared:
            name, count = f"{wish}{count}", count + 1
        return name

    def only_value(self, name: str, key: str) -> Any:
        """Returns the only value that a schema allows for a property, or MISSING."""
        node = self.context.deref(self.declared.get(name))
        for part in reversed(self.all_of.parts(node)) if isinstance(node, MapNode) else ():
            each = self.context.deref(mapping(part, "properties").get(key))
            if isinstance(each, MapNode) and ("const" in each or len(items(each, "enum")) == 1):
                return each["const"] if "const" in each else each["enum"][0]
        return ir.MISSING

    def resolve(self, schema: ir.Schema) -> ir.Type:
        """Returns the type of a schema behind its references."""
        return ir.resolve(schema, self.by_name).type

    # -- annotations and limits --------------------------------------------------

    def annotate(self, node: MapNode, kind: ir.Type, nullable: bool = False) -> ir.Schema:
        variants = [each for key in CHOICES if key in node for each in items(node, key)]
        nullable |= any(is_null(self.context, each) for each in variants)
        examples = schema_examples(node) if "examples" in node else []
        if "example" in node:
            examples = [node["example"], *examples]
        return ir.Schema(
            type=kind,
            title=text(node, "title"),
            description=self.context.described(node),
            nullable=nullable or flag(node, "nullable"),
            default=plain(node["default"]) if "default" in node else ir.MISSING,
            example=plain(examples[0]) if examples else ir.MISSING,
            other_examples=tuple(map(plain, examples[1:])),
            deprecated=flag(node, "deprecated"),
            read_only=flag(node, "readOnly"),
            write_only=flag(node, "writeOnly"),
            limits=self.limits(node),
            hints=tuple(self.hints(node)),
            same_as=self.reference_to(node, "x-same-as"),
            states=self.reference_to(node, "x-states"),
        )

    def reference_to(self, node: MapNode, key: str) -> str:
        """Returns the text of a vendor key, and keeps its position for the check of all of them."""
        value = text(node, key)
        if value:
            self.vendor_positions.setdefault((key, value), node.value_position(key))
        return value

    def limits(self, node: MapNode) -> tuple[tuple[str, Any], ...]:
        """Returns the limits of a schema and of its allOf, the strictest of each."""
        found: dict[str, Any] = {}
        for part in self.parts_of(node):
            for key in LIMITS:
                value = limit(part, key) if key in part else None
                if value is not None:
                    found[key] = stricter(key, found[key], value) if key in found else value
        return tuple((key, found[key]) for key in LIMITS if key in found)

    def hints(self, node: MapNode) -> Iterator[tuple[str, tuple[str, ...]]]:
        """Yields keywords for readers that no target checks."""
        found: dict[str, list[str]] = {key: [] for key in HINTS}
        for part in self.parts_of(node):
            found["contentEncoding"].append(text(part, "contentEncoding"))
            found["contentMediaType"].append(text(part, "contentMediaType"))
            found["patternProperties"] += mapping(part, "patternProperties")
            found["propertyNames"].append(text(part.get("propertyNames"), "pattern"))
            node_type = text(part.get("xml"), "nodeType") if self.context.is_32 else ""
            found["xml"] += [node_type, text(part.get("xml"), "name") if node_type else ""]
        for key, values in found.items():
            # The type of a file already implies bytes.
            shown = dict.fromkeys(value for value in values if value not in ("", BYTES))
            if shown:
                yield key, tuple(shown)

    def parts_of(self, node: MapNode) -> list[MapNode]:
        """Returns the schemas that limit `node`: itself, what it merges, and its only variant."""
        if self.sole_reference(node) is not None:
            return [node]
        parts = self.all_of.parts(node) if "allOf" in node else [node]
        for holder, key in product(list(parts), CHOICES):
            variants = [each for each in items(holder, key) if not is_null(self.context, each)]
            # A type that may be null is often written as a union.
            if len(variants) == 1 and isinstance(variants[0], MapNode):
                parts = [*parts, *self.parts_of(variants[0])]
        return parts

    # -- types ------------------------------------------------------------------

    def type(self, node: MapNode, name: str) -> tuple[ir.Type, bool]:
        """Returns the type of a schema that is no reference, and whether it is nullable."""
        parts = [node]
        if "allOf" in node or self.all_of.has_siblings(node):
            parts = self.all_of.parts(node)
        for part in parts:
            self.report_unchecked(part)
        if any(items(part, key) for part in parts for key in CHOICES if key in part):
            return self.one_of.parse(node, parts, name)
        if len(parts) == 1 and parts[0] is node:
            return self.plain_type(node, name)
        merged = self.all_of.merge(parts)
        if merged is None:
            return ir.Anything(), False
        merged.copy_from(node, ["x-property-order"])
        kind, nullable = self.plain_type(merged, name)
        typed = [part for part in parts if kinds_of(part)]
        return kind, nullable or (bool(typed) and all(flag(part, "nullable") for part in typed))

    def report_unchecked(self, node: MapNode) -> None:
        for key in UNCHECKED:
            if key in node and not (key == "unevaluatedProperties" and isinstance(node[key], bool)):
                message = f"{key!r} cannot be expressed as a type"
                hint = "no target checks it; state it in the description too"
                self.context.warn(node.key_position(key), message, hint)

    def plain_type(self, node: MapNode, name: str) -> tuple[ir.Type, bool]:
        """Returns the type of a schema without allOf or union, and whether it is nullable."""
        kinds = kinds_of(node)
        nullable = "null" in kinds and len(kinds) > 1
        values: list[Any] = items(node, "enum")
        if "const" in node or (values and not limits_items(values, kinds)):
            values = [node["const"]] if "const" in node else values
            kind, has_null = enum_type(plain(values), kinds)
            return kind, nullable or has_null
        variants = [
            self.type_of_kind(node, kind, name) for kind in kinds if kind != "null" or not nullable
        ]
        if not variants:
            return ir.Binary() if is_binary(node) else ir.Anything(), nullable
        if len(variants) == 1:
            return variants[0], nullable
        return ir.Union(tuple(ir.Schema(variant) for variant in variants)), nullable

    def type_of_kind(self, node: MapNode, kind: str, name: str) -> ir.Type:
        if kind == "string":
            return ir.Binary() if is_binary(node) else ir.Scalar("string", text(node, "format"))
        if kind in ("integer", "number", "boolean", "null"):
            return ir.Scalar(kind, text(node, "format"))  # type: ignore[arg-type]
        if kind == "array":
            if items(node, "prefixItems"):
                message = "items that differ by position are not distinguished"
                self.context.warn(node.key_position("prefixItems"), message)
                return ir.Array(ANY)
            return ir.Array(self.schema(node.get("items", True), f"{name}Item"))
        if kind == "object":
            return self.object(node, name)
        return ir.Anything()  # an unknown type; lint reports it

    def object(self, node: MapNode, name: str) -> ir.Type:
        additional = self.additional_properties(node, name)
        required = {as_text(each) for each in items(node, "required")}
        found = {
            key: ir.Property(str(key), self.schema(each, pascal(f"{name} {key}")), key in required)
            for key, each in sorted(mapping(node, "properties").items())
        }
        for key in found:
            if not is_field(key) and not ESCAPED.search(key):  # which lint reports
                position = node["properties"].key_position(key)
                hint = "it is kept among the properties without a field"
                self.context.warn(position, f"{key!r} is not a valid field name", hint)
        if not found:
            return ir.Map(additional or ANY)
        order = [as_text(each) for each in items(node, "x-property-order")]
        return ir.Object(
            tuple(self.with_aliases(node["properties"], found)),
            additional,
            tuple(key for key in order if key in found),
        )

    def with_aliases(self, node: MapNode, found: dict[str, ir.Property]) -> Iterator[ir.Property]:
        """Yields the properties, and after each the one that its `x-alias` names."""
        for key, each in node.items():
            yield found[key]
            if alias := text(each, "x-alias"):
                position = each.value_position("x-alias")
                if alias in found:
                    message = f"x-alias of {key!r} is another property: {alias!r}"
                    self.context.warn(position, message, "write x-same-as on that property instead")
                    continue
                # Targets read it as a property with x-same-as. The description has no such property,
                # because names that differ only in case collide in other languages.
                same_as = found[key].schema.same_as or str(key)
                self.vendor_positions.setdefault(("x-same-as", same_as), position)
                description = f"Another name of `{key}`."
                schema = replace(found[key].schema, same_as=same_as, description=description)
                yield ir.Property(alias, schema, required=False)

    def additional_properties(self, node: MapNode, name: str) -> ir.Schema | None:
        """Returns the schema of additional properties, or None if they are not declared."""
        given = node.get("additionalProperties")
        is_open = isinstance(given, MapNode) or given is True
        patterns = mapping(node, "patternProperties")
        if len(patterns) == 1 and not is_open:
            return self.schema(next(iter(patterns.values())), f"{name}Value")
        if patterns:
            message = "properties named by a pattern are not distinguished"
            self.context.warn(node.key_position("patternProperties"), message)
            return ANY
        return self.schema(given, f"{name}Value") if is_open else None
