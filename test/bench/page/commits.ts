/** Counts what React renders, in production too, where its profiler is silent. Must be imported before React. */
let commits = 0;

Object.assign(globalThis, {
	__REACT_DEVTOOLS_GLOBAL_HOOK__: {
		supportsFiber: true,
		renderers: new Map(),
		inject: () => 1,
		onCommitFiberRoot: () => void commits++,
		onCommitFiberUnmount() {},
		onPostCommitFiberRoot() {},
		checkDCE() {},
	},
});

/** How often React has changed the page since it was loaded. */
export const countCommits = (): number => commits;
