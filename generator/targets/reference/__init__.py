"""The reference as a target: static pages, each as HTML and as Markdown."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cached_property
from itertools import chain

from markupsafe import Markup, escape

from generator import ir, names
from generator.targets.base import Target
from generator.targets.escaping import md_code, md_fence, md_prose, md_text, replace_invisible
from generator.targets.python.code_samples import CodeSamples
from generator.targets.python.schema_usage import all_schemas, reachable_schemas
from generator.targets.reference.bodies import reason_phrase
from generator.targets.reference.callbacks import callback_views
from generator.targets.reference.code_blocks import highlight, json_text
from generator.targets.reference.field_trees import Field, FieldTrees
from generator.targets.reference.getting_started import GettingStarted
from generator.targets.reference.labels import (
    anchor,
    capitalize,
    file_name,
    heading,
    short_method,
    split_words,
    text_language,
)
from generator.targets.reference.languages import PAGE_ANCHORS, language_views
from generator.targets.reference.markdown_html import (
    MarkdownRenderer,
    first_sentence,
    is_external,
    plain_text,
)
from generator.targets.reference.pages import (
    OperationPage,
    Page,
    ResourcePage,
    SchemaPage,
    SchemaView,
    link_neighbours,
    make_paths_unique,
    menu_window,
    operation_page,
    summary,
    window_title,
)
from generator.targets.reference.search_index import search_index

SHARED = "common"


class ReferenceTarget(Target):
    """Static pages for one API.

    `python` makes samples of the client. `bundle` is the description as JSON, to publish with the
    pages. `changes` is Markdown. With the `base_url` of the published pages, there is a sitemap.
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
        # Optional files and pages.
        self.has = {
            "sitemap.xml": bool(base_url),
            "openapi.json": bool(bundle),
            "errata": bool(api.errata),
            "webhooks": bool(api.webhooks),
            "languages": bool(api.languages),
        }
        self.trees = FieldTrees(api)
        self.pages = make_fixed_pages(api)
        self.schema_links: dict[str, str] = {}
        resource_files = names.unique_names(
            [each.name for each in api.resources], file_name, taken=[SHARED]
        )
        self.resources = self.make_resources(resource_files)
        self.operations = [each for page in self.resources for each in page.operations]
        self.schema_pages = self.make_schema_pages(resource_files)
        link_neighbours(self.all_pages)
        self.languages = language_views(api)
        webhooks = callback_views(api, api.webhooks, self.trees)
        make_paths_unique(chain.from_iterable(each.fields for each in webhooks))
        self.placeholders = {
            "operation": [(each.page.file, each) for each in self.operations],
            "resource": [(each.page.file, each) for each in self.resources],
            "schema_page": [(each.page.file, each) for each in self.schema_pages],
        }
        operation_pages = {each.operation.id: each.page for each in self.operations}
        paths = {name: page.path for name, page in operation_pages.items()}
        self.filters = {
            "prose": MarkdownRenderer(paths).render,
            "plain_text": plain_text,
            "code": highlight,
            "json": json_text,
            "md_text": md_text,
            "md_code": md_code,
            "md_fence": md_fence,
            "md_prose": md_prose,
            "anchor": anchor,
            "capitalize_first": capitalize,
            "heading": heading,
            "short_method": short_method,
            "split_words": split_words,
            "text_language": text_language,
            "summary": summary,
            "type_name": self.type_name,
            "canonical_url": self.canonical_url,
        }
        self.tests = {"link": lambda url: is_external(url) and not re.search(r"[\s<>()\\]", url)}
        self.variables = {
            "api": api,
            "pages": self.pages,
            "menu_window": menu_window,
            "all_pages": self.all_pages,
            "operations": self.operations,
            "operation_pages": operation_pages,
            "resources": self.resources,
            "schema_pages": self.schema_pages,
            "schema_links": self.schema_links,
            "getting_started": GettingStarted(api, self.operations, python),
            "statuses": error_statuses(api),
            "errata": self.errata(),
            "webhooks": webhooks,
            "languages": self.languages,
            "changes": changes,
            "bundle": bundle,
            "base_url": self.base_url,
            "search_index": search_index(self.operations, self.search_entries()),
        }

    def is_needed(self, path: str) -> bool:
        file, page = path.removesuffix(".jinja"), path.partition(".")[0]
        return self.has.get(file, True) and self.has.get(page, True)

    def postprocess(self, files: dict[str, str]) -> dict[str, str]:
        return {
            path: text if path == "openapi.json" else replace_invisible(text)
            for path, text in files.items()
        }

    def combine(self, files: Mapping[str, str]) -> dict[str, str]:
        paths = ["getting-started", "errors", *(each.page.path for each in self.operations)]
        return {"llms-full.txt": "\n\n".join(files[f"{path}.md"].rstrip() for path in paths) + "\n"}

    # -- pages ----------------------------------------------------------------

    def make_resources(self, files: Mapping[str, str]) -> list[ResourcePage]:
        """Returns the pages of resources and of their operations; `files` are by resource."""
        titles = Counter(summary(each) for each in self.api.operations)
        operation_files = names.unique_names([each.id for each in self.api.operations], file_name)
        home = self.pages["index"]
        found = []
        for resource in self.api.resources:
            title = heading(resource.name)
            text = first_sentence(resource.description) or f"The operations of {title}."
            page = Page(f"resources/{files[resource.name]}", title, text, above=(home,))
            operations = []
            for each in resource.operations:
                path = f"operations/{operation_files[each.id]}"
                own = Page(path, summary(each), "", window_title(each, titles), (home, page))
                operations.append(operation_page(self.api, each, own, self.trees, self.python))
            found.append(ResourcePage(resource, page, tuple(operations)))
        return found

    def make_schema_pages(self, files: Mapping[str, str]) -> list[SchemaPage]:
        """Returns pages of the schemas that only one resource uses, and of the shared ones."""
        users = schema_users(self.api)
        anchors = names.unique_names(self.api.schemas, anchor, taken=PAGE_ANCHORS)
        titles = {SHARED: "Shared schemas"}
        titles |= {file: f"Schemas of {heading(name)}" for name, file in files.items()}
        schemas: dict[str, list[str]] = {file: [] for file in titles}
        for name in sorted(self.api.schemas, key=str.lower):
            resources = {each.resource for each in users[name]}
            schemas[files[resources.pop()] if len(resources) == 1 else SHARED].append(name)
        above = (self.pages["index"], self.pages["schemas"])
        found = []
        for file, title in titles.items():
            if not schemas[file]:
                continue
            count = len(schemas[file])
            text = f"{title}: {', '.join(schemas[file][:4])}"
            text += "." if count < 5 else f" and {count - 4} others."
            page = Page(f"schemas/{file}", title, text, above=above)
            for name in schemas[file]:
                self.schema_links[name] = f"{page.path}.html#{anchors[name]}"
            views = [self.schema_view(name, anchors[name], users[name]) for name in schemas[file]]
            make_paths_unique(schema_fields(views))
            found.append(SchemaPage(page, views))
        return found

    def schema_view(self, name: str, path: str, users: list[ir.Operation]) -> SchemaView:
        root = self.trees.tree(name, path, ir.Schema(ir.Reference(name)), levels=1)
        return SchemaView(name, root, users)

    @cached_property
    def all_pages(self) -> list[Page]:
        found = [self.pages["index"], self.pages["start"]]
        for resource in self.resources:
            found += [resource.page, *(each.page for each in resource.operations)]
        found += [self.pages["schemas"], *(each.page for each in self.schema_pages)]
        last = ("errors", "webhooks", "languages", "errata", "changes")
        return found + [self.pages[name] for name in last if self.has.get(name, True)]

    # -- filters and lists ----------------------------------------------------

    def type_name(self, field: Field, root: str) -> Markup:
        """Returns the name of a field's type, with links to schemas."""
        parts = []
        for part in field.type:
            if part.schema:
                link = Markup('<a href="{}{}">{}</a>')
                parts.append(link.format(root, self.schema_links[part.schema], part.text))
            else:
                parts.append(escape(part.text))
        return Markup("").join(parts)

    def canonical_url(self, page: Page) -> str:
        return f"{self.base_url}{page.path}.html" if self.base_url else f"{page.file}.html"

    def errata(self) -> list[tuple[OperationPage, list[tuple[ir.Erratum, str]]]]:
        """Returns the errata of each operation, with the anchors of their fields."""
        return [
            (each, list(zip(each.errata, each.erratum_anchors)))
            for each in self.operations
            if each.errata
        ]

    def search_entries(self) -> Iterable[tuple[Page, str, str, str]]:
        """Yields search entries besides operations: page, anchor, name and text."""
        for name in ("start", "schemas", "errors", "webhooks", "languages", "errata", "changes"):
            page = self.pages[name]
            if self.has.get(name, True):
                yield page, "", page.title, plain_text(page.description)
        for resource in self.resources:
            yield resource.page, "", resource.page.title, plain_text(resource.resource.description)
        for code in self.api.error_codes:
            text = plain_text(f"{code.meaning} {code.remedy}")
            yield self.pages["errors"], anchor(code.code), code.code, text
        for language in self.languages:
            name = plain_text(language.language.name)
            for client in language.clients:
                yield self.pages["languages"], client.anchor, client.client.generator, name
        for group in self.schema_pages:
            for schema in group.schemas:
                text = plain_text(schema.root.description)
                yield group.page, schema.root.anchor, schema.name, text


