"""A method of the client with the example of its response."""

from __future__ import annotations

from typing import NamedTuple

from .limits import Limits


class DescribedMethod(NamedTuple):
    """A method: its name below the client, and the response that the description shows.

    `parameters` and `properties` pair wire names with names of arguments, if they differ. `limits`
    are those of arguments.
    """

    operation: str
    name: str
    status: int = 200
    media_type: str = ""
    example: str = ""
    parameters: tuple[tuple[str, str], ...] = ()
    properties: tuple[tuple[str, str], ...] = ()
    limits: tuple[tuple[str, Limits], ...] = ()
