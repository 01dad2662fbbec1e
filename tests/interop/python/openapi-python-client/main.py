"""Runs a build, reads a list, a build record and a log, and uploads a file."""

import io

# page: begin
import os
import sys

from codeartsbuild import Client, models
from codeartsbuild.api.builds import get_build, run_job

# page: end
from codeartsbuild.api.files import upload_file
from codeartsbuild.api.jobs import get_job_step_status, list_jobs_by_project
from codeartsbuild.api.logs import download_build_log
from codeartsbuild.types import File

# IDs of the description's examples. Replace them with your own.
JOB_ID = "5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60"
PROJECT_ID = "8e2b6c40d1f94a7fb3c5e7091a2d4f68"
RECORD_ID = "d3f8a5b1-27c4-4e96-8b0d-6f1e9c42a75d"

# page: begin
client = Client(base_url=os.environ["URL"], headers={"X-Auth-Token": os.environ["TOKEN"]})
branch = models.NamedValueInput(name="codeBranch", value="release/2.4")
build = models.BuildRequest(job_id=JOB_ID, parameter=[branch])
started = run_job.sync(client=client, body=build)
# An error is returned, and a response with status 200 can report a failure.
if not isinstance(started, models.BuildStartedResponse) or started.status != "success":
    sys.exit(f"not run: {started}")
print("run: build", started.result and started.result.actual_build_number)
# page: end

listed = list_jobs_by_project.sync(PROJECT_ID, client=client, page_index=0, page_size=10)
if not isinstance(listed, models.ProjectJobList) or listed.status != "success":
    sys.exit(f"not listed: {listed}")
if listed.result:
    for job in listed.result.job_list or ():
        print("list:", listed.result.total, job.job_name, job.last_build_time)

found = get_build.sync(JOB_ID, 58, client=client)
if not isinstance(found, models.BuildInfoResponse) or found.status != "success":
    sys.exit(f"not read: {found}")
if record := found.result:
    tag, message = ("null" if value is None else value for value in (record.tag, record.err_msg))
    print("record:", record.build_no, record.branch, tag, message)

log = download_build_log.sync_detailed(RECORD_ID, client=client, log_level=models.LogLevel.INFO)
if not isinstance(log.parsed, File):
    sys.exit(f"not downloaded: {log.parsed}")
print("log:", log.status_code.value, len(log.parsed.payload.read()))

content = io.BytesIO(bytes([0xFE, 0xED, 0xFE, 0xED, 0, 1, 2, 0xFF]))
form = models.FileUpload(file=File(payload=content, file_name="release.jks"), privacy="true")
stored = upload_file.sync(client=client, body=form)
if not isinstance(stored, models.FileUploadedResponse) or stored.status != "success":
    sys.exit(f"not stored: {stored}")
print("upload:", stored.result and stored.result.keystore_id)

# A wrong job ID, to show an error.
refused = get_job_step_status.sync_detailed("not-a-job", client=client)
if isinstance(refused.parsed, models.ErrorBody):
    print("error:", refused.status_code.value, refused.parsed.error_code, refused.parsed.error_msg)
