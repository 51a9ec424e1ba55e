/**
 * `npm test`: finds or installs a browser, builds the Storybook beside the tests of vitest, plays every story in it, and ends on one
 * line of counts. With arguments they go to vitest, and no story is played.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { requireChromium } from "./chromium.mjs";
import { buildStorybook } from "./stories/build.mjs";
import { playStories } from "./stories/play.mjs";

const browser = requireChromium();
console.log(`Browser: ${browser}`);

const vitest = fileURLToPath(new URL("../../node_modules/vitest/vitest.mjs", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "astropane-test-"));
process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
const report = join(folder, "report.json");
const storybook = join(folder, "storybook");
const options = process.argv.slice(2);
const built = options.length === 0 ? buildStorybook(storybook) : null;

const child = spawn(
	process.execPath,
	[vitest, "run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`, ...options],
	{ stdio: ["ignore", "inherit", "inherit"], env: { ...process.env, ASTROPANE_CHROMIUM: browser } },
);
const stop = (signal) => child.kill(signal);
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, stop);

/** A file that could not be loaded holds no test that could fail: it counts as one failure itself. */
function countTests() {
	try {
		const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
			readFileSync(report, "utf8"),
		);
		const broken = testResults.filter(
			(file) => file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed"),
		);
		return { passed: numPassedTests, failed: numFailedTests + broken.length, skipped: numPendingTests + numTodoTests };
	} catch {
		return null;
	}
}

/** A Storybook that cannot be built counts as one failure. */
async function countStories() {
	if (built === null) return { passed: 0, failed: 0 };
	if (!(await built)) return { passed: 0, failed: 1 };
	const { passed, failed } = await playStories({ folder: storybook });
	console.log(`\nStories: ${passed} passed, ${failed} failed`);
	return { passed, failed: passed + failed === 0 ? 1 : failed };
}

child.on("close", async (code) => {
	for (const signal of ["SIGINT", "SIGTERM"]) process.off(signal, stop);
	const count = countTests();
	if (count === null) {
		console.error("vitest ended without a report, so nothing is known of the tests. Its own words are above.");
		process.exit(code || 1);
	}
	// Errors outside of any test fail the run, too.
	if (code !== 0 && count.failed === 0) count.failed = 1;
	const stories = await countStories();
	const passed = count.passed + stories.passed;
	const failed = count.failed + stories.failed;
	const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : "";
	console.log(`\n${passed} passed, ${failed} failed${skipped}`);
	process.exit(failed > 0 || passed === 0 ? 1 : 0);
});
