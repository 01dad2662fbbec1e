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

from generator.findings import Finding, Position, shorten, warning
from generator.lint.document import Document, show_value
from generator.load.accessors import is_number, items, items_with_positions, mapping
from generator.load.nodes import ListNode, MapNode, position_at
from generator.openapi.json_numbers import identity, is_multiple
from generator.openapi.regex import is_mismatch

Keyword = Callable[[Any, Any, Any, Any], Any]
Condition = Callable[[Any, Any, Any], bool]

FORMATS = FormatChecker(("date", "date-time", "uuid", "ipv4", "ipv6"))
FORMATS.checks("int32")(lambda value: not is_number(value) or -(2**31) <= value < 2**31)
FORMATS.checks("int64")(lambda value: not is_number(value) or -(2**63) <= value < 2**63)
# Comparing each item with each other takes the square of their number.
MAX_UNIQUE = 100
# By two ways through each of forty schemas, one error becomes a billion; and each of an example's thousand items may
# be wrong in the same way.
MAX_ERRORS = 20


# -- rules --------------------------------------------------------------------


def enum_value_type_wrong(document: Document) -> Iterator[Finding]:
    """A value of an enum that is not of its type; it is accepted nevertheless."""
    for node in document.of("schema"):
        kinds = node["type"] if isinstance(node.get("type"), ListNode) else [node.get("type")]
        for value, position in items_with_positions(node, "enum"):
            if is_one_of(kinds, value) or (value is None and node.get("nullable") is True):
                continue
            if value is None:
                message = "null is among the values of a type that is not null"
                hint = "add 'null' to the types" if document.is_31 else "add nullable: true"
            else:
                message = f"enum value {show_value(value)} is not of type {show_types(kinds)}"
                is_unquoted = kinds == ["string"] and not isinstance(value, (list, dict))
                hint = "put it in quotes" if is_unquoted else "fix the value or the type"
            yield warning(position, message, hint)


def enum_value_duplicate(document: Document) -> Iterator[Finding]:
    for node in document.of("schema"):
        seen = set()
        for value, position in items_with_positions(node, "enum"):
            key = identity(value)
            if key in seen:
                message = f"enum value {show_value(value)} is duplicated"
                yield warning(position, message, "remove one of them")
            seen.add(key)


def schema_example_invalid(document: Document) -> Iterator[Finding]:
    """A default or example inside a schema that breaks it."""
    validator = ExampleValidator(document)
    for node in document.of("schema"):
        for key in ("default", "example"):
            if key in node:
                yield from violations(validator, key, node, key, node)
        examples = items(node, "examples")
        for index in range(len(examples)):
            yield from violations(validator, "example", examples, index, node)


def example_invalid(document: Document) -> Iterator[Finding]:
    """An example of a parameter, header or body that breaks its schema."""
    validator = ExampleValidator(document)
    for kind in ("parameter", "header", "request body", "response"):
        for node in document.of(kind):
            yield from carrier_violations(validator, node)
            for media_type, each in mapping(node, "content").items():
                media = document.deref(each)
                yield from carrier_violations(validator, media, "json" in media_type.lower())


def carrier_violations(
    validator: ExampleValidator, carrier: Any, is_json: bool = True
) -> Iterator[Finding]:
    """Yields the findings about a carrier's examples, except those of XML and the like, which are texts."""
    schema: Any = carrier.get("schema") if isinstance(carrier, MapNode) else None
    yield from item_violations(validator, carrier)
    examples = [validator.document.deref(each) for each in mapping(carrier, "examples").values()]
    holders = [(carrier, "example"), *((each, "value") for each in examples)]
    if validator.document.is_32:
        holders += [(each, "dataValue") for each in examples]
    for holder, key in holders if isinstance(schema, MapNode) else ():
        if not isinstance(holder, MapNode) or key not in holder:
            continue
        if is_json or key == "dataValue" or not isinstance(holder[key], str):
            yield from violations(validator, "example", holder, key, schema)


def item_violations(validator: ExampleValidator, carrier: Any) -> Iterator[Finding]:
    """Yields the findings about the items of a stream's examples."""
    is_known = validator.document.is_32 and isinstance(carrier, MapNode)
    schema: Any = carrier.get("itemSchema") if is_known else None
    for each in mapping(carrier, "examples").values() if isinstance(schema, MapNode) else ():
        values = items(validator.document.deref(each), "dataValue")
        for index in range(len(values)):
            yield from violations(validator, "example", values, index, schema)


def violations(
    validator: ExampleValidator, name: str, holder: Any, key: str | int, schema: MapNode
) -> Iterator[Finding]:
    for position, reason in validator.violations(holder, key, schema):
        message = f"{name} does not match its schema: {reason}"
        yield warning(position, message, f"fix the {name} or the schema")


