export type Token = { name: string; light: string; dark: string; meaning: string };

/** What each token colours, without its prefix. */
const meanings: Record<string, string> = {
	ground: "ground of figures and boxes",
	overlay: "ground of popovers, tooltips and dialogs; opaque, also where `ground` is transparent",
	surface: "what lies above it: pressed buttons, messages, rows under the pointer",
	ink: "text, axes, custom marks",
	"ink-soft": "second text: numbers on axes, captions",
	hairline: "borders and rules",
	accent: "what is chosen, links, sliders",
	focus: "focus ring",
	warning: "messages about the data",
	telluric: "telluric bands",
	"telluric-text": "their sign ⊕",
	sky: "sky lines",
	"line-h": "hydrogen",
	"line-he": "helium",
	"line-c": "carbon",
	"line-n": "nitrogen",
	"line-o": "oxygen",
	"line-alpha": "sodium to calcium",
	"line-iron": "iron group and heavier",
	"line-galaxy": "galaxies and AGN",
	"time-first": "spectra by time: the first",
	"time-middle": "spectra by time: halfway",
	"time-last": "spectra by time: the last",
	mark: "taxonomy: ground of matched letters",
	"density-low": "HR diagram: cells with few stars",
	"density-high": "HR diagram: cells with many stars",
};

/** The colour tokens of the stylesheet, `--astropane-x: light-dark(a, b)`, in their order; each name once. */
export function readTokens(css: string): Token[] {
	const found = [...css.matchAll(/--astropane-([\w-]+):\s*light-dark\(([^,]+),\s*([^)]+)\)/g)];
	const tokens = found.map(([, name = "", light = "", dark = ""]) => ({
		name: `--astropane-${name}`,
		light: light.trim(),
		dark: dark.trim(),
		meaning: meanings[name] ?? (name.startsWith("series-") ? "spectra and origins, in order of use" : ""),
	}));
	return tokens.filter((token, i) => tokens.findIndex((other) => other.name === token.name) === i);
}
