import react from "@vitejs/plugin-react";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig, type ViteUserConfig } from "vitest/config";
import { chromiumArgs, findChromium } from "./test/setup/chromium.mjs";
import { alias, browserAlias } from "./vite.config.js";

/** A fresh object for each project: vitest writes into it. */
const browser = () => {
	const executablePath = findChromium();
	return {
		enabled: true,
		headless: true,
		screenshotFailures: false,
		provider: playwright({ launchOptions: { args: chromiumArgs, ...(executablePath ? { executablePath } : {}) } }),
		instances: [{ browser: "chromium" as const }],
		viewport: { width: 1000, height: 700 },
	};
};

/** Found late, a dependency makes vite reload the page under a running test. */
const optimizeDeps = () => ({
	include: [
		"react",
		"react/jsx-runtime",
		"react/jsx-dev-runtime",
		"react-dom",
		"react-dom/client",
		"react-dom/server",
		"@renovatebot/pep440",
		"d3-array",
		"d3-path",
		"d3-scale",
		"d3-shape",
		"ml-levenberg-marquardt",
		"ml-matrix",
		"zustand",
		"zustand/vanilla",
		"@testing-library/react",
		"@testing-library/user-event",
	],
});

const config: ViteUserConfig = defineConfig({
	plugins: [react()],
	resolve: { alias },
	test: {
		restoreMocks: true,
		unstubGlobals: true,
		// Two cores, and a browser beside the workers.
		maxWorkers: 2,
		testTimeout: 30_000,
		// Parts that load on demand come late from a cold server.
		expect: { poll: { timeout: 8_000 } },
		hookTimeout: 60_000,
		// No project isolates its files: loading the library anew for each takes half of the time. A file that mocks a module loads the
		// library anew itself and undoes the mock; globals are restored after each test, and the page is emptied after each file.
		projects: [
			{
				extends: true,
				test: {
					name: "node",
					environment: "node",
					isolate: false,
					include: ["test/**/*.test.{ts,tsx}"],
					exclude: ["test/**/*.{dom,browser}.test.{ts,tsx}"],
					setupFiles: ["test/setup/console.ts"],
				},
			},
			{
				extends: true,
				test: {
					name: "dom",
					environment: "jsdom",
					isolate: false,
					include: ["test/**/*.dom.test.{ts,tsx}"],
					setupFiles: ["test/setup/console.ts", "test/setup/dom.ts"],
				},
			},
			{
				extends: true,
				resolve: { alias: browserAlias },
				optimizeDeps: optimizeDeps(),
				test: {
					name: "browser",
					isolate: false,
					include: ["test/**/*.browser.test.{ts,tsx}"],
					setupFiles: ["test/setup/console.ts", "test/setup/dom.ts"],
					// After the projects without a browser: what waits for a page should not wait for two workers as well.
					sequence: { groupOrder: 1 },
					browser: browser(),
				},
			},
		],
	},
});

export default config;
