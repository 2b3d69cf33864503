// templates/changelog/internal-changelog.hbs
var internal_changelog_default = {
	specification: {
		"0": function(container, depth0, helpers, partials, data) {
			return "s";
		},
		"1": function(container, depth0, helpers, partials, data) {
			var stack1;
			return " [Compare](" + ((stack1 = container.lambda(container.strict(depth0, "compareUrl", {
				"start": {
					"line": 3,
					"column": 409
				},
				"end": {
					"line": 3,
					"column": 419
				}
			}), depth0)) != null ? stack1 : "") + ").";
		},
		"2": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "## Versions\n\n| | Before | Now |\n|---|---|---|\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "versions"), {
				"name": "each",
				"hash": {},
				"fn": container.program(3, data, 0),
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
			})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "isSuggested"), {
				"name": "if",
				"hash": {},
				"fn": container.program(7, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 14,
						"column": 0
					},
					"end": {
						"line": 17,
						"column": 7
					}
				}
			})) != null ? stack1 : "");
		},
		"3": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "| " + ((stack1 = lookupProperty(helpers, "md").call(alias1, lookupProperty(depth0, "name"), {
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
						"column": 13
					}
				}
			})) != null ? stack1 : "") + " | " + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "from"), {
				"name": "if",
				"hash": {},
				"fn": container.program(4, data, 0),
				"inverse": container.program(5, data, 0),
				"data": data,
				"loc": {
					"start": {
						"line": 11,
						"column": 16
					},
					"end": {
						"line": 11,
						"column": 55
					}
				}
			})) != null ? stack1 : "") + " | " + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "to"), {
				"name": "if",
				"hash": {},
				"fn": container.program(6, data, 0),
				"inverse": container.program(5, data, 0),
				"data": data,
				"loc": {
					"start": {
						"line": 11,
						"column": 58
					},
					"end": {
						"line": 11,
						"column": 93
					}
				}
			})) != null ? stack1 : "") + " |\n";
		},
		"4": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return (stack1 = lookupProperty(helpers, "md").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "from"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 11,
						"column": 28
					},
					"end": {
						"line": 11,
						"column": 39
					}
				}
			})) != null ? stack1 : "";
		},
		"5": function(container, depth0, helpers, partials, data) {
			return "–";
		},
		"6": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return (stack1 = lookupProperty(helpers, "md").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "to"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 11,
						"column": 68
					},
					"end": {
						"line": 11,
						"column": 77
					}
				}
			})) != null ? stack1 : "";
		},
		"7": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return ((stack1 = lookupProperty(helpers, "md").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "versionReason"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 15,
						"column": 0
					},
					"end": {
						"line": 15,
						"column": 20
					}
				}
			})) != null ? stack1 : "") + "\n\n";
		},
		"8": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "## Left out unless you move it in\n\n" + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "unsure"), {
				"name": "each",
				"hash": {},
				"fn": container.program(9, data, 0),
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
			})) != null ? stack1 : "") + " " + ((stack1 = container.lambda(container.strict(depth0, "references", {
				"start": {
					"line": 23,
					"column": 20
				},
				"end": {
					"line": 23,
					"column": 30
				}
			}), depth0)) != null ? stack1 : "") + ": " + ((stack1 = lookupProperty(helpers, "md").call(alias1, lookupProperty(depth0, "reason"), {
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
						"column": 47
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"10": function(container, depth0, helpers, partials, data, blockParams, depths) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "title"), {
				"name": "if",
				"hash": {},
				"fn": container.program(11, data, 0, blockParams, depths),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 28,
						"column": 0
					},
					"end": {
						"line": 31,
						"column": 7
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "sections"), {
				"name": "each",
				"hash": {},
				"fn": container.program(12, data, 0, blockParams, depths),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 32,
						"column": 0
					},
					"end": {
						"line": 46,
						"column": 9
					}
				}
			})) != null ? stack1 : "");
		},
		"11": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "## " + ((stack1 = lookupProperty(helpers, "md").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "title"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 29,
						"column": 3
					},
					"end": {
						"line": 29,
						"column": 15
					}
				}
			})) != null ? stack1 : "") + "\n\n";
		},
		"12": function(container, depth0, helpers, partials, data, blockParams, depths) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depths[1], "title"), {
				"name": "if",
				"hash": {},
				"fn": container.program(13, data, 0, blockParams, depths),
				"inverse": container.program(14, data, 0, blockParams, depths),
				"data": data,
				"loc": {
					"start": {
						"line": 33,
						"column": 0
					},
					"end": {
						"line": 37,
						"column": 7
					}
				}
			})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "entries"), {
				"name": "each",
				"hash": {},
				"fn": container.program(15, data, 0, blockParams, depths),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 39,
						"column": 0
					},
					"end": {
						"line": 44,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"13": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "### " + ((stack1 = lookupProperty(helpers, "md").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "title"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 34,
						"column": 4
					},
					"end": {
						"line": 34,
						"column": 16
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"14": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "## " + ((stack1 = lookupProperty(helpers, "md").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "title"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 36,
						"column": 3
					},
					"end": {
						"line": 36,
						"column": 15
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"15": function(container, depth0, helpers, partials, data, blockParams, depths) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, alias2 = container.strict, alias3 = container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "- " + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(helpers, "eq").call(alias1, lookupProperty(depth0, "audience"), "public", {
				"name": "eq",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 40,
						"column": 8
					},
					"end": {
						"line": 40,
						"column": 30
					}
				}
			}), {
				"name": "if",
				"hash": {},
				"fn": container.program(16, data, 0, blockParams, depths),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 40,
						"column": 2
					},
					"end": {
						"line": 40,
						"column": 41
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "area"), {
				"name": "if",
				"hash": {},
				"fn": container.program(17, data, 0, blockParams, depths),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 40,
						"column": 41
					},
					"end": {
						"line": 40,
						"column": 77
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "md").call(alias1, lookupProperty(depth0, "sentence"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 40,
						"column": 77
					},
					"end": {
						"line": 40,
						"column": 92
					}
				}
			})) != null ? stack1 : "") + " " + ((stack1 = alias3(alias2(depth0, "references", {
				"start": {
					"line": 40,
					"column": 95
				},
				"end": {
					"line": 40,
					"column": 105
				}
			}), depth0)) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "authors"), {
				"name": "if",
				"hash": {},
				"fn": container.program(18, data, 0, blockParams, depths),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 40,
						"column": 107
					},
					"end": {
						"line": 40,
						"column": 145
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "unless").call(alias1, lookupProperty(helpers, "eq").call(alias1, lookupProperty(depths[2], "title"), lookupProperty(depth0, "packages"), {
				"name": "eq",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 40,
						"column": 155
					},
					"end": {
						"line": 40,
						"column": 180
					}
				}
			}), {
				"name": "unless",
				"hash": {},
				"fn": container.program(19, data, 0, blockParams, depths),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 40,
						"column": 145
					},
					"end": {
						"line": 40,
						"column": 234
					}
				}
			})) != null ? stack1 : "") + " " + ((stack1 = alias3(alias2(depth0, "marker", {
				"start": {
					"line": 40,
					"column": 237
				},
				"end": {
					"line": 40,
					"column": 243
				}
			}), depth0)) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "migration"), {
				"name": "each",
				"hash": {},
				"fn": container.program(21, data, 0, blockParams, depths),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 41,
						"column": 0
					},
					"end": {
						"line": 43,
						"column": 9
					}
				}
			})) != null ? stack1 : "");
		},
		"16": function(container, depth0, helpers, partials, data) {
			return "● ";
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
						"line": 40,
						"column": 55
					},
					"end": {
						"line": 40,
						"column": 66
					}
				}
			})) != null ? stack1 : "") + ":** ";
		},
		"18": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return ", " + ((stack1 = lookupProperty(helpers, "md").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "authors"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 40,
						"column": 124
					},
					"end": {
						"line": 40,
						"column": 138
					}
				}
			})) != null ? stack1 : "");
		},
		"19": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return (stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "packages"), {
				"name": "if",
				"hash": {},
				"fn": container.program(20, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 40,
						"column": 182
					},
					"end": {
						"line": 40,
						"column": 223
					}
				}
			})) != null ? stack1 : "";
		},
		"20": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return " (" + ((stack1 = lookupProperty(helpers, "md").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "packages"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 40,
						"column": 200
					},
					"end": {
						"line": 40,
						"column": 215
					}
				}
			})) != null ? stack1 : "") + ")";
		},
		"21": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "  " + ((stack1 = lookupProperty(helpers, "md").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "text"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 42,
						"column": 2
					},
					"end": {
						"line": 42,
						"column": 13
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"22": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "## In no change\n\n" + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "excluded"), {
				"name": "each",
				"hash": {},
				"fn": container.program(23, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 51,
						"column": 0
					},
					"end": {
						"line": 53,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"23": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "- " + ((stack1 = container.lambda(container.strict(depth0, "id", {
				"start": {
					"line": 52,
					"column": 4
				},
				"end": {
					"line": 52,
					"column": 6
				}
			}), depth0)) != null ? stack1 : "") + ": " + ((stack1 = lookupProperty(helpers, "md").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "reason"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 52,
						"column": 10
					},
					"end": {
						"line": 52,
						"column": 23
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"24": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "## People\n\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "contributors"), {
				"name": "each",
				"hash": {},
				"fn": container.program(25, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 59,
						"column": 0
					},
					"end": {
						"line": 59,
						"column": 73
					}
				}
			})) != null ? stack1 : "") + "." + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "newContributors"), {
				"name": "if",
				"hash": {},
				"fn": container.program(27, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 59,
						"column": 74
					},
					"end": {
						"line": 59,
						"column": 148
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"25": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return ((stack1 = lookupProperty(helpers, "unless").call(alias1, lookupProperty(data, "first"), {
				"name": "unless",
				"hash": {},
				"fn": container.program(26, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 59,
						"column": 22
					},
					"end": {
						"line": 59,
						"column": 53
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "md").call(alias1, lookupProperty(depth0, "name"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 59,
						"column": 53
					},
					"end": {
						"line": 59,
						"column": 64
					}
				}
			})) != null ? stack1 : "");
		},
		"26": function(container, depth0, helpers, partials, data) {
			return ", ";
		},
		"27": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return " First contribution: " + ((stack1 = lookupProperty(helpers, "md").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "newContributors"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 59,
						"column": 118
					},
					"end": {
						"line": 59,
						"column": 140
					}
				}
			})) != null ? stack1 : "") + ".";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data, blockParams, depths) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, alias2 = container.strict, alias3 = container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "# " + ((stack1 = lookupProperty(helpers, "md").call(alias1, lookupProperty(depth0, "name"), {
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
			})) != null ? stack1 : "") + ", " + ((stack1 = alias3(alias2(depth0, "isoDate", {
				"start": {
					"line": 1,
					"column": 17
				},
				"end": {
					"line": 1,
					"column": 24
				}
			}), depth0)) != null ? stack1 : "") + ": internal changelog\n\n" + ((stack1 = alias3(alias2(lookupProperty(depth0, "counts"), "commits", {
				"start": {
					"line": 3,
					"column": 2
				},
				"end": {
					"line": 3,
					"column": 16
				}
			}), depth0)) != null ? stack1 : "") + " commit" + ((stack1 = lookupProperty(helpers, "unless").call(alias1, lookupProperty(helpers, "eq").call(alias1, lookupProperty(lookupProperty(depth0, "counts"), "commits"), "1", {
				"name": "eq",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 3,
						"column": 35
					},
					"end": {
						"line": 3,
						"column": 58
					}
				}
			}), {
				"name": "unless",
				"hash": {},
				"fn": container.program(0, data, 0, blockParams, depths),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 3,
						"column": 25
					},
					"end": {
						"line": 3,
						"column": 72
					}
				}
			})) != null ? stack1 : "") + ", " + ((stack1 = alias3(alias2(lookupProperty(depth0, "counts"), "pullRequests", {
				"start": {
					"line": 3,
					"column": 76
				},
				"end": {
					"line": 3,
					"column": 95
				}
			}), depth0)) != null ? stack1 : "") + " pull request" + ((stack1 = lookupProperty(helpers, "unless").call(alias1, lookupProperty(helpers, "eq").call(alias1, lookupProperty(lookupProperty(depth0, "counts"), "pullRequests"), "1", {
				"name": "eq",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 3,
						"column": 120
					},
					"end": {
						"line": 3,
						"column": 148
					}
				}
			}), {
				"name": "unless",
				"hash": {},
				"fn": container.program(0, data, 0, blockParams, depths),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 3,
						"column": 110
					},
					"end": {
						"line": 3,
						"column": 162
					}
				}
			})) != null ? stack1 : "") + ", " + ((stack1 = alias3(alias2(lookupProperty(depth0, "counts"), "changes", {
				"start": {
					"line": 3,
					"column": 166
				},
				"end": {
					"line": 3,
					"column": 180
				}
			}), depth0)) != null ? stack1 : "") + " change" + ((stack1 = lookupProperty(helpers, "unless").call(alias1, lookupProperty(helpers, "eq").call(alias1, lookupProperty(lookupProperty(depth0, "counts"), "changes"), "1", {
				"name": "eq",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 3,
						"column": 199
					},
					"end": {
						"line": 3,
						"column": 222
					}
				}
			}), {
				"name": "unless",
				"hash": {},
				"fn": container.program(0, data, 0, blockParams, depths),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 3,
						"column": 189
					},
					"end": {
						"line": 3,
						"column": 236
					}
				}
			})) != null ? stack1 : "") + ": " + ((stack1 = alias3(alias2(lookupProperty(depth0, "counts"), "public", {
				"start": {
					"line": 3,
					"column": 240
				},
				"end": {
					"line": 3,
					"column": 253
				}
			}), depth0)) != null ? stack1 : "") + " in the customer notes (●), " + ((stack1 = alias3(alias2(lookupProperty(depth0, "counts"), "internal", {
				"start": {
					"line": 3,
					"column": 285
				},
				"end": {
					"line": 3,
					"column": 300
				}
			}), depth0)) != null ? stack1 : "") + " internal, " + ((stack1 = alias3(alias2(lookupProperty(depth0, "counts"), "unsure", {
				"start": {
					"line": 3,
					"column": 315
				},
				"end": {
					"line": 3,
					"column": 328
				}
			}), depth0)) != null ? stack1 : "") + " unsure and left out. Range: " + ((stack1 = lookupProperty(helpers, "md").call(alias1, lookupProperty(depth0, "rangeReason"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 3,
						"column": 359
					},
					"end": {
						"line": 3,
						"column": 377
					}
				}
			})) != null ? stack1 : "") + "." + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "compareUrl"), {
				"name": "if",
				"hash": {},
				"fn": container.program(1, data, 0, blockParams, depths),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 3,
						"column": 378
					},
					"end": {
						"line": 3,
						"column": 430
					}
				}
			})) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "versions"), {
				"name": "if",
				"hash": {},
				"fn": container.program(2, data, 0, blockParams, depths),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 5,
						"column": 0
					},
					"end": {
						"line": 18,
						"column": 7
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "unsure"), {
				"name": "if",
				"hash": {},
				"fn": container.program(8, data, 0, blockParams, depths),
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
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "everything"), {
				"name": "each",
				"hash": {},
				"fn": container.program(10, data, 0, blockParams, depths),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 27,
						"column": 0
					},
					"end": {
						"line": 47,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "excluded"), {
				"name": "if",
				"hash": {},
				"fn": container.program(22, data, 0, blockParams, depths),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 48,
						"column": 0
					},
					"end": {
						"line": 55,
						"column": 7
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "contributors"), {
				"name": "if",
				"hash": {},
				"fn": container.program(24, data, 0, blockParams, depths),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 56,
						"column": 0
					},
					"end": {
						"line": 60,
						"column": 7
					}
				}
			})) != null ? stack1 : "");
		},
		"useData": true,
		"useDepths": true
	},
	names: [
		"isSuggested",
		"versionReason",
		"name",
		"isoDate",
		"rangeReason",
		"compareUrl",
		"sections",
		"unsure",
		"everything",
		"versions",
		"contributors",
		"newContributors",
		"counts",
		"excluded"
	]
};

export { internal_changelog_default as default };