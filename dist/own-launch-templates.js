import { ct as handlebars, ot as runTemplate } from "./shared.js";

// templates/launch/checklist.hbs
var checklist_default = {
	specification: {
		"0": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return ", " + ((stack1 = container.lambda(container.strict(lookupProperty(depth0, "stage"), "day", {
				"start": {
					"line": 1,
					"column": 61
				},
				"end": {
					"line": 1,
					"column": 70
				}
			}), depth0)) != null ? stack1 : "");
		},
		"1": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "**On hold" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "holdSince"), {
				"name": "if",
				"hash": {},
				"fn": container.program(2, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 9
					},
					"end": {
						"line": 4,
						"column": 53
					}
				}
			})) != null ? stack1 : "") + ".**" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "reason"), {
				"name": "if",
				"hash": {},
				"fn": container.program(3, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 56
					},
					"end": {
						"line": 4,
						"column": 91
					}
				}
			})) != null ? stack1 : "") + "\n\n";
		},
		"2": function(container, depth0, helpers, partials, data) {
			var stack1;
			return " since " + ((stack1 = container.lambda(container.strict(depth0, "holdSince", {
				"start": {
					"line": 4,
					"column": 35
				},
				"end": {
					"line": 4,
					"column": 44
				}
			}), depth0)) != null ? stack1 : "");
		},
		"3": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return " " + ((stack1 = lookupProperty(helpers, "md").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "reason"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 71
					},
					"end": {
						"line": 4,
						"column": 84
					}
				}
			})) != null ? stack1 : "");
		},
		"4": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "**Waiting for:** " + ((stack1 = container.lambda(container.strict(lookupProperty(depth0, "checklist"), "waiting", {
				"start": {
					"line": 8,
					"column": 19
				},
				"end": {
					"line": 8,
					"column": 36
				}
			}), depth0)) != null ? stack1 : "") + "\n\n";
		},
		"5": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = container.strict, alias2 = container.lambda;
			return "- [" + ((stack1 = alias2(alias1(depth0, "box", {
				"start": {
					"line": 13,
					"column": 5
				},
				"end": {
					"line": 13,
					"column": 8
				}
			}), depth0)) != null ? stack1 : "") + "] " + ((stack1 = alias2(alias1(depth0, "line", {
				"start": {
					"line": 13,
					"column": 14
				},
				"end": {
					"line": 13,
					"column": 18
				}
			}), depth0)) != null ? stack1 : "") + " " + ((stack1 = alias2(alias1(depth0, "marker", {
				"start": {
					"line": 13,
					"column": 23
				},
				"end": {
					"line": 13,
					"column": 29
				}
			}), depth0)) != null ? stack1 : "") + "\n";
		},
		"6": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "Left out: " + ((stack1 = lookupProperty(helpers, "md").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(lookupProperty(depth0, "checklist"), "leftOut"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 27,
						"column": 10
					},
					"end": {
						"line": 27,
						"column": 34
					}
				}
			})) != null ? stack1 : "") + ".\n";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, alias2 = container.strict, alias3 = container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "# Launch " + ((stack1 = lookupProperty(helpers, "md").call(alias1, lookupProperty(depth0, "name"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 1,
						"column": 9
					},
					"end": {
						"line": 1,
						"column": 20
					}
				}
			})) != null ? stack1 : "") + ", " + ((stack1 = lookupProperty(helpers, "md").call(alias1, lookupProperty(lookupProperty(depth0, "stage"), "label"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 1,
						"column": 22
					},
					"end": {
						"line": 1,
						"column": 40
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(lookupProperty(depth0, "stage"), "day"), {
				"name": "if",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 1,
						"column": 40
					},
					"end": {
						"line": 1,
						"column": 79
					}
				}
			})) != null ? stack1 : "") + ": " + ((stack1 = alias3(alias2(lookupProperty(depth0, "checklist"), "done", {
				"start": {
					"line": 1,
					"column": 83
				},
				"end": {
					"line": 1,
					"column": 97
				}
			}), depth0)) != null ? stack1 : "") + " of " + ((stack1 = alias3(alias2(lookupProperty(depth0, "checklist"), "count", {
				"start": {
					"line": 1,
					"column": 105
				},
				"end": {
					"line": 1,
					"column": 120
				}
			}), depth0)) != null ? stack1 : "") + " done\n\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "isOnHold"), {
				"name": "if",
				"hash": {},
				"fn": container.program(1, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 3,
						"column": 0
					},
					"end": {
						"line": 6,
						"column": 7
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(lookupProperty(depth0, "checklist"), "waiting"), {
				"name": "if",
				"hash": {},
				"fn": container.program(4, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 7,
						"column": 0
					},
					"end": {
						"line": 10,
						"column": 7
					}
				}
			})) != null ? stack1 : "") + "### Before\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(lookupProperty(depth0, "checklist"), "before"), {
				"name": "each",
				"hash": {},
				"fn": container.program(5, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 12,
						"column": 0
					},
					"end": {
						"line": 14,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + "\n### On the day\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(lookupProperty(depth0, "checklist"), "day"), {
				"name": "each",
				"hash": {},
				"fn": container.program(5, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 17,
						"column": 0
					},
					"end": {
						"line": 19,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + "\n### After\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(lookupProperty(depth0, "checklist"), "after"), {
				"name": "each",
				"hash": {},
				"fn": container.program(5, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 22,
						"column": 0
					},
					"end": {
						"line": 24,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(lookupProperty(depth0, "checklist"), "leftOut"), {
				"name": "if",
				"hash": {},
				"fn": container.program(6, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 26,
						"column": 0
					},
					"end": {
						"line": 28,
						"column": 7
					}
				}
			})) != null ? stack1 : "") + "Add, reorder or delete lines: they stay as you leave them.\n";
		},
		"useData": true
	},
	names: [
		"name",
		"stage",
		"before",
		"after",
		"isOnHold",
		"holdSince",
		"reason",
		"checklist"
	]
};

