import { C as worldOf, S as onGitHub, x as addLaunch } from "./shared.js";

export { addLaunch, onGitHub, worldOf };