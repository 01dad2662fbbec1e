"""Tests of `deploy.py` with the test kit of the client: no service and no network."""

from __future__ import annotations

import pytest
from codearts_build.testing import Call, FakeService, Fault, error
from deploy import NotDeployedError, deploy

JOB = "5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60"
ENABLED = {"result": {"disabled": 0}}


@pytest.fixture
def service(fake_codearts_build: FakeService) -> FakeService:
    fake_codearts_build.on("jobs.get_disabled_state", job_id=JOB).returns(ENABLED)
    return fake_codearts_build


def test_build_that_succeeds_is_released(service: FakeService) -> None:
    released: list[int] = []
    with service.client() as client:
        number = deploy(client, JOB, released.append)
    assert released == [number]
    service.assert_called("builds.run", job_id=JOB)
    service.assert_called("builds.get_summary", job_id=JOB, build_no=59)


@pytest.mark.parametrize("state", ["FAILURE", "ABORTED", "SCHEDULE_FAILURE"])
def test_build_that_fails_is_not_released(service: FakeService, state: str) -> None:
    service.on("builds.get_summary").returns({"result": {"number": 59, "state": state}})
    released: list[int] = []
    with service.client() as client, pytest.raises(NotDeployedError, match=state):
        deploy(client, JOB, released.append)
    assert released == []


def test_disabled_job_is_not_built(service: FakeService) -> None:
    service.on("jobs.get_disabled_state").returns({"result": {"disabled": 1}})
    with service.client() as client, pytest.raises(NotDeployedError, match="disabled"):
        deploy(client, JOB, print)
    service.assert_called("builds.run", 0)


def test_busy_service_is_reported(service: FakeService) -> None:
    service.on("builds.run").returns(Fault.THROTTLED)
    with service.client() as client, pytest.raises(NotDeployedError, match="busy"):
        deploy(client, JOB, print)


def test_record_that_comes_late_is_waited_for(service: FakeService) -> None:
    def respond(call: Call) -> dict[str, object]:
        return {"result": {"number": call.arguments["build_no"], "state": "SUCCESS"}}

    service.on("builds.get_summary").returns(error("DEVCB.00031006", status=422), respond)
    with service.client() as client:
        assert deploy(client, JOB, print, interval=0.01) == 59
