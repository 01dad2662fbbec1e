// Uses the client that oapi-codegen made: one operation of each kind, printed line by line.
package main

import (
	"bytes"
	"context"
	"fmt"
	"log"
	"mime/multipart"
	"net/http"
	"os"

	"languages/oapi-codegen/codeartsbuild"
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
	client, err := codeartsbuild.NewClientWithResponses(url, codeartsbuild.WithRequestEditorFn(
		func(_ context.Context, request *http.Request) error {
			request.Header.Set("X-Auth-Token", token)
			return nil
		}))
	run, err := client.RunJobWithResponse(ctx, codeartsbuild.BuildRequest{
		JobId:     jobID,
		Parameter: &[]codeartsbuild.NamedValueInput{{Name: "codeBranch", Value: "release/2.4"}},
	})
	if err != nil || run.JSON200 == nil {
		log.Fatalln("not run:", err, run)
	}
	fmt.Println("run: build", *run.JSON200.Result.ActualBuildNumber)
	// page: end
	for _, tell := range []func(*codeartsbuild.ClientWithResponses) error{list, record, download, upload, refused} {
		if err := tell(client); err != nil {
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
	page := response.JSON200.Result
	for _, job := range *page.JobList {
		var built int64 = *job.LastBuildTime
		fmt.Println("list:", *page.Total, *job.JobName, built)
	}
	return nil
}

func record(client *codeartsbuild.ClientWithResponses) error {
	response, err := client.GetBuildWithResponse(ctx, jobID, 58)
	if err != nil {
		return err
	}
	build := response.JSON200.Result
	var number int32 = *build.BuildNo
	fmt.Println("record:", number, *build.Branch, text(build.Tag), text(build.ErrMsg))
	return nil
}

func download(client *codeartsbuild.ClientWithResponses) error {
	level := codeartsbuild.INFO
	response, err := client.DownloadBuildLogWithResponse(ctx, recordID,
		&codeartsbuild.DownloadBuildLogParams{LogLevel: &level})
	if err != nil {
		return err
	}
	var content []byte = response.Body
	fmt.Println("log:", response.StatusCode(), len(content))
	return nil
}

func upload(client *codeartsbuild.ClientWithResponses) error {
	var body bytes.Buffer
	form := multipart.NewWriter(&body)
	part, err := form.CreateFormFile("file", "release.jks")
	if err != nil {
		return err
	}
	part.Write([]byte{0xfe, 0xed, 0xfe, 0xed, 0, 1, 2, 0xff})
	form.WriteField("privacy", "agree")
	form.Close()
	response, err := client.UploadFileWithBodyWithResponse(ctx, form.FormDataContentType(), &body)
	if err != nil {
		return err
	}
	fmt.Println("upload:", *response.JSON200.Result.KeystoreId)
	return nil
}

// refused prints a response that is no Go error here: oapi-codegen has a field for each status.
func refused(client *codeartsbuild.ClientWithResponses) error {
	response, err := client.GetJobStepStatusWithResponse(ctx, "not-a-job", nil)
	if err != nil {
		return err
	}
	if response.JSON422 == nil {
		return fmt.Errorf("a malformed job id got %s", response.Status())
	}
	fmt.Println("limit: oapi-codegen-errors")
	fmt.Println("error:", response.StatusCode(), *response.JSON422.ErrorCode, *response.JSON422.ErrorMsg)
	return nil
}

func text(value *string) string {
	if value == nil {
		return "null"
	}
	return *value
}
