"""Mocks, help, inspection and completion of the generated client, also without any extra."""

from __future__ import annotations

import asyncio
import copy
import inspect
import pickle
import pydoc
import re
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from typing import Any, get_type_hints
from unittest.mock import create_autospec

import pytest

from tests.helpers.paths import ROOT

sys.path.insert(0, str(ROOT / "generated/python"))
import codearts_build
from codearts_build import AsyncCodeArtsBuild, CodeArtsBuild, Token, models

BOTH = pytest.mark.parametrize("kind", [CodeArtsBuild, AsyncCodeArtsBuild])
OPTIONAL = ["aiohttp", "pytest", "multidict", "yarl"]
RESOURCES = ["builds", "jobs", "logs", "records"]
CLIENT_ATTRIBUTES = {
    "base_url",
    "call",
    "call_with_response",
    "close",
    "options",
    "projects",
    "region",
    "with_options",
}


def make(kind: Any) -> Any:
    return kind(base_url="http://127.0.0.1:1", auth=Token("t"))


def public(value: object) -> set[str]:
    return {each for each in dir(value) if not each.startswith("_")}


def resources(kind: Any) -> dict[str, Any]:
    """The classes of a client's resources, by attribute."""
    return {
        name: value
        for name, value in inspect.getmembers(kind, inspect.isclass)
        if not name.startswith("_")
    }


def methods() -> Iterator[tuple[str, Any]]:
    """All methods of all resources."""
    for kind in (CodeArtsBuild, AsyncCodeArtsBuild):
        for resource in resources(kind).values():
            for name, method in inspect.getmembers(resource, inspect.isfunction):
                if not name.startswith("_"):
                    yield f"{resource.__name__}.{name}", method


def run_without_extras(program: str) -> None:
    """Runs a program in a process in which no optional package can be imported."""
    blocker = f"""
        import sys
        class Blocker:
            def find_spec(self, name, path=None, target=None):
                if name.partition(".")[0] in {OPTIONAL}:
                    raise ModuleNotFoundError(f"No module named {{name!r}}", name=name)
        sys.meta_path.insert(0, Blocker())
        import inspect, pydoc, pkgutil, importlib, codearts_build as package
    """
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(blocker) + textwrap.dedent(program)],
        env={"PYTHONPATH": str(ROOT / "generated/python")},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr


def test_package_without_extras_can_be_inspected_and_imported_whole() -> None:
    run_without_extras("""
        names = {name for name, _ in inspect.getmembers(package)}
        assert {"CodeArtsBuild", "Hooks", "models"} <= names, names
        assert "AsyncAiohttpTransport" not in names | set(package.__all__)
        found = {}
        exec("from codearts_build import *", found)
        assert set(package.__all__) < set(found)
        assert "CodeArtsBuild" in pydoc.render_doc(package)
        """)


def test_modules_without_extras_have_help() -> None:
    run_without_extras("""
        count = 0
        for found in pkgutil.walk_packages(package.__path__, "codearts_build."):
            if found.name.endswith((".__main__", ".transport_aiohttp", ".pytest_plugin")):
                continue  # a program, and two adapters of an extra
            module = importlib.import_module(found.name)
            assert module.__doc__, found.name
            if ".models" not in found.name:  # the help of a model takes 0.05 s
                assert pydoc.render_doc(module), found.name
            count += 1
        assert count > 60
        """)


def test_clients_without_extras_can_be_inspected_and_mocked() -> None:
    run_without_extras("""
        from unittest.mock import create_autospec
        for kind in (package.CodeArtsBuild, package.AsyncCodeArtsBuild):
            client = kind(base_url="http://127.0.0.1:1", auth=package.Token("t"))
            assert "jobs" in dict(inspect.getmembers(client))
            assert "jobs" in dict(inspect.getmembers(kind))
            assert "get_overview" in pydoc.render_doc(kind.jobs)
            create_autospec(client).jobs.get
        """)


def test_package_with_extras_exports_aiohttp_transport() -> None:
    names: dict[str, Any] = {}
    exec("from codearts_build import *", names)
    assert {*codearts_build.__all__} < {*names} and "AsyncAiohttpTransport" in names


def test_root_exports_public_types_only() -> None:
    wanted = {"Download", "AsyncDownload", "UploadFile", "Upload", "Hooks", "Progress", "Auth"}
    assert wanted <= {*codearts_build.__all__} == {*dir(codearts_build)}
    errors = {
        each.__name__
        for each in vars(sys.modules["codearts_build._runtime.errors"]).values()
        if inspect.isclass(each) and issubclass(each, codearts_build.ClientError)
    }
    assert errors <= {*codearts_build.__all__}
    for each in codearts_build.__all__:
        assert not each.startswith("_") and getattr(codearts_build, each) is not None


@BOTH
def test_completion_shows_public_names_only(kind: Any) -> None:
    client = make(kind)
    assert public(client) == CLIENT_ATTRIBUTES | {*resources(kind)}
    for name, resource in resources(kind).items():
        assert public(getattr(client, name)) == public(resource)
        assert all(callable(getattr(resource, each)) for each in public(resource))


