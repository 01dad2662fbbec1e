// Runs a build, reads a list, a build record and a log, and uploads a file.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log"
	"os"
	"path/filepath"

	"example/codeartsbuild"
)

// IDs of the description's examples. Replace them with your own.
const (
	jobID     = "5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60"
	projectID = "8e2b6c40d1f94a7fb3c5e7091a2d4f68"
	recordID  = "d3f8a5b1-27c4-4e96-8b0d-6f1e9c42a75d"
)

var ctx = context.Background()

func main() {
	log.SetFlags(0)
	// page: begin
	configuration := codeartsbuild.NewConfiguration()
	configuration.Servers = codeartsbuild.ServerConfigurations{{URL: os.Getenv("URL")}}
	configuration.AddDefaultHeader("X-Auth-Token", os.Getenv("TOKEN"))
	configuration.AddDefaultHeader("Accept", "*/*") // for downloads
	client := codeartsbuild.NewAPIClient(configuration)

	request := codeartsbuild.NewBuildRequest(jobID)
	branch := codeartsbuild.NewNamedValueInput("codeBranch", "release/2.4")
	request.Parameter = []codeartsbuild.NamedValueInput{*branch}
	response, _, err := client.BuildsAPI.RunJob(ctx).BuildRequest(*request).Execute()
	if err != nil {
		log.Fatalln("not run:", err)
	}
	// A response with status 200 can report a failure.
	if response.GetStatus() != "success" {
		log.Fatalln("not run:", response.GetError())
	}
	result := response.GetResult()
	fmt.Println("run: build", result.GetActualBuildNumber())
	// page: end
	for _, step := range []func(*codeartsbuild.APIClient) error{list, record, download, upload, refused} {
		if err := step(client); err != nil {
			log.Fatalln(err)
		}
	}
}

func list(client *codeartsbuild.APIClient) error {
	response, _, err := client.JobsAPI.ListJobsByProject(ctx, projectID).PageIndex(0).PageSize(10).Execute()
	if err != nil {
		return err
	}
	if response.GetStatus() != "success" {
		return fmt.Errorf("not listed: %s", response.GetError())
	}
	page := response.GetResult()
	for _, job := range page.GetJobList() {
		var built int64 = job.GetLastBuildTime()
		fmt.Println("list:", page.GetTotal(), job.GetJobName(), built)
	}
	return nil
}

func record(client *codeartsbuild.APIClient) error {
	response, _, err := client.BuildsAPI.GetBuild(ctx, jobID, 58).Execute()
	if err != nil {
		return err
	}
	if response.GetStatus() != "success" {
		return fmt.Errorf("not read: %v", response.GetError())
	}
	build := response.GetResult()
	var number int32 = build.GetBuildNo()
	fmt.Println("record:", number, build.GetBranch(), text(build.Tag), text(build.ErrMsg))
	return nil
}

func download(client *codeartsbuild.APIClient) error {
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
	response, _, err := client.FilesAPI.UploadFile(ctx).File(file).Privacy("true").Execute()
	if err != nil {
		return err
	}
	if response.GetStatus() != "success" {
		return fmt.Errorf("not stored: %v", response.GetError())
	}
	stored := response.GetResult()
	fmt.Println("upload:", stored.GetKeystoreId())
	return nil
}

// refused sends a wrong job ID, to show an error.
func refused(client *codeartsbuild.APIClient) error {
	_, response, err := client.JobsAPI.GetJobStepStatus(ctx, "not-a-job").Execute()
	var failure *codeartsbuild.GenericOpenAPIError
	if !errors.As(err, &failure) {
		return fmt.Errorf("a wrong job ID got %v", err)
	}
	body, ok := failure.Model().(codeartsbuild.ErrorBody)
	if !ok {
		return fmt.Errorf("not an error of the service: %s", failure.Body())
	}
	fmt.Println("error:", response.StatusCode, body.GetErrorCode(), body.GetErrorMsg())
	return nil
}

func text(value codeartsbuild.NullableString) string {
	if value.IsSet() && value.Get() == nil {
		return "null"
	}
	return *value.Get()
}
