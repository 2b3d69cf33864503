import { $t as GLOSSARY_FILES, Qt as CONFIG_FILES, an as readPlanFiles, en as LAUNCH_FILE, in as readNamed, nn as OVERRIDE_FOLDER, on as readSettings, rn as TEMPLATE_FOLDER, sn as settingsOf, tn as LAUNCH_FOLDER } from "./shared.js";

export { CONFIG_FILES, GLOSSARY_FILES, LAUNCH_FILE, LAUNCH_FOLDER, OVERRIDE_FOLDER, TEMPLATE_FOLDER, readNamed, readPlanFiles, readSettings, settingsOf };