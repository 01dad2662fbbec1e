"""Report of changes: lines for a terminal, or a page in Markdown."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from generator.diff.changes import LEVELS, Change
from generator.targets.escaping import md_code, md_text, replace_invisible

HEADINGS = {"breaking": "Breaking", "compatible": "Compatible", "text only": "Text only"}
# The number of places that a line and a page list by name.
NAMED = 3
ON_PAGE = 12


def lines(changes: Iterable[Change]) -> list[str]:
    """Returns a line for each change: its level, place and text."""
    made = []
    for change in changes:
        where = "  ".join(part for part in (list_names(change.places), change.field) if part)
        used = f" (used by {list_names(change.users)})" if change.users else ""
        made.append(one_line(f"{change.level:<10}  {where or 'the API'}: {change.message}{used}"))
    return made


def summary(changes: Sequence[Change]) -> str:
    """Returns the number of changes of each level."""
    counts = Counter(change.level for change in changes)
    return (
        ", ".join(f"{counts[level]} {level}" for level in LEVELS if counts[level]) or "no changes"
    )


def markdown(changes: Sequence[Change], title: str, client: Sequence[str] | None = None) -> str:
    """Returns the changes as Markdown. `client` has those of the Python client, if it was compared."""
    parts = [f"# {md_text(title)}", f"{summary(changes).capitalize()}."]
    for level in LEVELS:
        found = [change for change in changes if change.level == level]
        if found:
            parts.append(f"## {HEADINGS[level]}")
        by_places: dict[tuple[tuple[str, ...], tuple[str, ...]], list[Change]] = {}
        for change in found:
            by_places.setdefault((change.places, change.users), []).append(change)
        for (places, users), some in by_places.items():
            parts.append(f"### {heading(places)}")
            if users:
                parts.append(f"Used by {code_names(users)}.")
            elif len(places) > NAMED:
                parts.append(f"{code_names(places)}.")
            parts.append("\n".join(item(change) for change in some))
    if client is not None:
        parts.append("## Python client")
        parts.append("\n".join(f"- {md_text(each)}" for each in client) or "No breaking changes.")
    return "\n\n".join(parts) + "\n"


def heading(places: tuple[str, ...]) -> str:
    if len(places) > NAMED:
        return f"{len(places)} {'schemas' if places[0].startswith('schema ') else 'operations'}"
    return ", ".join(md_code(place) if place else "The API" for place in places)


def item(change: Change) -> str:
    message = md_text(change.message.replace(" -> ", " \u2192 "))
    return f"- {md_code(change.field)}: {message}" if change.field else f"- {message}"


def code_names(names: Sequence[str]) -> str:
    return list_names([md_code(name) for name in names], ON_PAGE)


def list_names(names: Sequence[str], limit: int = NAMED) -> str:
    """Lists up to `limit` names, or one less and the number of the others."""
    if len(names) <= limit:
        return ", ".join(names)
    return f"{', '.join(names[: limit - 1])} and {len(names) - limit + 1} more"


def one_line(text: str) -> str:
    """Returns the text without characters that move the cursor of a terminal."""
    return " ".join(replace_invisible(text).split("\n"))
