"""Example requests, and HTTP messages that show them."""

from __future__ import annotations

import json
import re
from base64 import b64encode
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any
from urllib.parse import quote, unquote

from generator import ir
from generator.base_url import fill_variables
from generator.openapi.media_types import (
    FORMS,
    content_kind,
    content_type_of,
    is_form,
    is_json,
    part_media_type,
)
from generator.sample_values import (
    FILE,
    body_text,
    parameter_value,
    required_part,
    sample,
    schemes_of,
)
from generator.targets.reference.code_blocks import json_text
from generator.targets.reference.markdown_html import plain_text
from generator.targets.reference.parameter_texts import (
    SEPARATORS,
    flatten,
    join_pairs,
    path_text,
    query_pairs,
)

ABSOLUTE = re.compile("https?://[^/]+")
BOUNDARY = "boundary-of-this-form"
USER = "user:password"
JSON = "application/json"


@dataclass(frozen=True, slots=True)
class Credential:
    """A header, cookie or query field of a request; or an option of curl, if that has one."""

    name: str
    value: str
    location: str = "header"
    curl_option: str = ""
    # The key of its security scheme.
    scheme: str = ""


@dataclass(frozen=True, slots=True)
class RequestBody:
    """`fields` are those of a form; files have the value None. `caption` is of the example.

    `part_types` has the media type of each field that is sent with one.
    """

    media_type: str = ""
    value: Any = ir.MISSING
    text: str = ""
    fields: tuple[tuple[str, str | None], ...] = ()
    part_types: Mapping[str, str] = field(default_factory=dict)
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Request:
    """An example request; `query` has encoded names and values, `querystring` a whole query."""

    method: str
    base_url: str
    path: str
    query: tuple[tuple[str, str], ...]
    headers: tuple[tuple[str, str], ...]
    credentials: tuple[Credential, ...]
    body: RequestBody
    querystring: str = ""

    @property
    def target(self) -> str:
        """Returns the path with the query."""
        texts = [self.querystring, *(f"{name}={value}" for name, value in self.query)]
        query = "&".join(filter(None, texts))
        return self.path + (("&" if "?" in self.path else "?") + query if query else "")

    @property
    def tokens(self) -> list[tuple[str, str]]:
        """Returns the variables of tokens, each with the key of its security scheme."""
        found = []
        for each in self.credentials:
            variable = re.search(r"\$TOKEN\d*", each.value)
            if variable and not each.curl_option:
                found.append((variable[0], each.scheme))
        return found


def example_request(
    api: ir.Api, operation: ir.Operation, content: ir.Content | None, is_full: bool = False
) -> Request:
    """Returns a minimal request: with required parameters, and required properties of the body.

    With `is_full`, it has all parameters except deprecated ones, and the largest example of a body.
    """
    path, query, headers, cookies = operation.path.partition("#")[0], [], [], []
    querystring = ""
    for parameter in operation.parameters:
        is_optional = not parameter.required and parameter.location != "path"
        if is_optional and (parameter.deprecated or not is_full):
            continue
        value = parameter_value(api, operation, parameter)
        if parameter.location == "path":
            path = path.replace(f"{{{parameter.name}}}", path_text(parameter, value))
        elif parameter.location == "query":
            query += query_pairs(parameter, value)
        elif parameter.location == "querystring":
            querystring = querystring_text(parameter, value)
        elif parameter.location == "header":
            texts = join_pairs(parameter, value, flatten(value))
            headers.append((parameter.name, ",".join(texts)))
        elif isinstance(value, dict) and parameter.explode:
            cookies += join_pairs(parameter, value, flatten(value))
        else:
            cookies.append(f"{parameter.name}={','.join(flatten(value))}")
    credentials = find_credentials(api, operation)
    cookies += [f"{each.name}={each.value}" for each in credentials if each.location == "cookie"]
    if cookies:
        headers.append(("Cookie", "; ".join(cookies)))
    query += [(quote(each.name), each.value) for each in credentials if each.location == "query"]
    base = base_url(api, operation)
    body = example_body(api, content, is_full) if content else RequestBody()
    return Request(
        operation.method, base, path, tuple(query), tuple(headers), credentials, body, querystring
    )


