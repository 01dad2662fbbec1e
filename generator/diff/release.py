"""The next version of the client, by semantic versioning, and the entry of its changelog."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Literal, NamedTuple

from generator.diff.changes import Change
from generator.diff.report import heading, item, list_names
from generator.findings import InputError

Step = Literal["major", "minor", "patch"]
STEPS: dict[str, Step] = {"breaking": "major", "compatible": "minor", "text only": "patch"}
VERSION = re.compile(r"(v?)(\d{1,9})(?:\.(\d{1,9}))?(?:\.(\d{1,9}))?", re.ASCII)
SECTION = re.compile(r"^## .*$", re.MULTILINE)
UNRELEASED = "Unreleased"
SECTIONS = ("Added", "Changed", "Deprecated", "Removed")
# Texts listed by place in one entry.
MAX_TEXTS = 12


class Release(NamedTuple):
    """The step that the changes need, and the version before and after; `after` is "" if versions are no numbers."""

    step: Step
    before: str
    after: str

    def __str__(self) -> str:
        if not self.after:
            return f"a {self.step} release of the client"
        return f"a {self.step} release of the client: {self.before} -> {self.after}"


def release_of(changes: Sequence[Change], old: str, new: str) -> Release | None:
    """Returns the release that `changes` need, None without any.

    `old` and `new` are the versions of both descriptions; a new one that is high enough is taken.
    """
    levels = {each.level for each in changes}
    step = next((step for level, step in STEPS.items() if level in levels), None)
    if step is None:
        return None
    needed = next_version(old, step)
    given = numbers(new)
    is_enough = given is not None and given >= (numbers(needed) or given)
    return Release(step, old, new if is_enough and new != old else needed)


def numbers(version: str) -> tuple[int, int, int] | None:
    """Returns the three numbers of a version; those that are missing are 0."""
    found = VERSION.fullmatch(version)
    return (int(found[2]), int(found[3] or 0), int(found[4] or 0)) if found else None


def next_version(version: str, step: Step) -> str:
    found = numbers(version)
    if found is None:
        return ""
    major, minor, patch = found
    after = {
        "major": (major + 1, 0, 0),
        "minor": (major, minor + 1, 0),
        "patch": (major, minor, patch + 1),
    }[step]
    return ("v" if version.startswith("v") else "") + ".".join(map(str, after))


# -- the changelog ---------------------------------------------------------------


def entry(changes: Sequence[Change], title: str) -> str:
    """Returns the entry of a changelog in the format of Keep a Changelog, breaking changes first."""
    listed: dict[str, list[str]] = {name: [] for name in SECTIONS}
    texts: dict[str, None] = {}
    for change in changes:
        where = heading(change.places)
        if change.level == "text only":
            texts[where] = None
            continue
        mark = "**Breaking:** " if change.level == "breaking" else ""
        listed[section_of(change)].append(f"- {mark}{where}: {item(change).removeprefix('- ')}")
    if texts:
        listed["Changed"].append(f"- Texts of {list_names(list(texts), MAX_TEXTS)}.")
    parts = [f"## {title}"]
    for name, lines in listed.items():
        if lines:
            parts.append(f"### {name}\n" + "\n".join(lines))
    return "\n\n".join(parts) + "\n"


def section_of(change: Change) -> str:
    """Returns the section of a change, by the last word of its message before parentheses."""
    words = change.message.partition(" (")[0].split()
    if not words or words[0] == "no":  # no longer deprecated
        return "Changed"
    sections = {"added": "Added", "removed": "Removed", "deprecated": "Deprecated"}
    return sections.get(words[-1], "Changed")


def add_to_changelog(file: Path, changes: Sequence[Change], version: str) -> None:
    """Adds the entry of `version` above older ones, below those that are not released.

    Raises InputError if the file has such an entry, or cannot be read or written.
    """
    title = version or UNRELEASED
    try:
        text = file.read_text(encoding="utf-8") if file.exists() else "# Changelog\n"
        sections = list(SECTION.finditer(text))
        names = [each[0][3:].strip() for each in sections]
        if any(is_entry_of(name, title) for name in names):
            hint = "remove that entry, or write its changes yourself"
            raise InputError(f"{file}: has an entry {title} already; {hint}")
        if sections and is_entry_of(names[0], UNRELEASED):
            sections.pop(0)
        at = sections[0].start() if sections else len(text)
        head, tail = text[:at].rstrip("\n") + "\n\n", text[at:]
        made = head + entry(changes, title) + (f"\n{tail}" if tail else "")
        file.write_text(made, encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise InputError(f"{file}: cannot be written: {reason}; check the path") from None


def is_entry_of(name: str, title: str) -> bool:
    """Whether the heading `name`, as in `[1.0.0] - 2026-01-31`, is that of the entry `title`."""
    found = re.match(r"\[?([^\]\s]+)", name)
    return found is not None and found[1].lower() == title.lower()
