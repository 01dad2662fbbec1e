// Runs a build, reads a list, a build record and a log, and uploads a file.
package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"log"
	"os"

	ht "github.com/ogen-go/ogen/http"
	"github.com/ogen-go/ogen/ogenerrors"

	"example/codeartsbuild"
)

// IDs of the description's examples. Replace them with your own.
const (
	jobID     = "5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60"
	projectID = "8e2b6c40d1f94a7fb3c5e7091a2d4f68"
	recordID  = "d3f8a5b1-27c4-4e96-8b0d-6f1e9c42a75d"
)

var ctx = context.Background()

// page: begin
type credentials struct{ token string }

func (c credentials) Token(
	context.Context, codeartsbuild.OperationName,
) (codeartsbuild.Token, error) {
	return codeartsbuild.Token{APIKey: c.token}, nil
}

func (c credentials) Signature(
	context.Context, codeartsbuild.OperationName,
) (codeartsbuild.Signature, error) {
	return codeartsbuild.Signature{}, ogenerrors.ErrSkipClientSecurity
}

func run(client *codeartsbuild.Client) error {
	started, err := client.RunJob(ctx, &codeartsbuild.BuildRequest{
		JobID:     jobID,
		Parameter: []codeartsbuild.NamedValueInput{{Name: "codeBranch", Value: "release/2.4"}},
	})
	if err != nil {
		return err
	}
	// A response with status 200 can report a failure.
	if started.Status.Value != "success" {
		return fmt.Errorf("not run: %+v", *started)
	}
	fmt.Println("run: build", started.Result.Value.ActualBuildNumber.Value)
	return nil
}

// page: end

func main() {
	log.SetFlags(0)
	client, err := codeartsbuild.NewClient(os.Getenv("URL"), credentials{os.Getenv("TOKEN")})
	if err != nil {
		log.Fatalln(err)
	}
	for _, step := range []func(*codeartsbuild.Client) error{run, list, record, download, upload, refused} {
		if err := step(client); err != nil {
			log.Fatalln(err)
		}
	}
}

func list(client *codeartsbuild.Client) error {
	found, err := client.ListJobsByProject(ctx,
		codeartsbuild.ListJobsByProjectParams{ProjectID: projectID, PageIndex: 0, PageSize: 10})
	if err != nil {
		return err
	}
	if found.Status.Value != "success" {
		return fmt.Errorf("not listed: %+v", *found)
	}
	page := found.Result.Value
	for _, job := range page.JobList {
		var built int64 = job.LastBuildTime.Value
		fmt.Println("list:", page.Total.Value, job.JobName.Value, built)
	}
	return nil
}

func record(client *codeartsbuild.Client) error {
	found, err := client.GetBuild(ctx, codeartsbuild.GetBuildParams{JobID: jobID, BuildNo: 58})
	if err != nil {
		return err
	}
	if found.Status.Value != "success" {
		return fmt.Errorf("not read: %+v", *found)
	}
	build := found.Result.Value
	var number int32 = build.BuildNo.Value
	fmt.Println("record:", number, build.Branch.Value, text(build.Tag), text(build.ErrMsg))
	return nil
}

func download(client *codeartsbuild.Client) error {
	stream, err := client.DownloadBuildLog(ctx, codeartsbuild.DownloadBuildLogParams{
		RecordID: recordID,
		LogLevel: codeartsbuild.NewOptLogLevel(codeartsbuild.LogLevelINFO),
	})
	if err != nil {
		return err
	}
	content, err := io.ReadAll(stream)
	fmt.Println("log: 200", len(content))
	return err
}

func upload(client *codeartsbuild.Client) error {
	content := bytes.NewReader([]byte{0xfe, 0xed, 0xfe, 0xed, 0, 1, 2, 0xff})
	stored, err := client.UploadFile(ctx, &codeartsbuild.FileUploadMultipart{
		File:    ht.MultipartFile{Name: "release.jks", File: content, Size: int64(content.Len())},
		Privacy: "true",
	})
	if err != nil {
		return err
	}
	if stored.Status.Value != "success" {
		return fmt.Errorf("not stored: %+v", *stored)
	}
	fmt.Println("upload:", stored.Result.Value.KeystoreID.Value)
	return nil
}

// refused sends a wrong job ID, to show an error.
func refused(client *codeartsbuild.Client) error {
	_, err := client.GetJobStepStatus(ctx, codeartsbuild.GetJobStepStatusParams{JobID: "not-a-job"})
	var failure *codeartsbuild.OtherClientErrorStatusCode
	if !errors.As(err, &failure) {
		return fmt.Errorf("a wrong job ID got %v", err)
	}
	body := failure.Response
	fmt.Println("error:", failure.StatusCode, body.ErrorCode.Value, body.ErrorMsg.Value)
	return nil
}

func text(value codeartsbuild.OptNilString) string {
	if value.Null {
		return "null"
	}
	return value.Value
}
