"""Builds requests from operations and values by wire name, and checks all values."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from msgspec import UNSET

from .bodies import BodyWriter
from .messages import Headers, Request
from .operation import FILE, Operation, Parameter
from .parameters import ParameterWriter
from .querystrings import QuerystringWriter


class RequestBuilder:
    """Builds the requests of one operation; the parts that do not depend on values are computed
    once.
    """

    def __init__(self, operation: Operation[Any]) -> None:
        self._id, self._method = operation.id, method_of(operation)
        writers = [writer_of(operation.id, parameter) for parameter in operation.parameters]
        found = {writer.name: writer for writer in writers if writer.parameter.location == "path"}
        *pieces, last = re.split(r"\{([^{}]+)\}", operation.path.partition("#")[0])
        self._path = [
            (text, found.get(name) or ParameterWriter(operation.id, Parameter(name, "path")))
            for text, name in zip(pieces[::2], pieces[1::2])
        ]
        self._path_end = last
        self._query = [
            writer for writer in writers if writer.parameter.location in ("query", "querystring")
        ]
        self._headers = [writer for writer in writers if writer.parameter.location == "header"]
        self._cookies = [writer for writer in writers if writer.parameter.location == "cookie"]
        self._idempotency_key = operation.idempotency_key
        self._names = {writer.name for writer in writers}
        self._names.update(writer.name for _, writer in self._path)
        self._body = BodyWriter(operation)
        self._streamed = any(response.schema is FILE for response in operation.responses)
        kinds = dict.fromkeys(
            response.media_type for response in operation.responses if response.media_type
        )
        has_file = any(
            response.schema is FILE and response.items is None for response in operation.responses
        )
        usual = ", ".join(kinds) if kinds and not has_file else "*/*"
        self._accept = operation.accept or usual

    def build(
        self,
        base_url: str,
        params: Mapping[str, Any],
        body: Any,
        headers: Iterable[tuple[str, str]],
    ) -> Request:
        """Returns the request.

        Args:
            base_url: scheme, host and leading path, without a slash at the end.
            params: values by wire name; those that are None are left out. Form fields are allowed
                too.
            body: the body's value.
            headers: headers of every request.

        Raises:
            TypeError: a value is missing, unknown or of the wrong type.
            ValueError: a value is empty, out of bounds or cannot be sent.
            OSError: a file that is to be sent cannot be read.
        """
        values = {
            name: value
            for name, value in params.items()
            if value is not None and value is not UNSET
        }
        if self._body.is_form and body is None:
            body = {
                name: values.pop(name) for name in list(values) if name not in self._names
            } or None
        if not values.keys() <= self._names:
            unknown = next(name for name in values if name not in self._names)
            raise TypeError(f"{self._id}: unknown parameter {unknown!r}")
        url = base_url
        for text, writer in self._path:
            url += text + writer.path(values)
        url += self._path_end
        if self._query:
            texts = [
                writer.query(values)
                for writer in self._query
                if writer.required or writer.name in values
            ]
            query = "&".join([text for text in texts if text])
            if query:
                url += ("&" if "?" in url else "?") + query
        fields = Headers(headers)
        if "Accept" not in fields:
            fields.pairs.append(("Accept", self._accept))
        for writer in self._headers:
            text = writer.header(values)
            if text is not None:
                fields[writer.parameter.name] = text
        if self._idempotency_key and self._idempotency_key not in fields:
            fields.pairs.append((self._idempotency_key, _new_key()))
        if self._cookies:
            cookies = [
                cookie for writer in self._cookies if (cookie := writer.cookie(values)) is not None
            ]
            if cookies:
                fields["Cookie"] = "; ".join(cookies)
        content, content_type = self._body.write(body)
        if content_type:
            if self._body.is_form:  # which contains the boundary
                fields["Content-Type"] = content_type
            elif "Content-Type" not in fields:
                fields.pairs.append(("Content-Type", content_type))
        return Request(self._method, url, fields, content, self._streamed)


def _new_key() -> str:
    import uuid

    return str(uuid.uuid4())


def writer_of(operation_id: str, parameter: Parameter) -> ParameterWriter:
    is_whole = parameter.location == "querystring"
    return (QuerystringWriter if is_whole else ParameterWriter)(operation_id, parameter)


def method_of(operation: Operation[Any]) -> str:
    """Returns the method with its case on the wire. HTTP libraries would write `copy` as `COPY`."""
    return operation.method if operation.method.isupper() else ExactMethod(operation.method)


class ExactMethod(str):
    """A method with lower-case letters, which are significant in HTTP."""

    def upper(self) -> str:
        return self
