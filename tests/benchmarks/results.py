"""Rows of measurements, and their table."""

from __future__ import annotations

from dataclasses import astuple, dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """One measurement, ours and a peer's, and whether the target is met (None if there is no target)."""

    what: str
    ours: str
    peer: str = ""
    ratio: str = ""
    target: str = ""
    met: bool | None = None


def table(rows: list[Row]) -> str:
    """The rows under their headings, in columns."""
    lines = [("", "ours", "beside", "ratio", "target", "")]
    lines += [
        (*astuple(row)[:5], {None: "", True: "met", False: "MISSED"}[row.met]) for row in rows
    ]
    widths = [max(len(line[column]) for line in lines) for column in range(6)]
    return "\n".join(
        "  ".join(text.ljust(width) for text, width in zip(line, widths)).rstrip() for line in lines
    )


def at_most(what: str, ours: str, peer: str, ratio: float, limit: float | None) -> Row:
    """A row with the ratio of ours to the peer's, whose target is an upper limit."""
    target = "" if limit is None else f"at most {limit:g}"
    return Row(what, ours, peer, f"{ratio:.3g}", target, None if limit is None else ratio <= limit)


def time(seconds: float) -> str:
    """A span of time, with three digits."""
    for factor, unit in ((1.0, "s"), (1e3, "ms"), (1e6, "us")):
        if abs(seconds) * factor >= 1 or unit == "us":
            return f"{seconds * factor:.3g} {unit}"
    raise AssertionError


def size(count: float) -> str:
    """A number of bytes, with three digits."""
    return f"{count / 1e6:.3g} MB" if count >= 1e6 else f"{count / 1e3:.3g} KB"