// templates/launch/customers.blog.hbs
var customers_blog_default = {
	specification: {
		"0": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return ((stack1 = container.lambda(container.strict(lookupProperty(depth0, "stage"), "day", {
				"start": {
					"line": 4,
					"column": 2
				},
				"end": {
					"line": 4,
					"column": 11
				}
			}), depth0)) != null ? stack1 : "") + "\n";
		},
		"1": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return (stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "instead"), {
				"name": "if",
				"hash": {},
				"fn": container.program(2, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 8,
						"column": 0
					},
					"end": {
						"line": 13,
						"column": 7
					}
				}
			})) != null ? stack1 : "";
		},
		"2": function(container, depth0, helpers, partials, data) {
			var stack1;
			return "## What to do instead\n\n" + ((stack1 = container.lambda(container.strict(depth0, "instead", {
				"start": {
					"line": 11,
					"column": 2
				},
				"end": {
					"line": 11,
					"column": 9
				}
			}), depth0)) != null ? stack1 : "") + "\n\n";
		},
		"3": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "> ✍️ **Whom does it help, and with what?** Two or three sentences in place of this line, or delete it. It is never published.\n\n" + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "howTo"), {
				"name": "if",
				"hash": {},
				"fn": container.program(4, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 17,
						"column": 0
					},
					"end": {
						"line": 22,
						"column": 7
					}
				}
			})) != null ? stack1 : "");
		},
		"4": function(container, depth0, helpers, partials, data) {
			var stack1;
			return "## How to use it\n\n" + ((stack1 = container.lambda(container.strict(depth0, "howTo", {
				"start": {
					"line": 20,
					"column": 2
				},
				"end": {
					"line": 20,
					"column": 7
				}
			}), depth0)) != null ? stack1 : "") + "\n\n";
		},
		"5": function(container, depth0, helpers, partials, data) {
			var stack1;
			return "## Good to know\n\n" + ((stack1 = container.lambda(container.strict(depth0, "goodToKnow", {
				"start": {
					"line": 27,
					"column": 2
				},
				"end": {
					"line": 27,
					"column": 12
				}
			}), depth0)) != null ? stack1 : "") + "\n\n";
		},
		"6": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "[Read more](" + ((stack1 = lookupProperty(helpers, "url").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "docs"), {
				"name": "url",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 31,
						"column": 12
					},
					"end": {
						"line": 31,
						"column": 24
					}
				}
			})) != null ? stack1 : "") + ").\n";
		},
		"7": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "Something unclear or missing? [Tell us](" + ((stack1 = lookupProperty(helpers, "url").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "feedback"), {
				"name": "url",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 35,
						"column": 40
					},
					"end": {
						"line": 35,
						"column": 56
					}
				}
			})) != null ? stack1 : "") + ").\n";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "# " + ((stack1 = lookupProperty(helpers, "md").call(alias1, lookupProperty(depth0, "headline"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 1,
						"column": 2
					},
					"end": {
						"line": 1,
						"column": 17
					}
				}
			})) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(lookupProperty(depth0, "stage"), "day"), {
				"name": "if",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 3,
						"column": 0
					},
					"end": {
						"line": 5,
						"column": 7
					}
				}
			})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "isRetirement"), {
				"name": "if",
				"hash": {},
				"fn": container.program(1, data, 0),
				"inverse": container.program(3, data, 0),
				"data": data,
				"loc": {
					"start": {
						"line": 7,
						"column": 0
					},
					"end": {
						"line": 23,
						"column": 7
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "goodToKnow"), {
				"name": "if",
				"hash": {},
				"fn": container.program(5, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 24,
						"column": 0
					},
					"end": {
						"line": 29,
						"column": 7
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "docs"), {
				"name": "if",
				"hash": {},
				"fn": container.program(6, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 30,
						"column": 0
					},
					"end": {
						"line": 32,
						"column": 7
					}
				}
			})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "feedback"), {
				"name": "if",
				"hash": {},
				"fn": container.program(7, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 34,
						"column": 0
					},
					"end": {
						"line": 36,
						"column": 7
					}
				}
			})) != null ? stack1 : "");
		},
		"useData": true
	},
	names: [
		"headline",
		"isRetirement",
		"stage",
		"howTo",
		"instead",
		"goodToKnow",
		"docs",
		"feedback"
	]
};

