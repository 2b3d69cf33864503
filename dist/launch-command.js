import { C as gitHubOf, E as worldOf, S as cloneWorld, T as stopperWorld, w as onGitHub, x as addLaunch } from "./shared.js";

export { addLaunch, cloneWorld, gitHubOf, onGitHub, stopperWorld, worldOf };