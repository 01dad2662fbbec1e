"""Base URL as one template, if servers differ only by region."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import urljoin

from generator import ir


class Region(NamedTuple):
    """A value of the placeholder `{region}`; `source` is set if the main source lacks it."""

    id: str
    name: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class BaseUrl:
    """`url` may hold the placeholder `{region}`; `regions` are the known values of it."""

    url: str
    regions: tuple[Region, ...] = ()
    default: str = ""


def base_url_of(api: ir.Api) -> BaseUrl:
    """Returns the base URL of an API, with its regions.

    The region is a server variable of that name, or the only part in which all servers differ.
    """
    return base_url_of_servers(api.servers)


@lru_cache(maxsize=8)
def base_url_of_servers(servers: tuple[ir.Server, ...]) -> BaseUrl:
    for server in servers:
        for variable in server.variables:
            if variable.name == "region":
                regions = tuple(map(Region, variable.values))
                return BaseUrl(fill_variables(server, "region"), regions, variable.default)
    parts_of_servers = [re.split(r"([./:])", without_query(server.url)) for server in servers]
    if len({len(parts) for parts in parts_of_servers}) == 1:
        columns = list(zip(*parts_of_servers))
        differing = [index for index, column in enumerate(columns) if len(set(column)) > 1]
        if len(differing) == 1:
            index, parts = differing[0], parts_of_servers[0]
            url = "".join([*parts[:index], "{region}", *parts[index + 1 :]])
            found = zip(columns[index], servers)
            regions = tuple(Region(id, title_of(each), each.source) for id, each in found)
            return BaseUrl(url, regions)
    return BaseUrl(fill_variables(servers[0]) if servers else "")


def title_of(server: ir.Server) -> str:
    """Returns the name and the description of a server."""
    return ": ".join(filter(None, [server.name, server.description]))


def fill_variables(server: ir.Server, kept: str = "") -> str:
    """Returns the URL of a server with the defaults of its variables, except `kept`."""
    url = server.url
    for variable in server.variables:
        if variable.name != kept:
            url = url.replace(f"{{{variable.name}}}", variable.default)
    url = without_query(url)
    if not url or url.startswith("{") or re.match(r"[A-Za-z][A-Za-z0-9+.-]*:", url):
        return url
    # A relative URL is one of the host, since nobody knows the folder of the document there.
    absolute = urljoin("https://host/", url)
    return absolute if url.startswith("//") else absolute.removeprefix("https://host")


def without_query(url: str) -> str:
    """Returns a URL without query and fragment, ready for paths."""
    return re.split("[?#]", url, maxsplit=1)[0]
