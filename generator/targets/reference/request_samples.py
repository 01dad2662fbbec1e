"""The example request of an operation, and the two samples that are the request itself: curl and HTTP."""

from __future__ import annotations

import json
import re
from base64 import b64encode
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, unquote

from generator import ir
from generator.base_url import fill_variables
from generator.openapi.media_types import FORMS, content_type_of, is_json
from generator.sample_values import FILE, parameter_value, sample, schemes_of
from generator.targets.reference.code_blocks import json_text

BOUNDARY = "boundary-of-this-form"
USER = "user:password"
JOINTS = {"spaceDelimited": "%20", "pipeDelimited": "%7C"}


@dataclass(frozen=True, slots=True)
class Credential:
    """How a request proves who sends it: a header, cookie or query field, or a signature that is computed."""

    name: str
    value: str
    location: str = "header"
    is_signature: bool = False
    # How curl is told of it, where that is no header.
    option: str = ""


@dataclass(frozen=True, slots=True)
class Request:
    """An example request. `target` is the path with its query; `fields` are those of a form, files with the value None."""

    method: str
    base: str
    target: str
    headers: tuple[tuple[str, str], ...]
    credentials: tuple[Credential, ...]
    media_type: str = ""
    value: Any = ir.MISSING
    text: str = ""
    fields: tuple[tuple[str, str | None], ...] = ()


def request_of(api: ir.Api, operation: ir.Operation, content: ir.Content | None) -> Request:
    """The example request of an operation: what it requires of parameters, and the example of the body."""
    path, query, headers, cookies = operation.path, [], [], []
    for parameter in operation.parameters:
        if not parameter.required and parameter.location != "path":
            continue
        value = parameter_value(api, operation, parameter)
        if parameter.location == "path":
            path = path.replace(f"{{{parameter.name}}}", path_text(parameter, value))
        elif parameter.location == "query":
            query += query_pairs(parameter, value)
        elif parameter.location == "header":
            headers.append((parameter.name, ",".join(joined(parameter, value, items(value)))))
        else:
            cookies.append(f"{parameter.name}={','.join(items(value))}")
    given = credentials(api, operation)
    cookies += [f"{each.name}={each.value}" for each in given if each.location == "cookie"]
    if cookies:
        headers.append(("Cookie", "; ".join(cookies)))
    query += [(quote(each.name), each.value) for each in given if each.location == "query"]
    target = path + ("?" + "&".join(f"{name}={value}" for name, value in query) if query else "")
    servers = operation.servers or api.servers
    base = fill_variables(servers[0]).rstrip("/") if servers else ""
    base = base if re.match(r"https?://", base) else f"https://api.example.com{base}"
    return Request(operation.method, base, target, tuple(headers), given, *body_of(api, content))


def body_of(
    api: ir.Api, content: ir.Content | None
) -> tuple[str, Any, str, tuple[tuple[str, str | None], ...]]:
    """The media type, value, text and form fields of an example body."""
    if content is None:
        return "", ir.MISSING, "", ()
    media_type = content_type_of(content.media_type)
    value = sample(api, content.schema) if content.example is ir.MISSING else content.example
    kind = api.resolve(content.schema).type
    if media_type in FORMS and isinstance(value, dict):
        properties = kind.properties if isinstance(kind, ir.Object) else ()
        files = {
            each.name for each in properties if isinstance(api.resolve(each.schema).type, ir.Binary)
        }
        joints = {
            each.name: JOINTS.get(each.style, ",")
            for each in content.encodings
            if each.style and not each.explode
        }
        return media_type, value, "", tuple(form_fields(value, files, joints))
    is_value = isinstance(value, str) or is_json(media_type) or media_type in FORMS
    if isinstance(kind, ir.Binary) or not is_value:
        return media_type, ir.MISSING, "", ((FILE, None),)
    # An example of an object as text is the document itself.
    is_document = isinstance(value, str) and (
        not is_json(media_type) or isinstance(kind, (ir.Object, ir.Array, ir.Map))
    )
    return media_type, value, value if is_document else json_text(value), ()


