// templates/slack/team.hbs
var team_default = {
	specification: {
		"0": function(container, depth0, helpers, partials, data) {
			var stack1;
			return ", " + ((stack1 = container.lambda(container.strict(depth0, "shipDay", {
				"start": {
					"line": 1,
					"column": 34
				},
				"end": {
					"line": 1,
					"column": 41
				}
			}), depth0)) != null ? stack1 : "");
		},
		"1": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "- **Breaking:** " + ((stack1 = lookupProperty(helpers, "md").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "sentence"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 16
					},
					"end": {
						"line": 4,
						"column": 31
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"2": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "- " + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "area"), {
				"name": "if",
				"hash": {},
				"fn": container.program(3, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 7,
						"column": 2
					},
					"end": {
						"line": 7,
						"column": 34
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "md").call(alias1, lookupProperty(depth0, "sentence"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 7,
						"column": 34
					},
					"end": {
						"line": 7,
						"column": 49
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"3": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return ((stack1 = lookupProperty(helpers, "md").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "area"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 7,
						"column": 14
					},
					"end": {
						"line": 7,
						"column": 25
					}
				}
			})) != null ? stack1 : "") + ": ";
		},
		"4": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return (stack1 = lookupProperty(helpers, "unless").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "actions"), {
				"name": "unless",
				"hash": {},
				"fn": container.program(5, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 9,
						"column": 0
					},
					"end": {
						"line": 11,
						"column": 11
					}
				}
			})) != null ? stack1 : "";
		},
		"5": function(container, depth0, helpers, partials, data) {
			return "No changes for customers were found.\n";
		},
		"6": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(helpers, "eq").call(alias1, lookupProperty(lookupProperty(depth0, "short"), "more"), "1", {
				"name": "eq",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 14,
						"column": 24
					},
					"end": {
						"line": 14,
						"column": 43
					}
				}
			}), {
				"name": "if",
				"hash": {},
				"fn": container.program(7, data, 0),
				"inverse": container.program(8, data, 0),
				"data": data,
				"loc": {
					"start": {
						"line": 14,
						"column": 18
					},
					"end": {
						"line": 14,
						"column": 94
					}
				}
			})) != null ? stack1 : "") + " in the notes. ";
		},
		"7": function(container, depth0, helpers, partials, data) {
			return "One more is";
		},
		"8": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return ((stack1 = container.lambda(container.strict(lookupProperty(depth0, "short"), "more", {
				"start": {
					"line": 14,
					"column": 66
				},
				"end": {
					"line": 14,
					"column": 76
				}
			}), depth0)) != null ? stack1 : "") + " more are";
		},
		"9": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return ", left out as unsure: " + ((stack1 = container.lambda(container.strict(lookupProperty(depth0, "counts"), "unsure", {
				"start": {
					"line": 14,
					"column": 237
				},
				"end": {
					"line": 14,
					"column": 250
				}
			}), depth0)) != null ? stack1 : "");
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, alias2 = container.strict, alias3 = container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "**" + ((stack1 = lookupProperty(helpers, "md").call(alias1, lookupProperty(depth0, "name"), {
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
			})) != null ? stack1 : "") + "**" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "shipDay"), {
				"name": "if",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 1,
						"column": 15
					},
					"end": {
						"line": 1,
						"column": 50
					}
				}
			})) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "actions"), {
				"name": "each",
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
						"column": 9
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(lookupProperty(depth0, "short"), "entries"), {
				"name": "each",
				"hash": {},
				"fn": container.program(2, data, 0),
				"inverse": container.program(4, data, 0),
				"data": data,
				"loc": {
					"start": {
						"line": 6,
						"column": 0
					},
					"end": {
						"line": 12,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(lookupProperty(depth0, "short"), "more"), {
				"name": "if",
				"hash": {},
				"fn": container.program(6, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 14,
						"column": 0
					},
					"end": {
						"line": 14,
						"column": 116
					}
				}
			})) != null ? stack1 : "") + "For customers: " + ((stack1 = alias3(alias2(lookupProperty(depth0, "counts"), "public", {
				"start": {
					"line": 14,
					"column": 133
				},
				"end": {
					"line": 14,
					"column": 146
				}
			}), depth0)) != null ? stack1 : "") + ", internal: " + ((stack1 = alias3(alias2(lookupProperty(depth0, "counts"), "internal", {
				"start": {
					"line": 14,
					"column": 162
				},
				"end": {
					"line": 14,
					"column": 177
				}
			}), depth0)) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "unless").call(alias1, lookupProperty(helpers, "eq").call(alias1, lookupProperty(lookupProperty(depth0, "counts"), "unsure"), "0", {
				"name": "eq",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 14,
						"column": 189
					},
					"end": {
						"line": 14,
						"column": 211
					}
				}
			}), {
				"name": "unless",
				"hash": {},
				"fn": container.program(9, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 14,
						"column": 179
					},
					"end": {
						"line": 14,
						"column": 263
					}
				}
			})) != null ? stack1 : "") + ".\n";
		},
		"useData": true
	},
	names: [
		"name",
		"shipDay",
		"actions",
		"short",
		"unsure",
		"counts"
	]
};

export { team_default as default };