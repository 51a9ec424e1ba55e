import type { LineGroup } from "../../../astro/index.js";
import { groupMarkers, observedPosition } from "../../model/lines/markers.js";
import type { PanelProps } from "../panel.js";

/** The lines in view are reported once zoom and redshift have not changed for this long. */
const SETTLE_DELAY_MS = 150;

/** What moves lines into or out of view. */
const watched = ["window", "redshift", "velocity", "velocityConvention", "ionVelocities", "medium"] as const;

/**
 * Reports the keys of the lines, of all groups, that fall within the wavelengths in view: at once, and whenever zoom, redshift
 * or velocity have settled. Returns a function that stops it.
 */
export function watchLinesInView(
	{ groups, store, view }: Pick<PanelProps, "store" | "view"> & { groups: readonly LineGroup[] },
	report: (keys: ReadonlySet<string>) => void,
): () => void {
	const { moving, fixed, bands } = groupMarkers(
		groups,
		groups.map((group) => group.name),
		[],
	);
	const markers = [...moving, ...fixed, ...bands];
	const reportLines = () => {
		const painted = view();
		if (!painted) return;
		const { medium, state } = painted;
		const [from, to] = painted.x.domain;
		const isIn = (low: number, high: number) => high >= Math.min(from, to) && low <= Math.max(from, to);
		const inView = markers.filter((marker) => {
			const at = observedPosition(marker, state, medium);
			return marker.band ? isIn(...marker.band[medium]) : isIn(at, at);
		});
		report(new Set(inView.map((marker) => marker.key)));
	};
	reportLines();
	let timer: ReturnType<typeof setTimeout> | undefined;
	const unsubscribe = store.subscribe((s, p) => {
		if (watched.every((name) => s[name] === p[name])) return;
		clearTimeout(timer);
		timer = setTimeout(reportLines, SETTLE_DELAY_MS);
	});
	return () => {
		clearTimeout(timer);
		unsubscribe();
	};
}