def form_fields(
    value: dict[str, Any], files: set[str], joints: dict[str, str]
) -> Iterator[tuple[str, str | None]]:
    """The fields of a form: one for each item of a list unless these are joined, objects as JSON, and None for a file."""
    for key, given in value.items():
        if key in joints and isinstance(given, list):
            given = unquote(joints[key]).join(items(given))
        for each in given if isinstance(given, list) else [given]:
            yield key, (
                None
                if key in files
                else json_text(each) if isinstance(each, dict) else items(each)[0]
            )


# -- values as text -----------------------------------------------------------


def items(value: Any) -> list[str]:
    """A value as texts: the items of a list, the keys and values of a mapping, or itself."""
    if isinstance(value, dict):
        return [part for key, each in value.items() for part in (str(key), *items(each))]
    if isinstance(value, list):
        return [part for each in value for part in items(each)]
    return [
        (
            "true"
            if value is True
            else "false" if value is False else "" if value is None else str(value)
        )
    ]


def encoded(value: Any) -> list[str]:
    return [quote(each, safe="") for each in items(value)]


def joined(parameter: ir.Parameter, value: Any, texts: list[str]) -> list[str]:
    """The parts of a value, of which an exploded mapping has each key with its value."""
    if isinstance(value, dict) and parameter.explode:
        return [f"{key}={each}" for key, each in zip(texts[::2], texts[1::2])]
    return texts


def path_text(parameter: ir.Parameter, value: Any) -> str:
    texts = joined(parameter, value, encoded(value))
    if parameter.style == "label":
        return "." + ("." if parameter.explode else ",").join(texts)
    if parameter.style == "matrix":
        name = quote(parameter.name, safe="")
        if parameter.explode:
            return "".join(
                f";{each}" if isinstance(value, dict) else f";{name}={each}" for each in texts
            )
        return f";{name}={','.join(texts)}"
    return ",".join(texts)


def query_pairs(parameter: ir.Parameter, value: Any) -> list[tuple[str, str]]:
    name, texts = quote(parameter.name, safe=""), encoded(value)
    if parameter.media_type:
        text = (
            value
            if isinstance(value, str) and not is_json(parameter.media_type)
            else json.dumps(value, ensure_ascii=False)
        )
        return [(name, quote(text, safe=""))]
    if isinstance(value, dict):
        pairs = list(zip(texts[::2], texts[1::2]))
        if parameter.style == "deepObject":
            return [(f"{name}%5B{key}%5D", each) for key, each in pairs]
        if parameter.explode:
            return pairs
    if parameter.explode:
        return [(name, each) for each in texts]
    return [(name, JOINTS.get(parameter.style, ",").join(texts))] if texts else []


def credentials(api: ir.Api, operation: ir.Operation) -> tuple[Credential, ...]:
    """What an operation's security asks for."""
    found: list[Credential] = []
    for scheme in schemes_of(api, operation):
        found.append(credential(scheme, sum("$TOKEN" in each.value for each in found)))
    return tuple(found)


def credential(scheme: ir.SecurityScheme, index: int) -> Credential:
    value = "$TOKEN" if index == 0 else f"$TOKEN{index + 1}"
    if scheme.signature:
        return Credential(
            scheme.name or "Authorization", f"{scheme.signature} ...", is_signature=True
        )
    if scheme.kind == "apiKey":
        return Credential(scheme.name, value, scheme.location or "header")
    if scheme.kind == "mutualTLS":
        return Credential("", "", "certificate", option="--cert client.pem")
    kind = scheme.scheme.lower() if scheme.kind == "http" else "bearer"
    if kind == "basic":
        return Credential(
            "Authorization",
            f"Basic {b64encode(USER.encode()).decode()}",
            option=f"--user {quoted(USER)}",
        )
    if kind == "digest":
        return Credential("Authorization", "Digest ...", option=f"--digest --user {quoted(USER)}")
    return Credential("Authorization", f"{scheme.scheme.capitalize() or 'Bearer'} {value}")