def base_url(api: ir.Api, operation: ir.Operation) -> str:
    """Returns the base URL of an operation; a relative one is of the API's host."""
    own, root = (
        fill_variables(servers[0]).rstrip("/") if servers else ""
        for servers in (operation.servers or api.servers, api.servers)
    )
    if ABSOLUTE.match(own):
        return own
    host = ABSOLUTE.match(root)
    return (host[0] if host else "https://api.example.com") + own


def choose_example(api: ir.Api, content: ir.Content, is_full: bool) -> ir.Example:
    """Returns the largest example of a body, or the smallest one: of a single one what is required."""
    examples = [each for each in content.examples if each.value is not ir.MISSING]
    examples = examples or [ir.Example(value=sample(api, content.schema))]
    first = examples[0]
    if len(examples) == 1 and not is_full:
        value = required_part(api, content.schema, first.value)
        return first if value == first.value else ir.Example(value=value)
    # Two examples of equal size are different ones.
    by_size = sorted(examples, key=lambda each: len(json.dumps(each.value, ensure_ascii=False)))
    return by_size[-1 if is_full else 0]


def example_body(api: ir.Api, content: ir.Content, is_full: bool) -> RequestBody:
    """Returns the body of an example request, with the text of its example as caption."""
    example = choose_example(api, content, is_full)
    caption = plain_text(example.description) or example.name
    return replace(encode_body(api, content, example.value), caption=caption)


def encode_body(api: ir.Api, content: ir.Content, value: Any) -> RequestBody:
    media_type, sent_as = content_type_of(api, content), content_kind(api, content)
    kind = api.resolve(content.schema).type
    if media_type in FORMS and isinstance(value, dict):
        files = file_names(api, kind)
        documents = {each.name for each in content.encodings if is_json(part_type(each))} - files
        fields = tuple(form_fields(value, files, separators(content), documents))
        types = part_types(api, kind, content) if media_type == FORMS[0] else {}
        return RequestBody(media_type, value, fields=fields, part_types=types)
    if sent_as == "file":
        return RequestBody(media_type, fields=((FILE, None),))
    # A string as the example of an object is the whole JSON text.
    is_container = isinstance(kind, (ir.Object, ir.Array, ir.Map))
    is_text = isinstance(value, str) and (is_container or sent_as != "json")
    if sent_as == "text" and not is_text:
        value = body_text(media_type, value)
        return RequestBody(media_type, value, value)
    return RequestBody(media_type, value, value if is_text else json_text(value))


def file_names(api: ir.Api, kind: ir.Type) -> set[str]:
    """Returns the names of a form's files and lists of files."""
    properties = kind.properties if isinstance(kind, ir.Object) else ()
    return {each.name for each in properties if isinstance(item_type(api, each), ir.Binary)}


def item_type(api: ir.Api, each: ir.Property) -> ir.Type:
    """Returns the type of a property, or of its items if it is a list."""
    kind = api.resolve(each.schema).type
    return api.resolve(kind.items).type if isinstance(kind, ir.Array) else kind


def part_type(encoding: ir.Encoding) -> str:
    return part_media_type(encoding.media_type)


def part_types(api: ir.Api, kind: ir.Type, content: ir.Content) -> dict[str, str]:
    """Returns the media types of a form's parts: those given, and JSON for objects."""
    properties = kind.properties if isinstance(kind, ir.Object) else ()
    objects = (ir.Object, ir.Map)
    found = {each.name: JSON for each in properties if isinstance(item_type(api, each), objects)}
    given = {each.name: part_type(each) for each in content.encodings}
    return found | {name: media_type for name, media_type in given.items() if media_type}


def separators(content: ir.Content | ir.Parameter) -> dict[str, str]:
    """Returns the separator of each list that a form joins, by name."""
    joined = (each for each in content.encodings if each.style and not each.explode)
    return {each.name: SEPARATORS.get(each.style, ",") for each in joined}


def form_fields(
    form: dict[str, Any], files: set[str], separators: dict[str, str], documents: set[str]
) -> Iterator[tuple[str, str | None]]:
    """Yields the fields of a form: one for each item of a list, unless a separator joins them.

    `documents` are the names of fields that are sent as JSON, whatever they are.
    """
    for key, value in form.items():
        if key in documents:
            yield key, json_text(value)
            continue
        if key in separators and isinstance(value, list):
            value = unquote(separators[key]).join(flatten(value))
        for each in value if isinstance(value, list) else [value]:
            if key in files:
                yield key, None
            else:
                yield key, json_text(each) if isinstance(each, dict) else flatten(each)[0]


