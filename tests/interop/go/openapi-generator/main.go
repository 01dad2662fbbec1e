// Uses the client that openapi-generator's `go` made: one operation of each kind, printed line by line.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log"
	"net/http"
	"os"
	"path/filepath"

	"languages/openapi-generator/codeartsbuild"
)

const (
	jobID     = "5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60"
	projectID = "8e2b6c40d1f94a7fb3c5e7091a2d4f68"
	recordID  = "d3f8a5b1-27c4-4e96-8b0d-6f1e9c42a75d"
)

var (
	url   = os.Getenv("CODEARTS_URL")
	token = os.Getenv("CODEARTS_TOKEN")
	ctx   = context.Background()
)

func main() {
	log.SetFlags(0)
	// page: begin
	configuration := codeartsbuild.NewConfiguration()
	configuration.Servers = codeartsbuild.ServerConfigurations{{URL: url}}
	configuration.AddDefaultHeader("X-Auth-Token", token)
	client := codeartsbuild.NewAPIClient(configuration)

	request := codeartsbuild.NewBuildRequest(jobID)
	request.Parameter = []codeartsbuild.NamedValueInput{*codeartsbuild.NewNamedValueInput("codeBranch", "release/2.4")}
	response, _, err := client.BuildsAPI.RunJob(ctx).BuildRequest(*request).Execute()
	if err != nil {
		log.Fatalln("not run:", err)
	}
	fmt.Println("run: build", response.Result.GetActualBuildNumber())
	// page: end
	for _, tell := range []func(*codeartsbuild.APIClient) error{list, record, download, upload, refused} {
		if err := tell(client); err != nil {
			log.Fatalln(err)
		}
	}
}

func list(client *codeartsbuild.APIClient) error {
	response, _, err := client.JobsAPI.ListJobsByProject(ctx, projectID).PageIndex(0).PageSize(10).Execute()
	if err != nil {
		return err
	}
	page := response.GetResult()
	for _, job := range page.JobList {
		var built int64 = *job.LastBuildTime.Get()
		fmt.Println("list:", *page.Total, *job.JobName, built)
	}
	return nil
}

func record(client *codeartsbuild.APIClient) error {
	response, _, err := client.BuildsAPI.GetBuild(ctx, jobID, 58).Execute()
	if err != nil {
		return err
	}
	build := response.GetResult()
	var number int32 = *build.BuildNo
	fmt.Println("record:", number, *build.Branch, text(build.Tag), text(build.ErrMsg))
	return nil
}

func download(client *codeartsbuild.APIClient) error {
	_, response, err := client.LogsAPI.DownloadBuildLog(ctx, recordID).Execute()
	if err != nil && response.StatusCode == http.StatusNotAcceptable {
		fmt.Println("limit: go-accept")
	}
	client.GetConfig().AddDefaultHeader("Accept", "*/*")
	file, response, err := client.LogsAPI.DownloadBuildLog(ctx, recordID).LogLevel("INFO").Execute()
	if err != nil {
		return err
	}
	defer os.Remove(file.Name())
	defer file.Close()
	content, err := io.ReadAll(file)
	fmt.Println("log:", response.StatusCode, len(content))
	return err
}

func upload(client *codeartsbuild.APIClient) error {
	folder, err := os.MkdirTemp("", "upload")
	if err != nil {
		return err
	}
	defer os.RemoveAll(folder)
	path := filepath.Join(folder, "release.jks")
	if err := os.WriteFile(path, []byte{0xfe, 0xed, 0xfe, 0xed, 0, 1, 2, 0xff}, 0o600); err != nil {
		return err
	}
	file, err := os.Open(path)
	if err != nil {
		return err
	}
	response, _, err := client.FilesAPI.UploadFile(ctx).File(file).Privacy("agree").Execute()
	if err != nil {
		return err
	}
	stored := response.GetResult()
	fmt.Println("upload:", *stored.KeystoreId)
	return nil
}

func refused(client *codeartsbuild.APIClient) error {
	_, response, err := client.JobsAPI.GetJobStepStatus(ctx, "not-a-job").Execute()
	var failure *codeartsbuild.GenericOpenAPIError
	if !errors.As(err, &failure) {
		return fmt.Errorf("a malformed job id got %v", err)
	}
	body, ok := failure.Model().(codeartsbuild.ErrorBody)
	if !ok {
		return fmt.Errorf("the error carries no ErrorBody but %T", failure.Model())
	}
	fmt.Println("error:", response.StatusCode, *body.ErrorCode, *body.ErrorMsg)
	return nil
}

func text(value codeartsbuild.NullableString) string {
	if value.IsSet() && value.Get() == nil {
		return "null"
	}
	return *value.Get()
}
