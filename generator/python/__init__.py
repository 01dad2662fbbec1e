"""The Python client as a target."""

from __future__ import annotations

import re
from dataclasses import fields, is_dataclass
from typing import Any, NamedTuple

from generator import ir, names
from generator.python.formatting import formatted
from generator.python.imports import pruned
from generator.python.methods import Argument, Method, resources
from generator.python.models import COMMON, groups
from generator.python.text import docstring, inert, literal, markdown, one_line, toml
from generator.python.types import members
from generator.servers import address
from generator.target import Target


class Mode(NamedTuple):
    """What differs between the synchronous classes and the others."""

    prefix: str
    define: str
    wait: str
    iterator: str
    function: str

    def returns(self, annotation: str) -> str:
        return annotation if not self.prefix else annotation.replace("Download", "AsyncDownload")


MODES = (Mode("", "def", "", "Iterator", ""), Mode("Async", "async def", "await ", "AsyncIterator", "async_"))


class PythonTarget(Target):
    name = "python"

    def __init__(self, api: ir.Api) -> None:
        self.api = api
        package = names.module(api.package)
        modules = dict(names.distinct([each.name for each in api.resources], names.module, taken=[COMMON]))
        homes = members(api, modules, COMMON)
        objects = [name for name in homes if isinstance(api.schemas[name].type, ir.Object)]
        self.classes = classes = dict(names.distinct(objects, names.class_name))
        constants = names.distinct([each.id for each in api.operations], constant)
        docs = {modules[each.name]: f"What the operations of `{each.name}` take and answer." for each in api.resources}
        made_groups = groups(api, classes, homes, docs)
        made_resources = resources(api, classes, constants, modules)
        self.filters = {
            "literal": literal,
            "docstring": docstring,
            "inert": inert,
            "one_line": one_line,
            "toml": toml,
            "markdown": markdown,
            "constructor": constructor,
            "signature": signature,
            "wire_values": wire_values,
            "body_values": body_values,
            "runtime_scheme": runtime_scheme,
        }
        self.variables = {
            "api": api,
            "package": package,
            "distribution": package.replace("_", "-"),
            "client": names.class_name(api.client),
            "version": api.version if re.fullmatch(r"\d+(\.\d+)*", api.version) else "0",
            "address": address(api),
            "groups": made_groups,
            "resources": made_resources,
            "methods": [method for resource in made_resources for method in resource.methods],
            "modes": MODES,
            "has": self.runtime_parts(),
            "environment": dict(pair for scheme in api.security_schemes for pair in scheme.environment),
            "credentials": self.credentials(),
        }
        self.each = {
            "package": [(package, package)],
            "resource": [(each.module, each) for each in made_resources],
            "group": [(each.module, each) for each in made_groups],
        }

    def credentials(self) -> list[str]:
        """The kinds of credentials that may be found in the environment, the first that is found winning."""
        parts = self.runtime_parts()
        kinds = [("sdk_hmac_sha256", "AkSk"), ("keystone", "PasswordLogin")]
        return [name for part, name in kinds if parts[part]] + ["Token"]

    def runtime_parts(self) -> dict[str, bool]:
        """The parts of the runtime that only some descriptions ask for, and whether this one does."""
        return {
            "paging": any(each.pagination for each in self.api.operations),
            "waiting": any(each.waiter for each in self.api.operations),
            "following": any(each.follower for each in self.api.operations),
            "keystone": any(each.login for each in self.api.security_schemes),
            "sdk_hmac_sha256": any(each.signature == "SDK-HMAC-SHA256" for each in self.api.security_schemes),
        }

    def wanted(self, path: str) -> bool:
        return self.runtime_parts().get(path.rpartition("/")[2].removesuffix(".py"), True)

    def finished(self, path: str, text: str) -> str:
        if not path.endswith(".py"):
            return text
        return formatted(text if path.endswith("__init__.py") else pruned(text))


def constant(name: str) -> str:
    return names.attribute(name).upper()


def constructor(value: Any) -> str:
    """A dataclass of the IR as the call that makes it again, without what has its default."""
    assert is_dataclass(value)
    given = [
        (each.name, getattr(value, each.name)) for each in fields(value) if getattr(value, each.name) != each.default
    ]
    return f"{type(value).__name__}({', '.join(f'{name}={literal(each)}' for name, each in given)})"


def signature(arguments: tuple[Argument, ...], *more: str) -> str:
    """The parameter list of a method behind `self`: keywords alone."""
    declared = [*(each.declared for each in arguments), *more]
    return f", *, {', '.join(declared)}" if declared else ""


def wire_values(arguments: tuple[Argument, ...]) -> str:
    """A mapping of wire names to arguments."""
    return "{" + ", ".join(f"{literal(each.wire)}: {each.name}" for each in arguments) + "}"


def body_values(method: Method) -> str:
    """The body of a call, as a further argument; "" where there is none."""
    if method.whole_body:
        return f", {method.whole_body.name}"
    given = method.body_properties
    if not given:
        return ""
    nullable = tuple(each.wire for each in given if each.nullable)
    return f", body_of({wire_values(given)}{f', nullable={literal(nullable)}' if nullable else ''})"


def runtime_scheme(scheme: ir.SecurityScheme) -> str:
    """A security scheme as the runtime has it."""
    names_of = ("key", "kind", "location", "name", "scheme", "signature")
    given = [(name, getattr(scheme, name)) for name in names_of if getattr(scheme, name)]
    return f"Scheme({', '.join(f'{name}={literal(each)}' for name, each in given)})"