def querystring_text(parameter: ir.Parameter, value: Any) -> str:
    """Returns the query that is one parameter."""
    if is_form(parameter.media_type) and isinstance(value, dict):
        fields = form_fields(value, set(), separators(parameter), set())
        pairs = ((quote(name, safe=""), quote(text or "", safe="")) for name, text in fields)
        return "&".join(f"{name}={text}" for name, text in pairs)
    is_json_value = is_json(parameter.media_type) or not isinstance(value, str)
    return quote(json.dumps(value, ensure_ascii=False) if is_json_value else value, safe="")


def find_credentials(api: ir.Api, operation: ir.Operation) -> tuple[Credential, ...]:
    """Returns the credentials that an operation's security requires."""
    found: list[Credential] = []
    for scheme in schemes_of(api, operation):
        tokens = sum("$TOKEN" in each.value for each in found)
        found.append(make_credential(scheme, tokens))
    return tuple(found)


def make_credential(scheme: ir.SecurityScheme, index: int) -> Credential:
    return replace(credential_of(scheme, index), scheme=scheme.key)


def credential_of(scheme: ir.SecurityScheme, index: int) -> Credential:
    value = "$TOKEN" if index == 0 else f"$TOKEN{index + 1}"
    if scheme.signature:
        return Credential(scheme.name or "Authorization", f"{scheme.signature} ...")
    if scheme.kind == "apiKey":
        return Credential(scheme.name, value, scheme.location or "header")
    if scheme.kind == "mutualTLS":
        return Credential("", "", "certificate", curl_option="--cert client.pem")
    kind = scheme.scheme.lower() if scheme.kind == "http" else "bearer"
    if kind == "basic":
        value, option = b64encode(USER.encode()).decode(), f"--user '{USER}'"
        return Credential("Authorization", f"Basic {value}", curl_option=option)
    if kind == "digest":
        option = f"--digest --user '{USER}'"
        return Credential("Authorization", "Digest ...", curl_option=option)
    return Credential("Authorization", f"{scheme.scheme.capitalize() or 'Bearer'} {value}")


# -- HTTP ---------------------------------------------------------------------


def http_message(request: Request) -> str:
    """Returns the request as an HTTP/1.1 message, with newlines as line ends."""
    found = re.match(r"https?://([^/?#]*)([^?#]*)", request.base_url)
    host, path = found.groups() if found else ("", "")
    head = [f"{request.method} {path}{request.target} HTTP/1.1", f"Host: {host}"]
    for each in request.credentials:
        if each.location == "header":
            head.append(f"{each.name}: {each.value}")
    head += [f"{name}: {value}" for name, value in request.headers]
    media_type, content = http_body(request.body)
    if media_type:
        head += [f"Content-Type: {media_type}", f"Content-Length: {len(content.encode())}"]
        content = content.replace("\r\n", "\n")
    message = "\n".join(head) + "\n\n" + content
    return re.sub(r"\$(TOKEN\d*)", lambda found: f"<{found[1].lower()}>", message)


def http_body(body: RequestBody) -> tuple[str, str]:
    """Returns the Content-Type and the content of a body."""
    if body.media_type == FORMS[0]:
        types = body.part_types
        parts = "".join(form_part(name, value, types.get(name, "")) for name, value in body.fields)
        return f"{FORMS[0]}; boundary={BOUNDARY}", f"{parts}--{BOUNDARY}--\r\n"
    if body.media_type == FORMS[1] and body.fields:
        pairs = ((quote(name, safe=""), quote(value or "", safe="")) for name, value in body.fields)
        return FORMS[1], "&".join(f"{name}={value}" for name, value in pairs)
    if body.fields:
        return body.media_type, f"(the bytes of {FILE})"
    return body.media_type, body.text


def form_part(name: str, value: str | None, media_type: str) -> str:
    name = name.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
    header = f'Content-Disposition: form-data; name="{name}"'
    if value is None:
        header += f'; filename="{FILE}"'
        media_type = media_type or "application/octet-stream"
        value = f"(the bytes of {FILE})"
    if media_type:
        header += f"\r\nContent-Type: {media_type}"
    return f"--{BOUNDARY}\r\n{header}\r\n\r\n{value}\r\n"
