import { env } from "node:process";
import type { StorybookConfig } from "@storybook/react-vite";
import { mergeConfig } from "vite";
import { browserAlias } from "../vite.config.js";

/** Tests play each story with both builds of React (test/setup/stories), so their pages choose one. */
const reactOfPage = env.ASTROPANE_PLAY_STORIES ? { "process.env.NODE_ENV": "globalThis.astropaneNodeEnv" } : {};

const config: StorybookConfig = {
	framework: { name: "@storybook/react-vite", options: { builder: { viteConfigPath: ".storybook/vite.config.ts" } } },
	stories: ["../stories/**/*.mdx", "../stories/**/*.stories.tsx"],
	addons: ["@storybook/addon-docs", "@storybook/addon-a11y"],
	// Nothing asks the network, and nothing reports home.
	core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
	features: { sidebarOnboardingChecklist: false, changeDetection: false },
	// The other reader of prop types needs TypeScript's JavaScript API, which TypeScript 7 no longer has.
	typescript: { reactDocgen: "react-docgen", check: false },
	viteFinal: (vite) =>
		mergeConfig(vite, {
			resolve: { alias: browserAlias },
			define: reactOfPage,
			build: {
				chunkSizeWarningLimit: 4000,
				rolldownOptions: { checks: { moduleLevelDirective: false, bundlerTimings: false } },
			},
		}),
};

export default config;
