"use client";

import type { ReactElement, ReactNode } from "react";
import { Button, isComposing, uiWords, useWords } from "../../ui/index.js";

type PanelFrameProps = { title: string; onClose(): void; children: ReactNode };

/** A panel below or beside the plot, with its heading and a button to close it; Escape closes it, too. */
export function PanelFrame({ title, onClose, children }: PanelFrameProps): ReactElement {
	const words = useWords(uiWords);
	return (
		<section
			className="astropane-spectrum-panel"
			aria-label={title}
			onKeyDown={(event) => {
				if (event.key !== "Escape" || event.defaultPrevented || isComposing(event.nativeEvent)) return;
				event.preventDefault();
				event.stopPropagation();
				onClose();
			}}
		>
			<div className="astropane-spectrum-panel-head">
				<h2>{title}</h2>
				<Button look="quiet" onClick={onClose}>
					{words.close}
				</Button>
			</div>
			{children}
		</section>
	);
}
