"""Inputs of workflows: the values that no step provides, with their JSON Schemas."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from generator import ir
from generator.names import add_number
from generator.openapi.media_types import content_type_of, preferred_content
from generator.sample_values import parameter_value, schemes_of

# The beginning of the header `Authorization`, by the kind of its scheme.
PREFIXES = {"basic": "Basic ", "bearer": "Bearer "}


class Values:
    """The known values of a workflow by the names of parameters and properties, as expressions.

    Equal names have equal values, as in `x-run`; a name without a value becomes an input.
    """

    def __init__(self, api: ir.Api) -> None:
        self.api = api
        self.inputs: dict[str, dict[str, Any]] = {}
        self.required: list[str] = []
        self.known: dict[str, str] = {}

    @property
    def schema(self) -> dict[str, Any]:
        """The JSON Schema of all inputs; {} if there are none."""
        if not self.inputs:
            return {}
        schema = {"type": "object", "properties": self.inputs}
        return schema | {"required": self.required} if self.required else schema

    def value(self, key: str, schema: Mapping[str, Any], name: str = "") -> str:
        """Returns the expression of the value `key`, or of a new input, with `name` if there is one."""
        if key not in self.known:
            made = re.sub(r"[^A-Za-z0-9_]+", "_", name or key).strip("_")
            made = made if made[:1].isalpha() else f"value_{made}".rstrip("_")
            if made in self.inputs:
                made = add_number(made, {each.lower() for each in self.inputs})
            self.inputs[made] = dict(schema)
            if "default" not in schema:
                self.required.append(made)
            self.known[key] = f"$inputs.{made}"
        return self.known[key]

    # -- of operations --------------------------------------------------------

    def credentials(self, operation: ir.Operation) -> list[dict[str, Any]]:
        """Returns the parameters for an operation's credentials; a runner has to sign by itself."""
        found = []
        for scheme in schemes_of(self.api, operation):
            kind = "bearer" if scheme.kind in ("oauth2", "openIdConnect") else scheme.scheme.lower()
            if scheme.signature or (scheme.kind != "apiKey" and kind not in PREFIXES):
                continue
            is_key = scheme.kind == "apiKey"
            name = scheme.name if is_key else "Authorization"
            location = scheme.location if is_key else "header"
            text = f"The {location} `{name}`" if is_key else f"The credentials of `{name}: {kind}`"
            schema = {"type": "string", "format": "password", "description": f"{text}."}
            value = self.value(f"security scheme {scheme.key}", schema, "token")
            value = value if is_key else f"{PREFIXES[kind]}{{{value}}}"
            found.append({"name": name, "in": location, "value": value})
        return found

    def parameters(self, operation: ir.Operation, given: Mapping[str, Any]) -> list[dict[str, Any]]:
        """Returns the required parameters of an operation, and those that have a value in `given`."""
        found = self.credentials(operation)
        places = {(each["name"].lower(), each["in"]) for each in found}
        for each in operation.parameters:
            if (each.name.lower(), each.location) in places:
                continue
            if each.name in given:
                value = given[each.name]
            elif each.required or each.location == "path":
                schema = input_schema(self.api, each.schema, each.description)
                if "default" not in schema:
                    schema["examples"] = [parameter_value(self.api, operation, each)]
                value = self.value(each.name, schema)
            else:
                continue
            found.append({"name": each.name, "in": each.location, "value": value})
        return found

    def request_body(self, operation: ir.Operation, given: Mapping[str, Any]) -> dict[str, Any]:
        """Returns a body with the required properties of an operation, and those with a value in
        `given`; {} if it needs none.
        """
        content = preferred_content(operation.body.contents) if operation.body else None
        if content is None or operation.body is None:
            return {}
        kind = self.api.resolve(content.schema).type
        payload = {}
        for each in kind.properties if isinstance(kind, ir.Object) else ():
            if each.name in given:
                payload[each.name] = given[each.name]
            elif each.required and not each.schema.read_only:
                payload[each.name] = self.value(each.name, input_schema(self.api, each.schema))
        if not payload and not operation.body.required:
            return {}
        schema = input_schema(self.api, content.schema)
        whole = "" if payload else self.value(f"body of {operation.id}", schema, "body")
        return {"contentType": content_type_of(self.api, content), "payload": payload or whole}


def input_schema(api: ir.Api, schema: ir.Schema, description: str = "") -> dict[str, Any]:
    """Returns the JSON Schema of a value, without that of its items and properties."""
    resolved = api.resolve(schema)
    found: dict[str, Any] = {}
    match resolved.type:
        case ir.Scalar(name, format):
            found = {"type": name} | ({"format": format} if format else {})
        case ir.Choice(values):
            found = {"enum": list(values)}
        case ir.Array():
            found = {"type": "array"}
        case ir.Object() | ir.Map():
            found = {"type": "object"}
        case ir.Binary():
            found = {"type": "string"}
    limits = dict(resolved.limits) | dict(schema.limits)
    # A flag such as `exclusiveMinimum: true` is none of JSON Schema 2020-12.
    flags = {key for key in limits if key.startswith("exclusive") and isinstance(limits[key], bool)}
    found |= {key: each for key, each in limits.items() if key not in flags}
    texts = {
        "title": schema.title or resolved.title,
        "description": description or schema.description or resolved.description,
    }
    found |= {key: text for key, text in texts.items() if text}
    for each in (schema, resolved):
        if each.default is not ir.MISSING:
            return found | {"default": each.default}
    for each in (schema, resolved):
        if each.example is not ir.MISSING:
            return found | {"examples": [each.example]}
    return found
