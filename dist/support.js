// templates/brief/support.hbs
var support_default = {
	specification: {
		"0": function(container, depth0, helpers, partials, data) {
			var stack1;
			return ", " + ((stack1 = container.lambda(container.strict(depth0, "shipDay", {
				"start": {
					"line": 1,
					"column": 47
				},
				"end": {
					"line": 1,
					"column": 54
				}
			}), depth0)) != null ? stack1 : "");
		},
		"1": function(container, depth0, helpers, partials, data) {
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
				"fn": container.program(2, data, 0),
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
				"fn": container.program(4, data, 0),
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
		"3": function(container, depth0, helpers, partials, data) {
			return ", and ";
		},
		"4": function(container, depth0, helpers, partials, data) {
			return " Some customers must act.";
		},
		"5": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return (stack1 = lookupProperty(helpers, "unless").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "actions"), {
				"name": "unless",
				"hash": {},
				"fn": container.program(6, data, 0),
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
		"6": function(container, depth0, helpers, partials, data) {
			return "No changes for customers were found.\n";
		},
		"7": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "| What changed for customers | Answer | Ask |\n|---|---|---|\n" + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "actions"), {
				"name": "each",
				"hash": {},
				"fn": container.program(8, data, 0),
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
			})) != null ? stack1 : "") + "\n";
		},
		"8": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "| " + ((stack1 = lookupProperty(helpers, "md").call(alias1, lookupProperty(depth0, "sentence"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 15,
						"column": 2
					},
					"end": {
						"line": 15,
						"column": 17
					}
				}
			})) != null ? stack1 : "") + " (" + ((stack1 = container.lambda(container.strict(depth0, "references", {
				"start": {
					"line": 15,
					"column": 21
				},
				"end": {
					"line": 15,
					"column": 31
				}
			}), depth0)) != null ? stack1 : "") + ") | " + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "migration"), {
				"name": "each",
				"hash": {},
				"fn": container.program(9, data, 0),
				"inverse": container.program(10, data, 0),
				"data": data,
				"loc": {
					"start": {
						"line": 15,
						"column": 37
					},
					"end": {
						"line": 15,
						"column": 114
					}
				}
			})) != null ? stack1 : "") + "| " + ((stack1 = lookupProperty(helpers, "md").call(alias1, lookupProperty(depth0, "authors"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 15,
						"column": 116
					},
					"end": {
						"line": 15,
						"column": 130
					}
				}
			})) != null ? stack1 : "") + " |\n";
		},
		"9": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return ((stack1 = lookupProperty(helpers, "md").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "text"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 15,
						"column": 56
					},
					"end": {
						"line": 15,
						"column": 67
					}
				}
			})) != null ? stack1 : "") + " ";
		},
		"10": function(container, depth0, helpers, partials, data) {
			return "Nothing is written down yet. ";
		},
		"11": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "**Customers may ask about**\n\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(lookupProperty(depth0, "news"), "entries"), {
				"name": "each",
				"hash": {},
				"fn": container.program(12, data, 0),
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
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(lookupProperty(depth0, "news"), "more"), {
				"name": "if",
				"hash": {},
				"fn": container.program(15, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 25,
						"column": 0
					},
					"end": {
						"line": 28,
						"column": 7
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"12": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "- " + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "area"), {
				"name": "if",
				"hash": {},
				"fn": container.program(13, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 23,
						"column": 2
					},
					"end": {
						"line": 23,
						"column": 34
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "md").call(alias1, lookupProperty(depth0, "sentence"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 23,
						"column": 34
					},
					"end": {
						"line": 23,
						"column": 49
					}
				}
			})) != null ? stack1 : "") + " (" + ((stack1 = container.lambda(container.strict(depth0, "references", {
				"start": {
					"line": 23,
					"column": 53
				},
				"end": {
					"line": 23,
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
						"line": 23,
						"column": 65
					},
					"end": {
						"line": 23,
						"column": 107
					}
				}
			})) != null ? stack1 : "") + ")\n";
		},
		"13": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return ((stack1 = lookupProperty(helpers, "md").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "area"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 23,
						"column": 14
					},
					"end": {
						"line": 23,
						"column": 25
					}
				}
			})) != null ? stack1 : "") + ": ";
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
						"line": 23,
						"column": 86
					},
					"end": {
						"line": 23,
						"column": 100
					}
				}
			})) != null ? stack1 : "");
		},
		"15": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(helpers, "eq").call(alias1, lookupProperty(lookupProperty(depth0, "news"), "more"), "1", {
				"name": "eq",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 27,
						"column": 6
					},
					"end": {
						"line": 27,
						"column": 24
					}
				}
			}), {
				"name": "if",
				"hash": {},
				"fn": container.program(16, data, 0),
				"inverse": container.program(17, data, 0),
				"data": data,
				"loc": {
					"start": {
						"line": 27,
						"column": 0
					},
					"end": {
						"line": 27,
						"column": 74
					}
				}
			})) != null ? stack1 : "") + " in the notes.\n";
		},
		"16": function(container, depth0, helpers, partials, data) {
			return "One more is";
		},
		"17": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return ((stack1 = container.lambda(container.strict(lookupProperty(depth0, "news"), "more", {
				"start": {
					"line": 27,
					"column": 47
				},
				"end": {
					"line": 27,
					"column": 56
				}
			}), depth0)) != null ? stack1 : "") + " more are";
		},
		"18": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "**Limits that changed, or that customers may meet**\n\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(lookupProperty(depth0, "limits"), "entries"), {
				"name": "each",
				"hash": {},
				"fn": container.program(12, data, 0),
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
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(lookupProperty(depth0, "limits"), "more"), {
				"name": "if",
				"hash": {},
				"fn": container.program(19, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 37,
						"column": 0
					},
					"end": {
						"line": 40,
						"column": 7
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"19": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(helpers, "eq").call(alias1, lookupProperty(lookupProperty(depth0, "limits"), "more"), "1", {
				"name": "eq",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 39,
						"column": 6
					},
					"end": {
						"line": 39,
						"column": 26
					}
				}
			}), {
				"name": "if",
				"hash": {},
				"fn": container.program(16, data, 0),
				"inverse": container.program(20, data, 0),
				"data": data,
				"loc": {
					"start": {
						"line": 39,
						"column": 0
					},
					"end": {
						"line": 39,
						"column": 78
					}
				}
			})) != null ? stack1 : "") + " in the notes.\n";
		},
		"20": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return ((stack1 = container.lambda(container.strict(lookupProperty(depth0, "limits"), "more", {
				"start": {
					"line": 39,
					"column": 49
				},
				"end": {
					"line": 39,
					"column": 60
				}
			}), depth0)) != null ? stack1 : "") + " more are";
		},
		"21": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "**Looks different, or is in another place**\n\n" + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "moved"), {
				"name": "each",
				"hash": {},
				"fn": container.program(12, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 46,
						"column": 0
					},
					"end": {
						"line": 48,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"22": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "**Tell the people who reported these**\n\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(lookupProperty(depth0, "reported"), "entries"), {
				"name": "each",
				"hash": {},
				"fn": container.program(23, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 54,
						"column": 0
					},
					"end": {
						"line": 56,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(lookupProperty(depth0, "reported"), "more"), {
				"name": "if",
				"hash": {},
				"fn": container.program(28, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 57,
						"column": 0
					},
					"end": {
						"line": 60,
						"column": 7
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"23": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "- " + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "area"), {
				"name": "if",
				"hash": {},
				"fn": container.program(13, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 55,
						"column": 2
					},
					"end": {
						"line": 55,
						"column": 34
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "md").call(alias1, lookupProperty(depth0, "sentence"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 55,
						"column": 34
					},
					"end": {
						"line": 55,
						"column": 49
					}
				}
			})) != null ? stack1 : "") + " (" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "issues"), {
				"name": "each",
				"hash": {},
				"fn": container.program(24, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 55,
						"column": 51
					},
					"end": {
						"line": 55,
						"column": 158
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "authors"), {
				"name": "if",
				"hash": {},
				"fn": container.program(27, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 55,
						"column": 158
					},
					"end": {
						"line": 55,
						"column": 200
					}
				}
			})) != null ? stack1 : "") + ")\n";
		},
		"24": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return ((stack1 = lookupProperty(helpers, "unless").call(alias1, lookupProperty(data, "first"), {
				"name": "unless",
				"hash": {},
				"fn": container.program(25, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 55,
						"column": 67
					},
					"end": {
						"line": 55,
						"column": 98
					}
				}
			})) != null ? stack1 : "") + ((stack1 = container.lambda(container.strict(depth0, "label", {
				"start": {
					"line": 55,
					"column": 100
				},
				"end": {
					"line": 55,
					"column": 105
				}
			}), depth0)) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "reactions"), {
				"name": "if",
				"hash": {},
				"fn": container.program(26, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 55,
						"column": 107
					},
					"end": {
						"line": 55,
						"column": 149
					}
				}
			})) != null ? stack1 : "");
		},
		"25": function(container, depth0, helpers, partials, data) {
			return ", ";
		},
		"26": function(container, depth0, helpers, partials, data) {
			var stack1;
			return ", " + ((stack1 = container.lambda(container.strict(depth0, "reactions", {
				"start": {
					"line": 55,
					"column": 128
				},
				"end": {
					"line": 55,
					"column": 137
				}
			}), depth0)) != null ? stack1 : "") + " 👍";
		},
		"27": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "; ask " + ((stack1 = lookupProperty(helpers, "md").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "authors"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 55,
						"column": 179
					},
					"end": {
						"line": 55,
						"column": 193
					}
				}
			})) != null ? stack1 : "");
		},
		"28": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(helpers, "eq").call(alias1, lookupProperty(lookupProperty(depth0, "reported"), "more"), "1", {
				"name": "eq",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 59,
						"column": 6
					},
					"end": {
						"line": 59,
						"column": 28
					}
				}
			}), {
				"name": "if",
				"hash": {},
				"fn": container.program(29, data, 0),
				"inverse": container.program(30, data, 0),
				"data": data,
				"loc": {
					"start": {
						"line": 59,
						"column": 0
					},
					"end": {
						"line": 59,
						"column": 97
					}
				}
			})) != null ? stack1 : "") + " linked in the internal changelog.\n";
		},
		"29": function(container, depth0, helpers, partials, data) {
			return "One more report is";
		},
		"30": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return ((stack1 = container.lambda(container.strict(lookupProperty(depth0, "reported"), "more", {
				"start": {
					"line": 59,
					"column": 58
				},
				"end": {
					"line": 59,
					"column": 71
				}
			}), depth0)) != null ? stack1 : "") + " more reports are";
		},
		"31": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "**Known and still open**\n\n" + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "knownIssues"), {
				"name": "each",
				"hash": {},
				"fn": container.program(32, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 66,
						"column": 0
					},
					"end": {
						"line": 68,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"32": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "- " + ((stack1 = lookupProperty(helpers, "md").call(alias1, lookupProperty(depth0, "title"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 67,
						"column": 2
					},
					"end": {
						"line": 67,
						"column": 14
					}
				}
			})) != null ? stack1 : "") + " (" + ((stack1 = container.lambda(container.strict(depth0, "label", {
				"start": {
					"line": 67,
					"column": 18
				},
				"end": {
					"line": 67,
					"column": 23
				}
			}), depth0)) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "reactions"), {
				"name": "if",
				"hash": {},
				"fn": container.program(26, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 67,
						"column": 25
					},
					"end": {
						"line": 67,
						"column": 67
					}
				}
			})) != null ? stack1 : "") + ")\n";
		},
		"33": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "**Not for customers yet, so promise nothing**\n\n" + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "held"), {
				"name": "each",
				"hash": {},
				"fn": container.program(34, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 74,
						"column": 0
					},
					"end": {
						"line": 76,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"34": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "- " + ((stack1 = lookupProperty(helpers, "md").call(alias1, lookupProperty(depth0, "sentence"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 75,
						"column": 2
					},
					"end": {
						"line": 75,
						"column": 17
					}
				}
			})) != null ? stack1 : "") + " (" + ((stack1 = container.lambda(container.strict(depth0, "references", {
				"start": {
					"line": 75,
					"column": 21
				},
				"end": {
					"line": 75,
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
						"line": 75,
						"column": 33
					},
					"end": {
						"line": 75,
						"column": 75
					}
				}
			})) != null ? stack1 : "") + ")\n";
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
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "shipDay"), {
				"name": "if",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 1,
						"column": 28
					},
					"end": {
						"line": 1,
						"column": 63
					}
				}
			})) != null ? stack1 : "") + " (internal)\n\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(lookupProperty(depth0, "summary"), "lead"), {
				"name": "if",
				"hash": {},
				"fn": container.program(1, data, 0),
				"inverse": container.program(5, data, 0),
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
			})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "actions"), {
				"name": "if",
				"hash": {},
				"fn": container.program(7, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 11,
						"column": 0
					},
					"end": {
						"line": 18,
						"column": 7
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(lookupProperty(depth0, "news"), "entries"), {
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
						"line": 30,
						"column": 7
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(lookupProperty(depth0, "limits"), "entries"), {
				"name": "if",
				"hash": {},
				"fn": container.program(18, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 31,
						"column": 0
					},
					"end": {
						"line": 42,
						"column": 7
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "moved"), {
				"name": "if",
				"hash": {},
				"fn": container.program(21, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 43,
						"column": 0
					},
					"end": {
						"line": 50,
						"column": 7
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(lookupProperty(depth0, "reported"), "entries"), {
				"name": "if",
				"hash": {},
				"fn": container.program(22, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 51,
						"column": 0
					},
					"end": {
						"line": 62,
						"column": 7
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "knownIssues"), {
				"name": "if",
				"hash": {},
				"fn": container.program(31, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 63,
						"column": 0
					},
					"end": {
						"line": 70,
						"column": 7
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "held"), {
				"name": "if",
				"hash": {},
				"fn": container.program(33, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 71,
						"column": 0
					},
					"end": {
						"line": 78,
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
		"summary",
		"actions",
		"news",
		"limits",
		"moved",
		"held",
		"knownIssues",
		"reported"
	]
};

export { support_default as default };