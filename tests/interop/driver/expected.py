"""Lines that every program must print, made from the bundle's examples."""

from __future__ import annotations

from typing import Any

from driver.bundle import Bundle
from driver.steps import Failed


def example(bundle: Bundle, operation_id: str, status: str = "200") -> Any:
    response = bundle.resolved(bundle.operations[operation_id]["responses"][status])
    content = next(iter(response["content"].values()))
    named = [each["value"] for each in content.get("examples", {}).values()]
    return content["example"] if "example" in content else named[0]


def expected_lines(bundle: Bundle) -> dict[str, str]:
    """The line of each of the six operations, by its first word."""
    started = example(bundle, "runJob")["result"]
    page = example(bundle, "listJobsByProject")["result"]
    jobs = page["job_list"]
    record = example(bundle, "getBuild")["result"]
    # Prism refuses a request that breaks the description with 422 if the operation has it, otherwise with 400.
    error = example(bundle, "getJobStepStatus", "422")
    length = len(example(bundle, "downloadBuildLog").encode())
    if record["tag"] is not None or record["err_msg"] is not None:
        raise Failed("the example of getBuild lacks the nulls that the programs read")
    if len(jobs) != 1 or jobs[0]["last_build_time"] < 2**32:
        raise Failed(
            "the example of listJobsByProject lacks the one job with a time of 64 bits that the programs read"
        )
    return {
        "run": f"run: build {started['actual_build_number']}",
        "list": f"list: {page['total']} {jobs[0]['job_name']} {jobs[0]['last_build_time']}",
        "record": f"record: {record['build_no']} {record['branch']} null null",
        "log": f"log: 200 {length}",
        "upload": f"upload: {example(bundle, 'uploadFile')['result']['keystore_id']}",
        "error": f"error: 422 {error['error_code']} {error['error_msg']}",
    }
