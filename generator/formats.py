"""Formats of findings: lines for people, JSON, annotations of GitHub, and SARIF."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import quote

from generator import __version__
from generator.findings import Finding, Position, escape_unprintable

FORMATS = ("text", "json", "github", "sarif")
SARIF_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
POSITION = re.compile(r"(.+?):([1-9]\d*):([1-9]\d*): (.*)", re.DOTALL)


def formatted(name: str, findings: Sequence[Finding], rules: Mapping[str, str]) -> str:
    """Returns findings in the format `name`, sorted by position. `rules` has a text for each rule."""
    in_order = sorted(findings, key=lambda each: each.position)
    if name == "sarif":
        return to_sarif(in_order, rules)
    return {"text": to_text, "json": to_json, "github": to_github}[name](in_order)


def from_message(message: str) -> Finding:
    """Returns the message of an error that ended the program as a finding."""
    found = POSITION.fullmatch(message)
    position = Position(found[1], int(found[2]), int(found[3])) if found else Position("", 1, 1)
    return Finding(position, *split_hint(found[4] if found else message))


def split_hint(text: str) -> tuple[str, str]:
    message, _, hint = text.rpartition("; ")
    return (message, hint) if message else (hint, "")


def text_of(finding: Finding) -> str:
    """Returns what is wrong and what to do, on one line."""
    return escape_unprintable("; ".join(filter(None, (finding.message, finding.hint))))


def to_text(findings: Sequence[Finding]) -> str:
    return "".join(f"{each}\n" for each in findings)


def to_json(findings: Sequence[Finding]) -> str:
    """Returns a list with one object for each finding."""
    found = [
        {
            "file": each.position.file,
            "line": each.position.line,
            "column": each.position.column,
            "severity": each.severity,
            "rule": each.rule or None,
            "message": escape_unprintable(each.message),
            "hint": escape_unprintable(each.hint),
        }
        for each in findings
    ]
    return json.dumps(found, indent=2) + "\n"


def to_github(findings: Sequence[Finding]) -> str:
    """Returns one workflow command of GitHub Actions for each finding."""
    return "".join(map(annotation, findings))


def annotation(finding: Finding) -> str:
    file, line, column = finding.position
    properties = {"file": file, "line": line, "col": column} if file else {}
    given = {**properties, "title": finding.rule} if finding.rule else properties
    listed = ",".join(f"{name}={escaped_property(str(value))}" for name, value in given.items())
    return f"::{finding.severity} {listed}".rstrip() + f"::{escaped(text_of(finding))}\n"


def escaped(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def escaped_property(text: str) -> str:
    return escaped(text).replace(":", "%3A").replace(",", "%2C")


def to_sarif(findings: Sequence[Finding], rules: Mapping[str, str]) -> str:
    """Returns a log of one run in SARIF 2.1.0, with the rules that found something."""
    used = sorted({each.rule for each in findings if each.rule})
    driver = {
        "name": "codearts-build-openapi",
        "version": __version__,
        "rules": [sarif_rule(name, rules.get(name, "")) for name in used],
    }
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [sarif_result(each) for each in findings],
    }
    return json.dumps({"$schema": SARIF_SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2) + "\n"


def sarif_rule(name: str, text: str) -> dict[str, Any]:
    return {"id": name, "shortDescription": {"text": text}} if text else {"id": name}


def sarif_result(finding: Finding) -> dict[str, Any]:
    result: dict[str, Any] = {"ruleId": finding.rule} if finding.rule else {}
    result |= {"level": finding.severity, "message": {"text": text_of(finding)}}
    file, line, column = finding.position
    if file:
        region = {"startLine": line, "startColumn": column}
        location = {"artifactLocation": {"uri": uri_of(file)}, "region": region}
        result["locations"] = [{"physicalLocation": location}]
    return result


def uri_of(file: str) -> str:
    """Returns a path or URL as a URI; a relative path stays relative."""
    if file.startswith("https://"):
        return quote(file, safe="/:?&=%[]@!$'()*+,;~")
    path = Path(file)
    return path.as_uri() if path.is_absolute() else quote(path.as_posix(), errors="surrogateescape")
