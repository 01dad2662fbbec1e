"""From an operation and wire-named values to a request. Whatever is wrong is told before anything is sent."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from msgspec import UNSET

from .bodies import BodyWriter
from .messages import Headers, Request
from .operation import FILE, Operation, Parameter
from .parameters import Writer


class Builder:
    """Builds the requests of one operation; what does not depend on the values is worked out once."""

    def __init__(self, operation: Operation[Any]) -> None:
        self._id, self._method = operation.id, operation.method
        writers = [Writer(operation.id, parameter) for parameter in operation.parameters]
        found = {writer.name: writer for writer in writers if writer.parameter.location == "path"}
        self._path: list[str | Writer] = []
        for index, piece in enumerate(re.split(r"\{([^{}]+)\}", operation.path)):
            is_text = index % 2 == 0
            self._path.append(piece if is_text else found.get(piece) or Writer(operation.id, Parameter(piece, "path")))
        self._query = [writer for writer in writers if writer.parameter.location == "query"]
        self._headers = [writer for writer in writers if writer.parameter.location == "header"]
        self._cookies = [writer for writer in writers if writer.parameter.location == "cookie"]
        self._names = {writer.name for writer in writers}
        self._names.update(piece.name for piece in self._path if isinstance(piece, Writer))
        self._body = BodyWriter(operation)
        self._streamed = any(answer.schema is FILE for answer in operation.answers)
        kinds = dict.fromkeys(answer.media_type for answer in operation.answers if answer.media_type)
        self._accept = ", ".join(kinds) if kinds and not self._streamed else "*/*"

    def build(self, base_url: str, params: Mapping[str, Any], body: Any, headers: Iterable[tuple[str, str]]) -> Request:
        """The request.

        Args:
            base_url: scheme, host and leading path, without a slash at the end.
            params: values by wire name; those that are None are left out. Fields of a form may stand here too.
            body: the body's value.
            headers: what every request carries.

        Raises:
            TypeError: a value is missing, unknown or of the wrong kind.
            ValueError: a value is empty, out of bounds or cannot be sent.
            OSError: a file that is to be sent cannot be read.
        """
        values = {name: value for name, value in params.items() if value is not None and value is not UNSET}
        if self._body.is_form and body is None:
            body = {name: values.pop(name) for name in list(values) if name not in self._names} or None
        for name in values:
            if name not in self._names:
                raise TypeError(f"{self._id}: there is no parameter {name!r}")
        url = base_url + "".join([piece if isinstance(piece, str) else piece.path(values) for piece in self._path])
        if self._query:
            pairs = [f"{name}={value}" for writer in self._query for name, value in writer.query(values)]
            if pairs:
                url += "?" + "&".join(pairs)
        fields = Headers(headers)
        if "Accept" not in fields:
            fields.pairs.append(("Accept", self._accept))
        for writer in self._headers:
            text = writer.header(values)
            if text is not None:
                fields[writer.parameter.name] = text
        cookies = [cookie for writer in self._cookies if (cookie := writer.cookie(values)) is not None]
        if cookies:
            fields["Cookie"] = "; ".join(cookies)
        content, content_type = self._body.write(body)
        if content_type:
            fields.pairs.append(("Content-Type", content_type))
        return Request(self._method, url, fields, content, self._streamed)
