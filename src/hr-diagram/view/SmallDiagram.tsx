"use client";

import { type ForwardedRef, type ReactElement, useState } from "react";
import { thumbnails } from "#lazy/hr-diagram/thumbnail";
import { classes, useLazyModule } from "../../ui/index.js";
import { type HRDiagramProps, sizes } from "../props.js";
import { Diagram } from "./Diagram.js";

/** Whether a diagram is so narrow that it may be a thumbnail. */
export const isTiny = ({ width }: HRDiagramProps): boolean =>
	typeof width === "number" && width > 0 && width < sizes.tinyWidth;

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
