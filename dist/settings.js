import { Cn as readSettings, Sn as readPlanFiles, _n as LAUNCH_FILE, bn as TEMPLATE_FOLDER, gn as GLOSSARY_FILES, hn as CONFIG_FILES, vn as LAUNCH_FOLDER, wn as settingsOf, xn as readNamed, yn as OVERRIDE_FOLDER } from "./shared.js";

export { CONFIG_FILES, GLOSSARY_FILES, LAUNCH_FILE, LAUNCH_FOLDER, OVERRIDE_FOLDER, TEMPLATE_FOLDER, readNamed, readPlanFiles, readSettings, settingsOf };