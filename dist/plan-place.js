import { Bn as fail, Mn as readPlanFiles } from "./shared.js";
import { t as withDatedEntry } from "./dated-entry.js";

// src/commands/plan-place.ts
/** @throws `E_GIT_NOT_A_REPOSITORY`. */
async function clonePlace(directory, git, files) {
	const { code, stdout } = await git.run(["rev-parse", "--show-toplevel"]);
	if (code !== 0) throw fail("E_GIT_NOT_A_REPOSITORY", { directory });
	const root = stdout.replace(/\r?\n$/, "");
	const write = async (path, before, text) => {
		const changed = await files.writeAll([{
			path: `${root}/${path}`,
			text,
			before: {
				text: before,
				isForeign: false
			}
		}]);
		if (changed !== null) throw fail("E_OUTPUT_BUSY", {
			path: changed,
			times: 1
		});
	};
	return {
		guestOf: null,
		plans: () => readPlanFiles(files, root),
		held: async () => [],
		texts: async (folder) => {
			const read = (await files.listWithin(root, folder)).filter((name) => name.endsWith(".md") && !name.includes("/")).map(async (name) => ({
				path: `${folder}/${name}`,
				text: await files.readWithin(root, `${folder}/${name}`) ?? ""
			}));
			return Promise.all(read);
		},
		tell: async (changelog, entry, isNoted) => {
			if (isNoted) return null;
			const before = await files.readWithin(root, changelog);
			await write(changelog, before, withDatedEntry(before, entry));
			return `Written: ${changelog}. Commit it together with the plan.`;
		},
		isApproved: async () => null,
		isInApprovedNotes: async () => false,
		write
	};
}

export { clonePlace };