// Runs a build, reads a list, a build record and a log, and uploads a file.
package main

import (
	"bytes"
	"context"
	"fmt"
	"log"
	"mime/multipart"
	"net/http"
	"os"

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
	token := func(_ context.Context, request *http.Request) error {
		request.Header.Set("X-Auth-Token", os.Getenv("TOKEN"))
		return nil
	}
	client, err := codeartsbuild.NewClientWithResponses(
		os.Getenv("URL"), codeartsbuild.WithRequestEditorFn(token))
	if err != nil {
		log.Fatalln(err)
	}
	run, err := client.RunJobWithResponse(ctx, codeartsbuild.BuildRequest{
		JobID:     jobID,
		Parameter: []codeartsbuild.NamedValueInput{{Name: "codeBranch", Value: "release/2.4"}},
	})
	if err != nil {
		log.Fatalln("not run:", err)
	}
	// Another status is no error in Go, and a response with status 200 can report a failure.
	if run.JSON200 == nil || run.JSON200.Status != "success" {
		log.Fatalln("not run:", run.Status(), string(run.Body))
	}
	fmt.Println("run: build", run.JSON200.Result.ActualBuildNumber)
	// page: end
	for _, step := range []func(*codeartsbuild.ClientWithResponses) error{list, record, download, upload, refused} {
		if err := step(client); err != nil {
			log.Fatalln(err)
		}
	}
}

func list(client *codeartsbuild.ClientWithResponses) error {
	response, err := client.ListJobsByProjectWithResponse(ctx, projectID,
		&codeartsbuild.ListJobsByProjectParams{PageIndex: 0, PageSize: 10})
	if err != nil {
		return err
	}
	if response.JSON200 == nil || response.JSON200.Status != "success" {
		return fmt.Errorf("not listed: %s", response.Body)
	}
	page := response.JSON200.Result
	for _, job := range page.JobList {
		var built int64 = job.LastBuildTime
		fmt.Println("list:", page.Total, job.JobName, built)
	}
	return nil
}

func record(client *codeartsbuild.ClientWithResponses) error {
	response, err := client.GetBuildWithResponse(ctx, jobID, 58)
	if err != nil {
		return err
	}
	if response.JSON200 == nil || response.JSON200.Status != "success" {
		return fmt.Errorf("not read: %s", response.Body)
	}
	build := response.JSON200.Result
	var number int32 = build.BuildNo
	fmt.Println("record:", number, build.Branch, text(build.Tag), text(build.ErrMsg))
	return nil
}

func download(client *codeartsbuild.ClientWithResponses) error {
	response, err := client.DownloadBuildLogWithResponse(ctx, recordID,
		&codeartsbuild.DownloadBuildLogParams{LogLevel: codeartsbuild.INFO})
	if err != nil {
		return err
	}
	fmt.Println("log:", response.StatusCode(), len(response.Body))
	return nil
}

func upload(client *codeartsbuild.ClientWithResponses) error {
	var body bytes.Buffer
	form := multipart.NewWriter(&body)
	file, err := form.CreateFormFile("file", "release.jks")
	if err != nil {
		return err
	}
	file.Write([]byte{0xfe, 0xed, 0xfe, 0xed, 0, 1, 2, 0xff})
	form.WriteField("privacy", "true")
	form.Close()
	response, err := client.UploadFileWithBodyWithResponse(ctx, form.FormDataContentType(), &body)
	if err != nil {
		return err
	}
	if response.JSON200 == nil || response.JSON200.Status != "success" {
		return fmt.Errorf("not stored: %s", response.Body)
	}
	fmt.Println("upload:", response.JSON200.Result.KeystoreID)
	return nil
}

// refused sends a wrong job ID, to show an error: there is a field for each status.
func refused(client *codeartsbuild.ClientWithResponses) error {
	response, err := client.GetJobStepStatusWithResponse(ctx, "not-a-job", nil)
	if err != nil {
		return err
	}
	if response.JSON422 == nil {
		return fmt.Errorf("a wrong job ID got %s", response.Status())
	}
	fmt.Println("error:", response.StatusCode(), response.JSON422.ErrorCode, response.JSON422.ErrorMsg)
	return nil
}

// text returns "null" if a value is null or missing, which is an empty text here.
func text(value string) string {
	if value == "" {
		return "null"
	}
	return value
}
