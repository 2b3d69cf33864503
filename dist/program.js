import { c as createProgram, l as openGitHub, u as runProgram } from "./launch-command.js";

export { runProgram };