"""Servers to choose from, with which a script fills the samples."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from generator import ir
from generator.base_url import base_url_of, fill_variables

MAX_CHOICES = 60


@dataclass(frozen=True, slots=True)
class ServerChoice:
    """A server; `is_default` is true for the one in the samples."""

    url: str
    label: str
    region: str = ""
    is_default: bool = False


def server_choices(api: ir.Api) -> tuple[ServerChoice, ...]:
    """Returns the servers with an absolute URL; none if there is no choice."""
    choices = {each.url: each for each in islice(all_servers(api), MAX_CHOICES)}
    is_absolute = all(re.match("https?://", url) for url in choices)
    has_default = any(each.is_default for each in choices.values())
    return tuple(choices.values()) if len(choices) > 1 and is_absolute and has_default else ()


def all_servers(api: ir.Api) -> Iterator[ServerChoice]:
    base_url = base_url_of(api)
    default = base_url.default or next((each.id for each in base_url.regions), "")
    for each in base_url.regions:
        url = base_url.url.replace("{region}", each.id).rstrip("/")
        yield ServerChoice(url, each.id, each.id, each.id == default)
    if not base_url.regions:
        for server in api.servers:
            url = fill_variables(server).rstrip("/")
            yield ServerChoice(url, server.description or url, "", server is api.servers[0])
