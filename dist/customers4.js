// templates/social/customers.hbs
var customers_default = {
	specification: {
		"0": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "- " + ((stack1 = lookupProperty(helpers, "md").call(alias1, lookupProperty(helpers, "plain").call(alias1, lookupProperty(depth0, "text"), {
				"name": "plain",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 7
					},
					"end": {
						"line": 4,
						"column": 19
					}
				}
			}), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 2
					},
					"end": {
						"line": 4,
						"column": 21
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "link"), {
				"name": "if",
				"hash": {},
				"fn": container.program(1, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 21
					},
					"end": {
						"line": 4,
						"column": 53
					}
				}
			})) != null ? stack1 : "") + " " + ((stack1 = container.lambda(container.strict(depth0, "marker", {
				"start": {
					"line": 4,
					"column": 56
				},
				"end": {
					"line": 4,
					"column": 62
				}
			}), depth0)) != null ? stack1 : "") + "\n";
		},
		"1": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return " " + ((stack1 = lookupProperty(helpers, "url").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "link"), {
				"name": "url",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 34
					},
					"end": {
						"line": 4,
						"column": 46
					}
				}
			})) != null ? stack1 : "");
		},
		"2": function(container, depth0, helpers, partials, data) {
			return "Nothing in this release makes a post.\n";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "# Posts: " + ((stack1 = lookupProperty(helpers, "md").call(alias1, lookupProperty(depth0, "name"), {
				"name": "md",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 1,
						"column": 9
					},
					"end": {
						"line": 1,
						"column": 20
					}
				}
			})) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "posts"), {
				"name": "each",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.program(2, data, 0),
				"data": data,
				"loc": {
					"start": {
						"line": 3,
						"column": 0
					},
					"end": {
						"line": 7,
						"column": 9
					}
				}
			})) != null ? stack1 : "");
		},
		"useData": true
	},
	names: ["name", "posts"]
};

export { customers_default as default };