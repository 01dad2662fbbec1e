// Runs a build, reads a list, a build record and a log, and uploads a file.
// page: begin
import { BuildsApi, Configuration } from "./client";
// page: end
import { ErrorBodyFromJSON, FilesApi, JobsApi, LogsApi, ResponseError } from "./client";

// IDs of the description's examples. Replace them with your own.
const jobId = "5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60";
const projectId = "8e2b6c40d1f94a7fb3c5e7091a2d4f68";
const recordId = "d3f8a5b1-27c4-4e96-8b0d-6f1e9c42a75d";

// page: begin
const configuration = new Configuration({
  basePath: process.env.URL ?? "",
  headers: { "X-Auth-Token": process.env.TOKEN ?? "" },
});

async function run(): Promise<void> {
  const started = await new BuildsApi(configuration).runJob({
    buildRequest: { jobId, parameter: [{ name: "codeBranch", value: "release/2.4" }] },
  });
  // A response with status 200 can report a failure.
  if (started.status !== "success") throw new Error(`not run: ${JSON.stringify(started)}`);
  console.log("run: build", started.result?.actualBuildNumber);
}
// page: end

async function list(): Promise<void> {
  const listed = await new JobsApi(configuration).listJobsByProject({ projectId, pageIndex: 0, pageSize: 10 });
  if (listed.status !== "success") throw new Error(`not listed: ${JSON.stringify(listed)}`);
  for (const job of listed.result?.jobList ?? []) {
    const built: number | null | undefined = job.lastBuildTime;
    console.log("list:", listed.result?.total, job.jobName, built);
  }
}

async function record(): Promise<void> {
  const { status, error, result } = await new BuildsApi(configuration).getBuild({ jobId, buildNo: 58 });
  if (status !== "success") throw new Error(`not read: ${JSON.stringify(error)}`);
  const tag: string | null | undefined = result?.tag;
  console.log("record:", result?.buildNo, result?.branch, tag, result?.errMsg);
}

async function download(): Promise<void> {
  const response = await new LogsApi(configuration).downloadBuildLogRaw({ recordId, logLevel: "INFO" });
  const content: Blob = await response.value();
  console.log("log:", response.raw.status, content.size);
}

async function upload(): Promise<void> {
  const file = new File([Uint8Array.of(0xfe, 0xed, 0xfe, 0xed, 0, 1, 2, 0xff)], "release.jks");
  const stored = await new FilesApi(configuration).uploadFile({ file, privacy: "true" });
  if (stored.status !== "success") throw new Error(`not stored: ${JSON.stringify(stored)}`);
  console.log("upload:", stored.result?.keystoreId);
}

// Sends a wrong job ID, to show an error.
async function refused(): Promise<void> {
  try {
    await new JobsApi(configuration).getJobStepStatus({ jobId: "not-a-job" });
  } catch (error) {
    if (!(error instanceof ResponseError)) throw error;
    const body = ErrorBodyFromJSON(await error.response.json());
    console.log("error:", error.response.status, body.errorCode, body.errorMsg);
    return;
  }
  throw new Error("a wrong job ID was accepted");
}

async function main(): Promise<void> {
  for (const step of [run, list, record, download, upload, refused]) await step();
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
