"""Parameters that are the whole query: a form, JSON or text."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from .bodies import FORMS, urlencoded
from .operation import Parameter
from .parameters import ParameterWriter, with_subject
from .styles import encode


class QuerystringWriter(ParameterWriter):
    """Writes the query of one operation from the value of one parameter."""

    def __init__(self, operation_id: str, parameter: Parameter) -> None:
        super().__init__(operation_id, parameter)
        self._is_form = parameter.media_type == FORMS[1]
        self.is_document = not self._is_form

    def query(self, values: Mapping[str, Any]) -> str:
        """Returns the encoded query; empty if not sent."""
        value = self._value(values, required=self.required)
        if value is None:
            return ""
        if not self._is_form:
            text = encode(value)
        elif isinstance(value, Mapping):
            given = cast("Mapping[str, Any]", value).items()
            fields = {name: item for name, item in given if item is not None}
            try:
                text = urlencoded(fields, self.parameter).decode("ascii")
            except (TypeError, ValueError) as error:
                raise with_subject(error, self._subject) from None
        else:
            raise TypeError(f"{self._subject}: the fields of a form are a mapping")
        if not text and self.required:
            raise ValueError(f"{self._subject}: must not be empty")
        return text
