"""A part of a description: operations of some tags, or without those of other sources."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Set
from dataclasses import replace
from fnmatch import fnmatchcase
from typing import Any

from generator.findings import InputError, suggestion
from generator.load import Description
from generator.load.accessors import items, mapping, text, texts
from generator.load.nodes import ListNode, MapNode
from generator.load.refs import pointer_tokens
from generator.openapi.objects import grammar_of

_COMPONENTS = "#/components/"
# The key below `components`, and the name there.
Component = tuple[str, str]


def only_tags(description: Description, tags: Collection[str]) -> Description:
    """Returns `description` without the operations that have none of `tags`; with all if there are none.

    Raises InputError if no operation has one of them.
    """
    if not tags:
        return description
    present = {name for each in operations(description.document) for name in tags_of(each)}
    for name in tags:
        if name not in present:
            hint = suggestion(name, sorted(present), "name a tag of an operation")
            raise InputError(f"--only-tags: no operation has the tag {name!r}; {hint}")
    return without_operations(description, lambda each: tags_of(each).isdisjoint(tags))


def exclude_sources(description: Description, pattern: str) -> Description:
    """Returns `description` without operations and servers whose `x-source` matches `pattern`, if there is one."""
    if not pattern:
        return description
    drop_items(description.document, "servers", lambda each: is_of_source(each, pattern))
    return without_operations(description, lambda each: is_of_source(each, pattern))


def without_operations(description: Description, is_dropped: Callable[[Any], bool]) -> Description:
    """Returns `description` without some operations.

    Left out are also the guides and tags that have lost an operation or all, the operations of error codes, links to
    lost operations, and the components that nothing else refers to.
    """
    document = description.document
    referenced = set(reachable(document))
    left_out = list(drop_operations(document, is_dropped))
    lost = {operation_id for _, operation_id in left_out if operation_id}
    used = with_parents(document, {name for each in operations(document) for name in tags_of(each)})
    drop_items(document, "tags", lambda each: bool(left_out) and each.get("name") not in used)
    changed = set(drop_uses(document, lost))
    drop_items(document, "x-guides", lambda each: is_lost_guide(each, lost, changed))
    for code in mapping(document, "x-error-codes").values():
        if isinstance(code, MapNode):
            drop_names(code, "operations", lost)
    for kind, name in referenced - set(reachable(document)):
        mapping(mapping(document, "components"), kind).pop(name, None)
    names = description.left_out | {name for name, _ in left_out}
    return replace(description, left_out=names)


def tags_of(operation: MapNode) -> set[str]:
    return {name for name, _ in texts(operation, "tags")}


def with_parents(document: MapNode, tags: set[str]) -> set[str]:
    """Returns `tags` and, in OpenAPI 3.2, those above them."""
    parents = {text(each, "name"): text(each, "parent") for each in items(document, "tags")}
    waiting, found = [*tags], set[str]()
    while waiting:
        name = waiting.pop()
        if name and name not in found:
            found.add(name)
            waiting.append(parents.get(name, ""))
    return found


def is_of_source(node: Any, pattern: str) -> bool:
    source = text(node, "x-source")
    return bool(source) and fnmatchcase(source, pattern)


def path_items(document: MapNode) -> list[tuple[str, MapNode]]:
    found = mapping(document, "paths").items()
    return [(path, item) for path, item in found if isinstance(item, MapNode)]


def operations(document: MapNode) -> Iterator[MapNode]:
    grammar = grammar_of(document)
    for _, item in path_items(document):
        yield from (each.node for each in grammar.methods(item))


def drop_operations(
    document: MapNode, is_dropped: Callable[[Any], bool]
) -> Iterator[tuple[str, str]]:
    """Removes operations, and paths without any; yields "METHOD path" and the ID of each."""
    grammar = grammar_of(document)
    for path, item in path_items(document):
        found = [each for each in grammar.methods(item) if is_dropped(each.node)]
        for method in found:
            node = method.holder.pop(method.key)
            yield f"{method.name} {path}", str(node.get("operationId", ""))
        if found and not grammar.methods(item):
            del document["paths"][path]


def drop_items(document: MapNode, key: str, is_dropped: Any) -> None:
    """Removes items of a list of the root document."""
    node = document.get(key)
    if isinstance(node, ListNode):
        kept = ListNode(node.position)
        for index, each in enumerate(node):
            if not (isinstance(each, MapNode) and is_dropped(each)):
                kept.put(each, node.item_position(index))
        document[key] = kept


def drop_uses(document: MapNode, lost: Set[str]) -> Iterator[str]:
    """Removes links to the operations `lost`, and each `x-run` that names one; yields the IDs of operations without it."""
    for _, kind, node in grammar_of(document).walk("document", document):
        if kind == "operation" and not lost.isdisjoint(map(str, mapping(node, "x-run").values())):
            del node["x-run"]
            yield text(node, "operationId")
        links = mapping(node, "links") if kind in ("response", "components") else {}
        for name, link in list(links.items()):
            if text(link, "operationId") in lost:
                del links[name]


def drop_names(node: MapNode, key: str, names: Set[str]) -> None:
    """Removes `names` from a list of names."""
    listed = node.get(key)
    if isinstance(listed, ListNode) and not names.isdisjoint(map(str, listed)):
        kept = ListNode(listed.position)
        for index, each in enumerate(listed):
            if each not in names:
                kept.put(each, listed.item_position(index))
        node[key] = kept


def is_lost_guide(guide: MapNode, lost: Set[str], changed: Set[str]) -> bool:
    """Whether a guide applies an operation that is `lost`, or runs one that was `changed`."""
    steps = [each for each in items(guide, "steps") if isinstance(each, MapNode)]
    applied = {str(value) for step in steps for value in step.values()}
    run = {text(step, "run") for step in steps}
    return not lost.isdisjoint(applied) or not changed.isdisjoint(run)


def reachable(document: MapNode) -> Iterator[Component]:
    """Yields the components that are referred to from outside them, and from those that are reached."""
    seen: set[Component] = set()
    subtypes = subtypes_by_base(document)
    waiting = [value for key, value in document.items() if key != "components"]
    while waiting:
        node = waiting.pop()
        found = component_of(node)
        if found and found not in seen:
            seen.add(found)
            yield found
            kind, name = found
            waiting.append(mapping(mapping(document, "components"), kind).get(name))
            waiting += subtypes.get(name, ()) if kind == "schemas" else ()
        elif isinstance(node, MapNode):
            waiting += node.values()
            waiting += map(schema_reference, mapping(node.get("discriminator"), "mapping").values())
        elif isinstance(node, ListNode):
            waiting += node


def component_of(node: Any) -> Component | None:
    """Returns the kind and name of the component that a reference leads to or into."""
    if not isinstance(node, str) or not node.startswith(_COMPONENTS):
        return None
    kind, name, *_ = [*pointer_tokens(node)[1:], ""]
    return kind, name


def schema_reference(target: Any) -> str:
    """Returns the reference to the schema that a discriminator names."""
    is_name = isinstance(target, str) and "/" not in target and "#" not in target
    return f"{_COMPONENTS}schemas/{target}" if is_name else str(target)


def subtypes_by_base(document: MapNode) -> dict[str, list[str]]:
    """Returns references to the schemas that extend each schema with a discriminator."""
    schemas = mapping(mapping(document, "components"), "schemas")
    found: dict[str, list[str]] = {}
    for name, schema in schemas.items():
        for part in items(schema, "allOf"):
            base = component_of(part.get("$ref")) if isinstance(part, MapNode) else None
            if base and "discriminator" in mapping(schemas, base[1]):
                found.setdefault(base[1], []).append(schema_reference(name))
    return found
