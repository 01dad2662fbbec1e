// Uses the client of @hey-api/openapi-ts: one operation of each kind, printed line by line.
// page: begin
import { client } from "../gen/hey-api/client.gen";
import * as codearts from "../gen/hey-api";
import { jobId, projectId, recordId, token, url } from "./settings";

client.setConfig({ baseUrl: url, auth: (scheme) => (scheme.name === "X-Auth-Token" ? token : undefined) });

async function run(): Promise<void> {
  const { data, error } = await codearts.runJob({
    body: { job_id: jobId, parameter: [{ name: "codeBranch", value: "release/2.4" }] },
  });
  if (error) throw new Error(`${error.error_code}: ${error.error_msg}`);
  console.log("run: build", data.result?.actual_build_number);
}
// page: end

async function list(): Promise<void> {
  const { data } = await codearts.listJobsByProject({
    path: { project_id: projectId },
    query: { page_index: 0, page_size: 10 },
    throwOnError: true,
  });
  for (const job of data.result?.job_list ?? []) {
    const built: number | null | undefined = job.last_build_time;
    console.log("list:", data.result?.total, job.job_name, built);
  }
}

async function record(): Promise<void> {
  const { data } = await codearts.getBuild({ path: { job_id: jobId, build_no: 58 }, throwOnError: true });
  const tag: string | null | undefined = data.result?.tag;
  console.log("record:", data.result?.build_no, data.result?.branch, tag, data.result?.err_msg);
}

async function download(): Promise<void> {
  const { data, response } = await codearts.downloadBuildLog({
    path: { record_id: recordId },
    query: { log_level: "INFO" },
    throwOnError: true,
  });
  const content: Blob = data;
  console.log("log:", response.status, content.size);
}

async function upload(): Promise<void> {
  const file = new File([Uint8Array.of(0xfe, 0xed, 0xfe, 0xed, 0, 1, 2, 0xff)], "release.jks");
  const { data } = await codearts.uploadFile({ body: { file, privacy: "agree" }, throwOnError: true });
  console.log("upload:", data.result?.keystore_id);
}

async function refused(): Promise<void> {
  const { error, response } = await codearts.getJobStepStatus({ path: { job_id: "not-a-job" } });
  if (!error) throw new Error("a malformed job id was not refused");
  console.log("error:", response?.status, error.error_code, error.error_msg);
}

void (async () => {
  for (const step of [run, list, record, download, upload, refused]) await step();
})();
