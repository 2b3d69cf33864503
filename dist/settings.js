import { An as GLOSSARY_FILES, Fn as readNamed, In as readPlanFiles, Ln as readSettings, Mn as LAUNCH_FOLDER, Nn as OVERRIDE_FOLDER, Pn as TEMPLATE_FOLDER, Rn as settingsOf, jn as LAUNCH_FILE, kn as CONFIG_FILES } from "./shared.js";

export { CONFIG_FILES, GLOSSARY_FILES, LAUNCH_FILE, LAUNCH_FOLDER, OVERRIDE_FOLDER, TEMPLATE_FOLDER, readNamed, readPlanFiles, readSettings, settingsOf };