"""Errata by kind: renamed, missing in the manual, another type, and so on."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from generator import ir
from generator.targets.reference.operation_pages import OperationPage

# Title of each kind, by its anchor, in the order of the page.
KINDS = {
    "renamed": "Renamed",
    "operations": "Operations that the manual lacks",
    "missing": "Missing in the manual",
    "only-manual": "Only in the manual",
    "types": "Different type",
    "required": "Required or optional",
    "limits": "Different values, defaults and limits",
    "names": "Other spelling of a name",
    "other": "Other differences",
    "samples": "Faults in samples of the manual",
    "texts": "Faults in texts of the manual",
}
TYPE = re.compile(
    r"(string|integer|int|long|number|float|double|boolean|object|array|list|map|file|date|any|null)\b",
    re.IGNORECASE,
)
REQUIRED = re.compile(r"(required|optional|mandatory)\b", re.IGNORECASE)
# A name alone, or with where it is.
NAME = re.compile(r"([A-Za-z]\w*)(?=$|,| \(| in )")
LACKS = re.compile(r"lacks\b", re.IGNORECASE)
LIMITS = re.compile(
    r"(enum|default|pattern|format|(exclusive)?(min|max)imum|(min|max)(Length|Items|Properties))$"
)


@dataclass(frozen=True, slots=True)
class ErrataOfOperation:
    """Errata of one kind, each with the anchor of its field on the page; no page: any operation."""

    page: OperationPage | None
    errata: list[tuple[ir.Erratum, str]]


@dataclass(frozen=True, slots=True)
class ErrataKind:
    anchor: str
    title: str
    operations: list[ErrataOfOperation]

    @property
    def count(self) -> int:
        return sum(len(each.errata) for each in self.operations)


def kind_of(erratum: ir.Erratum) -> str:
    """Returns the kind of an erratum, by the forms of its two sides."""
    manual, spec = erratum.manual, erratum.spec
    if erratum.is_fault:
        return "samples" if erratum.location.startswith("sample") else "texts"
    if erratum.renamed:
        return "renamed"
    if LACKS.match(manual):
        return "operations" if erratum.location == "operation" else "missing"
    if LACKS.match(spec):
        return "only-manual"
    if LIMITS.fullmatch(erratum.location.rpartition(".")[2]):
        return "limits"
    for pattern, kind in ((TYPE, "types"), (REQUIRED, "required")):
        if pattern.match(manual) and pattern.match(spec):
            return kind
    name, field = NAME.match(manual), erratum.location.rpartition(".")[2].removesuffix("[]")
    return "names" if name and NAME.fullmatch(field) and name[1] != field else "other"


def errata_kinds(api: ir.Api, pages: Iterable[OperationPage]) -> list[ErrataKind]:
    """Returns the errata by kind and operation, without kinds that have none."""
    found: dict[str, list[ErrataOfOperation]] = {kind: [] for kind in KINDS}
    general = [(each, "") for each in api.errata if each.operation == "*"]
    for page, errata in [(None, general), *((page, page.errata_with_anchors) for page in pages)]:
        by_kind: dict[str, list[tuple[ir.Erratum, str]]] = {}
        for each in errata:
            by_kind.setdefault(kind_of(each[0]), []).append(each)
        for kind, some in by_kind.items():
            found[kind].append(ErrataOfOperation(page, some))
    return [ErrataKind(kind, KINDS[kind], each) for kind, each in found.items() if each]
