module.exports = {
	testEnvironment: "jsdom",
	transformIgnorePatterns: ["/node_modules/(?!(astropane|d3-[a-z-]+|internmap)/)"],
	transform: { "\\.m?[jt]sx?$": "babel-jest" },
	moduleNameMapper: { "\\.css$": "<rootDir>/empty.cjs" },
};
