import { n as withDraftedPlans, r as withPlans, t as readGuestPlans } from "./github-launches2.js";

export { readGuestPlans };