// templates/launch/customers.email.hbs
var customers_email_default = {
	specification: {
		"0": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "button: " + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "isRetirement"), {
				"name": "if",
				"hash": {},
				"fn": container.program(1, data, 0),
				"inverse": container.program(2, data, 0),
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 8
					},
					"end": {
						"line": 4,
						"column": 63
					}
				}
			})) != null ? stack1 : "") + "\nlink: " + ((stack1 = lookupProperty(helpers, "url").call(alias1, lookupProperty(depth0, "start"), {
				"name": "url",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 5,
						"column": 6
					},
					"end": {
						"line": 5,
						"column": 19
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"1": function(container, depth0, helpers, partials, data) {
			return "See what to do";
		},
		"2": function(container, depth0, helpers, partials, data) {
			return "Try it";
		},
		"3": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return ((stack1 = lookupProperty(helpers, "md").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "promise"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 11,
						"column": 0
					},
					"end": {
						"line": 11,
						"column": 14
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"4": function(container, depth0, helpers, partials, data) {
			var stack1;
			return "> ✍️ **What is new for readers?** Write the first sentence of the plan, launches/" + ((stack1 = container.lambda(container.strict(depth0, "slug", {
				"start": {
					"line": 13,
					"column": 83
				},
				"end": {
					"line": 13,
					"column": 87
				}
			}), depth0)) != null ? stack1 : "") + "/launch.md. It is never published.\n";
		},
		"5": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "For now it is for " + ((stack1 = lookupProperty(helpers, "md").call(alias1, lookupProperty(lookupProperty(depth0, "stage"), "who"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 17,
						"column": 18
					},
					"end": {
						"line": 17,
						"column": 34
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(lookupProperty(depth0, "stage"), "day"), {
				"name": "if",
				"hash": {},
				"fn": container.program(6, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 17,
						"column": 34
					},
					"end": {
						"line": 17,
						"column": 78
					}
				}
			})) != null ? stack1 : "") + "; not yet for everyone.\n";
		},
		"6": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return ", from " + ((stack1 = container.lambda(container.strict(lookupProperty(depth0, "stage"), "day", {
				"start": {
					"line": 17,
					"column": 60
				},
				"end": {
					"line": 17,
					"column": 69
				}
			}), depth0)) != null ? stack1 : "");
		},
		"7": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return (stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "instead"), {
				"name": "if",
				"hash": {},
				"fn": container.program(8, data, 0),
				"inverse": container.program(9, data, 0),
				"data": data,
				"loc": {
					"start": {
						"line": 21,
						"column": 0
					},
					"end": {
						"line": 29,
						"column": 7
					}
				}
			})) != null ? stack1 : "";
		},
		"8": function(container, depth0, helpers, partials, data) {
			var stack1;
			return "**What to do instead**\n\n" + ((stack1 = container.lambda(container.strict(depth0, "instead", {
				"start": {
					"line": 24,
					"column": 2
				},
				"end": {
					"line": 24,
					"column": 9
				}
			}), depth0)) != null ? stack1 : "") + "\n\n";
		},
		"9": function(container, depth0, helpers, partials, data) {
			return "> ✍️ **What should readers use in its place?** Write it into the plan, or in place of this line. It is never published.\n\n";
		},
		"10": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return (stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "howTo"), {
				"name": "if",
				"hash": {},
				"fn": container.program(11, data, 0),
				"inverse": container.program(12, data, 0),
				"data": data,
				"loc": {
					"start": {
						"line": 31,
						"column": 0
					},
					"end": {
						"line": 39,
						"column": 7
					}
				}
			})) != null ? stack1 : "";
		},
		"11": function(container, depth0, helpers, partials, data) {
			var stack1;
			return "**Try it**\n\n" + ((stack1 = container.lambda(container.strict(depth0, "howTo", {
				"start": {
					"line": 34,
					"column": 2
				},
				"end": {
					"line": 34,
					"column": 7
				}
			}), depth0)) != null ? stack1 : "") + "\n\n";
		},
		"12": function(container, depth0, helpers, partials, data) {
			return "> ✍️ **Where does one find it, and how is it turned on?** Write it into the plan, or in place of this line. It is never published.\n\n";
		},
		"13": function(container, depth0, helpers, partials, data) {
			var stack1;
			return "**Good to know**\n\n" + ((stack1 = container.lambda(container.strict(depth0, "goodToKnow", {
				"start": {
					"line": 44,
					"column": 2
				},
				"end": {
					"line": 44,
					"column": 12
				}
			}), depth0)) != null ? stack1 : "") + "\n\n";
		},
		"14": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "[Read more](" + ((stack1 = lookupProperty(helpers, "url").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "docs"), {
				"name": "url",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 48,
						"column": 12
					},
					"end": {
						"line": 48,
						"column": 24
					}
				}
			})) != null ? stack1 : "") + ").\n";
		},
		"15": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "isLimited"), {
				"name": "if",
				"hash": {},
				"fn": container.program(16, data, 0),
				"inverse": container.program(17, data, 0),
				"data": data,
				"loc": {
					"start": {
						"line": 52,
						"column": 0
					},
					"end": {
						"line": 52,
						"column": 83
					}
				}
			})) != null ? stack1 : "") + " [Tell us](" + ((stack1 = lookupProperty(helpers, "url").call(alias1, lookupProperty(depth0, "feedback"), {
				"name": "url",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 52,
						"column": 94
					},
					"end": {
						"line": 52,
						"column": 110
					}
				}
			})) != null ? stack1 : "") + ").\n";
		},
		"16": function(container, depth0, helpers, partials, data) {
			return "What gets in your way?";
		},
		"17": function(container, depth0, helpers, partials, data) {
			return "Something unclear or missing?";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "---\nsubject: " + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(helpers, "plain").call(alias1, lookupProperty(depth0, "headline"), {
				"name": "plain",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 2,
						"column": 16
					},
					"end": {
						"line": 2,
						"column": 32
					}
				}
			}), {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 2,
						"column": 9
					},
					"end": {
						"line": 2,
						"column": 34
					}
				}
			})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "start"), {
				"name": "if",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 3,
						"column": 0
					},
					"end": {
						"line": 6,
						"column": 7
					}
				}
			})) != null ? stack1 : "") + "---\nHello,\n\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "promise"), {
				"name": "if",
				"hash": {},
				"fn": container.program(3, data, 0),
				"inverse": container.program(4, data, 0),
				"data": data,
				"loc": {
					"start": {
						"line": 10,
						"column": 0
					},
					"end": {
						"line": 14,
						"column": 7
					}
				}
			})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "isLimited"), {
				"name": "if",
				"hash": {},
				"fn": container.program(5, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 16,
						"column": 0
					},
					"end": {
						"line": 18,
						"column": 7
					}
				}
			})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "isRetirement"), {
				"name": "if",
				"hash": {},
				"fn": container.program(7, data, 0),
				"inverse": container.program(10, data, 0),
				"data": data,
				"loc": {
					"start": {
						"line": 20,
						"column": 0
					},
					"end": {
						"line": 40,
						"column": 7
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "goodToKnow"), {
				"name": "if",
				"hash": {},
				"fn": container.program(13, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 41,
						"column": 0
					},
					"end": {
						"line": 46,
						"column": 7
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "docs"), {
				"name": "if",
				"hash": {},
				"fn": container.program(14, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 47,
						"column": 0
					},
					"end": {
						"line": 49,
						"column": 7
					}
				}
			})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "feedback"), {
				"name": "if",
				"hash": {},
				"fn": container.program(15, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 51,
						"column": 0
					},
					"end": {
						"line": 53,
						"column": 7
					}
				}
			})) != null ? stack1 : "");
		},
		"useData": true
	},
	names: [
		"slug",
		"promise",
		"headline",
		"isRetirement",
		"stage",
		"isLimited",
		"howTo",
		"instead",
		"goodToKnow",
		"start",
		"docs",
		"feedback"
	]
};

