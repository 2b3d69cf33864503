// templates/release/notes.hbs
var notes_default = {
	specification: {
		"0": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return " in " + ((stack1 = lookupProperty(helpers, "md").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "product"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 1,
						"column": 31
					},
					"end": {
						"line": 1,
						"column": 45
					}
				}
			})) != null ? stack1 : "");
		},
		"1": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "**" + ((stack1 = container.lambda(container.strict(lookupProperty(depth0, "summary"), "lead", {
				"start": {
					"line": 4,
					"column": 4
				},
				"end": {
					"line": 4,
					"column": 16
				}
			}), depth0)) != null ? stack1 : "") + ":** " + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(lookupProperty(depth0, "summary"), "clauses"), {
				"name": "each",
				"hash": {},
				"fn": container.program(2, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 22
					},
					"end": {
						"line": 4,
						"column": 102
					}
				}
			})) != null ? stack1 : "") + ".\n";
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
						"line": 4,
						"column": 47
					},
					"end": {
						"line": 4,
						"column": 82
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "md").call(alias1, lookupProperty(depth0, "text"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 82
					},
					"end": {
						"line": 4,
						"column": 93
					}
				}
			})) != null ? stack1 : "");
		},
		"3": function(container, depth0, helpers, partials, data) {
			return ", and ";
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
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "No changes for customers were found in " + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(helpers, "eq").call(alias1, lookupProperty(lookupProperty(depth0, "counts"), "commits"), "1", {
				"name": "eq",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 7,
						"column": 45
					},
					"end": {
						"line": 7,
						"column": 68
					}
				}
			}), {
				"name": "if",
				"hash": {},
				"fn": container.program(6, data, 0),
				"inverse": container.program(7, data, 0),
				"data": data,
				"loc": {
					"start": {
						"line": 7,
						"column": 39
					},
					"end": {
						"line": 7,
						"column": 121
					}
				}
			})) != null ? stack1 : "") + ".\n";
		},
		"6": function(container, depth0, helpers, partials, data) {
			return "one commit";
		},
		"7": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return ((stack1 = container.lambda(container.strict(lookupProperty(depth0, "counts"), "commits", {
				"start": {
					"line": 7,
					"column": 90
				},
				"end": {
					"line": 7,
					"column": 104
				}
			}), depth0)) != null ? stack1 : "") + " commits";
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
						"line": 11,
						"column": 2
					},
					"end": {
						"line": 11,
						"column": 79
					}
				}
			})) != null ? stack1 : "") + ":** " + ((stack1 = lookupProperty(helpers, "md").call(alias1, lookupProperty(lookupProperty(depth0, "summary"), "action"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 11,
						"column": 83
					},
					"end": {
						"line": 11,
						"column": 104
					}
				}
			})) != null ? stack1 : "") + ".\n";
		},
		"9": function(container, depth0, helpers, partials, data) {
			return "Check before you upgrade";
		},
		"10": function(container, depth0, helpers, partials, data) {
			return "Action needed";
		},
		"11": function(container, depth0, helpers, partials, data) {
			return "No action needed.\n";
		},
		"12": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "## " + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(lookupProperty(depth0, "summary"), "isWarning"), {
				"name": "if",
				"hash": {},
				"fn": container.program(13, data, 0),
				"inverse": container.program(10, data, 0),
				"data": data,
				"loc": {
					"start": {
						"line": 18,
						"column": 3
					},
					"end": {
						"line": 18,
						"column": 72
					}
				}
			})) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "actions"), {
				"name": "each",
				"hash": {},
				"fn": container.program(14, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 20,
						"column": 0
					},
					"end": {
						"line": 26,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "actions"), {
				"name": "each",
				"hash": {},
				"fn": container.program(18, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 28,
						"column": 0
					},
					"end": {
						"line": 47,
						"column": 9
					}
				}
			})) != null ? stack1 : "");
		},
		"13": function(container, depth0, helpers, partials, data) {
			return "Breaking changes";
		},
		"14": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return (stack1 = lookupProperty(helpers, "unless").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "ask"), {
				"name": "unless",
				"hash": {},
				"fn": container.program(15, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 21,
						"column": 0
					},
					"end": {
						"line": 25,
						"column": 11
					}
				}
			})) != null ? stack1 : "";
		},
		"15": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return (stack1 = lookupProperty(helpers, "unless").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "migration"), {
				"name": "unless",
				"hash": {},
				"fn": container.program(16, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 22,
						"column": 0
					},
					"end": {
						"line": 24,
						"column": 11
					}
				}
			})) != null ? stack1 : "";
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
						"line": 23,
						"column": 2
					},
					"end": {
						"line": 23,
						"column": 38
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "md").call(alias1, lookupProperty(depth0, "sentence"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 23,
						"column": 38
					},
					"end": {
						"line": 23,
						"column": 53
					}
				}
			})) != null ? stack1 : "") + " " + ((stack1 = container.lambda(container.strict(depth0, "marker", {
				"start": {
					"line": 23,
					"column": 56
				},
				"end": {
					"line": 23,
					"column": 62
				}
			}), depth0)) != null ? stack1 : "") + "\n";
		},
		"17": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "**" + ((stack1 = lookupProperty(helpers, "md").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "area"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 23,
						"column": 16
					},
					"end": {
						"line": 23,
						"column": 27
					}
				}
			})) != null ? stack1 : "") + ":** ";
		},
		"18": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return (stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "ask"), {
				"name": "if",
				"hash": {},
				"fn": container.program(19, data, 0),
				"inverse": container.program(22, data, 0),
				"data": data,
				"loc": {
					"start": {
						"line": 29,
						"column": 0
					},
					"end": {
						"line": 46,
						"column": 7
					}
				}
			})) != null ? stack1 : "";
		},
		"19": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, alias2 = container.strict, alias3 = container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "### " + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "area"), {
				"name": "if",
				"hash": {},
				"fn": container.program(20, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 30,
						"column": 4
					},
					"end": {
						"line": 30,
						"column": 36
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "md").call(alias1, lookupProperty(depth0, "headline"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 30,
						"column": 36
					},
					"end": {
						"line": 30,
						"column": 51
					}
				}
			})) != null ? stack1 : "") + " " + ((stack1 = alias3(alias2(depth0, "marker", {
				"start": {
					"line": 30,
					"column": 54
				},
				"end": {
					"line": 30,
					"column": 60
				}
			}), depth0)) != null ? stack1 : "") + "\n\n> ✍️ **What does a reader have to do, and by when?** Replace this line. Asked: " + ((stack1 = lookupProperty(helpers, "md").call(alias1, lookupProperty(depth0, "ask"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 32,
						"column": 79
					},
					"end": {
						"line": 32,
						"column": 89
					}
				}
			})) != null ? stack1 : "") + ", who wrote " + ((stack1 = alias3(alias2(depth0, "references", {
				"start": {
					"line": 32,
					"column": 103
				},
				"end": {
					"line": 32,
					"column": 113
				}
			}), depth0)) != null ? stack1 : "") + ". It is never published.\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "suggestions"), {
				"name": "each",
				"hash": {},
				"fn": container.program(21, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 33,
						"column": 0
					},
					"end": {
						"line": 35,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"20": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return ((stack1 = lookupProperty(helpers, "md").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "area"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 30,
						"column": 16
					},
					"end": {
						"line": 30,
						"column": 27
					}
				}
			})) != null ? stack1 : "") + ": ";
		},
		"21": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "> 💡 From " + ((stack1 = lookupProperty(helpers, "md").call(alias1, lookupProperty(depth0, "source"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 34,
						"column": 10
					},
					"end": {
						"line": 34,
						"column": 23
					}
				}
			})) != null ? stack1 : "") + ": " + ((stack1 = lookupProperty(helpers, "md").call(alias1, lookupProperty(depth0, "text"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 34,
						"column": 25
					},
					"end": {
						"line": 34,
						"column": 36
					}
				}
			})) != null ? stack1 : "") + " Never published unless you take it in.\n";
		},
		"22": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return (stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "migration"), {
				"name": "if",
				"hash": {},
				"fn": container.program(23, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 38,
						"column": 0
					},
					"end": {
						"line": 45,
						"column": 7
					}
				}
			})) != null ? stack1 : "";
		},
		"23": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "### " + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "area"), {
				"name": "if",
				"hash": {},
				"fn": container.program(20, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 39,
						"column": 4
					},
					"end": {
						"line": 39,
						"column": 36
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "md").call(alias1, lookupProperty(depth0, "headline"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 39,
						"column": 36
					},
					"end": {
						"line": 39,
						"column": 51
					}
				}
			})) != null ? stack1 : "") + " " + ((stack1 = container.lambda(container.strict(depth0, "marker", {
				"start": {
					"line": 39,
					"column": 54
				},
				"end": {
					"line": 39,
					"column": 60
				}
			}), depth0)) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "migration"), {
				"name": "each",
				"hash": {},
				"fn": container.program(24, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 41,
						"column": 0
					},
					"end": {
						"line": 44,
						"column": 9
					}
				}
			})) != null ? stack1 : "");
		},
		"24": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return ((stack1 = lookupProperty(helpers, "md").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "text"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 42,
						"column": 0
					},
					"end": {
						"line": 42,
						"column": 11
					}
				}
			})) != null ? stack1 : "") + "\n\n";
		},
		"25": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "## Highlights\n\n" + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "highlights"), {
				"name": "each",
				"hash": {},
				"fn": container.program(26, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 52,
						"column": 0
					},
					"end": {
						"line": 66,
						"column": 9
					}
				}
			})) != null ? stack1 : "");
		},
		"26": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "### " + ((stack1 = lookupProperty(helpers, "md").call(alias1, lookupProperty(depth0, "headline"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 53,
						"column": 4
					},
					"end": {
						"line": 53,
						"column": 19
					}
				}
			})) != null ? stack1 : "") + " " + ((stack1 = container.lambda(container.strict(depth0, "marker", {
				"start": {
					"line": 53,
					"column": 22
				},
				"end": {
					"line": 53,
					"column": 28
				}
			}), depth0)) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "benefit"), {
				"name": "if",
				"hash": {},
				"fn": container.program(27, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 55,
						"column": 0
					},
					"end": {
						"line": 58,
						"column": 7
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "ask"), {
				"name": "if",
				"hash": {},
				"fn": container.program(28, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 59,
						"column": 0
					},
					"end": {
						"line": 65,
						"column": 7
					}
				}
			})) != null ? stack1 : "");
		},
		"27": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return ((stack1 = lookupProperty(helpers, "md").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "benefit"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 56,
						"column": 0
					},
					"end": {
						"line": 56,
						"column": 14
					}
				}
			})) != null ? stack1 : "") + "\n\n";
		},
		"28": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "> ✍️ **Why would a customer care?** Replace this line or delete it. Asked: " + ((stack1 = lookupProperty(helpers, "md").call(alias1, lookupProperty(depth0, "ask"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 60,
						"column": 75
					},
					"end": {
						"line": 60,
						"column": 85
					}
				}
			})) != null ? stack1 : "") + ", who wrote " + ((stack1 = container.lambda(container.strict(depth0, "references", {
				"start": {
					"line": 60,
					"column": 99
				},
				"end": {
					"line": 60,
					"column": 109
				}
			}), depth0)) != null ? stack1 : "") + ". It is never published.\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "suggestions"), {
				"name": "each",
				"hash": {},
				"fn": container.program(21, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 61,
						"column": 0
					},
					"end": {
						"line": 63,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"29": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "## " + ((stack1 = lookupProperty(helpers, "md").call(alias1, lookupProperty(depth0, "title"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 69,
						"column": 3
					},
					"end": {
						"line": 69,
						"column": 15
					}
				}
			})) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "entries"), {
				"name": "each",
				"hash": {},
				"fn": container.program(30, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 71,
						"column": 0
					},
					"end": {
						"line": 76,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"30": function(container, depth0, helpers, partials, data) {
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
						"line": 72,
						"column": 2
					},
					"end": {
						"line": 72,
						"column": 38
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "md").call(alias1, lookupProperty(depth0, "sentence"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 72,
						"column": 38
					},
					"end": {
						"line": 72,
						"column": 53
					}
				}
			})) != null ? stack1 : "") + " " + ((stack1 = container.lambda(container.strict(depth0, "marker", {
				"start": {
					"line": 72,
					"column": 56
				},
				"end": {
					"line": 72,
					"column": 62
				}
			}), depth0)) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "suggestions"), {
				"name": "each",
				"hash": {},
				"fn": container.program(31, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 73,
						"column": 0
					},
					"end": {
						"line": 75,
						"column": 9
					}
				}
			})) != null ? stack1 : "");
		},
		"31": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "  > 💡 From " + ((stack1 = lookupProperty(helpers, "md").call(alias1, lookupProperty(depth0, "source"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 74,
						"column": 12
					},
					"end": {
						"line": 74,
						"column": 25
					}
				}
			})) != null ? stack1 : "") + ": " + ((stack1 = lookupProperty(helpers, "md").call(alias1, lookupProperty(depth0, "text"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 74,
						"column": 27
					},
					"end": {
						"line": 74,
						"column": 38
					}
				}
			})) != null ? stack1 : "") + " Never published unless you take it in.\n";
		},
		"32": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "<details>\n<summary>" + ((stack1 = container.lambda(container.strict(lookupProperty(depth0, "rest"), "count", {
				"start": {
					"line": 81,
					"column": 11
				},
				"end": {
					"line": 81,
					"column": 21
				}
			}), depth0)) != null ? stack1 : "") + " more changes</summary>\n\n" + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(lookupProperty(depth0, "rest"), "groups"), {
				"name": "each",
				"hash": {},
				"fn": container.program(33, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 83,
						"column": 0
					},
					"end": {
						"line": 90,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + "</details>\n\n";
		},
		"33": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "### " + ((stack1 = lookupProperty(helpers, "md").call(alias1, lookupProperty(depth0, "title"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 84,
						"column": 4
					},
					"end": {
						"line": 84,
						"column": 16
					}
				}
			})) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "entries"), {
				"name": "each",
				"hash": {},
				"fn": container.program(16, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 86,
						"column": 0
					},
					"end": {
						"line": 88,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"34": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "Something unclear or missing? [Tell us](" + ((stack1 = lookupProperty(helpers, "url").call(alias1, lookupProperty(depth0, "feedbackUrl"), {
				"name": "url",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 95,
						"column": 40
					},
					"end": {
						"line": 95,
						"column": 59
					}
				}
			})) != null ? stack1 : "") + ")." + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "version"), {
				"name": "if",
				"hash": {},
				"fn": container.program(35, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 95,
						"column": 61
					},
					"end": {
						"line": 95,
						"column": 107
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"35": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return " Version " + ((stack1 = lookupProperty(helpers, "md").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "version"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 95,
						"column": 85
					},
					"end": {
						"line": 95,
						"column": 99
					}
				}
			})) != null ? stack1 : "") + ".";
		},
		"36": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return (stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "version"), {
				"name": "if",
				"hash": {},
				"fn": container.program(37, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 97,
						"column": 0
					},
					"end": {
						"line": 99,
						"column": 7
					}
				}
			})) != null ? stack1 : "";
		},
		"37": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "Version " + ((stack1 = lookupProperty(helpers, "md").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "version"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 98,
						"column": 8
					},
					"end": {
						"line": 98,
						"column": 22
					}
				}
			})) != null ? stack1 : "") + ".\n";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "# What's new" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "product"), {
				"name": "if",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 1,
						"column": 12
					},
					"end": {
						"line": 1,
						"column": 52
					}
				}
			})) != null ? stack1 : "") + ", " + ((stack1 = container.lambda(container.strict(depth0, "date", {
				"start": {
					"line": 1,
					"column": 56
				},
				"end": {
					"line": 1,
					"column": 60
				}
			}), depth0)) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(lookupProperty(depth0, "summary"), "lead"), {
				"name": "if",
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
						"column": 7
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(lookupProperty(depth0, "summary"), "action"), {
				"name": "if",
				"hash": {},
				"fn": container.program(8, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 10,
						"column": 0
					},
					"end": {
						"line": 12,
						"column": 7
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(lookupProperty(depth0, "summary"), "isActionFree"), {
				"name": "if",
				"hash": {},
				"fn": container.program(11, data, 0),
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
			})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "actions"), {
				"name": "if",
				"hash": {},
				"fn": container.program(12, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 17,
						"column": 0
					},
					"end": {
						"line": 48,
						"column": 7
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "highlights"), {
				"name": "if",
				"hash": {},
				"fn": container.program(25, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 49,
						"column": 0
					},
					"end": {
						"line": 67,
						"column": 7
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "sections"), {
				"name": "each",
				"hash": {},
				"fn": container.program(29, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 68,
						"column": 0
					},
					"end": {
						"line": 78,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(lookupProperty(depth0, "rest"), "groups"), {
				"name": "if",
				"hash": {},
				"fn": container.program(32, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 79,
						"column": 0
					},
					"end": {
						"line": 93,
						"column": 7
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "feedbackUrl"), {
				"name": "if",
				"hash": {},
				"fn": container.program(34, data, 0),
				"inverse": container.program(36, data, 0),
				"data": data,
				"loc": {
					"start": {
						"line": 94,
						"column": 0
					},
					"end": {
						"line": 100,
						"column": 7
					}
				}
			})) != null ? stack1 : "");
		},
		"useData": true
	},
	names: [
		"product",
		"version",
		"date",
		"feedbackUrl",
		"summary",
		"actions",
		"highlights",
		"sections",
		"rest",
		"counts"
	]
};

export { notes_default as default };