import { An as readNamed, Dn as LAUNCH_FOLDER, En as LAUNCH_FILE, Mn as readSettings, Nn as settingsOf, On as OVERRIDE_FOLDER, Tn as GLOSSARY_FILES, jn as readPlanFiles, kn as TEMPLATE_FOLDER, wn as CONFIG_FILES } from "./shared.js";

export { CONFIG_FILES, GLOSSARY_FILES, LAUNCH_FILE, LAUNCH_FOLDER, OVERRIDE_FOLDER, TEMPLATE_FOLDER, readNamed, readPlanFiles, readSettings, settingsOf };