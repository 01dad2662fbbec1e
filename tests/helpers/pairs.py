"""Comparison of the IDs, names and URLs of one object with each other and with the tables."""

from __future__ import annotations

from collections.abc import Iterator

from tests.helpers import columns
from tests.helpers.columns import DAILY, Object, found_time, same_time
from tests.helpers.world import Row, World, time_of


def check_pairs(world: World, node: Object) -> Iterator[tuple[str, str]]:
    """Compares IDs and names with their table, and those of one object with each other."""
    for table, mapping in columns.PAIRS:
        present = {key: str(node[key]) for key in mapping if node.get(key)}
        if "uuid" in mapping and not {"uuid", "tool_type"} & node.keys():
            continue
        if "id" in mapping and "uuid" not in mapping and len(mapping.keys() & node.keys()) < 2:
            continue  # an ID alone may be anyone's
        if table == "projects":
            if "identifier" in mapping and "identifier" not in present:
                continue
            if world.job(present.get("project_id")):  # that of the build project
                del present["project_id"]
        if table == "builds" and DAILY.fullmatch(str(node.get("record_id"))):
            continue  # the histories call the daily number so
        if not present:
            continue
        rows = rows_of(world, table)
        known = [key for key in present if any(r.get(mapping[key]) == present[key] for r in rows)]
        about = [r for r in rows if known and r.get(mapping[known[0]]) == present[known[0]]] or rows
        for key in present:
            value = present[key]
            strange = key not in known and (known or value not in world.values)
            has_column = any(mapping[key] in row for row in about)
            if strange and has_column and (key != "name" or known or "tool_type" in node):
                yield key, f"expected {mapping[key]} of a row of {table}, found {value!r}"
        if known:
            yield from agreement(rows, mapping, {key: present[key] for key in known})


def check_stamps(node: Object) -> Iterator[tuple[str, str]]:
    """Compares each time with the same time as a number beside it."""
    for key, value in node.items():
        stamp = node.get(f"{key}_stamp")
        if value and stamp and not same_time(value, time_of(stamp)):
            yield key, f"expected {found_time(stamp)} as {key}_stamp, found {found_time(value)}"


def agreement(
    rows: list[Row], mapping: dict[str, str], present: dict[str, str]
) -> Iterator[tuple[str, str]]:
    first, *others = present
    matching = [row for row in rows if row.get(mapping[first]) == present[first]]
    if not any(all(row.get(mapping[key]) == present[key] for key in others) for row in matching):
        row = matching[0]
        for key in others:
            expected = row.get(mapping[key])
            if expected not in (None, present[key]):
                yield key, f"expected {expected!r} as by {first}, found {present[key]!r}"


def rows_of(world: World, table: str) -> list[Row]:
    if table == "accounts":
        return [world.account]
    if table == "builds":
        return [{"record": build.record} for build in world.builds]
    found: list[Row] = getattr(world, table)
    return found


def check_links(world: World, node: Object, job: Row | None) -> Iterator[tuple[str, str]]:
    """Compares URLs of the repository and of artifacts with the table "other"."""
    for key in ("url", "git_url", "repository", "web_url", "scm_web_url", "uri"):
        value = node.get(key)
        if not isinstance(value, str) or not value:
            continue
        is_page = key.endswith("web_url")
        sample = world.pages.get("web page of the repository" if is_page else "clone URL", "")
        known = [sample.replace(world.jobs[0]["repository_id"], each["repository_id"])
                 if is_page else sample.replace(world.jobs[0]["repository"], each["repository"])
                 for each in ([job] if job else world.jobs)]  # fmt: skip
        if value not in known and value not in world.values:
            yield key, f"expected {known[0]!r} or a value of the table other, found {value!r}"
