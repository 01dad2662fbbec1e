"""The reference as a target: static pages, each as HTML and as Markdown, and what finds its way through them."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import TypeVar

from markupsafe import Markup, escape

from generator import ir, names
from generator.targets.base import Target
from generator.targets.escaping import md_code, md_fence, md_prose, md_text, replace_invisible
from generator.targets.python.code_samples import CodeSamples
from generator.targets.python.schema_usage import all_schemas, reachable_schemas
from generator.targets.reference.bodies import reason
from generator.targets.reference.callbacks import callbacks
from generator.targets.reference.code_blocks import highlighted, json_text
from generator.targets.reference.field_trees import Field, Fields
from generator.targets.reference.getting_started import Guide
from generator.targets.reference.labels import (
    anchor,
    capital,
    file_name,
    heading,
    language,
    spaced,
    verb,
)
from generator.targets.reference.languages import TAKEN, languages
from generator.targets.reference.markdown_html import Prose, first_sentence, leads_out, plain
from generator.targets.reference.pages import (
    GroupPage,
    OperationEntry,
    Page,
    ResourcePage,
    SchemaEntry,
    number,
    operation_page,
    summary,
    window,
)
from generator.targets.reference.search_index import index

SHARED = "common"
Entry = TypeVar("Entry", OperationEntry, ResourcePage)


class ReferenceTarget(Target):
    """Static pages for one API.

    `python` writes the samples of its client; `bundle` is the description as one JSON document, kept beside the pages; `changes` is Markdown for the page
    of changes; `base_url` is where the pages will be published, and makes a sitemap.
    """

    name = "reference"

    def __init__(
        self,
        api: ir.Api,
        python: CodeSamples,
        *,
        bundle: str = "",
        changes: str = "",
        base_url: str = "",
    ) -> None:
        self.api, self.python = api, python
        self.base_url = base_url.rstrip("/") + "/" if base_url else ""
        self.has = {
            "sitemap.xml": bool(base_url),
            "openapi.json": bool(bundle),
            "errata": bool(api.errata),
            "webhooks": bool(api.webhooks),
            "languages": bool(api.languages),
        }
        self.fields = Fields(api)
        self.make_pages()
        self.prose = Prose({each.operation.id: each.page.path for each in self.operations})
        self.each = {
            "operation": [(each.page.file, each) for each in self.operations],
            "resource": [(each.page.file, each) for each in self.resources],
            "group": [(each.page.file, each) for each in self.groups],
        }
        self.webhooks = callbacks(api, api.webhooks, self.fields)
        number(field for webhook in self.webhooks for root in webhook.roots for field in root.all)
        self.languages = languages(api)
        self.filters = {
            "prose": self.prose.html, "code": self.code, "json": json_text, "plain": plain,
            "heading": heading, "language": language, "summary": summary, "md_text": md_text, "md_code": md_code,
            "md_fence": md_fence, "md_prose": md_prose, "canonical": self.canonical, "type_name": self.type_name, "anchor": anchor, "verb": verb, "spaced": spaced, "capital": capital,
        }  # fmt: skip
        self.tests = {"link": lambda url: leads_out(url) and not re.search(r"[\s<>()\\]", url)}
        self.variables = {
            "api": api,
            "pages": self.pages,
            "near": near,
            "all_pages": self.all_pages,
            "operations": self.operations,
            "operation_pages": {each.operation.id: each.page for each in self.operations},
            "resources": self.resources,
            "groups": self.groups,
            "schema_links": self.schema_links,
            "guide": Guide(api, self.operations, self.python),
            "statuses": statuses(api),
            "errata": self.errata(),
            "webhooks": self.webhooks,
            "languages": self.languages,
            "changes": changes,
            "bundle": bundle,
            "base_url": self.base_url,
            "search": index(self.operations, self.findable()),
        }

    def wanted(self, path: str) -> bool:
        return self.has.get(path.removesuffix(".jinja"), True) and self.has.get(
            path.partition(".")[0], True
        )

    def finished(self, files: dict[str, str]) -> dict[str, str]:
        return {
            path: text if path == "openapi.json" else replace_invisible(text)
            for path, text in files.items()
        }

    def gathered(self, files: Mapping[str, str]) -> dict[str, str]:
        paths = ["getting-started", "errors", *(each.page.path for each in self.operations)]
        return {"llms-full.txt": "\n\n".join(files[f"{path}.md"].rstrip() for path in paths) + "\n"}

    # -- pages ----------------------------------------------------------------

    def make_pages(self) -> None:
        """Every page with its neighbours, in the order of reading."""
        api = self.api
        home = Page("index", api.title, first_sentence(api.description) or api.title)
        self.pages = {"index": home} | {
            name: Page(*each) for name, each in fixed_pages(api.title).items()
        }
        for name, page in self.pages.items():
            page.above = () if name == "index" else (home,)
        titles = Counter(summary(each) for each in api.operations)
        operation_files = names.unique_names([each.id for each in api.operations], file_name)
        resource_files = names.unique_names(
            [each.name for each in api.resources], file_name, taken=[SHARED]
        )
        self.resources = []
        for resource in api.resources:
            said = (
                first_sentence(resource.description)
                or f"The operations of {heading(resource.name)}."
            )
            page = Page(
                f"resources/{resource_files[resource.name]}",
                heading(resource.name),
                said,
                above=(home,),
            )
            made = []
            for each in resource.operations:
                path = f"operations/{operation_files[each.id]}"
                at = Page(path, summary(each), "", window(each, titles), (home, page))
                made.append(self.operation_entry(each, at))
            self.resources.append(ResourcePage(resource, page, tuple(made)))
        self.operations = [each for resource in self.resources for each in resource.operations]
        self.schema_links: dict[str, str] = {}
        self.groups = self.schema_groups(resource_files)
        chain(self.all_pages)

    def operation_entry(self, operation: ir.Operation, page: Page) -> OperationEntry:
        name = f"{operation.method} {operation.path}"
        entry = OperationEntry(
            operation,
            page,
            self.python.name(operation),
            tuple(each for each in self.api.errata if each.operation == name),
            lambda entry: operation_page(self.api, entry, self.fields, self.python),
        )
        page.description = f"{name}: {entry.told.sentence or first_sentence(summary(operation))}"
        return entry

    @cached_property
    def all_pages(self) -> list[Page]:
        found = [self.pages["index"], self.pages["start"]]
        for resource in self.resources:
            found += [resource.page, *(each.page for each in resource.operations)]
        found += [
            self.pages["schemas"],
            *(group.page for group in self.groups),
            self.pages["errors"],
        ]
        return found + [
            self.pages[name]
            for name in ("webhooks", "languages", "errata", "changes")
            if self.has.get(name, True)
        ]

    def schema_groups(self, files: Mapping[str, str]) -> list[GroupPage]:
        """The schemas by the resource that alone uses them; those that several use are shared."""
        self.users: dict[str, list[str]] = users(self.api)
        resource_of = {each.id: each.resource for each in self.api.operations}
        met_by = {name: {resource_of[each] for each in some} for name, some in self.users.items()}
        homes = {
            name: files[next(iter(some))] if len(some) == 1 else SHARED
            for name, some in met_by.items()
        }
        self.anchors = names.unique_names(self.api.schemas, anchor, taken=TAKEN)
        titles = {SHARED: "Shared schemas"} | {
            file: f"Schemas of {heading(name)}" for name, file in files.items()
        }
        groups = []
        for file, title in titles.items():
            found = sorted(
                (name for name in self.api.schemas if homes[name] == file), key=str.lower
            )
            if not found:
                continue
            said = f"{title}: {', '.join(found[:4])}" + (
                "." if len(found) < 5 else f" and {len(found) - 4} others."
            )
            page = Page(
                f"schemas/{file}", title, said, above=(self.pages["index"], self.pages["schemas"])
            )
            self.schema_links |= {name: f"{page.path}.html#{self.anchors[name]}" for name in found}
            groups.append(GroupPage(page, found, self.schema_entries))
        return groups

    def schema_entries(self, names: Iterable[str]) -> list[SchemaEntry]:
        operations = {each.id: each for each in self.api.operations}
        trees = {
            name: self.fields.tree(
                name, self.anchors[name], ir.Schema(ir.Reference(name)), levels=1
            )
            for name in names
        }
        number(
            [
                *trees.values(),
                *(each for root in trees.values() for field in root.fields for each in field.all),
            ]
        )
        return [
            SchemaEntry(name, root, [operations[each] for each in self.users[name]])
            for name, root in trees.items()
        ]

    def code(self, text: str, language: str) -> Markup:
        """Code as HTML, with its parts marked."""

        return highlighted(text, language)

    def type_name(self, field: Field, root: str) -> Markup:
        """The name of a field's type, in which the name of a schema leads to it."""
        parts = (
            (
                Markup('<a href="{}{}">{}</a>').format(
                    root, self.schema_links[part.schema], part.text
                )
                if part.schema
                else escape(part.text)
            )
            for part in field.type
        )
        return Markup("").join(parts)

    def canonical(self, page: Page) -> str:
        return f"{self.base_url}{page.path}.html" if self.base_url else f"{page.file}.html"

    # -- lists ----------------------------------------------------------------

    def errata(self) -> list[tuple[OperationEntry, list[tuple[ir.Erratum, str]]]]:
        """The errata by operation, each with the anchor of the field that it is about."""
        return [
            (each, list(zip(each.errata, each.told.errata)))
            for each in self.operations
            if each.errata
        ]

    def findable(self) -> Iterable[tuple[Page, str, str, str]]:
        """What the search finds beside operations: a page, a place there, a name and a text."""
        for name in ("start", "schemas", "errors", "webhooks", "languages", "errata", "changes"):
            if self.has.get(name, True):
                yield self.pages[name], "", self.pages[name].title, plain(
                    self.pages[name].description
                )
        for resource in self.resources:
            yield resource.page, "", resource.page.title, plain(resource.resource.description)
        for code in self.api.error_codes:
            yield self.pages["errors"], anchor(code.code), code.code, plain(
                f"{code.meaning} {code.remedy}"
            )
        for guide in self.languages:
            for each in guide.clients:
                yield self.pages["languages"], each.anchor, each.client.generator, plain(
                    guide.language.name
                )
        for group in self.groups:
            for found in group.findable():
                yield group.page, *found


