import { An as readSettings, Cn as GLOSSARY_FILES, Dn as TEMPLATE_FOLDER, En as OVERRIDE_FOLDER, On as readNamed, Sn as CONFIG_FILES, Tn as LAUNCH_FOLDER, jn as settingsOf, kn as readPlanFiles, wn as LAUNCH_FILE } from "./shared.js";

export { CONFIG_FILES, GLOSSARY_FILES, LAUNCH_FILE, LAUNCH_FOLDER, OVERRIDE_FOLDER, TEMPLATE_FOLDER, readNamed, readPlanFiles, readSettings, settingsOf };