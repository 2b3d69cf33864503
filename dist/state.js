import { n as parseState, r as stateText, t as STATE_FILE } from "./state2.js";

export { STATE_FILE, parseState, stateText };