// src/render/documents.ts
const NEXT = "releases/next";
/** Every document that this version can make. */
const DOCUMENTS = [
	{
		name: "notes",
		template: "release/notes.hbs",
		path: `${NEXT}/notes.md`,
		audience: "customers",
		channel: "release",
		visibility: "public",
		about: "Customer notes: the text to edit first."
	},
	{
		name: "internal-changelog",
		template: "changelog/internal-changelog.hbs",
		path: `${NEXT}/internal-changelog.md`,
		audience: "engineering",
		channel: "changelog",
		visibility: "internal",
		about: "Everything, with links, a versions table and the ledger’s sums."
	},
	{
		name: "support.brief",
		template: "brief/support.hbs",
		path: `${NEXT}/announcements/support.brief.md`,
		audience: "support",
		channel: "brief",
		visibility: "internal",
		about: "What customers may ask support about."
	},
	{
		name: "team.slack",
		template: "slack/team.hbs",
		path: `${NEXT}/announcements/team.slack.md`,
		audience: "team",
		channel: "slack",
		visibility: "internal",
		about: "A message to the team."
	},
	{
		name: "customers.email",
		template: "email/customers.hbs",
		path: `${NEXT}/announcements/customers.email.md`,
		audience: "customers",
		channel: "email",
		visibility: "public",
		about: "An e-mail to customers."
	},
	{
		name: "checklist",
		template: "checklist/release.hbs",
		path: `${NEXT}/checklist.md`,
		audience: "team",
		channel: "checklist",
		visibility: "internal",
		about: "What the release needs before, on and after the day."
	}
];
/** Names that `--document` takes. */
const DOCUMENT_NAMES = DOCUMENTS.map(({ name }) => name);
/**
* The documents of a release: few by default, since each one costs somebody time. Patch: notes, internal changelog and
* checklist; minor and major also the brief and the team's message; with a highlight or a breaking change also the e-mail.
* @param wanted Configured exceptions by name.
*/
function documentsOf(release, hasHighlight, wanted) {
	const isPatch = release.bump === "patch";
	const hasBreaking = release.changes.some((change) => change.breaking && change.visibility === "public");
	const defaults = {
		notes: true,
		"internal-changelog": true,
		"support.brief": !isPatch || hasBreaking,
		"team.slack": !isPatch || hasBreaking,
		"customers.email": hasHighlight || hasBreaking,
		checklist: true
	};
	return DOCUMENTS.filter(({ name }) => wanted[name] ?? defaults[name] ?? false);
}

export { documentsOf as n, DOCUMENTS as t };