import "astropane/styles.css";
import { cleanup, render, screen } from "@testing-library/react";
import type { CSSProperties } from "react";
import { afterEach, expect, it } from "vitest";

afterEach(cleanup);

it.each(["light", "dark"] as const)(
	"a notice over a plot is opaque where the host's ground is transparent: %s",
	(theme) => {
		render(
			<div
				className="astropane"
				data-astropane-theme={theme}
				style={{ "--astropane-ground": "transparent" } as CSSProperties}
			>
				<div className="astropane-notice">
					<p>No spectra yet</p>
				</div>
			</div>,
		);
		const { backgroundColor, color } = getComputedStyle(screen.getByText("No spectra yet"));
		expect(backgroundColor).toMatch(/^rgb\(/);
		expect(backgroundColor).not.toBe(color);
	},
);