# -- validation ---------------------------------------------------------------


class ExampleValidator:
    def __init__(self, document: Document) -> None:
        self.document = document
        base = Draft202012Validator if document.is_31 else Draft4Validator
        keywords = {
            **base.VALIDATORS, "$ref": self.reference, "type": of_type, "required": self.required, "pattern": pattern, "multipleOf": multiple_of,
            **dict.fromkeys(("$dynamicRef", "patternProperties", "unevaluatedProperties", "unevaluatedItems"), nothing),
        }  # fmt: skip
        for key, condition in UNLESS.items():
            if key in keywords:
                keywords[key] = unless(condition, keywords[key])
        keywords = {key: unless(is_nullable, rule) for key, rule in keywords.items()}
        self.validator = extend(base, keywords)  # type: ignore[no-untyped-call]
        self.validators: dict[int, Any] = {}
        # What came of each reference for each value below the one at hand: messages with their paths.
        self.tried: dict[tuple[str, int], list[tuple[str, tuple[Any, ...]]]] = {}

    def violations(
        self, holder: Any, key: str | int, schema: MapNode
    ) -> Iterator[tuple[Position, str]]:
        """Yields the positions and reasons for which the value under `key` of `holder` violates `schema`."""
        if id(schema) not in self.validators:
            self.validators[id(schema)] = self.validator(schema, format_checker=FORMATS)
        self.tried.clear()
        try:
            found = islice(self.validators[id(schema)].iter_errors(holder[key]), MAX_ERRORS)
            errors = [deepest(error) for error in found]
        except Exception:  # a malformed schema is reported by other rules
            return
        for error in errors:
            position = position_at(holder, [key, *error.absolute_path])
            if error.validator == "additionalProperties" and isinstance(error.instance, MapNode):
                known = mapping(error.schema, "properties")
                unknown = [name for name in error.instance if name not in known]
                if unknown:
                    position = error.instance.key_position(unknown[0])
            yield position, shorten(error.message, 160)

    def reference(
        self, validator: Any, ref: str, instance: Any, schema: Any
    ) -> Iterator[ValidationError]:
        """Validates `$ref`, once for each value, so that circles end."""
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
        """Validates `required`, except for properties of one direction."""
        for name in names if isinstance(instance, dict) else ():
            node = self.document.deref(mapping(schema, "properties").get(name))
            has_direction = isinstance(node, MapNode) and (
                node.get("readOnly") is True or node.get("writeOnly") is True
            )
            if name not in instance and not has_direction:
                yield ValidationError(f"property {name!r} is missing")


# -- keywords -----------------------------------------------------------------


def unless(condition: Condition, rule: Keyword) -> Keyword:
    """Wraps a keyword so that everything passes under `condition`."""

    def limited(validator: Any, value: Any, instance: Any, schema: Any) -> Any:
        if condition(value, instance, schema):
            return ()
        return rule(validator, value, instance, schema) or ()

    return limited


def is_nullable(value: Any, instance: Any, schema: Any) -> bool:
    return instance is None and schema.get("nullable") is True


def nothing(validator: Any, value: Any, instance: Any, schema: Any) -> Iterator[ValidationError]:
    return iter(())


def of_type(validator: Any, kinds: Any, instance: Any, schema: Any) -> Iterator[ValidationError]:
    kinds = kinds if isinstance(kinds, list) else [kinds]
    if not is_one_of(kinds, instance):
        yield ValidationError(f"{show_value(instance)} is not of type {show_types(kinds)}")


def pattern(
    validator: Any, expression: Any, instance: Any, schema: Any
) -> Iterator[ValidationError]:
    if isinstance(instance, str) and is_mismatch(expression, instance):
        yield ValidationError(f"{show_value(instance)} does not match pattern {expression!r}")


def multiple_of(validator: Any, step: Any, instance: Any, schema: Any) -> Iterator[ValidationError]:
    """Validates `multipleOf` exactly: 0.3 is a multiple of 0.1, although their floats are not."""
    if is_number(instance) and step and not is_multiple(instance, step):
        yield ValidationError(f"{show_value(instance)} is not a multiple of {show_value(step)}")


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
    for kind in kinds:
        if not isinstance(kind, str) or kind not in OF_TYPE or OF_TYPE[kind](value):
            return True
    return False


def show_types(kinds: list[Any]) -> str:
    return " or ".join(map(repr, kinds))


def deepest(error: Any) -> Any:
    while error.context:
        error = max(
            error.context, key=lambda each: (len(each.absolute_path), each.validator != "required")
        )
    return error


RULES = (enum_value_type_wrong, enum_value_duplicate, schema_example_invalid, example_invalid)
