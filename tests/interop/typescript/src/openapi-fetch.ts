// Uses the types of openapi-typescript with openapi-fetch: one operation of each kind, printed line by line.
// page: begin
import createClient from "openapi-fetch";
import type { paths } from "../gen/openapi-typescript";
import { jobId, projectId, recordId, token, url } from "./settings";

const client = createClient<paths>({ baseUrl: url, headers: { "X-Auth-Token": token } });

async function run(): Promise<void> {
  const { data, error } = await client.POST("/v1/job/execute", {
    body: { job_id: jobId, parameter: [{ name: "codeBranch", value: "release/2.4" }] },
  });
  if (error) throw new Error(`${error.error_code}: ${error.error_msg}`);
  console.log("run: build", data.result?.actual_build_number);
}
// page: end

async function list(): Promise<void> {
  const { data } = await client.GET("/v1/job/{project_id}/list", {
    params: { path: { project_id: projectId }, query: { page_index: 0, page_size: 10 } },
  });
  for (const job of data?.result?.job_list ?? []) {
    const built: number | null | undefined = job.last_build_time;
    console.log("list:", data?.result?.total, job.job_name, built);
  }
}

async function record(): Promise<void> {
  const { data } = await client.GET("/v1/record/{job_id}/{build_no}/record-info", {
    params: { path: { job_id: jobId, build_no: 58 } },
  });
  const tag: string | null | undefined = data?.result?.tag;
  console.log("record:", data?.result?.build_no, data?.result?.branch, tag, data?.result?.err_msg);
}

async function download(): Promise<void> {
  const { data, response } = await client.GET("/v4/{record_id}/download-log", {
    params: { path: { record_id: recordId }, query: { log_level: "INFO" } },
    parseAs: "arrayBuffer",
  });
  console.log("log:", response.status, data?.byteLength);
}

async function upload(): Promise<void> {
  const file = new File([Uint8Array.of(0xfe, 0xed, 0xfe, 0xed, 0, 1, 2, 0xff)], "release.jks");
  // The type of a binary part is `string`, so the form is built by the serializer.
  const { data } = await client.POST("/v2/keystore/upload", {
    body: { file: "", privacy: "agree" },
    bodySerializer: (body) => {
      const form = new FormData();
      form.set("file", file);
      form.set("privacy", body.privacy);
      return form;
    },
  });
  console.log("upload:", data?.result?.keystore_id);
}

async function refused(): Promise<void> {
  const { error, response } = await client.GET("/v1/job/{job_id}/status", {
    params: { path: { job_id: "not-a-job" } },
  });
  if (!error) throw new Error("a malformed job id was not refused");
  console.log("error:", response.status, error.error_code, error.error_msg);
}

void (async () => {
  for (const step of [run, list, record, download, upload, refused]) await step();
})();
