/**
 * Runs in the page before anything else, so it uses nothing from outside of itself: notes in `storyEvents` what Storybook reports
 * of the story on the page. `react` is "production" or "development", and chooses the build of React.
 */
export function listen(react) {
	globalThis.astropaneNodeEnv = react;
	// Frames that a story opens belong to the story.
	if (window !== window.top) return;
	localStorage.clear();
	sessionStorage.clear();

	/** The rule, what it asks for, and the first elements that break it. */
	const violation = ({ id, help, nodes }) =>
		`axe ${id}: ${help}\n${nodes
			.slice(0, 5)
			.map(({ target }) => `  at ${target.join(" ")}`)
			.join("\n")}`;
	const report = ({ type, result }) =>
		result?.violations?.map(violation) ?? [`${type}: ${result?.error?.message ?? result?.error ?? "failed"}`];

	window.storyEvents = [];
	const note = (fault, finished = false) => window.storyEvents.push({ fault, finished });
	let channel;
	Object.defineProperty(window, "__STORYBOOK_ADDONS_CHANNEL__", {
		configurable: true,
		get: () => channel,
		set(value) {
			channel = value;
			for (const event of ["playFunctionThrewException", "storyThrewException", "storyErrored"])
				value.on(event, (error) => note(error?.message ?? error?.description ?? event));
			value.on("unhandledErrorsWhilePlaying", (errors) => {
				for (const error of errors) note(error.message);
			});
			// Storybook reports no end of these.
			for (const event of ["storyMissing", "configError"]) value.on(event, () => note(event, true));
			value.on("storyFinished", ({ status, reporters }) => {
				const faults = (reporters ?? []).filter((each) => each.status === "failed").flatMap(report);
				for (const fault of faults) note(fault);
				const silent = status !== "success" && !window.storyEvents.some(({ fault }) => fault);
				note(silent ? `ended with status ${status}` : null, true);
			});
		},
	});
}
