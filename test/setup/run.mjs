/** `npm test`: finds or installs a browser, runs every vitest project in one process, ends on one line of counts. */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { requireChromium } from "./chromium.mjs";

const browser = requireChromium();
console.log(`Browser: ${browser}`);

const vitest = fileURLToPath(new URL("../../node_modules/vitest/vitest.mjs", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "astropane-test-"));
const report = join(folder, "report.json");

const child = spawn(
	process.execPath,
	[vitest, "run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`, ...process.argv.slice(2)],
	{ stdio: ["ignore", "inherit", "inherit"], env: { ...process.env, ASTROPANE_CHROMIUM: browser } },
);
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));

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

child.on("close", (code) => {
	const count = countTests();
	rmSync(folder, { recursive: true, force: true });
	if (count === null) {
		console.error("vitest ended without a report, so nothing is known of the tests. Its own words are above.");
		process.exit(code || 1);
	}
	// Errors outside of any test fail the run, too.
	if (code !== 0 && count.failed === 0) count.failed = 1;
	const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : "";
	console.log(`\n${count.passed} passed, ${count.failed} failed${skipped}`);
	process.exit(code !== 0 || count.failed > 0 || count.passed === 0 ? 1 : 0);
});
