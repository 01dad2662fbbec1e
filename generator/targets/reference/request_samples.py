"""Example requests, and the samples that show them: curl and HTTP."""

from __future__ import annotations

import json
import re
from base64 import b64encode
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from typing import Any
from urllib.parse import quote, unquote

from generator import ir
from generator.base_url import fill_variables
from generator.openapi.media_types import FORMS, content_type_of, is_form, is_json
from generator.sample_values import FILE, parameter_value, sample, schemes_of
from generator.targets.reference.code_blocks import json_text

BOUNDARY = "boundary-of-this-form"
USER = "user:password"
SEPARATORS = {"spaceDelimited": "%20", "pipeDelimited": "%7C"}


@dataclass(frozen=True, slots=True)
class Credential:
    """A header, cookie or query field of a request; or an option of curl, if that has one."""

    name: str
    value: str
    location: str = "header"
    curl_option: str = ""


@dataclass(frozen=True, slots=True)
class RequestBody:
    """`fields` are those of a form; files have the value None."""

    media_type: str = ""
    value: Any = ir.MISSING
    text: str = ""
    fields: tuple[tuple[str, str | None], ...] = ()


@dataclass(frozen=True, slots=True)
class Request:
    """An example request. `target` is the path with its query."""

    method: str
    base_url: str
    target: str
    headers: tuple[tuple[str, str], ...]
    credentials: tuple[Credential, ...]
    body: RequestBody


def example_request(api: ir.Api, operation: ir.Operation, content: ir.Content | None) -> Request:
    """Returns a request with the required parameters and the example of the body."""
    path, query, headers, cookies = operation.path, [], [], []
    whole_query = ""
    for parameter in operation.parameters:
        if not parameter.required and parameter.location != "path":
            continue
        value = parameter_value(api, operation, parameter)
        if parameter.location == "path":
            path = path.replace(f"{{{parameter.name}}}", path_text(parameter, value))
        elif parameter.location == "query":
            query += query_pairs(parameter, value)
        elif parameter.location == "querystring":
            whole_query = querystring_text(parameter, value)
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
    texts = [whole_query, *(f"{name}={value}" for name, value in query)]
    target = path + ("?" + "&".join(filter(None, texts)) if any(texts) else "")
    servers = operation.servers or api.servers
    base = fill_variables(servers[0]).rstrip("/") if servers else ""
    base = base if re.match(r"https?://", base) else f"https://api.example.com{base}"
    body = example_body(api, content) if content else RequestBody()
    return Request(operation.method, base, target, tuple(headers), credentials, body)


def example_body(api: ir.Api, content: ir.Content) -> RequestBody:
    media_type = content_type_of(content.media_type)
    value = sample(api, content.schema) if content.example is ir.MISSING else content.example
    kind = api.resolve(content.schema).type
    if media_type in FORMS and isinstance(value, dict):
        fields = tuple(form_fields(value, file_names(api, kind), separators(content)))
        return RequestBody(media_type, value, fields=fields)
    is_value = isinstance(value, str) or is_json(media_type) or media_type in FORMS
    if isinstance(kind, ir.Binary) or not is_value:
        return RequestBody(media_type, fields=((FILE, None),))
    # A string as the example of an object is the whole JSON text.
    is_container = isinstance(kind, (ir.Object, ir.Array, ir.Map))
    is_text = isinstance(value, str) and (is_container or not is_json(media_type))
    return RequestBody(media_type, value, value if is_text else json_text(value))


def file_names(api: ir.Api, kind: ir.Type) -> set[str]:
    """Returns the names of a form's files."""
    found = set()
    for each in kind.properties if isinstance(kind, ir.Object) else ():
        if isinstance(api.resolve(each.schema).type, ir.Binary):
            found.add(each.name)
    return found


def separators(content: ir.Content | ir.Parameter) -> dict[str, str]:
    """Returns the separator of each list that a form joins, by name."""
    joined = (each for each in content.encodings if each.style and not each.explode)
    return {each.name: SEPARATORS.get(each.style, ",") for each in joined}


def form_fields(
    form: dict[str, Any], files: set[str], separators: dict[str, str]
) -> Iterator[tuple[str, str | None]]:
    """Yields the fields of a form: one for each item of a list, unless a separator joins them."""
    for key, value in form.items():
        if key in separators and isinstance(value, list):
            value = unquote(separators[key]).join(flatten(value))
        for each in value if isinstance(value, list) else [value]:
            if key in files:
                yield key, None
            else:
                yield key, json_text(each) if isinstance(each, dict) else flatten(each)[0]


# -- values as text -----------------------------------------------------------


def flatten(value: Any) -> list[str]:
    """Returns the items of a list, the keys and values of an object, or a scalar, as texts."""
    if isinstance(value, dict):
        value = list(chain.from_iterable(value.items()))
    if isinstance(value, list):
        return list(chain.from_iterable(map(flatten, value)))
    if isinstance(value, bool):
        return ["true" if value else "false"]
    return ["" if value is None else str(value)]


def join_pairs(parameter: ir.Parameter, value: Any, texts: list[str]) -> list[str]:
    """Joins keys and values among the texts of an exploded object."""
    if isinstance(value, dict) and parameter.explode:
        return [f"{key}={each}" for key, each in zip(texts[::2], texts[1::2])]
    return texts


def quote_texts(value: Any) -> list[str]:
    return [quote(each, safe="") for each in flatten(value)]


