"""Commands of curl that send example requests."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import quote, unquote

from generator.openapi.media_types import FORMS
from generator.sample_values import FILE
from generator.targets.reference.request_samples import Request, RequestBody

# Longer lines are split before the path of the URL.
MAX_LINE = 100
METHODS = {"GET": (), "HEAD": ("--head",)}


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
    """Returns the request as a command for a POSIX shell: an option a line, the token in $TOKEN."""
    # A query without a body gets options of its own, because its URL would be long.
    is_split = bool(request.query) and not (request.body.media_type or request.querystring)
    options = [*(["--get"] if is_split else []), *method_options(request.method)]
    first = " ".join(["curl", *options])
    url = quote_url(request.base_url, request.path if is_split else request.target)
    lines = [first, url] if options else [f"{first} {url}"]
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
    if is_split:
        lines += [query_option(name, value) for name, value in request.query]
    lines += body_options(request.body)
    return " \\\n  ".join(lines)


def quote_url(base_url: str, target: str) -> str:
    """Returns a URL as one word; a shell ignores a backslash with a newline in double quotes."""
    word = quote_for_curl(base_url + target)
    if len(f"curl {word} \\") <= MAX_LINE:
        return word
    return f"{shell_quote_with_token(base_url)[:-1]}\\\n{shell_quote_with_token(target)[1:]}"


def method_options(method: str) -> tuple[str, ...]:
    verb = method if re.fullmatch("[A-Za-z-]+", method) else shell_quote(method)
    return METHODS.get(method, (f"--request {verb}",))


def query_option(name: str, value: str) -> str:
    """Returns the option for an encoded pair of a query, which curl encodes if the result is equal."""
    if "$TOKEN" in value:
        return f"--data-urlencode {shell_quote_with_token(f'{name}={value}')}"
    text = unquote(value)
    if quote(text, safe="") == value:
        return f"--data-urlencode {shell_quote(f'{name}={text}')}"
    return f"--data-raw {shell_quote(f'{name}={value}')}"


def body_options(body: RequestBody) -> Iterator[str]:
    """Yields the options for a body."""
    if body.media_type == FORMS[0]:
        for name, value in body.fields:
            media_type = body.part_types.get(name, "")
            if value is None:
                kind = f";type={media_type}" if media_type else ""
                yield f"--form {shell_quote(f'{name}=@{FILE}{kind}')}"
            elif media_type:
                text = re.sub(r'(["\\])', r"\\\1", value)
                quoted = f'"{text}"'
                yield f"--form {shell_quote(f'{name}={quoted};type={media_type}')}"
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
