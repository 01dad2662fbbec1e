"""Rules on enums, defaults and examples that do not match their schemas.

Values are checked by jsonschema, in bounded time and without fetching.

References and patterns are resolved here, since jsonschema would fetch the former and has no step
limit for the latter. So are `nullable` and the properties of one direction.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import islice
from typing import Any

from jsonschema import Draft4Validator, Draft202012Validator, FormatChecker, ValidationError
from jsonschema.validators import extend

from generator.findings import Finding, Position, shorten
from generator.lint.document import Document, show_value
from generator.load.accessors import is_number, items, mapping
from generator.load.nodes import ListNode, MapNode, position_at
from generator.openapi.regex import is_mismatch

Keyword = Callable[[Any, Any, Any, Any], Any]
Condition = Callable[[Any, Any, Any], bool]

FORMATS = FormatChecker(("date", "date-time", "uuid", "ipv4", "ipv6"))
FORMATS.checks("int32")(lambda value: not isinstance(value, int) or -(2**31) <= value < 2**31)
FORMATS.checks("int64")(lambda value: not isinstance(value, int) or -(2**63) <= value < 2**63)
# Comparing each item with each other takes the square of their number.
MAX_UNIQUE = 100
# By two ways through each of forty schemas, one error becomes a billion; and each of an example's thousand items may
# be wrong in the same way.
MAX_ERRORS = 20


# -- rules --------------------------------------------------------------------


def enum_value_type_wrong(document: Document) -> Iterator[Finding]:
    """A value of an enum that its type rules out, and which is carried all the same."""
    for node in document.of("schema"):
        kinds = node["type"] if isinstance(node.get("type"), ListNode) else [node.get("type")]
        values = items(node, "enum")
        for index, value in enumerate(values):
            if is_one_of(kinds, value) or (value is None and node.get("nullable") is True):
                continue
            position = values.item_position(index)
            if value is None:
                hint = "add 'null' to the types" if document.is_31 else "add nullable: true"
                yield Finding(
                    position, "null is among the values of a type that is not null", hint, "warning"
                )
            else:
                bare = kinds == ["string"] and not isinstance(value, (list, dict))
                hint = "put it in quotes" if bare else "fix the value or the type"
                message = (
                    f"enum value {show_value(value)} is not of type {' or '.join(map(repr, kinds))}"
                )
                yield Finding(position, message, hint, "warning")


def enum_value_duplicate(document: Document) -> Iterator[Finding]:
    for node in document.of("schema"):
        values, seen = items(node, "enum"), set()
        for index, value in enumerate(values):
            key = type(value), repr(value)
            if key in seen:
                message = f"enum value {show_value(value)} is duplicated"
                yield Finding(values.item_position(index), message, "remove one of them", "warning")
            seen.add(key)


def schema_example_invalid(document: Document) -> Iterator[Finding]:
    """A default or example inside a schema that breaks it."""
    validator = ExampleValidator(document)
    for node in document.of("schema"):
        for key in ("default", "example"):
            if key in node:
                yield from broken(validator, key, node, key, node)
        examples = items(node, "examples")
        for index in range(len(examples)):
            yield from broken(validator, "example", examples, index, node)


def example_invalid(document: Document) -> Iterator[Finding]:
    """An example of a parameter, header or body that breaks its schema."""
    validator = ExampleValidator(document)
    for kind in ("parameter", "header", "request body", "response"):
        for node in document.of(kind):
            yield from examples_of(validator, node)
            for media_type, each in mapping(node, "content").items():
                yield from examples_of(validator, document.deref(each), "json" in media_type)


def examples_of(validator: ExampleValidator, node: Any, as_text: bool = True) -> Iterator[Finding]:
    """The findings about a carrier's examples; those of XML and the like, which are written as text, are let be."""
    schema = node.get("schema") if isinstance(node, MapNode) else None
    carried = [(node, "example")] if schema is not None and "example" in node else []
    carried += [
        (validator.document.deref(each), "value") for each in mapping(node, "examples").values()
    ]
    for holder, key in carried:
        if (
            isinstance(holder, MapNode)
            and key in holder
            and (as_text or not isinstance(holder[key], str))
        ):
            yield from broken(validator, "example", holder, key, schema)


def broken(
    validator: ExampleValidator, name: str, holder: Any, key: str | int, schema: Any
) -> Iterator[Finding]:
    for position, why in validator.violations(holder, key, schema):
        yield Finding(
            position,
            f"{name} does not match its schema: {why}",
            f"fix the {name} or the schema",
            "warning",
        )


# -- validation ---------------------------------------------------------------


