"""Calls one operation of each kind with the client of openapi-python-client; prints a line for each."""

import io
import os
import sys

# page: begin
from codeartsbuild import Client, models
from codeartsbuild.api.builds import get_build, run_job

# page: end
from codeartsbuild.api.files import upload_file
from codeartsbuild.api.jobs import get_job_step_status, list_jobs_by_project
from codeartsbuild.api.logs import download_build_log
from codeartsbuild.types import File

JOB_ID = "5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60"
PROJECT_ID = "8e2b6c40d1f94a7fb3c5e7091a2d4f68"
RECORD_ID = "d3f8a5b1-27c4-4e96-8b0d-6f1e9c42a75d"

url, token = os.environ["CODEARTS_URL"], os.environ["CODEARTS_TOKEN"]

# The reference shows the lines between the markers, laid out as here.
# fmt: off
# page: begin
client = Client(base_url=url, headers={"X-Auth-Token": token})
build = models.BuildRequest(job_id=JOB_ID, parameter=[models.NamedValueInput(name="codeBranch", value="release/2.4")])
response = run_job.sync(client=client, body=build)
if not isinstance(response, models.BuildStartedResponse) or not response.result:
    sys.exit(f"not run: {response}")
print("run: build", response.result.actual_build_number)
# page: end
# fmt: on

listed = list_jobs_by_project.sync(PROJECT_ID, client=client, page_index=0, page_size=10)
assert isinstance(listed, models.ProjectJobList) and listed.result and listed.result.job_list
for job in listed.result.job_list:
    print("list:", listed.result.total, job.job_name, job.last_build_time)

record = get_build.sync(JOB_ID, 58, client=client)
assert isinstance(record, models.BuildInfoResponse) and record.result
values = [
    "null" if value is None else value for value in (record.result.tag, record.result.err_msg)
]
print("record:", record.result.build_no, record.result.branch, *values)

log = download_build_log.sync_detailed(RECORD_ID, client=client, log_level=models.LogLevel.INFO)
assert isinstance(log.parsed, File)
print("log:", log.status_code.value, len(log.parsed.payload.read()))

file = File(
    payload=io.BytesIO(bytes([0xFE, 0xED, 0xFE, 0xED, 0, 1, 2, 0xFF])), file_name="release.jks"
)
stored = upload_file.sync(client=client, body=models.FileUpload(file=file, privacy="agree"))
assert isinstance(stored, models.FileUploadedResponse) and stored.result
print("upload:", stored.result.keystore_id)

refused = get_job_step_status.sync_detailed("not-a-job", client=client)
assert isinstance(refused.parsed, models.ErrorBody)
print("limit: python-errors")
print("error:", refused.status_code.value, refused.parsed.error_code, refused.parsed.error_msg)
