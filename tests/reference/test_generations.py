"""Order of resources and operations: older generations last, and titles of tags."""

from __future__ import annotations

import re
from typing import Any

import pytest

from .conftest import Maker, Site, small
from .pages import read

LISTS = ("index.html", "resources/jobs.html", "operations/getJob.html")


def shop(*names: str, deprecated: tuple[str, ...] = (), **tag: Any) -> dict[str, Any]:
    """A description with an operation for each name, in this order."""
    paths: dict[str, Any] = {}
    for name in names:
        responses = {"204": {"description": "Done."}}
        get = {"operationId": name, "tags": ["jobs"], "summary": name, "responses": responses}
        paths[f"/{name}"] = {"get": get | {"deprecated": name in deprecated}}
    return small(paths, tags=[{"name": "jobs", "description": "All.", **tag}])


VERSIONS = ("getJobV3", "getJob", "oldJob", "listJobs", "getFileV3", "listJobsV3")
ORDER = ["getJob", "listJobs", "getFileV3", "getJobV3", "oldJob", "listJobsV3"]


@pytest.mark.parametrize("path", LISTS)
def test_older_operations_are_last_in_each_list(make: Maker, path: str) -> None:
    page = make(shop(*VERSIONS, deprecated=("oldJob",)))[path]
    lists = "".join(re.findall(r"<ul.*?</ul>", page, re.DOTALL))
    names = re.findall(r">([a-z]+[A-Z]\w+)<", lists)
    for start in range(0, len(names), len(ORDER)):
        assert names[start : start + len(ORDER)] == ORDER
    assert names


def test_heading_is_between_current_and_older_operations(make: Maker) -> None:
    site = make(shop(*VERSIONS, deprecated=("oldJob",)))
    for path, marks in (("index.md", "###"), ("resources/jobs.md", "##"), ("llms.txt", "###")):
        current, found, older = site[path].partition(f"\n{marks} Older versions\n")
        assert found and "[getFileV3]" in current and "[getJobV3]" in older, path
        assert "[getJobV3]" not in current
    assert '<h2 id="older">Older versions</h2>' in site["resources/jobs.html"]
    menu = read(site["operations/getJob.html"]).all("nav", id="menu")[0]
    items = [each.content.strip() for each in menu.all("li")]
    assert items.index("Older versions") == items.index("GETgetFileV3") + 1


def test_neighbours_follow_the_order_of_lists(make: Maker) -> None:
    site = make(shop(*VERSIONS, deprecated=("oldJob",)))
    found = ["getJob"]
    while (links := read(site[f"operations/{found[-1]}.html"]).all("a", rel="next")) and len(
        found
    ) < 6:
        found.append(links[0].attributes["href"].removesuffix(".html").rpartition("/")[2])
    assert found == ORDER


@pytest.mark.parametrize("deprecated", [(), ("getJob", "listJobs")])
def test_resource_of_one_generation_has_no_heading(
    make: Maker, deprecated: tuple[str, ...]
) -> None:
    site = make(shop("getJob", "listJobs", deprecated=deprecated))
    assert not [
        path for path, text in site.items() if "Older versions" in text and "css" not in path
    ]


def test_title_of_tag_is_the_title_of_its_resource(make: Maker) -> None:
    site = make(shop("getJob", **{"x-displayName": "Build <jobs>"}))
    for path in ("index.html", "resources/jobs.html", "operations/getJob.html"):
        assert "Build &lt;jobs&gt;" in site[path]
        assert ">Jobs<" not in site[path]
    assert "[Build \\<jobs\\>](resources/jobs.md)" in site["index.md"]


def test_tag_without_title_has_its_name(make: Maker) -> None:
    assert "<h1>Jobs</h1>" in make(shop("getJob"))["resources/jobs.html"]


def test_resources_of_this_api_have_titles_in_order_of_life_cycle(site: Site) -> None:
    titles = re.findall(r"^## \[([^\]]*)\]\(resources", site["index.md"], re.MULTILINE)
    assert titles[:5] == ["Jobs", "Job groups", "Builds", "Logs", "Build records"]
    assert titles[-1] == "Account"
