"""The address of a service as one template, where its servers differ by region alone."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from generator import ir


@dataclass(frozen=True, slots=True)
class Address:
    """`url` may hold the placeholder `{region}`; `regions` are the known values of it."""

    url: str
    regions: tuple[tuple[str, str], ...] = ()
    default: str = ""


def address(api: ir.Api) -> Address:
    """Where an API answers: a variable called region, a part in which all servers differ, or the first server."""
    return address_of(api.servers)


@lru_cache(maxsize=8)
def address_of(servers: tuple[ir.Server, ...]) -> Address:
    for server in servers:
        for variable in server.variables:
            if variable.name == "region":
                return Address(
                    filled(server, "region"),
                    tuple((value, "") for value in variable.values),
                    variable.default,
                )
    split = [re.split(r"([./:])", without_query(server.url)) for server in servers]
    if len(split) > 1 and len({len(parts) for parts in split}) == 1:
        differing = [index for index, parts in enumerate(zip(*split)) if len(set(parts)) > 1]
        if len(differing) == 1:
            index = differing[0]
            url = "".join([*split[0][:index], "{region}", *split[0][index + 1 :]])
            return Address(
                url,
                tuple((parts[index], server.description) for parts, server in zip(split, servers)),
            )
    return Address(filled(servers[0]) if servers else "")


def filled(server: ir.Server, but: str = "") -> str:
    """The URL of a server, to which paths are appended, with the defaults of its variables, but for one."""
    url = server.url
    for variable in server.variables:
        if variable.name != but:
            url = url.replace(f"{{{variable.name}}}", variable.default)
    return without_query(url)


def without_query(url: str) -> str:
    """A URL without query and fragment, behind which no path can stand."""
    return re.split("[?#]", url, maxsplit=1)[0]
