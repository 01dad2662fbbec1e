"""Operation IDs in the texts of the client become methods, and values stay unchanged."""

from __future__ import annotations

from typing import Any

import pytest

from tests.helpers.build import Build
from tests.helpers.descriptions import DONE, describe


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Begin with `listPets`.", "Begin with `client.x.list_pets`."),
        ('One of `"listPets"` and `other`.', 'One of `"listPets"` and `other`.'),
        ("One of `list` and `get`.", "One of `list` and `get`."),
        ("listPets and `listpets`", "listPets and `listpets`"),
    ],
)
def test_operation_ids_in_texts_are_methods_and_values_stay(
    build: Build, text: str, expected: str
) -> None:
    def operation(name: str, description: str = "") -> dict[str, Any]:
        return {"operationId": name, "tags": ["x"], "description": description, **DONE}

    ids = ("listPets", "list", "get")
    paths: dict[str, Any] = {f"/{name}": {"get": operation(name)} for name in ids}
    package = build(describe({"/ask": {"get": operation("ask", text)}, **paths}))
    with package.Tiny(base_url="http://127.0.0.1") as client:
        assert expected in client.x.ask.__doc__


def test_event_of_notifications_is_no_method() -> None:
    from codearts_build.resources.notifications import Notifications

    assert '`"deleteJob"`' in str(Notifications.set.__doc__)