def path_text(parameter: ir.Parameter, value: Any) -> str:
    texts = join_pairs(parameter, value, quote_texts(value))
    if parameter.style == "label":
        return "." + ("." if parameter.explode else ",").join(texts)
    if parameter.style == "matrix":
        name = quote(parameter.name, safe="")
        if not parameter.explode:
            return f";{name}={','.join(texts)}"
        start = ";" if isinstance(value, dict) else f";{name}="
        return "".join(start + each for each in texts)
    return ",".join(texts)


def query_pairs(parameter: ir.Parameter, value: Any) -> list[tuple[str, str]]:
    name, texts = quote(parameter.name, safe=""), quote_texts(value)
    if parameter.media_type:
        is_text = isinstance(value, str) and not is_json(parameter.media_type)
        text = value if is_text else json.dumps(value, ensure_ascii=False)
        return [(name, quote(text, safe=""))]
    if isinstance(value, dict):
        pairs = list(zip(texts[::2], texts[1::2]))
        if parameter.style == "deepObject":
            return [(f"{name}%5B{key}%5D", each) for key, each in pairs]
        if parameter.explode:
            return pairs
    if parameter.explode:
        return [(name, each) for each in texts]
    return [(name, SEPARATORS.get(parameter.style, ",").join(texts))] if texts else []


def querystring_text(parameter: ir.Parameter, value: Any) -> str:
    """Returns the query that is one parameter."""
    if is_form(parameter.media_type) and isinstance(value, dict):
        fields = form_fields(value, set(), separators(parameter))
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
    value = "$TOKEN" if index == 0 else f"$TOKEN{index + 1}"
    if scheme.signature:
        return Credential(scheme.name or "Authorization", f"{scheme.signature} ...")
    if scheme.kind == "apiKey":
        return Credential(scheme.name, value, scheme.location or "header")
    if scheme.kind == "mutualTLS":
        return Credential("", "", "certificate", curl_option="--cert client.pem")
    kind = scheme.scheme.lower() if scheme.kind == "http" else "bearer"
    if kind == "basic":
        value, option = b64encode(USER.encode()).decode(), f"--user {shell_quote(USER)}"
        return Credential("Authorization", f"Basic {value}", curl_option=option)
    if kind == "digest":
        option = f"--digest --user {shell_quote(USER)}"
        return Credential("Authorization", "Digest ...", curl_option=option)
    return Credential("Authorization", f"{scheme.scheme.capitalize() or 'Bearer'} {value}")


# -- curl ---------------------------------------------------------------------


def shell_quote(text: str) -> str:
    """Returns `text` as one word of a POSIX shell, without expansions."""
    return "'" + text.replace("'", "'\\''") + "'"


def shell_quote_with_token(text: str) -> str:
    """Returns `text` as one word of a POSIX shell that expands only $TOKEN."""
    escaped = re.sub(r'([\\"`]|\$(?!TOKEN))', r"\\\1", text)
    return f'"{escaped}"'


def quote_for_curl(text: str) -> str:
    return shell_quote_with_token(text) if "$TOKEN" in text else shell_quote(text)


def curl_command(request: Request) -> str:
    """Returns the request as a command for a POSIX shell, with the token in $TOKEN."""
    is_word = re.fullmatch("[A-Za-z-]+", request.method)
    verb = request.method if is_word else shell_quote(request.method)
    method = "" if request.method == "GET" else f"--request {verb} "
    lines = [f"curl {method}{quote_for_curl(request.base_url + request.target)}"]
    for each in request.credentials:
        if each.curl_option:
            lines.append(each.curl_option)
        elif each.location == "header":
            lines.append(f"--header {shell_quote_with_token(f'{each.name}: {each.value}')}")
    for name, value in request.headers:
        if name == "Cookie":
            lines.append(f"--cookie {quote_for_curl(value)}")
        else:
            lines.append(f"--header {shell_quote(f'{name}: {value}')}")
    lines += curl_body(request.body)
    return " \\\n  ".join(lines)


def curl_body(body: RequestBody) -> Iterator[str]:
    """Yields the options of curl for a body."""
    if body.media_type == FORMS[0]:
        for name, value in body.fields:
            if value is None:
                yield f"--form {shell_quote(f'{name}=@{FILE}')}"
            else:
                yield f"--form-string {shell_quote(f'{name}={value}')}"
        return
    if body.media_type:
        yield f"--header {shell_quote(f'Content-Type: {body.media_type}')}"
    if body.media_type == FORMS[1] and body.fields:
        for name, value in body.fields:
            yield f"--data-urlencode {shell_quote(f'{name}={value}')}"
    elif body.fields:
        yield f"--data-binary {shell_quote(f'@{FILE}')}"
    elif body.media_type:
        yield f"--data-raw {shell_quote(body.text)}"


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
        parts = "".join(form_part(name, value) for name, value in body.fields)
        return f"{FORMS[0]}; boundary={BOUNDARY}", f"{parts}--{BOUNDARY}--\r\n"
    if body.media_type == FORMS[1] and body.fields:
        pairs = ((quote(name, safe=""), quote(value or "", safe="")) for name, value in body.fields)
        return FORMS[1], "&".join(f"{name}={value}" for name, value in pairs)
    if body.fields:
        return body.media_type, f"(the bytes of {FILE})"
    return body.media_type, body.text


def form_part(name: str, value: str | None) -> str:
    name = name.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
    header = f'Content-Disposition: form-data; name="{name}"'
    if value is None:
        header += f'; filename="{FILE}"\r\nContent-Type: application/octet-stream'
        value = f"(the bytes of {FILE})"
    return f"--{BOUNDARY}\r\n{header}\r\n\r\n{value}\r\n"
