import { t as withLabelHold } from "./hold-by-label2.js";

export { withLabelHold };