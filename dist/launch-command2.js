import { a as stopperWorld, i as onGitHub, n as cloneWorld, o as worldOf, r as gitHubOf, t as addLaunch } from "./launch-command.js";

export { addLaunch, cloneWorld, gitHubOf, onGitHub, stopperWorld, worldOf };