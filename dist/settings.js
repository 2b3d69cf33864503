import { an as OVERRIDE_FOLDER, cn as readPlanFiles, in as LAUNCH_FOLDER, ln as readSettings, nn as GLOSSARY_FILES, on as TEMPLATE_FOLDER, rn as LAUNCH_FILE, sn as readNamed, tn as CONFIG_FILES, un as settingsOf } from "./shared.js";

export { CONFIG_FILES, GLOSSARY_FILES, LAUNCH_FILE, LAUNCH_FOLDER, OVERRIDE_FOLDER, TEMPLATE_FOLDER, readNamed, readPlanFiles, readSettings, settingsOf };