// templates/blog/customers.hbs
var customers_default = {
	specification: {
		"0": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "**" + ((stack1 = container.lambda(container.strict(lookupProperty(depth0, "summary"), "lead", {
				"start": {
					"line": 5,
					"column": 4
				},
				"end": {
					"line": 5,
					"column": 16
				}
			}), depth0)) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "unless").call(alias1, lookupProperty(helpers, "eq").call(alias1, lookupProperty(lookupProperty(depth0, "summary"), "lead"), "In this release", {
				"name": "eq",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 5,
						"column": 28
					},
					"end": {
						"line": 5,
						"column": 63
					}
				}
			}), {
				"name": "unless",
				"hash": {},
				"fn": container.program(1, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 5,
						"column": 18
					},
					"end": {
						"line": 5,
						"column": 116
					}
				}
			})) != null ? stack1 : "") + ":** " + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(lookupProperty(depth0, "summary"), "clauses"), {
				"name": "each",
				"hash": {},
				"fn": container.program(3, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 5,
						"column": 120
					},
					"end": {
						"line": 5,
						"column": 200
					}
				}
			})) != null ? stack1 : "") + ".\n";
		},
		"1": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return (stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "product"), {
				"name": "if",
				"hash": {},
				"fn": container.program(2, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 5,
						"column": 65
					},
					"end": {
						"line": 5,
						"column": 105
					}
				}
			})) != null ? stack1 : "";
		},
		"2": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return " in " + ((stack1 = lookupProperty(helpers, "md").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "product"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 5,
						"column": 84
					},
					"end": {
						"line": 5,
						"column": 98
					}
				}
			})) != null ? stack1 : "");
		},
		"3": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return ((stack1 = lookupProperty(helpers, "unless").call(alias1, lookupProperty(data, "first"), {
				"name": "unless",
				"hash": {},
				"fn": container.program(4, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 5,
						"column": 145
					},
					"end": {
						"line": 5,
						"column": 180
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "md").call(alias1, lookupProperty(depth0, "text"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 5,
						"column": 180
					},
					"end": {
						"line": 5,
						"column": 191
					}
				}
			})) != null ? stack1 : "");
		},
		"4": function(container, depth0, helpers, partials, data) {
			return ", and ";
		},
		"5": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "## " + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(lookupProperty(depth0, "summary"), "isWarning"), {
				"name": "if",
				"hash": {},
				"fn": container.program(6, data, 0),
				"inverse": container.program(7, data, 0),
				"data": data,
				"loc": {
					"start": {
						"line": 9,
						"column": 3
					},
					"end": {
						"line": 9,
						"column": 86
					}
				}
			})) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "actions"), {
				"name": "each",
				"hash": {},
				"fn": container.program(8, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 11,
						"column": 0
					},
					"end": {
						"line": 13,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"6": function(container, depth0, helpers, partials, data) {
			return "Check before you upgrade";
		},
		"7": function(container, depth0, helpers, partials, data) {
			return "What you need to do";
		},
		"8": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "- " + ((stack1 = lookupProperty(helpers, "md").call(alias1, lookupProperty(depth0, "sentence"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 12,
						"column": 2
					},
					"end": {
						"line": 12,
						"column": 17
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "migration"), {
				"name": "each",
				"hash": {},
				"fn": container.program(9, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 12,
						"column": 17
					},
					"end": {
						"line": 12,
						"column": 57
					}
				}
			})) != null ? stack1 : "") + " " + ((stack1 = container.lambda(container.strict(depth0, "marker", {
				"start": {
					"line": 12,
					"column": 60
				},
				"end": {
					"line": 12,
					"column": 66
				}
			}), depth0)) != null ? stack1 : "") + "\n";
		},
		"9": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return " " + ((stack1 = lookupProperty(helpers, "md").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "text"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 12,
						"column": 37
					},
					"end": {
						"line": 12,
						"column": 48
					}
				}
			})) != null ? stack1 : "");
		},
		"10": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "## " + ((stack1 = lookupProperty(helpers, "md").call(alias1, lookupProperty(depth0, "headline"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 17,
						"column": 3
					},
					"end": {
						"line": 17,
						"column": 18
					}
				}
			})) != null ? stack1 : "") + " " + ((stack1 = container.lambda(container.strict(depth0, "marker", {
				"start": {
					"line": 17,
					"column": 21
				},
				"end": {
					"line": 17,
					"column": 27
				}
			}), depth0)) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "benefit"), {
				"name": "if",
				"hash": {},
				"fn": container.program(11, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 19,
						"column": 0
					},
					"end": {
						"line": 22,
						"column": 7
					}
				}
			})) != null ? stack1 : "");
		},
		"11": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return ((stack1 = lookupProperty(helpers, "md").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "benefit"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 20,
						"column": 0
					},
					"end": {
						"line": 20,
						"column": 14
					}
				}
			})) != null ? stack1 : "") + "\n\n";
		},
		"12": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "## " + ((stack1 = lookupProperty(helpers, "md").call(alias1, lookupProperty(depth0, "title"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 25,
						"column": 3
					},
					"end": {
						"line": 25,
						"column": 15
					}
				}
			})) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "entries"), {
				"name": "each",
				"hash": {},
				"fn": container.program(13, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 27,
						"column": 0
					},
					"end": {
						"line": 29,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"13": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "- " + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "area"), {
				"name": "if",
				"hash": {},
				"fn": container.program(14, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 28,
						"column": 2
					},
					"end": {
						"line": 28,
						"column": 38
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "md").call(alias1, lookupProperty(depth0, "sentence"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 28,
						"column": 38
					},
					"end": {
						"line": 28,
						"column": 53
					}
				}
			})) != null ? stack1 : "") + " " + ((stack1 = container.lambda(container.strict(depth0, "marker", {
				"start": {
					"line": 28,
					"column": 56
				},
				"end": {
					"line": 28,
					"column": 62
				}
			}), depth0)) != null ? stack1 : "") + "\n";
		},
		"14": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "**" + ((stack1 = lookupProperty(helpers, "md").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "area"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 28,
						"column": 16
					},
					"end": {
						"line": 28,
						"column": 27
					}
				}
			})) != null ? stack1 : "") + ":** ";
		},
		"15": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "[Everything that changed](" + ((stack1 = lookupProperty(helpers, "url").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "notesUrl"), {
				"name": "url",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 33,
						"column": 26
					},
					"end": {
						"line": 33,
						"column": 42
					}
				}
			})) != null ? stack1 : "") + ").\n";
		},
		"16": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "Something unclear or missing? [Tell us](" + ((stack1 = lookupProperty(helpers, "url").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "feedbackUrl"), {
				"name": "url",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 36,
						"column": 40
					},
					"end": {
						"line": 36,
						"column": 59
					}
				}
			})) != null ? stack1 : "") + ").\n";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "---\ntitle: " + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(helpers, "plain").call(alias1, lookupProperty(depth0, "subject"), {
				"name": "plain",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 2,
						"column": 14
					},
					"end": {
						"line": 2,
						"column": 29
					}
				}
			}), {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 2,
						"column": 7
					},
					"end": {
						"line": 2,
						"column": 31
					}
				}
			})) != null ? stack1 : "") + "\n---\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(lookupProperty(depth0, "summary"), "lead"), {
				"name": "if",
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
						"column": 7
					}
				}
			})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "actions"), {
				"name": "if",
				"hash": {},
				"fn": container.program(5, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 8,
						"column": 0
					},
					"end": {
						"line": 15,
						"column": 7
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "highlights"), {
				"name": "each",
				"hash": {},
				"fn": container.program(10, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 16,
						"column": 0
					},
					"end": {
						"line": 23,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "sections"), {
				"name": "each",
				"hash": {},
				"fn": container.program(12, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 24,
						"column": 0
					},
					"end": {
						"line": 31,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "notesUrl"), {
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
						"line": 34,
						"column": 7
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "feedbackUrl"), {
				"name": "if",
				"hash": {},
				"fn": container.program(16, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 35,
						"column": 0
					},
					"end": {
						"line": 37,
						"column": 7
					}
				}
			})) != null ? stack1 : "");
		},
		"useData": true
	},
	names: [
		"product",
		"subject",
		"feedbackUrl",
		"notesUrl",
		"summary",
		"actions",
		"highlights",
		"sections"
	]
};

export { customers_default as default };