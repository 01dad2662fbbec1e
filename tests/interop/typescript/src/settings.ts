// What the three programs share.
export const jobId = "5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60";
export const projectId = "8e2b6c40d1f94a7fb3c5e7091a2d4f68";
export const recordId = "d3f8a5b1-27c4-4e96-8b0d-6f1e9c42a75d";
export const url = process.env.CODEARTS_URL ?? "";
export const token = process.env.CODEARTS_TOKEN ?? "";
