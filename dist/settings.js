import { $t as CONFIG_FILES, an as readNamed, cn as settingsOf, en as GLOSSARY_FILES, in as TEMPLATE_FOLDER, nn as LAUNCH_FOLDER, on as readPlanFiles, rn as OVERRIDE_FOLDER, sn as readSettings, tn as LAUNCH_FILE } from "./shared.js";

export { CONFIG_FILES, GLOSSARY_FILES, LAUNCH_FILE, LAUNCH_FOLDER, OVERRIDE_FOLDER, TEMPLATE_FOLDER, readNamed, readPlanFiles, readSettings, settingsOf };