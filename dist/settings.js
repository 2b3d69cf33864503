import { An as readPlanFiles, Cn as CONFIG_FILES, Dn as OVERRIDE_FOLDER, En as LAUNCH_FOLDER, Mn as settingsOf, On as TEMPLATE_FOLDER, Tn as LAUNCH_FILE, jn as readSettings, kn as readNamed, wn as GLOSSARY_FILES } from "./shared.js";

export { CONFIG_FILES, GLOSSARY_FILES, LAUNCH_FILE, LAUNCH_FOLDER, OVERRIDE_FOLDER, TEMPLATE_FOLDER, readNamed, readPlanFiles, readSettings, settingsOf };