import { t as releaseDrafts } from "./release-drafts2.js";

export { releaseDrafts };