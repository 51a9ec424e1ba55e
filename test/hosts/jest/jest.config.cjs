/** The settings of the guide "Testing in a host". */
module.exports = {
	testEnvironment: "jsdom",
	transformIgnorePatterns: ["/node_modules/(?!(astropane|d3-path)/)"],
	transform: { "\\.m?[jt]sx?$": "babel-jest" },
	moduleNameMapper: { "\\.css$": "<rootDir>/empty.cjs" },
};
