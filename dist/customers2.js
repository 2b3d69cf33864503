// templates/email/customers.hbs
var customers_default = {
	specification: {
		"0": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "preheader: " + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(helpers, "plain").call(alias1, lookupProperty(depth0, "preheader"), {
				"name": "plain",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 18
					},
					"end": {
						"line": 4,
						"column": 35
					}
				}
			}), {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 11
					},
					"end": {
						"line": 4,
						"column": 37
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"1": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "button: Read what changed\nlink: " + ((stack1 = lookupProperty(helpers, "url").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "notesUrl"), {
				"name": "url",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 8,
						"column": 6
					},
					"end": {
						"line": 8,
						"column": 22
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"2": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return (stack1 = lookupProperty(helpers, "unless").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "highlights"), {
				"name": "unless",
				"hash": {},
				"fn": container.program(3, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 14,
						"column": 0
					},
					"end": {
						"line": 16,
						"column": 11
					}
				}
			})) != null ? stack1 : "";
		},
		"3": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return ((stack1 = container.lambda(container.strict(lookupProperty(depth0, "summary"), "lead", {
				"start": {
					"line": 15,
					"column": 2
				},
				"end": {
					"line": 15,
					"column": 14
				}
			}), depth0)) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "unless").call(alias1, lookupProperty(helpers, "eq").call(alias1, lookupProperty(lookupProperty(depth0, "summary"), "lead"), "In this release", {
				"name": "eq",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 15,
						"column": 26
					},
					"end": {
						"line": 15,
						"column": 61
					}
				}
			}), {
				"name": "unless",
				"hash": {},
				"fn": container.program(4, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 15,
						"column": 16
					},
					"end": {
						"line": 15,
						"column": 114
					}
				}
			})) != null ? stack1 : "") + ": " + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(lookupProperty(depth0, "summary"), "clauses"), {
				"name": "each",
				"hash": {},
				"fn": container.program(6, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 15,
						"column": 116
					},
					"end": {
						"line": 15,
						"column": 196
					}
				}
			})) != null ? stack1 : "") + ".\n";
		},
		"4": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return (stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "product"), {
				"name": "if",
				"hash": {},
				"fn": container.program(5, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 15,
						"column": 63
					},
					"end": {
						"line": 15,
						"column": 103
					}
				}
			})) != null ? stack1 : "";
		},
		"5": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return " in " + ((stack1 = lookupProperty(helpers, "md").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "product"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 15,
						"column": 82
					},
					"end": {
						"line": 15,
						"column": 96
					}
				}
			})) != null ? stack1 : "");
		},
		"6": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return ((stack1 = lookupProperty(helpers, "unless").call(alias1, lookupProperty(data, "first"), {
				"name": "unless",
				"hash": {},
				"fn": container.program(7, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 15,
						"column": 141
					},
					"end": {
						"line": 15,
						"column": 176
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "md").call(alias1, lookupProperty(depth0, "text"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 15,
						"column": 176
					},
					"end": {
						"line": 15,
						"column": 187
					}
				}
			})) != null ? stack1 : "");
		},
		"7": function(container, depth0, helpers, partials, data) {
			return ", and ";
		},
		"8": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "**" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(lookupProperty(depth0, "summary"), "isWarning"), {
				"name": "if",
				"hash": {},
				"fn": container.program(9, data, 0),
				"inverse": container.program(10, data, 0),
				"data": data,
				"loc": {
					"start": {
						"line": 20,
						"column": 2
					},
					"end": {
						"line": 20,
						"column": 85
					}
				}
			})) != null ? stack1 : "") + "**\n\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "actions"), {
				"name": "each",
				"hash": {},
				"fn": container.program(11, data, 0),
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
			})) != null ? stack1 : "") + "\n";
		},
		"9": function(container, depth0, helpers, partials, data) {
			return "Check before you upgrade";
		},
		"10": function(container, depth0, helpers, partials, data) {
			return "What you need to do";
		},
		"11": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "- " + ((stack1 = lookupProperty(helpers, "md").call(alias1, lookupProperty(depth0, "sentence"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 23,
						"column": 2
					},
					"end": {
						"line": 23,
						"column": 17
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "migration"), {
				"name": "each",
				"hash": {},
				"fn": container.program(12, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 23,
						"column": 17
					},
					"end": {
						"line": 23,
						"column": 57
					}
				}
			})) != null ? stack1 : "") + " " + ((stack1 = container.lambda(container.strict(depth0, "marker", {
				"start": {
					"line": 23,
					"column": 60
				},
				"end": {
					"line": 23,
					"column": 66
				}
			}), depth0)) != null ? stack1 : "") + "\n";
		},
		"12": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return " " + ((stack1 = lookupProperty(helpers, "md").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "text"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 23,
						"column": 37
					},
					"end": {
						"line": 23,
						"column": 48
					}
				}
			})) != null ? stack1 : "");
		},
		"13": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "This is new" + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "product"), {
				"name": "if",
				"hash": {},
				"fn": container.program(5, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 28,
						"column": 11
					},
					"end": {
						"line": 28,
						"column": 51
					}
				}
			})) != null ? stack1 : "") + ":\n";
		},
		"14": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "**" + ((stack1 = lookupProperty(helpers, "md").call(alias1, lookupProperty(depth0, "headline"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 32,
						"column": 2
					},
					"end": {
						"line": 32,
						"column": 17
					}
				}
			})) != null ? stack1 : "") + "** " + ((stack1 = container.lambda(container.strict(depth0, "marker", {
				"start": {
					"line": 32,
					"column": 22
				},
				"end": {
					"line": 32,
					"column": 28
				}
			}), depth0)) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "benefit"), {
				"name": "if",
				"hash": {},
				"fn": container.program(15, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 34,
						"column": 0
					},
					"end": {
						"line": 37,
						"column": 7
					}
				}
			})) != null ? stack1 : "");
		},
		"15": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return ((stack1 = lookupProperty(helpers, "md").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "benefit"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 35,
						"column": 0
					},
					"end": {
						"line": 35,
						"column": 14
					}
				}
			})) != null ? stack1 : "") + "\n\n";
		},
		"16": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return (stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "sections"), {
				"name": "each",
				"hash": {},
				"fn": container.program(17, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 39,
						"column": 0
					},
					"end": {
						"line": 48,
						"column": 9
					}
				}
			})) != null ? stack1 : "";
		},
		"17": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return (stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(data, "first"), {
				"name": "if",
				"hash": {},
				"fn": container.program(18, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 40,
						"column": 0
					},
					"end": {
						"line": 47,
						"column": 7
					}
				}
			})) != null ? stack1 : "";
		},
		"18": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "**" + ((stack1 = lookupProperty(helpers, "md").call(alias1, lookupProperty(depth0, "title"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 41,
						"column": 2
					},
					"end": {
						"line": 41,
						"column": 14
					}
				}
			})) != null ? stack1 : "") + "**\n\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "entries"), {
				"name": "each",
				"hash": {},
				"fn": container.program(19, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 43,
						"column": 0
					},
					"end": {
						"line": 45,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"19": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "- " + ((stack1 = lookupProperty(helpers, "md").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "sentence"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 44,
						"column": 2
					},
					"end": {
						"line": 44,
						"column": 17
					}
				}
			})) != null ? stack1 : "") + " " + ((stack1 = container.lambda(container.strict(depth0, "marker", {
				"start": {
					"line": 44,
					"column": 20
				},
				"end": {
					"line": 44,
					"column": 26
				}
			}), depth0)) != null ? stack1 : "") + "\n";
		},
		"20": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return (stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "feedbackUrl"), {
				"name": "if",
				"hash": {},
				"fn": container.program(21, data, 0),
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
			})) != null ? stack1 : "";
		},
		"21": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "Something unclear or missing? [Tell us](" + ((stack1 = lookupProperty(helpers, "url").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "feedbackUrl"), {
				"name": "url",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 52,
						"column": 40
					},
					"end": {
						"line": 52,
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
			return "---\nsubject: " + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(helpers, "plain").call(alias1, lookupProperty(depth0, "subject"), {
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
						"column": 31
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
						"column": 33
					}
				}
			})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "preheader"), {
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
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "notesUrl"), {
				"name": "if",
				"hash": {},
				"fn": container.program(1, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 6,
						"column": 0
					},
					"end": {
						"line": 9,
						"column": 7
					}
				}
			})) != null ? stack1 : "") + "---\nHello,\n\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(lookupProperty(depth0, "summary"), "lead"), {
				"name": "if",
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
						"line": 17,
						"column": 7
					}
				}
			})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "actions"), {
				"name": "if",
				"hash": {},
				"fn": container.program(8, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 19,
						"column": 0
					},
					"end": {
						"line": 26,
						"column": 7
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "highlights"), {
				"name": "if",
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
						"column": 7
					}
				}
			})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "highlights"), {
				"name": "each",
				"hash": {},
				"fn": container.program(14, data, 0),
				"inverse": container.program(16, data, 0),
				"data": data,
				"loc": {
					"start": {
						"line": 31,
						"column": 0
					},
					"end": {
						"line": 49,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "unless").call(alias1, lookupProperty(depth0, "notesUrl"), {
				"name": "unless",
				"hash": {},
				"fn": container.program(20, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 50,
						"column": 0
					},
					"end": {
						"line": 54,
						"column": 11
					}
				}
			})) != null ? stack1 : "");
		},
		"useData": true
	},
	names: [
		"product",
		"subject",
		"preheader",
		"feedbackUrl",
		"notesUrl",
		"summary",
		"actions",
		"highlights",
		"sections"
	]
};

export { customers_default as default };