const { copyFileSync } = require("node:fs");

copyFileSync("index.html", "dist/index.html");
