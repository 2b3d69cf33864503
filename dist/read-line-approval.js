import { t as readLineApproval } from "./read-line-approval2.js";

export { readLineApproval };