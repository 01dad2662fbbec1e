"""The Python client as a target."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import fields, is_dataclass
from typing import Any, NamedTuple

from generator import ir, names
from generator.left import Name
from generator.python.arguments import Argument
from generator.python.methods import Method, Resource, resources
from generator.python.models import COMMON, Group, Modules, groups
from generator.python.order import ordered
from generator.python.programs import Programs
from generator.python.text import code, docstring, literal, markdown, one_line, toml
from generator.python.types import members, telling_of
from generator.samples import takes_token
from generator.servers import Address, address
from generator.target import Target

EXPORTS = {
    "_runtime.responses": ["ResponseRecord", "Received", "response_of"],
    "_runtime.auth": ["Token"],
    "_runtime.errors": [
        "ResponseError", "AuthenticationError", "BadRequestError", "ClientError", "ClosedError", "ConnectionFailedError",
        "CredentialsError", "FailureError", "NoResponseError", "NotFoundError", "PermissionDeniedError", "RedirectedError",
        "RequestTooLargeError", "ServerError", "StatusError", "ThrottledError", "TimedOutError", "InvalidResponseError",
        "WaitTimeoutError",
    ],
    "_runtime.downloads": ["AsyncDownload", "Download"],
    "_runtime.departures": ["Departure"],
    "_runtime.messages": ["AsyncTransport", "Headers", "Request", "Response", "Transport"],
    "_runtime.session": ["Hooks", "Options"],
    "_runtime.transport_httpx2": ["AsyncHttpx2Transport", "Httpx2Transport"],
    "_runtime.transport_pyreqwest": ["AsyncPyreqwestTransport", "PyreqwestTransport"],
}  # fmt: skip

# What the module of the client imports and defines.
CLIENT_MODULE = {
    "Client", "AsyncClient", "ClientSettings", "ErrorCode", "Failure", "Login", "Scheme", "PasswordLogin", "Project",
    "AkSk", "SETTINGS", "OPERATIONS", "Operation", "Mapping", "Any", "Auth",
}  # fmt: skip


class Mode(NamedTuple):
    """What differs between the synchronous classes and the others."""

    prefix: str
    define: str
    wait: str
    iterator: str
    function: str

    def returns(self, annotation: str) -> str:
        """What a method returns: for event loops, other files."""
        parts = annotation.split(" | ")
        return " | ".join(f"{self.prefix}{each}" if each == "Download" else each for each in parts)


MODES = (Mode("", "def", "", "Iterator", ""), Mode("Async", "async def", "await ", "AsyncIterator", "async_"))


class PythonTarget(Target):
    name = "python"

    def __init__(self, api: ir.Api) -> None:
        self.api = api = ordered(api)
        self.package = package = names.package(api.package)
        modules = dict(names.distinct([each.name for each in api.resources], names.module, taken=[COMMON]))
        homes = members(api, modules, COMMON)
        objects = [name for name in homes if isinstance(api.schemas[name].type, ir.Object)]
        self.classes = classes = dict(names.distinct(objects, names.class_name))
        self.client = client = self.client_name()
        loud = [name for name in classes.values() if name.isupper()]
        constants = names.distinct([each.id for each in api.operations], constant, taken=["FILE", "OPERATIONS", *loud])
        docs = {modules[each.name]: f"What the operations of `{each.name}` take and answer." for each in api.resources}
        self.homes, self.docs, self.telling = homes, docs, telling_of(api)
        taken = {client, f"Async{client}", *names.IMPORTED, *self.client_names()}
        self.resources = resources(api, classes, constants, modules, self.telling, taken, homes)
        self.programs = Programs(api, package, client, classes, self.resources, self.telling.tags)
        self.filters = {
            "literal": literal,
            "docstring": docstring,
            "one_line": one_line,
            "toml": toml,
            "markdown": markdown,
            "code": code,
            "constructor": constructor,
            "signature": signature,
            "wire_values": wire_values,
            "body_values": body_values,
            "runtime_scheme": runtime_scheme,
            "example": self.programs.example,
        }

    def prepare(self) -> None:
        api, package = self.api, self.package
        made_groups = groups(Modules(api, self.classes, self.telling), self.homes, self.docs)
        self.variables = {
            "api": api,
            "package": package,
            "distribution": package.replace("_", "-"),
            "client": self.client,
            "first_call": self.programs.first(),
            "takes_token": any(takes_token(each) for each in api.security_schemes),
            "guides": [(each, self.programs.guide(each)) for each in api.guides],
            "version": api.version if re.fullmatch(r"\d+(\.\d+)*", api.version) else "0",
            "address": self.address(),
            "groups": made_groups,
            "resources": self.resources,
            "modes": MODES,
            "has": self.runtime_parts(),
            "environment": dict(pair for scheme in api.security_schemes for pair in scheme.environment),
            "credentials": self.credentials(),
            "exports": self.exports(),
        }
        self.each = {
            "package": [(self.package, self.package)],
            "resource": [(each.module, each) for each in self.resources],
            "group": [(each.module, each) for each in made_groups],
        }

    def exports_of_runtime(self) -> dict[str, list[str]]:
        """What a user imports from the runtime, by the module that has it."""
        parts = self.runtime_parts()
        found = dict(EXPORTS)
        if parts["keystone"]:
            found["_runtime.keystone"] = ["PasswordLogin"]
            found["_runtime.projects"] = ["Project"]
        if parts["sdk_hmac_sha256"]:
            found["_runtime.sdk_hmac_sha256"] = ["AkSk"]
        if parts["basic_auth"]:
            found["_runtime.basic_auth"] = ["Basic"]
        return found

    def exports(self) -> dict[str, list[str]]:
        """What a user imports from the package, by the module that has it."""
        return self.exports_of_runtime() | {
            "client": [f"Async{self.client}", self.client],
            "table": ["OPERATIONS"],
        }

    def client_names(self) -> set[str]:
        """The names that the modules of the package and of the client have already."""
        return {*CLIENT_MODULE, *(name for found in self.exports_of_runtime().values() for name in found)}

    def client_name(self) -> str:
        made = names.class_name(self.api.client)
        return f"{made}Client" if {made, f"Async{made}"} & self.client_names() else made

    def address(self) -> Address:
        """Where the service is; nowhere, if the description has but a path, which is then a part of `base_url`."""
        found = address(self.api)
        return found if found.url.startswith(("http://", "https://")) else Address("")

    def credentials(self) -> list[tuple[str, str]]:
        """The kinds of credentials that may be found in the environment, the first that is found winning."""
        parts = self.runtime_parts()
        kinds = [("sdk_hmac_sha256", "AkSk"), ("keystone", "PasswordLogin")]
        return [(part, name) for part, name in kinds if parts[part]] + [("auth", "Token")]

    def runtime_parts(self) -> dict[str, bool]:
        """The parts of the runtime that only some descriptions ask for, and whether this one does."""
        return {
            "pagination": any(each.pagination for each in self.api.operations),
            "waiter": any(each.waiter for each in self.api.operations),
            "follower": any(each.follower for each in self.api.operations),
            "projects": any(each.login for each in self.api.security_schemes),
            "keystone": any(each.login for each in self.api.security_schemes),
            "basic_auth": any(
                each.kind == "http" and each.scheme.lower() == "basic" for each in self.api.security_schemes
            ),
            "sdk_hmac_sha256": any(each.signature == "SDK-HMAC-SHA256" for each in self.api.security_schemes),
        }

    def wanted(self, path: str) -> bool:
        return self.runtime_parts().get(path.rpartition("/")[2].removesuffix(".py"), True)

    def parts(self, path: str, variables: Mapping[str, Any]) -> Iterable[Name] | None:
        match variables:
            case {"group": Group(schemas=schemas)}:
                return [("schema", each) for each in schemas]
            case {"resource": Resource(operations=operations)} if "resources/" in path:
                return [pair for each in operations for pair in (("operation", each.id), ("resource", each.resource))]
        # Other modules have docstrings of resources alone.
        return [("resource", each.name) for each in self.api.resources] if path.endswith(".py.jinja") else None

    def finished(self, files: dict[str, str]) -> dict[str, str]:
        modules = {path: text for path, text in files.items() if path.endswith(".py")}
        if not modules:
            return files
        from generator.python.formatting import formatted  # which the reference does without

        return {**files, **formatted(modules)}


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
    return "{" + ", ".join(f"{literal(each.key or each.wire)}: {each.name}" for each in arguments) + "}"


def body_values(method: Method) -> str:
    """The body of a call, as a further argument; "" where there is none."""
    if method.whole_body:
        return f", {method.whole_body.name}"
    given = method.body_properties
    if not given and not method.extra:
        return ""
    nullable = tuple(each.wire for each in given if each.nullable)
    more = f", nullable={literal(nullable)}" if nullable else ""
    more += f", extra={method.extra.name}" if method.extra else ""
    return f", body_of({wire_values(given)}{more})"


def runtime_scheme(scheme: ir.SecurityScheme) -> str:
    """A security scheme as the runtime has it."""
    names_of = ("key", "kind", "location", "name", "scheme", "signature")
    given = [(name, getattr(scheme, name)) for name in names_of if getattr(scheme, name) or name == "key"]
    return f"Scheme({', '.join(f'{name}={literal(each)}' for name, each in given)})"