def make_fixed_pages(api: ir.Api) -> dict[str, Page]:
    """Returns the pages that do not depend on operations and schemas."""
    title = api.title
    home = Page("index", title, first_sentence(api.description) or title)
    texts = {
        "start": (
            "getting-started",
            "Getting started",
            f"Regions, credentials and a first call of {title}.",
        ),
        "schemas": (
            "schemas",
            "Schemas",
            f"Objects in requests and responses of {title}, by name.",
        ),
        "errors": (
            "errors",
            "Errors",
            f"Every status and error code of {title}, with its remedy.",
        ),
        "webhooks": ("webhooks", "Webhooks", f"Requests that {title} sends."),
        "languages": (
            "languages",
            "Other languages",
            f"Clients of {title} from other generators.",
        ),
        "errata": (
            "errata",
            "Errata",
            f"Differences between this reference and the manual of {title}, with reasons.",
        ),
        "changes": ("changes", "Changes", f"What changed between versions of {title}."),
    }
    return {"index": home} | {name: Page(*each, above=(home,)) for name, each in texts.items()}


def schema_users(api: ir.Api) -> dict[str, list[ir.Operation]]:
    """Returns the operations that use each schema."""
    found: dict[str, list[ir.Operation]] = {name: [] for name in api.schemas}
    for operation in api.operations:
        for name in reachable_schemas(api, all_schemas(operation)):
            found[name].append(operation)
    return found


def schema_fields(schemas: Iterable[SchemaView]) -> Iterable[Field]:
    """Yields the schemas themselves, then their fields, to keep the schemas' anchors short."""
    yield from (each.root for each in schemas)
    for each in schemas:
        for field in each.root.fields:
            yield from field.all


def error_statuses(api: ir.Api) -> list[tuple[str, str, str]]:
    """Returns the statuses of errors, with reason phrase and most usual description."""
    found: dict[str, Counter[str]] = {}
    for operation in api.operations:
        for response in operation.responses:
            if not response.is_success:
                found.setdefault(response.status, Counter())[response.description] += 1
    # Ranges and `default` are last.
    statuses = sorted(found, key=lambda status: (not status[:1].isdigit(), status))
    return [(each, reason_phrase(each), found[each].most_common(1)[0][0]) for each in statuses]
