"""The Python client as a target."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from functools import partial
from itertools import chain
from typing import Any, NamedTuple

from generator import ir, names
from generator.base_url import BaseUrl, base_url_of
from generator.sample_values import takes_token
from generator.targets.base import Target
from generator.targets.escaping import md_code, md_text
from generator.targets.python.annotations import DOWNLOAD, Annotation, Type
from generator.targets.python.arguments import Argument
from generator.targets.python.code_samples import CodeSamples
from generator.targets.python.formatting import format_modules
from generator.targets.python.methods import Method, make_resources
from generator.targets.python.models import COMMON, ModelContext, model_modules
from generator.targets.python.schema_usage import find_tagged_unions, home_modules
from generator.targets.python.sorting import sort_api
from generator.targets.python.source_text import docstring, literal, one_line, toml

EXPORTS = {
    "_runtime.responses": ["ResponseRecord", "Received", "response_of"],
    "_runtime.auth": ["Token"],
    "_runtime.errors": [
        "ResponseError", "AuthenticationError", "BadRequestError", "ClientError", "ClosedError",
        "ConflictError", "ConnectionFailedError", "CredentialsError", "FailureError", "NoResponseError",
        "NotFoundError", "PermissionDeniedError", "RedirectedError", "RequestTooLargeError",
        "ServerError", "StatusError", "ThrottledError", "TimedOutError", "InvalidResponseError",
        "WaitTimeoutError",
    ],
    "_runtime.downloads": ["AsyncDownload", "Download"],
    "_runtime.departures": ["Departure"],
    "_runtime.messages": ["AsyncTransport", "Headers", "Request", "Response", "Transport"],
    "_runtime.session": ["Hooks", "Options"],
    "_runtime.transport_httpx2": ["AsyncHttpx2Transport", "Httpx2Transport"],
    "_runtime.transport_pyreqwest": ["AsyncPyreqwestTransport", "PyreqwestTransport"],
}  # fmt: skip

# Names in the module of the client.
CLIENT_MODULE = {
    "Client", "AsyncClient", "ClientSettings", "ErrorCode", "Failure", "FailureSign", "Login", "Scheme",
    "PasswordLogin", "Project", "AkSk", "SETTINGS", "OPERATIONS", "Operation", "Mapping", "Any",
    "Auth",
}  # fmt: skip


class Flavour(NamedTuple):
    """The differences between synchronous and asyncio classes."""

    prefix: str
    define: str
    wait: str
    iterator: str
    function: str

    def returns(self, annotation: Annotation) -> Annotation:
        """Returns the annotation of a method's result; asyncio has its own class of files."""
        old = DOWNLOAD.types[0]
        return annotation.replace(old, Type(f"{self.prefix}{old.name}", old.module))


FLAVOURS = (
    Flavour("", "def", "", "Iterator", ""),
    Flavour("Async", "async def", "await ", "AsyncIterator", "async_"),
)


