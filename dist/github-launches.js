import { i as withPlans, n as readGuestPlans, r as withDraftedPlans, t as askHeld } from "./github-launches2.js";

export { readGuestPlans };