import { i as worldOf, n as addLaunch, r as onGitHub } from "./program.js";

export { addLaunch, onGitHub, worldOf };