"""Holds values against their schemas, without fetching anything and without an end to wait for.

jsonschema does the work. Its references would be resolved by address, and its patterns tried at any cost;
so both are ours, and so are `nullable` and the properties that only one direction carries.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import islice
from typing import Any

from jsonschema import Draft4Validator, Draft202012Validator, FormatChecker, ValidationError
from jsonschema.validators import extend

from generator.findings import Position, shorten
from generator.lint.document import Bundle, told
from generator.load.accessors import is_number, mapping
from generator.load.nodes import MapNode, position_at
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


class Judge:
    def __init__(self, bundle: Bundle) -> None:
        self.bundle = bundle
        base = Draft202012Validator if bundle.is_31 else Draft4Validator
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

    def departures(
        self, holder: Any, key: str | int, schema: Any
    ) -> Iterator[tuple[Position, str]]:
        """Where and how the value that stands under `key` of `holder` breaks a schema."""
        if not isinstance(schema, MapNode):
            return
        if id(schema) not in self.validators:
            self.validators[id(schema)] = self.validator(schema, format_checker=FORMATS)
        self.tried.clear()
        try:
            found = islice(self.validators[id(schema)].iter_errors(holder[key]), MAX_ERRORS)
            errors = [deepest(error) for error in found]
        except (
            Exception
        ):  # a malformed schema judges nothing; the rules on keywords and schemas name it
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
        """`$ref`: each is followed once for each value, so that neither circles nor doubled ways cost anything."""
        key = ref, id(instance)
        if key in self.tried:
            for message, path in self.tried[key]:
                yield ValidationError(message, path=path)
            return
        self.tried[key] = []
        errors = list(islice(validator.descend(instance, self.bundle.target(ref)), MAX_ERRORS))
        self.tried[key] = [(error.message, tuple(error.path)) for error in errors]
        yield from errors

    def required(
        self, validator: Any, names: Any, instance: Any, schema: Any
    ) -> Iterator[ValidationError]:
        """`required`, but for properties that are only read or only written: an example is of one direction."""
        for name in names if isinstance(instance, dict) else ():
            described = self.bundle.deref(mapping(schema, "properties").get(name))
            one_way = isinstance(described, MapNode) and True in (
                described.get("readOnly"),
                described.get("writeOnly"),
            )
            if name not in instance and not one_way:
                yield ValidationError(f"property {name!r} is missing")


# -- keywords -----------------------------------------------------------------


def null_aware(rule: Keyword) -> Keyword:
    """A keyword's rule that lets null pass where `nullable: true` stands beside it."""

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
        yield ValidationError(f"{told(instance)} is not of type {' or '.join(map(repr, kinds))}")


def pattern(
    validator: Any, expression: Any, instance: Any, schema: Any
) -> Iterator[ValidationError]:
    if isinstance(instance, str) and is_mismatch(expression, instance):
        yield ValidationError(f"{told(instance)} does not match pattern {expression!r}")


def unless(condition: Condition, rule: Keyword) -> Keyword:
    """A keyword's rule that lets everything pass where it could not tell, or not in time."""

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
