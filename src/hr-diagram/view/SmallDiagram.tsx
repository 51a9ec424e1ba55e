"use client";

import { type ForwardedRef, type ReactElement, useState } from "react";
import { thumbnails } from "#lazy/hr-diagram/thumbnail";
import { classes, useLazyModule } from "../../ui/index.js";
import { type HRDiagramProps, sizes } from "../props.js";
import { Diagram } from "./Diagram.js";

/** Props of a diagram that can be drawn as one bitmap until the user comes to it. */
const PLAIN_PROPS: ReadonlySet<string> = new Set([
	..."points rejected origins background tracks width height title empty onIssues words locale className style".split(
		" ",
	),
	..."onSelectionChange onStarSelectionChange onHiddenOriginsChange onRegionHover".split(" "),
]);

/** Whether a diagram is a thumbnail that shows nothing but points over a background. */
export function isThumbnail(props: HRDiagramProps): boolean {
	const { width, tracks } = props;
	return (
		typeof width === "number" &&
		width > 0 &&
		width < sizes.tinyWidth &&
		(tracks === undefined || typeof tracks === "boolean") &&
		Object.entries(props).every(([name, value]) => value === undefined || PLAIN_PROPS.has(name))
	);
}

type SmallDiagramProps = { input: HRDiagramProps; rootRef: ForwardedRef<HTMLElement> };

/** A thumbnail. Where its code is there at mounting, as for all but the first ones of a page, nothing waits for it. */
export function SmallDiagram(props: SmallDiagramProps): ReactElement {
	const [Thumbnail] = useState(thumbnails.now);
	return Thumbnail ? <Thumbnail {...props} Whole={Diagram} /> : <AwaitedDiagram {...props} />;
}

/** A thumbnail, once its code is there; the whole diagram where that cannot be fetched. */
function AwaitedDiagram(props: SmallDiagramProps): ReactElement {
	const [hasFailed, setFailed] = useState(false);
	const Thumbnail = useLazyModule(thumbnails, true, () => setFailed(true));
	if (Thumbnail) return <Thumbnail {...props} Whole={Diagram} />;
	if (hasFailed) return <Diagram {...props} />;
	return <section ref={props.rootRef} className={classes("astropane astropane-hr", props.input.className)} />;
}
