// Runs a build, reads a list, a build record and a log, and uploads a file.
// page: begin
import * as codearts from "./client";
import { client } from "./client/client.gen";
// page: end

// IDs of the description's examples. Replace them with your own.
const jobId = "5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60";
const projectId = "8e2b6c40d1f94a7fb3c5e7091a2d4f68";
const recordId = "d3f8a5b1-27c4-4e96-8b0d-6f1e9c42a75d";

// page: begin
client.setConfig({
  baseUrl: process.env.URL ?? "",
  auth: (scheme) => (scheme.name === "X-Auth-Token" ? process.env.TOKEN : undefined),
});

async function run(): Promise<void> {
  const { data, error } = await codearts.runJob({
    body: { job_id: jobId, parameter: [{ name: "codeBranch", value: "release/2.4" }] },
  });
  // A response with status 200 can report a failure.
  if (data?.status !== "success") throw new Error(`not run: ${JSON.stringify(error ?? data)}`);
  console.log("run: build", data.result?.actual_build_number);
}
// page: end

async function list(): Promise<void> {
  const { data, error } = await codearts.listJobsByProject({
    path: { project_id: projectId },
    query: { page_index: 0, page_size: 10 },
  });
  if (data?.status !== "success") throw new Error(`not listed: ${JSON.stringify(error ?? data)}`);
  for (const job of data.result?.job_list ?? []) {
    const built: number | null | undefined = job.last_build_time;
    console.log("list:", data.result?.total, job.job_name, built);
  }
}

async function record(): Promise<void> {
  const { data, error } = await codearts.getBuild({ path: { job_id: jobId, build_no: 58 } });
  if (data?.status !== "success") throw new Error(`not read: ${JSON.stringify(error ?? data)}`);
  const tag: string | null | undefined = data.result?.tag;
  console.log("record:", data.result?.build_no, data.result?.branch, tag, data.result?.err_msg);
}

async function download(): Promise<void> {
  const { data, error, response } = await codearts.downloadBuildLog({
    path: { record_id: recordId },
    query: { log_level: "INFO" },
  });
  if (!data) throw new Error(`not downloaded: ${JSON.stringify(error)}`);
  const content: Blob = data;
  console.log("log:", response?.status, content.size);
}

async function upload(): Promise<void> {
  const file = new File([Uint8Array.of(0xfe, 0xed, 0xfe, 0xed, 0, 1, 2, 0xff)], "release.jks");
  const { data, error } = await codearts.uploadFile({ body: { file, privacy: "true" } });
  if (data?.status !== "success") throw new Error(`not stored: ${JSON.stringify(error ?? data)}`);
  console.log("upload:", data.result?.keystore_id);
}

// Sends a wrong job ID, to show an error.
async function refused(): Promise<void> {
  const { error, response } = await codearts.getJobStepStatus({ path: { job_id: "not-a-job" } });
  if (!error) throw new Error("a wrong job ID was accepted");
  console.log("error:", response?.status, error.error_code, error.error_msg);
}

async function main(): Promise<void> {
  for (const step of [run, list, record, download, upload, refused]) await step();
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
