/** The page of a source, which the browser does not open. */
const assert = require("node:assert/strict");
const { readFileSync } = require("node:fs");

assert.match(readFileSync("out/sources/ZTF26aaaaaaa.html", "utf8"), /<svg/);
