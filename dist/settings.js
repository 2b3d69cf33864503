import { An as TEMPLATE_FOLDER, Dn as LAUNCH_FILE, En as GLOSSARY_FILES, Mn as readPlanFiles, Nn as readSettings, On as LAUNCH_FOLDER, Pn as settingsOf, Tn as CONFIG_FILES, jn as readNamed, kn as OVERRIDE_FOLDER } from "./shared.js";

export { CONFIG_FILES, GLOSSARY_FILES, LAUNCH_FILE, LAUNCH_FOLDER, OVERRIDE_FOLDER, TEMPLATE_FOLDER, readNamed, readPlanFiles, readSettings, settingsOf };