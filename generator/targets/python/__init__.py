"""The Python client as a target."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass, replace
from functools import partial
from itertools import chain
from typing import Any, NamedTuple

from generator import ir, names
from generator.base_url import BaseUrl, base_url_of
from generator.openapi.streams import stream_of
from generator.sample_values import takes_token
from generator.targets.base import Target
from generator.targets.escaping import md_code, md_text
from generator.targets.python.annotations import (
    DOWNLOAD,
    FORMATS,
    STREAM,
    Annotation,
    Annotations,
    Type,
    identifying_integers,
)
from generator.targets.python.arguments import Argument
from generator.targets.python.code_samples import CodeSamples
from generator.targets.python.cross_references import refer_to_methods
from generator.targets.python.formatting import format_modules
from generator.targets.python.media_variants import separate_media_types
from generator.targets.python.methods import Method, call_names, make_resources
from generator.targets.python.models import COMMON, model_modules
from generator.targets.python.operation_table import success_responses
from generator.targets.python.schema_usage import find_tagged_unions, home_modules
from generator.targets.python.sorting import sort_api
from generator.targets.python.source_text import docstring, literal, one_line, toml
from generator.targets.python.testing_kit import described_methods, keyword_arguments

EXPORTS = {
    "_runtime.responses": ["ResponseRecord", "Received", "response_of"],
    "_runtime.model_json": ["read_json"],
    "_runtime.auth": ["Token"],
    "_runtime.errors": [
        "ResponseError", "AuthenticationError", "BadRequestError", "ClientError", "ClosedError",
        "ConfigurationError", "ConflictError", "ConnectionFailedError", "CredentialsError",
        "FailureError", "NoResponseError", "NotFoundError", "PermissionDeniedError",
        "RedirectedError", "RequestTooLargeError",
        "ResponseTooLargeError", "ServerError", "StatusError", "ThrottledError", "TimedOutError",
        "UploadError", "InvalidResponseError", "WaitFailedError",
        "WaitTimeoutError",
    ],
    "_runtime.downloads": ["AsyncDownload", "Download", "Progress"],
    "_runtime.uploads": ["Upload", "UploadFile"],
    "_runtime.settings": ["Auth"],
    "_runtime.departures": ["Departure"],
    "_runtime.messages": ["AsyncTransport", "Headers", "Request", "Response", "Transport"],
    "_runtime.hooks": ["Attempt", "Hooks"],
    "_runtime.options": ["Options"],
    "_runtime.transport_httpx2": ["Httpx2Transport"],
    "_runtime.transport_httpx2_async": ["AsyncHttpx2Transport"],
    "_runtime.transport_aiohttp": ["AsyncAiohttpTransport"],
}  # fmt: skip

# The names that need an optional dependency.
EXTRAS = {"AsyncAiohttpTransport": "aiohttp"}
# The public names of optional modules.
OPTIONAL_EXPORTS = {
    "keystone": ["PasswordLogin"],
    "projects": ["Project"],
    "sdk_hmac_sha256": ["AkSk"],
    "basic_auth": ["Basic"],
    "streams": ["AsyncItemStream", "ItemStream", "ServerSentEvent"],
}
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
        """Returns the annotation of a method's result; asyncio has its own classes of files and
        streams.
        """
        for old in (*DOWNLOAD.types, STREAM):
            annotation = annotation.replace(old, Type(f"{self.prefix}{old.name}", old.module))
        return annotation


FLAVOURS = (
    Flavour("", "def", "", "Iterator", ""),
    Flavour("Async", "async def", "await ", "AsyncIterator", "async_"),
)


class PythonTarget(Target):
    name = "python"

    def __init__(self, api: ir.Api) -> None:
        variants = separate_media_types(sort_api(api))
        self.api = api = variants.api
        self.package = names.package(api.package)
        self.parts = runtime_parts(api)
        self.exports = dict(EXPORTS)
        for part, exported in OPTIONAL_EXPORTS.items():
            if self.parts[part]:
                self.exports[f"_runtime.{part}"] = exported
        client_names = CLIENT_MODULE.union(*self.exports.values())
        self.client = names.class_name(api.client)
        if {self.client, f"Async{self.client}"} & client_names:
            self.client += "Client"
        tags = [each.name for each in api.resources]
        self.modules = names.unique_names(tags, names.module, taken=[COMMON])
        self.api = api = refer_to_methods(api, call_names(api, self.modules))
        homes = home_modules(api, self.modules, COMMON)
        objects = [name for name in homes if isinstance(api.schemas[name].type, ir.Object)]
        formats = {FORMATS[each].types[0].name for each in api.python_formats}
        classes = names.unique_names(objects, names.class_name, taken=formats)
        annotations = Annotations(api, classes, homes, find_tagged_unions(api))
        identifiers = identifying_integers(annotations)
        self.annotations = replace(annotations, identifiers=identifiers)
        reserved = ["FILE", "OPERATIONS"]
        reserved += [name for name in (*formats, *classes.values()) if name.isupper()]
        operations = [each.id for each in api.operations]
        constants = names.unique_names(
            operations, lambda name: names.attribute(name).upper(), taken=reserved
        )
        taken = {
            self.client,
            f"Async{self.client}",
            *names.GENERATED_IMPORTS,
            *client_names,
            *formats,
        }
        self.resources = make_resources(
            self.annotations, self.modules, constants, taken, variants.accepts
        )
        self.code_samples = CodeSamples(
            self.annotations, self.package, self.client, self.resources, variants.others
        )
        self.filters = {each.__name__: each for each in FILTERS} | {
            "markdown": partial(md_text, keep_code=True),
            "code": partial(md_code, in_table=True),
            "example": self.code_samples.example,
            "call_name": self.code_samples.name,
        }

    def prepare(self) -> None:
        api, schemes = self.api, self.api.security_schemes
        docs = {
            self.modules[each.name]: f"What the operations of `{each.name}` take and return."
            for each in api.resources
        }
        groups = model_modules(self.annotations, docs)
        base_url = base_url_of(api)
        described = described_methods(api, self.resources)
        exports = {"client": [f"Async{self.client}", self.client], "table": ["OPERATIONS"]}
        self.variables = {
            "api": api,
            "package": self.package,
            "distribution": self.package.replace("_", "-"),
            "client": self.client,
            "first_call": self.code_samples.first(),
            "takes_token": any(map(takes_token, schemes)),
            "guides": [(each, self.code_samples.guide(each)) for each in api.guides],
            "version": api.version if re.fullmatch(r"\d+(\.\d+)*", api.version) else "0",
            # If the description has only a path, users pass the base URL.
            "address": base_url if re.match("https?://", base_url.url) else BaseUrl(""),
            "groups": groups,
            "resources": self.resources,
            "described_methods": described,
            "tested": self.code_samples.tested(described),
            "modes": FLAVOURS,
            "has": self.parts | uses(api),
            "environment": dict(chain.from_iterable(each.environment for each in schemes)),
            "exports": self.exports | exports,
            "extras": EXTRAS,
        }
        self.placeholders = {
            "package": [(self.package, self.package)],
            "resource": [(each.module, each) for each in self.resources],
            "group": [(each.module, each) for each in groups],
        }

    def is_needed(self, path: str) -> bool:
        return self.parts.get(path.rpartition("/")[2].removesuffix(".py"), True)

    def postprocess(self, files: dict[str, str]) -> dict[str, str]:
        modules = {path: text for path, text in files.items() if path.endswith(".py")}
        if not modules:
            return files
        return {**files, **format_modules(modules)}


def uses(api: ir.Api) -> dict[str, bool]:
    """Returns what the README of the client explains only if this API has it."""
    responses = chain.from_iterable(each.responses for each in api.operations)
    return {
        "headers": any(each.headers for each in responses),
        "idempotency_keys": any(each.idempotency_key for each in api.operations),
    }


def runtime_parts(api: ir.Api) -> dict[str, bool]:
    """Returns the optional modules of the runtime, and whether this API uses them."""
    operations, schemes = api.operations, api.security_schemes
    contents = chain.from_iterable(
        response.contents for each in operations for response in success_responses(each)
    )
    has_streams = any(stream_of(api, each) for each in contents)
    follows_pages = any(each.pagination and not each.pagination.is_numbered for each in operations)
    return {
        "pagination": any(each.pagination for each in operations),
        "next_pages": follows_pages,
        "link_header": follows_pages,
        "waiter": any(each.waiter or each.run for each in operations),
        "follower": any(each.follower or each.run for each in operations),
        "patience": any(each.waiter or each.follower or each.run for each in operations),
        "runner": any(each.run for each in operations),
        "streams": has_streams,
        "stream_lines": has_streams,
        "keystone": any(each.login for each in schemes),
        "projects": any(each.login for each in schemes),
        "basic_auth": any(
            each.kind == "http" and each.scheme.lower() == "basic" for each in schemes
        ),
        "sdk_hmac_sha256": any(each.signature == "SDK-HMAC-SHA256" for each in schemes),
    }


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
    for each in method.with_role("body"):
        return f", {each.name}"
    given, extra = method.with_role("property"), method.with_role("extra")
    if not given and not extra:
        return ""
    nullable = tuple(each.wire for each in given if each.nullable)
    more = f", nullable={literal(nullable)}" if nullable else ""
    more += f", extra={extra[0].name}" if extra else ""
    return f", body_of({wire_values(given)}{more})"


def runtime_scheme(scheme: ir.SecurityScheme) -> str:
    """Returns the constructor call of the runtime's security scheme."""
    given = {"key": scheme.key}
    for name in ("kind", "location", "name", "scheme", "signature"):
        if getattr(scheme, name):
            given[name] = getattr(scheme, name)
    return f"Scheme({keywords(given)})"


FILTERS: tuple[Callable[..., str], ...] = (
    literal, docstring, one_line, toml, constructor, signature, wire_values, body_values,
    runtime_scheme, keyword_arguments,
)  # fmt: skip
