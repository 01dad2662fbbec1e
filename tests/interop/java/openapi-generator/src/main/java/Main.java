import codeartsbuild.ApiClient;
import codeartsbuild.ApiException;
import codeartsbuild.api.BuildsApi;
import codeartsbuild.api.FilesApi;
import codeartsbuild.api.JobsApi;
import codeartsbuild.api.LogsApi;
import codeartsbuild.model.BuildInfo;
import codeartsbuild.model.BuildRequest;
import codeartsbuild.model.ErrorBody;
import codeartsbuild.model.LogLevel;
import codeartsbuild.model.NamedValueInput;
import codeartsbuild.model.ProjectJob;
import codeartsbuild.model.ProjectJobPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Runs a build, reads a list, a build record and a log, and uploads a file. */
public final class Main {
    // IDs of the description's examples. Replace them with your own.
    private static final String JOB_ID = "5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60";
    private static final String PROJECT_ID = "8e2b6c40d1f94a7fb3c5e7091a2d4f68";
    private static final String RECORD_ID = "d3f8a5b1-27c4-4e96-8b0d-6f1e9c42a75d";

    private Main() {}

    public static void main(String[] arguments) throws Exception {
        // page: begin
        String token = System.getenv("TOKEN");
        ApiClient client = new ApiClient();
        client.updateBaseUri(System.getenv("URL"));
        client.setRequestInterceptor(request -> request.setHeader("X-Auth-Token", token));
        try {
            var build = new BuildRequest().jobId(JOB_ID);
            build.addParameterItem(new NamedValueInput().name("codeBranch").value("release/2.4"));
            var started = new BuildsApi(client).runJob(build);
            check(started.getStatus(), started);
            System.out.println("run: build " + started.getResult().getActualBuildNumber());
        } catch (ApiException refused) {
            System.err.println("not run: " + refused.getCode() + " " + refused.getResponseBody());
            System.exit(1);
        }
        // page: end
        list(client);
        record(client);
        download(client);
        upload(client);
        refused(client);
    }

    // page: begin
    /** Ends the program if a response with status 200 reports a failure. */
    private static void check(String status, Object response) {
        if (!"success".equals(status)) {
            System.err.println("failed: " + response);
            System.exit(1);
        }
    }
    // page: end

    private static void list(ApiClient client) throws ApiException {
        var response = new JobsApi(client)
                .listJobsByProject(PROJECT_ID, 0, 10, null, null, null, null, null, null, null);
        check(response.getStatus(), response);
        ProjectJobPage page = response.getResult();
        for (ProjectJob job : page.getJobList()) {
            Long built = job.getLastBuildTime();
            System.out.println("list: " + page.getTotal() + " " + job.getJobName() + " " + built);
        }
    }

    private static void record(ApiClient client) throws ApiException {
        var response = new BuildsApi(client).getBuild(JOB_ID, 58);
        check(response.getStatus(), response);
        BuildInfo build = response.getResult();
        Integer number = build.getBuildNo();
        System.out.println(
                "record: " + number + " " + build.getBranch() + " " + build.getTag() + " " + build.getErrMsg());
    }

    private static void download(ApiClient client) throws ApiException, IOException {
        var response = new LogsApi(client).downloadBuildLogWithHttpInfo(RECORD_ID, LogLevel.INFO);
        Path file = response.getData().toPath();
        byte[] content = Files.readAllBytes(file);
        Files.delete(file);
        System.out.println("log: " + response.getStatusCode() + " " + content.length);
    }

    private static void upload(ApiClient client) throws ApiException, IOException {
        Path file = Files.createTempFile("release", ".jks");
        try {
            Files.write(file, new byte[] {(byte) 0xfe, (byte) 0xed, (byte) 0xfe, (byte) 0xed, 0, 1, 2, (byte) 0xff});
            var stored = new FilesApi(client).uploadFile(file.toFile(), "true", null);
            check(stored.getStatus(), stored);
            System.out.println("upload: " + stored.getResult().getKeystoreId());
        } finally {
            Files.delete(file);
        }
    }

    /** Sends a wrong job ID, to show an error. */
    private static void refused(ApiClient client) throws IOException {
        try {
            new JobsApi(client).getJobStepStatus("not-a-job", null);
        } catch (ApiException refused) {
            ErrorBody body = client.getObjectMapper().readValue(refused.getResponseBody(), ErrorBody.class);
            System.out.println("error: " + refused.getCode() + " " + body.getErrorCode() + " " + body.getErrorMsg());
            return;
        }
        throw new IllegalStateException("a wrong job ID was accepted");
    }
}
