/** What React alone takes: the elements of a figure, of which a yardstick draws the canvases in an effect. */
import { type ReactElement, useId, useLayoutEffect, useRef } from "react";

export type PlainFigureProps = { title: string; description: string; draw(box: HTMLElement): unknown };

/** The elements of a figure without controls; the yardstick adds the canvases. */
export function PlainFigure({ title, description, draw }: PlainFigureProps): ReactElement {
	const id = useId();
	const box = useRef<HTMLDivElement>(null);
	useLayoutEffect(() => {
		if (box.current) draw(box.current);
	}, [draw]);
	return (
		<section lang="en-US" aria-label={title}>
			<div>
				<div>
					<div id={`${id}-plot`}>
						<div ref={box} role="application" aria-label={title} aria-describedby={`${id}-desc`}>
							<p id={`${id}-desc`} hidden>
								{description}
							</p>
						</div>
					</div>
				</div>
			</div>
			<div role="status" aria-live="polite" />
		</section>
	);
}
