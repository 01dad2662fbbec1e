// Uses the client of openapi-generator's typescript-fetch: one operation of each kind, printed line by line.
// page: begin
import { BuildsApi, Configuration, FilesApi, JobsApi, LogsApi, ResponseError } from "../gen/typescript-fetch";
import { jobId, projectId, recordId, token, url } from "./settings";

const configuration = new Configuration({ basePath: url, headers: { "X-Auth-Token": token } });

async function run(): Promise<void> {
  const { result } = await new BuildsApi(configuration).runJob({
    buildRequest: { jobId, parameter: [{ name: "codeBranch", value: "release/2.4" }] },
  });
  console.log("run: build", result?.actualBuildNumber);
}
// page: end

async function list(): Promise<void> {
  const { result } = await new JobsApi(configuration).listJobsByProject({ projectId, pageIndex: 0, pageSize: 10 });
  for (const job of result?.jobList ?? []) {
    const built: number | null | undefined = job.lastBuildTime;
    console.log("list:", result?.total, job.jobName, built);
  }
}

async function record(): Promise<void> {
  const { result } = await new BuildsApi(configuration).getBuild({ jobId, buildNo: 58 });
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
  const stored = await new FilesApi(configuration).uploadFile({ file, privacy: "agree" });
  console.log("upload:", stored.result?.keystoreId);
}

async function refused(): Promise<void> {
  try {
    await new JobsApi(configuration).getJobStepStatus({ jobId: "not-a-job" });
  } catch (error) {
    if (!(error instanceof ResponseError)) throw error;
    const body = await error.response.json();
    console.log("error:", error.response.status, body.error_code, body.error_msg);
    return;
  }
  throw new Error("a malformed job id was not refused");
}

void (async () => {
  for (const step of [run, list, record, download, upload, refused]) await step();
})();
