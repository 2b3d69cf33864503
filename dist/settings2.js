import { a as OVERRIDE_FOLDER, c as readPlanFiles, i as LAUNCH_FOLDER, l as readSettings, n as GLOSSARY_FILES, o as TEMPLATE_FOLDER, r as LAUNCH_FILE, s as readNamed, t as CONFIG_FILES, u as settingsOf } from "./settings.js";

export { CONFIG_FILES, GLOSSARY_FILES, LAUNCH_FILE, LAUNCH_FOLDER, OVERRIDE_FOLDER, TEMPLATE_FOLDER, readNamed, readPlanFiles, readSettings, settingsOf };