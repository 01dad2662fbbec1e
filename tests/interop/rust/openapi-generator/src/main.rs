//! Runs a build, reads a list, a build record and a log, and uploads a file.

use codearts_build::apis::configuration::Configuration;
use codearts_build::apis::{builds_api, files_api, jobs_api, logs_api, Error};
use codearts_build::models::{BuildRequest, LogLevel, NamedValueInput};
use reqwest::header::{HeaderMap, HeaderValue};

// IDs of the description's examples. Replace them with your own.
const JOB_ID: &str = "5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60";
const PROJECT_ID: &str = "8e2b6c40d1f94a7fb3c5e7091a2d4f68";
const RECORD_ID: &str = "d3f8a5b1-27c4-4e96-8b0d-6f1e9c42a75d";

type Outcome = Result<(), Box<dyn std::error::Error>>;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Outcome {
    // page: begin
    let base_path = std::env::var("URL")?;
    let token = HeaderValue::from_str(&std::env::var("TOKEN")?)?;
    let headers = HeaderMap::from_iter([("x-auth-token".parse()?, token)]);
    let client = reqwest::Client::builder().default_headers(headers).build()?;
    let configuration = Configuration { base_path, client, ..Configuration::default() };

    let mut build = BuildRequest::new(JOB_ID.into());
    let branch = NamedValueInput::new("codeBranch".into(), "release/2.4".into());
    build.parameter = Some(vec![branch]);
    let started = builds_api::run_job(&configuration, build).await?;
    check(&started.status, &started)?;
    let result = started.result.unwrap_or_default();
    println!("run: build {}", result.actual_build_number.unwrap_or_default());
    // page: end
    list(&configuration).await?;
    record(&configuration).await?;
    download(&configuration).await?;
    upload(&configuration).await?;
    refused(&configuration).await
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

async fn list(configuration: &Configuration) -> Outcome {
    let response =
        jobs_api::list_jobs_by_project(configuration, PROJECT_ID, 0, 10, None, None, None, None, None, None, None).await?;
    check(&response.status, &response)?;
    let page = response.result.flatten().ok_or("no result")?;
    for job in page.job_list.ok_or("no jobs")? {
        let built: i64 = job.last_build_time.flatten().ok_or("no time")?;
        println!("list: {} {} {}", page.total.ok_or("no total")?, job.job_name.ok_or("no name")?, built);
    }
    Ok(())
}

async fn record(configuration: &Configuration) -> Outcome {
    let response = builds_api::get_build(configuration, JOB_ID, 58).await?;
    check(&response.status, &response)?;
    let build = response.result.flatten().ok_or("no result")?;
    let number: i32 = build.build_no.ok_or("no number")?;
    // Some(None) is a null, None would be a property that is not there.
    println!("record: {} {} {} {}", number, build.branch.ok_or("no branch")?, text(build.tag), text(build.err_msg));
    Ok(())
}

async fn download(configuration: &Configuration) -> Outcome {
    let response = logs_api::download_build_log(configuration, RECORD_ID, Some(LogLevel::Info)).await?;
    println!("log: {} {}", response.status().as_u16(), response.bytes().await?.len());
    Ok(())
}

async fn upload(configuration: &Configuration) -> Outcome {
    let file = std::env::temp_dir().join(format!("release-{}.jks", std::process::id()));
    std::fs::write(&file, [0xfe, 0xed, 0xfe, 0xed, 0, 1, 2, 0xff])?;
    let stored = files_api::upload_file(configuration, file.clone(), "true", None).await;
    std::fs::remove_file(file)?;
    let stored = stored?;
    check(&stored.status, &stored)?;
    println!("upload: {}", stored.result.flatten().ok_or("no result")?.keystore_id.ok_or("no id")?);
    Ok(())
}

/// Sends a wrong job ID, to show an error.
async fn refused(configuration: &Configuration) -> Outcome {
    match jobs_api::get_job_step_status(configuration, "not-a-job", None).await {
        Err(Error::ResponseError(response)) => match response.entity {
            // The variant is the first that fits the body, whichever status the response has.
            Some(jobs_api::GetJobStepStatusError::Status400(body)) => {
                let (code, message) = (body.error_code.unwrap_or_default(), body.error_msg.unwrap_or_default());
                println!("error: {} {} {}", response.status.as_u16(), code, message);
                Ok(())
            }
            other => Err(format!("the error is {other:?}").into()),
        },
        other => Err(format!("a wrong job ID got {other:?}").into()),
    }
}

fn text(value: Option<Option<String>>) -> String {
    value.map_or("absent".into(), |some| some.unwrap_or("null".into()))
}
