// Uses the client that ogen made: one operation of each kind, printed line by line.
package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"log"
	"os"

	ht "github.com/ogen-go/ogen/http"
	"github.com/ogen-go/ogen/ogenerrors"

	"languages/ogen/codeartsbuild"
)

const (
	jobID     = "5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60"
	projectID = "8e2b6c40d1f94a7fb3c5e7091a2d4f68"
	recordID  = "d3f8a5b1-27c4-4e96-8b0d-6f1e9c42a75d"
)

var (
	url = os.Getenv("CODEARTS_URL")
	ctx = context.Background()
)

// page: begin
type credentials struct{ token string }

func (c credentials) Token(context.Context, codeartsbuild.OperationName) (codeartsbuild.Token, error) {
	return codeartsbuild.Token{APIKey: c.token}, nil
}

func (c credentials) Signature(context.Context, codeartsbuild.OperationName) (codeartsbuild.Signature, error) {
	return codeartsbuild.Signature{}, ogenerrors.ErrSkipClientSecurity
}

func run(client *codeartsbuild.Client) error {
	response, err := client.RunJob(ctx, &codeartsbuild.BuildRequest{
		JobID:     jobID,
		Parameter: []codeartsbuild.NamedValueInput{{Name: "codeBranch", Value: "release/2.4"}},
	})
	if started, ok := response.(*codeartsbuild.BuildStartedResponse); ok {
		fmt.Println("run: build", started.Result.Value.ActualBuildNumber.Value)
		return nil
	}
	return fmt.Errorf("not run: %v %+v", err, response)
}

// page: end

func main() {
	log.SetFlags(0)
	client, err := codeartsbuild.NewClient(url, credentials{os.Getenv("CODEARTS_TOKEN")})
	if err != nil {
		log.Fatalln(err)
	}
	for _, tell := range []func(*codeartsbuild.Client) error{run, list, record, download, upload, refused} {
		if err := tell(client); err != nil {
			log.Fatalln(err)
		}
	}
}

func list(client *codeartsbuild.Client) error {
	response, err := client.ListJobsByProject(ctx,
		codeartsbuild.ListJobsByProjectParams{ProjectID: projectID, PageIndex: 0, PageSize: 10})
	found, ok := response.(*codeartsbuild.ProjectJobList)
	if !ok {
		return fmt.Errorf("not listed: %v %+v", err, response)
	}
	page := found.Result.Value
	for _, job := range page.JobList {
		var built int64 = job.LastBuildTime.Value
		fmt.Println("list:", page.Total.Value, job.JobName.Value, built)
	}
	return nil
}

func record(client *codeartsbuild.Client) error {
	response, err := client.GetBuild(ctx, codeartsbuild.GetBuildParams{JobID: jobID, BuildNo: 58})
	found, ok := response.(*codeartsbuild.BuildInfoResponse)
	if !ok {
		return fmt.Errorf("not read: %v %+v", err, response)
	}
	build := found.Result.Value
	var number int32 = build.BuildNo.Value
	fmt.Println("record:", number, build.Branch.Value, text(build.Tag), text(build.ErrMsg))
	return nil
}

func download(client *codeartsbuild.Client) error {
	response, err := client.DownloadBuildLog(ctx, codeartsbuild.DownloadBuildLogParams{
		RecordID: recordID,
		LogLevel: codeartsbuild.NewOptLogLevel(codeartsbuild.LogLevelINFO),
	})
	stream, ok := response.(*codeartsbuild.DownloadBuildLogOK)
	if !ok {
		return fmt.Errorf("not downloaded: %v %+v", err, response)
	}
	content, err := io.ReadAll(stream)
	fmt.Println("log: 200", len(content))
	return err
}

func upload(client *codeartsbuild.Client) error {
	content := bytes.NewReader([]byte{0xfe, 0xed, 0xfe, 0xed, 0, 1, 2, 0xff})
	response, err := client.UploadFile(ctx, &codeartsbuild.FileUploadMultipart{
		File:    ht.MultipartFile{Name: "release.jks", File: content, Size: int64(content.Len())},
		Privacy: "agree",
	})
	stored, ok := response.(*codeartsbuild.FileUploadedResponse)
	if !ok {
		return fmt.Errorf("not stored: %v %+v", err, response)
	}
	fmt.Println("upload:", stored.Result.Value.KeystoreID.Value)
	return nil
}

// refused prints a response that is no Go error here: ogen has a type for each status.
func refused(client *codeartsbuild.Client) error {
	response, err := client.GetJobStepStatus(ctx, codeartsbuild.GetJobStepStatusParams{JobID: "not-a-job"})
	body, ok := response.(*codeartsbuild.GetJobStepStatusUnprocessableEntity)
	if !ok {
		return fmt.Errorf("a malformed job id got %v %+v", err, response)
	}
	if err == nil {
		fmt.Println("limit: ogen-errors")
	}
	fmt.Println("error: 422", body.ErrorCode.Value, body.ErrorMsg.Value)
	return nil
}

func text(value codeartsbuild.OptNilString) string {
	if value.Null {
		return "null"
	}
	return value.Value
}
