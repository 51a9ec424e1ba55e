import type { Decorator, Preview } from "@storybook/react-vite";
import { StrictMode } from "react";
import { configure } from "storybook/test";
import "astropane/styles.css";
import "./preview.css";

// Parts that load on demand come late from a cold server.
configure({ asyncUtilTimeout: 12_000 });

const themes: Record<string, readonly ("light" | "dark")[]> = {
	light: ["light"],
	dark: ["dark"],
	"side by side": ["light", "dark"],
};

/**
 * Each story once for each theme that the toolbar asks for, on the ground that a page of that theme would have.
 * A story that is a whole page sets `parameters: { page: "full" }` and gets no padding.
 */
const withTheme: Decorator = (Story, { globals, parameters }) => {
	const shown = themes[String(globals.theme)] ?? ["light"];
	const padded = parameters.page !== "full";
	return (
		<div className="preview-themes">
			{shown.map((theme) => (
				<div
					key={theme}
					data-astropane-theme={theme}
					className={padded ? "preview-page preview-padded" : "preview-page"}
				>
					<Story />
				</div>
			))}
		</div>
	);
};

/** The host's page may be strict, and so may ours: every story mounts twice. */
const withStrictMode: Decorator = (Story) => (
	<StrictMode>
		<Story />
	</StrictMode>
);

const preview: Preview = {
	decorators: [withTheme, withStrictMode],
	globalTypes: {
		theme: {
			description: "Theme of the page that the component stands on",
			toolbar: { title: "Theme", icon: "mirror", items: Object.keys(themes), dynamicTitle: true },
		},
	},
	initialGlobals: { theme: "light" },
	parameters: {
		layout: "fullscreen",
		a11y: { test: "error" },
		backgrounds: { disable: true },
		controls: { expanded: true },
		options: {
			storySort: {
				// Read from the source by Storybook, so it must be written out.
				order: [
					"Introduction",
					"Spectrum viewer",
					["Overview", "Documentation", "Recipes", "Edge cases"],
					"HR diagram",
					["Overview", "Documentation", "Recipes", "Edge cases"],
					"Taxonomy picker",
					["Overview", "Documentation", "Recipes", "Edge cases"],
					"Pages",
					"Guides",
					"*",
				],
			},
		},
	},
};

export default preview;
