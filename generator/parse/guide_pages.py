"""Guides: Markdown files in the folder `guides` next to the root document."""

from __future__ import annotations

import os
import re
from dataclasses import replace
from pathlib import Path

from generator import ir
from generator.findings import Finding, InputError, InvalidDescription, Position
from generator.names import WINDOWS_DEVICES
from generator.parse.companion_files import read_companion

GUIDES = "guides"
# The number and its hyphen only order the guides.
FILE_NAME = re.compile(r"(?:(?P<number>\d+)-)?(?P<name>[a-z](?:-?[a-z0-9])*)\.md")
DATA_NAME = re.compile(r"[a-z](?:-?[a-z0-9])*\.json")
TITLE = re.compile(r"# +(?P<title>\S.*?)(?: +#+)? *")
# A line that begins with one of these is no paragraph.
BLOCK_SIGNS = ("#", "|", ">", "```", "~~~", "- ", "* ", "+ ", "1.", "    ")


def with_guide_pages(api: ir.Api, spec: Path) -> ir.Api:
    """Returns `api` with the guides next to its root document `spec`, and the data beside them.

    Raises InvalidDescription if a guide is wrong, and InputError if a file is unreadable.
    """
    folder = spec.parent / GUIDES
    if folder.is_symlink():
        hint = "which may lead outside the folder; put the folder itself there"
        raise InputError(f"{folder}: is a symbolic link, {hint}")
    findings: list[Finding] = []
    pages: dict[str, ir.GuidePage] = {}
    data: dict[str, str] = {}
    for name in sorted(os.listdir(folder), key=position_in_menu) if folder.is_dir() else ():
        path = f"{GUIDES}/{name}"
        if name.startswith("."):
            continue
        if DATA_NAME.fullmatch(name):
            data[name] = read_companion(spec, path)
        elif name.endswith(".md"):
            page = guide_page(str(folder / name), name, read_companion(spec, path), findings)
            if page and page.name in pages:
                message = (
                    f"guide {page.name!r} has another file, {Path(pages[page.name].file).name}"
                )
                findings.append(problem(page.file, message, "rename one of them"))
            elif page:
                pages[page.name] = page
    if findings:
        raise InvalidDescription(findings)
    return replace(api, guide_pages=tuple(pages.values()), guide_data=data)


def guide_page(file: str, name: str, text: str, findings: list[Finding]) -> ir.GuidePage | None:
    """Returns the guide in a file, or None if the file is wrong. Appends problems to `findings`."""
    match = FILE_NAME.fullmatch(name)
    if not match or match["name"] in WINDOWS_DEVICES:
        hint = "use lower-case letters, digits and hyphens, such as 10-first-steps.md"
        findings.append(problem(file, "the name cannot be that of a page", hint))
        return None
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    title = TITLE.fullmatch(lines[0])
    if not "".join(lines).strip():
        findings.append(problem(file, "the guide is empty", "write a title and text, or remove it"))
    elif not title:
        findings.append(problem(file, "the guide has no title", "begin the first line with `# `"))
    else:
        start = next((n for n, line in enumerate(lines) if n and line.strip()), len(lines))
        end = next((n for n, line in enumerate(lines) if n > start and not line.strip()), None)
        if lines[start:] and not lines[start].startswith(BLOCK_SIGNS):
            first = "\n".join(lines[start:end])
            return ir.GuidePage(match["name"], title["title"], first, "\n".join(lines), file)
        hint = "write one below the title; lists and front page show its first sentence"
        findings.append(
            problem(file, "the guide has no first paragraph", hint, min(start + 1, len(lines)))
        )
    return None


def position_in_menu(name: str) -> tuple[bool, int, str]:
    """Returns a sort key: numbered files come first, in the order of their numbers."""
    match = FILE_NAME.fullmatch(name)
    number = match["number"] if match else None
    return number is None, int(number or 0), name


def problem(file: str, message: str, hint: str, line: int = 1) -> Finding:
    return Finding(Position(file, line, 1), message, hint)
