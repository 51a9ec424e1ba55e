module.exports = {
	testEnvironment: "jsdom",
	transformIgnorePatterns: ["/node_modules/(?!(astropane|d3-format|d3-path)/)"],
	transform: { "\\.m?[jt]sx?$": "babel-jest" },
	moduleNameMapper: { "\\.css$": "<rootDir>/empty.cjs" },
};
