import { t as runPublish } from "./publish.js";

export { runPublish };