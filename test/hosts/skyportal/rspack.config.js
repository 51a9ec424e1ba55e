const path = require("node:path");

/** As SkyPortal has it: JSX by SWC, each rule for CSS names its folders, and the first one makes CSS modules. */
module.exports = {
	entry: "./src/main.jsx",
	module: {
		rules: [
			{
				test: /\.jsx?$/,
				include: path.resolve(__dirname, "src"),
				loader: "builtin:swc-loader",
				options: {
					jsc: {
						parser: { syntax: "ecmascript", jsx: true },
						transform: { react: { runtime: "automatic" } },
					},
				},
			},
			{
				test: /\.css$/,
				include: path.resolve(__dirname, "src/modules"),
				use: ["style-loader", { loader: "css-loader", options: { modules: true } }],
			},
			{
				test: /\.css$/,
				include: path.resolve(__dirname, "src/shared"),
				use: ["style-loader", "css-loader"],
			},
			// #region CSS rule
			{
				test: /\.css$/,
				include: path.resolve(__dirname, "node_modules/astropane/dist"),
				use: ["style-loader", "css-loader"],
			},
			// #endregion
		],
	},
};
