// templates/brief/executives.hbs
var executives_default = {
	specification: {
		"0": function(container, depth0, helpers, partials, data) {
			var stack1;
			return ", " + ((stack1 = container.lambda(container.strict(depth0, "shipDay", {
				"start": {
					"line": 1,
					"column": 48
				},
				"end": {
					"line": 1,
					"column": 55
				}
			}), depth0)) != null ? stack1 : "");
		},
		"1": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return ((stack1 = container.lambda(container.strict(lookupProperty(depth0, "summary"), "lead", {
				"start": {
					"line": 3,
					"column": 22
				},
				"end": {
					"line": 3,
					"column": 34
				}
			}), depth0)) != null ? stack1 : "") + ": " + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(lookupProperty(depth0, "summary"), "clauses"), {
				"name": "each",
				"hash": {},
				"fn": container.program(2, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 3,
						"column": 38
					},
					"end": {
						"line": 3,
						"column": 118
					}
				}
			})) != null ? stack1 : "") + ". ";
		},
		"2": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return ((stack1 = lookupProperty(helpers, "unless").call(alias1, lookupProperty(data, "first"), {
				"name": "unless",
				"hash": {},
				"fn": container.program(3, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 3,
						"column": 63
					},
					"end": {
						"line": 3,
						"column": 98
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "md").call(alias1, lookupProperty(depth0, "text"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 3,
						"column": 98
					},
					"end": {
						"line": 3,
						"column": 109
					}
				}
			})) != null ? stack1 : "");
		},
		"3": function(container, depth0, helpers, partials, data) {
			return ", and ";
		},
		"4": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(lookupProperty(depth0, "summary"), "isWarning"), {
				"name": "if",
				"hash": {},
				"fn": container.program(5, data, 0),
				"inverse": container.program(6, data, 0),
				"data": data,
				"loc": {
					"start": {
						"line": 3,
						"column": 149
					},
					"end": {
						"line": 3,
						"column": 228
					}
				}
			})) != null ? stack1 : "") + ": " + ((stack1 = lookupProperty(helpers, "md").call(alias1, lookupProperty(lookupProperty(depth0, "summary"), "action"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 3,
						"column": 230
					},
					"end": {
						"line": 3,
						"column": 251
					}
				}
			})) != null ? stack1 : "") + ". ";
		},
		"5": function(container, depth0, helpers, partials, data) {
			return "Something breaks";
		},
		"6": function(container, depth0, helpers, partials, data) {
			return "Some customers must act";
		},
		"7": function(container, depth0, helpers, partials, data) {
			return "No customer has to act. ";
		},
		"8": function(container, depth0, helpers, partials, data, blockParams, depths) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return (stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(data, "first"), {
				"name": "if",
				"hash": {},
				"fn": container.program(9, data, 0, blockParams, depths),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 3,
						"column": 512
					},
					"end": {
						"line": 3,
						"column": 668
					}
				}
			})) != null ? stack1 : "";
		},
		"9": function(container, depth0, helpers, partials, data, blockParams, depths) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return (stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "issues"), {
				"name": "each",
				"hash": {},
				"fn": container.program(10, data, 0, blockParams, depths),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 3,
						"column": 526
					},
					"end": {
						"line": 3,
						"column": 661
					}
				}
			})) != null ? stack1 : "";
		},
		"10": function(container, depth0, helpers, partials, data, blockParams, depths) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return (stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(data, "first"), {
				"name": "if",
				"hash": {},
				"fn": container.program(11, data, 0, blockParams, depths),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 3,
						"column": 542
					},
					"end": {
						"line": 3,
						"column": 652
					}
				}
			})) != null ? stack1 : "";
		},
		"11": function(container, depth0, helpers, partials, data, blockParams, depths) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return (stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "reactions"), {
				"name": "if",
				"hash": {},
				"fn": container.program(12, data, 0, blockParams, depths),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 3,
						"column": 556
					},
					"end": {
						"line": 3,
						"column": 645
					}
				}
			})) != null ? stack1 : "";
		},
		"12": function(container, depth0, helpers, partials, data, blockParams, depths) {
			var stack1, alias1 = container.strict, alias2 = container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return " Asked for most: " + ((stack1 = lookupProperty(helpers, "md").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depths[1], "sentence"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 3,
						"column": 590
					},
					"end": {
						"line": 3,
						"column": 608
					}
				}
			})) != null ? stack1 : "") + " (" + ((stack1 = alias2(alias1(depth0, "label", {
				"start": {
					"line": 3,
					"column": 612
				},
				"end": {
					"line": 3,
					"column": 617
				}
			}), depth0)) != null ? stack1 : "") + ", " + ((stack1 = alias2(alias1(depth0, "reactions", {
				"start": {
					"line": 3,
					"column": 623
				},
				"end": {
					"line": 3,
					"column": 632
				}
			}), depth0)) != null ? stack1 : "") + " 👍)";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data, blockParams, depths) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, alias2 = container.strict, alias3 = container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "# For executives: " + ((stack1 = lookupProperty(helpers, "md").call(alias1, lookupProperty(depth0, "name"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 1,
						"column": 18
					},
					"end": {
						"line": 1,
						"column": 29
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "shipDay"), {
				"name": "if",
				"hash": {},
				"fn": container.program(0, data, 0, blockParams, depths),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 1,
						"column": 29
					},
					"end": {
						"line": 1,
						"column": 64
					}
				}
			})) != null ? stack1 : "") + " (internal)\n\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(lookupProperty(depth0, "summary"), "lead"), {
				"name": "if",
				"hash": {},
				"fn": container.program(1, data, 0, blockParams, depths),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 3,
						"column": 0
					},
					"end": {
						"line": 3,
						"column": 127
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(lookupProperty(depth0, "summary"), "action"), {
				"name": "if",
				"hash": {},
				"fn": container.program(4, data, 0, blockParams, depths),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 3,
						"column": 127
					},
					"end": {
						"line": 3,
						"column": 260
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(lookupProperty(depth0, "summary"), "isActionFree"), {
				"name": "if",
				"hash": {},
				"fn": container.program(7, data, 0, blockParams, depths),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 3,
						"column": 260
					},
					"end": {
						"line": 3,
						"column": 319
					}
				}
			})) != null ? stack1 : "") + "Changes for customers: " + ((stack1 = alias3(alias2(lookupProperty(depth0, "counts"), "public", {
				"start": {
					"line": 3,
					"column": 344
				},
				"end": {
					"line": 3,
					"column": 357
				}
			}), depth0)) != null ? stack1 : "") + ", of which fixes: " + ((stack1 = alias3(alias2(lookupProperty(depth0, "counts"), "fixes", {
				"start": {
					"line": 3,
					"column": 379
				},
				"end": {
					"line": 3,
					"column": 391
				}
			}), depth0)) != null ? stack1 : "") + ". Work that customers do not see: " + ((stack1 = alias3(alias2(lookupProperty(depth0, "counts"), "internal", {
				"start": {
					"line": 3,
					"column": 429
				},
				"end": {
					"line": 3,
					"column": 444
				}
			}), depth0)) != null ? stack1 : "") + ". People who made it: " + ((stack1 = alias3(alias2(lookupProperty(depth0, "counts"), "people", {
				"start": {
					"line": 3,
					"column": 470
				},
				"end": {
					"line": 3,
					"column": 483
				}
			}), depth0)) != null ? stack1 : "") + "." + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(lookupProperty(depth0, "reported"), "entries"), {
				"name": "each",
				"hash": {},
				"fn": container.program(8, data, 0, blockParams, depths),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 3,
						"column": 486
					},
					"end": {
						"line": 3,
						"column": 677
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"useData": true,
		"useDepths": true
	},
	names: [
		"name",
		"shipDay",
		"summary",
		"reported",
		"counts"
	]
};

export { executives_default as default };