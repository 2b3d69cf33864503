import { a as sayUsage, i as publishDrafts, n as mayWriteWorkflows, r as openRun, t as apiUrlOf } from "./github-run.js";

export { apiUrlOf, openRun, publishDrafts, sayUsage };