// Runs a build, reads a list, a build record and a log, and uploads a file.
// page: begin
import createClient from "openapi-fetch";
import type { paths } from "./client";
// page: end

// IDs of the description's examples. Replace them with your own.
const jobId = "5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60";
const projectId = "8e2b6c40d1f94a7fb3c5e7091a2d4f68";
const recordId = "d3f8a5b1-27c4-4e96-8b0d-6f1e9c42a75d";

// page: begin
const client = createClient<paths>({
  baseUrl: process.env.URL ?? "",
  headers: { "X-Auth-Token": process.env.TOKEN ?? "" },
});

async function run(): Promise<void> {
  const { data, error } = await client.POST("/v1/job/execute", {
    body: { job_id: jobId, parameter: [{ name: "codeBranch", value: "release/2.4" }] },
  });
  // A response with status 200 can report a failure.
  if (data?.status !== "success") throw new Error(`not run: ${JSON.stringify(error ?? data)}`);
  console.log("run: build", data.result?.actual_build_number);
}
// page: end

async function list(): Promise<void> {
  const { data, error } = await client.GET("/v1/job/{project_id}/list", {
    params: { path: { project_id: projectId }, query: { page_index: 0, page_size: 10 } },
  });
  if (data?.status !== "success") throw new Error(`not listed: ${JSON.stringify(error ?? data)}`);
  for (const job of data.result?.job_list ?? []) {
    const built: number | null | undefined = job.last_build_time;
    console.log("list:", data.result?.total, job.job_name, built);
  }
}

async function record(): Promise<void> {
  const { data, error } = await client.GET("/v1/record/{job_id}/{build_no}/record-info", {
    params: { path: { job_id: jobId, build_no: 58 } },
  });
  if (data?.status !== "success") throw new Error(`not read: ${JSON.stringify(error ?? data)}`);
  const tag: string | null | undefined = data.result?.tag;
  console.log("record:", data.result?.build_no, data.result?.branch, tag, data.result?.err_msg);
}

async function download(): Promise<void> {
  const { data, error, response } = await client.GET("/v4/{record_id}/download-log", {
    params: { path: { record_id: recordId }, query: { log_level: "INFO" } },
    parseAs: "arrayBuffer",
  });
  if (!data) throw new Error(`not downloaded: ${JSON.stringify(error)}`);
  console.log("log:", response.status, data.byteLength);
}

async function upload(): Promise<void> {
  const file = new File([Uint8Array.of(0xfe, 0xed, 0xfe, 0xed, 0, 1, 2, 0xff)], "release.jks");
  // The type of a binary part is `string`, so the form is built by the serializer.
  const { data, error } = await client.POST("/v2/keystore/upload", {
    body: { file: "", privacy: "true" },
    bodySerializer: (body) => {
      const form = new FormData();
      form.set("file", file);
      form.set("privacy", body.privacy);
      return form;
    },
  });
  if (data?.status !== "success") throw new Error(`not stored: ${JSON.stringify(error ?? data)}`);
  console.log("upload:", data.result?.keystore_id);
}

// Sends a wrong job ID, to show an error.
async function refused(): Promise<void> {
  const { error, response } = await client.GET("/v1/job/{job_id}/status", {
    params: { path: { job_id: "not-a-job" } },
  });
  if (!error) throw new Error("a wrong job ID was accepted");
  console.log("error:", response.status, error.error_code, error.error_msg);
}

async function main(): Promise<void> {
  for (const step of [run, list, record, download, upload, refused]) await step();
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
