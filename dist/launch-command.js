import { S as worldOf, b as addLaunch, x as onGitHub } from "./shared.js";

export { addLaunch, onGitHub, worldOf };