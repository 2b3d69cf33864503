// templates/brief/support.hbs
var support_default = {
	specification: {
		"0": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return ((stack1 = container.lambda(container.strict(lookupProperty(depth0, "summary"), "lead", {
				"start": {
					"line": 4,
					"column": 2
				},
				"end": {
					"line": 4,
					"column": 14
				}
			}), depth0)) != null ? stack1 : "") + ": " + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(lookupProperty(depth0, "summary"), "clauses"), {
				"name": "each",
				"hash": {},
				"fn": container.program(1, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 18
					},
					"end": {
						"line": 4,
						"column": 98
					}
				}
			})) != null ? stack1 : "") + "." + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "actions"), {
				"name": "if",
				"hash": {},
				"fn": container.program(3, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 99
					},
					"end": {
						"line": 4,
						"column": 146
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"1": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return ((stack1 = lookupProperty(helpers, "unless").call(alias1, lookupProperty(data, "first"), {
				"name": "unless",
				"hash": {},
				"fn": container.program(2, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 43
					},
					"end": {
						"line": 4,
						"column": 78
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "md").call(alias1, lookupProperty(depth0, "text"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 78
					},
					"end": {
						"line": 4,
						"column": 89
					}
				}
			})) != null ? stack1 : "");
		},
		"2": function(container, depth0, helpers, partials, data) {
			return ", and ";
		},
		"3": function(container, depth0, helpers, partials, data) {
			return " Some customers must act.";
		},
		"4": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "| What changed for customers | Answer | Ask |\n|---|---|---|\n" + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "actions"), {
				"name": "each",
				"hash": {},
				"fn": container.program(5, data, 0),
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
			})) != null ? stack1 : "") + "\n";
		},
		"5": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "| " + ((stack1 = lookupProperty(helpers, "md").call(alias1, lookupProperty(depth0, "sentence"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 11,
						"column": 2
					},
					"end": {
						"line": 11,
						"column": 17
					}
				}
			})) != null ? stack1 : "") + " (" + ((stack1 = container.lambda(container.strict(depth0, "references", {
				"start": {
					"line": 11,
					"column": 21
				},
				"end": {
					"line": 11,
					"column": 31
				}
			}), depth0)) != null ? stack1 : "") + ") | " + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "migration"), {
				"name": "each",
				"hash": {},
				"fn": container.program(6, data, 0),
				"inverse": container.program(7, data, 0),
				"data": data,
				"loc": {
					"start": {
						"line": 11,
						"column": 37
					},
					"end": {
						"line": 11,
						"column": 114
					}
				}
			})) != null ? stack1 : "") + "| " + ((stack1 = lookupProperty(helpers, "md").call(alias1, lookupProperty(depth0, "authors"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 11,
						"column": 116
					},
					"end": {
						"line": 11,
						"column": 130
					}
				}
			})) != null ? stack1 : "") + " |\n";
		},
		"6": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return ((stack1 = lookupProperty(helpers, "md").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "text"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 11,
						"column": 56
					},
					"end": {
						"line": 11,
						"column": 67
					}
				}
			})) != null ? stack1 : "") + " ";
		},
		"7": function(container, depth0, helpers, partials, data) {
			return "Nothing is written down yet. ";
		},
		"8": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "**Tell the people who reported these:**\n\n" + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "reported"), {
				"name": "each",
				"hash": {},
				"fn": container.program(9, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 18,
						"column": 0
					},
					"end": {
						"line": 20,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"9": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "- " + ((stack1 = lookupProperty(helpers, "md").call(alias1, lookupProperty(depth0, "sentence"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 19,
						"column": 2
					},
					"end": {
						"line": 19,
						"column": 17
					}
				}
			})) != null ? stack1 : "") + " (" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "issues"), {
				"name": "each",
				"hash": {},
				"fn": container.program(10, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 19,
						"column": 19
					},
					"end": {
						"line": 19,
						"column": 90
					}
				}
			})) != null ? stack1 : "") + ")\n";
		},
		"10": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return ((stack1 = lookupProperty(helpers, "unless").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(data, "first"), {
				"name": "unless",
				"hash": {},
				"fn": container.program(11, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 19,
						"column": 35
					},
					"end": {
						"line": 19,
						"column": 66
					}
				}
			})) != null ? stack1 : "") + "issue " + ((stack1 = container.lambda(container.strict(depth0, "label", {
				"start": {
					"line": 19,
					"column": 74
				},
				"end": {
					"line": 19,
					"column": 79
				}
			}), depth0)) != null ? stack1 : "");
		},
		"11": function(container, depth0, helpers, partials, data) {
			return ", ";
		},
		"12": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "**Customers will ask about**\n\n" + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "highlights"), {
				"name": "each",
				"hash": {},
				"fn": container.program(13, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 26,
						"column": 0
					},
					"end": {
						"line": 28,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"13": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "- " + ((stack1 = lookupProperty(helpers, "md").call(alias1, lookupProperty(depth0, "sentence"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 27,
						"column": 2
					},
					"end": {
						"line": 27,
						"column": 17
					}
				}
			})) != null ? stack1 : "") + " (" + ((stack1 = container.lambda(container.strict(depth0, "references", {
				"start": {
					"line": 27,
					"column": 21
				},
				"end": {
					"line": 27,
					"column": 31
				}
			}), depth0)) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "authors"), {
				"name": "if",
				"hash": {},
				"fn": container.program(14, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 27,
						"column": 33
					},
					"end": {
						"line": 27,
						"column": 75
					}
				}
			})) != null ? stack1 : "") + ")\n";
		},
		"14": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return ", ask " + ((stack1 = lookupProperty(helpers, "md").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "authors"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 27,
						"column": 54
					},
					"end": {
						"line": 27,
						"column": 68
					}
				}
			})) != null ? stack1 : "");
		},
		"15": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "**" + ((stack1 = lookupProperty(helpers, "md").call(alias1, lookupProperty(depth0, "title"), {
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
						"column": 14
					}
				}
			})) != null ? stack1 : "") + "**\n\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "entries"), {
				"name": "each",
				"hash": {},
				"fn": container.program(16, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 34,
						"column": 0
					},
					"end": {
						"line": 36,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"16": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "- " + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "area"), {
				"name": "if",
				"hash": {},
				"fn": container.program(17, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 35,
						"column": 2
					},
					"end": {
						"line": 35,
						"column": 34
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "md").call(alias1, lookupProperty(depth0, "sentence"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 35,
						"column": 34
					},
					"end": {
						"line": 35,
						"column": 49
					}
				}
			})) != null ? stack1 : "") + " (" + ((stack1 = container.lambda(container.strict(depth0, "references", {
				"start": {
					"line": 35,
					"column": 53
				},
				"end": {
					"line": 35,
					"column": 63
				}
			}), depth0)) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "authors"), {
				"name": "if",
				"hash": {},
				"fn": container.program(14, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 35,
						"column": 65
					},
					"end": {
						"line": 35,
						"column": 107
					}
				}
			})) != null ? stack1 : "") + ")\n";
		},
		"17": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return ((stack1 = lookupProperty(helpers, "md").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "area"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 35,
						"column": 14
					},
					"end": {
						"line": 35,
						"column": 25
					}
				}
			})) != null ? stack1 : "") + ": ";
		},
		"18": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return ((stack1 = container.lambda(container.strict(lookupProperty(depth0, "rest"), "count", {
				"start": {
					"line": 40,
					"column": 2
				},
				"end": {
					"line": 40,
					"column": 12
				}
			}), depth0)) != null ? stack1 : "") + " smaller changes are in the notes only.\n";
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
			})) != null ? stack1 : "") + ", " + ((stack1 = container.lambda(container.strict(depth0, "day", {
				"start": {
					"line": 1,
					"column": 32
				},
				"end": {
					"line": 1,
					"column": 35
				}
			}), depth0)) != null ? stack1 : "") + " (internal)\n\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(lookupProperty(depth0, "summary"), "lead"), {
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
			})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "actions"), {
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
						"line": 14,
						"column": 7
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "reported"), {
				"name": "if",
				"hash": {},
				"fn": container.program(8, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 15,
						"column": 0
					},
					"end": {
						"line": 22,
						"column": 7
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "highlights"), {
				"name": "if",
				"hash": {},
				"fn": container.program(12, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 23,
						"column": 0
					},
					"end": {
						"line": 30,
						"column": 7
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "sections"), {
				"name": "each",
				"hash": {},
				"fn": container.program(15, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 31,
						"column": 0
					},
					"end": {
						"line": 38,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(lookupProperty(depth0, "rest"), "groups"), {
				"name": "if",
				"hash": {},
				"fn": container.program(18, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 39,
						"column": 0
					},
					"end": {
						"line": 41,
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
		"summary",
		"actions",
		"highlights",
		"sections",
		"rest",
		"reported"
	]
};

export { support_default as default };