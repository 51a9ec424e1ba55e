module.exports = {
	entry: "./src/client.js",
	performance: { hints: false },
	module: { rules: [{ test: /\.css$/, use: ["style-loader", "css-loader"] }] },
};
