"""Comparison of unions: matching of their variants, and changes of their discriminators."""

from __future__ import annotations

import operator
from collections.abc import Iterator

from generator import ir
from generator.diff.changes import NARROWER, OTHER, WIDER, Direction, value
from generator.diff.matching import Matches


def match_variants(old: ir.Schema, new: ir.Schema) -> Matches[ir.Schema]:
    """Returns the removed variants, the pairs of old and new ones, and the added variants.

    One of the two schemas may be no union.
    """
    removed, added = variants(old, new), variants(new, old)
    kept: list[tuple[ir.Schema, ir.Schema]] = []
    for is_alike in (operator.eq, is_same_kind):
        for before in list(removed):
            after = next((each for each in added if is_alike(before.type, each.type)), None)
            if after is not None:
                kept.append((before, after))
                removed.remove(before)
                added.remove(after)
    are_unions = isinstance(old.type, ir.Union) and isinstance(new.type, ir.Union)
    if are_unions and len(removed) == len(added) == 1:
        kept.append((removed.pop(), added.pop()))
    return removed, kept, added


def variants(schema: ir.Schema, other: ir.Schema) -> list[ir.Schema]:
    """Returns the variants of a union, or a schema as the only variant, without keywords that the union `other` has."""
    if isinstance(schema.type, ir.Union):
        return list(schema.type.variants)
    if isinstance(schema.type, ir.Reference):
        return [ir.Schema(schema.type)]
    default = schema.default if other.default is ir.MISSING else ir.MISSING
    return [ir.Schema(schema.type, default=default, limits=() if other.limits else schema.limits)]


def is_same_kind(old: ir.Type, new: ir.Type) -> bool:
    """Whether two types have the same JSON type, so that one may be the changed other."""
    if isinstance(old, ir.Reference) or type(old) is not type(new):
        return False
    return not isinstance(old, ir.Scalar) or old.name == getattr(new, "name", "")


def tag_changes(old: ir.Union, new: ir.Union) -> Iterator[tuple[str, Direction]]:
    """Yields changes of discriminators, and the directions in which they break callers."""
    if old.tag != new.tag:
        before, after = old.tag or "no property", new.tag or "no property"
        yield f"distinguished by {before} -> {after}", OTHER
        return
    for tag, name in sorted(set(old.tags) - set(new.tags)):
        yield f"{old.tag} {value(tag)} no longer selects {name}", NARROWER
    for tag, name in sorted(set(new.tags) - set(old.tags)):
        yield f"{new.tag} {value(tag)} selects {name}", WIDER
    if old.default != new.default:
        yield f"default of {new.tag} {old.default or 'none'} -> {new.default or 'none'}", OTHER