// templates/launch/customers.in-app.hbs
var customers_in_app_default = {
	specification: {
		"0": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "button: " + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "isRetirement"), {
				"name": "if",
				"hash": {},
				"fn": container.program(1, data, 0),
				"inverse": container.program(2, data, 0),
				"data": data,
				"loc": {
					"start": {
						"line": 3,
						"column": 8
					},
					"end": {
						"line": 3,
						"column": 63
					}
				}
			})) != null ? stack1 : "") + "\nlink: " + ((stack1 = lookupProperty(helpers, "url").call(alias1, lookupProperty(depth0, "start"), {
				"name": "url",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 6
					},
					"end": {
						"line": 4,
						"column": 19
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"1": function(container, depth0, helpers, partials, data) {
			return "See what to do";
		},
		"2": function(container, depth0, helpers, partials, data) {
			return "Try it";
		},
		"3": function(container, depth0, helpers, partials, data) {
			var stack1;
			return ((stack1 = container.lambda(container.strict(depth0, "instead", {
				"start": {
					"line": 10,
					"column": 2
				},
				"end": {
					"line": 10,
					"column": 9
				}
			}), depth0)) != null ? stack1 : "") + "\n";
		},
		"4": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return (stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "howTo"), {
				"name": "if",
				"hash": {},
				"fn": container.program(5, data, 0),
				"inverse": container.program(6, data, 0),
				"data": data,
				"loc": {
					"start": {
						"line": 12,
						"column": 0
					},
					"end": {
						"line": 16,
						"column": 7
					}
				}
			})) != null ? stack1 : "";
		},
		"5": function(container, depth0, helpers, partials, data) {
			var stack1;
			return ((stack1 = container.lambda(container.strict(depth0, "howTo", {
				"start": {
					"line": 13,
					"column": 2
				},
				"end": {
					"line": 13,
					"column": 7
				}
			}), depth0)) != null ? stack1 : "") + "\n";
		},
		"6": function(container, depth0, helpers, partials, data) {
			return "> ✍️ **Where does one find it?** One sentence in place of this line. It is never published.\n";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "---\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "start"), {
				"name": "if",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 2,
						"column": 0
					},
					"end": {
						"line": 5,
						"column": 7
					}
				}
			})) != null ? stack1 : "") + "---\n# " + ((stack1 = lookupProperty(helpers, "md").call(alias1, lookupProperty(depth0, "headline"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 7,
						"column": 2
					},
					"end": {
						"line": 7,
						"column": 17
					}
				}
			})) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "isRetirement"), {
				"name": "if",
				"hash": {},
				"fn": container.program(3, data, 0),
				"inverse": container.program(4, data, 0),
				"data": data,
				"loc": {
					"start": {
						"line": 9,
						"column": 0
					},
					"end": {
						"line": 17,
						"column": 7
					}
				}
			})) != null ? stack1 : "");
		},
		"useData": true
	},
	names: [
		"headline",
		"isRetirement",
		"howTo",
		"instead",
		"start"
	]
};

// templates/launch/hold.customers.hbs
var hold_customers_default = {
	specification: {
		"0": function(container, depth0, helpers, partials, data) {
			var stack1;
			return " since " + ((stack1 = container.lambda(container.strict(depth0, "holdSince", {
				"start": {
					"line": 8,
					"column": 75
				},
				"end": {
					"line": 8,
					"column": 84
				}
			}), depth0)) != null ? stack1 : "");
		},
		"1": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "Something unclear? [Tell us](" + ((stack1 = lookupProperty(helpers, "url").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "feedback"), {
				"name": "url",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 13,
						"column": 29
					},
					"end": {
						"line": 13,
						"column": 45
					}
				}
			})) != null ? stack1 : "") + ").\n";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "---\nsubject: " + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(helpers, "plain").call(alias1, lookupProperty(depth0, "name"), {
				"name": "plain",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 2,
						"column": 16
					},
					"end": {
						"line": 2,
						"column": 28
					}
				}
			}), {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 2,
						"column": 9
					},
					"end": {
						"line": 2,
						"column": 30
					}
				}
			})) != null ? stack1 : "") + " is on hold\n---\n> ✍️ For " + ((stack1 = lookupProperty(helpers, "md").call(alias1, lookupProperty(depth0, "told"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 9
					},
					"end": {
						"line": 4,
						"column": 20
					}
				}
			})) != null ? stack1 : "") + ", and only if they notice anything. Support reads its brief first. This line is never published.\n\nHello,\n\nwe have stopped giving " + ((stack1 = lookupProperty(helpers, "md").call(alias1, lookupProperty(depth0, "name"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 8,
						"column": 23
					},
					"end": {
						"line": 8,
						"column": 34
					}
				}
			})) != null ? stack1 : "") + " to more people" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "holdSince"), {
				"name": "if",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 8,
						"column": 49
					},
					"end": {
						"line": 8,
						"column": 93
					}
				}
			})) != null ? stack1 : "") + ".\n\n> ✍️ **What do readers notice, and what should they do?** Write it in place of this line. It is never published.\n\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "feedback"), {
				"name": "if",
				"hash": {},
				"fn": container.program(1, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 12,
						"column": 0
					},
					"end": {
						"line": 14,
						"column": 7
					}
				}
			})) != null ? stack1 : "");
		},
		"useData": true
	},
	names: [
		"name",
		"told",
		"holdSince",
		"feedback"
	]
};

// templates/launch/hold.support.hbs
var hold_support_default = {
	specification: {
		"0": function(container, depth0, helpers, partials, data) {
			var stack1;
			return ", since " + ((stack1 = container.lambda(container.strict(depth0, "holdSince", {
				"start": {
					"line": 1,
					"column": 49
				},
				"end": {
					"line": 1,
					"column": 58
				}
			}), depth0)) != null ? stack1 : "");
		},
		"1": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return ((stack1 = lookupProperty(helpers, "md").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "reason"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 0
					},
					"end": {
						"line": 4,
						"column": 13
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"2": function(container, depth0, helpers, partials, data) {
			return "> ✍️ **What happened?** One sentence in place of this line. It is never published.\n";
		},
		"3": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "- **Ask:** " + ((stack1 = lookupProperty(helpers, "md").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "owner"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 12,
						"column": 11
					},
					"end": {
						"line": 12,
						"column": 23
					}
				}
			})) != null ? stack1 : "") + ".\n";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "# On hold: " + ((stack1 = lookupProperty(helpers, "md").call(alias1, lookupProperty(depth0, "name"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 1,
						"column": 11
					},
					"end": {
						"line": 1,
						"column": 22
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "holdSince"), {
				"name": "if",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 1,
						"column": 22
					},
					"end": {
						"line": 1,
						"column": 67
					}
				}
			})) != null ? stack1 : "") + " (internal)\n\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "reason"), {
				"name": "if",
				"hash": {},
				"fn": container.program(1, data, 0),
				"inverse": container.program(2, data, 0),
				"data": data,
				"loc": {
					"start": {
						"line": 3,
						"column": 0
					},
					"end": {
						"line": 7,
						"column": 7
					}
				}
			})) != null ? stack1 : "") + "\n- **Who has it:** " + ((stack1 = lookupProperty(helpers, "md").call(alias1, lookupProperty(depth0, "told"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 9,
						"column": 18
					},
					"end": {
						"line": 9,
						"column": 29
					}
				}
			})) != null ? stack1 : "") + ".\n- **Until it goes on:** nothing more is published or sent about it.\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "owner"), {
				"name": "if",
				"hash": {},
				"fn": container.program(3, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 11,
						"column": 0
					},
					"end": {
						"line": 13,
						"column": 7
					}
				}
			})) != null ? stack1 : "");
		},
		"useData": true
	},
	names: [
		"name",
		"owner",
		"told",
		"holdSince",
		"reason"
	]
};

