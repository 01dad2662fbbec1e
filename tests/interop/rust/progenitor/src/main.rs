//! Runs a build, and reads a list, a build record and a log.

use codearts_build::types::{BuildRequest, GetJobStepStatusJobId, LogLevel, NamedValueInput};
use codearts_build::{Client, Error};
use futures_util::TryStreamExt;
use reqwest::header::{HeaderMap, HeaderValue};

// IDs of the description's examples. Replace them with your own.
const JOB_ID: &str = "5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60";
const PROJECT_ID: &str = "8e2b6c40d1f94a7fb3c5e7091a2d4f68";
const RECORD_ID: &str = "d3f8a5b1-27c4-4e96-8b0d-6f1e9c42a75d";

type Outcome = Result<(), Box<dyn std::error::Error>>;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Outcome {
    // page: begin
    let token = HeaderValue::from_str(&std::env::var("TOKEN")?)?;
    let headers = HeaderMap::from_iter([("x-auth-token".parse()?, token)]);
    let http = reqwest::Client::builder().default_headers(headers).build()?;
    let client = Client::new_with_client(&std::env::var("URL")?, http);

    let branch = NamedValueInput { name: "codeBranch".into(), value: "release/2.4".into() };
    let build = BuildRequest { job_id: JOB_ID.parse()?, parameter: vec![branch], scm: None };
    let started = client.run_job(&build).await?.into_inner();
    check(&started.status, &started)?;
    let result = started.result.unwrap_or_default();
    println!("run: build {}", result.actual_build_number.unwrap_or_default());
    // page: end
    list(&client).await?;
    record(&client).await?;
    download(&client).await?;
    refused(&client).await
}

// page: begin
/// Reports a failure in a response with status 200.
fn check(status: &Option<String>, response: &impl std::fmt::Debug) -> Outcome {
    match status.as_deref() {
        Some("success") => Ok(()),
        _ => Err(format!("failed: {response:?}").into()),
    }
}
// page: end

async fn list(client: &Client) -> Outcome {
    let response =
        client.list_jobs_by_project(PROJECT_ID, None, None, None, None, 0, 10.try_into()?, None, None, None).await?;
    let listed = response.into_inner();
    check(&listed.status, &listed)?;
    let page = listed.result.and_then(|result| result.0).ok_or("no result")?;
    for job in page.job_list {
        let built: i64 = job.last_build_time.ok_or("no time")?;
        println!("list: {} {} {}", page.total.ok_or("no total")?, job.job_name.ok_or("no name")?, built);
    }
    Ok(())
}

async fn record(client: &Client) -> Outcome {
    let response = client.get_build(&JOB_ID.parse()?, 58.try_into()?).await?.into_inner();
    check(&response.status, &response)?;
    let build = response.result.and_then(|result| result.0).ok_or("no result")?;
    let number: i32 = build.build_no.ok_or("no number")?;
    let text = |value: Option<String>| value.unwrap_or("null".into());
    println!("record: {} {} {} {}", number, build.branch.ok_or("no branch")?, text(build.tag), text(build.err_msg));
    Ok(())
}

async fn download(client: &Client) -> Outcome {
    let response = client.download_build_log(RECORD_ID, Some(LogLevel::Info)).await?;
    let status = response.status().as_u16();
    let length = response.into_inner_stream().try_fold(0, |sum, piece| async move { Ok(sum + piece.len()) }).await?;
    println!("log: {status} {length}");
    Ok(())
}

/// Shows errors: a wrong job ID is refused before it is sent, a page that is too large by the service.
async fn refused(client: &Client) -> Outcome {
    if "not-a-job".parse::<GetJobStepStatusJobId>().is_ok() {
        return Err("a wrong job ID was accepted".into());
    }
    match client.list_job_changes(&JOB_ID.parse()?, None, Some(1000.try_into()?)).await {
        Err(Error::ErrorResponse(response)) => {
            let status = response.status().as_u16();
            let body = response.into_inner();
            println!("error: {status} {} {}", body.error_code.unwrap_or_default(), body.error_msg.unwrap_or_default());
            Ok(())
        }
        other => Err(format!("a page of 1000 got {other:?}").into()),
    }
}
