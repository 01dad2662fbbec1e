"""The reference as a target: static pages, each as HTML and as Markdown."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from itertools import chain, pairwise
from posixpath import dirname
from urllib.parse import urlsplit

from generator import ir, names
from generator.findings import InvalidDescription
from generator.targets.base import Target
from generator.targets.escaping import (
    escape_invisible_json,
    md_code,
    md_fence,
    md_text,
    replace_invisible,
)
from generator.targets.python.code_samples import CodeSamples
from generator.targets.python.schema_usage import all_schemas, reachable_schemas
from generator.targets.reference import labels, markdown_html
from generator.targets.reference.call_rules import CallRules
from generator.targets.reference.callbacks import callback_views
from generator.targets.reference.code_blocks import highlight, json_text
from generator.targets.reference.errata_kinds import errata_kinds
from generator.targets.reference.error_handling import client_action, code_groups, status_views
from generator.targets.reference.field_trees import FieldTrees
from generator.targets.reference.generations import by_generation
from generator.targets.reference.getting_started import STEP_WORDS, GettingStarted
from generator.targets.reference.guides import GuideView, connect_guides
from generator.targets.reference.languages import language_pages
from generator.targets.reference.markdown_html import first_sentence, plain_text
from generator.targets.reference.markdown_links import MarkdownLinks, rebase_links
from generator.targets.reference.official_sdk import migration, sdk_environment, sdk_rows
from generator.targets.reference.operation_pages import ResourcePage, operation_page, summary
from generator.targets.reference.pages import (
    Page,
    SchemaPage,
    SchemaView,
    make_paths_unique,
    menu_window,
)
from generator.targets.reference.search_index import (
    SECONDARY,
    Row,
    fields_script,
    index_script,
    section_rows,
)
from generator.targets.reference.server_choices import server_choices

SHARED = "common"
# The client beside these pages, as its README and the build name it.
CLIENT_FOLDER = "generated/python"
# Pages that do not depend on operations and schemas: title and description.
FIXED_PAGES = {
    "getting-started": ("Getting started", "Regions, credentials and a first call of {}."),
    "schemas": ("Schemas", "Objects in requests and responses of {}, by name."),
    "errors": ("Errors", "Every status and error code of {}, with its remedy."),
    "states": ("States", "The states and other known values of {}, and which are final."),
    "webhooks": ("Webhooks", "Requests that {} sends."),
    "languages": ("Other languages", "Clients of {} from other generators."),
    "official-sdk": (
        "Coming from the official SDK",
        "Methods of the official SDK of {}, and what replaces them.",
    ),
    "errata": ("Errata", "Differences between this reference and the manual of {}, with reasons."),
    "changes": ("Changes", "What changed between versions of {}."),
}
FILTERS: tuple[Callable[..., str], ...] = (
    first_sentence, plain_text, summary, md_text, md_code, md_fence, labels.anchor, labels.heading, labels.md_anchor,
    labels.language_name, labels.short_method, labels.split_words, labels.text_language,
)  # fmt: skip


class ReferenceTarget(Target):
    """Static pages for one API.

    `python` makes samples of the client. `documents` are the files that are published with the
    pages, by name: the description and those about it. `changes` is Markdown. With the `base_url`
    of the published pages, there are a sitemap and a page for unknown URLs, and Markdown pages have
    absolute links.
    """

    name = "reference"

    def __init__(
        self,
        api: ir.Api,
        python: CodeSamples,
        *,
        documents: Mapping[str, str] = {},
        changes: str = "",
        base_url: str = "",
    ) -> None:
        self.api, self.python, self.documents = api, python, documents
        self.base_url = base_url.rstrip("/") + "/" if base_url else ""
        # Optional files and pages.
        self.has = {
            "sitemap.xml": bool(base_url),
            "404.html": bool(base_url),
            "openapi.json": "openapi.json" in documents,
            "openapi-3.1.json": "openapi-3.1.json" in documents,
            "errata.yaml": "errata.yaml" in documents,
            "manual_faults.yaml": "manual_faults.yaml" in documents,
            "errata": bool(api.errata),
            "states": bool(api.states),
            "webhooks": bool(api.webhooks),
            "languages": bool(api.languages),
            "official-sdk": any(each.sdk_method for each in api.operations),
        }
        self.trees = FieldTrees(api)
        home = Page("index", api.title, first_sentence(api.description) or api.title)
        # Servers show it for URLs of any depth.
        not_found = Page("404", "Page not found", f"No page of {api.title}.", above=(home,))
        not_found.folder = urlsplit(self.base_url).path
        self.pages = {"index": home}
        for path, (title, text) in FIXED_PAGES.items():
            self.pages[path] = Page(path, title, text.format(api.title), above=(home,))
        self.guides = [GuideView(each, home) for each in api.guide_pages]
        self.schema_links: dict[str, str] = {}
        self.schema_md_links: dict[str, str] = {}
        resource_files = names.unique_names(
            [each.name for each in api.resources], labels.file_name, taken=[SHARED]
        )
        self.resources = self.make_resources(resource_files)
        self.operations = [each for page in self.resources for each in page.operations]
        self.schema_pages = self.make_schema_pages(resource_files)
        self.languages = language_pages(api, (home, self.pages["languages"]))
        for before, after in pairwise(self.all_pages):
            before.next, after.previous = after, before
        webhooks = callback_views(api.webhooks, self.trees, python)
        make_paths_unique(chain.from_iterable(each.fields for each in webhooks))
        self.placeholders = {
            "operation": [(each.page.file, each) for each in self.operations],
            "resource": [(each.page.file, each) for each in self.resources],
            "schema_page": [(each.page.file, each) for each in self.schema_pages],
            "guide": [(each.page.file, each) for each in self.guides],
            "language": [(each.page.file, each) for each in self.languages],
        }
        operation_pages = {each.operation.id: each.page for each in self.operations}
        paths = {name: page.path for name, page in operation_pages.items()}
        self.placeholders["guide_data"] = connect_guides(
            self.guides, api.guide_data, paths, self.all_pages, documents
        )
        markdown, links = markdown_html.MarkdownRenderer(paths), MarkdownLinks(paths)
        rows = sdk_rows(api, self.operations, python)
        self.filters = {each.__name__: each for each in FILTERS} | {
            "prose": markdown.render,
            "inline_prose": markdown.render_inline,
            "split_paragraph": markdown_html.split_paragraph,
            "md_prose": links.prose,
            "link_operations": links.link,
            "code": highlight,
            "json": json_text,
            "capitalize_first": labels.capitalize,
            "program": python.guide,
            "canonical_url": self.canonical_url,
        }
        self.tests = {"link": is_link}
        self.variables = {
            "api": api,
            # The first page's folder, from that of a template.
            "root": "",
            "pages": self.pages,
            "menu_window": menu_window,
            "all_pages": self.all_pages,
            "not_found": not_found,
            "base_url": self.base_url,
            "operations": self.operations,
            "operation_pages": operation_pages,
            "resources": self.resources,
            "guides": self.guides,
            "schema_pages": self.schema_pages,
            "schema_links": self.schema_links,
            "schema_md_links": self.schema_md_links,
            "server_choices": server_choices(api),
            "deprecated_schemes": {each.key for each in api.security_schemes if each.deprecated},
            "getting_started": GettingStarted(api, self.operations, python),
            "call_rules": CallRules(self.operations),
            "step_words": STEP_WORDS,
            "client_folder": CLIENT_FOLDER,
            "install": f"pip install ./{CLIENT_FOLDER}",
            "statuses": status_views(api),
            "errata_kinds": errata_kinds(api, self.operations),
            "code_groups": code_groups(api.error_codes),
            "client_action": client_action,
            "webhooks": webhooks,
            "languages": self.languages,
            "sdk_rows": rows,
            "sdk_environment": sdk_environment(api),
            "migration": migration(api, rows, python),
            "changes": changes,
            "documents": documents,
        }

    def is_needed(self, path: str) -> bool:
        file, page = path.removesuffix(".jinja"), path.partition(".")[0]
        if file.endswith(".yaml"):
            return file in self.documents
        return self.has.get(file, True) and self.has.get(page, True)

    def postprocess(self, files: dict[str, str]) -> dict[str, str]:
        made = {path: without_invisible(path, text) for path, text in files.items()}
        if self.base_url:
            for path in made:
                if path.endswith((".md", ".txt")):
                    made[path] = rebase_links(made[path], dirname(path), self.base_url)
        return made

    def combine(self, files: Mapping[str, str]) -> dict[str, str]:
        findings = [each for guide in self.guides for each in guide.dead_anchors(files)]
        if findings:
            raise InvalidDescription(findings)
        paths = ["getting-started", *(each.page.path for each in self.guides), "errors"]
        paths += [each.page.path for each in self.operations]
        texts = (rebase_links(files[f"{path}.md"].rstrip(), dirname(path)) for path in paths)
        rows = self.search_rows(files)
        return {
            "llms-full.txt": "\n\n".join(texts) + "\n",
            "assets/search-index.js": index_script(self.operations, rows, self.api.synonyms),
            "assets/search-fields.js": fields_script(self.operations),
        }

    def canonical_url(self, page: Page) -> str:
        return f"{self.base_url}{page.path}.html"

    # -- pages ----------------------------------------------------------------

    def make_resources(self, files: Mapping[str, str]) -> list[ResourcePage]:
        """Returns the pages of resources and of their operations; `files` are by resource."""
        titles = Counter(summary(each) for each in self.api.operations)
        operation_files = names.unique_names(
            [each.id for each in self.api.operations], labels.file_name
        )
        home = self.pages["index"]
        by_tag: dict[str, Page] = {}
        found = []
        for resource in nested_resources(self.api):
            title = labels.resource_title(resource)
            text = first_sentence(resource.description) or f"The operations of {title}."
            tags = self.api.tags_above(resource.name)
            above = (home, *(by_tag[each.name] for each in tags if each.name in by_tag))
            page = Page(f"resources/{files[resource.name]}", title, text, above=above)
            by_tag[resource.name] = page
            pages = {}
            for each in resource.operations:
                title = summary(each)
                window_title = f"{title} ({each.method} {each.path})" if titles[title] > 1 else ""
                path = f"operations/{operation_files[each.id]}"
                own = Page(path, title, "", window_title, (*above, page))
                pages[each.id] = operation_page(each, own, self.trees, self.python)
            current, older = by_generation(resource.operations, operation_files)
            found.append(
                ResourcePage(
                    resource,
                    page,
                    tuple(pages[each.id] for each in current),
                    tuple(pages[each.id] for each in older),
                    tuple(each.summary or labels.heading(each.name) for each in tags),
                )
            )
        return found

    def make_schema_pages(self, files: Mapping[str, str]) -> list[SchemaPage]:
        """Returns pages of the schemas that only one resource uses, and of the shared ones."""
        users = schema_users(self.api)
        anchors = names.unique_names(self.api.schemas, labels.anchor, taken=labels.PAGE_ANCHORS)
        titles = {SHARED: "Shared schemas"}
        named = {each.name: labels.resource_title(each) for each in self.api.resources}
        titles |= {file: f"Schemas of {named[name]}" for name, file in files.items()}
        schemas: dict[str, list[str]] = {file: [] for file in titles}
        for name in sorted(self.api.schemas, key=str.lower):
            resources = {each.resource for each in users[name]}
            schemas[files[resources.pop()] if len(resources) == 1 else SHARED].append(name)
        above = (self.pages["index"], self.pages["schemas"])
        found = []
        for file, title in titles.items():
            shown = schemas[file]
            if not shown:
                continue
            text = f"{title}: {', '.join(shown[:4])}"
            text += "." if len(shown) < 5 else f" and {len(shown) - 4} others."
            page = Page(f"schemas/{file}", title, text, above=above)
            views = []
            for name in shown:
                self.schema_links[name] = f"{page.path}.html#{anchors[name]}"
                self.schema_md_links[name] = f"{page.path}.md#{labels.md_anchor(name)}"
                schema = ir.Schema(ir.Reference(name))
                root = self.trees.tree(name, anchors[name], schema, levels=1)
                views.append(SchemaView(name, root, users[name]))
            # The schemas come first, to keep their anchors short.
            fields = [each.root for each in views]
            for view in views:
                fields += [*view.root.all][1:]
            make_paths_unique(fields)
            found.append(SchemaPage(page, views))
        return found

    @cached_property
    def all_pages(self) -> list[Page]:
        fixed = [each for each in self.pages.values() if self.is_needed(each.path)]
        home, start, schemas, *more = fixed
        found = [home, start, *(each.page for each in self.guides)]
        for resource in self.resources:
            found += [resource.page, *(each.page for each in resource.operations)]
        found += [schemas, *(each.page for each in self.schema_pages)]
        for page in more:
            found.append(page)
            if page is self.pages["languages"]:
                found += [each.page for each in self.languages]
        return found

    def search_rows(self, files: Mapping[str, str]) -> Iterator[Row]:
        """Yields the rows of the search besides operations; `files` are the rendered ones."""
        overview = plain_text(self.api.description)
        yield Row("index", "", self.pages["index"].title, text=overview, standing=SECONDARY)
        for resource in self.resources:
            text = plain_text(resource.resource.description)
            yield Row(resource.page.path, "", resource.page.title, text=text)
        # Pages whose rows come from the API.
        known = {"index", *(each.page.path for each in self.resources)}
        known |= {each.page.path for each in self.operations}
        known |= {each.page.path for each in self.schema_pages}
        for page in self.all_pages:
            if page.path not in known:
                yield from section_rows(page, files[f"{page.path}.html"])
        for group in self.schema_pages:
            for schema in group.schemas:
                text = plain_text(schema.root.description)
                place = group.page.path, schema.root.anchor, schema.name, group.page.title
                yield Row(*place, text, SECONDARY)


def without_invisible(path: str, text: str) -> str:
    if path.endswith(".yaml"):  # has none, or is published unchanged
        return text
    return escape_invisible_json(text) if path.endswith(".json") else replace_invisible(text)


def nested_resources(api: ir.Api) -> list[ir.Resource]:
    """Returns the resources, each behind the one whose tag is its parent."""
    names = dict.fromkeys([*(each.name for each in api.tags), *(r.name for r in api.resources)])
    places = {name: place for place, name in enumerate(names)}

    def place(resource: ir.Resource) -> list[int]:
        above = [places[each.name] for each in api.tags_above(resource.name)]
        return [*above, places[resource.name]]

    return sorted(api.resources, key=place)


def is_link(url: str) -> bool:
    """Whether `url` can be a link to another site, in Markdown too."""
    return markdown_html.is_external(url) and not re.search(r"[\s<>()\\]", url)


def schema_users(api: ir.Api) -> dict[str, list[ir.Operation]]:
    """Returns the operations that use each schema."""
    found: dict[str, list[ir.Operation]] = {name: [] for name in api.schemas}
    for operation in api.operations:
        for name in reachable_schemas(api, all_schemas(operation)):
            found[name].append(operation)
    return found