class ExampleValidator:
    def __init__(self, document: Document) -> None:
        self.document = document
        base = Draft202012Validator if document.is_31 else Draft4Validator
        own = {
            **{key: unless(UNLESS[key], rule) for key, rule in base.VALIDATORS.items() if key in UNLESS},
            "$ref": self.reference, "type": of_type, "required": self.required, "pattern": pattern,
            **dict.fromkeys(("$dynamicRef", "patternProperties", "unevaluatedProperties", "unevaluatedItems"), nothing),
        }  # fmt: skip
        keywords = {key: null_aware(rule) for key, rule in {**base.VALIDATORS, **own}.items()}
        self.validator = extend(base, keywords)  # type: ignore[no-untyped-call]
        self.validators: dict[int, Any] = {}
        # What came of each reference for each value below the one at hand: messages with their paths.
        self.tried: dict[tuple[str, int], list[tuple[str, tuple[Any, ...]]]] = {}

    def violations(
        self, holder: Any, key: str | int, schema: Any
    ) -> Iterator[tuple[Position, str]]:
        """Yields the positions and reasons for which the value under `key` of `holder` violates `schema`."""
        if not isinstance(schema, MapNode):
            return
        if id(schema) not in self.validators:
            self.validators[id(schema)] = self.validator(schema, format_checker=FORMATS)
        self.tried.clear()
        try:
            found = islice(self.validators[id(schema)].iter_errors(holder[key]), MAX_ERRORS)
            errors = [deepest(error) for error in found]
        except Exception:  # a malformed schema is reported by other rules
            return
        for error in errors:
            path = [key, *error.absolute_path]
            position = position_at(holder, path)
            if error.validator == "additionalProperties" and isinstance(error.instance, MapNode):
                known = mapping(error.schema, "properties")
                position = next(
                    (
                        error.instance.key_position(name)
                        for name in error.instance
                        if name not in known
                    ),
                    position,
                )
            yield position, shorten(error.message, 160)

    def reference(
        self, validator: Any, ref: str, instance: Any, schema: Any
    ) -> Iterator[ValidationError]:
        """`$ref`: each is followed once for each value, so that circles end."""
        key = ref, id(instance)
        if key in self.tried:
            for message, path in self.tried[key]:
                yield ValidationError(message, path=path)
            return
        self.tried[key] = []
        errors = list(islice(validator.descend(instance, self.document.target(ref)), MAX_ERRORS))
        self.tried[key] = [(error.message, tuple(error.path)) for error in errors]
        yield from errors

    def required(
        self, validator: Any, names: Any, instance: Any, schema: Any
    ) -> Iterator[ValidationError]:
        """`required`, except for read-only and write-only properties: an example is of one direction."""
        for name in names if isinstance(instance, dict) else ():
            described = self.document.deref(mapping(schema, "properties").get(name))
            one_way = isinstance(described, MapNode) and True in (
                described.get("readOnly"),
                described.get("writeOnly"),
            )
            if name not in instance and not one_way:
                yield ValidationError(f"property {name!r} is missing")


# -- keywords -----------------------------------------------------------------


def null_aware(rule: Keyword) -> Keyword:
    """Wraps a keyword so that null passes if `nullable: true` is next to it."""

    def aware(validator: Any, value: Any, instance: Any, schema: Any) -> Any:
        return (
            ()
            if instance is None and schema.get("nullable") is True
            else rule(validator, value, instance, schema) or ()
        )

    return aware


def nothing(validator: Any, value: Any, instance: Any, schema: Any) -> Iterator[ValidationError]:
    return iter(())


def of_type(validator: Any, kinds: Any, instance: Any, schema: Any) -> Iterator[ValidationError]:
    kinds = kinds if isinstance(kinds, list) else [kinds]
    if not is_one_of(kinds, instance):
        yield ValidationError(
            f"{show_value(instance)} is not of type {' or '.join(map(repr, kinds))}"
        )


def pattern(
    validator: Any, expression: Any, instance: Any, schema: Any
) -> Iterator[ValidationError]:
    if isinstance(instance, str) and is_mismatch(expression, instance):
        yield ValidationError(f"{show_value(instance)} does not match pattern {expression!r}")


def unless(condition: Condition, rule: Keyword) -> Keyword:
    """Wraps a keyword so that everything passes under `condition`."""

    def limited(validator: Any, value: Any, instance: Any, schema: Any) -> Any:
        return (
            () if condition(value, instance, schema) else rule(validator, value, instance, schema)
        )

    return limited


UNLESS: dict[str, Condition] = {
    "additionalProperties": lambda value, instance, schema: "patternProperties" in schema,
    "uniqueItems": lambda value, instance, schema: isinstance(instance, list)
    and len(instance) > MAX_UNIQUE,
    "exclusiveMinimum": lambda value, instance, schema: isinstance(value, bool),
    "exclusiveMaximum": lambda value, instance, schema: isinstance(value, bool),
}


# -- types --------------------------------------------------------------------


OF_TYPE: dict[Any, Callable[[Any], bool]] = {
    "string": lambda value: isinstance(value, str),
    "integer": lambda value: is_number(value) and value % 1 == 0,
    "number": is_number,
    "boolean": lambda value: isinstance(value, bool),
    "array": lambda value: isinstance(value, list),
    "object": lambda value: isinstance(value, dict),
    "null": lambda value: value is None,
}


def is_one_of(kinds: list[Any], value: Any) -> bool:
    """Whether a value is of one of some types. One that does not exist is another rule's finding, and fits all."""
    return any(
        OF_TYPE[kind](value) if isinstance(kind, str) and kind in OF_TYPE else True
        for kind in kinds
    )


def deepest(error: Any) -> Any:
    while error.context:
        error = max(
            error.context, key=lambda each: (len(each.absolute_path), each.validator != "required")
        )
    return error


RULES = (enum_value_type_wrong, enum_value_duplicate, schema_example_invalid, example_invalid)
