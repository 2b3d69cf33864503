import { Cn as TEMPLATE_FOLDER, Dn as settingsOf, En as readSettings, Sn as OVERRIDE_FOLDER, Tn as readPlanFiles, bn as LAUNCH_FILE, vn as CONFIG_FILES, wn as readNamed, xn as LAUNCH_FOLDER, yn as GLOSSARY_FILES } from "./shared.js";

export { CONFIG_FILES, GLOSSARY_FILES, LAUNCH_FILE, LAUNCH_FOLDER, OVERRIDE_FOLDER, TEMPLATE_FOLDER, readNamed, readPlanFiles, readSettings, settingsOf };