import { ar as LAUNCH_FILE, cr as TEMPLATE_FOLDER, dr as readSettings, fr as settingsOf, ir as GLOSSARY_FILES, lr as readNamed, or as LAUNCH_FOLDER, rr as CONFIG_FILES, sr as OVERRIDE_FOLDER, ur as readPlanFiles } from "./shared.js";

export { CONFIG_FILES, GLOSSARY_FILES, LAUNCH_FILE, LAUNCH_FOLDER, OVERRIDE_FOLDER, TEMPLATE_FOLDER, readNamed, readPlanFiles, readSettings, settingsOf };