class PythonTarget(Target):
    name = "python"

    def __init__(self, api: ir.Api) -> None:
        self.api = api = sort_api(api)
        self.package = package = names.package(api.package)
        tags = [each.name for each in api.resources]
        modules = dict(names.unique_names(tags, names.module, taken=[COMMON]))
        homes = home_modules(api, modules, COMMON)
        objects = [name for name in homes if isinstance(api.schemas[name].type, ir.Object)]
        classes = dict(names.unique_names(objects, names.class_name))
        self.client = client = self.client_name()
        uppercase = [name for name in classes.values() if name.isupper()]
        operations = [each.id for each in api.operations]
        constants = names.unique_names(
            operations, constant_name, taken=["FILE", "OPERATIONS", *uppercase]
        )
        docs = {
            modules[each.name]: f"What the operations of `{each.name}` take and answer."
            for each in api.resources
        }
        unions = find_tagged_unions(api)
        self.model_modules = model_modules(ModelContext(api, classes, homes, unions), docs)
        taken = {client, f"Async{client}", *names.GENERATED_IMPORTS, *self.client_names()}
        self.resources = make_resources(api, classes, constants, modules, unions, taken, homes)
        self.code_samples = CodeSamples(api, package, client, classes, self.resources, unions.tags)
        self.filters = {
            "literal": literal,
            "docstring": docstring,
            "one_line": one_line,
            "toml": toml,
            "markdown": partial(md_text, keep_code=True),
            "code": partial(md_code, in_table=True),
            "constructor": constructor,
            "signature": signature,
            "wire_values": wire_values,
            "body_values": body_values,
            "runtime_scheme": runtime_scheme,
            "example": self.code_samples.example,
        }

    def prepare(self) -> None:
        api, package, schemes = self.api, self.package, self.api.security_schemes
        self.variables = {
            "api": api,
            "package": package,
            "distribution": package.replace("_", "-"),
            "client": self.client,
            "first_call": self.code_samples.first(),
            "takes_token": any(map(takes_token, schemes)),
            "guides": [(each, self.code_samples.guide(each)) for each in api.guides],
            "version": api.version if re.fullmatch(r"\d+(\.\d+)*", api.version) else "0",
            "address": self.address(),
            "groups": self.model_modules,
            "resources": self.resources,
            "modes": FLAVOURS,
            "has": self.runtime_parts(),
            "environment": dict(chain.from_iterable(each.environment for each in schemes)),
            "credentials": self.credentials(),
            "exports": self.exports(),
            "settings_imports": self.settings_imports(),
        }
        self.placeholders = {
            "package": [(self.package, self.package)],
            "resource": [(each.module, each) for each in self.resources],
            "group": [(each.module, each) for each in self.model_modules],
        }

    def exports_of_runtime(self) -> dict[str, list[str]]:
        """Returns the public names of the runtime, by module."""
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
        """Returns the public names of the package, by module."""
        return self.exports_of_runtime() | {
            "client": [f"Async{self.client}", self.client],
            "table": ["OPERATIONS"],
        }

    def client_names(self) -> set[str]:
        """Returns the names that the package and the client's module use."""
        return CLIENT_MODULE.union(*self.exports_of_runtime().values())

    def client_name(self) -> str:
        made = names.class_name(self.api.client)
        return f"{made}Client" if {made, f"Async{made}"} & self.client_names() else made

    def address(self) -> BaseUrl:
        """Returns the base URL; empty if the description has only a path: users pass it then."""
        found = base_url_of(self.api)
        return found if found.url.startswith(("http://", "https://")) else BaseUrl("")

    def credentials(self) -> list[tuple[str, str]]:
        """Returns modules and classes of credentials from the environment, by precedence."""
        parts = self.runtime_parts()
        kinds = [("sdk_hmac_sha256", "AkSk"), ("keystone", "PasswordLogin")]
        return [(part, name) for part, name in kinds if parts[part]] + [("auth", "Token")]

    def runtime_parts(self) -> dict[str, bool]:
        """Returns the optional modules of the runtime, and whether this API uses them."""
        operations, schemes = self.api.operations, self.api.security_schemes
        http = [each for each in schemes if each.kind == "http"]
        return {
            "pagination": any(each.pagination for each in operations),
            "waiter": any(each.waiter for each in operations),
            "follower": any(each.follower for each in operations),
            "keystone": any(each.login for each in schemes),
            "projects": any(each.login for each in schemes),
            "basic_auth": any(each.scheme.lower() == "basic" for each in http),
            "sdk_hmac_sha256": any(each.signature == "SDK-HMAC-SHA256" for each in schemes),
        }

    def settings_imports(self) -> list[str]:
        """Returns the imports of the client's settings."""
        uses = {
            "Auth": any(scheme.environment for scheme in self.api.security_schemes),
            "ClientSettings": True,
            "ErrorCode": self.api.error_codes,
            "Failure": self.api.failure,
            "FailureSign": self.api.failure,
            "Login": any(each.login for each in self.api.security_schemes),
            "Scheme": self.api.security_schemes,
        }
        return [name for name, is_used in uses.items() if is_used]

    def is_needed(self, path: str) -> bool:
        return self.runtime_parts().get(path.rpartition("/")[2].removesuffix(".py"), True)

    def postprocess(self, files: dict[str, str]) -> dict[str, str]:
        modules = {path: text for path, text in files.items() if path.endswith(".py")}
        if not modules:
            return files
        return {**files, **format_modules(modules)}


def constant_name(name: str) -> str:
    return names.attribute(name).upper()


def constructor(value: Any) -> str:
    """Returns the constructor call of a dataclass of the IR, without default values."""
    assert is_dataclass(value)
    given = {}
    for each in fields(value):
        if getattr(value, each.name) != each.default:
            given[each.name] = getattr(value, each.name)
    return f"{type(value).__name__}({keywords(given)})"


def keywords(values: Mapping[str, Any]) -> str:
    return ", ".join(f"{name}={literal(value)}" for name, value in values.items())


def signature(arguments: tuple[Argument, ...], *more: str) -> str:
    """Returns the parameters of a method behind `self`, all by keyword."""
    declared = [*(each.declared for each in arguments), *more]
    return f", *, {', '.join(declared)}" if declared else ""


def wire_values(arguments: tuple[Argument, ...]) -> str:
    """Returns the dict of wire names and arguments."""
    values = ", ".join(f"{literal(each.key or each.wire)}: {each.name}" for each in arguments)
    return f"{{{values}}}"


def body_values(method: Method) -> str:
    """Returns the body of a call as a further argument; "" if there is none."""
    if method.body_argument:
        return f", {method.body_argument.name}"
    given = method.body_properties
    if not given and not method.extra_argument:
        return ""
    nullable = tuple(each.wire for each in given if each.nullable)
    more = f", nullable={literal(nullable)}" if nullable else ""
    more += f", extra={method.extra_argument.name}" if method.extra_argument else ""
    return f", body_of({wire_values(given)}{more})"


def runtime_scheme(scheme: ir.SecurityScheme) -> str:
    """Returns the constructor call of the runtime's security scheme."""
    given = {"key": scheme.key}
    for name in ("kind", "location", "name", "scheme", "signature"):
        if getattr(scheme, name):
            given[name] = getattr(scheme, name)
    return f"Scheme({keywords(given)})"