# -- curl ---------------------------------------------------------------------


def quoted(text: str) -> str:
    """Text as one word of a POSIX shell, in which nothing is expanded."""
    return "'" + text.replace("'", "'\\''") + "'"


def expanding(text: str) -> str:
    """Text as one word of a shell that puts in the variable, and nothing else."""
    inert = re.sub(r'([\\"`]|\$(?!TOKEN))', r"\\\1", text)
    return f'"{inert}"'


def curl(request: Request) -> str:
    """The request as a command for a POSIX shell, with the token in $TOKEN."""
    url = request.base + request.target
    method = "" if request.method == "GET" else f"--request {request.method} "
    lines = [f"curl {method}{expanding(url) if '$TOKEN' in url else quoted(url)}"]
    for each in request.credentials:
        if each.option:
            lines.append(each.option)
        elif each.location == "header":
            lines.append(f"--header {expanding(f'{each.name}: {each.value}')}")
    for name, value in request.headers:
        if name == "Cookie":
            lines.append(f"--cookie {expanding(value) if '$TOKEN' in value else quoted(value)}")
        else:
            lines.append(f"--header {quoted(f'{name}: {value}')}")
    lines += curl_body(request)
    return " \\\n  ".join(lines)


def curl_body(request: Request) -> Iterator[str]:
    if request.media_type == FORMS[0]:
        for name, value in request.fields:
            yield (
                f"--form {quoted(f'{name}=@{FILE}')}"
                if value is None
                else f"--form-string {quoted(f'{name}={value}')}"
            )
        return
    if request.media_type:
        yield f"--header {quoted(f'Content-Type: {request.media_type}')}"
    if request.media_type == FORMS[1] and request.fields:
        for name, value in request.fields:
            yield f"--data-urlencode {quoted(f'{name}={value}')}"
    elif request.fields:
        yield f"--data-binary {quoted(f'@{FILE}')}"
    elif request.media_type:
        yield f"--data-raw {quoted(request.text)}"


# -- HTTP ---------------------------------------------------------------------


def http(request: Request) -> str:
    """The request as the message that is sent, with line ends as they look."""
    found = re.match(r"https?://([^/?#]*)([^?#]*)", request.base)
    host, path = found.groups() if found else ("", "")
    head = [f"{request.method} {path}{request.target} HTTP/1.1", f"Host: {host}"]
    head += [
        f"{each.name}: {each.value}" for each in request.credentials if each.location == "header"
    ]
    head += [f"{name}: {value}" for name, value in request.headers]
    media_type, body = http_body(request)
    if media_type:
        head += [f"Content-Type: {media_type}", f"Content-Length: {len(body.encode())}"]
        body = body.replace("\r\n", "\n")
    message = "\n".join(head) + "\n\n" + body
    return re.sub(r"\$(TOKEN\d*)", lambda found: f"<{found[1].lower()}>", message)


def http_body(request: Request) -> tuple[str, str]:
    if request.media_type == FORMS[0]:
        parts = "".join(form_part(name, value) for name, value in request.fields)
        return f"{FORMS[0]}; boundary={BOUNDARY}", f"{parts}--{BOUNDARY}--\r\n"
    if request.media_type == FORMS[1] and request.fields:
        return FORMS[1], "&".join(
            f"{quote(name, safe='')}={quote(value or '', safe='')}"
            for name, value in request.fields
        )
    if request.fields:
        return request.media_type, f"(the bytes of {FILE})"
    return request.media_type, request.text


def form_part(name: str, value: str | None) -> str:
    name = name.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
    file = f'; filename="{FILE}"\r\nContent-Type: application/octet-stream' if value is None else ""
    content = f"(the bytes of {FILE})" if value is None else value
    return (
        f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="{name}"{file}\r\n\r\n{content}\r\n'
    )