def test_completion_of_models_shows_fields_and_their_json_only() -> None:
    methods = {"from_json", "from_dict", "to_json", "to_dict"}
    for name in dir(models):
        model = getattr(models, name)
        properties = {each for each, _ in inspect.getmembers(model, inspect.isdatadescriptor)}
        assert public(model) <= {*model.__struct_fields__, *properties, *methods}, name


@BOTH
def test_resource_of_class_is_its_class_and_of_client_one_object(kind: Any) -> None:
    client = make(kind)
    for name in RESOURCES:
        assert type(getattr(client, name)) is getattr(kind, name)
        assert getattr(client, name) is getattr(client, name)
        assert getattr(client.with_options(timeout=5), name) is not getattr(client, name)


@BOTH
@pytest.mark.parametrize("of_class", [True, False], ids=["class", "client"])
def test_autospec_returns_values_and_refuses_wrong_names_and_keywords(
    kind: Any, of_class: bool
) -> None:
    mock = create_autospec(kind)(base_url="x") if of_class else create_autospec(make(kind))
    mock.jobs.get.return_value = "found"
    result = mock.jobs.get(job_id="a")
    assert (asyncio.run(result) if inspect.iscoroutine(result) else result) == "found"
    mock.jobs.get.assert_called_once_with(job_id="a")
    with pytest.raises(AttributeError, match="nope"):
        getattr(mock.jobs, "nope")  # noqa: B009
    with pytest.raises(AttributeError, match="nope"):
        getattr(mock, "nope")  # noqa: B009
    for wrong in ({}, {"job": "a"}, {"job_id": "a", "more": 1}):
        with pytest.raises(TypeError):
            mock.jobs.get(**wrong)
    with pytest.raises(TypeError):
        mock.jobs.get("a")


@BOTH
def test_autospec_of_class_refuses_wrong_constructor_arguments(kind: Any) -> None:
    mock = create_autospec(kind)
    with pytest.raises(TypeError):
        mock("cn-north-4")
    with pytest.raises(TypeError):
        mock(regoin="cn-north-4")


@BOTH
def test_help_shows_constructor_and_a_line_for_each_resource(kind: Any) -> None:
    signature = inspect.signature(kind)
    parameters = signature.parameters.values()
    assert {each.kind for each in parameters} == {inspect.Parameter.KEYWORD_ONLY}
    assert all(each.annotation and each.default is not each.empty for each in parameters)
    assert {*get_type_hints(kind.__init__)} == {*signature.parameters, "return"}
    assert documented_arguments(kind.__init__) == [*signature.parameters]
    shown = pydoc.plain(pydoc.render_doc(kind))
    assert "class " + kind.__name__ in shown and "timeout: seconds of silence" in shown
    assert "max_retries: 'int' = 2" in shown
    for name, resource in resources(kind).items():
        line = (inspect.getdoc(resource) or "").partition("\n")[0]
        assert re.search(rf"^ \|  {name} = <class .*\n \|      {re.escape(line)}", shown, re.M)
    assert "_caller" not in shown


def documented_arguments(function: Any) -> list[str]:
    """The names in the section Args of a docstring."""
    _, _, section = (inspect.getdoc(function) or "").partition("\nArgs:\n")
    section = section.partition("\n\n")[0]
    return re.findall(r"^    (\w+): ", section, re.M)


def test_docstring_arguments_are_those_of_signature() -> None:
    count = 0
    for name, method in methods():
        _, *expected = inspect.signature(method).parameters
        assert documented_arguments(method) == expected, name
        count += 1
    assert count > 2 * 138


def test_docstring_errors_of_waits_and_iterators_are_named() -> None:
    for name, method in methods():
        doc = inspect.getdoc(method) or ""
        section = doc.partition("\nRaises:\n")[2].partition("\n\n")[0]
        errors = {*re.findall(r"\w+Error", section)}
        assert errors <= {*codearts_build.__all__}
        short = name.partition(".")[2]
        waits = short.startswith("wait_until") or short.endswith("_and_wait")
        pieces = short.startswith(("iter", "follow"))
        assert ("WaitTimeoutError" in errors) == waits, name
        assert ("WaitFailedError" in errors) <= waits, name
        assert ("InvalidResponseError" in errors) == pieces, name


@BOTH
def test_client_cannot_be_pickled_or_copied(kind: Any) -> None:
    for attempt in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(TypeError, match="cannot be pickled or copied; create another client"):
            attempt(make(kind))


def test_model_copies_pickles_and_compares_by_value() -> None:
    one = models.JobSavedResponse(status="success", result=models.SavedJob(job_id="a"))
    for made in (copy.copy(one), copy.deepcopy(one), pickle.loads(pickle.dumps(one))):
        assert made == one and made is not one and repr(made) == repr(one)
    assert one != models.JobSavedResponse(status="error") and one != "success"
    assert repr(one) == (
        "JobSavedResponse(error=None, result=SavedJob(job_id='a'), status='success')"
    )
    with pytest.raises(TypeError, match="unhashable"):  # it can be changed
        hash(one)
