import { c as openGitHub, l as runProgram, s as createProgram } from "./launch-command.js";

export { runProgram };