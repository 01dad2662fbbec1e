"""What is generated is laid out as black does it, though ruff does it here."""

from __future__ import annotations

from black import Mode, format_str
from black.mode import TargetVersion

from tests.conftest import ROOT


def test_black_would_change_nothing() -> None:
    mode = Mode(line_length=120, target_versions={TargetVersion.PY311})
    package = ROOT / "generated/python/codearts_build"
    rendered = [path for path in package.rglob("*.py") if "_runtime" not in path.parts]
    assert len(rendered) > 25
    for path in rendered:
        text = path.read_text(encoding="utf-8")
        assert format_str(text, mode=mode) == text, path.name
