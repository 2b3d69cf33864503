// templates/card/sales.hbs
var sales_default = {
	specification: {
		"0": function(container, depth0, helpers, partials, data) {
			var stack1;
			return ", " + ((stack1 = container.lambda(container.strict(depth0, "shipDay", {
				"start": {
					"line": 1,
					"column": 44
				},
				"end": {
					"line": 1,
					"column": 51
				}
			}), depth0)) != null ? stack1 : "");
		},
		"1": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "- " + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "area"), {
				"name": "if",
				"hash": {},
				"fn": container.program(2, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 2
					},
					"end": {
						"line": 4,
						"column": 34
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "md").call(alias1, lookupProperty(depth0, "sentence"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 34
					},
					"end": {
						"line": 4,
						"column": 49
					}
				}
			})) != null ? stack1 : "") + " (" + ((stack1 = container.lambda(container.strict(depth0, "references", {
				"start": {
					"line": 4,
					"column": 53
				},
				"end": {
					"line": 4,
					"column": 63
				}
			}), depth0)) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "authors"), {
				"name": "if",
				"hash": {},
				"fn": container.program(3, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 65
					},
					"end": {
						"line": 4,
						"column": 107
					}
				}
			})) != null ? stack1 : "") + ")\n";
		},
		"2": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return ((stack1 = lookupProperty(helpers, "md").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "area"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 14
					},
					"end": {
						"line": 4,
						"column": 25
					}
				}
			})) != null ? stack1 : "") + ": ";
		},
		"3": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return ", ask " + ((stack1 = lookupProperty(helpers, "md").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "authors"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 86
					},
					"end": {
						"line": 4,
						"column": 100
					}
				}
			})) != null ? stack1 : "");
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
						"line": 6,
						"column": 0
					},
					"end": {
						"line": 8,
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
			return "\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(helpers, "eq").call(alias1, lookupProperty(lookupProperty(depth0, "news"), "more"), "1", {
				"name": "eq",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 12,
						"column": 6
					},
					"end": {
						"line": 12,
						"column": 24
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
						"line": 12,
						"column": 0
					},
					"end": {
						"line": 12,
						"column": 74
					}
				}
			})) != null ? stack1 : "") + " in the notes.\n";
		},
		"7": function(container, depth0, helpers, partials, data) {
			return "One more is";
		},
		"8": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return ((stack1 = container.lambda(container.strict(lookupProperty(depth0, "news"), "more", {
				"start": {
					"line": 12,
					"column": 47
				},
				"end": {
					"line": 12,
					"column": 56
				}
			}), depth0)) != null ? stack1 : "") + " more are";
		},
		"9": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "**Some customers must act**\n\n" + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "actions"), {
				"name": "each",
				"hash": {},
				"fn": container.program(10, data, 0),
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
		"10": function(container, depth0, helpers, partials, data) {
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
			})) != null ? stack1 : "") + " (" + ((stack1 = container.lambda(container.strict(depth0, "references", {
				"start": {
					"line": 19,
					"column": 21
				},
				"end": {
					"line": 19,
					"column": 31
				}
			}), depth0)) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "authors"), {
				"name": "if",
				"hash": {},
				"fn": container.program(3, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 19,
						"column": 33
					},
					"end": {
						"line": 19,
						"column": 75
					}
				}
			})) != null ? stack1 : "") + ")\n";
		},
		"11": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "**Not for customers yet, so promise nothing**\n\n" + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "held"), {
				"name": "each",
				"hash": {},
				"fn": container.program(10, data, 0),
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
		"12": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "[The notes that customers read](" + ((stack1 = lookupProperty(helpers, "url").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "notesUrl"), {
				"name": "url",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 32,
						"column": 32
					},
					"end": {
						"line": 32,
						"column": 48
					}
				}
			})) != null ? stack1 : "") + ")\n";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "# Sales card: " + ((stack1 = lookupProperty(helpers, "md").call(alias1, lookupProperty(depth0, "name"), {
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
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "shipDay"), {
				"name": "if",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 1,
						"column": 25
					},
					"end": {
						"line": 1,
						"column": 60
					}
				}
			})) != null ? stack1 : "") + " (internal)\n\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(lookupProperty(depth0, "news"), "entries"), {
				"name": "each",
				"hash": {},
				"fn": container.program(1, data, 0),
				"inverse": container.program(4, data, 0),
				"data": data,
				"loc": {
					"start": {
						"line": 3,
						"column": 0
					},
					"end": {
						"line": 9,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(lookupProperty(depth0, "news"), "more"), {
				"name": "if",
				"hash": {},
				"fn": container.program(6, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 10,
						"column": 0
					},
					"end": {
						"line": 13,
						"column": 7
					}
				}
			})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "actions"), {
				"name": "if",
				"hash": {},
				"fn": container.program(9, data, 0),
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
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "held"), {
				"name": "if",
				"hash": {},
				"fn": container.program(11, data, 0),
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
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "notesUrl"), {
				"name": "if",
				"hash": {},
				"fn": container.program(12, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 31,
						"column": 0
					},
					"end": {
						"line": 33,
						"column": 7
					}
				}
			})) != null ? stack1 : "");
		},
		"useData": true
	},
	names: [
		"name",
		"shipDay",
		"notesUrl",
		"actions",
		"news",
		"held"
	]
};

export { sales_default as default };