// templates/launch/maintenance.customers.hbs
var maintenance_customers_default = {
	specification: {
		"0": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return ((stack1 = lookupProperty(helpers, "md").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(lookupProperty(depth0, "maintenance"), "impact"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 9,
						"column": 0
					},
					"end": {
						"line": 9,
						"column": 25
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"1": function(container, depth0, helpers, partials, data) {
			return "> ✍️ **What does not work in that time, and what should readers do?** Write it in place of this line. It is never published.\n";
		},
		"2": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "Something unclear? [Tell us](" + ((stack1 = lookupProperty(helpers, "url").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "feedback"), {
				"name": "url",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 15,
						"column": 29
					},
					"end": {
						"line": 15,
						"column": 45
					}
				}
			})) != null ? stack1 : "") + ").\n";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, alias2 = container.strict, alias3 = container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "---\nsubject: " + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(helpers, "plain").call(alias1, lookupProperty(lookupProperty(depth0, "maintenance"), "subject"), {
				"name": "plain",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 2,
						"column": 16
					},
					"end": {
						"line": 2,
						"column": 43
					}
				}
			}), {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 2,
						"column": 9
					},
					"end": {
						"line": 2,
						"column": 45
					}
				}
			})) != null ? stack1 : "") + "\n---\nHello,\n\nfrom **" + ((stack1 = alias3(alias2(lookupProperty(depth0, "maintenance"), "start", {
				"start": {
					"line": 6,
					"column": 9
				},
				"end": {
					"line": 6,
					"column": 26
				}
			}), depth0)) != null ? stack1 : "") + "** to **" + ((stack1 = alias3(alias2(lookupProperty(depth0, "maintenance"), "end", {
				"start": {
					"line": 6,
					"column": 38
				},
				"end": {
					"line": 6,
					"column": 53
				}
			}), depth0)) != null ? stack1 : "") + "** we work on " + ((stack1 = lookupProperty(helpers, "md").call(alias1, lookupProperty(depth0, "product"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 6,
						"column": 69
					},
					"end": {
						"line": 6,
						"column": 83
					}
				}
			})) != null ? stack1 : "") + ".\n\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(lookupProperty(depth0, "maintenance"), "impact"), {
				"name": "if",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.program(1, data, 0),
				"data": data,
				"loc": {
					"start": {
						"line": 8,
						"column": 0
					},
					"end": {
						"line": 12,
						"column": 7
					}
				}
			})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "feedback"), {
				"name": "if",
				"hash": {},
				"fn": container.program(2, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 14,
						"column": 0
					},
					"end": {
						"line": 16,
						"column": 7
					}
				}
			})) != null ? stack1 : "");
		},
		"useData": true
	},
	names: [
		"product",
		"start",
		"feedback",
		"maintenance"
	]
};

// templates/launch/rollback.customers.hbs
var rollback_customers_default = {
	specification: {
		"0": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "Something unclear? [Tell us](" + ((stack1 = lookupProperty(helpers, "url").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "feedback"), {
				"name": "url",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 13,
						"column": 29
					},
					"end": {
						"line": 13,
						"column": 45
					}
				}
			})) != null ? stack1 : "") + ").\n";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "---\nsubject: " + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(helpers, "plain").call(alias1, lookupProperty(depth0, "name"), {
				"name": "plain",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 2,
						"column": 16
					},
					"end": {
						"line": 2,
						"column": 28
					}
				}
			}), {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 2,
						"column": 9
					},
					"end": {
						"line": 2,
						"column": 30
					}
				}
			})) != null ? stack1 : "") + " is off for now\n---\n> ✍️ For " + ((stack1 = lookupProperty(helpers, "md").call(alias1, lookupProperty(depth0, "told"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 9
					},
					"end": {
						"line": 4,
						"column": 20
					}
				}
			})) != null ? stack1 : "") + ". Support reads its brief first. This line is never published.\n\nHello,\n\nwe have turned " + ((stack1 = lookupProperty(helpers, "md").call(alias1, lookupProperty(depth0, "name"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 8,
						"column": 15
					},
					"end": {
						"line": 8,
						"column": 26
					}
				}
			})) != null ? stack1 : "") + " off for you.\n\n> ✍️ **What happened to what readers made with it, and what should they do?** Write it in place of this line. It is never published.\n\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "feedback"), {
				"name": "if",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 12,
						"column": 0
					},
					"end": {
						"line": 14,
						"column": 7
					}
				}
			})) != null ? stack1 : "");
		},
		"useData": true
	},
	names: [
		"name",
		"told",
		"feedback"
	]
};

// templates/launch/rollback.support.hbs
var rollback_support_default = {
	specification: {
		"0": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return ((stack1 = lookupProperty(helpers, "md").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "reason"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 0
					},
					"end": {
						"line": 4,
						"column": 13
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"1": function(container, depth0, helpers, partials, data) {
			return "> ✍️ **What happened?** One sentence in place of this line. It is never published.\n";
		},
		"2": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "- **Who still has it (" + ((stack1 = lookupProperty(helpers, "md").call(alias1, lookupProperty(depth0, "label"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 11,
						"column": 22
					},
					"end": {
						"line": 11,
						"column": 34
					}
				}
			})) != null ? stack1 : "") + "):** " + ((stack1 = lookupProperty(helpers, "md").call(alias1, lookupProperty(depth0, "who"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 11,
						"column": 39
					},
					"end": {
						"line": 11,
						"column": 49
					}
				}
			})) != null ? stack1 : "") + ".\n";
		},
		"3": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "- **Ask:** " + ((stack1 = lookupProperty(helpers, "md").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "owner"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 14,
						"column": 11
					},
					"end": {
						"line": 14,
						"column": 23
					}
				}
			})) != null ? stack1 : "") + ".\n";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "# Taken back: " + ((stack1 = lookupProperty(helpers, "md").call(alias1, lookupProperty(depth0, "name"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 1,
						"column": 14
					},
					"end": {
						"line": 1,
						"column": 25
					}
				}
			})) != null ? stack1 : "") + ", " + ((stack1 = lookupProperty(helpers, "md").call(alias1, lookupProperty(lookupProperty(depth0, "stage"), "label"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 1,
						"column": 27
					},
					"end": {
						"line": 1,
						"column": 45
					}
				}
			})) != null ? stack1 : "") + " (internal)\n\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "reason"), {
				"name": "if",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.program(1, data, 0),
				"data": data,
				"loc": {
					"start": {
						"line": 3,
						"column": 0
					},
					"end": {
						"line": 7,
						"column": 7
					}
				}
			})) != null ? stack1 : "") + "\n- **Who had it and has it no longer:** " + ((stack1 = lookupProperty(helpers, "md").call(alias1, lookupProperty(depth0, "told"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 9,
						"column": 39
					},
					"end": {
						"line": 9,
						"column": 50
					}
				}
			})) != null ? stack1 : "") + ".\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "before"), {
				"name": "each",
				"hash": {},
				"fn": container.program(2, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 10,
						"column": 0
					},
					"end": {
						"line": 12,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "owner"), {
				"name": "if",
				"hash": {},
				"fn": container.program(3, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 13,
						"column": 0
					},
					"end": {
						"line": 15,
						"column": 7
					}
				}
			})) != null ? stack1 : "");
		},
		"useData": true
	},
	names: [
		"name",
		"owner",
		"stage",
		"before",
		"told",
		"reason"
	]
};

