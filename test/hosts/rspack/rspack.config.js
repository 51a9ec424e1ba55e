const path = require("node:path");

/** As SkyPortal has it, with MUI: each rule for CSS names its folders, and the first one makes CSS modules. */
module.exports = {
	entry: "./mui.js",
	module: {
		rules: [
			{
				test: /\.css$/,
				include: path.resolve(__dirname, "src/modules"),
				use: ["style-loader", { loader: "css-loader", options: { modules: true } }],
			},
			{
				test: /\.css$/,
				include: ["node_modules/astropane", "src/page.css", "theme.css"].map((name) => path.resolve(__dirname, name)),
				use: ["style-loader", "css-loader"],
			},
		],
	},
};
