// templates/checklist/release.hbs
var release_default = {
	specification: {
		"0": function(container, depth0, helpers, partials, data) {
			var stack1;
			return ", " + ((stack1 = container.lambda(container.strict(depth0, "shipDay", {
				"start": {
					"line": 1,
					"column": 40
				},
				"end": {
					"line": 1,
					"column": 47
				}
			}), depth0)) != null ? stack1 : "");
		},
		"1": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "**Waiting for:** " + ((stack1 = container.lambda(container.strict(lookupProperty(depth0, "checklist"), "waiting", {
				"start": {
					"line": 4,
					"column": 19
				},
				"end": {
					"line": 4,
					"column": 36
				}
			}), depth0)) != null ? stack1 : "") + "\n";
		},
		"2": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = container.strict, alias2 = container.lambda;
			return "- [" + ((stack1 = alias2(alias1(depth0, "box", {
				"start": {
					"line": 9,
					"column": 5
				},
				"end": {
					"line": 9,
					"column": 8
				}
			}), depth0)) != null ? stack1 : "") + "] " + ((stack1 = alias2(alias1(depth0, "line", {
				"start": {
					"line": 9,
					"column": 14
				},
				"end": {
					"line": 9,
					"column": 18
				}
			}), depth0)) != null ? stack1 : "") + " " + ((stack1 = alias2(alias1(depth0, "marker", {
				"start": {
					"line": 9,
					"column": 23
				},
				"end": {
					"line": 9,
					"column": 29
				}
			}), depth0)) != null ? stack1 : "") + "\n";
		},
		"3": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "### After\n" + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(lookupProperty(depth0, "checklist"), "after"), {
				"name": "each",
				"hash": {},
				"fn": container.program(2, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 19,
						"column": 0
					},
					"end": {
						"line": 21,
						"column": 9
					}
				}
			})) != null ? stack1 : "");
		},
		"4": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "Left out: " + ((stack1 = lookupProperty(helpers, "md").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(lookupProperty(depth0, "checklist"), "leftOut"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 24,
						"column": 35
					},
					"end": {
						"line": 24,
						"column": 59
					}
				}
			})) != null ? stack1 : "") + ". ";
		},
		"5": function(container, depth0, helpers, partials, data) {
			return " Lines without a name have no owner yet; `owners` in the configuration names one.";
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
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "shipDay"), {
				"name": "if",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 1,
						"column": 21
					},
					"end": {
						"line": 1,
						"column": 56
					}
				}
			})) != null ? stack1 : "") + ": " + ((stack1 = alias3(alias2(lookupProperty(depth0, "checklist"), "done", {
				"start": {
					"line": 1,
					"column": 60
				},
				"end": {
					"line": 1,
					"column": 74
				}
			}), depth0)) != null ? stack1 : "") + " of " + ((stack1 = alias3(alias2(lookupProperty(depth0, "checklist"), "count", {
				"start": {
					"line": 1,
					"column": 82
				},
				"end": {
					"line": 1,
					"column": 97
				}
			}), depth0)) != null ? stack1 : "") + " done\n\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(lookupProperty(depth0, "checklist"), "waiting"), {
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
						"line": 5,
						"column": 7
					}
				}
			})) != null ? stack1 : "") + "\n### Before\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(lookupProperty(depth0, "checklist"), "before"), {
				"name": "each",
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
						"line": 10,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + "\n### On the day\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(lookupProperty(depth0, "checklist"), "day"), {
				"name": "each",
				"hash": {},
				"fn": container.program(2, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 13,
						"column": 0
					},
					"end": {
						"line": 15,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(lookupProperty(depth0, "checklist"), "after"), {
				"name": "if",
				"hash": {},
				"fn": container.program(3, data, 0),
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
			})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(lookupProperty(depth0, "checklist"), "leftOut"), {
				"name": "if",
				"hash": {},
				"fn": container.program(4, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 24,
						"column": 0
					},
					"end": {
						"line": 24,
						"column": 68
					}
				}
			})) != null ? stack1 : "") + "Add, reorder or delete lines: they stay as you leave them." + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(lookupProperty(depth0, "checklist"), "hasUnnamed"), {
				"name": "if",
				"hash": {},
				"fn": container.program(5, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 24,
						"column": 126
					},
					"end": {
						"line": 24,
						"column": 242
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"useData": true
	},
	names: [
		"name",
		"day",
		"shipDay",
		"checklist"
	]
};

export { release_default as default };