// templates/launch/sales.card.hbs
var sales_card_default = {
	specification: {
		"0": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return ((stack1 = lookupProperty(helpers, "md").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "promise"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 0
					},
					"end": {
						"line": 4,
						"column": 14
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"1": function(container, depth0, helpers, partials, data) {
			var stack1;
			return "> ✍️ **What is new for customers?** Write the first sentence of the plan, launches/" + ((stack1 = container.lambda(container.strict(depth0, "slug", {
				"start": {
					"line": 6,
					"column": 85
				},
				"end": {
					"line": 6,
					"column": 89
				}
			}), depth0)) != null ? stack1 : "") + "/launch.md. It is never published.\n";
		},
		"2": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "- **For:** " + ((stack1 = lookupProperty(helpers, "md").call(alias1, lookupProperty(lookupProperty(depth0, "stage"), "who"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 10,
						"column": 11
					},
					"end": {
						"line": 10,
						"column": 27
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(lookupProperty(depth0, "stage"), "day"), {
				"name": "if",
				"hash": {},
				"fn": container.program(3, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 10,
						"column": 27
					},
					"end": {
						"line": 10,
						"column": 71
					}
				}
			})) != null ? stack1 : "") + ".\n";
		},
		"3": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return ", from " + ((stack1 = container.lambda(container.strict(lookupProperty(depth0, "stage"), "day", {
				"start": {
					"line": 10,
					"column": 53
				},
				"end": {
					"line": 10,
					"column": 62
				}
			}), depth0)) != null ? stack1 : "");
		},
		"4": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return (stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "who"), {
				"name": "if",
				"hash": {},
				"fn": container.program(5, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 13,
						"column": 0
					},
					"end": {
						"line": 15,
						"column": 7
					}
				}
			})) != null ? stack1 : "";
		},
		"5": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "- **Then, " + ((stack1 = lookupProperty(helpers, "md").call(alias1, lookupProperty(depth0, "label"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 14,
						"column": 10
					},
					"end": {
						"line": 14,
						"column": 22
					}
				}
			})) != null ? stack1 : "") + ":** " + ((stack1 = lookupProperty(helpers, "md").call(alias1, lookupProperty(depth0, "who"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 14,
						"column": 26
					},
					"end": {
						"line": 14,
						"column": 36
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "day"), {
				"name": "if",
				"hash": {},
				"fn": container.program(6, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 14,
						"column": 36
					},
					"end": {
						"line": 14,
						"column": 68
					}
				}
			})) != null ? stack1 : "") + ".\n";
		},
		"6": function(container, depth0, helpers, partials, data) {
			var stack1;
			return ", from " + ((stack1 = container.lambda(container.strict(depth0, "day", {
				"start": {
					"line": 14,
					"column": 56
				},
				"end": {
					"line": 14,
					"column": 59
				}
			}), depth0)) != null ? stack1 : "");
		},
		"7": function(container, depth0, helpers, partials, data) {
			var stack1;
			return "**Good to know**\n\n" + ((stack1 = container.lambda(container.strict(depth0, "goodToKnow", {
				"start": {
					"line": 21,
					"column": 2
				},
				"end": {
					"line": 21,
					"column": 12
				}
			}), depth0)) != null ? stack1 : "") + "\n\n";
		},
		"8": function(container, depth0, helpers, partials, data) {
			var stack1;
			return "**Do not promise**\n\n" + ((stack1 = container.lambda(container.strict(depth0, "notPromised", {
				"start": {
					"line": 27,
					"column": 2
				},
				"end": {
					"line": 27,
					"column": 13
				}
			}), depth0)) != null ? stack1 : "") + "\n\n";
		},
		"9": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "Ask " + ((stack1 = lookupProperty(helpers, "md").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "owner"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 31,
						"column": 4
					},
					"end": {
						"line": 31,
						"column": 16
					}
				}
			})) != null ? stack1 : "") + ".\n";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "# " + ((stack1 = lookupProperty(helpers, "md").call(alias1, lookupProperty(depth0, "name"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 1,
						"column": 2
					},
					"end": {
						"line": 1,
						"column": 13
					}
				}
			})) != null ? stack1 : "") + ", " + ((stack1 = lookupProperty(helpers, "md").call(alias1, lookupProperty(lookupProperty(depth0, "stage"), "label"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 1,
						"column": 15
					},
					"end": {
						"line": 1,
						"column": 33
					}
				}
			})) != null ? stack1 : "") + " (internal)\n\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "promise"), {
				"name": "if",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.program(1, data, 0),
				"data": data,
				"loc": {
					"start": {
						"line": 3,
						"column": 0
					},
					"end": {
						"line": 7,
						"column": 7
					}
				}
			})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(lookupProperty(depth0, "stage"), "who"), {
				"name": "if",
				"hash": {},
				"fn": container.program(2, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 9,
						"column": 0
					},
					"end": {
						"line": 11,
						"column": 7
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "after"), {
				"name": "each",
				"hash": {},
				"fn": container.program(4, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 12,
						"column": 0
					},
					"end": {
						"line": 16,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "goodToKnow"), {
				"name": "if",
				"hash": {},
				"fn": container.program(7, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 18,
						"column": 0
					},
					"end": {
						"line": 23,
						"column": 7
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "notPromised"), {
				"name": "if",
				"hash": {},
				"fn": container.program(8, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 24,
						"column": 0
					},
					"end": {
						"line": 29,
						"column": 7
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "owner"), {
				"name": "if",
				"hash": {},
				"fn": container.program(9, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 30,
						"column": 0
					},
					"end": {
						"line": 32,
						"column": 7
					}
				}
			})) != null ? stack1 : "");
		},
		"useData": true
	},
	names: [
		"name",
		"slug",
		"promise",
		"owner",
		"stage",
		"after",
		"goodToKnow",
		"notPromised"
	]
};