def users(api: ir.Api) -> dict[str, list[str]]:
    """The operations that meet each schema, by their ids."""
    found: dict[str, list[str]] = {name: [] for name in api.schemas}
    for operation in api.operations:
        for name in reachable_schemas(api, all_schemas(operation)):
            found[name].append(operation.id)
    return found


def chain(pages: list[Page]) -> None:
    for before, after in itertools.pairwise(pages):
        before.next, after.previous = after, before


def near(entries: Sequence[Entry], page: Page, most: int = 60) -> Sequence[Entry]:
    """Of many entries of a menu those around the one that leads to a page, so that menus stay short."""
    at = next(
        (
            index
            for index, each in enumerate(entries)
            if each.page is page or each.page in page.above
        ),
        0,
    )
    start = max(0, min(at - most // 2, len(entries) - most))
    return entries[start : start + most]


def fixed_pages(title: str) -> dict[str, tuple[str, str, str]]:
    """The pages that every reference has: path, title and description."""
    return {
        "start": (
            "getting-started",
            "Getting started",
            f"Regions, credentials and a first call of {title}.",
        ),
        "schemas": ("schemas", "Schemas", f"Every object that {title} takes or gives, by name."),
        "errors": (
            "errors",
            "Errors",
            f"Every status and error code of {title}, with what to do about it.",
        ),
        "webhooks": ("webhooks", "Webhooks", f"Requests that {title} sends of its own accord."),
        "languages": (
            "languages",
            "Other languages",
            f"Clients of {title} that other generators make, and how.",
        ),
        "errata": (
            "errata",
            "Errata",
            f"Where this reference departs from the manual of {title}, and why.",
        ),
        "changes": ("changes", "Changes", f"What changed between versions of {title}."),
    }


def statuses(api: ir.Api) -> list[tuple[str, str, str, int]]:
    """The statuses of errors: status, reason, the most usual description, and how many operations have it."""
    found: dict[str, Counter[str]] = {}
    for operation in api.operations:
        for response in operation.responses:
            if not response.is_success:
                found.setdefault(response.status, Counter())[response.description] += 1
    return [
        (status, reason(status), said.most_common(1)[0][0], said.total())
        for status, said in sorted(
            found.items(), key=lambda each: (not each[0][:1].isdigit(), each[0])
        )
    ]
