"use client";
import { type RefObject, useEffect, useState } from "react";
import { flushSync } from "react-dom";

/** Whether the page is being printed. It is rendered before the browser lays the print out. */
export function usePrinting(element: RefObject<Element | null>): boolean {
	const [isPrinting, setPrinting] = useState(false);
	useEffect(() => {
		const view = element.current?.ownerDocument.defaultView;
		if (!view) return;
		const media = view.matchMedia?.("print");
		const update = (printing: boolean) => flushSync(() => setPrinting(printing));
		const onBefore = () => update(true);
		const onAfter = () => update(false);
		const onMedia = () => update(media?.matches ?? false);
		view.addEventListener("beforeprint", onBefore);
		view.addEventListener("afterprint", onAfter);
		media?.addEventListener("change", onMedia);
		return () => {
			view.removeEventListener("beforeprint", onBefore);
			view.removeEventListener("afterprint", onAfter);
			media?.removeEventListener("change", onMedia);
		};
	}, [element]);
	return isPrinting;
}
