import { cn as LAUNCH_FILE, dn as TEMPLATE_FOLDER, fn as readNamed, hn as settingsOf, ln as LAUNCH_FOLDER, mn as readSettings, on as CONFIG_FILES, pn as readPlanFiles, sn as GLOSSARY_FILES, un as OVERRIDE_FOLDER } from "./shared.js";

export { CONFIG_FILES, GLOSSARY_FILES, LAUNCH_FILE, LAUNCH_FOLDER, OVERRIDE_FOLDER, TEMPLATE_FOLDER, readNamed, readPlanFiles, readSettings, settingsOf };