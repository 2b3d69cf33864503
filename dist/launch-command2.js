import { a as placeOnGitHub, i as onGitHub, n as cloneWorld, o as stopperWorld, r as gitHubOf, s as worldOf, t as addLaunch } from "./launch-command.js";

export { addLaunch, cloneWorld, gitHubOf, onGitHub, placeOnGitHub, stopperWorld, worldOf };