import { n as withOtherPages, t as readReleasePage } from "./read-releases.js";

export { readReleasePage, withOtherPages };