// templates/launch/support.brief.hbs
var support_brief_default = {
	specification: {
		"0": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return ", " + ((stack1 = container.lambda(container.strict(lookupProperty(depth0, "stage"), "day", {
				"start": {
					"line": 1,
					"column": 69
				},
				"end": {
					"line": 1,
					"column": 78
				}
			}), depth0)) != null ? stack1 : "");
		},
		"1": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return ((stack1 = lookupProperty(helpers, "md").call(alias1, lookupProperty(depth0, "promise"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 0
					},
					"end": {
						"line": 4,
						"column": 14
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(lookupProperty(depth0, "stage"), "who"), {
				"name": "if",
				"hash": {},
				"fn": container.program(2, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 14
					},
					"end": {
						"line": 4,
						"column": 104
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "after"), {
				"name": "each",
				"hash": {},
				"fn": container.program(4, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 104
					},
					"end": {
						"line": 4,
						"column": 231
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"2": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return " For " + ((stack1 = lookupProperty(helpers, "md").call(alias1, lookupProperty(lookupProperty(depth0, "stage"), "who"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 36
					},
					"end": {
						"line": 4,
						"column": 52
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(lookupProperty(depth0, "stage"), "day"), {
				"name": "if",
				"hash": {},
				"fn": container.program(3, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 52
					},
					"end": {
						"line": 4,
						"column": 96
					}
				}
			})) != null ? stack1 : "") + ".";
		},
		"3": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return ", from " + ((stack1 = container.lambda(container.strict(lookupProperty(depth0, "stage"), "day", {
				"start": {
					"line": 4,
					"column": 78
				},
				"end": {
					"line": 4,
					"column": 87
				}
			}), depth0)) != null ? stack1 : "");
		},
		"4": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return (stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(data, "first"), {
				"name": "if",
				"hash": {},
				"fn": container.program(5, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 119
					},
					"end": {
						"line": 4,
						"column": 222
					}
				}
			})) != null ? stack1 : "";
		},
		"5": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return (stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "who"), {
				"name": "if",
				"hash": {},
				"fn": container.program(6, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 133
					},
					"end": {
						"line": 4,
						"column": 215
					}
				}
			})) != null ? stack1 : "";
		},
		"6": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return " Then, " + ((stack1 = lookupProperty(helpers, "md").call(alias1, lookupProperty(depth0, "label"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 151
					},
					"end": {
						"line": 4,
						"column": 163
					}
				}
			})) != null ? stack1 : "") + ": " + ((stack1 = lookupProperty(helpers, "md").call(alias1, lookupProperty(depth0, "who"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 165
					},
					"end": {
						"line": 4,
						"column": 175
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "day"), {
				"name": "if",
				"hash": {},
				"fn": container.program(7, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 175
					},
					"end": {
						"line": 4,
						"column": 207
					}
				}
			})) != null ? stack1 : "") + ".";
		},
		"7": function(container, depth0, helpers, partials, data) {
			var stack1;
			return ", from " + ((stack1 = container.lambda(container.strict(depth0, "day", {
				"start": {
					"line": 4,
					"column": 195
				},
				"end": {
					"line": 4,
					"column": 198
				}
			}), depth0)) != null ? stack1 : "");
		},
		"8": function(container, depth0, helpers, partials, data) {
			var stack1;
			return "> ✍️ **What is new for customers?** Write the first sentence of the plan, launches/" + ((stack1 = container.lambda(container.strict(depth0, "slug", {
				"start": {
					"line": 6,
					"column": 85
				},
				"end": {
					"line": 6,
					"column": 89
				}
			}), depth0)) != null ? stack1 : "") + "/launch.md. It is never published.\n";
		},
		"9": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "| Customers may say | What is going on | Answer | Ask |\n|---|---|---|---|\n" + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "questions"), {
				"name": "each",
				"hash": {},
				"fn": container.program(10, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 12,
						"column": 0
					},
					"end": {
						"line": 14,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"10": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "| " + ((stack1 = lookupProperty(helpers, "md").call(alias1, lookupProperty(depth0, "saying"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 13,
						"column": 2
					},
					"end": {
						"line": 13,
						"column": 15
					}
				}
			})) != null ? stack1 : "") + " | " + ((stack1 = lookupProperty(helpers, "md").call(alias1, lookupProperty(depth0, "cause"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 13,
						"column": 18
					},
					"end": {
						"line": 13,
						"column": 30
					}
				}
			})) != null ? stack1 : "") + " | " + ((stack1 = lookupProperty(helpers, "md").call(alias1, lookupProperty(depth0, "answer"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 13,
						"column": 33
					},
					"end": {
						"line": 13,
						"column": 46
					}
				}
			})) != null ? stack1 : "") + " | " + ((stack1 = lookupProperty(helpers, "md").call(alias1, lookupProperty(depth0, "ask"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 13,
						"column": 49
					},
					"end": {
						"line": 13,
						"column": 59
					}
				}
			})) != null ? stack1 : "") + " |\n";
		},
		"11": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return (stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "instead"), {
				"name": "if",
				"hash": {},
				"fn": container.program(12, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 18,
						"column": 0
					},
					"end": {
						"line": 23,
						"column": 7
					}
				}
			})) != null ? stack1 : "";
		},
		"12": function(container, depth0, helpers, partials, data) {
			var stack1;
			return "**What to do instead**\n\n" + ((stack1 = container.lambda(container.strict(depth0, "instead", {
				"start": {
					"line": 21,
					"column": 2
				},
				"end": {
					"line": 21,
					"column": 9
				}
			}), depth0)) != null ? stack1 : "") + "\n\n";
		},
		"13": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return (stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "howTo"), {
				"name": "if",
				"hash": {},
				"fn": container.program(14, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 25,
						"column": 0
					},
					"end": {
						"line": 30,
						"column": 7
					}
				}
			})) != null ? stack1 : "";
		},
		"14": function(container, depth0, helpers, partials, data) {
			var stack1;
			return "**How customers use it**\n\n" + ((stack1 = container.lambda(container.strict(depth0, "howTo", {
				"start": {
					"line": 28,
					"column": 2
				},
				"end": {
					"line": 28,
					"column": 7
				}
			}), depth0)) != null ? stack1 : "") + "\n\n";
		},
		"15": function(container, depth0, helpers, partials, data) {
			var stack1;
			return "**Good to know**\n\n" + ((stack1 = container.lambda(container.strict(depth0, "goodToKnow", {
				"start": {
					"line": 35,
					"column": 2
				},
				"end": {
					"line": 35,
					"column": 12
				}
			}), depth0)) != null ? stack1 : "") + "\n\n";
		},
		"16": function(container, depth0, helpers, partials, data) {
			var stack1;
			return "**Do not promise**\n\n" + ((stack1 = container.lambda(container.strict(depth0, "notPromised", {
				"start": {
					"line": 41,
					"column": 2
				},
				"end": {
					"line": 41,
					"column": 13
				}
			}), depth0)) != null ? stack1 : "") + "\n\n";
		},
		"17": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = container.strict, alias2 = container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "**Maintenance:** " + ((stack1 = alias2(alias1(lookupProperty(depth0, "maintenance"), "start", {
				"start": {
					"line": 45,
					"column": 19
				},
				"end": {
					"line": 45,
					"column": 36
				}
			}), depth0)) != null ? stack1 : "") + " to " + ((stack1 = alias2(alias1(lookupProperty(depth0, "maintenance"), "end", {
				"start": {
					"line": 45,
					"column": 44
				},
				"end": {
					"line": 45,
					"column": 59
				}
			}), depth0)) != null ? stack1 : "") + "." + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(lookupProperty(depth0, "maintenance"), "impact"), {
				"name": "if",
				"hash": {},
				"fn": container.program(18, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 45,
						"column": 62
					},
					"end": {
						"line": 45,
						"column": 121
					}
				}
			})) != null ? stack1 : "") + "\n\n";
		},
		"18": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return " " + ((stack1 = lookupProperty(helpers, "md").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(lookupProperty(depth0, "maintenance"), "impact"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 45,
						"column": 89
					},
					"end": {
						"line": 45,
						"column": 114
					}
				}
			})) != null ? stack1 : "");
		},
		"19": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "[Documentation](" + ((stack1 = lookupProperty(helpers, "url").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "docs"), {
				"name": "url",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 49,
						"column": 16
					},
					"end": {
						"line": 49,
						"column": 28
					}
				}
			})) != null ? stack1 : "") + ").\n";
		},
		"20": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "Ask " + ((stack1 = lookupProperty(helpers, "md").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "owner"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 52,
						"column": 4
					},
					"end": {
						"line": 52,
						"column": 16
					}
				}
			})) != null ? stack1 : "") + ".\n";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "# Support brief: " + ((stack1 = lookupProperty(helpers, "md").call(alias1, lookupProperty(depth0, "name"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 1,
						"column": 17
					},
					"end": {
						"line": 1,
						"column": 28
					}
				}
			})) != null ? stack1 : "") + ", " + ((stack1 = lookupProperty(helpers, "md").call(alias1, lookupProperty(lookupProperty(depth0, "stage"), "label"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 1,
						"column": 30
					},
					"end": {
						"line": 1,
						"column": 48
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(lookupProperty(depth0, "stage"), "day"), {
				"name": "if",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 1,
						"column": 48
					},
					"end": {
						"line": 1,
						"column": 87
					}
				}
			})) != null ? stack1 : "") + " (internal)\n\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "promise"), {
				"name": "if",
				"hash": {},
				"fn": container.program(1, data, 0),
				"inverse": container.program(8, data, 0),
				"data": data,
				"loc": {
					"start": {
						"line": 3,
						"column": 0
					},
					"end": {
						"line": 7,
						"column": 7
					}
				}
			})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "questions"), {
				"name": "if",
				"hash": {},
				"fn": container.program(9, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 9,
						"column": 0
					},
					"end": {
						"line": 16,
						"column": 7
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "isRetirement"), {
				"name": "if",
				"hash": {},
				"fn": container.program(11, data, 0),
				"inverse": container.program(13, data, 0),
				"data": data,
				"loc": {
					"start": {
						"line": 17,
						"column": 0
					},
					"end": {
						"line": 31,
						"column": 7
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "goodToKnow"), {
				"name": "if",
				"hash": {},
				"fn": container.program(15, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 32,
						"column": 0
					},
					"end": {
						"line": 37,
						"column": 7
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "notPromised"), {
				"name": "if",
				"hash": {},
				"fn": container.program(16, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 38,
						"column": 0
					},
					"end": {
						"line": 43,
						"column": 7
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(lookupProperty(depth0, "maintenance"), "start"), {
				"name": "if",
				"hash": {},
				"fn": container.program(17, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 44,
						"column": 0
					},
					"end": {
						"line": 47,
						"column": 7
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "docs"), {
				"name": "if",
				"hash": {},
				"fn": container.program(19, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 48,
						"column": 0
					},
					"end": {
						"line": 50,
						"column": 7
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "owner"), {
				"name": "if",
				"hash": {},
				"fn": container.program(20, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 51,
						"column": 0
					},
					"end": {
						"line": 53,
						"column": 7
					}
				}
			})) != null ? stack1 : "");
		},
		"useData": true
	},
	names: [
		"name",
		"slug",
		"promise",
		"owner",
		"isRetirement",
		"stage",
		"after",
		"howTo",
		"instead",
		"goodToKnow",
		"notPromised",
		"start",
		"docs",
		"questions",
		"maintenance"
	]
};

// src/render/own-launch-templates.ts
/** Render: the templates of launches that come with Drumroll. In: nothing. Out: what renders them. */
const TEMPLATES = {
	"launch/customers.blog.hbs": customers_blog_default,
	"launch/customers.email.hbs": customers_email_default,
	"launch/customers.in-app.hbs": customers_in_app_default,
	"launch/checklist.hbs": checklist_default,
	"launch/hold.customers.hbs": hold_customers_default,
	"launch/hold.support.hbs": hold_support_default,
	"launch/maintenance.customers.hbs": maintenance_customers_default,
	"launch/rollback.customers.hbs": rollback_customers_default,
	"launch/rollback.support.hbs": rollback_support_default,
	"launch/sales.card.hbs": sales_card_default,
	"launch/support.brief.hbs": support_brief_default
};
/** All of them, by name. */
function ownLaunchRenderers() {
	return new Map(Object.entries(TEMPLATES).map(([name, { specification, names }]) => {
		const template = handlebars.template(specification);
		return [name, (view) => runTemplate(name, {
			template,
			names,
			isLimited: false
		}, view)];
	}));
}

export { ownLaunchRenderers };