"""The surface of an installed SDK, by introspection of its client, requests, responses and models."""

from __future__ import annotations

import re
from types import ModuleType
from typing import Any

from tests.parity.surface import ANY, Field, Operation, Surface

TYPES = {
    "str": "string",
    "int": "integer",
    "float": "number",
    "bool": "boolean",
    "date": "string",
    "datetime": "string",
    "file": "file",
    "object": ANY,
}
# Keys under which a call puts its arguments, and the place of each.
PLACES = {"path_params": "path", "query_params": "query", "header_params": "header"}


def sdk_methods(client: Any) -> list[str]:
    """Returns the names of the methods of the class `client` that call the service."""
    names = [name.removesuffix("_invoker") for name in vars(client) if name.endswith("_invoker")]
    return sorted(names)


def sdk_surface(module: ModuleType, client: Any, regions: Any) -> Surface:
    """Returns the operations of the class `client`, whose models are in `module`, and the base URLs of `regions`."""
    reader = Reader(module, client)
    servers = frozenset(url for each in regions.static_fields.values() for url in each.endpoints)
    operations = [reader.operation(name) for name in sdk_methods(reader.client)]
    return Surface({each.key: each for each in operations}, servers)


class Reader:
    """Reads the methods of a client; models are found in `module` by name."""

    def __init__(self, module: ModuleType, client: Any) -> None:
        self.module = module
        self.client = client

    def operation(self, name: str) -> Operation:
        kind = getattr(self.module, "".join(map(str.capitalize, name.split("_"))) + "Request")
        arguments = {attribute: f"argument {attribute}" for attribute in kind.openapi_types}
        call = getattr(self.client, f"_{name}_http_info")(kind(**arguments))
        fields: dict[str, Field] = {}
        needed = required_attributes(kind)
        for attribute, argument in arguments.items():
            type_name, required = kind.openapi_types[attribute], attribute in needed
            if attribute == "body":
                fields |= self.fields("body", type_name, None, ())
                continue
            for key, place in PLACES.items():
                for wire, value in dict(call[key]).items():
                    if value == argument:
                        fields[f"{place}.{wire}"] = Field(
                            frozenset({self.type(type_name)}), required
                        )
        fields |= self.response(call["response_type"])
        return Operation(name, call["method"], call["resource_path"], fields)

    def response(self, name: str) -> dict[str, Field]:
        kind = getattr(self.module, name)
        if any("Stream" in base.__name__ for base in kind.__mro__):
            return {"200": Field(frozenset({"file"}))}
        if list(kind.openapi_types) == ["body"]:
            return self.fields("200", kind.openapi_types["body"], None, ())
        return self.members("200", kind, ())

    def members(self, place: str, kind: Any, above: tuple[str, ...]) -> dict[str, Field]:
        fields, needed = {place: Field(frozenset({"object"}))}, required_attributes(kind)
        for attribute, type_name in kind.openapi_types.items():
            wire = kind.attribute_map[attribute]
            fields |= self.fields(f"{place}.{wire}", type_name, attribute in needed, above)
        return fields

    def fields(
        self, place: str, type_name: str, required: bool | None, above: tuple[str, ...]
    ) -> dict[str, Field]:
        """Returns the field at `place` and those in it; classes in `above` contain this one."""
        own = {place: Field(frozenset({self.type(type_name)}), required)}
        if items := re.fullmatch(r"list\[(.*)\]", type_name):
            return own | self.fields(f"{place}[]", items[1], None, above)
        if values := re.fullmatch(r"dict\(str, (.*)\)", type_name):
            return own | self.fields(f"{place}.*", values[1], None, above)
        if self.type(type_name) != "object":
            return own
        if type_name in above:
            return {place: Field(frozenset({ANY}), required)}
        inner = self.members(place, getattr(self.module, type_name), (*above, type_name))
        return inner | own

    def type(self, name: str) -> str:
        if name.startswith("list["):
            return "array"
        if name.startswith("dict("):
            return "object"
        if kind := getattr(self.module, name, None):
            # A class without attributes is a schema without properties.
            return "object" if kind.openapi_types else ANY
        return TYPES.get(name, ANY)


def required_attributes(kind: Any) -> set[str]:
    """Returns the attributes that a model of the SDK assigns although no argument is given.

    Those are the required ones; the constructor leaves optional ones alone.
    """
    assigned = set()

    class Watched(kind):  # type: ignore[misc]
        def __setattr__(self, name: str, value: Any) -> None:
            assigned.add(name)
            super().__setattr__(name, value)

    Watched()
    return assigned & set(kind.openapi_types)
