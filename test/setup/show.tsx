import { type ReactNode, StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { afterEach } from "vitest";

let takeAway = (): void => {};
afterEach(() => takeAway());

/**
 * What stands in a page of its own, `width` wide, till the test is over or something else is shown. Waits for nothing.
 * Returns the element that holds it.
 */
export function show(children: ReactNode, width = "900px"): HTMLElement {
	takeAway();
	const host = document.createElement("div");
	host.style.width = width;
	document.body.append(host);
	const root = createRoot(host);
	root.render(<StrictMode>{children}</StrictMode>);
	takeAway = () => {
		root.unmount();
		host.remove();
		takeAway = () => {};
	};
	return host;
}
