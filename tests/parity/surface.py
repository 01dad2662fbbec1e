"""The surface of an API, in one form for all sources: operations, and their fields by location."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

# A value of any kind: neither its type nor what is in it can be compared.
ANY = "any"


@dataclass(frozen=True)
class Field:
    """A parameter, or a property of a body.

    A union has several `types`. `required` is None if the source does not say. `same_as` is the
    location of the field with the same value in another shape, if there is one.
    """

    types: frozenset[str]
    required: bool | None = None
    same_as: str = ""

    @property
    def is_any(self) -> bool:
        return ANY in self.types

    @property
    def text(self) -> str:
        return " or ".join(sorted(self.types))


@dataclass(frozen=True)
class Operation:
    """An operation: method and path, and its fields by location, such as `200.result.items[].id`."""

    name: str
    method: str
    path: str
    fields: dict[str, Field] = field(default_factory=dict)

    @property
    def key(self) -> str:
        """Returns method and path as all sources have them."""
        return operation_key(f"{self.method} {self.path}")


def operation_key(name: str) -> str:
    """Returns method and path, such as `GET /v1/job/{job_id}`, without the names of parameters."""
    return re.sub(r"{[^}]*}", "{}", name)


@dataclass(frozen=True)
class Surface:
    """Operations by their keys, and base URLs; `servers` is None if the source does not list them."""

    operations: dict[str, Operation]
    servers: frozenset[str] | None = None


def containers(location: str) -> list[tuple[str, str]]:
    """Returns the locations that contain `location`, each with the type that it must have."""
    types = {".": "object", "[]": "array"}
    found = re.finditer(r"\.|\[\]", location)
    return [(location[: match.start()], types[match[0]]) for match in found]
