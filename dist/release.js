// templates/checklist/release.hbs
var release_default = {
	specification: {
		"0": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = container.strict, alias2 = container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "- [" + ((stack1 = alias2(alias1(depth0, "box", {
				"start": {
					"line": 5,
					"column": 5
				},
				"end": {
					"line": 5,
					"column": 8
				}
			}), depth0)) != null ? stack1 : "") + "] " + ((stack1 = lookupProperty(helpers, "md").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "text"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 5,
						"column": 12
					},
					"end": {
						"line": 5,
						"column": 23
					}
				}
			})) != null ? stack1 : "") + " " + ((stack1 = alias2(alias1(depth0, "marker", {
				"start": {
					"line": 5,
					"column": 26
				},
				"end": {
					"line": 5,
					"column": 32
				}
			}), depth0)) != null ? stack1 : "") + "\n";
		},
		"1": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "Left out: " + ((stack1 = lookupProperty(helpers, "md").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(lookupProperty(depth0, "checklist"), "leftOut"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 19,
						"column": 10
					},
					"end": {
						"line": 19,
						"column": 34
					}
				}
			})) != null ? stack1 : "") + ". Add, reorder or delete lines: they stay as you leave them.\n";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, alias2 = container.strict, alias3 = container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "# Release " + ((stack1 = lookupProperty(helpers, "md").call(alias1, lookupProperty(depth0, "name"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 1,
						"column": 10
					},
					"end": {
						"line": 1,
						"column": 21
					}
				}
			})) != null ? stack1 : "") + ", " + ((stack1 = alias3(alias2(depth0, "day", {
				"start": {
					"line": 1,
					"column": 25
				},
				"end": {
					"line": 1,
					"column": 28
				}
			}), depth0)) != null ? stack1 : "") + ": " + ((stack1 = alias3(alias2(lookupProperty(depth0, "checklist"), "done", {
				"start": {
					"line": 1,
					"column": 34
				},
				"end": {
					"line": 1,
					"column": 48
				}
			}), depth0)) != null ? stack1 : "") + " of " + ((stack1 = alias3(alias2(lookupProperty(depth0, "checklist"), "count", {
				"start": {
					"line": 1,
					"column": 56
				},
				"end": {
					"line": 1,
					"column": 71
				}
			}), depth0)) != null ? stack1 : "") + " done\n\n### Before\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(lookupProperty(depth0, "checklist"), "before"), {
				"name": "each",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 0
					},
					"end": {
						"line": 6,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + "\n### On the day\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(lookupProperty(depth0, "checklist"), "day"), {
				"name": "each",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 9,
						"column": 0
					},
					"end": {
						"line": 11,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + "\n### After\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(lookupProperty(depth0, "checklist"), "after"), {
				"name": "each",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 14,
						"column": 0
					},
					"end": {
						"line": 16,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(lookupProperty(depth0, "checklist"), "leftOut"), {
				"name": "if",
				"hash": {},
				"fn": container.program(1, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 18,
						"column": 0
					},
					"end": {
						"line": 20,
						"column": 7
					}
				}
			})) != null ? stack1 : "");
		},
		"useData": true
	},
	names: [
		"name",
		"day",
		"checklist"
	]
};

export { release_default as default };