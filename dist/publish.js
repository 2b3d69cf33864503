import { t as runPublish } from "./publish2.js";

export { runPublish };