/**
 * `npm run test:stories -- taxonomy` plays the stories whose id holds that text, in a Storybook that it builds; `--folder` takes
 * one that this command has left with `--keep`, `--repeat 3` plays each three times.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { argv, exit } from "node:process";
import { parseArgs } from "node:util";
import { buildStorybook } from "./build.mjs";
import { playStories } from "./play.mjs";

const { values, positionals } = parseArgs({
	args: argv.slice(2),
	allowPositionals: true,
	options: {
		folder: { type: "string" },
		keep: { type: "string" },
		repeat: { type: "string", default: "1" },
	},
});
const temp = mkdtempSync(join(tmpdir(), "astropane-stories-"));
process.once("exit", () => rmSync(temp, { recursive: true, force: true }));
const folder = resolve(values.folder ?? values.keep ?? temp);
if (!values.folder && !(await buildStorybook(folder))) exit(1);

const { passed, failed } = await playStories({ folder, words: positionals, repeat: Number(values.repeat) });
console.log(`${passed} stories passed, ${failed} failed`);
exit(failed > 0 || passed === 0 ? 1 : 0);
